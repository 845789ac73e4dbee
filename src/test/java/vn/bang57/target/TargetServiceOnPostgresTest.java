package vn.bang57.target;

import vn.bang57.OnPostgres;

@OnPostgres
class TargetServiceOnPostgresTest extends TargetServiceContract {}
