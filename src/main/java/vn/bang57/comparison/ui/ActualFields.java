package vn.bang57.comparison.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualField;
import vn.bang57.actual.ReportingPeriod;
import vn.bang57.actual.ReportingPeriodParser;
import vn.bang57.indicator.Unit;

/** The fields in which a reported figure is typed. */
final class ActualFields extends Div {

    private final Locale locale;
    private final H3 title = new H3();
    private final TextField period = new TextField();
    private final TextField value = new TextField();
    private final Checkbox estimated = new Checkbox();
    private final TextField evidence = new TextField();

    ActualFields(Locale locale, Unit unit) {
        this.locale = locale;
        addClassName("b57-actual-fields");
        String symbol = unit.symbol().in(locale);
        period.setLabel(getTranslation("actual.period"));
        period.setHelperText(getTranslation("actual.period.help"));
        value.setLabel(
                symbol.isEmpty() ? getTranslation("actual.value.plain") : getTranslation("actual.value", symbol));
        value.setHelperText(getTranslation("actual.value.help"));
        estimated.setLabel(getTranslation("actual.estimated"));
        evidence.setLabel(getTranslation("actual.evidence"));
        evidence.setMaxLength(Actual.EVIDENCE_MAX_LENGTH);
        title.addClassName("b57-wide");
        estimated.addClassName("b57-wide");
        evidence.addClassName("b57-wide");
        add(title, period, value, estimated, evidence);
    }

    List<TextField> texts() {
        return List.of(period, value, evidence);
    }

    String period() {
        return period.getValue();
    }

    String value() {
        return value.getValue();
    }

    boolean estimated() {
        return estimated.getValue();
    }

    String evidence() {
        return evidence.getValue();
    }

    /** Shows a figure that is to be corrected, or nothing. */
    void show(@Nullable Actual actual) {
        period.setValue(actual == null ? "" : actual.period().display(locale));
        value.setValue(actual == null ? "" : ActualField.VALUE.of(actual));
        estimated.setValue(actual != null && actual.estimated());
        evidence.setValue(actual == null ? "" : actual.evidence());
        of(actual);
    }

    /** Says whether a figure is corrected, whose period then stands; what was typed stays. */
    void of(@Nullable Actual actual) {
        period.setReadOnly(actual != null);
        title.setText(getTranslation(actual == null ? "actual.new" : "actual.correcting"));
        texts().forEach(field -> field.setInvalid(false));
    }

    /** Takes over what somebody else has typed as evidence where this person typed none. */
    void keepEvidenceOf(Actual actual) {
        if (evidence.isEmpty()) {
            evidence.setValue(actual.evidence());
        }
    }

    /** Whether just this figure is in the fields, and nothing that was typed over it. */
    boolean hold(Actual actual) {
        return value.getValue().equals(ActualField.VALUE.of(actual))
                && evidence.getValue().equals(actual.evidence())
                && estimated.getValue() == actual.estimated();
    }

    void focusValue() {
        value.focus();
    }

    /** Puts a reason beside the figure. */
    void mark(String reason) {
        mark(value, reason);
    }

    /** Puts a reason beside the field that it is about: the period, if that is unknown or too early. */
    void refuse(String reason, LocalDate today) {
        boolean about = !period.isReadOnly()
                && ReportingPeriodParser.parse(period.getValue())
                        .toOptional()
                        .filter(known -> takes(known, today))
                        .isEmpty();
        mark(about ? period : value, reason);
    }

    private boolean takes(ReportingPeriod known, LocalDate today) {
        return known.isOver(today) || known.hasBegun(today) && estimated.getValue();
    }

    private static void mark(TextField field, String reason) {
        field.setInvalid(true);
        field.setErrorMessage(reason);
        field.focus();
    }
}
