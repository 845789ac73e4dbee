package vn.bang57.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the database back to what a first start makes of it. */
public class Board {

    private static final List<String> TABLES = List.of(
            "meeting_note",
            "meeting",
            "agenda",
            "change_entry",
            "actual",
            "target",
            "task",
            "reporting_duty",
            "plan_document",
            "commune",
            "province",
            "indicator",
            "pillar",
            "unit",
            "agency",
            "loaded_file");

    private final JdbcTemplate jdbc;
    private final PlanStartup startup;
    private final TransactionTemplate transactions;

    Board(JdbcTemplate jdbc, PlanStartup startup, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.startup = startup;
        this.transactions = transactions;
    }

    /** Only the five plans, as loaded. */
    public void reset() throws IOException {
        clear();
        load();
    }

    public void clear() {
        transactions.executeWithoutResult(status -> TABLES.forEach(table -> jdbc.update("delete from " + table)));
    }

    /** Loads as a start of the application does. */
    public void load() {
        startup.afterSingletonsInstantiated();
    }

    /** The text of a commune's plan file that comes with the application. */
    static PlanFile bundled(String commune) {
        return file("communes/" + commune + ".yaml");
    }

    static PlanFile file(String path) {
        try {
            return new PlanFile(
                    path, new ClassPathResource("plans/" + path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
