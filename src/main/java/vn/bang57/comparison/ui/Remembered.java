package vn.bang57.comparison.ui;

import java.util.Arrays;
import java.util.List;

/** Tells whether what a part draws from has changed, so that parts that show the same stay as they are. */
final class Remembered {

    private List<Object> last = List.of();

    /** Whether any of these differs from the last time. */
    boolean changed(Object... now) {
        List<Object> next = Arrays.asList(now);
        boolean different = !next.equals(last);
        last = next;
        return different;
    }
}
