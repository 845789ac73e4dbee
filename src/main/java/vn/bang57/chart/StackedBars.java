package vn.bang57.chart;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Horizontal stacked counts by category, the number in each segment and the total at the end. */
public record StackedBars(List<Category> categories, List<Series> series) implements ChartSpec {

    public StackedBars {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        Specs.requireDistinct(categories.stream().map(Category::id), "category");
        Specs.requireDistinct(series.stream().map(Series::id), "series");
        for (Series one : series) Specs.requireSize(one.values(), categories.size(), "values of series " + one.id());
        Specs.requireDistinct(
                series.stream().flatMap(one -> one.values().stream()).map(Value::id), "value");
    }

    /** Segments of nought aren't drawn, so they can't be clicked. */
    @Override
    public Stream<String> markIds() {
        return Stream.iterate(0, j -> j < categories.size(), j -> j + 1)
                .flatMap(j -> series.stream().map(one -> one.values().get(j)))
                .filter(value -> value.value() > 0)
                .map(Value::id);
    }

    /** The sum of one category. */
    public int total(int category) {
        return series.stream()
                .mapToInt(one -> one.values().get(category).value())
                .sum();
    }

    public record Category(String id, String label) implements Serializable {}

    /** One status; a value for each category, in the categories' order. */
    public record Series(String id, String label, Tone tone, List<Value> values) implements Serializable {
        public Series {
            values = List.copyOf(values);
        }
    }

    public record Value(String id, int value, String description) implements Serializable {
        public Value {
            if (value < 0) throw new IllegalArgumentException("a count is not negative: " + value);
        }
    }
}
