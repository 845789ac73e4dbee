package vn.bang57.presentation;

import vn.bang57.OnPostgres;

@OnPostgres
class FrozenOnPostgresTest extends FrozenContract {}
