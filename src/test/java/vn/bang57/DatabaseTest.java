package vn.bang57;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.bang57.exchange.Board;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;

/**
 * Tests against a database. Each begins with the five plans just loaded, at {@link MutableClock#START}; the same tests
 * run on H2 and on PostgreSQL, by a subclass each.
 */
public abstract class DatabaseTest {

    protected static final Author LAN = new Author("Lan", "đối chiếu văn bản");
    protected static final Author MINH = Author.of("Minh");

    @Autowired
    protected Board board;

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    void beginAfresh() throws Exception {
        clock.set(MutableClock.START);
        board.reset();
    }

    protected static <T> T stored(ChangeResult<T> result) {
        assertThat(result).isInstanceOf(ChangeResult.Stored.class);
        return ((ChangeResult.Stored<T>) result).row();
    }

    protected static <T> T conflicted(ChangeResult<T> result) {
        assertThat(result).isInstanceOf(ChangeResult.Conflicted.class);
        return ((ChangeResult.Conflicted<T>) result).row();
    }

    /** The reason of a refusal, which must be there in both languages. */
    protected static String refused(ChangeResult<?> result) {
        assertThat(result).isInstanceOf(ChangeResult.Refused.class);
        Bilingual reason = ((ChangeResult.Refused<?>) result).reason();
        assertThat(reason.en()).isNotBlank().isNotEqualTo(reason.vi());
        return reason.vi();
    }

    /** Lets all of them begin at the same moment, each in a thread of its own, and waits for what comes of them. */
    protected static <T> List<T> atOnce(List<Callable<T>> actions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        ExecutorService threads = Executors.newFixedThreadPool(actions.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> action : actions) {
                running.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return action.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) {
                results.add(result.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    protected int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** The id of a target of a plan. */
    protected long target(String commune, String indicator, int milestone) {
        return jdbc.sql("""
                        select min(id) from target where commune_slug = ? and indicator_code = ? and milestone = ?""")
                .params(commune, indicator, milestone)
                .query(Long.class)
                .single();
    }

    protected long task(String code) {
        return jdbc.sql("select id from task where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
