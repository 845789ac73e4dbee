package vn.bang57.exchange;

import vn.bang57.OnH2;

@OnH2
class PlanLoadingOnH2Test extends PlanLoadingContract {}
