package vn.bang57.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.bang57.target.Target;
import vn.bang57.target.TargetQuery;
import vn.bang57.task.TaskQuery;

/**
 * What the plans held at an earlier moment: the present wound back by the history. The history keeps values, not how a
 * plan's line is worded or where it stands; those are as they are now.
 */
@Service
@Transactional(readOnly = true)
class PastPlanData {

    private static final int KEPT = 8;

    /** A transaction that was under way may still add to a moment that has only just gone. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    /** The past does not change, unless the rows do that it is wound back from. */
    private record Past(Extent rows, Instant end, List<String> communes) {}

    private final PlanDataReader reader;
    private final CommuneQuery communes;
    private final IndicatorQuery indicators;
    private final TargetQuery targets;
    private final TaskQuery tasks;
    private final ActualQuery actuals;
    private final History history;
    private final Clock clock;
    private final Map<Past, PlanData> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Past, PlanData> eldest) {
            return size() > KEPT;
        }
    };

    PastPlanData(
            PlanDataReader reader,
            CommuneQuery communes,
            IndicatorQuery indicators,
            TargetQuery targets,
            TaskQuery tasks,
            ActualQuery actuals,
            History history,
            Clock clock) {
        this.reader = reader;
        this.communes = communes;
        this.indicators = indicators;
        this.targets = targets;
        this.tasks = tasks;
        this.actuals = actuals;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What these communes' plans held just before an instant; those of the first few if none of them was there.
     *
     * @param end the first instant that is not known any more
     */
    synchronized PlanData get(Instant end, List<String> wanted) {
        Past past = new Past(reader.extent(), end, List.copyOf(wanted));
        PlanData known = kept.get(past);
        if (known != null) {
            return known;
        }
        PlanData data = read(end, wanted);
        if (end.plus(SETTLED).isBefore(clock.instant())) {
            kept.put(past, data);
        }
        return data;
    }

    private PlanData read(Instant end, List<String> wanted) {
        List<ChangeEntry> later = history.since(end);
        boolean nothing = history.began().filter(began -> began.isBefore(end)).isEmpty();
        List<Commune> every = nothing ? List.of() : communes(end, later);
        List<Indicator> catalogue = nothing ? List.of() : Rewinds.INDICATORS.inUse(indicators.ever(), later);
        List<Commune> selected = PlanDataReader.selected(every, wanted);
        Set<String> places = every.stream().map(Commune::slug).collect(toSet());
        Set<String> codes = catalogue.stream().map(Indicator::code).collect(toSet());
        List<Target> stated = Rewinds.TARGETS.inUse(targets.ever(), later).stream()
                .filter(target -> places.contains(target.commune()) && codes.contains(target.indicator()))
                .toList();
        Set<String> slugs = selected.stream().map(Commune::slug).collect(toSet());
        return PlanData.of(
                every,
                selected,
                indicators.pillars(),
                catalogue,
                stated.stream()
                        .filter(target -> slugs.contains(target.commune()))
                        .toList(),
                shared(stated),
                milestones(stated),
                Rewinds.TASKS.inUse(tasks.ever(slugs), later),
                Rewinds.ACTUALS.inUse(actuals.ever(), later).stream()
                        .filter(actual -> slugs.contains(actual.commune()) && codes.contains(actual.indicator()))
                        .toList(),
                indicators.agencies());
    }

    /** A commune that came with a plan file has no entry of its own; what its plan holds has. */
    private List<Commune> communes(Instant end, List<ChangeEntry> later) {
        Map<String, Instant> began = history.communesBegan();
        List<Kept<Commune>> now = communes.ever();
        return Rewinds.COMMUNES.inUse(now, later).stream()
                .filter(commune ->
                        began.getOrDefault(commune.slug(), Instant.MIN).isBefore(end))
                .toList();
    }

    private static Set<String> shared(List<Target> stated) {
        return stated.stream()
                .filter(target -> target.value().isStated())
                .collect(groupingBy(Target::indicator, mapping(Target::commune, toSet())))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() >= Comparison.SHARED_FROM)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static List<Integer> milestones(List<Target> stated) {
        return stated.stream()
                .filter(target -> target.value().isStated())
                .map(Target::milestone)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
