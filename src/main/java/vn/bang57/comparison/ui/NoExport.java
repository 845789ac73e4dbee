package vn.bang57.comparison.ui;

import vn.bang57.comparison.Dashboard;

class NoExport implements ExportLinks {
    @Override
    public void show(Dashboard dashboard) {}

    @Override
    public void workbook() {}

    @Override
    public void text() {}
}
