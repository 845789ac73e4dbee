package vn.bang57.chart;

/** Status; each tone has a tint and a shape of its own. */
public enum Tone {
    /** ■ */
    BAD,
    /** ✕ */
    WORSE,
    /** ◆ */
    WARN,
    /** ● */
    OK,
    /** ▲ */
    INFO,
    /** ○ */
    MUTED
}
