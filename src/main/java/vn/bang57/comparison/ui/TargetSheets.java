package vn.bang57.comparison.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.Dashboards;
import vn.bang57.comparison.MilestoneChoice;

/** The target grid's sheets: one for each milestone. */
final class TargetSheets implements BlockEdits.Sheets {

    private static final String KIND = "targets/";
    private static final String MAIN = "main";
    // What is typed but not stored yet belongs to the present, and must not show in the cells of the past.
    private static final String PAST = "past";

    private final Supplier<Dashboard> shown;
    private final Supplier<List<GridLine>> lines;
    private final Dashboards dashboards;

    /** Takes what the grid shows now. */
    TargetSheets(Supplier<Dashboard> shown, Supplier<List<GridLine>> lines, Dashboards dashboards) {
        this.shown = shown;
        this.lines = lines;
        this.dashboards = dashboards;
    }

    /** The name of the sheet that a state shows. */
    static String name(DashboardState state) {
        if (state.asOf() != null) {
            return KIND + PAST;
        }
        Integer year = state.milestone().year();
        return KIND + (year == null ? MAIN : year.toString());
    }

    @Override
    public EditableSheet sheet(List<String> order) {
        return new TargetSheet(shown.get(), lines.get(), order);
    }

    @Override
    public Optional<EditableSheet> named(String scope, List<String> fields) {
        return milestone(scope).map(milestone -> {
            DashboardState whole = DashboardState.INITIAL
                    .withMilestone(milestone)
                    .withMode(DashboardState.Mode.EDIT)
                    .withLanguage(shown.get().state().language())
                    .withCommunes(fields);
            Dashboard dashboard = dashboards.load(whole);
            return new TargetSheet(dashboard, TargetLines.of(dashboard), fields);
        });
    }

    private static Optional<MilestoneChoice> milestone(String scope) {
        if (scope.equals(KIND + MAIN)) {
            return Optional.of(MilestoneChoice.MAIN);
        }
        return scope.matches(KIND + "\\d{4}")
                ? Optional.of(new MilestoneChoice(Integer.valueOf(scope.substring(KIND.length()))))
                : Optional.empty();
    }
}
