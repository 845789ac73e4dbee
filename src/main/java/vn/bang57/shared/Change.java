package vn.bang57.shared;

import org.jspecify.annotations.Nullable;

/**
 * One thing that changed in one row, published inside the transaction that changes it; the history keeps it.
 *
 * @param subject what kind of row
 * @param key the row's business key: a target's, task's or actual's id, an indicator's code, a commune's slug
 * @param commune slug of the commune it belongs to, if it belongs to one
 * @param field the field's name in code, e.g. {@code value}
 * @param oldText the value before, as an editor would type it; null when there was none
 * @param newText the value after
 */
public record Change(
        Means means,
        Subject subject,
        String key,
        @Nullable String commune,
        String field,
        @Nullable String oldText,
        @Nullable String newText,
        Author author) {}
