package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.Drill;
import vn.bang57.comparison.IndicatorRow;

/** The grids and the coverage view, one at a time, with what belongs to the one that is open. */
final class GridPanel extends Section implements Page.Part {

    private final Page page;
    private final Map<Tab, Component> contents;
    private final Map<Tab, Component> menus;
    private final Segmented<Tab> tabs;
    private final Paragraph count = new Paragraph();
    private final Div chips = new Div();
    private final Remembered chipsShown = new Remembered();
    private final NativeButton shared;
    private final List<NativeButton> adding;
    private DashboardState state = DashboardState.INITIAL;

    /** Takes the content of each tab, the menu of those that have one, and the buttons that add things. */
    GridPanel(Page page, Map<Tab, Component> contents, Map<Tab, Component> menus, List<NativeButton> adding) {
        this.menus = menus;
        this.page = page;
        this.contents = contents;
        this.adding = adding;
        addClassNames("b57-card", "b57-grids");
        tabs = new Segmented<Tab>(getTranslation("tab.label"), tab -> page.go(state.withTab(tab)))
                .add(Tab.TARGETS, getTranslation("tab.targets"))
                .add(Tab.TASKS, getTranslation("tab.tasks"))
                .add(Tab.COVERAGE, getTranslation("tab.coverage"));
        shared = Tags.button(
                getTranslation("grid.shared-only"), () -> page.go(state.withSharedOnly(!state.sharedOnly())));
        chips.addClassName("b57-active");
        count.addClassName("b57-count");
        count.getElement().setAttribute("role", "status");
        Span space = new Span();
        space.addClassName("b57-space");
        Div head = new Div(tabs, count, chips, space);
        head.addClassName("b57-hd");
        adding.forEach(head::add);
        head.add(shared);
        menus.values().forEach(head::add);
        add(head);
        contents.values().forEach(this::add);
        Paragraph paper = new Paragraph(getTranslation("grid.paper"));
        paper.addClassName("b57-paper");
        add(paper);
    }

    @Override
    public void show(Dashboard dashboard) {
        state = dashboard.state();
        tabs.select(state.tab());
        contents.forEach((tab, content) -> content.setVisible(tab == state.tab()));
        menus.forEach((tab, menu) -> menu.setVisible(tab == state.tab()));
        boolean targets = state.tab() != Tab.TASKS;
        shared.setVisible(targets);
        shared.getElement().setAttribute("aria-pressed", Boolean.toString(state.sharedOnly()));
        adding.forEach(button -> button.setVisible(targets && state.mode() == Mode.EDIT));
        count.setVisible(targets);
        List<IndicatorRow> rows = TargetLines.rows(dashboard);
        Tags.say(
                count,
                rows.isEmpty()
                        ? getTranslation("grid.none")
                        : getTranslation(
                                "grid.count",
                                rows.size(),
                                rows.stream().filter(IndicatorRow::shared).count()));
        showChips(dashboard, targets);
    }

    /** What narrows the grid, each with a way to take it away. */
    private void showChips(Dashboard dashboard, boolean targets) {
        if (!chipsShown.changed(state, dashboard.communes())) {
            return;
        }
        chips.removeAll();
        // The tasks have chips of their own, the search among them.
        if (targets && !state.query().isBlank()) {
            chips.add(chip("“" + state.query() + "”", state.withQuery("")));
        }
        if (targets) {
            DrillPanel.pillar(dashboard)
                    .ifPresent(pillar ->
                            chips.add(chip(pillar.name().in(dashboard.locale()), state.withDrill(Drill.TOP))));
        }
        if (state.communes().size() == 1) {
            dashboard.communes().stream()
                    .findFirst()
                    .ifPresent(only -> chips.add(chip(only.name(), state.withCommunes(List.of()))));
        }
    }

    private NativeButton chip(String text, DashboardState without) {
        NativeButton chip = Tags.button(text + "  ×", () -> page.go(without), "b57-chip");
        chip.getElement().setAttribute("aria-label", getTranslation("grid.remove-filter", text));
        return chip;
    }
}
