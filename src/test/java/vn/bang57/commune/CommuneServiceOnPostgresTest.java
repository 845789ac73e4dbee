package vn.bang57.commune;

import vn.bang57.OnPostgres;

@OnPostgres
class CommuneServiceOnPostgresTest extends CommuneServiceContract {}
