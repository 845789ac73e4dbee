package vn.bang57.chart;

/** Marker shapes that tell series apart without colour. */
public enum Shape {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    CROSS;

    /** The shape of the n-th series, from 0. */
    public static Shape of(int n) {
        return values()[Math.floorMod(n, values().length)];
    }
}
