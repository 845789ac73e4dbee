package vn.bang57.editing;

import vn.bang57.OnH2;

@OnH2
class TouchedStepsOnH2Test extends TouchedStepsContract {}
