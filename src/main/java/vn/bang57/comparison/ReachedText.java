package vn.bang57.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import vn.bang57.actual.Actual;
import vn.bang57.indicator.Unit;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.Verdict;

/** How what was reported reads, in one language. */
public record ReachedText(FigureText text) {

    private static final char NO_BREAK = '\u00a0';

    /** The figure with its unit: {@code 85,5 %}. */
    public String figure(Actual actual) {
        String value = TargetValueFormat.display(actual.value(), text.locale());
        String unit = actual.unit().symbol().in(text.locale());
        return actual.value().isNumeric() && !unit.isEmpty() ? value + NO_BREAK + unit : value;
    }

    /** The figure with its period, and whether it is an estimate: {@code 85,5 % · quý II/2026 · ước thực hiện}. */
    public String full(Actual actual) {
        return figure(actual) + " · " + actual.period().display(text.locale())
                + (actual.estimated() ? text.choose(" · ước thực hiện", " · estimate") : "");
    }

    /** What proves the figure, or that nothing does. */
    public String proof(Actual actual) {
        return actual.evidence().isEmpty() ? text.choose("chưa có minh chứng", "no evidence given") : actual.evidence();
    }

    /** As short as it can be beside a mark: {@code 85,5 · 6T/2026}. */
    public String mark(Actual actual) {
        return (actual.estimated() ? text.choose("ước ", "est. ") : "")
                + TargetValueFormat.display(actual.value(), text.locale()) + " · "
                + actual.period().brief(text.locale());
    }

    /** Whether the plan's milestone is met, in one sentence without a full stop, with the period that it is true of. */
    public String sentence(Reached reached) {
        Actual actual = reached.actual();
        String period = actual.period().display(text.locale());
        String kindVi = actual.estimated() ? "số ước" : "kết quả";
        String kindEn = actual.estimated() ? "Estimate" : "Result";
        return text.choose("Theo " + kindVi + " " + period + ": ", kindEn + " (" + period + "): ") + standing(reached);
    }

    /** The same without the period, to follow {@link #full}: {@code đạt mốc 2025 (≥ 80 %)}. */
    public String standing(Reached reached) {
        String milestone = text.choose("mốc ", "milestone ") + text.year(reached.target()) + " ("
                + text.full(reached.target()) + ")";
        String gap = gap(reached).orElse("");
        if (reached.verdict() instanceof Verdict.Met) {
            return text.choose("đạt ", "meets the ")
                    + milestone
                    + (reached.due() ? "" : text.choose(", trước hạn", ", ahead of time"));
        }
        if (reached.early()) {
            return text.choose("chưa có kết quả tại " + milestone, "there is no result for the " + milestone + " yet");
        }
        return reached.due()
                ? text.choose("chưa đạt " + milestone + gap, "does not meet the " + milestone + gap)
                : text.choose(milestone + " chưa đến hạn" + gap, "the " + milestone + " is not due yet" + gap);
    }

    private Optional<String> gap(Reached reached) {
        if (!(reached.verdict() instanceof Verdict.NotMet(BigDecimal gap))) {
            return Optional.empty();
        }
        if (gap.signum() == 0) {
            boolean below = reached.target().value() instanceof TargetValue.LessThan;
            return Optional.of(
                    below
                            ? text.choose(", mới bằng, còn phải thấp hơn", ", equal to it but not below it")
                            : text.choose(", mới bằng, còn phải cao hơn", ", equal to it but not above it"));
        }
        Unit unit = reached.actual().unit();
        String points = gap.compareTo(BigDecimal.ONE) == 0 ? "percentage point" : "percentage points";
        String distance = text.number(gap)
                + NO_BREAK
                + (unit.kind() == Unit.Kind.SHARE
                        ? text.choose("điểm phần trăm", points)
                        : unit.symbol().in(text.locale()));
        return Optional.of(text.choose(", còn cách " + distance, ", " + distance + " away"));
    }
}
