package vn.bang57.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that all specs share. */
final class Specs {

    /** Commune hues there are tokens for. */
    static final int HUES = 5;

    private Specs() {}

    static void requireDistinct(Stream<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            if (id.isBlank()) throw new IllegalArgumentException(what + " without an id");
            if (!seen.add(id)) throw new IllegalArgumentException(what + " id used twice: " + id);
        });
    }

    static void requireSize(List<?> values, int size, String what) {
        if (values.size() != size) {
            throw new IllegalArgumentException(what + ": expected " + size + " entries, got " + values.size());
        }
    }

    static void requireHue(int hue) {
        if (hue < 1 || hue > HUES) throw new IllegalArgumentException("hue must be 1 to " + HUES + ", got " + hue);
    }

    static void requireFinite(double value, String what) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException(what + " must be a finite number");
    }
}
