package vn.bang57.presentation;

import vn.bang57.comparison.figures.MarkId;

/** The names of what can be pointed at on a slide: a kind, a colon and the parts of {@link MarkId}. */
final class Marks {

    static final String CELL = "cell:";
    static final String INDICATOR = "indicator:";
    static final String COMMUNE = "commune:";
    static final String TASK = "task:";
    static final String TASKS = "tasks:";

    private Marks() {}

    static String cell(String indicator, String commune) {
        return CELL + MarkId.of(indicator, commune);
    }
}
