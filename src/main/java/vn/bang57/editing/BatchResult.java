package vn.bang57.editing;

import java.util.Map;
import java.util.Set;
import vn.bang57.shared.Bilingual;

/** What became of a batch. */
public sealed interface BatchResult {

    /** Everything is committed. */
    record Applied(int cells) implements BatchResult {}

    /**
     * Nothing is changed.
     *
     * @param reasons why, by the place in the batch of each write that can't be
     * @param changed the places of cells that somebody else has changed meanwhile
     */
    record Failed(Map<Integer, Bilingual> reasons, Set<Integer> changed) implements BatchResult {

        public Failed {
            reasons = Map.copyOf(reasons);
            changed = Set.copyOf(changed);
        }
    }

    /** Nothing is changed for a reason that is no single cell's; it can be tried again as it is. */
    record Unstored(Bilingual reason) implements BatchResult {}

    /** Nothing is changed, because somebody cancelled it. */
    record Cancelled() implements BatchResult {}
}
