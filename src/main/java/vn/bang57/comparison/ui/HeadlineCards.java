package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneService;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.Drill;
import vn.bang57.comparison.TaskSummary;
import vn.bang57.comparison.TaskView;
import vn.bang57.comparison.figures.CardFigures;
import vn.bang57.comparison.figures.LatenessMarks;
import vn.bang57.comparison.figures.TaskBuckets;
import vn.bang57.task.Lateness;

/** One card a commune; every number is a way into what it counts. */
final class HeadlineCards extends Section implements Page.Part {

    private final Page page;
    private final transient CommuneService communes;
    private final Remembered shown = new Remembered();
    private final Remembered order = new Remembered();
    private final Map<String, Card> cards = new HashMap<>();

    private record Card(CardFigures figures, Div box) implements Serializable {}

    HeadlineCards(Page page, CommuneService communes) {
        this.page = page;
        this.communes = communes;
        addClassName("b57-cards");
        getElement().setAttribute("aria-label", getTranslation("cards.label"));
    }

    @Override
    public void show(Dashboard dashboard) {
        if (!shown.changed(dashboard.state().mode(), dashboard.comparison(), dashboard.tasks(), dashboard.today())) {
            return;
        }
        List<String> slugs = dashboard.communes().stream().map(Commune::slug).toList();
        if (order.changed(slugs)) {
            removeAll();
            cards.clear();
        }
        for (Commune commune : dashboard.communes()) {
            CardFigures now = CardFigures.of(dashboard, commune);
            Card before = cards.get(commune.slug());
            if (before == null || !before.figures().equals(now)) {
                Card next = new Card(now, card(now));
                cards.put(commune.slug(), next);
                if (before == null) {
                    add(next.box());
                } else {
                    replace(before.box(), next.box());
                }
            }
        }
    }

    private Div card(CardFigures figures) {
        Commune commune = figures.commune();
        TaskSummary tasks = figures.tasks();
        Div card = new Div();
        card.addClassName("b57-card");

        H2 name = new H2(Tags.dot(commune.position()), Tags.text(commune.name()));
        if (commune.draft()) {
            name.add(Tags.text(getTranslation("draft"), "b57-tag", "b57-tag-draft"));
        }
        NativeButton meta = Tags.link(
                commune.provinceName() + " · " + commune.document().brief(getLocale()),
                () -> new DocumentDialog(commune).open(),
                "b57-meta");
        meta.getElement().setAttribute("title", getTranslation("document.open"));

        TaskView taskView = TaskView.INITIAL.withCommune(commune.slug());

        Div numbers = new Div();
        numbers.addClassName("b57-numbers");
        numbers.add(
                number(
                        Long.toString(figures.covered()),
                        " / " + figures.shared(),
                        getTranslation("card.shared"),
                        state -> everything(state).withTab(Tab.COVERAGE).withSharedOnly(true)),
                number(
                        Long.toString(figures.figures()),
                        "",
                        getTranslation("card.figures"),
                        state -> everything(state)
                                .withCommunes(List.of(commune.slug()))
                                .withTab(Tab.TARGETS)
                                .withSharedOnly(false)),
                number(
                        Integer.toString(tasks.total()),
                        "",
                        getTranslation("card.tasks"),
                        state -> tasks(state, taskView)));
        card.add(name, meta, numbers, badges(taskView, tasks));
        if (figures.mode() == DashboardState.Mode.EDIT) {
            card.add(Tags.link(
                    getTranslation("retire.commune"),
                    () -> new RetireDialog(
                                    page,
                                    commune.name(),
                                    author -> communes.retire(commune.slug(), author),
                                    page::refresh)
                            .open(),
                    "b57-retire"));
        }
        return card;
    }

    private Div badges(TaskView view, TaskSummary tasks) {
        Div badges = new Div();
        badges.addClassName("b57-badges");
        for (Lateness lateness : List.of(Lateness.OVERDUE, Lateness.DUE_SOON, Lateness.ON_TIME, Lateness.NO_DEADLINE)) {
            int count = tasks.count(lateness);
            if (count > 0) {
                badges.add(badge(
                        LatenessMarks.shape(lateness) + " " + count + " "
                                + lateness.label().in(getLocale()),
                        LatenessMarks.tagClass(lateness),
                        state -> tasks(state, view.withBucket(lateness.name()))));
            }
        }
        if (tasks.unreported() == tasks.total()) {
            badges.add(badge(
                    "○ " + getTranslation("card.unreported"),
                    "b57-tag-muted",
                    state -> tasks(state, view.withBy(TaskView.By.STATUS).withBucket(TaskBuckets.UNREPORTED))));
        }
        return badges;
    }

    /** What a card counts doesn't depend on the drill or the search, so the way to it leaves them. */
    private static DashboardState everything(DashboardState state) {
        return state.withDrill(Drill.TOP).withQuery("");
    }

    private static DashboardState tasks(DashboardState state, TaskView view) {
        return state.withQuery("").withTab(Tab.TASKS).withTasks(view);
    }

    private NativeButton number(String figure, String of, String label, UnaryOperator<DashboardState> way) {
        NativeButton button = new NativeButton();
        button.addClassName("b57-number");
        Span big = Tags.text(figure, "b57-big");
        if (!of.isEmpty()) {
            big.add(Tags.text(of, "b57-of"));
        }
        button.add(big, Tags.text(label, "b57-label"));
        button.addClickListener(event -> page.go(way.apply(page.state())));
        return button;
    }

    private NativeButton badge(String text, String tagClass, UnaryOperator<DashboardState> way) {
        NativeButton button = new NativeButton(text, event -> page.go(way.apply(page.state())));
        button.addClassNames("b57-tag", "b57-tag-button", tagClass);
        return button;
    }
}
