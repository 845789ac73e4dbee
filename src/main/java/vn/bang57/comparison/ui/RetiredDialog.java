package vn.bang57.comparison.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import vn.bang57.comparison.RetiredItem;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;

/** What was taken out of use, each with a way back. */
final class RetiredDialog extends Dialog {

    private final Page page;
    private final Administration administration;
    private final Div body = new Div();

    RetiredDialog(Page page, Administration administration) {
        this.page = page;
        this.administration = administration;
        addClassName("b57-dialog");
        setHeaderTitle(getTranslation("retired.title"));
        body.addClassName("b57-retired");
        add(body);
        getFooter().add(Tags.button(getTranslation("close"), this::close));
        fill();
    }

    private void fill() {
        body.removeAll();
        List<RetiredItem> items = administration.retired().list();
        if (items.isEmpty()) {
            body.add(new Paragraph(getTranslation("retired.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(
                Tags.text(getTranslation("retired." + item.subject().name()), "b57-tag"),
                Tags.text(
                        item.name().in(getLocale())
                                + (item.commune() == null ? "" : " · " + item.commune())
                                + (item.period() == null
                                        ? ""
                                        : " · " + item.period().display(getLocale())),
                        "b57-what"),
                Tags.text(Moments.format(item.at(), getTranslation("moment.pattern")), "b57-when"),
                Tags.link(getTranslation("retired.revive"), () -> revive(item)))));
        body.add(list);
    }

    private void revive(RetiredItem item) {
        if (administration.revive(item, Author.of(page.author()))
                instanceof ChangeResult.Refused<?>(Bilingual reason)) {
            Notification.show(reason.in(getLocale()), 6000, Notification.Position.BOTTOM_START);
        }
        fill();
        page.refresh();
    }
}
