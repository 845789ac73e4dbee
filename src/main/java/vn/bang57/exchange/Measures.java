package vn.bang57.exchange;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bang57.indicator.Unit;

/**
 * What the catalogue measures, and in what.
 *
 * @param indicators the unit's code by the indicator's
 * @param units the kind by the unit's code
 */
record Measures(Map<String, String> indicators, Map<String, Unit.Kind> units) {

    Measures {
        indicators = Map.copyOf(indicators);
        units = Map.copyOf(units);
    }

    /** What a known indicator's figure counts in, with a unit of the line's own if it has one. */
    Unit.Kind kind(String indicator, @Nullable String unit) {
        String code = unit == null ? Objects.requireNonNull(indicators.get(indicator)) : unit;
        return Objects.requireNonNull(units.get(code));
    }
}
