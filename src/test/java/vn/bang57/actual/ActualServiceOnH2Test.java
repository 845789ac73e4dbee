package vn.bang57.actual;

import vn.bang57.OnH2;

@OnH2
class ActualServiceOnH2Test extends ActualServiceContract {}
