package vn.bang57.comparison;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.bang57.history.ChangeMark;
import vn.bang57.history.ChangeMarks;
import vn.bang57.history.ChangeStamp;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.target.Target;

/**
 * The last selections that were read. After a change of targets, tasks or reported figures only the rows that the
 * history names are read again; after anything else, everything.
 */
@Service
class KeptPlanData {

    private static final int SELECTIONS = 16;
    private static final int MOST_MARKS = 2000;
    private static final Set<Subject> FOLLOWED = EnumSet.of(Subject.TARGET, Subject.TASK, Subject.ACTUAL);

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
    private Extent rows = Extent.NOTHING;
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
        Extent rowsNow = reader.extent();
        ChangeStamp stampNow = marks.stamp(from);
        boolean grown = !rowsNow.equals(rows);
        if (stamp == null || !rowsNow.follows(rows) || grown && !reader.recordedSince(rows)) {
            kept.clear();
            remember(marks.after(from));
        } else if (grown || !stampNow.equals(stamp)) {
            follow(from, stampNow);
        }
        rows = rowsNow;
        stamp = stampNow;
        settled = upTo;
        upTo.saw(now, stampNow.newest());
    }

    private void follow(long from, ChangeStamp to) {
        List<ChangeMark> fresh = fresh(from, to);
        if (fresh.size() > MOST_MARKS || !fresh.stream().allMatch(KeptPlanData::followed)) {
            kept.clear();
            return;
        }
        Set<Long> ids = fresh.stream()
                .filter(mark -> mark.subject() == Subject.TARGET)
                .map(mark -> Long.parseLong(mark.key()))
                .collect(Collectors.toSet());
        boolean tasks = fresh.stream().anyMatch(mark -> mark.subject() == Subject.TASK);
        boolean actuals = fresh.stream().anyMatch(mark -> mark.subject() == Subject.ACTUAL);
        List<Kept<Target>> targets = reader.targets(ids);
        if (targets.size() < ids.size()) {
            kept.clear();
            return;
        }
        TargetChanges changes = new TargetChanges(reader, targets);
        kept.replaceAll((communes, before) -> {
            PlanData next = changes.in(before);
            next = tasks ? next.withTasks(reader.tasks(next.selected())) : next;
            return actuals ? next.withActuals(reader.actuals(next.selected())) : next;
        });
    }

    /** The entries that are not known yet; all from there on are read only when one was committed late. */
    private List<ChangeMark> fresh(long from, ChangeStamp to) {
        Set<Long> still = known.stream().filter(id -> id > from).collect(Collectors.toSet());
        List<ChangeMark> newer = marks.after(Math.max(from, stamp == null ? from : stamp.newest()));
        if (still.size() + newer.size() == to.entries()) {
            newer.forEach(mark -> still.add(mark.id()));
            known = still;
            return newer;
        }
        List<ChangeMark> recent = marks.after(from);
        List<ChangeMark> fresh =
                recent.stream().filter(mark -> !known.contains(mark.id())).toList();
        remember(recent);
        return fresh;
    }

    /** A plan that is loaded changes more than the history names. */
    private static boolean followed(ChangeMark mark) {
        return mark.means() != Means.LOADED && FOLLOWED.contains(mark.subject());
    }

    private void remember(List<ChangeMark> recent) {
        known = recent.stream().map(ChangeMark::id).collect(Collectors.toSet());
    }
}
