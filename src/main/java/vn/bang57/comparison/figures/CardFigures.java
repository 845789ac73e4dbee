package vn.bang57.comparison.figures;

import java.io.Serializable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.comparison.TaskSummary;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValue;

/**
 * All that a commune's card shows; equal figures make equal cards.
 *
 * @param covered shared indicators that the commune states at the chosen milestone
 * @param shared shared indicators in all
 * @param figures numbers that its plan states, in every year
 */
public record CardFigures(Commune commune, Mode mode, long covered, long shared, long figures, TaskSummary tasks)
        implements Serializable {

    public static CardFigures of(Dashboard dashboard, Commune commune) {
        long figures = dashboard.targets().of(commune.slug()).stream()
                .map(Target::value)
                .filter(TargetValue::isNumeric)
                .count();
        return new CardFigures(
                commune,
                dashboard.state().mode(),
                dashboard.comparison().covered(commune),
                dashboard.comparison().shared(),
                figures,
                TaskSummary.of(dashboard.tasksOf(commune), dashboard.today()));
    }
}
