package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.Drill;
import vn.bang57.comparison.IndicatorRow;

/** Where the drill into the comparison stands, with the ways back: all pillars, a pillar, an indicator, a commune. */
final class DrillCrumbs extends Nav {

    private final Page page;
    private final Remembered shown = new Remembered();

    DrillCrumbs(Page page) {
        this.page = page;
        addClassName("b57-crumbs");
        getElement().setAttribute("aria-label", getTranslation("drill.crumbs"));
    }

    void show(Dashboard dashboard) {
        Drill drill = dashboard.state().drill();
        if (!shown.changed(
                drill,
                dashboard.locale(),
                DrillPanel.pillar(dashboard),
                dashboard.row().map(IndicatorRow::indicator),
                dashboard.cell().map(Cell::commune))) {
            return;
        }
        removeAll();
        crumb(getTranslation("pillar.all"), Drill.TOP, drill.level() == 1);
        DrillPanel.pillar(dashboard).ifPresent(pillar -> {
            crumb(pillar.name().in(getLocale()), Drill.pillar(pillar.code()), drill.level() == 2);
            dashboard.row().ifPresent(row -> {
                String code = row.indicator().code();
                crumb(
                        row.indicator().name().in(getLocale()),
                        Drill.indicator(pillar.code(), code),
                        dashboard.cell().isEmpty());
                dashboard
                        .cell()
                        .ifPresent(cell -> crumb(
                                cell.commune().name(),
                                Drill.cell(pillar.code(), code, cell.commune().slug()),
                                true));
            });
        });
    }

    private void crumb(String text, Drill target, boolean last) {
        if (last) {
            Span here = Tags.text(text, "b57-crumb-here");
            here.getElement().setAttribute("aria-current", "page");
            add(here);
        } else {
            add(Tags.link(text, () -> page.go(page.state().withDrill(target))), Tags.text("›", "b57-crumb-sep"));
        }
    }
}
