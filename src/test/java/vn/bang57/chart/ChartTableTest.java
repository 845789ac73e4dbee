package vn.bang57.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;

class ChartTableTest {

    private static final Locale VI = Locale.of("vi", "VN");

    private final ChartTable table = new ChartTable();

    @ParameterizedTest
    @MethodSource("vn.bang57.chart.ChartSamples#all")
    void everyMarkIsAButton(ChartSpec spec) {
        table.setSpec(spec, "Bảng", VI);

        assertThat(buttons())
                .extracting(button -> button.getAttribute("data-mark"))
                .containsExactlyInAnyOrderElementsOf(spec.markIds().toList());
        assertThat(buttons()).allSatisfy(button -> assertThat(button.getText()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("vn.bang57.chart.ChartSamples#all")
    void headsHaveTheirScopeAndRowsAreComplete(ChartSpec spec) {
        table.setSpec(spec, "Bảng", VI);

        assertThat(all("caption"))
                .singleElement()
                .satisfies(caption -> assertThat(caption.getText()).isEqualTo("Bảng"));
        assertThat(all("th"))
                .allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("col", "row"));
        assertThat(all("tr"))
                .extracting(Element::getChildCount)
                .containsOnly(all("tr").getFirst().getChildCount());
    }

    @Test
    void anotherSpecReplacesTheRows() {
        table.setSpec(ChartSamples.heatMap(), "Một", VI);
        table.setSpec(ChartSamples.stacked(), "Hai", VI);

        assertThat(all("caption")).hasSize(1);
        assertThat(all("tbody")).hasSize(1);
        assertThat(all("tr")).hasSize(3);
    }

    @Test
    void datesFollowTheLanguage() {
        table.setSpec(ChartSamples.timeline(), "Bảng", VI);
        assertThat(all("td").getFirst().getText()).isEqualTo("10/9/2025");

        table.setSpec(ChartSamples.timeline(), "Table", Locale.ENGLISH);
        assertThat(all("td").getFirst().getText()).isEqualTo("Sep 10, 2025");
    }

    @Test
    void onlyAMarkOfTheSpecFires() {
        List<String> clicked = new ArrayList<>();
        table.addMarkClickListener(event -> clicked.add(event.markId()));
        table.setSpec(ChartSamples.stacked(), "Bảng", VI);

        click("v1");
        click("p0c0");
        click("");

        assertThat(clicked).containsExactly("v1");
    }

    private void click(String id) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put(ChartTable.MARK_ID, id)
                .put(ChartTable.ON_MARK, true);
        table.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(table.getElement(), "click", data));
    }

    private List<Element> buttons() {
        return all("button");
    }

    private List<Element> all(String tag) {
        return below(table.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .toList();
    }

    private static Stream<Element> below(Element element) {
        return element.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
