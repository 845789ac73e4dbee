package vn.bang57.comparison;

import java.util.Collection;
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
        Targets next = data.targets().with(changed.values());
        boolean restated = changed.values().stream().anyMatch(kept -> restated(kept, before(kept, data)));
        Set<String> sharedNow = restated ? shared(data) : data.sharedIndicators();
        List<Integer> years = restated ? milestones(data, next) : data.milestones();
        Map<String, Set<String>> touched = touched(data, next, sharedNow);
        return touched.isEmpty() && years.equals(data.milestones())
                ? data
                : data.withTargets(next, touched, sharedNow, years);
    }

    private static @Nullable Target before(Kept<Target> kept, PlanData data) {
        return data.targets().of(kept.row().commune()).stream()
                .filter(target -> target.id() == kept.row().id())
                .findFirst()
                .orElse(null);
    }

    /** Whether something is stated that was not, or the other way round. */
    private static boolean restated(Kept<Target> now, @Nullable Target before) {
        return before == null
                || !now.inUse()
                || now.row().value().isStated() != before.value().isStated();
    }

    /** The cells that may differ: the changed targets', and those of what their plan sets against them. */
    private Map<String, Set<String>> touched(PlanData data, Targets next, Set<String> sharedNow) {
        Set<String> selected = data.selected().stream().map(Commune::slug).collect(Collectors.toSet());
        Map<String, Set<String>> cells = new HashMap<>();
        for (Kept<Target> kept : changed.values()) {
            String code = kept.row().indicator();
            String commune = kept.row().commune();
            String conflict = kept.row().conflictKey();
            if (sharedNow.contains(code) != data.sharedIndicators().contains(code)) {
                cells.computeIfAbsent(code, none -> new HashSet<>());
            }
            if (selected.contains(commune)) {
                cells.computeIfAbsent(code, none -> new HashSet<>()).add(commune);
                next.of(commune).stream()
                        .filter(target -> conflict != null && conflict.equals(target.conflictKey()))
                        .forEach(target -> cells.computeIfAbsent(target.indicator(), none -> new HashSet<>())
                                .add(commune));
            }
        }
        return cells;
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

    private List<Integer> milestones(PlanData data, Targets next) {
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
