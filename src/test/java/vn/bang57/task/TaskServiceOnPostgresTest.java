package vn.bang57.task;

import vn.bang57.OnPostgres;

@OnPostgres
class TaskServiceOnPostgresTest extends TaskServiceContract {}
