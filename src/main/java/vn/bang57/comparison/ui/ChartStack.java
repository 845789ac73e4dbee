package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.ApexChart;
import vn.bang57.chart.ChartSpec;
import vn.bang57.chart.ChartTable;
import vn.bang57.chart.ComparisonBars;
import vn.bang57.chart.HeatMap;
import vn.bang57.chart.PictureWords;
import vn.bang57.chart.StepLines;

/** One chart below the other, or their tables instead. Charts of the same kind are kept and only get new figures. */
final class ChartStack extends Div {

    private final Consumer<String> chosen;
    private final List<ApexChart> charts = new ArrayList<>();

    /** Takes what to do with the id of a mark that was chosen. */
    ChartStack(Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("b57-charts");
    }

    void show(List<ChartSpec> specs, String name, String empty, boolean asTable, Locale locale) {
        if (specs.isEmpty() || asTable) {
            charts.clear();
            removeAll();
            if (specs.isEmpty()) {
                Paragraph nothing = new Paragraph(empty);
                nothing.addClassName("b57-empty");
                add(nothing);
            }
            specs.forEach(spec -> add(table(spec, name, locale)));
            return;
        }
        while (charts.size() > specs.size()) {
            remove(charts.removeLast());
        }
        if (charts.isEmpty()) {
            removeAll();
        }
        while (charts.size() < specs.size()) {
            ApexChart chart = new ApexChart();
            chart.addMarkClickListener(event -> chosen.accept(event.markId()));
            charts.add(chart);
            add(chart);
        }
        for (int i = 0; i < specs.size(); i++) {
            ApexChart chart = charts.get(i);
            chart.setLocaleTag(locale);
            chart.setAccessibleName(name);
            chart.setHeight(height(specs.get(i)));
            chart.setSpec(specs.get(i));
        }
    }

    void download(PictureWords words) {
        if (!charts.isEmpty()) {
            charts.getFirst().downloadImage(words, this);
        }
    }

    private ChartTable table(ChartSpec spec, String name, Locale locale) {
        ChartTable table = new ChartTable();
        table.setSpec(spec, name, locale);
        table.addMarkClickListener(event -> chosen.accept(event.markId()));
        return table;
    }

    /** Rows keep their size and the chart grows; bars need as much as their names take, which the browser knows. */
    private static @Nullable String height(ChartSpec spec) {
        return switch (spec) {
            case HeatMap heat -> 50 * heat.rows().size() + 40 + "px";
            case ComparisonBars ignored -> null;
            case StepLines ignored -> "420px";
            default -> "360px";
        };
    }
}
