package vn.bang57.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bang57.OnH2;

/** Who may write beside whom to the embedded database. */
@OnH2
class WritersOnH2Test {

    private final List<String> order = new CopyOnWriteArrayList<>();

    @Autowired
    private OneWriterAtATime transactions;

    @Test
    void aWriterWaitsForTheEndOfTheOneBefore() throws Exception {
        Thread second = Thread.ofPlatform().unstarted(() -> write("second"));

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            second.start();
            awaitLineOrEnd(second);
            order.add("first");
        });
        second.join();

        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void aReaderDoesNotWait() throws Exception {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        Thread reader =
                Thread.ofPlatform().unstarted(() -> reading.executeWithoutResult(status -> order.add("reader")));

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            reader.start();
            awaitLineOrEnd(reader);
            order.add("writer");
        });
        reader.join();

        assertThat(order).containsExactly("reader", "writer");
    }

    @Test
    void whatIsTakenBackLetsTheNextIn() throws Exception {
        new TransactionTemplate(transactions).executeWithoutResult(status -> status.setRollbackOnly());
        Thread next = Thread.ofPlatform().start(() -> write("next"));
        awaitLineOrEnd(next);

        assertThat(order).containsExactly("next");
    }

    @Test
    void aWriterWithinAWriterIsRefusedAndHoldsNobodyUp() throws Exception {
        TransactionTemplate inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> inner.executeWithoutResult(within -> order.add("inner"))))
                .isInstanceOf(IllegalStateException.class);
        Thread next = Thread.ofPlatform().start(() -> write("next"));
        awaitLineOrEnd(next);

        assertThat(order).containsExactly("next");
    }

    private void write(String name) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> order.add(name));
    }

    private void awaitLineOrEnd(Thread thread) {
        while (thread.isAlive() && !transactions.isWaiting(thread)) {
            Thread.onSpinWait();
        }
    }
}
