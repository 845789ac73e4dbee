package vn.bang57.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bang57.OnPostgres;

/** Who may write beside whom to PostgreSQL. */
@OnPostgres
class WritersOnPostgresTest {

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void nobodyWaitsForAnother() {
        Thread second = Thread.ofPlatform()
                .unstarted(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {}));

        boolean ended = Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
            second.start();
            return ends(second);
        }));

        assertThat(ended).isTrue();
    }

    private static boolean ends(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
