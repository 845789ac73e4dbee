package vn.bang57.shared.sheet;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Pastes of any block on any selection, for property tests. */
public class Pastes extends DomainContextBase {

    /** A block, and the corner of the sheet on which it is pasted. */
    record Paste(Block block, String line, String field) {}

    /** Figures of known lines and fields, and the orders in which a spreadsheet has them. */
    record Table(List<String> lines, List<String> fields, List<List<String>> figures, List<String> spelling) {

        String figure(String line, String field) {
            return figures.get(MemorySheet.lineIds().indexOf(line))
                    .get(MemorySheet.communes().indexOf(field));
        }
    }

    @Provide
    Arbitrary<Paste> pastes() {
        Arbitrary<String> names = Arbitraries.of(
                "Phủ sóng 5G", "phu song 6g (%)", "Doanh nghiệp số", "Phủ sóng 7G", "Mộ Đức", "xa phu ly", "Bình Sơn");
        Arbitrary<String> cells = Arbitraries.frequencyOf(
                Tuple.of(3, names), Tuple.of(5, Blocks.figures()), Tuple.of(1, Arbitraries.of(Blocks.ambiguous())));
        return Combinators.combine(Blocks.sized(cells, 5, 5), lines(), fields()).as(Paste::new);
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<List<List<String>>> figures =
                Blocks.figures().list().ofSize(4).list().ofSize(5);
        Arbitrary<List<String>> lines = Arbitraries.shuffle(MemorySheet.lineIds());
        Arbitrary<List<String>> fields = Arbitraries.shuffle(MemorySheet.communes());
        Arbitrary<List<String>> spelling = Arbitraries.of("as is", "upper", "no marks", "place", "unit", "spaces")
                .list()
                .ofSize(9);
        return Combinators.combine(lines, fields, figures, spelling).as(Table::new);
    }

    private static Arbitrary<String> lines() {
        return Arbitraries.of(MemorySheet.lineIds());
    }

    private static Arbitrary<String> fields() {
        return Arbitraries.of("name", "mo-duc", "nghia-tho", "phu-ly", "truong-giang", "compared");
    }
}
