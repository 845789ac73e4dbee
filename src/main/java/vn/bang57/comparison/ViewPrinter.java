package vn.bang57.comparison;

import java.time.Instant;
import vn.bang57.shared.print.PrintDocument;

/** Makes documents to print of what the page has drilled into: charts as tables of their figures, every row. */
public interface ViewPrinter {

    /** The comparison at its level: pillars, a pillar, an indicator, or one figure with its source line and history. */
    PrintDocument figures(Dashboard dashboard, Instant made);

    /** The task panel: what its bars count, and every task behind them. */
    PrintDocument tasks(Dashboard dashboard, Instant made);
}
