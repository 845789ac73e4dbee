package vn.bang57.task;

import vn.bang57.OnH2;

@OnH2
class TaskServiceOnH2Test extends TaskServiceContract {}
