package vn.bang57.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.stream.Stream;

/** What a chart shows: figures and words only. How it is drawn is decided in {@code frontend/chart}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HeatMap.class, name = "heat-map"),
    @JsonSubTypes.Type(value = ComparisonBars.class, name = "comparison-bars"),
    @JsonSubTypes.Type(value = StepLines.class, name = "step-lines"),
    @JsonSubTypes.Type(value = StackedBars.class, name = "stacked-bars"),
    @JsonSubTypes.Type(value = Timeline.class, name = "timeline")
})
public sealed interface ChartSpec extends Serializable
        permits HeatMap, ComparisonBars, StepLines, StackedBars, Timeline {

    /** The ids of everything that can be clicked, in reading order. */
    Stream<String> markIds();
}
