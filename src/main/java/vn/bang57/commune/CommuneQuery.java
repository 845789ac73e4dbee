package vn.bang57.commune;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Rows;
import vn.bang57.shared.SourceRef;

/** Reads communes with their documents. */
@Service
public class CommuneQuery {

    private static final String COMMUNES = """
            select c.slug, c.retired_at, c.name, c.province_slug, p.name province_name, c.horizon, c.position, c.version, d.*
            from commune c join province p on p.slug = c.province_slug join plan_document d on d.commune_slug = c.slug
            order by c.position, c.slug""";

    private final JdbcClient jdbc;

    CommuneQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All communes in use, in their order. */
    @Transactional(readOnly = true)
    public List<Commune> all() {
        return ever().stream().filter(Kept::inUse).map(Kept::row).toList();
    }

    /** All communes there have ever been, in their order. */
    @Transactional(readOnly = true)
    public List<Kept<Commune>> ever() {
        Map<String, List<ReportingDuty>> duties = jdbc
                .sql("select * from reporting_duty order by id")
                .query((row, n) -> Map.entry(row.getString("commune_slug"), duty(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql(COMMUNES)
                .query((row, n) -> new Kept<>(
                        commune(row, duties.getOrDefault(row.getString("slug"), List.of())),
                        row.getObject("retired_at") == null))
                .list();
    }

    /** The commune with that slug, if it is in use. */
    @Transactional(readOnly = true)
    public Optional<Commune> find(String slug) {
        return all().stream().filter(commune -> commune.slug().equals(slug)).findFirst();
    }

    private static Commune commune(ResultSet row, List<ReportingDuty> duties) throws SQLException {
        PlanDocument document = new PlanDocument(
                Rows.words(row, "type"),
                row.getString("number"),
                Rows.integer(row, "issued_year"),
                Rows.integer(row, "issued_month"),
                Rows.integer(row, "issued_day"),
                Rows.bilingual(row, "issuer"),
                row.getString("signer"),
                row.getBoolean("draft"),
                row.getInt("period_from"),
                row.getInt("period_to"),
                Rows.words(row, "title"),
                Rows.bilingual(row, "note"));
        return new Commune(
                row.getString("slug"),
                row.getString("name"),
                row.getString("province_slug"),
                row.getString("province_name"),
                row.getInt("horizon"),
                row.getInt("position"),
                row.getLong("version"),
                document,
                duties);
    }

    private static ReportingDuty duty(ResultSet row) throws SQLException {
        return new ReportingDuty(
                ReportingDuty.Frequency.valueOf(row.getString("frequency")),
                Rows.bilingual(row, "due"),
                row.getString("due_days"),
                new SourceRef(row.getString("locator")));
    }
}
