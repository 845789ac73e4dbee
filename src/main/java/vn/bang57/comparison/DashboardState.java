package vn.bang57.comparison;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what the page shows, as it stands in the address; immutable, with a method for each step that
 * a person takes.
 *
 * @param communes slugs of the selected communes; empty for the page's own choice
 * @param drill how far the comparison is drilled into
 * @param tasks what the task panel and the task grid show
 * @param asOf when everything is shown as it was known at that moment, and nothing can be edited; null for now
 */
public record DashboardState(
        MilestoneChoice milestone,
        Fill fill,
        List<String> communes,
        Drill drill,
        boolean sharedOnly,
        String query,
        Tab tab,
        Mode mode,
        Sort sort,
        boolean chartAsTable,
        TaskView tasks,
        Language language,
        @Nullable AsOf asOf) {

    public static final DashboardState INITIAL = new DashboardState(
            MilestoneChoice.MAIN,
            Fill.NONE,
            List.of(),
            Drill.TOP,
            false,
            "",
            Tab.TARGETS,
            Mode.VIEW,
            Sort.NONE,
            false,
            TaskView.INITIAL,
            Language.VI,
            null);

    /** The grids and the coverage view. */
    public enum Tab {
        TARGETS,
        TASKS,
        COVERAGE
    }

    /** Looking or editing. */
    public enum Mode {
        VIEW,
        EDIT
    }

    /** The languages of the page. */
    public enum Language {
        VI,
        EN
    }

    /** How the open grid is sorted: by the catalogue or document, or by a column. */
    public record Sort(@Nullable String column, boolean descending) {
        public static final Sort NONE = new Sort(null, false);

        public Sort {
            column = column == null || column.isBlank() ? null : column;
            descending = descending && column != null;
        }
    }

    /** The longest search that an address keeps. */
    public static final int QUERY_MAX_LENGTH = 100;

    public DashboardState {
        communes = List.copyOf(communes);
        String words = query.strip();
        query = words.substring(0, Math.min(words.length(), QUERY_MAX_LENGTH)).strip();
        mode = asOf == null ? mode : Mode.VIEW;
    }

    /** Whether something that was recorded at that moment is part of what is shown. */
    public boolean knows(Instant at) {
        return asOf == null || at.isBefore(asOf.end());
    }

    public DashboardState withMilestone(MilestoneChoice choice) {
        return with(copy -> copy.milestone = choice);
    }

    public DashboardState withFill(Fill wanted) {
        return with(copy -> copy.fill = wanted);
    }

    public DashboardState withCommunes(List<String> slugs) {
        return with(copy -> copy.communes = slugs);
    }

    public DashboardState withDrill(Drill target) {
        return with(copy -> copy.drill = target);
    }

    public DashboardState withSharedOnly(boolean only) {
        return with(copy -> copy.sharedOnly = only);
    }

    public DashboardState withQuery(String words) {
        return with(copy -> copy.query = words);
    }

    public DashboardState withTab(Tab open) {
        return with(copy -> copy.tab = open);
    }

    public DashboardState withMode(Mode wanted) {
        return with(copy -> copy.mode = wanted);
    }

    public DashboardState withSort(Sort wanted) {
        return with(copy -> copy.sort = wanted);
    }

    public DashboardState withChartAsTable(boolean table) {
        return with(copy -> copy.chartAsTable = table);
    }

    public DashboardState withTasks(TaskView view) {
        return with(copy -> copy.tasks = view);
    }

    public DashboardState withLanguage(Language wanted) {
        return with(copy -> copy.language = wanted);
    }

    /** The same at another moment; null for now. */
    public DashboardState withAsOf(@Nullable AsOf moment) {
        return with(copy -> copy.asOf = moment);
    }

    private DashboardState with(Consumer<StateCopy> step) {
        StateCopy copy = new StateCopy(this);
        step.accept(copy);
        return copy.state();
    }
}
