package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.Drill;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.comparison.figures.MarkId;
import vn.bang57.indicator.Pillar;

/** Who set what, on a single screen: indicators by commune, a mark for each form of statement. */
final class CoverageTable extends Div implements Page.Part {

    private static final String CHOSEN = "event.target.closest('[data-cell]')?.dataset.cell ?? ''";

    private final Remembered shown = new Remembered();
    private @Nullable Dashboard current;

    CoverageTable(Page page) {
        addClassName("b57-coverage");
        getElement()
                .addEventListener("click", event -> {
                    String[] parts =
                            event.getEventData().path(CHOSEN).asString("").split("/", -1);
                    if (parts.length == 3 && current != null) {
                        page.go(current.state().withDrill(Drill.cell(parts[0], parts[1], parts[2])));
                    }
                })
                .addEventData(CHOSEN)
                .setFilter("event.target.closest('[data-cell]') != null");
    }

    @Override
    public void show(Dashboard dashboard) {
        current = dashboard;
        if (!isVisible() || !shown.changed(dashboard.comparison(), dashboard.state())) {
            return;
        }
        removeAll();
        getElement().removeAllChildren();
        getElement()
                .getStyle()
                .set("--b57-communes", Integer.toString(dashboard.communes().size()));
        FigureText text = new FigureText(dashboard.locale());
        List<IndicatorRow> rows = TargetLines.rows(dashboard);
        Element above = new Element("p")
                .setText(rows.isEmpty() ? getTranslation("grid.none") : FigureText.MARKS.in(dashboard.locale()));
        above.getClassList().add(rows.isEmpty() ? "b57-empty" : "b57-marks");
        getElement().appendChild(above);
        for (Pillar pillar : dashboard.comparison().pillars()) {
            List<IndicatorRow> own = rows.stream()
                    .filter(row -> row.indicator().pillarCode().equals(pillar.code()))
                    .toList();
            if (!own.isEmpty()) {
                getElement().appendChild(table(pillar, own, dashboard.communes(), text));
            }
        }
    }

    private Element table(Pillar pillar, List<IndicatorRow> rows, List<Commune> communes, FigureText text) {
        Element table = new Element("table");
        table.appendChild(new Element("caption").setText(pillar.name().in(text.locale())));
        Element head = new Element("tr");
        head.appendChild(
                new Element("th").setText(getTranslation("grid.indicator")).setAttribute("scope", "col"));
        communes.forEach(commune ->
                head.appendChild(new Element("th").setText(commune.name()).setAttribute("scope", "col")));
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        for (IndicatorRow row : rows) {
            Element line = new Element("tr");
            line.appendChild(new Element("th")
                    .setText(row.indicator().name().in(text.locale()))
                    .setAttribute("title", row.indicator().name().in(text.locale()))
                    .setAttribute("scope", "row"));
            row.cells().forEach(cell -> line.appendChild(mark(cell, pillar, text)));
            body.appendChild(line);
        }
        return table.appendChild(body);
    }

    /** A filled mark for a figure, an open one for words, and so on; the sentence is its name. */
    private static Element mark(Cell cell, Pillar pillar, FigureText text) {
        String shape = FigureText.mark(cell.form());
        Element button = new Element("button")
                .setText(shape.isEmpty() ? "\u00a0" : shape)
                .setAttribute("type", "button")
                .setAttribute(
                        "class", "b57-dotmark b57-dotmark-" + cell.form().name().toLowerCase(Locale.ROOT))
                .setAttribute("aria-label", text.sentence(cell))
                .setAttribute("title", text.sentence(cell))
                .setAttribute(
                        "data-cell",
                        MarkId.of(
                                pillar.code(),
                                cell.indicator().code(),
                                cell.commune().slug()));
        return new Element("td").appendChild(button);
    }
}
