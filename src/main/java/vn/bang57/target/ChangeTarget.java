package vn.bang57.target;

import vn.bang57.shared.Author;
import vn.bang57.shared.Means;

/**
 * The wish to give a target another value.
 *
 * @param version the version that the author saw; another one means that somebody was faster
 * @param value the new value; {@link TargetValue.NotStated} clears it
 */
public record ChangeTarget(long id, long version, TargetValue value, Means means, Author author) {}
