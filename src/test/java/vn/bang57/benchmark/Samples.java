package vn.bang57.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one figure came to in each run. */
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int count() {
        return values.size();
    }

    double median() {
        List<Double> sorted = sorted();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The value that 95 of 100 runs stay at or below; the worst one when there are fewer than twenty. */
    double p95() {
        List<Double> sorted = sorted();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    private List<Double> sorted() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted;
    }
}
