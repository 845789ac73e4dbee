package vn.bang57.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.textfield.TextArea;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.task.Task;
import vn.bang57.task.TaskService;

/** Asks before a task is taken out of use, and why. */
final class RetireTaskDialog extends Dialog {

    private final Page page;
    private final transient TaskService tasks;
    private final TextArea reason = new TextArea();
    private Task task;

    RetireTaskDialog(Page page, TaskService tasks, Task task) {
        this.page = page;
        this.tasks = tasks;
        this.task = task;
        addClassName("b57-task-dialog");
        setHeaderTitle(getTranslation("task.retire.title", task.code()));
        setWidth("min(30rem, 94vw)");
        Paragraph title = new Paragraph(task.titleIn(getLocale()));
        title.addClassName("b57-task-strong");
        reason.setLabel(getTranslation("task.retire.reason"));
        reason.setMaxLength(Author.REASON_MAX_LENGTH);
        reason.setWidthFull();
        reason.focus();
        add(title, new Paragraph(getTranslation("task.retire.explain")), reason);
        Button retire = new Button(getTranslation("task.retire"), event -> retire());
        retire.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("task.cancel"), event -> close()), retire);
    }

    private void retire() {
        Author author = new Author(page.author(), reason.getValue());
        switch (tasks.retire(task.id(), task.version(), author)) {
            case ChangeResult.Stored<Task>(Task row) -> {
                close();
                page.refresh();
                Notification.show(getTranslation("task.retired", row.code()), 4000, Position.BOTTOM_START);
            }
            case ChangeResult.Refused<Task>(Bilingual why) -> say(why.in(getLocale()));
            case ChangeResult.Conflicted<Task>(Task row) -> {
                task = row;
                page.refresh();
                say(getTranslation("task.retire.conflict"));
            }
        }
    }

    private void say(String message) {
        reason.setErrorMessage(message);
        reason.setInvalid(true);
    }
}
