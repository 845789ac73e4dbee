package vn.bang57.editing;

import vn.bang57.OnH2;

@OnH2
class LongBatchesOnH2Test extends LongBatchesContract {}
