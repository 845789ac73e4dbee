package vn.bang57.indicator;

import vn.bang57.shared.Bilingual;

/** One entry of the canonical catalogue. */
public record Indicator(
        String code,
        String pillarCode,
        Unit unit,
        Direction direction,
        Bilingual name,
        Bilingual definition,
        int position,
        long version) {

    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN,
        NONE
    }
}
