package vn.bang57.comparison;

import vn.bang57.OnH2;

@OnH2
class ChangesSinceOnH2Test extends ChangesSinceContract {}
