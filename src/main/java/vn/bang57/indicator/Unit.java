package vn.bang57.indicator;

import vn.bang57.shared.Bilingual;

/** A unit of measure; figures in different units are never compared. */
public record Unit(String code, Kind kind, Bilingual symbol, Bilingual name) {

    /** What sort of quantity a unit measures. */
    public enum Kind {
        /** A share with a natural cap of 100. */
        SHARE,
        /** Counted things. */
        COUNT,
        /** A score. */
        INDEX,
        /** No figure at all. */
        WORDS
    }
}
