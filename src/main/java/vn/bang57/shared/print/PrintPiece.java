package vn.bang57.shared.print;

/**
 * A piece of a stretch that a cell's whole width stands for, such as one of time.
 *
 * @param from where it begins, 0 to 1 of the width
 * @param to where it ends, not before it begins
 * @param text what is written in it; it may run out over the end
 */
public record PrintPiece(double from, double to, Look look, String text) {

    /** How a piece looks. */
    public enum Look {
        /** A thin line from top to bottom. */
        LINE,
        /** A stronger one. */
        NOW,
        /** Words alone; pieces of words fill a stretch one after the other. */
        WORDS,
        BAR,
        BAR_INFO,
        BAR_OK,
        BAR_WARN,
        BAR_BAD
    }

    public PrintPiece {
        if (!(0 <= from && from <= to && to <= 1)) {
            throw new IllegalArgumentException("Not within the width: " + from + " to " + to);
        }
    }
}
