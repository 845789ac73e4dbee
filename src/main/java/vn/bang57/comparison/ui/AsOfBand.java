package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.bang57.comparison.AsOf;
import vn.bang57.comparison.Dashboard;

/** Says across the whole page that it shows the past, and leads back. */
final class AsOfBand extends Div implements Page.Part {

    private final Span words = new Span();
    private final Span nothing;

    AsOfBand(Page page) {
        addClassName("b57-asof");
        getElement().setAttribute("role", "status");
        words.addClassName("b57-asof-words");
        nothing = Tags.text(getTranslation("asof.nothing"));
        Span clock = Tags.text("◷");
        clock.getElement().setAttribute("aria-hidden", "true");
        add(
                clock,
                words,
                nothing,
                Tags.button(
                        getTranslation("asof.leave"), () -> page.go(page.state().withAsOf(null)), "b57-asof-leave"));
        setVisible(false);
    }

    @Override
    public void show(Dashboard dashboard) {
        AsOf asOf = dashboard.state().asOf();
        setVisible(asOf != null);
        if (asOf != null) {
            words.setText(getTranslation("asof.stamp", asOf.words().in(dashboard.locale())));
            nothing.setVisible(dashboard.everyCommune().isEmpty());
        }
    }
}
