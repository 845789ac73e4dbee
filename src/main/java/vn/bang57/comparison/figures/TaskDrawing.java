package vn.bang57.comparison.figures;

import java.util.Map;
import vn.bang57.chart.ChartSpec;
import vn.bang57.comparison.DashboardState;

/**
 * A chart of tasks, and where its marks lead.
 *
 * @param targets the state behind each mark, by the mark's id
 * @param height in pixels; 0 lets the chart take what it needs
 */
public record TaskDrawing(ChartSpec spec, Map<String, DashboardState> targets, int height) {

    public TaskDrawing {
        targets = Map.copyOf(targets);
    }
}
