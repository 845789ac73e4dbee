package vn.bang57.actual;

import java.math.BigDecimal;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Parsed;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

/** Reads what has been reached: typed as a target is, but a fact, so neither a bound nor a range. */
final class ActualValue {

    private ActualValue() {}

    static Parsed<TargetValue> parse(String typed, Unit.Kind unit) {
        return TargetValueParser.parse(typed, unit).flatMap(value -> switch (value) {
            case TargetValue.Exact ignored -> Parsed.accepted(value);
            case TargetValue.Done ignored -> Parsed.accepted(value);
            case TargetValue.NotStarted ignored -> Parsed.accepted(value);
            case TargetValue.Qualitative ignored -> Parsed.accepted(value);
            case TargetValue.Range ignored -> aRange(value);
            case TargetValue.NotStated ignored -> nothing();
            case TargetValue.AtLeast(BigDecimal number) -> aBound(value, number);
            case TargetValue.MoreThan(BigDecimal number) -> aBound(value, number);
            case TargetValue.AtMost(BigDecimal number) -> aBound(value, number);
            case TargetValue.LessThan(BigDecimal number) -> aBound(value, number);
        });
    }

    private static Parsed<TargetValue> aBound(TargetValue value, BigDecimal number) {
        String bound = TargetValueFormat.edit(value);
        String figure = TargetValueFormat.edit(new TargetValue.Exact(number));
        return Parsed.refused(
                "“%s” là mức phải đạt; kết quả là con số đã đạt được, ví dụ %s.".formatted(bound, figure),
                "“%s” is what is to be reached; a result is the figure that was, e.g. %s.".formatted(bound, figure));
    }

    private static Parsed<TargetValue> aRange(TargetValue value) {
        String range = TargetValueFormat.edit(value);
        return Parsed.refused(
                "“%s” là một khoảng; kết quả là một con số đã đạt được, ví dụ 42,5.".formatted(range),
                "“%s” is a range; a result is one figure that was reached, e.g. 42,5.".formatted(range));
    }

    private static Parsed<TargetValue> nothing() {
        return Parsed.refused(
                "Hãy gõ kết quả đã đạt được, ví dụ 85,5; muốn bỏ kết quả đã ghi thì dùng «Ngừng dùng».",
                "Type the result, e.g. 85,5; to drop one that is recorded use “Retire”.");
    }
}
