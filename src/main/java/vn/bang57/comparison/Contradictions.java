package vn.bang57.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.target.Target;

/**
 * The contradictions that still stand: at least two targets in use that a plan sets against each other at one milestone
 * and whose values differ. The two sides may belong to two indicators. Retiring one side, or making both equal, ends it.
 */
public record Contradictions(Set<Long> targets) {

    private record Pair(
            String commune, String key, @Nullable Integer milestone) {}

    public Contradictions {
        targets = Set.copyOf(targets);
    }

    static Contradictions among(List<Target> targets) {
        return new Contradictions(
                sides(targets).stream().flatMap(List::stream).map(Target::id).collect(Collectors.toSet()));
    }

    /** Each contradiction with all its sides, in the order of their first. */
    public static List<List<Target>> sides(List<Target> targets) {
        return targets.stream()
                .filter(target -> target.conflicting() && target.value().isStated())
                .collect(groupingBy(
                        target -> new Pair(
                                target.commune(),
                                Objects.requireNonNullElse(target.conflictKey(), ""),
                                target.milestone()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(sides -> sides.stream().map(Target::value).distinct().count() > 1)
                .toList();
    }

    /** What the plan sets elsewhere against what a cell shows. */
    public static List<Target> against(Cell cell, Targets all) {
        return all.of(cell.commune().slug()).stream()
                .filter(other -> !cell.shown().contains(other)
                        && cell.shown().stream()
                                .anyMatch(own -> own.conflictKey() != null
                                        && own.conflictKey().equals(other.conflictKey())))
                .toList();
    }

    boolean has(Target target) {
        return targets.contains(target.id());
    }
}
