package vn.bang57.actual;

import vn.bang57.OnPostgres;

@OnPostgres
class ActualServiceOnPostgresTest extends ActualServiceContract {}
