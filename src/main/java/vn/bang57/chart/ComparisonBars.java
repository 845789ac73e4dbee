package vn.bang57.chart;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars grouped by category (an indicator), one for each series (a commune). All share one unit.
 *
 * @param max where the scale ends
 * @param draftWord what is written beside the name of a draft series, such as "dự thảo"
 */
public record ComparisonBars(
        String unit, double max, @Nullable String draftWord, List<Category> categories, List<Series> series)
        implements ChartSpec {

    public ComparisonBars {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (!(max > 0 && Double.isFinite(max))) throw new IllegalArgumentException("max must be above 0, got " + max);
        Specs.requireDistinct(categories.stream().map(Category::id), "category");
        Specs.requireDistinct(series.stream().map(Series::id), "series");
        for (Series one : series) Specs.requireSize(one.bars(), categories.size(), "bars of series " + one.id());
        Specs.requireDistinct(bars(categories.size(), series), "bar");
    }

    @Override
    public Stream<String> markIds() {
        return bars(categories.size(), series);
    }

    private static Stream<String> bars(int categories, List<Series> series) {
        return Stream.iterate(0, j -> j < categories, j -> j + 1)
                .flatMap(j -> series.stream().map(one -> one.bars().get(j).id()));
    }

    /**
     * A group of bars.
     *
     * @param note a remark under the label, such as how the definitions differ
     */
    public record Category(
            String id, String label, @Nullable String note) implements Serializable {}

    /**
     * One bar per category, in the categories' order.
     *
     * @param hue 1 to 5
     */
    public record Series(String id, String label, int hue, boolean draft, List<Bar> bars) implements Serializable {
        public Series {
            Specs.requireHue(hue);
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar. With {@code low} alone or {@code high} alone it starts at nought; with both it floats between them,
     * unless it is a {@link State#CONFLICT}: then they are the two figures, in the document's order.
     *
     * @param label figure and sign as written, such as "≥ 85", or the word for a gap
     * @param badge a remark beside the label, such as another year
     * @param openEnded the figure is a lower bound
     */
    public record Bar(
            String id,
            @Nullable Double low,
            @Nullable Double high,
            String label,
            @Nullable String badge,
            State state,
            boolean openEnded,
            String description)
            implements Serializable {
        public Bar {
            boolean drawn = state != State.GAP && state != State.WORDS;
            if (low != null) Specs.requireFinite(low, "low");
            if (high != null) Specs.requireFinite(high, "high");
            if (drawn && low == null && high == null) throw new IllegalArgumentException("bar without a figure: " + id);
            if (!drawn && (low != null || high != null)) {
                throw new IllegalArgumentException("a " + state + " has no figure: " + id);
            }
        }
    }
}
