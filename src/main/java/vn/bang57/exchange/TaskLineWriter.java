package vn.bang57.exchange;

import static vn.bang57.exchange.CommunePlanWriter.en;
import static vn.bang57.exchange.CommunePlanWriter.vi;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.bang57.exchange.CommunePlan.TaskLine;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Change;
import vn.bang57.task.Deadline;
import vn.bang57.task.Task;
import vn.bang57.task.TaskQuery;

/** Puts the tasks of a plan file into the database. */
@Component
class TaskLineWriter {

    private static final String INSERT = """
            insert into task (province_slug, commune_slug, code, position, group_code, group_vi, group_en, title_vi,
              title_en, directing, lead_agency, coordinating, output_vi, output_en, deadline_kind, deadline_date,
              deadline_words, deadline_words_en, locator, version)
            values (:province, :commune, :code, :position, :group_code, :group_vi, :group_en, :title_vi, :title_en,
              :directing, :lead, :coordinating, :output_vi, :output_en, :deadline_kind, :deadline_date,
              :deadline_words, :deadline_words_en, :locator, 0)""";

    /** A task that somebody has worked on stays as they left it. */
    private static final String UPDATE = """
            update task set position = :position, group_code = :group_code, group_vi = :group_vi, group_en = :group_en,
              title_vi = :title_vi, title_en = :title_en, directing = :directing, lead_agency = :lead,
              coordinating = :coordinating, output_vi = :output_vi, output_en = :output_en,
              deadline_kind = :deadline_kind, deadline_date = :deadline_date, deadline_words = :deadline_words,
              deadline_words_en = :deadline_words_en, locator = :locator, version = version + :changed
            where commune_slug = :commune and code = :code and not exists (
              select 1 from change_entry e where e.subject = 'TASK'
                and e.subject_key = cast(task.id as varchar(20)) and e.means <> 'LOADED')""";

    private static final String KEEP = """
            insert into change_entry (at, actor, means, subject, subject_key, commune_slug, field, old_text, new_text)
            select cast(:at as timestamp(6) with time zone), 'Bảng 57', 'LOADED', 'TASK', cast(t.id as varchar(20)), t.commune_slug,
              'title', null, t.title_vi
            from task t where t.commune_slug = :commune and not exists (
              select 1 from change_entry e where e.subject = 'TASK' and e.subject_key = cast(t.id as varchar(20)))""";

    // Written here and not by an event: at start, when plans are loaded, nobody listens yet.
    private static final String KEEP_CHANGE = """
            insert into change_entry (at, actor, means, subject, subject_key, commune_slug, field, old_text, new_text)
            values (:at, :actor, :means, :subject, :key, :commune, :field, :old, :new)""";

    private static final String EDITED = """
            select t.code from task t where t.commune_slug = :commune and exists (
              select 1 from change_entry e where e.subject = 'TASK'
                and e.subject_key = cast(t.id as varchar(20)) and e.means <> 'LOADED')""";

    private final NamedParameterJdbcTemplate jdbc;
    private final TaskQuery tasks;
    private final Clock clock;

    TaskLineWriter(NamedParameterJdbcTemplate jdbc, TaskQuery tasks, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
    }

    void write(CommunePlan plan) {
        Map<String, Object> commune = Map.of("commune", plan.slug());
        Set<String> known = new HashSet<>(
                jdbc.queryForList("select code from task where commune_slug = :commune", commune, String.class));
        Set<String> edited = new HashSet<>(jdbc.queryForList(EDITED, commune, String.class));
        Map<String, Task> present = tasks.list(List.of(plan.slug())).stream()
                .filter(task -> !edited.contains(task.code()))
                .collect(Collectors.toMap(Task::code, task -> task));
        List<MapSqlParameterSource> added = new ArrayList<>();
        List<MapSqlParameterSource> updated = new ArrayList<>();
        List<MapSqlParameterSource> history = new ArrayList<>();
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int position = 0;
        for (TaskLine line : plan.tasks()) {
            position++;
            List<Change> changes = TaskChanges.of(present.get(line.code()), line);
            changes.forEach(change -> history.add(entry(change, at)));
            (known.contains(line.code()) ? updated : added)
                    .add(row(plan, line, position).addValue("changed", changes.isEmpty() ? 0 : 1));
        }
        jdbc.batchUpdate(INSERT, added.toArray(MapSqlParameterSource[]::new));
        jdbc.batchUpdate(UPDATE, updated.toArray(MapSqlParameterSource[]::new));
        jdbc.batchUpdate(KEEP_CHANGE, history.toArray(MapSqlParameterSource[]::new));
        jdbc.update(KEEP, Map.of("commune", plan.slug(), "at", at));
    }

    private static MapSqlParameterSource entry(Change change, OffsetDateTime at) {
        return new MapSqlParameterSource()
                .addValue("at", at)
                .addValue("actor", change.author().name())
                .addValue("means", change.means().name())
                .addValue("subject", change.subject().name())
                .addValue("key", change.key())
                .addValue("commune", change.commune())
                .addValue("field", change.field())
                .addValue("old", change.oldText())
                .addValue("new", change.newText());
    }

    private static MapSqlParameterSource row(CommunePlan plan, TaskLine line, int position) {
        Deadline deadline = line.deadline();
        Bilingual condition = deadline instanceof Deadline.Conditional conditional ? conditional.words() : null;
        return new MapSqlParameterSource()
                .addValue("province", plan.provinceSlug())
                .addValue("commune", plan.slug())
                .addValue("code", line.code())
                .addValue("position", position)
                .addValue("group_code", line.groupCode())
                .addValue("group_vi", line.group().vi())
                .addValue("group_en", line.group().en())
                .addValue("title_vi", line.title().vi())
                .addValue("title_en", line.title().en())
                .addValue("directing", line.directing(), Types.VARCHAR)
                .addValue("lead", line.lead(), Types.VARCHAR)
                .addValue("coordinating", line.coordinating(), Types.VARCHAR)
                .addValue("output_vi", vi(line.output()), Types.VARCHAR)
                .addValue("output_en", en(line.output()), Types.VARCHAR)
                .addValue("deadline_kind", deadline.kind().name())
                .addValue("deadline_date", deadline.start().orElse(null), Types.DATE)
                .addValue("deadline_words", vi(condition), Types.VARCHAR)
                .addValue("deadline_words_en", en(condition), Types.VARCHAR)
                .addValue("locator", line.locator());
    }
}
