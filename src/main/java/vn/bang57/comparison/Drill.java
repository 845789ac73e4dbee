package vn.bang57.comparison;

import org.jspecify.annotations.Nullable;

/**
 * How far the comparison is drilled into: all pillars, one pillar, one indicator, one commune's cell of an indicator.
 *
 * @param pillar code, or null
 * @param indicator code, or null
 * @param commune slug, or null; only with an indicator
 */
public record Drill(
        @Nullable String pillar,
        @Nullable String indicator,
        @Nullable String commune) {

    public static final Drill TOP = new Drill(null, null, null);

    public Drill {
        if (commune != null && indicator == null) {
            throw new IllegalArgumentException("a cell needs an indicator");
        }
    }

    public static Drill pillar(String code) {
        return new Drill(code, null, null);
    }

    public static Drill indicator(String pillar, String code) {
        return new Drill(pillar, code, null);
    }

    public static Drill cell(String pillar, String indicator, String commune) {
        return new Drill(pillar, indicator, commune);
    }

    /** 1 to 4. */
    public int level() {
        if (commune != null) {
            return 4;
        }
        if (indicator != null) {
            return 3;
        }
        return pillar == null ? 1 : 2;
    }

    /** One level out. */
    public Drill out() {
        return switch (level()) {
            case 4 -> new Drill(pillar, indicator, null);
            case 3 -> new Drill(pillar, null, null);
            default -> TOP;
        };
    }
}
