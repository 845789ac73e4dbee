package vn.bang57.comparison.ui;

import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bang57.task.Task;

/** The rows of the task grid; a task stays the same row whatever is changed in it. */
final class TaskItems extends ListDataProvider<Task> {

    private final List<Task> rows;

    TaskItems() {
        this(new ArrayList<>());
    }

    private TaskItems(List<Task> rows) {
        super(rows);
        this.rows = rows;
    }

    @Override
    public Object getId(Task task) {
        return task.id();
    }

    /** Shows these, and these only. */
    void reset(List<Task> tasks) {
        rows.clear();
        rows.addAll(tasks);
        refreshAll();
    }

    /**
     * Brings the rows up to date where they stand, even those that no longer fit the filter or the sort; only what is
     * gone leaves, and only what is new comes in.
     *
     * @param every all tasks that there are
     * @param fitting those that fit, in their order
     */
    void update(Collection<Task> every, List<Task> fitting) {
        Map<Long, Task> now = new HashMap<>();
        every.forEach(task -> now.put(task.id(), task));
        List<Task> next = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        for (Task row : rows) {
            known.add(row.id());
            Task fresh = now.get(row.id());
            if (fresh != null) {
                next.add(fresh);
            }
        }
        boolean sameRows = next.size() == rows.size();
        for (int i = 0; i < fitting.size(); i++) {
            Task task = fitting.get(i);
            if (!known.contains(task.id())) {
                next.add(i == 0 ? 0 : place(next, fitting.get(i - 1).id()) + 1, task);
                sameRows = false;
            }
        }
        if (sameRows) {
            next.forEach(this::replace);
        } else {
            reset(next);
        }
    }

    /** Shows the task as it is now, in its place. */
    void replace(Task task) {
        int at = place(rows, task.id());
        if (at >= 0 && !rows.get(at).equals(task)) {
            rows.set(at, task);
            refreshItem(task);
        }
    }

    int indexOf(long id) {
        return place(rows, id);
    }

    List<Task> rows() {
        return List.copyOf(rows);
    }

    private static int place(List<Task> tasks, long id) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }
}
