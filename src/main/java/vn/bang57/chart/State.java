package vn.bang57.chart;

/** How a figure stands beside its neighbours. */
public enum State {
    /** Stated for the year in question. */
    STATED,
    /** Not stated: a marked gap. */
    GAP,
    /** Stated for another year than most: set apart. */
    OTHER_YEAR,
    /** Stated in words only: never drawn as a number. */
    WORDS,
    /** The plan states two figures for one thing. */
    CONFLICT
}
