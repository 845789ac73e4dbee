package vn.bang57.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Unit;
import vn.bang57.target.Target;

/**
 * What one commune's plan says of one indicator at the chosen milestone.
 *
 * @param shown the targets that the cell shows; several when the plan states several figures
 * @param elsewhere stated targets of the same pair that stand at other milestones
 * @param wanted the year that the cell is asked for
 * @param estimate the figure between two milestones, when asked for and nothing is stated
 */
public record Cell(
        Commune commune,
        Indicator indicator,
        Form form,
        List<Target> shown,
        List<Target> elsewhere,
        int wanted,
        @Nullable Estimate estimate) {

    /** The forms that a cell takes; none of them passes for another. */
    public enum Form {
        /** One figure, or several equal ones. */
        NUMBER,
        /** Figures that contradict each other. */
        CONFLICT,
        /** "-": stated as not started. */
        NOT_STARTED,
        /** "X": stated as done. */
        DONE,
        /** Words only. */
        WORDS,
        /** On the line between two milestones. */
        ESTIMATE,
        /** The plan has a cell for it and left it blank. */
        BLANK,
        /** Stated, but for other milestones. */
        ELSEWHERE,
        /** Not stated at all. */
        GAP
    }

    public Cell {
        shown = List.copyOf(shown);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether the plan states something here, in whatever form. */
    public boolean stated() {
        return switch (form) {
            case NUMBER, CONFLICT, NOT_STARTED, DONE, WORDS -> true;
            case ESTIMATE, BLANK, ELSEWHERE, GAP -> false;
        };
    }

    /** The first target shown, if any. */
    public Optional<Target> first() {
        return shown.stream().findFirst();
    }

    /** The unit of what the cell shows or would take. */
    public Unit unit() {
        return first().map(Target::unit).orElse(indicator.unit());
    }

    /** The year of what is shown; empty for a level that holds every year, or when nothing is shown. */
    public Optional<Integer> year() {
        return first().map(Target::milestone);
    }

    /** The number by which the cell could be ranked, if it shows exactly one. */
    public Optional<BigDecimal> number() {
        return form == Form.NUMBER ? first().flatMap(target -> target.value().rankedBy()) : Optional.empty();
    }

    /** Whether the cell shows another year than it was asked for; a level for every year holds in that one too. */
    public boolean otherYear() {
        return year().filter(y -> y != wanted).isPresent();
    }

    /** How the wording differs from the canonical indicator, if it does. */
    public Optional<Target> differing() {
        return shown.stream().filter(target -> target.differs() != null).findFirst();
    }
}
