package vn.bang57.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.bang57.editing.BatchResult;
import vn.bang57.editing.Batches;
import vn.bang57.editing.Write;
import vn.bang57.shared.Author;
import vn.bang57.shared.Means;

/** Writes many cells: a few at once, more of them beside the page, which goes on meanwhile. */
final class BatchRun {

    /** More cells than these are written beside the page. */
    static final int AT_ONCE = 200;

    private static final int TOLD_EVERY = 50;

    private final Batches batches;
    private final Executor beside;

    BatchRun(Batches batches, Executor beside) {
        this.batches = batches;
        this.beside = beside;
    }

    /** A run that can be given up until it is committed. */
    interface Running {
        void cancel();
    }

    /**
     * Writes the cells.
     *
     * @param told takes, on the page's own turn, how many are written so far
     * @param then takes what became of it, on the page's own turn
     */
    Running run(
            List<Write> writes,
            Means means,
            Author author,
            SerializableConsumer<Integer> told,
            SerializableConsumer<BatchResult> then) {
        if (writes.size() <= AT_ONCE) {
            then.accept(batches.apply(writes, means, author, Batches.Progress.NONE));
            return () -> {};
        }
        UI ui = UI.getCurrent();
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicInteger last = new AtomicInteger();
        SerializableConsumer<Integer> tell = ui.accessLater(told, () -> cancelled.set(true));
        SerializableConsumer<BatchResult> end = ui.accessLater(then, () -> {});
        beside.execute(() -> end.accept(batches.apply(writes, means, author, done -> {
            if (done - last.get() >= TOLD_EVERY) {
                last.set(done);
                tell.accept(done);
            }
            return !cancelled.get();
        })));
        return () -> cancelled.set(true);
    }
}
