package vn.bang57.editing;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.StateTarget;
import vn.bang57.target.TargetService;
import vn.bang57.task.ChangeTask;
import vn.bang57.task.Task;
import vn.bang57.task.TaskService;

/** Changes many cells in one transaction: all of them, or none. */
@Service
public class Batches {

    private static final Bilingual BUSY = new Bilingual(
            "Nhiều người đang lưu cùng lúc vào những ô này; hãy thử lại.",
            "Several people are storing into these cells at once; try again.");

    private static final Bilingual FAILED =
            new Bilingual("Máy chủ chưa lưu được; hãy thử lại.", "The server could not store it; try again.");

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    /** So many rows are held in memory before they are let go. */
    private static final int HELD = 100;

    private final TargetService targets;
    private final TaskService tasks;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Batches(TargetService targets, TaskService tasks, EntityManager entities, PlatformTransactionManager transactions) {
        this.targets = targets;
        this.tasks = tasks;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Follows a batch. */
    @FunctionalInterface
    public interface Progress {

        Progress NONE = done -> true;

        /** Takes how many cells are written; false gives the whole batch up. */
        boolean goOn(int done);
    }

    /**
     * Writes every cell, or changes nothing.
     *
     * @param writes in any order; no two of the same cell
     */
    public BatchResult apply(List<? extends Write> writes, Means means, Author author, Progress progress) {
        try {
            return transaction.execute(status -> {
                BatchResult result = write(writes, means, author, progress);
                if (!(result instanceof BatchResult.Applied)) {
                    status.setRollbackOnly();
                }
                return result;
            });
        } catch (ConcurrencyFailureException e) {
            return new BatchResult.Unstored(BUSY);
        } catch (RuntimeException e) {
            // Whoever waits for the end of a long run must hear of it.
            LOG.error("A batch of {} cells could not be stored", writes.size(), e);
            return new BatchResult.Unstored(FAILED);
        }
    }

    private BatchResult write(List<? extends Write> writes, Means means, Author author, Progress progress) {
        Map<Integer, Bilingual> reasons = new TreeMap<>();
        Set<Integer> changed = new TreeSet<>();
        Map<Long, long[]> versions = new HashMap<>();
        int done = 0;
        for (int at : order(writes)) {
            ChangeResult<?> result = one(writes.get(at), means, author, versions);
            switch (result) {
                case ChangeResult.Stored<?> stored -> done++;
                case ChangeResult.Refused<?>(Bilingual reason) -> reasons.put(at, reason);
                case ChangeResult.Conflicted<?> conflicted -> changed.add(at);
            }
            if (!progress.goOn(done)) {
                return new BatchResult.Cancelled();
            }
            if (done % HELD == 0) {
                entities.clear();
            }
        }
        return done == writes.size() ? new BatchResult.Applied(done) : new BatchResult.Failed(reasons, changed);
    }

    /** The same order for everybody, so that two batches wait for each other and never both. */
    private static List<Integer> order(List<? extends Write> writes) {
        return IntStream.range(0, writes.size())
                .boxed()
                .sorted(Comparator.comparing(at -> key(writes.get(at))))
                .toList();
    }

    private static String key(Write write) {
        return switch (write) {
            case Write.OfEmptyCell cell -> "0" + cell.commune();
            case Write.OfTarget target -> "1%019d".formatted(target.id());
            case Write.OfTask task -> "2%019d".formatted(task.id());
        };
    }

    private ChangeResult<?> one(Write write, Means means, Author author, Map<Long, long[]> versions) {
        return switch (write) {
            case Write.OfTarget target ->
                targets.change(new ChangeTarget(target.id(), target.version(), target.value(), means, author));
            case Write.OfEmptyCell cell ->
                targets.state(new StateTarget(
                        cell.commune(), cell.indicator(), cell.milestone(), cell.value(), means, author));
            case Write.OfTask task -> task(task, means, author, versions);
        };
    }

    /** Writes to several fields of a task all saw it as it was before the first of them. */
    private ChangeResult<Task> task(Write.OfTask write, Means means, Author author, Map<Long, long[]> versions) {
        long[] known = versions.get(write.id());
        long version = known != null && known[0] == write.version() ? known[1] : write.version();
        ChangeResult<Task> result =
                tasks.change(new ChangeTask(write.id(), version, write.field(), write.text(), means, author));
        if (result instanceof ChangeResult.Stored<Task>(Task row)) {
            versions.put(write.id(), new long[] {write.version(), row.version()});
        }
        return result;
    }
}
