package vn.bang57.exchange;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts the catalogue into the database: adds what is new, updates wording, removes nothing. */
@Component
class CatalogueWriter {

    private final JdbcTemplate jdbc;

    CatalogueWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Needs the caller's transaction. */
    void write(Catalogue catalogue) {
        List<Object[]> pillars = new ArrayList<>();
        for (Catalogue.PillarLine pillar : catalogue.pillars()) {
            pillars.add(new Object[] {
                pillars.size() + 1, pillar.name().vi(), pillar.name().en(), pillar.code()
            });
        }
        upsert(
                "update pillar set position = ?, name_vi = ?, name_en = ? where code = ?",
                "insert into pillar (position, name_vi, name_en, code) values (?, ?, ?, ?)",
                pillars);
        upsert(
                "update unit set kind = ?, symbol_vi = ?, symbol_en = ?, name_vi = ?, name_en = ? where code = ?",
                "insert into unit (kind, symbol_vi, symbol_en, name_vi, name_en, code) values (?, ?, ?, ?, ?, ?)",
                catalogue.units().stream()
                        .map(unit -> new Object[] {
                            unit.kind().name(),
                            unit.symbol().vi(),
                            unit.symbol().en(),
                            unit.name().vi(),
                            unit.name().en(),
                            unit.code()
                        })
                        .toList());
        upsert(
                "update agency set name_en = ? where name_vi = ?",
                "insert into agency (name_en, name_vi) values (?, ?)",
                catalogue.agencies().entrySet().stream()
                        .map(entry -> new Object[] {entry.getValue(), entry.getKey()})
                        .toList());
        List<Object[]> indicators = new ArrayList<>();
        for (Catalogue.IndicatorLine line : catalogue.indicators()) {
            indicators.add(new Object[] {
                line.pillar(),
                line.unit(),
                line.direction().name(),
                line.name().vi(),
                line.name().en(),
                line.definition().vi(),
                line.definition().en(),
                indicators.size() + 1,
                line.code()
            });
        }
        upsert("""
                update indicator set pillar_code = ?, unit_code = ?, direction = ?, name_vi = ?, name_en = ?,
                  definition_vi = ?, definition_en = ?, position = ? where code = ?""", """
                insert into indicator (pillar_code, unit_code, direction, name_vi, name_en, definition_vi,
                  definition_en, position, code, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", indicators);
    }

    /** Both statements take the same parameters; rows that the update does not find are inserted. */
    private void upsert(String update, String insert, List<Object[]> rows) {
        int[] updated = jdbc.batchUpdate(update, rows);
        List<Object[]> missing = new ArrayList<>();
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                missing.add(rows.get(i));
            }
        }
        jdbc.batchUpdate(insert, missing);
    }
}
