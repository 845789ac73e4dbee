package vn.bang57.actual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Rows;
import vn.bang57.target.TargetValue;

/** Reads what was reported. */
@Service
@Transactional(readOnly = true)
public class ActualQuery {

    private static final String EVER = """
            select a.*, u.kind unit_kind, u.symbol_vi, u.symbol_en, u.name_vi, u.name_en
            from actual a join unit u on u.code = a.unit_code
            join indicator i on i.code = a.indicator_code join commune c on c.slug = a.commune_slug""";

    private static final String IN_USE =
            EVER + " where a.retired_at is null and i.retired_at is null and c.retired_at is null";

    private static final String ORDER = " order by c.position, a.id";

    private final JdbcClient jdbc;

    ActualQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is in use, by commune. */
    public List<Actual> list() {
        return jdbc.sql(IN_USE + ORDER).query((row, n) -> actual(row)).list();
    }

    /** What is in use of these communes, by commune. */
    public List<Actual> list(Collection<String> communes) {
        return communes.isEmpty()
                ? List.of()
                : jdbc.sql(IN_USE + " and a.commune_slug in (:communes)" + ORDER)
                        .param("communes", communes)
                        .query((row, n) -> actual(row))
                        .list();
    }

    /** All there has ever been, whatever became of its commune and indicator. */
    public List<Kept<Actual>> ever() {
        return jdbc.sql(EVER + ORDER)
                .query((row, n) -> new Kept<>(actual(row), row.getObject("retired_at") == null))
                .list();
    }

    /** The one with that id, if it is in use. */
    public Optional<Actual> find(long id) {
        return jdbc.sql(IN_USE + " and a.id = :id")
                .param("id", id)
                .query((row, n) -> actual(row))
                .optional();
    }

    /** What a commune has reported for a period, if anything. */
    Optional<Actual> find(String commune, String indicator, ReportingPeriod period) {
        return jdbc.sql(IN_USE
                        + " and a.commune_slug = :commune and a.indicator_code = :indicator and a.period = :period")
                .param("commune", commune)
                .param("indicator", indicator)
                .param("period", period.code())
                .query((row, n) -> actual(row))
                .optional();
    }

    private static Actual actual(ResultSet row) throws SQLException {
        Unit unit = new Unit(
                row.getString("unit_code"),
                Unit.Kind.valueOf(row.getString("unit_kind")),
                Rows.words(row, "symbol"),
                Rows.words(row, "name"));
        return new Actual(
                row.getLong("id"),
                row.getString("commune_slug"),
                row.getString("indicator_code"),
                ReportingPeriod.ofCode(row.getString("period")),
                TargetValue.of(
                        TargetValue.Kind.valueOf(row.getString("kind")),
                        Rows.decimal(row, "figure"),
                        null,
                        row.getString("words")),
                unit,
                row.getBoolean("estimated"),
                row.getString("evidence"),
                row.getLong("version"));
    }
}
