package vn.bang57.chart;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;

/** All charts and their tables on one page, to look at and for {@link ChartBrowserIT}. */
@Route("chart-demo")
@StyleSheet("chart.css")
class ChartDemoView extends Div {

    private int shown;

    ChartDemoView() {
        Span last = new Span("–");
        last.setId("last");
        List<ChartSpec> specs = ChartSamples.all().toList();
        ApexChart changing = new ApexChart();
        changing.setId("changing");
        changing.setAccessibleName("Biểu đồ thay đổi");
        changing.setSpec(specs.getFirst());
        changing.addMarkClickListener(event -> last.setText(event.markId()));
        NativeButton next = new NativeButton("next", event -> changing.setSpec(specs.get(++shown % specs.size())));
        next.setId("next");
        NativeButton move = new NativeButton("move", event -> {
            remove(changing);
            add(changing);
        });
        move.setId("move");
        NativeButton save = new NativeButton(
                "save", event -> changing.downloadImage(new PictureWords("bieu-do.png", "", "", ""), changing));
        save.setId("save");
        add(last, next, move, save, changing);
        for (ChartSpec spec : specs) {
            ApexChart chart = new ApexChart();
            chart.setAccessibleName(spec.getClass().getSimpleName());
            chart.setSpec(spec);
            ChartTable table = new ChartTable();
            table.setSpec(spec, spec.getClass().getSimpleName(), Locale.of("vi", "VN"));
            table.addMarkClickListener(event -> last.setText("table " + event.markId()));
            add(chart, table);
        }
    }
}
