package vn.bang57.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.bang57.comparison.AsOf;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.comparison.figures.TaskWords;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.task.ChangeTask;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskService;
import vn.bang57.task.TaskText;

/** Who changed what of a task, when and why; in editing, each old value can be put back. */
final class TaskHistoryDialog extends Dialog {

    private static final int LABEL_LENGTH = 40;

    private final Page page;
    private final transient TaskService tasks;
    private final transient History history;
    private final transient TaskWords words;
    private final boolean editable;
    private final Span message = new Span();
    private final Div entries = new Div();
    private Task task;

    TaskHistoryDialog(Page page, TaskService tasks, History history, Dashboard dashboard, Task task) {
        this.page = page;
        this.tasks = tasks;
        this.history = history;
        this.task = task;
        words = new TaskWords(dashboard);
        editable = dashboard.state().mode() == Mode.EDIT;
        addClassName("b57-task-dialog");
        setHeaderTitle(getTranslation("task.history.of", task.code()));
        setWidth("min(40rem, 94vw)");
        Paragraph title = new Paragraph(task.titleIn(getLocale()));
        title.addClassName("b57-task-strong");
        Paragraph source = new Paragraph(words.commune(task) + " · "
                + getTranslation("task.source", task.source().in(getLocale())));
        source.addClassName("b57-task-note");
        message.addClassName("b57-task-message");
        message.getElement().setAttribute("role", "status");
        add(title, source, message, entries);
        getFooter().add(new Button(getTranslation("task.close"), event -> close()));
        showEntries();
    }

    private void showEntries() {
        entries.removeAll();
        List<ChangeEntry> all = history.of(Subject.TASK, Long.toString(task.id())).stream()
                .filter(entry -> page.state().knows(entry.at()))
                .toList();
        if (all.isEmpty()) {
            entries.add(new Paragraph(getTranslation("task.history.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("b57-task-entries");
        all.forEach(entry -> list.add(item(entry)));
        entries.add(list);
        if (!editable && !page.past()) {
            Paragraph hint = new Paragraph(getTranslation("task.history.edit-hint"));
            hint.addClassName("b57-task-note");
            entries.add(hint);
        }
    }

    private ListItem item(ChangeEntry entry) {
        Optional<TaskField> field = field(entry);
        String what =
                field.map(TaskField::label).map(label -> label.in(getLocale())).orElse(entry.field());
        Span head = Tags.text(
                AsOf.read(entry.at()) + " · " + entry.actor() + " · "
                        + entry.means().label().in(getLocale()),
                "b57-task-note");
        Div change = new Div(Tags.text(what + ": ", "b57-task-strong"));
        if (entry.oldText() != null) {
            change.add(Tags.text(shown(field, entry.oldText()), "b57-task-old"), Tags.text(" → "));
        }
        if (entry.newText() != null) {
            change.add(Tags.text(shown(field, entry.newText())));
        }
        ListItem item = new ListItem(head, change);
        if (entry.reason() != null) {
            item.add(new Div(Tags.text(getTranslation("task.history.reason", entry.reason()))));
        }
        String old = entry.oldText();
        if (editable && field.isPresent() && old != null && restorable(field.get(), old)) {
            String label = getTranslation("task.history.restore", cut(words.stored(field.get(), old)));
            item.add(Tags.link(label, () -> putBack(field.get(), old)));
        }
        return item;
    }

    private boolean restorable(TaskField field, String old) {
        return !TaskText.edit(task, field).equals(old);
    }

    private void putBack(TaskField field, String text) {
        ChangeTask change = new ChangeTask(task.id(), task.version(), field, text, Means.RESTORED, page.deed());
        switch (tasks.change(change)) {
            case ChangeResult.Stored<Task>(Task row) -> now(row, getTranslation("task.history.restored"));
            case ChangeResult.Refused<Task>(Bilingual reason) -> message.setText(reason.in(getLocale()));
            case ChangeResult.Conflicted<Task>(Task row) -> now(row, getTranslation("task.history.conflict"));
        }
    }

    private void now(Task row, String said) {
        task = row;
        message.setText(said);
        page.refresh();
        showEntries();
    }

    private String shown(Optional<TaskField> field, String text) {
        return field.map(f -> words.stored(f, text)).orElse(text);
    }

    private static Optional<TaskField> field(ChangeEntry entry) {
        return Arrays.stream(TaskField.values())
                .filter(field -> field.name().equalsIgnoreCase(entry.field()))
                .findFirst();
    }

    private static String cut(String text) {
        return text.length() <= LABEL_LENGTH ? text : text.substring(0, LABEL_LENGTH - 1) + "…";
    }
}
