package vn.bang57.comparison.ui;

import vn.bang57.comparison.IndicatorRow;
import vn.bang57.indicator.Pillar;

/** A line of the target grid: a pillar's heading, or an indicator under it. */
sealed interface GridLine {

    /** The same for the same line, whatever its figures are. */
    String id();

    record Heading(Pillar pillar, int indicators, int shared) implements GridLine {
        @Override
        public String id() {
            return "pillar/" + pillar.code();
        }
    }

    record Figures(IndicatorRow row) implements GridLine {
        @Override
        public String id() {
            return row.indicator().code();
        }
    }
}
