package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualField;
import vn.bang57.actual.ChangeActual;
import vn.bang57.actual.ReportActual;
import vn.bang57.actual.ReportingPeriodParser;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.ReachedText;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;

/** Records what a commune has reached in a period, or corrects what was recorded. */
final class ActualForm extends Div {

    private final Page page;
    private final transient ActualEdits edits;
    private final transient Cell cell;
    private final H3 title = new H3();
    private final TextField period = new TextField();
    private final TextField value = new TextField();
    private final Checkbox estimated = new Checkbox();
    private final TextField evidence = new TextField();
    private final Span said = new Span();
    private final NativeButton retire;
    private final NativeButton leave;
    private transient @Nullable Actual corrected;

    ActualForm(Page page, Cell cell, ActualEdits edits) {
        this.page = page;
        this.cell = cell;
        this.edits = edits;
        addClassNames("b57-form", "b57-actual-form");
        period.setLabel(getTranslation("actual.period"));
        period.setHelperText(getTranslation("actual.period.help"));
        value.setLabel(getTranslation("actual.value", cell.unit().symbol().in(page.locale())));
        value.setHelperText(getTranslation("actual.value.help"));
        estimated.setLabel(getTranslation("actual.estimated"));
        evidence.setLabel(getTranslation("actual.evidence"));
        List.of(period, value, evidence).forEach(field -> field.addKeyPressListener(Key.ENTER, event -> store()));
        NativeButton save = Tags.button(getTranslation("actual.save"), this::store, "b57-btn-primary");
        save.setId("save-actual");
        leave = Tags.button(getTranslation("actual.leave"), () -> correct(null), "b57-btn-quiet");
        retire = Tags.button(getTranslation("actual.retire"), this::retire, "b57-btn-quiet");
        said.addClassName("b57-form-said");
        said.getElement().setAttribute("role", "status");
        Div buttons = new Div(save, leave, retire, said);
        buttons.addClassNames("b57-form-buttons", "b57-wide");
        evidence.addClassName("b57-wide");
        estimated.addClassName("b57-wide");
        add(title, period, value, estimated, evidence, buttons);
        correct(null);
    }

    /** Takes a figure to correct, or null to be ready for a new one. */
    void correct(@Nullable Actual actual) {
        corrected = actual;
        said.setText("");
        unmark();
        period.setReadOnly(actual != null);
        period.setValue(actual == null ? "" : actual.period().display(page.locale()));
        value.setValue(actual == null ? "" : ActualField.VALUE.of(actual));
        estimated.setValue(actual != null && actual.estimated());
        evidence.setValue(actual == null ? "" : actual.evidence());
        title.setText(getTranslation(actual == null ? "actual.new" : "actual.correcting"));
        leave.setVisible(actual != null);
        retire.setVisible(actual != null);
        if (actual != null) {
            value.focus();
        }
    }

    private void unmark() {
        List.of(period, value, evidence).forEach(field -> field.setInvalid(false));
    }

    private void store() {
        unmark();
        Actual actual = corrected;
        Author author = Author.of(page.author());
        finish(
                actual == null
                        ? edits.actuals()
                                .report(new ReportActual(
                                        cell.commune().slug(),
                                        cell.indicator().code(),
                                        period.getValue(),
                                        value.getValue(),
                                        estimated.getValue(),
                                        evidence.getValue(),
                                        author))
                        : edits.actuals()
                                .change(new ChangeActual(
                                        actual.id(),
                                        actual.version(),
                                        value.getValue(),
                                        estimated.getValue(),
                                        evidence.getValue(),
                                        Means.TYPED,
                                        author)),
                "actual.stored");
    }

    private void retire() {
        Actual actual = corrected;
        if (actual != null) {
            finish(edits.actuals().retire(actual.id(), actual.version(), Author.of(page.author())), "actual.retired");
        }
    }

    private void finish(ChangeResult<Actual> result, String done) {
        ReachedText text = new ReachedText(new FigureText(page.locale()));
        switch (result) {
            case ChangeResult.Stored<Actual>(Actual now) -> {
                correct(null);
                said.setText("✓ " + getTranslation(done, text.full(now)));
                page.refresh();
            }
            case ChangeResult.Refused<Actual>(Bilingual why) -> refuse(why.in(page.locale()));
            case ChangeResult.Conflicted<Actual>(Actual now) -> {
                // What was typed stays, and stands against what is there; storing again is a choice.
                corrected = now;
                period.setReadOnly(true);
                leave.setVisible(true);
                retire.setVisible(true);
                mark(value, getTranslation("actual.conflict", text.full(now)));
            }
        }
    }

    /** The reason stands at the field that it is about. */
    private void refuse(String reason) {
        boolean unknown =
                ReportingPeriodParser.parse(period.getValue()).refusal().isPresent();
        mark(corrected == null && unknown ? period : value, reason);
    }

    private static void mark(TextField field, String reason) {
        field.setInvalid(true);
        field.setErrorMessage(reason);
        field.focus();
    }
}
