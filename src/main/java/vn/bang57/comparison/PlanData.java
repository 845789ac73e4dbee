package vn.bang57.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.bang57.commune.Commune;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Pillar;
import vn.bang57.target.Target;
import vn.bang57.task.Task;

/** What was read for a selection of communes. All pages that show the selection share it, for it never changes. */
record PlanData(
        List<Commune> everyCommune,
        List<Commune> selected,
        List<Pillar> pillars,
        List<Indicator> indicators,
        List<Target> targets,
        Set<String> sharedIndicators,
        List<Integer> milestones,
        List<Task> tasks,
        Map<String, String> agencies,
        Map<Choice, Comparison> comparisons) {

    /** What a comparison depends on beside the data. */
    record Choice(MilestoneChoice milestone, Fill fill) {}

    /** Data that nothing has been compared of yet. */
    static PlanData of(
            List<Commune> everyCommune,
            List<Commune> selected,
            List<Pillar> pillars,
            List<Indicator> indicators,
            List<Target> targets,
            Set<String> sharedIndicators,
            List<Integer> milestones,
            List<Task> tasks,
            Map<String, String> agencies) {
        return new PlanData(
                everyCommune,
                selected,
                pillars,
                indicators,
                targets,
                sharedIndicators,
                milestones,
                tasks,
                agencies,
                new ConcurrentHashMap<>());
    }

    /** The targets laid side by side, once for each choice. */
    Comparison comparison(MilestoneChoice milestone, Fill fill) {
        return comparisons.computeIfAbsent(
                new Choice(milestone, fill),
                choice -> Comparison.of(pillars, indicators, selected, targets, sharedIndicators, milestone, fill));
    }

    /**
     * The same with other values in some targets that it has already; rows of other indicators stay the same objects.
     *
     * @param changed by id
     */
    PlanData withTargets(Map<Long, Target> changed) {
        List<Target> next = targets.stream()
                .map(target -> changed.getOrDefault(target.id(), target))
                .toList();
        Set<String> touched = touched(changed.values());
        Map<Choice, Comparison> again = new HashMap<>();
        comparisons.forEach((choice, before) ->
                again.put(choice, before.with(next, touched, sharedIndicators, choice.milestone(), choice.fill())));
        return new PlanData(
                everyCommune,
                selected,
                pillars,
                indicators,
                next,
                sharedIndicators,
                milestones,
                tasks,
                agencies,
                new ConcurrentHashMap<>(again));
    }

    PlanData withTasks(List<Task> next) {
        return new PlanData(
                everyCommune,
                selected,
                pillars,
                indicators,
                targets,
                sharedIndicators,
                milestones,
                next,
                agencies,
                comparisons);
    }

    /** The changed targets' indicators, and those that a plan sets against them. */
    private Set<String> touched(Iterable<Target> changed) {
        Set<String> codes = new HashSet<>();
        Set<String> conflicts = new HashSet<>();
        for (Target target : changed) {
            codes.add(target.indicator());
            if (target.conflictKey() != null) {
                conflicts.add(target.conflictKey());
            }
        }
        codes.addAll(targets.stream()
                .filter(target -> target.conflictKey() != null && conflicts.contains(target.conflictKey()))
                .map(Target::indicator)
                .collect(Collectors.toSet()));
        return codes;
    }
}
