package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualService;
import vn.bang57.actual.ChangeActual;
import vn.bang57.actual.ReportActual;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.ReachedText;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;

/** Records what a commune has reached in a period, or corrects what was recorded. */
final class ActualForm extends Div {

    private final Page page;
    private final transient ActualEdits edits;
    private final transient Cell cell;
    private final transient LocalDate today;
    private final ActualFields fields;
    private final Span said = new Span();
    private final NativeButton retire;
    private final NativeButton leave;
    private transient @Nullable Actual corrected;
    /** Whether what is corrected was met while a new figure was typed: that text is not to be lost. */
    private boolean met;

    ActualForm(Page page, Cell cell, Unit unit, LocalDate today, ActualEdits edits) {
        this.page = page;
        this.cell = cell;
        this.today = today;
        this.edits = edits;
        addClassNames("b57-form", "b57-actual-form");
        fields = new ActualFields(page.locale(), unit);
        fields.texts()
                .forEach(field -> field.addKeyPressListener(Key.ENTER, event -> {
                    if (!event.isRepeat()) {
                        store();
                    }
                }));
        NativeButton save = Tags.once(getTranslation("actual.save"), this::store, "b57-btn-primary");
        save.setId("save-actual");
        leave = Tags.button(getTranslation("actual.leave"), this::leave, "b57-btn-quiet");
        retire = Tags.once(getTranslation("actual.retire"), this::retire, "b57-btn-quiet");
        said.addClassName("b57-form-said");
        said.getElement().setAttribute("role", "status");
        Div buttons = new Div(save, leave, retire, said);
        buttons.addClassName("b57-form-buttons");
        add(fields, buttons);
        correct(null);
    }

    /** Takes a figure to correct, or null to be ready for a new one. */
    void correct(@Nullable Actual actual) {
        said.setText("");
        fields.show(actual);
        hold(actual, false);
        if (actual != null) {
            fields.focusValue();
        }
    }

    /** Follows what others have done to the figure that is corrected, unless this person has typed over it. */
    void follow(List<Actual> reported) {
        Actual actual = corrected;
        if (actual == null || !fields.hold(actual)) {
            return;
        }
        Actual now = reported.stream()
                .filter(one -> one.id() == actual.id())
                .findFirst()
                .orElse(null);
        if (!Objects.equals(now, actual)) {
            fields.show(now);
            hold(now, false);
        }
    }

    private void hold(@Nullable Actual actual, boolean whileTyping) {
        corrected = actual;
        met = whileTyping;
        fields.of(actual);
        leave.setVisible(actual != null);
        retire.setVisible(actual != null);
    }

    private void leave() {
        if (met) {
            hold(null, false);
        } else {
            correct(null);
        }
    }

    private void store() {
        said.setText("");
        Actual actual = corrected;
        Author author = Author.of(page.author());
        ChangeResult<Actual> result = actual == null
                ? edits.actuals()
                        .report(new ReportActual(
                                cell.commune().slug(),
                                cell.indicator().code(),
                                fields.period(),
                                fields.value(),
                                fields.estimated(),
                                fields.evidence(),
                                author))
                : edits.actuals()
                        .change(new ChangeActual(
                                actual.id(),
                                actual.version(),
                                fields.value(),
                                fields.estimated(),
                                fields.evidence(),
                                Means.TYPED,
                                author));
        if (result instanceof ChangeResult.Conflicted<Actual>(Actual now)) {
            // What was typed stays, and stands against what is there; storing again is a choice.
            hold(now, met || actual == null);
            fields.keepEvidenceOf(now);
            fields.mark(getTranslation("actual.conflict", told(now)));
        } else {
            finish(result, "actual.stored");
        }
    }

    private void retire() {
        Actual actual = corrected;
        if (actual == null) {
            return;
        }
        said.setText("");
        ChangeResult<Actual> result = edits.actuals().retire(actual.id(), actual.version(), Author.of(page.author()));
        if (result instanceof ChangeResult.Conflicted<Actual>(Actual now)) {
            correct(now);
            fields.mark(getTranslation("actual.conflict.retire", told(now)));
        } else {
            finish(result, "actual.retired");
        }
    }

    private void finish(ChangeResult<Actual> result, String done) {
        switch (result) {
            case ChangeResult.Stored<Actual>(Actual now) -> {
                correct(null);
                said.setText("✓ " + getTranslation(done, text().full(now)));
                page.refresh();
            }
            case ChangeResult.Refused<Actual>(Bilingual why) -> {
                boolean gone = why.equals(ActualService.GONE);
                // Its period is free again for what was typed.
                hold(gone ? null : corrected, met);
                fields.refuse(why.in(page.locale()) + (gone ? " " + getTranslation("actual.gone") : ""), today);
            }
            case ChangeResult.Conflicted<Actual> ignored ->
                throw new IllegalStateException("A conflict is told by what led to it");
        }
    }

    /** All of a figure that would be overwritten. */
    private String told(Actual actual) {
        return text().full(actual) + " · " + text().proof(actual);
    }

    private ReachedText text() {
        return new ReachedText(new FigureText(page.locale()));
    }
}
