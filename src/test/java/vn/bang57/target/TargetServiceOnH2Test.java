package vn.bang57.target;

import vn.bang57.OnH2;

@OnH2
class TargetServiceOnH2Test extends TargetServiceContract {}
