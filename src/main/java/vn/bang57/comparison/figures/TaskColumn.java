package vn.bang57.comparison.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.task.TaskField;

/** The columns of the task grid, in their order: what people work with first, what explains it after. */
public enum TaskColumn {
    CODE(null, 76),
    COMMUNE(null, 132),
    TITLE(TaskField.TITLE, 330),
    DEADLINE(TaskField.DEADLINE, 140),
    LATENESS(null, 180),
    STATUS(TaskField.STATUS, 150),
    PROGRESS(TaskField.PROGRESS, 104),
    LEAD(TaskField.LEAD, 200),
    COORDINATING(TaskField.COORDINATING, 200),
    DIRECTING(TaskField.DIRECTING, 130),
    GROUP(null, 220),
    OUTPUT(null, 190),
    NOTE(TaskField.NOTE, 220),
    SOURCE(null, 170);

    private final @Nullable TaskField field;
    private final int width;

    TaskColumn(@Nullable TaskField field, int width) {
        this.field = field;
        this.width = width;
    }

    /** The field that people edit in it, or null. */
    @Nullable
    public TaskField field() {
        return field;
    }

    /** The name under which a cell of the column is selected, copied and edited. */
    public String fieldId() {
        return field == null ? key() : field.name();
    }

    /** In pixels, at first. */
    public int width() {
        return width;
    }

    /** The columns that stay when the grid is scrolled sideways. */
    public boolean frozen() {
        return ordinal() <= TITLE.ordinal();
    }

    /** The name in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TaskColumn> of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }
}
