package vn.bang57.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    PlanData(
            List<Commune> everyCommune,
            List<Commune> selected,
            List<Pillar> pillars,
            List<Indicator> indicators,
            List<Target> targets,
            Set<String> sharedIndicators,
            List<Integer> milestones,
            List<Task> tasks,
            Map<String, String> agencies) {
        this(
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
}
