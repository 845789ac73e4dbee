package vn.bang57.commune;

import vn.bang57.OnH2;

@OnH2
class CommuneServiceOnH2Test extends CommuneServiceContract {}
