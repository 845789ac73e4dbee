package vn.bang57.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Rows;
import vn.bang57.shared.SourceRef;

/** Reads targets: one projection, straight into records. */
@Service
@Transactional(readOnly = true)
public class TargetQuery {

    private static final String IN_USE = "t.retired_at is null and i.retired_at is null and c.retired_at is null";

    private static final String EVER = """
            select t.*, (%s) in_use, u.kind unit_kind, u.symbol_vi, u.symbol_en, u.name_vi, u.name_en
            from target t join unit u on u.code = t.unit_code
            join indicator i on i.code = t.indicator_code join commune c on c.slug = t.commune_slug""".formatted(IN_USE);

    private static final String SELECT = EVER + " where " + IN_USE;

    private final JdbcClient jdbc;

    TargetQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Targets in use that pass the filter, blank cells included, in the order of the documents. */
    public List<Target> list(TargetFilter filter) {
        StringBuilder sql = new StringBuilder(SELECT);
        Map<String, Object> params = new LinkedHashMap<>();
        if (filter.communes() != null) {
            if (filter.communes().isEmpty()) {
                return List.of();
            }
            sql.append(" and t.commune_slug in (:communes)");
            params.put("communes", filter.communes());
        }
        if (filter.indicator() != null) {
            sql.append(" and t.indicator_code = :indicator");
            params.put("indicator", filter.indicator());
        }
        if (filter.milestone() != null) {
            sql.append(" and t.milestone = :milestone");
            params.put("milestone", filter.milestone());
        }
        sql.append(" order by c.position, t.id");
        return jdbc.sql(sql.toString())
                .params(params)
                .query((row, n) -> target(row))
                .list();
    }

    /** The targets with these ids; in use as long as their commune and indicator are, too. */
    public List<Kept<Target>> ever(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(EVER + " where t.id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> new Kept<>(target(row), row.getBoolean("in_use")))
                        .list();
    }

    /** All targets there have ever been, whatever became of their commune and indicator, in the order of the documents. */
    public List<Kept<Target>> ever() {
        return jdbc.sql(EVER + " order by c.position, t.id")
                .query((row, n) -> new Kept<>(target(row), row.getObject("retired_at") == null))
                .list();
    }

    /** The target with that id, if it is in use. */
    public Optional<Target> find(long id) {
        return jdbc.sql(SELECT + " and t.id = :id")
                .param("id", id)
                .query((row, n) -> target(row))
                .optional();
    }

    /** The milestone years that any target in use states, ascending. */
    public List<Integer> milestones() {
        return jdbc.sql("""
                select distinct t.milestone from target t
                join indicator i on i.code = t.indicator_code join commune c on c.slug = t.commune_slug
                where t.milestone is not null and t.kind <> 'NOT_STATED'
                  and t.retired_at is null and i.retired_at is null and c.retired_at is null
                order by t.milestone""").query((row, n) -> row.getInt("milestone")).list();
    }

    private static Target target(ResultSet row) throws SQLException {
        String unitCode = row.getString("unit_code");
        Unit unit = new Unit(
                unitCode,
                Unit.Kind.valueOf(row.getString("unit_kind")),
                Rows.words(row, "symbol"),
                new Bilingual(row.getString("name_vi"), row.getString("name_en")));
        TargetValue value = TargetValue.of(
                TargetValue.Kind.valueOf(row.getString("kind")),
                Rows.decimal(row, "low"),
                Rows.decimal(row, "high"),
                row.getString("words"));
        return new Target(
                row.getLong("id"),
                row.getString("commune_slug"),
                row.getString("indicator_code"),
                Rows.integer(row, "milestone"),
                value,
                row.getString("words_en"),
                row.getString("origin"),
                unit,
                Rows.words(row, "label"),
                new SourceRef(row.getString("locator")),
                row.getString("agency"),
                YearBasis.valueOf(row.getString("year_basis")),
                row.getString("variant"),
                Rows.bilingual(row, "differs"),
                row.getString("conflict_key"),
                Rows.bilingual(row, "conflict_note"),
                Rows.bilingual(row, "note"),
                row.getLong("version"));
    }
}
