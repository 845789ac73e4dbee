package vn.bang57.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.bang57.commune.Commune;
import vn.bang57.shared.Kept;
import vn.bang57.target.Target;

/**
 * The targets of some communes, plan by plan, in the order in which they are read: communes as selected, then as entered.
 * Never changes; what differs after a change shares the plans that it does not touch.
 */
public final class Targets implements Iterable<Target> {

    private final Map<String, List<Target>> plans;

    private Targets(Map<String, List<Target>> plans) {
        this.plans = plans;
    }

    /** The targets of these communes; a commune without any has its place too. */
    public static Targets of(List<Commune> communes, List<Target> targets) {
        Map<String, List<Target>> own = targets.stream().collect(groupingBy(Target::commune));
        Map<String, List<Target>> plans = new LinkedHashMap<>();
        communes.forEach(
                commune -> plans.put(commune.slug(), List.copyOf(own.getOrDefault(commune.slug(), List.of()))));
        return new Targets(plans);
    }

    /** The targets of one commune. */
    public List<Target> of(String commune) {
        return plans.getOrDefault(commune, List.of());
    }

    /** The targets of one commune, by their indicators. */
    Map<String, List<Target>> byIndicator(String commune) {
        return of(commune).stream().collect(groupingBy(Target::indicator));
    }

    /** All targets of one pair, in every year. */
    public List<Target> of(String commune, String indicator) {
        return of(commune).stream()
                .filter(target -> target.indicator().equals(indicator))
                .toList();
    }

    /** Those of these communes only. */
    Targets only(Collection<Commune> communes) {
        Map<String, List<Target>> some = new LinkedHashMap<>();
        communes.forEach(commune -> some.put(commune.slug(), of(commune.slug())));
        return new Targets(some);
    }

    /** The same after targets of these communes were changed, added, retired or revived. */
    Targets with(Collection<Kept<Target>> changed) {
        Map<String, List<Target>> next = new LinkedHashMap<>(plans);
        changed.stream()
                .collect(groupingBy(kept -> kept.row().commune()))
                .forEach((commune, own) -> next.computeIfPresent(commune, (slug, before) -> plan(before, own)));
        return new Targets(next);
    }

    private static List<Target> plan(List<Target> before, List<Kept<Target>> changed) {
        Map<Long, Kept<Target>> now =
                changed.stream().collect(toMap(kept -> kept.row().id(), kept -> kept));
        List<Target> next = new ArrayList<>(before.size() + 1);
        for (Target target : before) {
            Kept<Target> kept = now.remove(target.id());
            if (kept == null) {
                next.add(target);
            } else if (kept.inUse()) {
                next.add(kept.row());
            }
        }
        boolean added = now.values().stream().anyMatch(Kept::inUse);
        now.values().stream().filter(Kept::inUse).map(Kept::row).forEach(next::add);
        if (added) {
            next.sort(Comparator.comparingLong(Target::id));
        }
        return List.copyOf(next);
    }

    public Stream<Target> stream() {
        return plans.values().stream().flatMap(List::stream);
    }

    /** All of them, as one list. */
    public List<Target> all() {
        return stream().toList();
    }

    @Override
    public Iterator<Target> iterator() {
        return stream().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Targets targets
                && plans.equals(targets.plans)
                && List.copyOf(plans.keySet()).equals(List.copyOf(targets.plans.keySet()));
    }

    @Override
    public int hashCode() {
        return plans.hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
