package vn.bang57.comparison.ui;

import vn.bang57.comparison.Dashboard;

/** Hands what is on screen to the browser as a file. */
interface ExportLinks {

    /** Takes what is on screen now. */
    void show(Dashboard dashboard);

    /** Starts the download of the workbook. */
    void workbook();

    /** Starts the download of the text file. */
    void text();
}
