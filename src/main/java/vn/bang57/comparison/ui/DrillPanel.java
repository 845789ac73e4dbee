package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import vn.bang57.chart.ChartSpec;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.Drill;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.comparison.figures.LevelCharts;
import vn.bang57.comparison.figures.MarkId;
import vn.bang57.indicator.IndicatorService;
import vn.bang57.indicator.Pillar;

/** The comparison, drilled from pillars down to one commune's figure; chart or table, with a breadcrumb. */
final class DrillPanel extends Section implements Page.Part {

    private final Page page;
    private final DrillCrumbs crumbs;
    private final H2 title = new H2();
    private final Paragraph subtitle = new Paragraph();
    private final Div body = new Div();
    private final NativeButton asTable;
    private final NativeButton retire;
    private final PrintButton print;
    private final NativeButton image;
    private transient Optional<IndicatorRow> row = Optional.empty();
    private final Remembered shown = new Remembered();
    private final ChartStack charts;
    private DashboardState state = DashboardState.INITIAL;

    DrillPanel(Page page, IndicatorService indicators, PrintButton print) {
        this.page = page;
        this.print = print;
        retire = Tags.button(
                getTranslation("retire.indicator"),
                () -> row.ifPresent(one -> new RetireDialog(
                                page,
                                one.indicator().name().in(getLocale()),
                                author -> indicators.retire(one.indicator().code(), author),
                                () -> page.go(state.withDrill(
                                        Drill.pillar(one.indicator().pillarCode()))))
                        .open()),
                "b57-btn-quiet");
        addClassNames("b57-card", "b57-drill");
        crumbs = new DrillCrumbs(page);
        charts = new ChartStack(this::choose);
        asTable = Tags.button("", () -> page.go(state.withChartAsTable(!state.chartAsTable())));
        image = Tags.button(
                getTranslation("chart.image"),
                () -> charts.download(print.picture(title.getText(), subtitle.getText())),
                "b57-btn-quiet");
        image.getElement().setAttribute("aria-label", getTranslation("chart.image.name"));
        Div words = new Div(title, subtitle);
        words.addClassName("b57-hd");
        Div actions = new Div(retire, asTable, image, print);
        actions.addClassName("b57-actions");
        Div way = new Div(crumbs, actions);
        way.addClassName("b57-way");
        body.addClassName("b57-drill-body");
        body.add(charts);
        add(way, words, body);
        // Backspace goes one level out, from anywhere in the panel but a field.
        getElement()
                .addEventListener(
                        "keydown",
                        event -> page.go(state.withDrill(state.drill().out())))
                .setFilter("event.key === 'Backspace' && !['INPUT','TEXTAREA'].includes(event.target.tagName)");
    }

    @Override
    public void show(Dashboard dashboard) {
        state = dashboard.state();
        print.follow(dashboard);
        row = dashboard.row();
        retire.setVisible(row.isPresent() && state.mode() == DashboardState.Mode.EDIT);
        Tags.say(asTable, getTranslation(state.chartAsTable() ? "chart.asChart" : "chart.asTable"));
        image.setVisible(!state.chartAsTable());
        asTable.getElement().setAttribute("aria-pressed", Boolean.toString(state.chartAsTable()));
        if (!shown.changed(
                state.drill(),
                state.chartAsTable(),
                state.sharedOnly(),
                dashboard.comparison(),
                dashboard.targets(),
                dashboard.actuals())) {
            return;
        }
        crumbs.show(dashboard);
        LevelCharts levels = LevelCharts.of(dashboard);
        DrillText text = DrillText.of(dashboard, this::getTranslation);
        Tags.say(title, text.title());
        Tags.say(subtitle, text.subtitle());
        charts.show(
                specs(dashboard, levels),
                text.title(),
                getTranslation("drill.empty"),
                state.chartAsTable(),
                dashboard.locale());
    }

    private static List<ChartSpec> specs(Dashboard dashboard, LevelCharts levels) {
        Drill drill = dashboard.state().drill();
        Optional<IndicatorRow> row = dashboard.row();
        if (row.isPresent()) {
            return List.of(levels.lines(row.get(), Optional.ofNullable(drill.commune())));
        }
        Optional<Pillar> pillar = pillar(dashboard);
        if (pillar.isPresent()) {
            List<IndicatorRow> rows = dashboard.comparison().rowsOf(pillar.get()).stream()
                    .filter(one -> !dashboard.state().sharedOnly() || one.shared())
                    .toList();
            return levels.bars(rows);
        }
        return List.of(levels.coverage());
    }

    static Optional<Pillar> pillar(Dashboard dashboard) {
        Drill drill = dashboard.state().drill();
        Optional<String> ofRow = dashboard.row().map(row -> row.indicator().pillarCode());
        return dashboard.comparison().pillars().stream()
                .filter(pillar -> pillar.code().equals(ofRow.orElse(drill.pillar())))
                .findFirst();
    }

    /** A mark of level 1 is a pillar's cell, of the others an indicator's. */
    private void choose(String id) {
        MarkId mark = MarkId.read(id);
        Drill drill = state.drill();
        page.go(state.withDrill(
                drill.level() == 1
                        ? Drill.pillar(mark.head())
                        : drill.level() == 2
                                ? new Drill(drill.pillar(), mark.head(), null)
                                : new Drill(drill.pillar(), mark.head(), mark.commune())));
    }
}
