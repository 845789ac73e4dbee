package vn.bang57.actual;

import vn.bang57.shared.Author;

/**
 * Somebody reports what a commune has reached in a period.
 *
 * @param commune slug
 * @param indicator code
 * @param period as typed
 * @param value as typed
 * @param evidence what proves it, or empty
 */
public record ReportActual(
        String commune,
        String indicator,
        String period,
        String value,
        boolean estimated,
        String evidence,
        Author author) {}
