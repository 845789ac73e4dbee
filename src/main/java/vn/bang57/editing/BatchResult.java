package vn.bang57.editing;

import java.util.Map;
import vn.bang57.shared.Bilingual;

/** What became of a batch. */
public sealed interface BatchResult {

    /** Everything is committed. */
    record Applied(int cells) implements BatchResult {}

    /**
     * Nothing is changed.
     *
     * @param reasons why, by the place of each failing write in the batch
     */
    record Failed(Map<Integer, Bilingual> reasons) implements BatchResult {

        public Failed {
            reasons = Map.copyOf(reasons);
        }
    }

    /** Nothing is changed, because somebody cancelled it. */
    record Cancelled() implements BatchResult {}
}
