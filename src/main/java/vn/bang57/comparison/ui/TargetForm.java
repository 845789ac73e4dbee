package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueFormat;

/** Edits one figure in place, with a reason; also the place to retire it. */
final class TargetForm extends Div {

    private final TextField value = new TextField();
    private final TextField reason = new TextField();
    private final Page page;
    private final Dashboard dashboard;

    /** Takes the figure to edit, or null for an empty cell. */
    TargetForm(Page page, Dashboard dashboard, Cell cell, @Nullable Target target, TargetEdits edits) {
        this.page = page;
        this.dashboard = dashboard;
        addClassName("b57-form");
        value.setLabel(getTranslation("form.value", cell.wanted()));
        value.setValue(target == null ? "" : TargetValueFormat.edit(target.value()));
        value.setHelperText(getTranslation("form.value.help"));
        value.setAutoselect(true);
        reason.setLabel(getTranslation("form.reason"));
        reason.setMaxLength(Author.REASON_MAX_LENGTH);
        String seen = target == null ? "" : target.id() + ":" + target.version();
        Runnable store =
                () -> finish(edits.store(cell, seen, value.getValue(), new Author(page.author(), reason.getValue())));
        value.addKeyPressListener(Key.ENTER, event -> store.run());
        NativeButton save = Tags.button(getTranslation("form.save"), store, "b57-btn-primary");
        save.setId(target == null ? "save-new" : "save-" + target.id());
        Div buttons = new Div(save);
        buttons.addClassName("b57-form-buttons");
        if (target != null) {
            buttons.add(Tags.button(
                    getTranslation("form.retire"),
                    () -> finish(edits.targets()
                            .retire(target.id(), target.version(), new Author(page.author(), reason.getValue()))),
                    "b57-btn-quiet"));
        }
        add(value, reason, buttons);
    }

    private void finish(ChangeResult<Target> result) {
        switch (result) {
            case ChangeResult.Stored<Target> stored -> page.refresh();
            case ChangeResult.Refused<Target>(Bilingual why) -> {
                value.setInvalid(true);
                value.setErrorMessage(why.in(dashboard.locale()));
            }
            case ChangeResult.Conflicted<Target>(Target present) -> {
                value.setInvalid(true);
                value.setErrorMessage(getTranslation(
                        "form.conflict", TargetValueFormat.display(present.value(), dashboard.locale())));
            }
        }
    }
}
