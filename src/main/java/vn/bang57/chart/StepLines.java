package vn.bang57.chart;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over the years: a stepped line for each series between its milestones, observations as points.
 *
 * @param draftWord what is written at a draft series, such as "dự thảo"
 * @param emphasised id of the series that stands out, the others being grey
 */
public record StepLines(
        String unit,
        @Nullable String draftWord,
        List<Series> series,
        List<Observation> observations,
        @Nullable String emphasised)
        implements ChartSpec {

    public StepLines {
        series = List.copyOf(series);
        observations = List.copyOf(observations);
        Specs.requireDistinct(series.stream().map(Series::id), "series");
        Specs.requireDistinct(marks(series, observations), "mark");
        List<String> ids = series.stream().map(Series::id).toList();
        if (emphasised != null && !ids.contains(emphasised)) {
            throw new IllegalArgumentException("no such series to emphasise: " + emphasised);
        }
    }

    @Override
    public Stream<String> markIds() {
        return marks(series, observations);
    }

    private static Stream<String> marks(List<Series> series, List<Observation> observations) {
        return Stream.concat(
                series.stream().flatMap(one -> one.points().stream()).map(Point::id),
                observations.stream().map(Observation::id));
    }

    /**
     * A stepped line; its points are in the order of their years.
     *
     * @param hue 1 to 5
     */
    public record Series(String id, String label, int hue, Shape shape, boolean draft, List<Point> points)
            implements Serializable {
        public Series {
            Specs.requireHue(hue);
            points = List.copyOf(points);
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i).year() < points.get(i - 1).year()) {
                    throw new IllegalArgumentException("points of " + id + " are not in the order of their years");
                }
            }
        }
    }

    /**
     * A milestone.
     *
     * @param high upper end of a range, drawn as a whisker
     * @param label figure and sign as written
     */
    public record Point(
            String id, int year, double value, @Nullable Double high, String label, State state, String description)
            implements Serializable {
        public Point {
            Specs.requireFinite(value, "value");
            if (high != null) Specs.requireFinite(high, "high");
            if (state == State.GAP || state == State.WORDS) {
                throw new IllegalArgumentException("a " + state + " is no point: " + id);
            }
        }
    }

    /**
     * A figure that was reported.
     *
     * @param seriesId the series it belongs to, which need not be on screen
     * @param name the series' name
     * @param year with its fraction, a year being its last day as for milestones: the end of June 2026 is 2025.5
     */
    public record Observation(
            String id, String seriesId, String name, double year, double value, String label, String description)
            implements Serializable {
        public Observation {
            Specs.requireFinite(year, "year");
            Specs.requireFinite(value, "value");
        }
    }
}
