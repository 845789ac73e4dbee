package vn.bang57.exchange;

import static vn.bang57.exchange.CommunePlanWriter.en;
import static vn.bang57.exchange.CommunePlanWriter.vi;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.bang57.exchange.CommunePlan.Stated;
import vn.bang57.exchange.CommunePlan.TargetLine;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;

/** Puts the targets of a plan file into the database. */
@Component
class TargetLineWriter {

    private static final String INSERT = """
            insert into target (load_key, province_slug, commune_slug, indicator_code, milestone, kind, low, high,
              words, words_en, origin, unit_code, label_vi, label_en, locator, agency, year_basis, variant,
              differs_vi, differs_en, conflict_key, conflict_note_vi, conflict_note_en, note_vi, note_en, version)
            values (:load_key, :province, :commune, :indicator, :milestone, :kind, :low, :high,
              :words, :words_en, :origin, coalesce(:unit, (select unit_code from indicator where code = :indicator)),
              :label_vi, :label_en, :locator, :agency, :year_basis, :variant, :differs_vi, :differs_en,
              :conflict_key, :conflict_note_vi, :conflict_note_en, :note_vi, :note_en, 0)""";

    /** Wording and origin follow the file. */
    private static final String REWORD = """
            update target set origin = :origin,
              words_en = case when words = :words then :words_en else words_en end, label_vi = :label_vi, label_en = :label_en, agency = :agency,
              unit_code = coalesce(:unit, (select unit_code from indicator where code = :indicator)),
              year_basis = :year_basis, variant = :variant, differs_vi = :differs_vi, differs_en = :differs_en,
              conflict_key = :conflict_key, conflict_note_vi = :conflict_note_vi,
              conflict_note_en = :conflict_note_en, note_vi = :note_vi, note_en = :note_en
            where load_key = :load_key""";

    /** The value follows the file only where nobody has changed it: the history holds its loading and nothing else. */
    private static final String REVALUE = """
            update target set kind = :kind, low = :low, high = :high, words = :words, words_en = :words_en,
              version = version + 1
            where load_key = :load_key and coalesce(origin, '') <> :origin and not exists (
              select 1 from change_entry e where e.subject = 'TARGET'
                and e.subject_key = cast(target.id as varchar(20)) and e.means <> 'LOADED')""";

    private static final String KEEP = """
            insert into change_entry (at, actor, means, subject, subject_key, commune_slug, field, old_text, new_text)
            select cast(:at as timestamp(6) with time zone), 'Bảng 57', 'LOADED', 'TARGET', cast(t.id as varchar(20)), t.commune_slug,
              'value', null, t.origin
            from target t where t.commune_slug = :commune and t.load_key is not null and not exists (
              select 1 from change_entry e where e.subject = 'TARGET' and e.subject_key = cast(t.id as varchar(20)))""";

    private static final String KEEP_NEW_VALUE = """
            insert into change_entry (at, actor, means, subject, subject_key, commune_slug, field, old_text, new_text)
            select cast(:at as timestamp(6) with time zone), 'Bảng 57', 'LOADED', 'TARGET', cast(t.id as varchar(20)), t.commune_slug,
              'value', t.origin, :origin
            from target t where t.load_key = :load_key and coalesce(t.origin, '') <> :origin and not exists (
              select 1 from change_entry e where e.subject = 'TARGET'
                and e.subject_key = cast(t.id as varchar(20)) and e.means <> 'LOADED')""";

    /** A line that left the file, or moved in it, leaves the page too, unless somebody has worked on it. */
    private static final String RETIRE = """
            update target set retired_at = :at, version = version + 1
            where load_key = :load_key and retired_at is null and not exists (
              select 1 from change_entry e where e.subject = 'TARGET'
                and e.subject_key = cast(target.id as varchar(20)) and e.means <> 'LOADED')""";

