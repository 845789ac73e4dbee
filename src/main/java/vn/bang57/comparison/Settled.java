package vn.bang57.comparison;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Up to which id every entry of the history is committed or never will be. An entry has its id before it is committed,
 * so one with a lower id may come to light after one with a higher, by as long as a transaction can last.
 */
final class Settled {

    /** Far longer than the largest paste. */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(3);

    /** How many entries may have been under way when the first were read. */
    static final long AT_FIRST = 5000;

    private record Seen(Instant at, long newest) {}

    private final Deque<Seen> seen = new ArrayDeque<>();
    private long id;

    Settled(long newest) {
        id = Math.max(0, newest - AT_FIRST);
    }

    long at(Instant now) {
        Instant begun = now.minus(LONGEST_TRANSACTION);
        while (!seen.isEmpty() && !seen.getFirst().at().isAfter(begun)) {
            id = Math.max(id, seen.removeFirst().newest());
        }
        return id;
    }

    /** This entry was the newest at that time, so those before it belong to transactions that had begun. */
    void saw(Instant now, long newest) {
        if (seen.isEmpty() || seen.getLast().newest() < newest) {
            seen.addLast(new Seen(now, newest));
        }
    }
}
