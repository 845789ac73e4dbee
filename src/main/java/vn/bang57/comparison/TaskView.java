package vn.bang57.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What the task panel and the task grid show.
 *
 * @param by what the bars count
 * @param commune slug of the commune drilled into, or null
 * @param group code of the task group drilled into, or null; only with a commune
 * @param bucket name of one lateness or work status that the grid is filtered by, or null
 */
public record TaskView(
        By by,
        boolean timeline,
        boolean asTable,
        @Nullable String commune,
        @Nullable String group,
        @Nullable String bucket) {

    public static final TaskView INITIAL = new TaskView(By.LATENESS, false, false, null, null, null);

    /** What the bars count. */
    public enum By {
        LATENESS,
        STATUS
    }

    public TaskView withBy(By wanted) {
        return new TaskView(wanted, timeline, asTable, commune, group, null);
    }

    public TaskView withTimeline(boolean shown) {
        return new TaskView(by, shown, asTable, commune, group, bucket);
    }

    public TaskView withAsTable(boolean table) {
        return new TaskView(by, timeline, table, commune, group, bucket);
    }

    public TaskView withCommune(@Nullable String slug) {
        return new TaskView(by, timeline, asTable, slug, null, bucket);
    }

    public TaskView withGroup(@Nullable String code) {
        return new TaskView(by, timeline, asTable, commune, code, bucket);
    }

    public TaskView withBucket(@Nullable String name) {
        return new TaskView(by, timeline, asTable, commune, group, name);
    }
}
