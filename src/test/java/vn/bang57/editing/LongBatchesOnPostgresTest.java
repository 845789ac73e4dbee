package vn.bang57.editing;

import vn.bang57.OnPostgres;

@OnPostgres
class LongBatchesOnPostgresTest extends LongBatchesContract {}
