package vn.bang57.editing;

import vn.bang57.OnPostgres;

@OnPostgres
class StepsOnPostgresTest extends StepsContract {}
