package vn.bang57.comparison.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The prompt as a dialog: both values side by side; it cannot be closed without a choice, so nothing is lost. */
final class ConflictDialog implements ConflictPrompt {

    @Override
    public void ask(
            String field,
            String mine,
            String theirs,
            @Nullable String by,
            @Nullable Instant at,
            Consumer<Choice> chosen) {
        Dialog dialog = new Dialog();
        dialog.addClassName("b57-dialog");
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.setHeaderTitle(dialog.getTranslation("conflict.title"));
        String who = by == null
                ? dialog.getTranslation("conflict.somebody")
                : at == null ? by : by + ", " + Moments.format(at, dialog.getTranslation("moment.pattern"));
        Div both = new Div(
                side(dialog.getTranslation("conflict.mine"), mine, dialog),
                side(dialog.getTranslation("conflict.theirs", who), theirs, dialog));
        both.addClassName("b57-conflict");
        dialog.add(new Paragraph(field), both);
        NativeButton keep = Tags.button(
                dialog.getTranslation("conflict.take-mine"),
                () -> finish(dialog, chosen, Choice.MINE),
                "b57-btn-primary");
        NativeButton take =
                Tags.button(dialog.getTranslation("conflict.take-theirs"), () -> finish(dialog, chosen, Choice.THEIRS));
        keep.setId("conflict-mine");
        take.setId("conflict-theirs");
        dialog.getFooter().add(take, keep);
        dialog.open();
    }

    private static Div side(String whose, String value, Dialog words) {
        Span text = Tags.text(value.isEmpty() ? words.getTranslation("conflict.empty") : value, "b57-big");
        Div side = new Div(Tags.text(whose, "b57-label"), text);
        side.addClassName("b57-conflict-side");
        return side;
    }

    private static void finish(Dialog dialog, Consumer<Choice> chosen, Choice choice) {
        dialog.close();
        chosen.accept(choice);
    }
}
