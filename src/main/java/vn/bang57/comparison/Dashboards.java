package vn.bang57.comparison;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Gathers what the page shows for a state. */
@Service
public class Dashboards {

    /** So many communes are selected when nobody has chosen. */
    public static final int COMMUNES_AT_FIRST = 8;

    private final KeptPlanData kept;
    private final Clock clock;

    Dashboards(KeptPlanData kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Everything that the state asks for, as it is now. */
    public Dashboard load(DashboardState state) {
        PlanData data = kept.get(state.communes());
        return new Dashboard(
                state,
                data.everyCommune(),
                data.comparison(state.milestone(), state.fill()),
                data.targets(),
                data.milestones(),
                data.tasks(),
                LocalDate.now(clock),
                data.agencies());
    }
}
