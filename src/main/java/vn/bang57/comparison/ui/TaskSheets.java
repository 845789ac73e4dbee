package vn.bang57.comparison.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.task.Task;

/** The task grid's one sheet. */
record TaskSheets(Supplier<Dashboard> shown, Supplier<List<Task>> rows) implements BlockEdits.Sheets {

    static final String NAME = "tasks";
    private static final String PAST = "tasks/past";

    /** The name of the sheet that a state shows. */
    static String name(DashboardState state) {
        return state.asOf() == null ? NAME : PAST;
    }

    @Override
    public EditableSheet sheet(List<String> order) {
        return new TaskSheet(shown.get(), rows.get(), order);
    }

    @Override
    public Optional<EditableSheet> named(String scope, List<String> fields) {
        Dashboard now = shown.get();
        return scope.equals(NAME) ? Optional.of(new TaskSheet(now, now.tasks(), fields)) : Optional.empty();
    }
}
