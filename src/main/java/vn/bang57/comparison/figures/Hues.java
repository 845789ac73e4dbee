package vn.bang57.comparison.figures;

/** The hue that goes with a commune everywhere; its name always stands beside it. */
public final class Hues {

    private static final int HUES = 5;

    private Hues() {}

    /** The hue, 1 to 5, of the commune at that place of the list, counted from 1. */
    public static int of(int position) {
        return Math.floorMod(position - 1, HUES) + 1;
    }
}
