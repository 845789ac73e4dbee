package vn.bang57.target;

import java.math.BigDecimal;
import vn.bang57.shared.VietnameseNumber;

/**
 * When a figure meets a target: {@code >} is not met by equality, a range is met inside it, and a figure beyond
 * {@code =} in the better direction has met it without any credit for the rest. The natural cap of a share needs no
 * case of its own: at 100 there is nothing beyond.
 */
final class MeetingRule {

    private static final Verdict MET = new Verdict.Met();

    private MeetingRule() {}

    static Verdict judge(TargetValue target, BigDecimal figure, boolean lowerIsBetter) {
        return switch (target) {
            case TargetValue.Exact(BigDecimal number) ->
                lowerIsBetter ? atMost(figure, number) : atLeast(figure, number);
            case TargetValue.AtLeast(BigDecimal number) -> atLeast(figure, number);
            case TargetValue.MoreThan(BigDecimal number) ->
                figure.compareTo(number) > 0 ? MET : missedBy(number.subtract(figure));
            case TargetValue.AtMost(BigDecimal number) -> atMost(figure, number);
            case TargetValue.LessThan(BigDecimal number) ->
                figure.compareTo(number) < 0 ? MET : missedBy(figure.subtract(number));
            case TargetValue.Range(BigDecimal from, BigDecimal to) ->
                figure.compareTo(from) < 0 ? atLeast(figure, from) : atMost(figure, to);
            case TargetValue.NotStarted ignored -> new Verdict.NotApplicable();
            case TargetValue.Done ignored -> new Verdict.NotApplicable();
            case TargetValue.Qualitative ignored -> new Verdict.NotApplicable();
            case TargetValue.NotStated ignored -> new Verdict.NotApplicable();
        };
    }

    private static Verdict atLeast(BigDecimal figure, BigDecimal bound) {
        return figure.compareTo(bound) >= 0 ? MET : missedBy(bound.subtract(figure));
    }

    private static Verdict atMost(BigDecimal figure, BigDecimal bound) {
        return figure.compareTo(bound) <= 0 ? MET : missedBy(figure.subtract(bound));
    }

    private static Verdict missedBy(BigDecimal gap) {
        return new Verdict.NotMet(VietnameseNumber.plain(gap));
    }
}
