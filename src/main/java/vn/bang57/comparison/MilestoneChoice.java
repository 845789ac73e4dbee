package vn.bang57.comparison;

import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;

/**
 * Which milestone the page shows.
 *
 * @param year the chosen year, or null for each plan's own main milestone ("mốc chính")
 */
public record MilestoneChoice(@Nullable Integer year) {

    public static final MilestoneChoice MAIN = new MilestoneChoice(null);

    public boolean isMain() {
        return year == null;
    }

    /** The year that the choice means for that commune. */
    public int yearFor(Commune commune) {
        return year == null ? commune.horizon() : year;
    }
}
