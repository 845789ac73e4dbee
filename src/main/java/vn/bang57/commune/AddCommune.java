package vn.bang57.commune;

import vn.bang57.shared.Author;

/**
 * The wish to add a commune with its plan.
 *
 * @param name without "xã", at most {@value #NAME_MAX_LENGTH} characters
 * @param provinceName of a province that is known, or of a new one
 * @param horizon the plan's main milestone year, from {@value #FIRST_HORIZON} to {@value #LAST_HORIZON}
 * @param documentTitle blank means a title made of the commune's name
 */
public record AddCommune(
        String name, String provinceName, int horizon, String documentTitle, boolean draft, Author author) {

    public static final int NAME_MAX_LENGTH = 100;
    public static final int TITLE_MAX_LENGTH = 200;
    public static final int FIRST_HORIZON = 2025;
    public static final int LAST_HORIZON = 2050;
}
