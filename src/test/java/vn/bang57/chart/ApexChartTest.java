package vn.bang57.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class ApexChartTest {

    private final ApexChart chart = new ApexChart();
    private final List<String> clicked = new ArrayList<>();

    @BeforeEach
    void openPage() {
        MockVaadin.setup();
        chart.addMarkClickListener(event -> clicked.add(event.markId()));
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    @Test
    void oneRoundTripSendsOneCall() {
        UI.getCurrent().add(chart);
        chart.setSpec(ChartSamples.heatMap());
        chart.setLocaleTag(Locale.ENGLISH);
        chart.setSpec(ChartSamples.stacked());

        List<JsonNode> sent = sent();

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().path("spec").path("type").asString()).isEqualTo("stacked-bars");
        assertThat(sent.getFirst().path("lang").asString()).isEqualTo("en");
        assertThat(sent()).isEmpty();
    }

    @Test
    void everythingIsSentAgainAfterAReattach() {
        chart.setSpec(ChartSamples.steps());
        UI.getCurrent().add(chart);
        assertThat(sent()).hasSize(1);

        UI.getCurrent().remove(chart);
        UI.getCurrent().add(chart);

        assertThat(sent())
                .singleElement()
                .satisfies(state ->
                        assertThat(state.path("spec").path("type").asString()).isEqualTo("step-lines"));
    }

    @Test
    void aChartMovedWithinOneRoundTripStillSendsOneCall() {
        UI.getCurrent().add(chart);
        chart.setSpec(ChartSamples.steps());
        UI.getCurrent().remove(chart);
        UI.getCurrent().add(chart);

        assertThat(sent()).hasSize(1);
    }

    @Test
    void noSpecSendsNull() {
        UI.getCurrent().add(chart);
        chart.setSpec(null);

        assertThat(sent().getFirst().path("spec").isObject()).isFalse();
    }

    @Test
    void aClickOnAMarkFiresItsId() {
        UI.getCurrent().add(chart);
        chart.setSpec(ChartSamples.heatMap());

        click("p0c1");

        assertThat(clicked).containsExactly("p0c1");
    }

    @Test
    void anIdThatIsNotOnTheChartIsIgnored() {
        UI.getCurrent().add(chart);
        chart.setSpec(ChartSamples.heatMap());
        click("p0c1 ");
        click("v1");
        chart.setSpec(ChartSamples.stacked());
        click("p0c1");
        click("v5");
        chart.setSpec(null);
        click("v1");

        assertThat(clicked).isEmpty();
    }

    @Test
    void absentValuesAreLeftOutOfTheJson() {
        chart.setSpec(ChartSamples.comparison());

        JsonNode gap =
                chart.state().path("spec").path("series").path(0).path("bars").path(1);

        assertThat(gap.has("low")).isFalse();
        assertThat(gap.path("state").asString()).isEqualTo("GAP");
        assertThat(chart.state().path("spec").path("categories").path(0).has("note"))
                .isFalse();
    }

    @Test
    void datesAreIsoText() {
        chart.setSpec(ChartSamples.timeline());

        JsonNode spec = chart.state().path("spec");

        assertThat(spec.path("today").asString()).isEqualTo("2026-11-21");
        assertThat(spec.path("bars").path(0).path("end").asString()).isEqualTo("2025-09-30");
        assertThat(spec.path("bars").path(1).has("end")).isFalse();
        assertThat(spec.path("bars").path(1).path("openEnded").asBoolean()).isTrue();
    }

    private void click(String id) {
        var data = JsonNodeFactory.instance.objectNode().put("event.detail.id", id);
        chart.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(chart.getElement(), ApexChart.MARK_CLICK, data));
    }

    /** What the browser would be told in this round trip. */
    private static List<JsonNode> sent() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("this.synchronize"))
                .map(call -> call.getParameters().getFirst())
                .map(state -> (JsonNode) Objects.requireNonNull(state))
                .toList();
    }
}
