package vn.bang57.actual;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.indicator.Unit;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;

/** Where a figure can be reported, and in what unit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActualPlaces {

    private final TargetQuery targets;
    private final IndicatorQuery indicators;
    private final JdbcClient jdbc;

    ActualPlaces(TargetQuery targets, IndicatorQuery indicators, JdbcClient jdbc) {
        this.targets = targets;
        this.indicators = indicators;
        this.jdbc = jdbc;
    }

    /**
     * The unit in which a commune reports, see {@link ActualUnit}; empty when
     * the commune or the indicator is not on the board. Locks the commune, so that two people do not fill one period.
     */
    Optional<Unit> unit(String commune, String indicator) {
        boolean known = jdbc.sql("select slug from commune where slug = ? and retired_at is null for update")
                .param(commune)
                .query(String.class)
                .optional()
                .isPresent();
        Optional<Indicator> found = indicators.indicators().stream()
                .filter(one -> known && one.code().equals(indicator))
                .findFirst();
        return found.map(one -> ActualUnit.of(targets.list(new TargetFilter(List.of(commune), indicator, null)), one));
    }
}
