package vn.bang57.comparison.ui;

import java.util.List;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualField;
import vn.bang57.actual.ActualService;
import vn.bang57.comparison.DashboardState;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.Subject;

/** What the page does with reported figures. */
record ActualEdits(ActualService actuals, History history) {

    /** What had happened to the figure at the moment that the page shows, newest first. */
    List<ChangeEntry> entries(Actual actual, DashboardState state) {
        return history.of(Subject.ACTUAL, Long.toString(actual.id())).stream()
                .filter(entry -> state.knows(entry.at()))
                .toList();
    }

    /** The figure as it was before that entry of its history, all fields of it. */
    Actual before(Actual actual, ChangeEntry entry) {
        Actual row = actual;
        for (ChangeEntry later : history.of(Subject.ACTUAL, Long.toString(actual.id()))) {
            String old = later.oldText();
            if (later.id() >= entry.id() && old != null) {
                row = ActualField.with(row, later.field(), old);
            }
        }
        return row;
    }
}
