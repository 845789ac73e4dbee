package vn.bang57.editing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Means;
import vn.bang57.shared.Step;
import vn.bang57.shared.Subject;

/** What became of undoing a step, or of doing it again. */
public sealed interface StepResult {

    /** There is no step left to go back over. */
    record Nothing() implements StepResult {}

    /**
     * It is committed.
     *
     * @param means how the step came about at first
     * @param cells what has changed now
     */
    record Done(Means means, List<CellName> cells) implements StepResult {

        public Done {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Nothing is changed yet: somebody has changed some of the cells since.
     *
     * @param untouched how many cells are as the step left them
     */
    record ChangedSince(Step step, List<Touched> touched, int untouched) implements StepResult {

        public ChangedSince {
            touched = List.copyOf(touched);
        }
    }

    /** Nothing is changed, because one of the cells can't be what it was. */
    record Failed(Bilingual reason) implements StepResult {}

    /**
     * A cell by its business key.
     *
     * @param key of the target or task
     */
    record CellName(Subject subject, String key, String field) {}

    /**
     * A cell that is not as the step left it.
     *
     * @param now what it holds; null when it is no longer on the board
     * @param wanted what the step would make of it
     */
    record Touched(
            CellName cell,
            @Nullable String now,
            String wanted,
            @Nullable String by,
            @Nullable Instant at) {}
}
