package vn.bang57.comparison.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;

/** Asks before something is taken out of use, and for the reason; says that nothing is erased. */
final class RetireDialog extends Dialog {

    private final TextField reason = new TextField();
    private final Runnable done;

    /**
     * Asks about one thing.
     *
     * @param what its name
     * @param retire takes it out of use
     * @param done what to do when it is out of use
     */
    RetireDialog(Page page, String what, Function<Author, ChangeResult<String>> retire, Runnable done) {
        this.done = done;
        addClassName("b57-dialog");
        setHeaderTitle(getTranslation("retire.title", what));
        reason.setLabel(getTranslation("form.reason"));
        reason.setMaxLength(Author.REASON_MAX_LENGTH);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("retire.explain")), reason);
        NativeButton confirm = Tags.button(
                getTranslation("retire.confirm"),
                () -> finish(retire.apply(new Author(page.author(), reason.getValue()))),
                "b57-btn-primary");
        confirm.setId("retire-confirm");
        getFooter().add(Tags.button(getTranslation("cancel"), this::close), confirm);
        addOpenedChangeListener(event -> reason.focus());
    }

    private void finish(ChangeResult<String> result) {
        if (result instanceof ChangeResult.Refused<String>(Bilingual why)) {
            reason.setInvalid(true);
            reason.setErrorMessage(why.in(getLocale()));
        } else {
            close();
            done.run();
        }
    }
}
