package vn.bang57.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.shared.Kept;
import vn.bang57.target.Target;

/**
 * Targets that were changed, added, retired or revived, as they are now, and what follows from them for data that were
 * read before. What other communes state is asked for only when it matters, and only once.
 */
final class TargetChanges {

    private final PlanDataReader reader;
    private final Map<Long, Kept<Target>> changed = new HashMap<>();
    private @Nullable Set<String> shared;
    private @Nullable List<Integer> milestones;

    TargetChanges(PlanDataReader reader, Collection<Kept<Target>> changed) {
        this.reader = reader;
        changed.forEach(kept -> this.changed.put(kept.row().id(), kept));
    }

    /** The data with these changes. */
    PlanData in(PlanData data) {
        if (changed.isEmpty()) {
            return data;
        }
        Map<Long, Target> before = data.targets().stream()
                .filter(target -> changed.containsKey(target.id()))
                .collect(Collectors.toMap(Target::id, target -> target));
        List<Target> next = next(data, before);
        boolean restated = changed.values().stream()
                .anyMatch(kept -> restated(kept, before.get(kept.row().id())));
        Set<String> sharedNow = restated ? shared(data) : data.sharedIndicators();
        List<Integer> years = restated ? milestones(data, next) : data.milestones();
        Set<String> touched = touched(data, next, sharedNow);
        return touched.isEmpty() && years.equals(data.milestones())
                ? data
                : data.withTargets(next, touched, sharedNow, years);
    }

    /** Whether something is stated that was not, or the other way round. */
    private static boolean restated(Kept<Target> now, @Nullable Target before) {
        return before == null
                || !now.inUse()
                || now.row().value().isStated() != before.value().isStated();
    }

    /** All targets in the order in which they would be read. */
    private List<Target> next(PlanData data, Map<Long, Target> before) {
        Map<String, Integer> positions =
                data.selected().stream().collect(Collectors.toMap(Commune::slug, Commune::position));
        List<Target> added = changed.values().stream()
                .filter(Kept::inUse)
                .map(Kept::row)
                .filter(target -> positions.containsKey(target.commune()) && !before.containsKey(target.id()))
                .toList();
        List<Target> next = new ArrayList<>(data.targets().size() + added.size());
        for (Target target : data.targets()) {
            Kept<Target> now = changed.get(target.id());
            if (now == null) {
                next.add(target);
            } else if (now.inUse()) {
                next.add(now.row());
            }
        }
        if (!added.isEmpty()) {
            next.addAll(added);
            next.sort(Comparator.<Target>comparingInt(target -> positions.getOrDefault(target.commune(), 0))
                    .thenComparingLong(Target::id));
        }
        return List.copyOf(next);
    }

    /** The indicators whose rows may differ: the changed targets', and those of what a plan sets against them. */
    private Set<String> touched(PlanData data, List<Target> next, Set<String> sharedNow) {
        Set<String> selected = data.selected().stream().map(Commune::slug).collect(Collectors.toSet());
        Set<String> codes = new HashSet<>();
        Set<String> conflicts = new HashSet<>();
        for (Kept<Target> kept : changed.values()) {
            String code = kept.row().indicator();
            String conflict = kept.row().conflictKey();
            if (selected.contains(kept.row().commune())) {
                codes.add(code);
                if (conflict != null) {
                    conflicts.add(conflict);
                }
            } else if (sharedNow.contains(code) != data.sharedIndicators().contains(code)) {
                codes.add(code);
            }
        }
        if (!conflicts.isEmpty()) {
            next.stream()
                    .filter(target -> target.conflictKey() != null && conflicts.contains(target.conflictKey()))
                    .forEach(target -> codes.add(target.indicator()));
        }
        return codes;
    }

    private Set<String> shared(PlanData data) {
        Set<String> codes =
                changed.values().stream().map(kept -> kept.row().indicator()).collect(Collectors.toSet());
        if (shared == null) {
            shared = reader.shared(codes);
        }
        Set<String> next = new HashSet<>(data.sharedIndicators());
        next.removeAll(codes);
        next.addAll(shared);
        return next;
    }

    private List<Integer> milestones(PlanData data, List<Target> next) {
        Set<Integer> years = new TreeSet<>(data.milestones());
        Set<Integer> doubtful = new HashSet<>();
        for (Kept<Target> kept : changed.values()) {
            Integer year = kept.row().milestone();
            if (year != null && kept.inUse() && kept.row().value().isStated()) {
                years.add(year);
            } else if (year != null && years.contains(year)) {
                doubtful.add(year);
            }
        }
        next.stream()
                .filter(target -> target.value().isStated())
                .map(Target::milestone)
                .filter(Objects::nonNull)
                .forEach(doubtful::remove);
        if (doubtful.isEmpty()) {
            return List.copyOf(years);
        }
        if (milestones == null) {
            milestones = reader.milestones();
        }
        return milestones;
    }
}
