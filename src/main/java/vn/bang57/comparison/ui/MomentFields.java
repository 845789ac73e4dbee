package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedMoment;

/**
 * A day to type, and a time if one likes, with a few days to choose. Typed and not picked from the browser's own
 * calendar, which writes the month first on many machines here.
 */
final class MomentFields extends Div {

    private static final int[] DAYS_AGO = {1, 7, 30};

    private final Div fields = new Div();
    private final TextField day = new TextField();
    private final TextField time = new TextField();

    MomentFields(LocalDate today, LocalDate suggested, String dayHelp) {
        addClassName("b57-moment");
        day.setLabel(getTranslation("asof.day"));
        day.setPlaceholder(getTranslation("asof.day.placeholder"));
        day.setHelperText(dayHelp);
        day.setMaxLength(20);
        day.setValue(TypedMoment.format(suggested));
        day.setAutoselect(true);
        time.setLabel(getTranslation("asof.time"));
        time.setPlaceholder(getTranslation("asof.time.placeholder"));
        time.setMaxLength(12);
        fields.add(day, time);
        fields.addClassName("b57-moment-fields");
        Div choices = new Div();
        choices.addClassName("b57-chips");
        for (int ago : DAYS_AGO) {
            choices.add(Tags.button(
                    getTranslation("asof.ago." + ago),
                    () -> {
                        day.setValue(TypedMoment.format(today.minusDays(ago)));
                        time.clear();
                    },
                    "b57-chip"));
        }
        add(fields, choices);
    }

    /** Puts a button beside the fields. */
    void addAction(NativeButton button) {
        fields.add(button);
    }

    void focusDay() {
        day.focus();
    }

    /** What was typed; nothing when it can't be read, and then the field says why. */
    Optional<TypedMoment> read() {
        Optional<LocalDate> date = accepted(day, TypedMoment.day(day.getValue()));
        if (time.getValue().isBlank()) {
            time.setInvalid(false);
            return date.map(one -> new TypedMoment(one, null));
        }
        Optional<LocalTime> clock = accepted(time, TypedMoment.time(time.getValue()));
        return date.flatMap(one -> clock.map(other -> new TypedMoment(one, other)));
    }

    /** Says at the day why the moment won't do. */
    <T> Optional<T> accepted(Parsed<T> moment) {
        return accepted(day, moment);
    }

    private <T> Optional<T> accepted(TextField field, Parsed<T> parsed) {
        String refusal = parsed.refusal().map(this::words).orElse(null);
        say(field, refusal);
        return parsed.toOptional();
    }

    private String words(Bilingual reason) {
        Locale locale = getLocale();
        return reason.in(locale);
    }

    private static void say(TextField field, @Nullable String refusal) {
        field.setInvalid(refusal != null);
        field.setErrorMessage(refusal == null ? "" : refusal);
    }
}
