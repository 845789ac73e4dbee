package vn.bang57.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.history.StepLog;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Means;
import vn.bang57.shared.Step;

/** Undoes a desk's own steps of today, and does them again. */
@Service
public class Steps {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Bilingual MEANWHILE = new Bilingual(
            "Vừa có người sửa những ô này; hãy nhấn lại.", "Somebody has just changed these cells; press it again.");

    private final StepLog log;
    private final History history;
    private final StoredCells cells;
    private final Batches batches;
    private final Clock clock;

    Steps(StepLog log, History history, StoredCells cells, Batches batches, Clock clock) {
        this.log = log;
        this.history = history;
        this.cells = cells;
        this.batches = batches;
        this.clock = clock;
    }

    /** What to do with cells that somebody else has changed since. */
    public enum Touched {
        /** Change nothing yet, and say which they are. */
        ASK,
        /** Leave them as they are. */
        LEAVE,
        /** Go back over them too. */
        OVERWRITE
    }

    /** A cell, what the step found in it and what it left there. */
    private record Course(StepResult.CellName cell, String before, String after) {

        Course backwards() {
            return new Course(cell, after, before);
        }
    }

    /**
     * Undoes the newest step of the desk.
     *
     * @param passedOver steps that the person chose to leave
     */
    public StepResult undo(String desk, Author author, Touched touched, Collection<String> passedOver) {
        return go(log.toUndo(desk, today(), passedOver), Means.UNDONE, author, touched);
    }

    /** Does the step again that was undone last. */
    public StepResult redo(String desk, Author author, Touched touched) {
        return go(log.toRedo(desk, today()), Means.REDONE, author, touched);
    }

    private Instant today() {
        return LocalDate.ofInstant(clock.instant(), ZONE).atStartOfDay(ZONE).toInstant();
    }

    private StepResult go(Optional<Step> found, Means means, Author author, Touched choice) {
        if (found.isEmpty()) {
            return new StepResult.Nothing();
        }
        Step step = found.get();
        List<ChangeEntry> entries = log.entries(step);
        List<StepResult.Touched> touched = new ArrayList<>();
        Map<StepResult.CellName, Write> writes = new LinkedHashMap<>();
        int untouched = 0;
        for (Course course : courses(entries, means)) {
            Optional<StoredCells.Held> held = cells.find(course.cell());
            boolean asLeft =
                    held.filter(now -> now.text().equals(course.before())).isPresent();
            if (asLeft) {
                untouched++;
            } else {
                touched.add(touched(course, held.map(StoredCells.Held::text).orElse(null)));
            }
            if (asLeft || choice == Touched.OVERWRITE) {
                held.ifPresent(now -> writes.put(course.cell(), now.write(course.after())));
            }
        }
        if (!touched.isEmpty() && choice == Touched.ASK) {
            return new StepResult.ChangedSince(step, touched, untouched);
        }
        Means first = entries.getFirst().means();
        BatchResult result = batches.apply(List.copyOf(writes.values()), means, author.in(step), Batches.Progress.NONE);
        return switch (result) {
            case BatchResult.Applied applied -> new StepResult.Done(first, List.copyOf(writes.keySet()));
            case BatchResult.Failed failed ->
                new StepResult.Failed(
                        failed.reasons().values().stream().findFirst().orElse(MEANWHILE));
            case BatchResult.Unstored(Bilingual reason) -> new StepResult.Failed(reason);
            case BatchResult.Cancelled cancelled -> throw new IllegalStateException("Nobody can cancel this");
        };
    }

    /** One for each cell, whatever the step did to it on the way. */
    private static List<Course> courses(List<ChangeEntry> entries, Means means) {
        Map<StepResult.CellName, Course> courses = new LinkedHashMap<>();
        for (ChangeEntry entry : entries) {
            StepResult.CellName cell = new StepResult.CellName(entry.subject(), entry.key(), entry.field());
            String before = Objects.requireNonNullElse(entry.oldText(), "");
            String after = Objects.requireNonNullElse(entry.newText(), "");
            courses.merge(
                    cell, new Course(cell, before, after), (old, next) -> new Course(cell, old.before(), next.after()));
        }
        return courses.values().stream()
                .map(course -> means == Means.UNDONE ? course.backwards() : course)
                .toList();
    }

    private StepResult.Touched touched(Course course, @Nullable String now) {
        Optional<ChangeEntry> last = history
                .of(course.cell().subject(), course.cell().key())
                .stream()
                .filter(entry -> entry.field().equals(course.cell().field()))
                .findFirst();
        return new StepResult.Touched(
                course.cell(),
                now,
                course.after(),
                last.map(ChangeEntry::actor).orElse(null),
                last.map(ChangeEntry::at).orElse(null));
    }
}
