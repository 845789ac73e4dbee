package vn.bang57.comparison;

import vn.bang57.OnPostgres;

@OnPostgres
class ChangesSinceOnPostgresTest extends ChangesSinceContract {}
