package vn.bang57.comparison.ui;

import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.function.SerializableBiPredicate;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The rows of a grid, known by their ids. A row stays the same row, in its place, whatever is changed in it, so that
 * scroll, focus and open editors stay where they are; it moves only when it is told to.
 */
final class SteadyRows<T> extends ListDataProvider<T> {

    /** Where a row went that no longer fits. */
    static final int LEFT = -1;

    private final List<T> rows;
    private final SerializableFunction<T, String> id;
    private SerializableBiPredicate<T, T> partly = (before, now) -> false;

    SteadyRows(SerializableFunction<T, String> id) {
        this(id, new ArrayList<>());
    }

    private SteadyRows(SerializableFunction<T, String> id, List<T> rows) {
        super(rows);
        this.id = id;
        this.rows = rows;
    }

    /**
     * Takes what shows a row as it is now by the parts of it that differ from before.
     *
     * @param partly says whether it did; if not, the whole row is shown anew
     */
    void shownBy(SerializableBiPredicate<T, T> partly) {
        this.partly = partly;
    }

    @Override
    public Object getId(T row) {
        return id.apply(row);
    }

    /** Shows these, and these only. */
    void reset(List<T> next) {
        rows.clear();
        rows.addAll(next);
        refreshAll();
    }

    /**
     * Brings the rows up to date where they stand, even those that no longer fit the filter or the sort; only what is
     * gone leaves, and only what is new comes in.
     *
     * @param every all rows that there are
     * @param fitting those that fit, in their order
     */
    void update(Collection<T> every, List<T> fitting) {
        Map<String, T> now = new HashMap<>();
        every.forEach(row -> now.put(id.apply(row), row));
        List<T> next = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (T row : rows) {
            known.add(id.apply(row));
            T fresh = now.get(id.apply(row));
            if (fresh != null) {
                next.add(fresh);
            }
        }
        boolean sameRows = next.size() == rows.size();
        for (int i = 0; i < fitting.size(); i++) {
            if (!known.contains(id.apply(fitting.get(i)))) {
                next.add(after(next, fitting, i), fitting.get(i));
                sameRows = false;
            }
        }
        if (sameRows) {
            for (int i = 0; i < next.size(); i++) {
                put(i, next.get(i));
            }
        } else {
            reset(next);
        }
    }

    /** Shows the row as it is now, in its place. */
    void replace(T row) {
        int at = indexOf(id.apply(row));
        if (at >= 0) {
            put(at, row);
        }
    }

    /**
     * Lets a row go where it belongs.
     *
     * @return the place that it went to, or {@link #LEFT}; empty when it stayed
     */
    OptionalInt settle(String row, List<T> fitting) {
        int from = indexOf(row);
        int fits = place(fitting, row);
        if (from < 0) {
            return OptionalInt.empty();
        }
        List<T> next = new ArrayList<>(rows);
        T moved = next.remove(from);
        if (fits < 0) {
            reset(next);
            return OptionalInt.of(LEFT);
        }
        int to = after(next, fitting, fits);
        if (to == from) {
            return OptionalInt.empty();
        }
        next.add(to, moved);
        reset(next);
        return OptionalInt.of(to);
    }

    /** Where the row with that id stands; below nought when it is not here. */
    int indexOf(String row) {
        return place(rows, row);
    }

    List<T> rows() {
        return List.copyOf(rows);
    }

    private void put(int at, T row) {
        T before = rows.get(at);
        if (!Objects.equals(before, row)) {
            rows.set(at, row);
            if (!partly.test(before, row)) {
                refreshItem(row);
            }
        }
    }

    /** Behind the closest of those before it that is here. */
    private int after(List<T> here, List<T> fitting, int at) {
        for (int i = at - 1; i >= 0; i--) {
            int before = place(here, id.apply(fitting.get(i)));
            if (before >= 0) {
                return before + 1;
            }
        }
        return 0;
    }

    private int place(List<T> list, String row) {
        for (int i = 0; i < list.size(); i++) {
            if (id.apply(list.get(i)).equals(row)) {
                return i;
            }
        }
        return -1;
    }
}
