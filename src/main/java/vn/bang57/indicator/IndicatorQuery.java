package vn.bang57.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Rows;

/** Reads the canonical catalogue. */
@Service
@Transactional(readOnly = true)
public class IndicatorQuery {

    private final JdbcClient jdbc;

    IndicatorQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Pillar> pillars() {
        return jdbc.sql("select * from pillar order by position")
                .query((row, n) -> new Pillar(row.getString("code"), row.getInt("position"), Rows.words(row, "name")))
                .list();
    }

    /** Units by code. */
    public Map<String, Unit> units() {
        return jdbc
                .sql("select * from unit")
                .query((row, n) -> new Unit(
                        row.getString("code"),
                        Unit.Kind.valueOf(row.getString("kind")),
                        Rows.words(row, "symbol"),
                        Rows.words(row, "name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::code, unit -> unit));
    }

    /** All indicators in use, in the catalogue's order (pillar first). */
    public List<Indicator> indicators() {
        return ever().stream().filter(Kept::inUse).map(Kept::row).toList();
    }

    /** All indicators there have ever been, in the same order. */
    public List<Kept<Indicator>> ever() {
        Map<String, Unit> units = units();
        return jdbc.sql("""
                select i.*, p.position pillar_position from indicator i join pillar p on p.code = i.pillar_code
                order by p.position, i.position, i.code""")
                .query((row, n) -> new Kept<>(
                        new Indicator(
                                row.getString("code"),
                                row.getString("pillar_code"),
                                Optional.ofNullable(units.get(row.getString("unit_code")))
                                        .orElseThrow(),
                                Indicator.Direction.valueOf(row.getString("direction")),
                                Rows.words(row, "name"),
                                Rows.words(row, "definition"),
                                row.getInt("position"),
                                row.getLong("version")),
                        row.getObject("retired_at") == null))
                .list();
    }

    /** English names of agencies by their Vietnamese name. */
    public Map<String, String> agencies() {
        return jdbc
                .sql("select name_vi, name_en from agency order by name_vi")
                .query((row, n) -> Map.entry(row.getString("name_vi"), row.getString("name_en")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
