package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.ApexChart;
import vn.bang57.chart.ChartTable;
import vn.bang57.chart.PictureWords;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.figures.TaskDrawing;

/** A drawing of tasks as a chart, or as its table. Both are kept, and only get other figures. */
final class TaskChart extends Div {

    private final Page page;
    private final ApexChart chart = new ApexChart();
    private final ChartTable table = new ChartTable();
    private transient Map<String, DashboardState> targets = Map.of();

    TaskChart(Page page) {
        this.page = page;
        addClassName("b57-task-chart");
        chart.addMarkClickListener(event -> choose(event.markId()));
        table.addMarkClickListener(event -> choose(event.markId()));
        add(chart, table);
    }

    void show(@Nullable TaskDrawing drawing, String name, boolean asTable, Locale locale) {
        setVisible(drawing != null);
        chart.setVisible(!asTable);
        table.setVisible(asTable);
        if (drawing == null) {
            targets = Map.of();
            return;
        }
        targets = drawing.targets();
        if (asTable) {
            table.setSpec(drawing.spec(), name, locale);
            return;
        }
        chart.setLocaleTag(locale);
        chart.setAccessibleName(name);
        chart.setHeight(drawing.height() == 0 ? null : drawing.height() + "px");
        chart.setSpec(drawing.spec());
    }

    void download(PictureWords words) {
        chart.downloadImage(words, chart);
    }

    private void choose(String mark) {
        DashboardState target = targets.get(mark);
        if (target != null) {
            page.go(target);
        }
    }
}
