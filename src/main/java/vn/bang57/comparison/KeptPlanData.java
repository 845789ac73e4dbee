package vn.bang57.comparison;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.bang57.history.ChangeMark;
import vn.bang57.history.ChangeMarks;
import vn.bang57.history.ChangeStamp;
import vn.bang57.shared.Subject;
import vn.bang57.target.Target;

/**
 * The last selections that were read. After a change only the rows that the history names are read again; after
 * anything else that is more than another value, everything.
 */
@Service
class KeptPlanData {

    private static final int SELECTIONS = 16;
    private static final int MOST_MARKS = 2000;

    private final PlanDataReader reader;
    private final ChangeMarks marks;
    private final Clock clock;
    private final Map<List<String>, PlanData> kept = new LinkedHashMap<>(SELECTIONS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, PlanData> eldest) {
            return size() > SELECTIONS;
        }
    };
    private @Nullable ChangeStamp stamp;
    private @Nullable Settled settled;
    private String rows = "";
    private Set<Long> known = Set.of();

    KeptPlanData(PlanDataReader reader, ChangeMarks marks, Clock clock) {
        this.reader = reader;
        this.marks = marks;
        this.clock = clock;
    }

    /** What these communes' plans hold now. */
    synchronized PlanData get(List<String> communes) {
        try {
            catchUp();
            return kept.computeIfAbsent(List.copyOf(communes), reader::read);
        } catch (RuntimeException e) {
            // What was followed only in part must not pass for what is stored.
            stamp = null;
            throw e;
        }
    }

    private void catchUp() {
        Settled before = settled;
        Settled upTo = before == null ? new Settled(marks.stamp(0).newest()) : before;
        Instant now = clock.instant();
        long from = upTo.at(now);
        String rowsNow = reader.rows();
        ChangeStamp stampNow = marks.stamp(from);
        if (!rowsNow.equals(rows) || stamp == null) {
            kept.clear();
            remember(marks.after(from));
        } else if (!stampNow.equals(stamp)) {
            follow(marks.after(from));
        }
        rows = rowsNow;
        stamp = stampNow;
        settled = upTo;
        upTo.saw(now, stampNow.newest());
    }

    private void follow(List<ChangeMark> recent) {
        List<ChangeMark> fresh =
                recent.stream().filter(mark -> !known.contains(mark.id())).toList();
        remember(recent);
        boolean values = fresh.size() <= MOST_MARKS
                && fresh.stream().allMatch(mark -> mark.subject() == Subject.TARGET || mark.subject() == Subject.TASK);
        if (!values) {
            kept.clear();
            return;
        }
        Set<Long> ids = fresh.stream()
                .filter(mark -> mark.subject() == Subject.TARGET)
                .map(mark -> Long.parseLong(mark.key()))
                .collect(Collectors.toCollection(HashSet::new));
        boolean tasks = fresh.stream().anyMatch(mark -> mark.subject() == Subject.TASK);
        Map<Long, Target> targets =
                reader.targets(ids).stream().collect(Collectors.toMap(Target::id, Function.identity()));
        boolean gone = targets.size() < ids.size();
        for (Map.Entry<List<String>, PlanData> entry : new ArrayList<>(kept.entrySet())) {
            Optional<PlanData> next = gone ? Optional.empty() : withTargets(entry.getValue(), targets);
            next.ifPresentOrElse(
                    data -> kept.put(entry.getKey(), tasks ? data.withTasks(reader.tasks(data.selected())) : data),
                    () -> kept.remove(entry.getKey()));
        }
    }

    /** Nothing when a target is new or was blank, for then more may change than its own row. */
    private static Optional<PlanData> withTargets(PlanData data, Map<Long, Target> changed) {
        if (changed.isEmpty()) {
            return Optional.of(data);
        }
        long same = data.targets().stream()
                .filter(before -> {
                    Target now = changed.get(before.id());
                    return now != null
                            && now.value().isStated() == before.value().isStated();
                })
                .count();
        return same == changed.size() ? Optional.of(data.withTargets(changed)) : Optional.empty();
    }

    private void remember(List<ChangeMark> recent) {
        known = recent.stream().map(ChangeMark::id).collect(Collectors.toSet());
    }
}
