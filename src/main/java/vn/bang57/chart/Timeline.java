package vn.bang57.chart;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Range bars over months with a line at today.
 *
 * @param todayWord what is written at that line, such as "Hôm nay"
 */
public record Timeline(LocalDate today, String todayWord, List<Row> rows, List<Bar> bars) implements ChartSpec {

    public Timeline {
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
        Specs.requireDistinct(rows.stream().map(Row::id), "row");
        Specs.requireDistinct(bars.stream().map(Bar::id), "bar");
        Set<String> known = rows.stream().map(Row::id).collect(Collectors.toSet());
        for (Bar bar : bars) {
            if (!known.contains(bar.rowId())) throw new IllegalArgumentException("no such row: " + bar.rowId());
        }
    }

    @Override
    public Stream<String> markIds() {
        return bars.stream().map(Bar::id);
    }

    /** The bars of one row. */
    public List<Bar> barsOf(Row row) {
        return bars.stream().filter(bar -> bar.rowId().equals(row.id())).toList();
    }

    /**
     * A line of bars.
     *
     * @param group heading that is written where it changes, if any
     */
    public record Row(String id, String label, @Nullable String group) implements Serializable {}

    /**
     * A stretch of time, both days included.
     *
     * @param end null only where it is open-ended
     */
    public record Bar(
            String id,
            String rowId,
            LocalDate start,
            @Nullable LocalDate end,
            boolean openEnded,
            Tone tone,
            String label,
            String description)
            implements Serializable {
        public Bar {
            if (end == null && !openEnded) throw new IllegalArgumentException("bar without an end: " + id);
            if (end != null && end.isBefore(start))
                throw new IllegalArgumentException("bar ends before it starts: " + id);
        }
    }
}
