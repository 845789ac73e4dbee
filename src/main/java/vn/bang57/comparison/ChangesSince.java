package vn.bang57.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.actual.ActualQuery;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneQuery;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Means;
import vn.bang57.target.TargetQuery;
import vn.bang57.task.TaskQuery;

/** Lists what has changed on the whole board since a moment. */
@Service
@Transactional(readOnly = true)
public class ChangesSince {

    private final CommuneQuery communes;
    private final IndicatorQuery indicators;
    private final TargetQuery targets;
    private final TaskQuery tasks;
    private final ActualQuery actuals;
    private final History history;
    private final Clock clock;

    ChangesSince(
            CommuneQuery communes,
            IndicatorQuery indicators,
            TargetQuery targets,
            TaskQuery tasks,
            ActualQuery actuals,
            History history,
            Clock clock) {
        this.communes = communes;
        this.indicators = indicators;
        this.targets = targets;
        this.tasks = tasks;
        this.actuals = actuals;
        this.history = history;
        this.clock = clock;
    }

    /** What is not as it was just before that moment. */
    public SinceReport since(Instant moment) {
        Instant now = clock.instant();
        Map<String, Instant> began = history.communesBegan();
        Map<Boolean, List<ChangeEntry>> all =
                history.since(moment).stream().collect(partitioningBy(entry -> firstLoad(entry, began, moment)));
        Map<String, List<ChangeEntry>> loads = all.getOrDefault(true, List.of()).stream()
                .collect(groupingBy(entry -> String.valueOf(entry.commune())));
        SinceEntries entries = new SinceEntries(all.getOrDefault(false, List.of()));
        Map<String, Kept<Commune>> places =
                communes.ever().stream().collect(toMap(commune -> commune.row().slug(), commune -> commune));
        Map<String, Kept<Indicator>> catalogue =
                indicators.ever().stream().collect(toMap(one -> one.row().code(), one -> one));
        SinceLines lines = new SinceLines(entries, places, catalogue, moment);
        lines.communes(communes.ever(), loads);
        lines.indicators(indicators.ever());
        lines.targets(targets.ever());
        new SinceActuals(entries, places, catalogue, lines).add(actuals.ever());
        new SinceTasks(entries, places, lines, today(moment), today(now)).add(tasks.ever(places.keySet()));
        return new SinceReport(moment, now, lines.sorted());
    }

    /**
     * A whole plan that was loaded since is one line and not a thousand; what was changed in it after that is compared
     * to the plan.
     */
    private static boolean firstLoad(ChangeEntry entry, Map<String, Instant> began, Instant moment) {
        return entry.means() == Means.LOADED
                && entry.oldText() == null
                && entry.commune() != null
                && !began.getOrDefault(entry.commune(), Instant.MIN).isBefore(moment);
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, AsOf.ZONE);
    }
}
