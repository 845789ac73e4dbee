package vn.bang57.comparison.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.shared.VietnameseCollation;
import vn.bang57.task.Task;
import vn.bang57.task.WorkStatus;

/** The order of tasks by a column. What has no value stands last either way; equals keep the documents' order. */
public final class TaskOrder {

    private TaskOrder() {}

    public static Comparator<Task> by(TaskColumn column, Dashboard dashboard, boolean descending) {
        TaskWords words = new TaskWords(dashboard);
        return switch (column) {
            case CODE, SOURCE -> inDocuments(dashboard, descending);
            case DEADLINE -> due(descending);
            case LATENESS -> lateness(dashboard, descending);
            case STATUS -> by(task -> Optional.of(step(task.status())), descending);
            case PROGRESS -> by(task -> Optional.ofNullable(task.progress()), descending);
            case COMMUNE, TITLE, LEAD, COORDINATING, DIRECTING, GROUP, OUTPUT, NOTE ->
                by(
                        task -> Optional.of(words.text(task, column)).filter(text -> !text.isEmpty()),
                        VietnameseCollation.comparator(),
                        descending);
        };
    }

    /** By the day that a task is due; what only begins some day comes after, by that day. */
    public static Comparator<Task> due(boolean descending) {
        return TaskOrder.<LocalDate>by(task -> task.deadline().due(), descending)
                .thenComparing(by(task -> task.deadline().start(), descending));
    }

    private static Comparator<Task> lateness(Dashboard dashboard, boolean descending) {
        Comparator<Task> worst = Comparator.comparing(task -> task.lateness(dashboard.today()));
        return (descending ? worst.reversed() : worst).thenComparing(due(descending));
    }

    private static int step(@Nullable WorkStatus status) {
        return status == null ? -1 : status.ordinal();
    }

    private static Comparator<Task> inDocuments(Dashboard dashboard, boolean descending) {
        Map<Long, Integer> places = new HashMap<>();
        dashboard.tasks().forEach(task -> places.put(task.id(), places.size()));
        return by(task -> Optional.ofNullable(places.get(task.id())), descending);
    }

    private static <K extends Comparable<? super K>> Comparator<Task> by(
            Function<Task, Optional<K>> key, boolean descending) {
        return by(key, Comparator.<K>naturalOrder(), descending);
    }

    private static <K> Comparator<Task> by(
            Function<Task, Optional<K>> key, Comparator<? super K> order, boolean descending) {
        Comparator<? super K> directed = descending ? order.reversed() : order;
        return (a, b) -> {
            Optional<K> left = key.apply(a);
            Optional<K> right = key.apply(b);
            return left.isPresent() && right.isPresent()
                    ? directed.compare(left.get(), right.get())
                    : Boolean.compare(left.isEmpty(), right.isEmpty());
        };
    }
}
