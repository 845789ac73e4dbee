package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Cell;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueFormat;

/** Edits one figure in place, with a reason; also the place to retire it. */
final class TargetForm extends Div {

    private final TextField value = new TextField();
    private final TextField reason = new TextField();
    private final Span said = new Span();
    private final Page page;
    private final transient TargetEdits edits;
    private transient Cell cell;
    private transient @Nullable Target target;

    /** Takes the figure to edit, or null for an empty cell. */
    TargetForm(Page page, Cell cell, @Nullable Target target, TargetEdits edits) {
        this.page = page;
        this.edits = edits;
        this.cell = cell;
        this.target = target;
        addClassName("b57-form");
        value.setLabel(getTranslation("form.value", cell.wanted()));
        value.setValue(present());
        value.setValueChangeMode(ValueChangeMode.EAGER);
        value.setHelperText(getTranslation("form.value.help"));
        value.setAutoselect(true);
        reason.setLabel(getTranslation("form.reason"));
        reason.setMaxLength(Author.REASON_MAX_LENGTH);
        value.addKeyPressListener(Key.ENTER, event -> {
            if (!event.isRepeat()) {
                store();
            }
        });
        NativeButton save = Tags.once(getTranslation("form.save"), this::store, "b57-btn-primary");
        save.setId(target == null ? "save-new" : "save-" + target.id());
        Div buttons = new Div(save);
        buttons.addClassName("b57-form-buttons");
        if (target != null) {
            buttons.add(Tags.button(getTranslation("form.retire"), this::retire, "b57-btn-quiet"));
        }
        said.addClassName("b57-form-said");
        said.getElement().setAttribute("role", "status");
        buttons.add(said);
        value.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                said.setText("");
            }
        });
        add(value, reason, buttons);
    }

    /** Takes the figure as it is now. What was typed and is not stored stays, and is told of another figure. */
    void follow(Cell nowCell, @Nullable Target now) {
        String before = present();
        boolean typed = !value.getValue().equals(before);
        cell = nowCell;
        target = now;
        if (!typed) {
            value.setValue(present());
        } else if (!present().equals(before)) {
            warn("form.conflict");
        }
    }

    private String present() {
        return target == null ? "" : TargetValueFormat.edit(target.value());
    }

    private void store() {
        String seen = target == null ? "" : target.id() + ":" + target.version();
        finish(edits.store(cell, seen, value.getValue(), Means.TYPED, author()), "form.conflict");
    }

    private void retire() {
        if (target != null) {
            finish(edits.targets().retire(target.id(), target.version(), author()), "form.conflict.retire");
        }
    }

    private Author author() {
        return page.deed().because(reason.getValue());
    }

    private void warn(String conflict) {
        value.setInvalid(true);
        value.setErrorMessage(getTranslation(conflict, present()));
    }

    /** Takes the name of what is said to whom somebody else was quicker. */
    private void finish(ChangeResult<Target> result, String conflict) {
        switch (result) {
            case ChangeResult.Stored<Target>(Target now) -> {
                value.setInvalid(false);
                value.setValue(TargetValueFormat.edit(now.value()));
                reason.clear();
                target = now;
                said.setText("✓ " + getTranslation("form.stored"));
                page.refresh();
            }
            case ChangeResult.Refused<Target>(Bilingual why) -> {
                value.setInvalid(true);
                value.setErrorMessage(why.in(getLocale()));
            }
            case ChangeResult.Conflicted<Target>(Target now) -> {
                target = now;
                warn(conflict);
            }
        }
    }
}
