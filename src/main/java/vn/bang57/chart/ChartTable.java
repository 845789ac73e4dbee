package vn.bang57.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The same figures as a chart's, as a table: for screen readers, keyboards and people who prefer one. Each mark is a
 * button that fires the same event. Cells are elements, not components; one listener serves them all.
 */
@Tag("table")
public class ChartTable extends Component implements HasStyle {

    static final String MARK_ID = "event.target.closest('[data-mark]')?.dataset.mark ?? ''";

    /** Clicks beside the marks stay in the browser. */
    static final String ON_MARK = "event.target.closest('[data-mark]') != null";

    private @Nullable ChartSpec spec;

    public ChartTable() {
        addClassName("b57-chart-table");
        getElement()
                .addEventListener(
                        "click",
                        event -> choose(event.getEventData().path(MARK_ID).asString("")))
                .addEventData(MARK_ID)
                .setFilter(ON_MARK);
    }

    /** Shows another spec's figures under a caption. */
    public void setSpec(ChartSpec spec, String caption, Locale locale) {
        this.spec = spec;
        Element table = getElement();
        table.removeAllChildren();
        table.appendChild(new Element("caption").setText(caption));
        TableRows rows = new TableRows(table, locale);
        switch (spec) {
            case HeatMap heat -> rows.heatMap(heat);
            case ComparisonBars bars -> rows.comparison(bars);
            case StepLines lines -> rows.steps(lines);
            case StackedBars bars -> rows.stacked(bars);
            case Timeline timeline -> rows.timeline(timeline);
        }
    }

    public Registration addMarkClickListener(ComponentEventListener<MarkClickEvent> listener) {
        return addListener(MarkClickEvent.class, listener);
    }

    private void choose(String id) {
        ChartSpec shown = spec;
        if (shown != null && shown.markIds().anyMatch(id::equals)) fireEvent(new MarkClickEvent(this, true, id));
    }
}
