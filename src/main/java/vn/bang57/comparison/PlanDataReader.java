package vn.bang57.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneQuery;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.target.Target;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;
import vn.bang57.task.Task;
import vn.bang57.task.TaskQuery;

/** Reads what is compared from the database. */
@Service
@Transactional(readOnly = true)
class PlanDataReader {

    private final CommuneQuery communes;
    private final IndicatorQuery indicators;
    private final TargetQuery targets;
    private final TaskQuery tasks;
    private final JdbcClient jdbc;

    PlanDataReader(
            CommuneQuery communes, IndicatorQuery indicators, TargetQuery targets, TaskQuery tasks, JdbcClient jdbc) {
        this.communes = communes;
        this.indicators = indicators;
        this.targets = targets;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** Everything for these communes; for the first few if there are none of them. */
    PlanData read(List<String> wanted) {
        List<Commune> every = communes.all();
        List<Commune> selected = selected(every, wanted);
        List<String> slugs = selected.stream().map(Commune::slug).toList();
        return PlanData.of(
                every,
                selected,
                indicators.pillars(),
                indicators.indicators(),
                targets.list(TargetFilter.ofCommunes(slugs)),
                sharedIndicators(),
                targets.milestones(),
                tasks.list(slugs),
                indicators.agencies());
    }

    List<Target> targets(Collection<Long> ids) {
        return targets.find(ids);
    }

    List<Task> tasks(List<Commune> of) {
        return tasks.list(of.stream().map(Commune::slug).toList());
    }

    /** Another text when rows were loaded or taken away without an entry in the history. */
    String rows() {
        return jdbc.sql("""
                select concat_ws(' ', (select max(id) from target), (select max(id) from task),
                  (select count(*) from commune), (select count(*) from indicator))""").query(String.class).single();
    }

    /** The wanted communes; the first few if there are none of them. */
    static List<Commune> selected(List<Commune> every, List<String> wanted) {
        List<Commune> chosen = every.stream()
                .filter(commune -> wanted.contains(commune.slug()))
                .toList();
        return chosen.isEmpty()
                ? every.stream().limit(Dashboards.COMMUNES_AT_FIRST).toList()
                : chosen;
    }

    private Set<String> sharedIndicators() {
        return new HashSet<>(
                jdbc.sql("""
                select t.indicator_code from target t join commune c on c.slug = t.commune_slug
                where t.retired_at is null and c.retired_at is null and t.kind <> 'NOT_STATED'
                group by t.indicator_code having count(distinct t.commune_slug) >= ?""").param(Comparison.SHARED_FROM).query(String.class).list());
    }
}
