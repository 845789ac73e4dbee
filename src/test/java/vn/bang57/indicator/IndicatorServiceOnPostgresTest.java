package vn.bang57.indicator;

import vn.bang57.OnPostgres;

@OnPostgres
class IndicatorServiceOnPostgresTest extends IndicatorServiceContract {}
