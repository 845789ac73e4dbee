package vn.bang57.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bang57.MutableClock;
import vn.bang57.shared.Means;
import vn.bang57.shared.Step;
import vn.bang57.shared.Subject;
import vn.bang57.task.TaskField;

/** Steps whose cells somebody else has changed since. */
abstract class TouchedStepsContract extends EditingTest {

    private static final Step STEP = new Step(DESK, "bước");

    private String old = "";
    private String otherOld = "";

    @BeforeEach
    void lanPastesAndMinhChangesOneOfHerCells() {
        old = text(figure());
        otherOld = text(other());
        apply(Means.PASTED, LAN.in(STEP), write(figure(), "≥ 97"), write(other(), "5"));
        clock.set(MutableClock.START.plusSeconds(60));
        minhTypes(figure(), "≥ 60");
        clock.set(MutableClock.START.plusSeconds(120));
    }

    private StepResult undo(Steps.Touched touched) {
        return steps.undo(DESK, LAN, touched, List.of());
    }

    @Test
    void theyAreNamedWithWhoWhenWhatAndWhatTheStepWants() {
        StepResult.ChangedSince since = changedSince(undo());

        assertThat(since.step()).isEqualTo(STEP);
        assertThat(since.untouched()).isEqualTo(1);
        assertThat(since.touched())
                .containsExactly(new StepResult.Touched(
                        new StepResult.CellName(Subject.TARGET, Long.toString(figure()), "value"),
                        "≥ 60",
                        old,
                        "Minh",
                        MutableClock.START.plusSeconds(60)));
        assertThat(text(figure())).isEqualTo("≥ 60");
        assertThat(text(other())).isEqualTo("5");
    }

    @Test
    void theyCanBeLeftAsTheyAre() {
        assertThat(((StepResult.Done) undo(Steps.Touched.LEAVE)).cells()).hasSize(1);
        assertThat(text(figure())).isEqualTo("≥ 60");
        assertThat(text(other())).isEqualTo(otherOld);
        assertThat(undo()).isEqualTo(new StepResult.Nothing());
    }

    @Test
    void theyCanBeGoneBackOverToo() {
        assertThat(((StepResult.Done) undo(Steps.Touched.OVERWRITE)).cells()).hasSize(2);
        assertThat(text(figure())).isEqualTo(old);
        assertThat(text(other())).isEqualTo(otherOld);
        assertThat(last(figure()).oldText()).isEqualTo("≥ 60");
    }

    @Test
    void doingAgainAsksAsWell() {
        undo(Steps.Touched.OVERWRITE);
        minhTypes(other(), "77");
        StepResult.ChangedSince since = changedSince(redo());

        assertThat(since.touched()).singleElement().satisfies(cell -> {
            assertThat(cell.now()).isEqualTo("77");
            assertThat(cell.wanted()).isEqualTo("5");
        });
        steps.redo(DESK, LAN, Steps.Touched.LEAVE);
        assertThat(text(figure())).isEqualTo("≥ 97");
        assertThat(text(other())).isEqualTo("77");
    }

    @Test
    void aCellThatSomebodyChangedAndPutBackIsAsTheStepLeftIt() {
        minhTypes(figure(), "≥ 97");

        assertThat(done(undo())).isEqualTo(Means.PASTED);
        assertThat(text(figure())).isEqualTo(old);
    }

    @Test
    void anotherFieldOfTheSameTaskIsNotTouched() {
        does(Means.TYPED, write("TG-01", TaskField.NOTE, "Đã họp"));
        minhTypes("TG-01", TaskField.PROGRESS, "45");

        assertThat(done(undo())).isEqualTo(Means.TYPED);
        assertThat(text("TG-01", TaskField.NOTE)).isEmpty();
        assertThat(text("TG-01", TaskField.PROGRESS)).isEqualTo("45");
    }

    @Test
    void aFieldOfATaskIsToldWithTheOneWhoChangedThatField() {
        does(Means.TYPED, write("TG-01", TaskField.NOTE, "Đã họp"));
        minhTypes("TG-01", TaskField.NOTE, "của Minh");
        apply(Means.TYPED, LAN, write("TG-01", TaskField.PROGRESS, "45"));

        assertThat(changedSince(undo()).touched()).singleElement().satisfies(cell -> {
            assertThat(cell.cell().field()).isEqualTo("note");
            assertThat(cell.by()).isEqualTo("Minh");
            assertThat(cell.wanted()).isEmpty();
        });
    }

    @Test
    void aRetiredFigureIsGoneAndTheOthersGoBack() {
        stored(targetService.retire(figure(), 2, MINH));
        StepResult.ChangedSince since = changedSince(undo());
        assertThat(since.touched()).singleElement().satisfies(cell -> {
            assertThat(cell.now()).isNull();
            assertThat(cell.wanted()).isEqualTo(old);
            assertThat(cell.by()).isEqualTo("Minh");
        });

        undo(Steps.Touched.OVERWRITE);
        assertThat(text(other())).isEqualTo(otherOld);
        stored(targetService.revive(figure(), MINH));
        assertThat(text(figure())).isEqualTo("≥ 60");
    }

    @Test
    void aRetiredTaskIsGoneToo() {
        does(Means.TYPED, write("TG-01", TaskField.NOTE, "Đã họp"));
        stored(taskService.retire(task("TG-01"), 1, MINH));

        assertThat(changedSince(undo()).touched())
                .singleElement()
                .satisfies(cell -> assertThat(cell.now()).isNull());
    }

    @Test
    void aStatusGoesBackOverWhatSomebodyElseMadeOfItSince() {
        does(Means.TYPED, write("TG-01", TaskField.STATUS, "chưa bắt đầu"));
        does(Means.TYPED, write("TG-01", TaskField.STATUS, "đang thực hiện"));
        minhTypes("TG-01", TaskField.STATUS, "hoàn thành");

        changedSince(undo());
        done(undo(Steps.Touched.OVERWRITE));
        assertThat(text("TG-01", TaskField.STATUS)).isEqualTo("chưa bắt đầu");
    }
}
