package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.Tone;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.figures.Hues;
import vn.bang57.comparison.figures.LatenessMarks;
import vn.bang57.comparison.figures.TaskColumn;
import vn.bang57.comparison.figures.TaskWords;
import vn.bang57.shared.VietnameseCollation;
import vn.bang57.shared.ui.grid.EditableCell;
import vn.bang57.shared.ui.grid.FieldKind;
import vn.bang57.shared.ui.grid.FieldKind.Option;
import vn.bang57.shared.ui.grid.GridBlocks;
import vn.bang57.shared.ui.grid.GridEditing;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskText;
import vn.bang57.task.WorkStatus;

/** Gives the task grid its columns: templates in the browser, no component in any cell. */
final class TaskColumns {

    private static final String TEXT = "<span class=\"b57-task-cell\" title=\"${item.text}\">${item.text}</span>";
    private static final String CODE = "<span class=\"b57-task-code-cell\">${item.text}</span>";
    private static final String STATED =
            "${item.text ? html`" + TEXT + "` : html`<span class=\"b57-task-cell b57-none\">${item.none}</span>`}";
    private static final String DOT = "<span class=\"b57-task-cell\" title=\"${item.text}\"><span"
            + " class=\"b57-dot b57-hue-${item.hue}\" aria-hidden=\"true\"></span>${item.text}</span>";
    private static final String TAG = "<span class=\"b57-tag ${item.tint}\" title=\"${item.text}\">${item.text}</span>";
    private static final String BUTTON = "<button type=\"button\" class=\"b57-link b57-task-history\""
            + " aria-label=\"${item.name}\" @click=\"${open}\">${item.word}</button>";

    private final Grid<Task> grid;
    private final SerializableSupplier<Dashboard> dashboard;
    private final Locale locale;

    TaskColumns(Grid<Task> grid, SerializableSupplier<Dashboard> dashboard, Locale locale) {
        this.grid = grid;
        this.dashboard = dashboard;
        this.locale = locale;
    }

    void addTo(GridEditing<Task> editing, SerializableConsumer<Task> openHistory) {
        for (TaskColumn column : TaskColumn.values()) {
            Column<Task> added = grid.addColumn(renderer(column))
                    .setKey(column.key())
                    .setHeader(grid.getTranslation("task.column." + column))
                    .setWidth(column.width() + "px")
                    .setFlexGrow(column == TaskColumn.TITLE ? 1 : 0)
                    .setResizable(true)
                    .setFrozen(column.frozen())
                    .setRowHeader(column == TaskColumn.TITLE)
                    // The rows come sorted: the header only tells the page what to ask for.
                    .setComparator((a, b) -> 0)
                    .setSortable(true);
            if (column == TaskColumn.PROGRESS) {
                added.setTextAlign(ColumnTextAlign.END);
            }
            TaskField field = column.field();
            if (field != null) {
                editing.field(added, field.name(), kind(field, List.of()));
            }
            GridBlocks.column(added, column.fieldId());
        }
        grid.addColumn(LitRenderer.<Task>of(BUTTON)
                        .withProperty("word", task -> grid.getTranslation("task.history"))
                        .withProperty("name", task -> grid.getTranslation("task.history.of", task.code()))
                        .withFunction("open", openHistory))
                .setKey("history")
                .setHeader(grid.getTranslation("task.column.history"))
                .setWidth("92px")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        grid.getColumns().forEach(this::name);
    }

    /** A narrow screen lays a row out as a card, by these names of its cells. */
    private void name(Column<Task> column) {
        String part = "b57-task-part b57-task-part-" + column.getKey();
        column.setPartNameGenerator(task -> part);
        grid.getHeaderRows().getLast().getCell(column).setPartName(part);
    }

    /** Offers these agencies while one is typed. */
    void suggest(GridEditing<Task> editing, List<String> agencies) {
        List<String> sorted =
                agencies.stream().sorted(VietnameseCollation.comparator()).toList();
        for (TaskColumn column : List.of(TaskColumn.LEAD, TaskColumn.COORDINATING, TaskColumn.DIRECTING)) {
            TaskField field = column.field();
            if (field != null) {
                editing.field(grid.getColumnByKey(column.key()), field.name(), kind(field, sorted));
            }
        }
    }

    private FieldKind kind(TaskField field, List<String> agencies) {
        return switch (field) {
            case STATUS -> FieldKind.choice(statuses());
            case DIRECTING, LEAD, COORDINATING -> FieldKind.suggest(agencies);
            case TITLE, DEADLINE, PROGRESS, NOTE -> FieldKind.text();
        };
    }

    private List<Option> statuses() {
        List<@Nullable WorkStatus> all = new ArrayList<>();
        all.add(null);
        all.addAll(Arrays.asList(WorkStatus.values()));
        return all.stream()
                .map(WorkStatus::labelOf)
                .map(label -> new Option(label.vi(), label.in(locale)))
                .toList();
    }

    private LitRenderer<Task> renderer(TaskColumn column) {
        String content = switch (column) {
            case CODE -> CODE;
            case COMMUNE -> DOT;
            case LATENESS, STATUS -> TAG;
            case LEAD, COORDINATING, DIRECTING, OUTPUT -> STATED;
            default -> TEXT;
        };
        TaskField field = column.field();
        LitRenderer<Task> renderer = field == null
                ? LitRenderer.of(content)
                : new EditableCell<Task>(task -> start(task, field), task -> Long.toString(task.version()))
                        .renderer(content);
        renderer.withProperty("text", task -> words().text(task, column));
        return switch (column) {
            case COMMUNE -> renderer.withProperty("hue", this::hue);
            case LATENESS -> renderer.withProperty("tint", this::latenessTint);
            case STATUS -> renderer.withProperty("tint", TaskColumns::statusTint);
            case LEAD, COORDINATING, DIRECTING, OUTPUT ->
                renderer.withProperty("none", task -> words().translate("task.unstated"));
            default -> renderer;
        };
    }

    /** What the editor starts with; a status by its name in the page's language, as its options are. */
    private String start(Task task, TaskField field) {
        return field == TaskField.STATUS ? WorkStatus.labelOf(task.status()).in(locale) : TaskText.edit(task, field);
    }

    private TaskWords words() {
        return new TaskWords(dashboard.get());
    }

    private int hue(Task task) {
        return dashboard
                .get()
                .commune(task.commune())
                .map(Commune::position)
                .map(Hues::of)
                .orElse(1);
    }

    private String latenessTint(Task task) {
        return LatenessMarks.tagClass(task.lateness(dashboard.get().today()));
    }

    private static String statusTint(Task task) {
        WorkStatus status = task.status();
        return LatenessMarks.tagClass(status == null ? Tone.MUTED : LatenessMarks.tone(status));
    }
}
