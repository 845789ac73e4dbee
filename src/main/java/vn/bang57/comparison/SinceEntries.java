package vn.bang57.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.Rewind;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Subject;

/** The entries of the history since a moment, by the rows that they are about. */
final class SinceEntries {

    private final List<ChangeEntry> entries;
    private final Map<Row, List<ChangeEntry>> byRow;

    private record Row(Subject subject, String key) {}

    /** Takes entries of which the newest is first. */
    SinceEntries(List<ChangeEntry> entries) {
        this.entries = List.copyOf(entries);
        byRow = entries.stream().collect(groupingBy(entry -> new Row(entry.subject(), entry.key())));
    }

    boolean touch(Subject subject, String key) {
        return byRow.containsKey(new Row(subject, key));
    }

    /** Shows each row as it was then and as it is now. */
    <T> void compare(Rewind<T> rewind, List<Kept<T>> now, BiConsumer<Kept<T>, Kept<T>> each) {
        List<Kept<T>> then = rewind.back(now, entries);
        for (int at = 0; at < now.size(); at++) {
            each.accept(then.get(at), now.get(at));
        }
    }

    /** Who did what to the row last. */
    SinceLine.@Nullable Deed deed(Subject subject, String key) {
        return deed(byRow.getOrDefault(new Row(subject, key), List.of()));
    }

    /** Who did what to one field of the row last. */
    SinceLine.@Nullable Deed deed(Subject subject, String key, String field) {
        return deed(byRow.getOrDefault(new Row(subject, key), new ArrayList<>()).stream()
                .filter(entry -> entry.field().equalsIgnoreCase(field))
                .toList());
    }

    private static SinceLine.@Nullable Deed deed(List<ChangeEntry> ofOne) {
        // Several fields that were stored at once are one change.
        long times = ofOne.stream()
                .map(entry -> List.of(entry.at(), entry.means()))
                .distinct()
                .count();
        return Optional.of(ofOne)
                .filter(some -> !some.isEmpty())
                .map(List::getFirst)
                .map(last -> new SinceLine.Deed(last.actor(), last.at(), last.means(), last.reason(), (int) times))
                .orElse(null);
    }
}
