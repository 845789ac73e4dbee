package vn.bang57.presentation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.bang57.presentation.MeetingNote;
import vn.bang57.presentation.MeetingNotes.Saying;
import vn.bang57.presentation.Pointed;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedMoment;

/** Writes down a decision on what is pointed at, or that an explanation of it is asked for. */
final class NoteDialog extends Dialog {

    private final Pointed about;
    private final transient Consumer<Saying> keep;
    private final RadioButtonGroup<MeetingNote.Kind> kind = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final TextField addressee = new TextField();
    private final TextField due = new TextField();

    NoteDialog(Pointed about, Consumer<Saying> keep) {
        this.about = about;
        this.keep = keep;
        addClassNames("b57-dialog", "b57-note-dialog");
        setHeaderTitle(getTranslation("note.title"));
        Paragraph subject = new Paragraph(about.subject());
        subject.addClassName("b57-note-subject");
        Paragraph shown = new Paragraph(about.shown());
        kind.setLabel(getTranslation("note.kind"));
        kind.setItems(List.of(MeetingNote.Kind.EXPLANATION, MeetingNote.Kind.DECISION));
        kind.setItemLabelGenerator(one -> one.label().in(getLocale()));
        kind.setValue(MeetingNote.Kind.EXPLANATION);
        text.setLabel(getTranslation("note.text"));
        text.setMaxLength(MeetingNote.TEXT_MAX_LENGTH);
        text.setMinRows(3);
        // What was typed is only left by the button that says so.
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(event -> {
            setCloseOnEsc(event.getValue().isBlank());
            setCloseOnOutsideClick(event.getValue().isBlank());
        });
        text.setWidthFull();
        addressee.setLabel(getTranslation("note.addressee"));
        addressee.setMaxLength(MeetingNote.ADDRESSEE_MAX_LENGTH);
        addressee.setValue(about.addressee());
        addressee.setWidthFull();
        due.setLabel(getTranslation("note.due"));
        due.setPlaceholder(getTranslation("asof.day.placeholder"));
        due.setMaxLength(20);
        add(subject, shown, kind, text, addressee, due);
        NativeButton cancel = button(getTranslation("cancel"), this::close);
        NativeButton store = button(getTranslation("note.keep"), this::keep);
        store.addClassName("b57-btn-primary");
        store.setId("note-keep");
        getFooter().add(cancel, store);
        addOpenedChangeListener(event -> text.focus());
    }

    private static NativeButton button(String label, Runnable action) {
        NativeButton button = new NativeButton(label, event -> action.run());
        button.addClassName("b57-btn");
        return button;
    }

    private void keep() {
        boolean empty = text.getValue().isBlank();
        text.setErrorMessage(getTranslation("note.text.empty"));
        text.setInvalid(empty);
        Parsed<LocalDate> day = due.getValue().isBlank() ? null : TypedMoment.day(due.getValue());
        Optional<Bilingual> refusal = day == null ? Optional.empty() : day.refusal();
        due.setErrorMessage(refusal.map(words -> words.in(getLocale())).orElse(""));
        due.setInvalid(refusal.isPresent());
        if (empty || refusal.isPresent()) {
            return;
        }
        LocalDate until = day == null ? null : day.toOptional().orElse(null);
        keep.accept(new Saying(kind.getValue(), about, addressee.getValue(), until, text.getValue()));
        close();
    }
}
