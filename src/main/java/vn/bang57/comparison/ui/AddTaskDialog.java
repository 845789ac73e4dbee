package vn.bang57.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.figures.TaskRows;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Folding;
import vn.bang57.shared.VietnameseCollation;
import vn.bang57.task.AddTask;
import vn.bang57.task.DeadlineParser;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskService;

/** A new task of a commune; what is refused stays in its field with the reason. */
final class AddTaskDialog extends Dialog {

    private final Page page;
    private final transient TaskService tasks;
    private final transient Dashboard dashboard;
    private final transient Consumer<Task> added;
    private final ComboBox<Commune> commune = new ComboBox<>();
    private final ComboBox<Group> group = new ComboBox<>();
    private final TextField title = new TextField();
    private final ComboBox<String> lead = new ComboBox<>();
    private final TextField deadline = new TextField();

    /** A group of the commune's tasks; the one without a code is for additions. */
    private record Group(String code, Bilingual name) {}

    AddTaskDialog(Page page, TaskService tasks, Dashboard dashboard, Consumer<Task> added) {
        this.page = page;
        this.tasks = tasks;
        this.dashboard = dashboard;
        this.added = added;
        addClassName("b57-task-dialog");
        setHeaderTitle(getTranslation("task.add"));
        setWidth("min(34rem, 94vw)");
        setCloseOnOutsideClick(false);

        commune.setLabel(getTranslation("task.add.commune"));
        commune.setItems((item, words) -> fits(item.name(), words), dashboard.communes());
        commune.setItemLabelGenerator(Commune::name);
        commune.setRequiredIndicatorVisible(true);
        group.setLabel(getTranslation("task.add.group"));
        group.setItemLabelGenerator(item -> item.name().in(getLocale()));
        commune.addValueChangeListener(event -> offerGroups(event.getValue()));
        title.setLabel(getTranslation("task.add.title"));
        title.setMaxLength(TaskField.TITLE.maxLength());
        title.setRequiredIndicatorVisible(true);
        lead.setLabel(getTranslation("task.add.lead"));
        lead.setItems(
                (item, words) -> fits(item, words),
                dashboard.agencies().keySet().stream()
                        .sorted(VietnameseCollation.comparator())
                        .toList());
        lead.setAllowCustomValue(true);
        lead.addCustomValueSetListener(event -> lead.setValue(event.getDetail()));
        deadline.setLabel(getTranslation("task.add.deadline"));
        deadline.setHelperText(getTranslation("task.add.deadline.help"));
        deadline.setMaxLength(TaskField.DEADLINE.maxLength());

        Div form = new Div(commune, group, title, lead, deadline);
        form.addClassName("b57-task-form");
        add(form);
        Button store = new Button(getTranslation("task.add"), event -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("task.cancel"), event -> close()), store);

        commune.setValue(TaskRows.commune(dashboard)
                .orElse(dashboard.communes().size() == 1 ? dashboard.communes().getFirst() : null));
        offerGroups(commune.getValue());
        title.focus();
    }

    private void offerGroups(@Nullable Commune chosen) {
        Group own = new Group(
                "", new Bilingual(getTranslation("task.add.group.own"), getTranslation("task.add.group.own")));
        Set<Group> groups = new LinkedHashSet<>();
        if (chosen != null) {
            dashboard.tasksOf(chosen).forEach(task -> groups.add(new Group(task.groupCode(), task.group())));
        }
        List<Group> every = Stream.concat(groups.stream(), Stream.of(own)).toList();
        group.setItems((item, words) -> fits(item.name().in(getLocale()), words), every);
        group.setValue(every.stream()
                .filter(item -> item.code().equals(dashboard.state().tasks().group()))
                .findFirst()
                .orElse(own));
    }

    private void store() {
        List.of(commune, group, lead).forEach(box -> box.setInvalid(false));
        title.setInvalid(false);
        deadline.setInvalid(false);
        Commune chosen = commune.getValue();
        if (chosen == null) {
            commune.setErrorMessage(getTranslation("task.add.commune.missing"));
            commune.setInvalid(true);
            return;
        }
        Group inside = group.getValue();
        String leading = lead.getValue();
        AddTask command = new AddTask(
                chosen.slug(),
                inside == null ? "" : inside.code(),
                title.getValue(),
                leading == null ? "" : leading,
                deadline.getValue(),
                Author.of(page.author()));
        switch (tasks.add(command)) {
            case ChangeResult.Stored<Task>(Task row) -> {
                close();
                added.accept(row);
                Notification.show(getTranslation("task.added", row.code()), 4000, Position.BOTTOM_START);
            }
            case ChangeResult.Refused<Task>(Bilingual reason) -> refused(reason.in(getLocale()));
            case ChangeResult.Conflicted<Task>(Task row) -> added.accept(row);
        }
    }

    /** Shows the reason at the field that it is about. */
    private void refused(String reason) {
        boolean badDeadline =
                DeadlineParser.parse(deadline.getValue()).refusal().isPresent();
        TextField field = !title.getValue().isBlank() && badDeadline ? deadline : title;
        field.setErrorMessage(reason);
        field.setInvalid(true);
        field.focus();
    }

    private static boolean fits(String text, String words) {
        return words.isBlank() || Folding.rank(text, words).isPresent();
    }
}
