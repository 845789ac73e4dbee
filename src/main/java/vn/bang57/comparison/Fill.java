package vn.bang57.comparison;

/** What stands in a cell whose plan states nothing for the chosen year. */
public enum Fill {
    /** Nothing: a gap. */
    NONE,
    /** The nearest stated milestone, badged with its year. */
    NEAREST,
    /** The straight line between the two milestones around the year, printed with "~" and both anchors. */
    SAME_YEAR
}
