package vn.bang57.journeys;

import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.api.Trigger;
import org.springframework.jdbc.core.JdbcTemplate;

/** In front of the history: whoever writes many entries waits in the midst of them until the gate is opened. */
public final class Gate implements Trigger {

    private static final int ENTRIES = 150;
    private static final int PATIENCE_SECONDS = 60;
    private static final AtomicInteger PASSED = new AtomicInteger();
    private static volatile CountDownLatch shut = new CountDownLatch(0);

    static void shut(JdbcTemplate jdbc) {
        PASSED.set(0);
        shut = new CountDownLatch(1);
        jdbc.execute("create trigger gate before insert on change_entry for each row call '%s'"
                .formatted(Gate.class.getName()));
    }

    static void open() {
        shut.countDown();
    }

    static void remove(JdbcTemplate jdbc) {
        open();
        jdbc.execute("drop trigger if exists gate");
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {
        try {
            if (PASSED.incrementAndGet() == ENTRIES && !shut.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The gate has not been opened");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
