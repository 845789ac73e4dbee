package vn.bang57.comparison;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;
import vn.bang57.task.WorkStatus;

/**
 * How many tasks stand where.
 *
 * @param byStatus by what people reported; tasks that nobody reported on are in {@code unreported} only
 */
public record TaskSummary(
        int total, Map<Lateness, Integer> byLateness, Map<WorkStatus, Integer> byStatus, int unreported) {

    /** Counts the tasks as of that day. */
    public static TaskSummary of(List<Task> tasks, LocalDate today) {
        Map<Lateness, Integer> lateness = new EnumMap<>(Lateness.class);
        Map<WorkStatus, Integer> statuses = new EnumMap<>(WorkStatus.class);
        int unreported = 0;
        for (Task task : tasks) {
            lateness.merge(task.lateness(today), 1, Integer::sum);
            WorkStatus status = task.status();
            if (status == null) {
                unreported++;
            } else {
                statuses.merge(status, 1, Integer::sum);
            }
        }
        return new TaskSummary(tasks.size(), Map.copyOf(lateness), Map.copyOf(statuses), unreported);
    }

    public int count(Lateness lateness) {
        return byLateness.getOrDefault(lateness, 0);
    }

    public int count(WorkStatus status) {
        return byStatus.getOrDefault(status, 0);
    }
}
