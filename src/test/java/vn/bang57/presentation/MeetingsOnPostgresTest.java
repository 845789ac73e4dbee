package vn.bang57.presentation;

import vn.bang57.OnPostgres;

@OnPostgres
class MeetingsOnPostgresTest extends MeetingsContract {}
