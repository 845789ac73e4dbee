package vn.bang57.indicator;

import vn.bang57.OnH2;

@OnH2
class IndicatorServiceOnH2Test extends IndicatorServiceContract {}
