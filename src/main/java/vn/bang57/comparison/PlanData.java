package vn.bang57.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.bang57.actual.Actual;
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
        Targets targets,
        Set<String> sharedIndicators,
        List<Integer> milestones,
        List<Task> tasks,
        List<Actual> actuals,
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
            List<Actual> actuals,
            Map<String, String> agencies) {
        return new PlanData(
                everyCommune,
                selected,
                pillars,
                indicators,
                Targets.of(selected, targets),
                sharedIndicators,
                milestones,
                tasks,
                actuals,
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
     * The same with other targets; rows and cells that are not touched stay the same objects.
     *
     * @param touched the communes whose cells may differ, by the indicators of rows that may
     */
    PlanData withTargets(Targets next, Map<String, Set<String>> touched, Set<String> shared, List<Integer> years) {
        Map<Choice, Comparison> again = new HashMap<>();
        comparisons.forEach((choice, before) ->
                again.put(choice, before.with(next, touched, shared, choice.milestone(), choice.fill())));
        return new PlanData(
                everyCommune,
                selected,
                pillars,
                indicators,
                next,
                shared,
                years,
                tasks,
                actuals,
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
                actuals,
                agencies,
                comparisons);
    }

    PlanData withActuals(List<Actual> next) {
        return new PlanData(
                everyCommune,
                selected,
                pillars,
                indicators,
                targets,
                sharedIndicators,
                milestones,
                tasks,
                next,
                agencies,
                comparisons);
    }
}
