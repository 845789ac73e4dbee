package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Language;
import vn.bang57.comparison.DashboardState.Mode;

/** The bar on top: name, search, looking or editing, export, link, language, light or dark. */
final class TopBar extends Header implements Page.Part {

    /** Two links of a chain. */
    private static final String CHAIN = """
            <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"
              aria-hidden="true"><path d="M7 9a3 3 0 0 0 4.3 0l2.4-2.4a3 3 0 0 0-4.3-4.3L8.2 3.5"/>
              <path d="M9 7a3 3 0 0 0-4.3 0L2.3 9.4a3 3 0 0 0 4.3 4.3l1.2-1.2"/></svg>""";

    private final Page page;
    private final TextField search = new TextField();
    private final TextField author;
    private final Segmented<Mode> mode;
    private DashboardState state = DashboardState.INITIAL;

    TopBar(Page page, ExportMenu export, HistoryMenu history, TextField author) {
        this.page = page;
        this.author = author;
        addClassName("b57-top");

        Span logo = Tags.text("57", "b57-logo");
        logo.getElement().setAttribute("aria-hidden", "true");
        H1 name = new H1("Bảng 57");
        Span subtitle = Tags.text(getTranslation("app.subtitle"), "b57-sub");

        search.setPlaceholder(getTranslation("search.placeholder"));
        search.setAriaLabel(getTranslation("search.label"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(250);
        search.addClassName("b57-search");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                page.go(state.withQuery(event.getValue().strip()));
            }
        });
        // In the browser itself: what is typed right after the key is not to wait for the server.
        search.getElement().executeJs("""
                const onKey = event => {
                  if (!this.isConnected) {
                    removeEventListener('keydown', onKey, true);
                  } else if (event.ctrlKey && !event.altKey && !event.shiftKey && event.code === 'KeyK') {
                    event.preventDefault();
                    this.focus();
                  }
                };
                addEventListener('keydown', onKey, true);
                this.addEventListener('keydown', event => {
                  if (event.key === 'Enter') {
                    document.querySelector('.b57-grids')?.scrollIntoView({ block: 'start' });
                  }
                });""");

        mode = new Segmented<Mode>(getTranslation("mode.label"), chosen -> page.go(state.withMode(chosen)))
                .add(Mode.VIEW, getTranslation("mode.view"))
                .add(Mode.EDIT, getTranslation("mode.edit"));
        author.setVisible(false);

        NativeButton link = Tags.button("", this::copyLink, "b57-copy-link");
        link.add(new Svg(CHAIN), Tags.text(getTranslation("link.copy")));
        link.getElement().setAttribute("title", getTranslation("link.copy"));
        NativeButton language = Tags.button(getTranslation("language.other"), this::switchLanguage, "b57-btn-quiet");
        language.getElement().setAttribute("lang", getTranslation("language.other.code"));
        Span spoken = Tags.spoken();
        NativeButton scheme = Tags.button(
                "", () -> ColorSchemes.toggle(next -> spoken.setText(getTranslation(next.key()))), "b57-btn-quiet");
        scheme.add(Tags.text("", "b57-scheme-icon"));
        scheme.getElement().setAttribute("aria-label", getTranslation("scheme.toggle"));
        scheme.getElement().setAttribute("title", getTranslation("scheme.toggle"));

        Span space = new Span();
        space.addClassName("b57-space");
        add(
                logo,
                name,
                subtitle,
                space,
                search,
                author,
                mode,
                new PresentMenu(page),
                history,
                export,
                link,
                language,
                scheme,
                spoken);
    }

    @Override
    public void show(Dashboard dashboard) {
        state = dashboard.state();
        if (!search.getValue().strip().equals(state.query())) {
            search.setValue(state.query());
        }
        mode.select(state.mode());
        // The past is only looked at.
        mode.setVisible(state.asOf() == null);
        author.setVisible(state.mode() == Mode.EDIT);
    }

    private void switchLanguage() {
        page.go(state.withLanguage(state.language() == Language.VI ? Language.EN : Language.VI));
    }

    private void copyLink() {
        // The address is the state; the browser knows its own host.
        UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard ? navigator.clipboard.writeText(location.href).then(() => true,"
                        + " () => false) : false")
                .then(
                        Boolean.class,
                        copied -> Notification.show(
                                getTranslation(copied ? "link.copied" : "link.failed"), 4000, Position.BOTTOM_START));
    }
}
