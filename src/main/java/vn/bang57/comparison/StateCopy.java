package vn.bang57.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state whose fields can be set, one of them, before it is a state again. */
final class StateCopy {

    MilestoneChoice milestone;
    Fill fill;
    List<String> communes;
    Drill drill;
    boolean sharedOnly;
    String query;
    DashboardState.Tab tab;
    DashboardState.Mode mode;
    DashboardState.Sort sort;
    boolean chartAsTable;
    TaskView tasks;
    DashboardState.Language language;

    @Nullable
    AsOf asOf;

    StateCopy(DashboardState from) {
        milestone = from.milestone();
        fill = from.fill();
        communes = from.communes();
        drill = from.drill();
        sharedOnly = from.sharedOnly();
        query = from.query();
        tab = from.tab();
        mode = from.mode();
        sort = from.sort();
        chartAsTable = from.chartAsTable();
        tasks = from.tasks();
        language = from.language();
        asOf = from.asOf();
    }

    DashboardState state() {
        return new DashboardState(
                milestone,
                fill,
                communes,
                drill,
                sharedOnly,
                query,
                tab,
                mode,
                sort,
                chartAsTable,
                tasks,
                language,
                asOf);
    }
}
