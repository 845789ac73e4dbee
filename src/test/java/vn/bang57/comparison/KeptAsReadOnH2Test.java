package vn.bang57.comparison;

import vn.bang57.OnH2;

@OnH2
class KeptAsReadOnH2Test extends KeptAsReadContract {}
