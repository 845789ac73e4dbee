package vn.bang57.editing;

import org.jspecify.annotations.Nullable;
import vn.bang57.target.TargetValue;
import vn.bang57.task.TaskField;

/** One cell that is to hold something else. */
public sealed interface Write {

    /** A figure that stands in a plan; {@code version} is the one that the author saw. */
    record OfTarget(long id, long version, TargetValue value) implements Write {}

    /** A cell of a plan that was empty when the author saw it. */
    record OfEmptyCell(
            String commune, String indicator, @Nullable Integer milestone, TargetValue value) implements Write {}

    /** A field of a task; {@code version} is the task's that the author saw, before any write of the same batch. */
    record OfTask(long id, long version, TaskField field, String text) implements Write {}
}
