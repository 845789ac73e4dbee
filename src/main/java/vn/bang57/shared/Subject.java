package vn.bang57.shared;

/** The kinds of things whose changes are recorded. */
public enum Subject {
    TARGET,
    TASK,
    ACTUAL,
    INDICATOR,
    COMMUNE
}
