package vn.bang57.comparison;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.bang57.commune.Commune;
import vn.bang57.indicator.Pillar;
import vn.bang57.shared.Bilingual;

/** Who states most and who least of the shared indicators, as a sentence to stand above a chart. */
public final class CoverageFinding {

    // More names than these make no sentence.
    private static final int NAMES_AT_MOST = 2;

    private CoverageFinding() {}

    /** The sentence for one pillar. */
    public static Bilingual ofPillar(Comparison comparison, Pillar pillar) {
        return of(
                comparison.communes(),
                comparison.shared(pillar),
                commune -> comparison.covered(pillar, commune),
                new Bilingual("nêu nhiều nhất", "the most"),
                new Bilingual("; ", "; "));
    }

    /** The sentence for all pillars together. */
    public static Bilingual overall(Comparison comparison) {
        return of(
                comparison.communes(),
                comparison.shared(),
                comparison::covered,
                new Bilingual("nêu nhiều chỉ tiêu chung nhất", "the most shared indicators"),
                new Bilingual(", ", ", "));
    }

    private static Bilingual of(
            List<Commune> communes, long shared, ToLongFunction<Commune> covered, Bilingual most, Bilingual then) {
        if (shared == 0 || communes.isEmpty()) {
            return new Bilingual("Chưa có chỉ tiêu chung", "No shared indicators yet");
        }
        long high = communes.stream().mapToLong(covered).max().orElse(0);
        long low = communes.stream().mapToLong(covered).min().orElse(0);
        String best = " (" + high + "/" + shared + ")";
        String worst = " (" + low + "/" + shared + ")";
        if (communes.size() == 1) {
            String name = communes.getFirst().name();
            return new Bilingual(
                    name + " nêu " + high + "/" + shared + " chỉ tiêu chung",
                    name + " states " + high + " of " + shared + " shared indicators");
        }
        if (high == low) {
            return new Bilingual(
                    "Các xã nêu số chỉ tiêu chung bằng nhau" + best, "All communes state equally many" + best);
        }
        List<Commune> top =
                communes.stream().filter(c -> covered.applyAsLong(c) == high).toList();
        List<Commune> bottom =
                communes.stream().filter(c -> covered.applyAsLong(c) == low).toList();
        Bilingual leaders = who(top);
        Bilingual last = who(bottom);
        return new Bilingual(
                leaders.vi()
                        + (top.size() > 1 ? " cùng " : " ")
                        + most.vi()
                        + best
                        + then.vi()
                        + last.vi()
                        + (bottom.size() > 1 ? " cùng ít nhất" : " ít nhất")
                        + worst,
                leaders.en() + (top.size() > 1 ? " state " : " states ") + most.en() + best + then.en() + last.en()
                        + " the fewest" + worst);
    }

    private static Bilingual who(List<Commune> communes) {
        return communes.size() <= NAMES_AT_MOST
                ? Names.join(communes.stream().map(Commune::name).toList())
                : new Bilingual(communes.size() + " xã", communes.size() + " communes");
    }
}