    private static final String KEEP_RETIRED = """
            insert into change_entry (at, actor, means, subject, subject_key, commune_slug, field, old_text, new_text)
            select cast(:at as timestamp(6) with time zone), 'Bảng 57', 'RETIRED', 'TARGET',
              cast(t.id as varchar(20)), t.commune_slug, 'value', t.origin, null
            from target t where t.load_key = :load_key and t.retired_at = :at""";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    TargetLineWriter(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(CommunePlan plan) {
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<MapSqlParameterSource> ordered = plan.targets().stream()
                .flatMap(line -> line.values().stream()
                        .map(stated -> row(plan, line, stated).addValue("at", at)))
                .toList();
        Set<String> known = new HashSet<>(jdbc.queryForList(
                "select load_key from target where commune_slug = :commune and load_key is not null",
                Map.of("commune", plan.slug()),
                String.class));
        batch(INSERT, ordered, key -> !known.contains(key));
        batch(KEEP_NEW_VALUE, ordered, known::contains);
        batch(REVALUE, ordered, known::contains);
        batch(REWORD, ordered, known::contains);
        jdbc.update(KEEP, Map.of("commune", plan.slug(), "at", at));
        Set<String> gone = new HashSet<>(known);
        ordered.forEach(row -> gone.remove(Objects.toString(row.getValue("load_key"))));
        for (String key : gone) {
            jdbc.update(RETIRE, Map.of("load_key", key, "at", at));
            jdbc.update(KEEP_RETIRED, Map.of("load_key", key, "at", at));
        }
    }

    private void batch(String sql, List<MapSqlParameterSource> rows, Predicate<String> wanted) {
        MapSqlParameterSource[] chosen = rows.stream()
                .filter(row -> wanted.test(Objects.toString(row.getValue("load_key"))))
                .toArray(MapSqlParameterSource[]::new);
        if (chosen.length > 0) {
            jdbc.batchUpdate(sql, chosen);
        }
    }

    private static MapSqlParameterSource row(CommunePlan plan, TargetLine line, Stated stated) {
        TargetValue value = stated.value();
        String words = value instanceof TargetValue.Qualitative qualitative ? qualitative.words() : null;
        String year = stated.milestone() == null ? "annual" : stated.milestone().toString();
        return new MapSqlParameterSource()
                .addValue("load_key", String.join("/", plan.slug(), line.indicator(), line.locator(), year))
                .addValue("province", plan.provinceSlug())
                .addValue("commune", plan.slug())
                .addValue("indicator", line.indicator())
                .addValue("milestone", stated.milestone(), Types.SMALLINT)
                .addValue("kind", value.kind().name())
                .addValue("low", value.low().orElse(null), Types.NUMERIC)
                .addValue("high", value.high().orElse(null), Types.NUMERIC)
                .addValue("words", words, Types.VARCHAR)
                .addValue("words_en", stated.wordsEn(), Types.VARCHAR)
                .addValue("origin", TargetValueFormat.edit(value))
                .addValue("unit", line.unit(), Types.VARCHAR)
                .addValue("label_vi", line.label().vi())
                .addValue("label_en", line.label().en())
                .addValue("locator", line.locator())
                .addValue("agency", line.agency(), Types.VARCHAR)
                .addValue("year_basis", line.yearBasis().name())
                .addValue("variant", line.variant(), Types.VARCHAR)
                .addValue("differs_vi", vi(line.differs()), Types.VARCHAR)
                .addValue("differs_en", en(line.differs()), Types.VARCHAR)
                .addValue("conflict_key", line.conflictKey(), Types.VARCHAR)
                .addValue("conflict_note_vi", vi(line.conflictNote()), Types.VARCHAR)
                .addValue("conflict_note_en", en(line.conflictNote()), Types.VARCHAR)
                .addValue("note_vi", vi(stated.note()), Types.VARCHAR)
                .addValue("note_en", en(stated.note()), Types.VARCHAR);
    }
}
