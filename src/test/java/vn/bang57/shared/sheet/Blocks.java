package vn.bang57.shared.sheet;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

/** Blocks of any texts, for property tests. */
public class Blocks extends DomainContextBase {

    @Provide
    Arbitrary<Block> blocks() {
        return sized(texts(), 5, 5);
    }

    /** Blocks of at least one cell. */
    static Arbitrary<Block> sized(Arbitrary<String> cells, int height, int width) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, height),
                        Arbitraries.integers().between(1, width))
                .flatAs((rows, columns) -> cells.list().ofSize(columns).list().ofSize(rows))
                .map(Block::of);
    }

    // Marks that mean something on a clipboard, and Vietnamese letters, are the ones that could go wrong.
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(text -> text.replace('\r', ' ')),
                Arbitraries.strings().withChars("\t\n\"a <&>;,ộĐ≥").ofMaxLength(6),
                Arbitraries.of("", " ", "\"", "\"\"", "33,3", "≥ 80", "\"Có 1 mô hình\"", "Đang làm\nvà đã xong"));
    }

    /** Figures and words as they stand in a plan, blank cells among them. */
    static Arbitrary<String> figures() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of("", " ")),
                Tuple.of(4, Arbitraries.integers().between(0, 100).map(String::valueOf)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "≥ 80",
                                "> 98",
                                "≤ 5",
                                "40–50",
                                "33,3",
                                "1.000",
                                "-",
                                "X",
                                "Đạt chuẩn",
                                "\"Có 1 mô hình\"")));
    }

    /** A figure as the sheet would show it. */
    static String read(String typed) {
        return TargetValueFormat.edit(TargetValueParser.parse(typed).orElseThrow());
    }

    /** What can't be read as a figure for sure. */
    static List<String> ambiguous() {
        return List.of("33.3", "1.5", "1,000", "50-40", "1/2", "80 doanh nghiệp");
    }
}
