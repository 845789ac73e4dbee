package vn.bang57.comparison;

import java.util.List;
import java.util.Map;
import vn.bang57.shared.Bilingual;

/**
 * Whether the figures of one indicator can be ranked, and why not.
 *
 * @param ranks rank of each commune that is ranked, by slug; empty when nothing is
 * @param of how many communes are selected
 * @param hindrances what keeps figures from being compared
 * @param sentence what to say of the row
 */
public record Comparability(Map<String, Integer> ranks, int of, List<Hindrance> hindrances, Bilingual sentence) {

    /** What keeps figures from being like for like. */
    public enum Hindrance {
        DEFINITION,
        UNIT,
        YEAR,
        CONFLICT,
        TOO_FEW
    }

    public Comparability {
        ranks = Map.copyOf(ranks);
        hindrances = List.copyOf(hindrances);
    }

    public boolean ranked() {
        return !ranks.isEmpty();
    }
}
