package vn.bang57.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The last selections that were read, as long as nothing has changed since. */
final class KeptPlanData {

    private static final int SELECTIONS = 16;

    private final Map<List<String>, PlanData> kept = new LinkedHashMap<>(SELECTIONS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, PlanData> eldest) {
            return size() > SELECTIONS;
        }
    };
    private String stamp = "";

    /** What is kept under that stamp; the stamp must have been taken before anything is read. */
    synchronized PlanData get(String now, List<String> communes, Function<List<String>, PlanData> read) {
        if (!now.equals(stamp)) {
            kept.clear();
            stamp = now;
        }
        PlanData found = kept.get(communes);
        if (found == null) {
            found = read.apply(communes);
            kept.put(List.copyOf(communes), found);
        }
        return found;
    }
}
