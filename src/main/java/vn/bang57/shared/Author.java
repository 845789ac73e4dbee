package vn.bang57.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a change, and why if they say so.
 *
 * @param name the name that the history shows; never blank
 * @param reason the reason given, or null
 */
public record Author(String name, @Nullable String reason) {

    public static final int NAME_MAX_LENGTH = 120;
    public static final int REASON_MAX_LENGTH = 400;

    /** The name kept for somebody who gave none. */
    public static final String UNNAMED = "Không ghi tên";

    public Author {
        name = name.isBlank() ? UNNAMED : cut(name.strip(), NAME_MAX_LENGTH);
        reason = reason == null || reason.isBlank() ? null : cut(reason.strip(), REASON_MAX_LENGTH);
    }

    public static Author of(String name) {
        return new Author(name, null);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
