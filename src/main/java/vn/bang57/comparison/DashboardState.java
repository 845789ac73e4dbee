package vn.bang57.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what the page shows, as it stands in the address; immutable, with a method for each step that
 * a person takes.
 *
 * @param communes slugs of the selected communes; empty for the page's own choice
 * @param drill how far the comparison is drilled into
 * @param tasks what the task panel and the task grid show
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
        Language language) {

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
            Language.VI);

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
    }

    public DashboardState withMilestone(MilestoneChoice choice) {
        return new DashboardState(
                choice, fill, communes, drill, sharedOnly, query, tab, mode, sort, chartAsTable, tasks, language);
    }

    public DashboardState withFill(Fill wanted) {
        return new DashboardState(
                milestone, wanted, communes, drill, sharedOnly, query, tab, mode, sort, chartAsTable, tasks, language);
    }

    public DashboardState withCommunes(List<String> slugs) {
        return new DashboardState(
                milestone, fill, slugs, drill, sharedOnly, query, tab, mode, sort, chartAsTable, tasks, language);
    }

    public DashboardState withDrill(Drill target) {
        return new DashboardState(
                milestone, fill, communes, target, sharedOnly, query, tab, mode, sort, chartAsTable, tasks, language);
    }

    public DashboardState withSharedOnly(boolean only) {
        return new DashboardState(
                milestone, fill, communes, drill, only, query, tab, mode, sort, chartAsTable, tasks, language);
    }

    public DashboardState withQuery(String words) {
        return new DashboardState(
                milestone, fill, communes, drill, sharedOnly, words, tab, mode, sort, chartAsTable, tasks, language);
    }

    public DashboardState withTab(Tab open) {
        return new DashboardState(
                milestone, fill, communes, drill, sharedOnly, query, open, mode, sort, chartAsTable, tasks, language);
    }

    public DashboardState withMode(Mode wanted) {
        return new DashboardState(
                milestone, fill, communes, drill, sharedOnly, query, tab, wanted, sort, chartAsTable, tasks, language);
    }

    public DashboardState withSort(Sort wanted) {
        return new DashboardState(
                milestone, fill, communes, drill, sharedOnly, query, tab, mode, wanted, chartAsTable, tasks, language);
    }

    public DashboardState withChartAsTable(boolean table) {
        return new DashboardState(
                milestone, fill, communes, drill, sharedOnly, query, tab, mode, sort, table, tasks, language);
    }

    public DashboardState withTasks(TaskView view) {
        return new DashboardState(
                milestone, fill, communes, drill, sharedOnly, query, tab, mode, sort, chartAsTable, view, language);
    }

    public DashboardState withLanguage(Language wanted) {
        return new DashboardState(
                milestone, fill, communes, drill, sharedOnly, query, tab, mode, sort, chartAsTable, tasks, wanted);
    }
}
