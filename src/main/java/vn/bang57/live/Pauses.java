package vn.bang57.live;

import java.time.Duration;

/** How long to wait before each next attempt: twice as long as before, up to a longest pause. */
final class Pauses {

    static final Duration FIRST = Duration.ofMillis(100);
    static final Duration LONGEST = Duration.ofSeconds(15);

    private Duration next = FIRST;

    /** How long to wait now. */
    Duration next() {
        Duration now = next;
        Duration twice = now.multipliedBy(2);
        next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        return now;
    }

    /** After an attempt that succeeded. */
    void reset() {
        next = FIRST;
    }
}
