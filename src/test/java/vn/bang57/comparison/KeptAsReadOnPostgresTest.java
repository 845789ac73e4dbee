package vn.bang57.comparison;

import vn.bang57.OnPostgres;

@OnPostgres
class KeptAsReadOnPostgresTest extends KeptAsReadContract {}
