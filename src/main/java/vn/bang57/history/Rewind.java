package vn.bang57.history;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Subject;

/**
 * Winds rows back to what they were before the given entries of the history. Pure: rows and entries come in, rows go out.
 *
 * @param <T> what the rows are
 */
public final class Rewind<T> {

    /** The row with one field as a text of the history says. */
    @FunctionalInterface
    public interface Field<T> {
        T with(T row, String field, String text);
    }

    private final Subject subject;
    private final Function<T, String> key;
    private final Field<T> field;

    /**
     * Winds back one kind of rows.
     *
     * @param key a row's business key, as its entries have it
     */
    public Rewind(Subject subject, Function<T, String> key, Field<T> field) {
        this.subject = subject;
        this.key = key;
        this.field = field;
    }

    /**
     * The rows as they were before.
     *
     * @param now every row there is, in use or not
     * @param later what happened since, in any order; entries of other kinds of rows are passed over
     */
    public List<Kept<T>> back(List<Kept<T>> now, List<ChangeEntry> later) {
        Map<String, Kept<T>> rows = new LinkedHashMap<>();
        now.forEach(kept -> rows.put(key.apply(kept.row()), kept));
        later.stream()
                .filter(entry -> entry.subject() == subject)
                .sorted(Comparator.comparingLong(ChangeEntry::id).reversed())
                .forEach(entry -> rows.computeIfPresent(entry.key(), (k, kept) -> undo(kept.row(), entry)));
        return List.copyOf(rows.values());
    }

    /** Those of the rows that were in use before. */
    public List<T> inUse(List<Kept<T>> now, List<ChangeEntry> later) {
        return back(now, later).stream().filter(Kept::inUse).map(Kept::row).toList();
    }

    /** What had no text before was not on the board: it was added, loaded or put back by this entry. */
    private Kept<T> undo(T row, ChangeEntry entry) {
        String before = entry.oldText();
        return before == null ? new Kept<>(row, false) : new Kept<>(field.with(row, entry.field(), before), true);
    }
}
