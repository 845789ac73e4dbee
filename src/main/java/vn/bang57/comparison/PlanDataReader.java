package vn.bang57.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualQuery;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneQuery;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.shared.Kept;
import vn.bang57.target.Target;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;
import vn.bang57.task.Task;
import vn.bang57.task.TaskQuery;

/** Reads what is compared from the database. */
@Service
@Transactional(readOnly = true)
class PlanDataReader {

    private static final String SHARED = """
            select t.indicator_code from target t join commune c on c.slug = t.commune_slug
            where t.retired_at is null and c.retired_at is null and t.kind <> 'NOT_STATED' %s
            group by t.indicator_code having count(distinct t.commune_slug) >= :from""";

    private final CommuneQuery communes;
    private final IndicatorQuery indicators;
    private final TargetQuery targets;
    private final TaskQuery tasks;
    private final ActualQuery actuals;
    private final JdbcClient jdbc;

    PlanDataReader(
            CommuneQuery communes,
            IndicatorQuery indicators,
            TargetQuery targets,
            TaskQuery tasks,
            ActualQuery actuals,
            JdbcClient jdbc) {
        this.communes = communes;
        this.indicators = indicators;
        this.targets = targets;
        this.tasks = tasks;
        this.actuals = actuals;
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
                milestones(),
                tasks.list(slugs),
                actuals.list(slugs),
                indicators.agencies());
    }

    /** The targets with these ids, in use or not. */
    List<Kept<Target>> targets(Collection<Long> ids) {
        return targets.ever(ids);
    }

    List<Integer> milestones() {
        return targets.milestones();
    }

    List<Task> tasks(List<Commune> of) {
        return tasks.list(of.stream().map(Commune::slug).toList());
    }

    List<Actual> actuals(List<Commune> of) {
        return actuals.list(of.stream().map(Commune::slug).toList());
    }

    /** How far the rows reach. */
    Extent extent() {
        return jdbc.sql("""
                select coalesce((select max(id) from target), 0) target, coalesce((select max(id) from task), 0) task,
                  concat_ws(' ', (select count(*) from commune), (select count(*) from indicator),
                    (select max(loaded_at) from loaded_file)) rest""")
                .query((row, n) -> new Extent(row.getLong("target"), row.getLong("task"), row.getString("rest")))
                .single();
    }

    /** Whether the history has an entry of every target and task that came after those. */
    boolean recordedSince(Extent before) {
        return jdbc.sql("""
                        select (select count(*) from target t where t.id > :target and not exists (
                            select 1 from change_entry where subject = 'TARGET' and subject_key = cast(t.id as varchar(20))))
                          + (select count(*) from task t where t.id > :task and not exists (
                            select 1 from change_entry where subject = 'TASK' and subject_key = cast(t.id as varchar(20))))""")
                        .param("target", before.newestTarget())
                        .param("task", before.newestTask())
                        .query(Long.class)
                        .single()
                == 0;
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
        return shared(jdbc.sql(SHARED.formatted("")));
    }

    /** Those of these indicators that are shared. */
    Set<String> shared(Collection<String> of) {
        return of.isEmpty()
                ? Set.of()
                : shared(jdbc.sql(SHARED.formatted("and t.indicator_code in (:of)"))
                        .param("of", of));
    }

    private static Set<String> shared(JdbcClient.StatementSpec query) {
        return new HashSet<>(
                query.param("from", Comparison.SHARED_FROM).query(String.class).list());
    }
}
