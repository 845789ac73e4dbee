package vn.bang57.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bang57.shared.Author;
import vn.bang57.shared.Change;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

class LiveUpdatesTest {

    private static final Change CHANGE =
            new Change(Means.TYPED, Subject.TARGET, "1", "mo-duc", "value", "≥ 90", "≥ 91", Author.of("Lan"));

    private final Queue<Runnable> afterThePause = new ArrayDeque<>();
    private final LiveUpdates updates = new LiveUpdates(afterThePause::add);
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void manyChangesBeforeThePauseEndsMakeOneCall() {
        updates.listen(calls::incrementAndGet);
        for (int n = 0; n < 500; n++) {
            updates.changed();
        }
        assertThat(calls).hasValue(0);
        endPauses();
        assertThat(calls).hasValue(1);
    }

    @Test
    void aChangeAfterTheCallMakesAnother() {
        updates.listen(calls::incrementAndGet);
        updates.changed();
        endPauses();
        updates.changed();
        endPauses();
        assertThat(calls).hasValue(2);
    }

    @Test
    void aChangeDuringTheCallMakesAnother() {
        updates.listen(() -> {
            if (calls.incrementAndGet() == 1) {
                updates.changed();
            }
        });
        updates.changed();
        endPauses();
        assertThat(calls).hasValue(2);
    }

    @Test
    void aListenerThatFailsKeepsNobodyFromHearing() {
        // In a set, so either may come first.
        for (int n = 0; n < 8; n++) {
            updates.listen(() -> {
                throw new IllegalStateException("a page that is gone");
            });
            Runnable listener = () -> calls.incrementAndGet();
            updates.listen(listener);
        }
        updates.changed();
        endPauses();
        assertThat(calls).hasValue(8);
    }

    @Test
    void whoHasStoppedListeningIsNotCalled() {
        Runnable stop = updates.listen(calls::incrementAndGet);
        updates.changed();
        stop.run();
        endPauses();
        assertThat(calls).hasValue(0);
    }

    @Test
    void aCommittedChangeIsToldAndOneThatWasRolledBackIsNot() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Transactions.class)) {
            TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
            LiveUpdates told = context.getBean(LiveUpdates.class);
            Pause pause = context.getBean(Pause.class);
            told.listen(calls::incrementAndGet);

            transaction.executeWithoutResult(status -> {
                context.publishEvent(CHANGE);
                status.setRollbackOnly();
            });
            assertThat(pause.tasks).isEmpty();

            transaction.executeWithoutResult(status -> {
                context.publishEvent(CHANGE);
                assertThat(pause.tasks).as("before the commit").isEmpty();
            });
            Objects.requireNonNull(pause.tasks.poll()).run();
            assertThat(calls).hasValue(1);
        }
    }

    private void endPauses() {
        for (Runnable task = afterThePause.poll(); task != null; task = afterThePause.poll()) {
            task.run();
        }
    }

    static final class Pause implements LiveUpdates.Soon {

        final Queue<Runnable> tasks = new ArrayDeque<>();

        @Override
        public void run(Runnable task) {
            tasks.add(task);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {

        @Bean
        PlatformTransactionManager manager() {
            return new JdbcTransactionManager(new DriverManagerDataSource("jdbc:h2:mem:live-updates"));
        }

        @Bean
        TransactionTemplate template(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        Pause pause() {
            return new Pause();
        }

        @Bean
        LiveUpdates updates(Pause pause) {
            return new LiveUpdates(pause);
        }
    }
}
