package vn.bang57.task;

import vn.bang57.shared.Author;
import vn.bang57.shared.Means;

/**
 * The wish to give one field of a task another value.
 *
 * @param version the version that the author saw; another one means that somebody was faster
 * @param text what was typed; blank clears the field
 */
public record ChangeTask(long id, long version, TaskField field, String text, Means means, Author author) {}
