package vn.bang57.presentation;

import vn.bang57.OnH2;

@OnH2
class MeetingsOnH2Test extends MeetingsContract {}
