package vn.bang57.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bang57.DatabaseTest;
import vn.bang57.OnPostgres;
import vn.bang57.shared.Change;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

/** The node under test and another one, which these tests play. */
@OnPostgres
class NodesOnPostgresTest extends DatabaseTest {

    private static final int PATIENCE_SECONDS = 20;

    @Autowired
    Nodes nodes;

    @Autowired
    LiveUpdates updates;

    @Autowired
    OtherNodes others;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    HikariDataSource pool;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private Connection other;
    private Runnable stop = () -> {};

    @BeforeEach
    void connectTheOtherNode() throws SQLException {
        other = NodesConfiguration.line(database, "other").open();
        stop = updates.listen(() -> calls.add("told"));
    }

    @AfterEach
    void disconnect() throws SQLException {
        stop.run();
        other.close();
    }

    @Test
    void whatAnotherNodeSaysReachesThePagesOfThisOne() throws Exception {
        say("another");
        awaitCall();
    }

    @Test
    void whatAnotherNodeHasNotCommittedReachesNobody() throws Exception {
        List<String> heard = new ArrayList<>();
        BlockingQueue<String> last = new LinkedBlockingQueue<>();
        try (NodeListener listener = listener(
                message -> {
                    heard.add(message);
                    if (message.equals("end")) {
                        last.add(message);
                    }
                },
                last)) {
            await(last);
            other.setAutoCommit(false);
            say("rolled back");
            other.rollback();
            say("committed");
            say("end");
            other.commit();
            await(last);
        }
        assertThat(heard).containsExactly("committed", "end");
    }

    @Test
    void aChangeCommittedHereIsToldOnceForItsTransactionAndNotWhenRolledBack() throws Exception {
        try (Statement statement = other.createStatement()) {
            statement.execute("listen " + Nodes.CHANNEL);
        }
        transactions.executeWithoutResult(status -> {
            publish(1);
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> IntStream.range(0, 20).forEach(this::publish));
        transactions.executeWithoutResult(status -> publish(1));
        say("end");
        assertThat(heardUntilTheEnd()).containsExactly(nodes.id(), nodes.id());
    }

    @Test
    void aTransactionWithinATransactionIsToldToo() throws Exception {
        try (Statement statement = other.createStatement()) {
            statement.execute("listen " + Nodes.CHANNEL);
        }
        TransactionTemplate inner =
                new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        transactions.executeWithoutResult(outer -> {
            publish(1);
            inner.executeWithoutResult(status -> publish(2));
            publish(3);
        });
        say("end");
        assertThat(heardUntilTheEnd()).containsExactly(nodes.id(), nodes.id());
    }

    @Test
    void whatIsOnlySaidReachesTheOtherNodeWholeAndChangesNothingThere() throws Exception {
        try (Statement statement = other.createStatement()) {
            statement.execute("listen " + Nodes.CHANNEL);
        }
        others.say("a-topic", "Đỗ 'Lan'\nhai dòng");
        PGNotification[] heard = other.unwrap(PGConnection.class).getNotifications(PATIENCE_SECONDS * 1000);
        assertThat(heard)
                .extracting(PGNotification::getParameter)
                .containsExactly(nodes.id() + "\na-topic\nĐỗ 'Lan'\nhai dòng");

        BlockingQueue<String> texts = new LinkedBlockingQueue<>();
        others.hear("a-topic", texts::add, () -> {});
        say("another\na-topic\nĐỗ\n");
        assertThat(texts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("Đỗ\n");
        assertThat(calls).isEmpty();
        say(nodes.id() + "\na-topic\nown");
        say("another\nanother topic\nunknown");
        say("another\na-topic\nlast");
        assertThat(texts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("last");
    }

    @Test
    void aConnectionThatWasCutIsOpenedAgainAndCatchesUp() throws Exception {
        for (int cut = 0; cut < 2; cut++) {
            say("before");
            awaitCall();
            calls.clear();
            assertThat(cutListener()).isEqualTo(1);
            awaitCall();
            calls.clear();
            say("after");
            awaitCall();
        }
    }

    @Test
    void aStoppedNodeLeavesNoConnectionAndCanStartAgain() throws Exception {
        awaitListener();
        nodes.stop();
        try {
            assertThat(nodes.isRunning()).isFalse();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (listeners() > 0) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.onSpinWait();
            }
        } finally {
            nodes.start();
        }
        awaitCall();
        calls.clear();
        say("another");
        awaitCall();
    }

    @Test
    void theListenerWaitsOutsideThePool() {
        awaitListener();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    private NodeListener listener(Consumer<String> heard, BlockingQueue<String> connected) {
        return new NodeListener(
                NodesConfiguration.line(database, "other"), Nodes.CHANNEL, heard, () -> connected.add("connected"));
    }

    private void publish(int key) {
        events.publishEvent(
                new Change(Means.TYPED, Subject.TARGET, Integer.toString(key), "mo-duc", "value", "≥ 1", "≥ 2", LAN));
    }

    private void say(String node) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.execute("notify " + Nodes.CHANNEL + ", '" + node + "'");
        }
    }

    private List<String> heardUntilTheEnd() throws SQLException {
        List<String> heard = new ArrayList<>();
        PGConnection postgres = other.unwrap(PGConnection.class);
        while (true) {
            PGNotification[] some = postgres.getNotifications(PATIENCE_SECONDS * 1000);
            assertThat(some).as("within the time").isNotEmpty();
            for (PGNotification one : some) {
                if (one.getParameter().equals("end")) {
                    return heard;
                }
                heard.add(one.getParameter());
            }
        }
    }

    private void awaitCall() throws InterruptedException {
        await(calls);
    }

    private static void await(BlockingQueue<String> queue) throws InterruptedException {
        assertThat(queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
    }

    private void awaitListener() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (listeners() == 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private int listeners() {
        return jdbc.sql("select count(*) from pg_stat_activity where application_name = ?")
                .param(NodesConfiguration.APPLICATION_NAME + nodes.id())
                .query(Integer.class)
                .single();
    }

    private int cutListener() {
        return jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                .param(NodesConfiguration.APPLICATION_NAME + nodes.id())
                .query(Boolean.class)
                .list()
                .size();
    }
}
