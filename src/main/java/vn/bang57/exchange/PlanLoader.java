package vn.bang57.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.indicator.Unit;

/**
 * Loads plan files, one transaction a file: a file is taken whole or not at all. A file that has not changed since it
 * was loaded is not read again; a changed one adds what is new and leaves what users changed as they left it.
 */
@Service
public class PlanLoader {

    private final JdbcClient jdbc;
    private final CatalogueWriter catalogues;
    private final CommunePlanWriter plans;
    private final Clock clock;

    PlanLoader(JdbcClient jdbc, CatalogueWriter catalogues, CommunePlanWriter plans, Clock clock) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Loads the catalogue.
     *
     * @return whether anything was done
     * @throws PlanFormatException when the file is bad; nothing of it is kept
     */
    @Transactional
    public boolean loadCatalogue(PlanFile file) {
        if (known(file)) {
            return false;
        }
        catalogues.write(Catalogue.read(file.path(), file.text()));
        remember(file);
        return true;
    }

    /**
     * Loads one commune's plan.
     *
     * @return whether anything was done
     * @throws PlanFormatException when the file is bad; nothing of it is kept
     */
    @Transactional
    public boolean loadCommune(PlanFile file) {
        if (known(file)) {
            return false;
        }
        CommunePlanReader reader = new CommunePlanReader(measures());
        plans.write(reader.read(file.path(), file.text()));
        remember(file);
        return true;
    }

    private Measures measures() {
        Map<String, Unit.Kind> units = new HashMap<>();
        pairs("select code, kind from unit", (code, kind) -> units.put(code, Unit.Kind.valueOf(kind)));
        Map<String, String> indicators = new HashMap<>();
        pairs("select code, unit_code from indicator", indicators::put);
        return new Measures(indicators, units);
    }

    private void pairs(String sql, BiConsumer<String, String> pair) {
        RowCallbackHandler each = row -> pair.accept(row.getString(1), row.getString(2));
        jdbc.sql(sql).query(each);
    }

    private boolean known(PlanFile file) {
        return jdbc.sql("select count(*) from loaded_file where path = ? and checksum = ?")
                        .params(file.path(), file.checksum())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void remember(PlanFile file) {
        jdbc.sql("delete from loaded_file where path = ?").param(file.path()).update();
        jdbc.sql("insert into loaded_file (path, checksum, loaded_at) values (?, ?, ?)")
                .params(file.path(), file.checksum(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
