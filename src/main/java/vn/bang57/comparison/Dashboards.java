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
import vn.bang57.target.Target;
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
        List<Commune> every = communes.all();
        List<Commune> selected = selected(every, state.communes());
        List<String> slugs = selected.stream().map(Commune::slug).toList();
        List<Target> stated = targets.list(TargetFilter.ofCommunes(slugs));
        Comparison comparison = Comparison.of(
                indicators.pillars(),
                indicators.indicators(),
                selected,
                stated,
                sharedIndicators(),
                state.milestone(),
                state.fill());
        return new Dashboard(
                state,
                every,
                comparison,
                stated,
                targets.milestones(),
                tasks.list(slugs),
                LocalDate.now(clock),
                indicators.agencies());
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
