package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.Actual;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Contradictions;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.indicator.Unit;
import vn.bang57.target.Target;

/** Level 4: one commune's word on one indicator: the figure, where it stands, how it differs, and its history. */
final class CellDetail extends Aside implements Page.Part {

    private final Page page;
    private final TargetEdits edits;
    private final ActualEdits actualEdits;
    private final Remembered shown = new Remembered();
    private final Remembered formsOf = new Remembered();
    private final Div content = new Div();
    private final Remembered reportOf = new Remembered();
    private final Div forms = new Div();
    private final Div report = new Div();

    CellDetail(Page page, TargetEdits edits, ActualEdits actualEdits) {
        this.page = page;
        this.edits = edits;
        this.actualEdits = actualEdits;
        addClassNames("b57-card", "b57-detail");
        getElement().setAttribute("aria-label", getTranslation("detail.label"));
        add(content, forms, report);
    }

    @Override
    public void show(Dashboard dashboard) {
        setVisible(dashboard.cell().isPresent());
        dashboard.cell().ifPresent(cell -> {
            List<Target> own = dashboard.targets().of(cell.commune().slug());
            List<Actual> reported =
                    dashboard.actualsOf(cell.commune().slug(), cell.indicator().code());
            if (shown.changed(dashboard.state(), cell, dashboard.row(), own, reported, dashboard.today())) {
                showReport(dashboard, cell);
                content.removeAll();
                build(dashboard, cell, dashboard.row().orElseThrow());
                showForms(dashboard, cell);
            }
        });
    }

    /** One form a figure, or one for an empty cell; the same forms as long as the cell has the same figures. */
    private void showForms(Dashboard dashboard, Cell cell) {
        boolean edit = dashboard.state().mode() == DashboardState.Mode.EDIT;
        List<Target> figures = cell.shown();
        List<Long> ids = figures.stream().map(Target::id).toList();
        if (formsOf.changed(edit, cell.commune().slug(), cell.indicator().code(), cell.wanted(), ids)) {
            forms.removeAll();
            if (edit) {
                figures.forEach(target -> forms.add(new TargetForm(page, cell, target, edits)));
            }
            if (edit && figures.isEmpty()) {
                forms.add(new TargetForm(page, cell, null, edits));
            }
            return;
        }
        List<TargetForm> kept = forms.getChildren().map(TargetForm.class::cast).toList();
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).follow(cell, figures.isEmpty() ? null : figures.get(i));
        }
    }

    /** The same form as long as it is about the same place and unit. */
    private void showReport(Dashboard dashboard, Cell cell) {
        boolean edit = dashboard.state().mode() == DashboardState.Mode.EDIT;
        Unit unit = dashboard.unitOf(cell);
        if (reportOf.changed(edit, cell.commune().slug(), cell.indicator().code(), unit)) {
            report.removeAll();
            if (edit) {
                report.add(new ActualForm(page, cell, unit, dashboard.today(), actualEdits));
            }
        }
        form().ifPresent(form -> form.follow(
                dashboard.actualsOf(cell.commune().slug(), cell.indicator().code())));
    }

    /** Opens a figure in the form, where there is one. */
    private @Nullable Consumer<Actual> correcting() {
        return form().<Consumer<Actual>>map(form -> form::correct).orElse(null);
    }

    private Optional<ActualForm> form() {
        return report.getChildren().findFirst().map(ActualForm.class::cast);
    }

    private void build(Dashboard dashboard, Cell cell, IndicatorRow row) {
        FigureText text = new FigureText(dashboard.locale());
        Commune commune = cell.commune();
        Div crumb = new Div(Tags.dot(commune.position()), Tags.text(commune.name() + " · " + commune.provinceName()));
        crumb.addClassName("b57-meta");
        Span close = new Span(Tags.button(
                "×",
                () -> page.go(
                        dashboard.state().withDrill(dashboard.state().drill().out())),
                "b57-btn-quiet"));
        close.getChildren()
                .findFirst()
                .ifPresent(button -> button.getElement().setAttribute("aria-label", getTranslation("detail.close")));
        close.addClassName("b57-detail-close");
        content.add(close, crumb, new H2(row.indicator().name().in(dashboard.locale())));

        List<Target> figures = cell.shown().isEmpty() ? List.of() : cell.shown();
        if (figures.isEmpty()) {
            Div gap = new Div(Tags.text(text.cell(cell), "b57-gap-word"));
            gap.addClassName("b57-figure");
            content.add(gap);
        }
        figures.forEach(target -> content.add(new TargetBlock(dashboard, target, text)));
        content.add(others(dashboard, cell, row, text));
        figures.forEach(target -> content.add(new HistoryList(page, dashboard, target, edits)));
        List<Actual> reported =
                dashboard.actualsOf(commune.slug(), row.indicator().code());
        if (!reported.isEmpty()) {
            content.add(new ActualHistory(page, dashboard, reported, actualEdits));
        }
        if (dashboard.state().mode() == DashboardState.Mode.VIEW && !page.past()) {
            content.add(Tags.button(
                    getTranslation("detail.edit"),
                    () -> page.go(dashboard.state().withMode(DashboardState.Mode.EDIT)),
                    "b57-btn-primary"));
        }
    }

    private String rank(Cell cell, IndicatorRow row) {
        Integer rank = row.comparability().ranks().get(cell.commune().slug());
        return rank == null
                ? ""
                : getTranslation(
                                "detail.rank",
                                rank,
                                row.comparability().ranks().size(),
                                row.cells().size()) + " · ";
    }

    private DescriptionList others(Dashboard dashboard, Cell cell, IndicatorRow row, FigureText text) {
        Locale locale = dashboard.locale();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("b57-facts");
        if (!cell.elsewhere().isEmpty()) {
            Div years = new Div();
            cell.elsewhere()
                    .forEach(target -> years.add(new Div(text.year(target) + ": " + text.full(target) + " ("
                            + target.source().in(locale) + ")")));
            TargetBlock.fact(facts, getTranslation("detail.elsewhere"), years);
        }
        Contradictions.against(cell, dashboard.targets())
                .forEach(other -> TargetBlock.fact(
                        facts,
                        getTranslation("detail.conflicts-with"),
                        Tags.text(other.label().in(locale) + ": " + text.full(other) + " ("
                                + other.source().in(locale) + ")")));
        TargetBlock.fact(facts, getTranslation("detail.actual"), new ActualList(dashboard, cell, correcting()));
        TargetBlock.fact(
                facts,
                getTranslation("detail.comparison"),
                Tags.text(rank(cell, row) + row.comparability().sentence().in(locale)));
        TargetBlock.fact(
                facts,
                getTranslation("detail.definition"),
                Tags.text(row.indicator().definition().in(locale)));
        return facts;
    }
}
