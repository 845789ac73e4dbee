package vn.bang57.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a change, and why if they say so.
 *
 * @param name the name that the history shows; never blank
 * @param reason the reason given, or null
 * @param step the deed that the change is part of, if it can be undone by one
 */
public record Author(
        String name, @Nullable String reason, @Nullable Step step) {

    public static final int NAME_MAX_LENGTH = 120;
    public static final int REASON_MAX_LENGTH = 400;

    /** The name kept for somebody who gave none. */
    public static final String UNNAMED = "Không ghi tên";

    public Author {
        String given = cut(TypedText.clean(name), NAME_MAX_LENGTH);
        name = given.isEmpty() ? UNNAMED : given;
        String why = reason == null ? "" : cut(TypedText.clean(reason), REASON_MAX_LENGTH);
        reason = why.isEmpty() ? null : why;
    }

    public Author(String name, @Nullable String reason) {
        this(name, reason, null);
    }

    public static Author of(String name) {
        return new Author(name, null);
    }

    /** The same person, whose changes are part of that step. */
    public Author in(@Nullable Step deed) {
        return new Author(name, reason, deed);
    }

    /** The same person, who says why. */
    public Author because(String why) {
        return new Author(name, why, step);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        // Half of a surrogate pair can't be stored.
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
