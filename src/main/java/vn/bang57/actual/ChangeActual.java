package vn.bang57.actual;

import vn.bang57.shared.Author;
import vn.bang57.shared.Means;

/**
 * Somebody corrects what was reported.
 *
 * @param version the version that the author saw
 * @param value as typed
 * @param evidence what proves it, or empty
 */
public record ChangeActual(
        long id, long version, String value, boolean estimated, String evidence, Means means, Author author) {}
