package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import vn.bang57.comparison.AsOf;
import vn.bang57.comparison.KnownTime;

/** Asks for the moment at which the page is to be looked at. */
final class AsOfDialog extends Dialog {

    private final Page page;
    private final transient KnownTime known;
    private final MomentFields fields;

    AsOfDialog(Page page, KnownTime known) {
        this.page = page;
        this.known = known;
        addClassNames("b57-dialog", "b57-asof-dialog");
        setHeaderTitle(getTranslation("asof.open"));
        AsOf now = page.state().asOf();
        LocalDate yesterday = known.today().minusDays(1);
        LocalDate first = LocalDate.ofInstant(known.began(), AsOf.ZONE);
        LocalDate suggested = yesterday.isBefore(first) ? first : yesterday;
        fields = new MomentFields(
                known.today(),
                now == null ? suggested : now.day(),
                getTranslation("asof.from", Moments.format(known.began(), getTranslation("moment.pattern"))));
        add(new Paragraph(getTranslation("asof.explain")), fields);
        NativeButton look = Tags.button(getTranslation("asof.look"), this::look, "b57-btn-primary");
        look.setId("asof-look");
        look.addClickShortcut(Key.ENTER).listenOn(fields);
        getFooter().add(Tags.button(getTranslation("cancel"), this::close), look);
        addOpenedChangeListener(event -> fields.focusDay());
    }

    private void look() {
        fields.read().flatMap(typed -> fields.accepted(known.asOf(typed))).ifPresent(moment -> {
            close();
            page.go(page.state().withAsOf(moment));
        });
    }
}
