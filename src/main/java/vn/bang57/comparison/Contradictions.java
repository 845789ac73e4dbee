package vn.bang57.comparison;

import static java.util.stream.Collectors.groupingBy;

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
record Contradictions(Set<Long> targets) {

    private record Pair(
            String commune, String key, @Nullable Integer milestone) {}

    Contradictions {
        targets = Set.copyOf(targets);
    }

    static Contradictions among(List<Target> targets) {
        return new Contradictions(targets.stream()
                .filter(target -> target.conflicting() && target.value().isStated())
                .collect(groupingBy(target -> new Pair(
                        target.commune(), Objects.requireNonNullElse(target.conflictKey(), ""), target.milestone())))
                .values()
                .stream()
                .filter(sides -> sides.stream().map(Target::value).distinct().count() > 1)
                .flatMap(List::stream)
                .map(Target::id)
                .collect(Collectors.toSet()));
    }

    boolean has(Target target) {
        return targets.contains(target.id());
    }
}
