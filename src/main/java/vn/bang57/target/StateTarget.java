package vn.bang57.target;

import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Author;
import vn.bang57.shared.Means;

/**
 * The wish to state a target where a plan's cell is empty so far.
 *
 * @param commune slug
 * @param indicator code
 * @param milestone year, or null for a level that holds every year
 */
public record StateTarget(
        String commune, String indicator, @Nullable Integer milestone, TargetValue value, Means means, Author author) {}
