package vn.bang57.actual;

import vn.bang57.indicator.Unit;
import vn.bang57.target.TargetValue;

/**
 * What a commune reports to have reached.
 *
 * @param value an exact number, {@code X} for done, {@code -} for not started, or words; never a bound or a range
 * @param estimated whether it is a forecast of a period that was not over (ước thực hiện)
 * @param evidence what proves it, in words; empty when it was reported without
 */
public record Actual(
        long id,
        String commune,
        String indicator,
        ReportingPeriod period,
        TargetValue value,
        Unit unit,
        boolean estimated,
        String evidence,
        long version) {

    public static final int EVIDENCE_MAX_LENGTH = 500;

    /** The same with another value. */
    Actual withValue(TargetValue other) {
        return new Actual(id, commune, indicator, period, other, unit, estimated, evidence, version);
    }

    /** The same, estimated or not. */
    Actual withEstimated(boolean estimate) {
        return new Actual(id, commune, indicator, period, value, unit, estimate, evidence, version);
    }

    /** The same with another proof. */
    Actual withEvidence(String proof) {
        return new Actual(id, commune, indicator, period, value, unit, estimated, proof, version);
    }
}
