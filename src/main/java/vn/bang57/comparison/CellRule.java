package vn.bang57.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.indicator.Indicator;
import vn.bang57.target.Target;

/** Decides what a cell shows. */
final class CellRule {

    private CellRule() {}

    /** The cell of a commune and an indicator, from all targets of that pair. */
    static Cell of(
            Commune commune,
            Indicator indicator,
            List<Target> targets,
            Contradictions contradictions,
            MilestoneChoice choice,
            Fill fill) {
        int wanted = choice.yearFor(commune);
        List<Target> stated =
                targets.stream().filter(target -> target.value().isStated()).toList();
        List<Target> here = at(stated, wanted);
        if (!here.isEmpty()) {
            return cell(commune, indicator, here, stated, contradictions, wanted);
        }
        // A level that holds every year holds in this one too.
        List<Target> everyYear = at(stated, null);
        if (!everyYear.isEmpty()) {
            return cell(commune, indicator, everyYear, stated, contradictions, wanted);
        }
        return filled(commune, indicator, stated, contradictions, wanted, fill)
                .orElseGet(() -> empty(commune, indicator, targets, stated, wanted));
    }

    private static Optional<Cell> filled(
            Commune commune,
            Indicator indicator,
            List<Target> stated,
            Contradictions contradictions,
            int wanted,
            Fill fill) {
        return switch (fill) {
            case NONE -> Optional.empty();
            case NEAREST ->
                nearest(stated, wanted)
                        .map(year -> cell(commune, indicator, at(stated, year), stated, contradictions, wanted));
            case SAME_YEAR ->
                estimate(stated, wanted)
                        .map(found -> new Cell(commune, indicator, Form.ESTIMATE, List.of(), stated, wanted, found));
        };
    }

    private static Cell empty(
            Commune commune, Indicator indicator, List<Target> targets, List<Target> stated, int wanted) {
        // What somebody typed and cleared again is no cell of the plan.
        boolean blank = at(targets, wanted).stream().anyMatch(target -> target.origin() != null);
        Form form = blank ? Form.BLANK : stated.isEmpty() ? Form.GAP : Form.ELSEWHERE;
        return new Cell(commune, indicator, form, List.of(), stated, wanted, null);
    }

    private static Cell cell(
            Commune commune,
            Indicator indicator,
            List<Target> here,
            List<Target> stated,
            Contradictions contradictions,
            int wanted) {
        List<Target> elsewhere =
                stated.stream().filter(target -> !here.contains(target)).toList();
        // A figure says more than words; what stands first also stands for the cell in a ranking.
        List<Target> shown = here.stream()
                .sorted(Comparator.comparing(target -> !target.value().isNumeric()))
                .toList();
        return new Cell(commune, indicator, form(shown, contradictions), shown, elsewhere, wanted, null);
    }

    private static Form form(List<Target> shown, Contradictions contradictions) {
        // Two figures that nobody has flagged are a contradiction too, unless they measure different things.
        boolean unlike = shown.stream()
                .filter(target -> target.value().isNumeric())
                .collect(Collectors.groupingBy(Likeness::of, Collectors.mapping(Target::value, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(values -> values.size() > 1);
        if (unlike || shown.stream().anyMatch(contradictions::has)) {
            return Form.CONFLICT;
        }
        return switch (shown.getFirst().value().kind()) {
            case NOT_STARTED -> Form.NOT_STARTED;
            case DONE -> Form.DONE;
            case QUALITATIVE -> Form.WORDS;
            default -> Form.NUMBER;
        };
    }

    private static List<Target> at(List<Target> targets, @Nullable Integer year) {
        return targets.stream()
                .filter(target -> Objects.equals(target.milestone(), year))
                .toList();
    }

    /** The stated year closest to the wanted one; of two equally close ones the later. */
    private static Optional<Integer> nearest(List<Target> stated, int wanted) {
        return years(stated)
                .min(Comparator.<Integer>comparingInt(year -> Math.abs(year - wanted))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static Optional<Estimate> estimate(List<Target> stated, int wanted) {
        Optional<Integer> before = years(stated).filter(year -> year < wanted).max(Comparator.naturalOrder());
        Optional<Integer> after = years(stated).filter(year -> year > wanted).min(Comparator.naturalOrder());
        return before.flatMap(from -> after.flatMap(to -> only(at(stated, from))
                .flatMap(start -> only(at(stated, to)).flatMap(end -> Estimate.between(start, end, wanted)))));
    }

    /** An anchor; where a plan states several different figures nobody picks one silently. */
    private static Optional<Target> only(List<Target> anchors) {
        return anchors.stream().map(Target::value).distinct().count() == 1
                ? Optional.of(anchors.getFirst())
                : Optional.empty();
    }

    private static Stream<Integer> years(List<Target> stated) {
        return stated.stream().map(Target::milestone).filter(Objects::nonNull).map(Integer.class::cast);
    }
}
