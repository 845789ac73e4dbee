package vn.bang57.comparison;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Gathers what the page shows for a state. */
@Service
public class Dashboards {

    /** So many communes are selected when nobody has chosen. */
    public static final int COMMUNES_AT_FIRST = 8;

    private final KeptPlanData kept;
    private final PastPlanData past;
    private final Clock clock;

    Dashboards(KeptPlanData kept, PastPlanData past, Clock clock) {
        this.kept = kept;
        this.past = past;
        this.clock = clock;
    }

    /** Everything that the state asks for, as it is now or was known then; a moment that is not over is now. */
    public Dashboard load(DashboardState asked) {
        AsOf asOf = asked.asOf();
        if (asOf == null || asOf.end().isAfter(clock.instant())) {
            return dashboard(asked.withAsOf(null), kept.get(asked.communes()), LocalDate.now(clock));
        }
        return dashboard(asked, past.get(asOf.end(), asked.communes()), asOf.day());
    }

    /**
     * Everything that the state asks for, as it was known at an instant of the past or is known now.
     *
     * @param moment what was recorded from then on is not known
     */
    public Dashboard frozen(DashboardState asked, Instant moment) {
        AsOf asOf = asked.asOf();
        if (asOf != null && asOf.end().isBefore(moment)) {
            return load(asked);
        }
        LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
        return dashboard(asked.withAsOf(null), past.get(moment, asked.communes()), day);
    }

    private static Dashboard dashboard(DashboardState state, PlanData data, LocalDate today) {
        return new Dashboard(
                state,
                data.everyCommune(),
                data.comparison(state.milestone(), state.fill()),
                data.targets(),
                data.milestones(),
                data.tasks(),
                data.actuals(),
                today,
                data.agencies());
    }
}
