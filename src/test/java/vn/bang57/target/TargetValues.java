package vn.bang57.target;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.bang57.shared.TypedText;

/** Target values of every kind, for property tests. */
public class TargetValues extends DomainContextBase {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999.999999");

    @Provide
    Arbitrary<TargetValue> values() {
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                Arbitraries.bigDecimals().between(LARGEST.negate(), LARGEST).ofScale(6),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal(2000))
                        .ofScale(1),
                Arbitraries.integers().between(-5, 100).map(BigDecimal::valueOf));
        return Arbitraries.oneOf(
                numbers.map(TargetValue.Exact::new),
                numbers.map(TargetValue.AtLeast::new),
                numbers.map(TargetValue.MoreThan::new),
                numbers.map(TargetValue.AtMost::new),
                numbers.map(TargetValue.LessThan::new),
                Combinators.combine(numbers, numbers)
                        .filter((a, b) -> a.compareTo(b) < 0)
                        .as(TargetValue.Range::new),
                words().map(TargetValue.Qualitative::new),
                Arbitraries.of(new TargetValue.NotStarted(), new TargetValue.Done(), new TargetValue.NotStated()));
    }

    // Words that look like figures, signs or quotations are the ones that could be taken for something else.
    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(30),
                        Arbitraries.strings()
                                .withChars("0123456789.,-–≥><= %xX\"“”")
                                .ofMaxLength(8),
                        Arbitraries.of(
                                "trên",
                                "ít nhất",
                                "trên 80",
                                "X",
                                "-",
                                "\"40\"",
                                "Đạt chuẩn",
                                "Có 1 mô hình",
                                "\u0301a"))
                .filter(words -> !TypedText.clean(words).isEmpty());
    }
}
