package vn.bang57.comparison.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.Dashboards;
import vn.bang57.live.LiveUpdates;
import vn.bang57.shared.Step;
import vn.bang57.shared.ui.PageLanguage;

/** The page. Its address says what it shows; every step is a navigation, and what it shows follows the address. */
@Route("")
@JsModule("./line-check.ts")
class DashboardView extends Div implements AfterNavigationObserver, HasDynamicTitle, Page {

    private static final String AUTHOR_KEY = "bang57.author";
    private static final String DESK_KEY = "bang57.desk";

    private final transient Dashboards dashboards;
    private final transient LiveUpdates live;
    private final PageParts parts;
    private final TextField author = new TextField();
    private transient List<Part> shown = List.of();
    private DashboardState state = DashboardState.INITIAL;
    private Locale built = Locale.ROOT;
    private String desk = UUID.randomUUID().toString();

    DashboardView(Dashboards dashboards, LiveUpdates live, PageParts parts) {
        this.dashboards = dashboards;
        this.live = live;
        this.parts = parts;
        addClassName("b57-page");
        author.addClassName("b57-author");
        author.setMaxLength(120);
        author.setValueChangeMode(ValueChangeMode.EAGER);
        author.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                WebStorage.setItem(AUTHOR_KEY, event.getValue());
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ColorSchemes.restore(event.getUI());
        WebStorage.getItem(AUTHOR_KEY, name -> author.setValue(name == null ? "" : name));
        WebStorage.getItem(DESK_KEY, this::sitDown);
        AtomicBoolean waiting = new AtomicBoolean();
        Runnable follow = event.getUI()
                .accessLater(
                        () -> {
                            waiting.set(false);
                            // What was known once does not change.
                            if (state.asOf() == null) {
                                refresh();
                            }
                        },
                        () -> {});
        Runnable stop = live.listen(() -> {
            if (waiting.compareAndSet(false, true)) {
                follow.run();
            }
        });
        addDetachListener(detach -> {
            detach.unregisterListener();
            stop.run();
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = DashboardNavigation.read(event.getLocation());
        Locale locale = Dashboard.localeOf(state.language());
        Dashboard dashboard = dashboards.load(state);
        state = dashboard.state();
        if (!locale.equals(built)) {
            build(locale, dashboard);
        }
        show(dashboard);
    }

    private void build(Locale locale, Dashboard dashboard) {
        built = locale;
        PageLanguage.speak(locale);
        author.setPlaceholder(getTranslation("author.placeholder"));
        author.setAriaLabel(getTranslation("author.label"));
        removeAll();
        Main main = new Main();
        main.addClassName("b57-main");
        PageParts.Built built = parts.build(this, author, dashboard);
        built.bars().forEach(this::add);
        add(main);
        built.body().forEach(main::add);
        shown = built.parts();
    }

    @Override
    public void go(DashboardState next) {
        if (!next.equals(state)) {
            DashboardNavigation.go(UI.getCurrent(), next);
        }
    }

    @Override
    public void refresh() {
        show(dashboards.load(state));
    }

    @Override
    public void refresh(Part part) {
        part.show(dashboards.load(state));
    }

    private void show(Dashboard dashboard) {
        shown.forEach(part -> part.show(dashboard));
    }

    @Override
    public Locale locale() {
        return built;
    }

    @Override
    public String text(String key, Object... parameters) {
        return getTranslation(key, parameters);
    }

    @Override
    public DashboardState state() {
        return state;
    }

    @Override
    public String author() {
        return author.getValue();
    }

    @Override
    public String desk() {
        return desk;
    }

    /** Goes on with the steps that this browser made before, or begins to count them. */
    private void sitDown(@Nullable String known) {
        if (known != null && Step.fits(known)) {
            desk = known;
        } else {
            WebStorage.setItem(DESK_KEY, desk);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title");
    }
}
