package vn.bang57.actual;

import java.util.List;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Unit;
import vn.bang57.target.Target;

/** In what unit a commune reports. */
public final class ActualUnit {

    private ActualUnit() {}

    /**
     * Its own plan's, or the catalogue's where the plan has no figure.
     *
     * @param own all that the commune's plan states of the indicator, in the order of the document
     */
    public static Unit of(List<Target> own, Indicator indicator) {
        return own.stream()
                .filter(target -> target.value().isNumeric())
                .map(Target::unit)
                .findFirst()
                .orElse(indicator.unit());
    }
}
