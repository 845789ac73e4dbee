package vn.bang57.exchange;

import vn.bang57.OnPostgres;

@OnPostgres
class PlanLoadingOnPostgresTest extends PlanLoadingContract {}
