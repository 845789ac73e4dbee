package vn.bang57.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneQuery;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;
import vn.bang57.task.TaskQuery;

/** Gathers what the page shows for a state. */
@Service
@Transactional(readOnly = true)
public class Dashboards {

    /** So many communes are selected when nobody has chosen. */
    public static final int COMMUNES_AT_FIRST = 8;

    private final CommuneQuery communes;
    private final IndicatorQuery indicators;
    private final TargetQuery targets;
    private final TaskQuery tasks;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final KeptPlanData kept = new KeptPlanData();

    Dashboards(
            CommuneQuery communes,
            IndicatorQuery indicators,
            TargetQuery targets,
            TaskQuery tasks,
            JdbcClient jdbc,
            Clock clock) {
        this.communes = communes;
        this.indicators = indicators;
        this.targets = targets;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Reads everything that the state asks for. */
    public Dashboard load(DashboardState state) {
        PlanData data = kept.get(stamp(), state.communes(), this::read);
        return new Dashboard(
                state,
                data.everyCommune(),
                data.comparison(state.milestone(), state.fill()),
                data.targets(),
                data.milestones(),
                data.tasks(),
                LocalDate.now(clock),
                data.agencies());
    }

    private PlanData read(List<String> wanted) {
        List<Commune> every = communes.all();
        List<Commune> selected = selected(every, wanted);
        List<String> slugs = selected.stream().map(Commune::slug).toList();
        return new PlanData(
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

    /**
     * Another one after every change, also one that another node of the application made: every change leaves an entry,
     * and every loaded plan leaves rows. Entries are counted too, for the one whose transaction ends late.
     */
    private String stamp() {
        return jdbc.sql("""
                select concat_ws(' ', max(id), count(*),
                  (select count(*) from commune), (select count(*) from indicator),
                  (select count(*) from target), (select count(*) from task))
                from change_entry where id > (select coalesce(max(id), 0) - 200 from change_entry)""").query(String.class).single();
    }

    private static List<Commune> selected(List<Commune> every, List<String> wanted) {
        List<Commune> chosen = every.stream()
                .filter(commune -> wanted.contains(commune.slug()))
                .toList();
        return chosen.isEmpty() ? every.stream().limit(COMMUNES_AT_FIRST).toList() : chosen;
    }

    private Set<String> sharedIndicators() {
        return new HashSet<>(
                jdbc.sql("""
                select t.indicator_code from target t join commune c on c.slug = t.commune_slug
                where t.retired_at is null and c.retired_at is null and t.kind <> 'NOT_STATED'
                group by t.indicator_code having count(distinct t.commune_slug) >= ?""").param(Comparison.SHARED_FROM).query(String.class).list());
    }
}
