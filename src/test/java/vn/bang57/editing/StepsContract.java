package vn.bang57.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bang57.MutableClock;
import vn.bang57.history.ChangeEntry;
import vn.bang57.shared.Means;
import vn.bang57.shared.Step;
import vn.bang57.shared.Subject;
import vn.bang57.target.TargetValue;
import vn.bang57.task.TaskField;

abstract class StepsContract extends EditingTest {

    private static final StepResult NOTHING = new StepResult.Nothing();

    @ParameterizedTest
    @EnumSource(names = {"TYPED", "PASTED", "FILLED", "CLEARED", "RESTORED"})
    void aStepIsUndoneAndDoneAgain(Means means) {
        String old = text(figure());
        String wanted = means == Means.CLEARED ? "" : "≥ 97";
        does(means, write(figure(), wanted));

        assertThat(done(undo())).isEqualTo(means);
        assertThat(text(figure())).isEqualTo(old);
        assertThat(last(figure()).means()).isEqualTo(Means.UNDONE);
        assertThat(done(redo())).isEqualTo(means);
        assertThat(text(figure())).isEqualTo(wanted);
        assertThat(last(figure()).means()).isEqualTo(Means.REDONE);
        assertThat(done(undo())).isEqualTo(means);
        assertThat(text(figure())).isEqualTo(old);
    }

    @Test
    void everyCellOfAStepGoesBackAtOnce() {
        String old = text(figure());
        String otherOld = text(other());
        does(
                Means.PASTED,
                write(figure(), "≥ 97"),
                write(other(), "5"),
                write("TG-01", TaskField.NOTE, "Đã họp"),
                write("TG-01", TaskField.PROGRESS, "45"));
        StepResult result = undo();

        assertThat(((StepResult.Done) result).cells())
                .containsExactlyInAnyOrder(
                        new StepResult.CellName(Subject.TARGET, Long.toString(figure()), "value"),
                        new StepResult.CellName(Subject.TARGET, Long.toString(other()), "value"),
                        new StepResult.CellName(Subject.TASK, Long.toString(task("TG-01")), "note"),
                        new StepResult.CellName(Subject.TASK, Long.toString(task("TG-01")), "progress"));
        assertThat(text(figure())).isEqualTo(old);
        assertThat(text(other())).isEqualTo(otherOld);
        assertThat(text("TG-01", TaskField.NOTE)).isEmpty();
        assertThat(text("TG-01", TaskField.PROGRESS)).isEmpty();
    }

    @Test
    void anAddedFigureIsClearedAndStatedAgain() {
        does(Means.ADDED, empty("mo-duc", "≥ 10"));

        undo();
        assertThat(sixth("mo-duc").orElseThrow().value()).isEqualTo(new TargetValue.NotStated());
        redo();
        assertThat(sixth("mo-duc").orElseThrow().value()).isEqualTo(value("≥ 10"));
    }

    @Test
    void stepsAreUndoneNewestFirstAndDoneAgainOldestFirst() {
        String old = text(figure());
        List.of("≥ 1", "≥ 2", "≥ 3").forEach(typed -> does(Means.TYPED, write(figure(), typed)));

        for (String expected : List.of("≥ 2", "≥ 1", old)) {
            done(undo());
            assertThat(text(figure())).isEqualTo(expected);
        }
        assertThat(undo()).isEqualTo(NOTHING);
        for (String expected : List.of("≥ 1", "≥ 2", "≥ 3")) {
            done(redo());
            assertThat(text(figure())).isEqualTo(expected);
        }
        assertThat(redo()).isEqualTo(NOTHING);
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() {
        does(Means.TYPED, write(figure(), "≥ 1"));
        does(Means.TYPED, write(figure(), "≥ 2"));
        undo();
        does(Means.TYPED, write(other(), "7"));

        assertThat(redo()).isEqualTo(NOTHING);
        done(undo());
        done(undo());
        assertThat(undo()).isEqualTo(NOTHING);
    }

    @Test
    void aCellThatOneStepChangesTwiceGoesBackToWhatItWasBefore() {
        String old = text(figure());
        var author = LAN.in(new Step(DESK, "một bước"));
        apply(Means.TYPED, author, write(figure(), "≥ 1"));
        apply(Means.TYPED, author, write(figure(), "≥ 2"));

        assertThat(done(undo())).isEqualTo(Means.TYPED);
        assertThat(text(figure())).isEqualTo(old);
        redo();
        assertThat(text(figure())).isEqualTo("≥ 2");
    }

    @Test
    void aDeskSeesOnlyItsOwnSteps() {
        does(Means.TYPED, write(figure(), "≥ 1"));
        minhTypes(other(), "8");

        assertThat(steps.undo(OTHER_DESK, MINH, Steps.Touched.OVERWRITE, List.of()))
                .isEqualTo(NOTHING);
        undo();
        assertThat(steps.redo(OTHER_DESK, MINH, Steps.Touched.OVERWRITE)).isEqualTo(NOTHING);
        assertThat(text(other())).isEqualTo("8");
    }

    @Test
    void whoeverSitsAtTheDeskIsWhoUndid() {
        does(Means.TYPED, write(figure(), "≥ 1"));
        steps.undo(DESK, MINH, Steps.Touched.ASK, List.of());

        assertThat(last(figure()))
                .extracting(ChangeEntry::actor, ChangeEntry::newText)
                .containsExactly("Minh", last(figure()).newText());
    }

    @Test
    void nothingOfYesterdayIsUndoneOrDoneAgain() {
        does(Means.TYPED, write(other(), "1"));
        does(Means.TYPED, write(figure(), "≥ 1"));
        clock.set(MutableClock.START.plus(Duration.ofHours(14)));
        undo();
        clock.set(MutableClock.START.plus(Duration.ofHours(15)));

        assertThat(undo()).isEqualTo(NOTHING);
        assertThat(redo()).isEqualTo(NOTHING);
        assertThat(text(other())).isEqualTo("1");
        does(Means.TYPED, write(figure(), "≥ 3"));
        done(undo());
        assertThat(undo()).isEqualTo(NOTHING);
    }

    @Test
    void aStepIsOfTodayUntilMidnightInVietnam() {
        does(Means.TYPED, write(figure(), "≥ 1"));
        clock.set(MutableClock.START.plus(Duration.ofHours(15)).minusSeconds(1));

        assertThat(done(undo())).isEqualTo(Means.TYPED);
    }

    @Test
    void aStepThatIsPassedOverStaysAndTheOneBeforeIsUndone() {
        does(Means.TYPED, write(other(), "1"));
        apply(Means.TYPED, LAN.in(new Step(DESK, "để lại")), write(figure(), "≥ 1"));

        assertThat(done(steps.undo(DESK, LAN, Steps.Touched.ASK, List.of("để lại"))))
                .isEqualTo(Means.TYPED);
        assertThat(text(figure())).isEqualTo("≥ 1");
        assertThat(text(other())).isNotEqualTo("1");
        assertThat(steps.undo(DESK, LAN, Steps.Touched.ASK, List.of("để lại"))).isEqualTo(NOTHING);
    }

    @Test
    void aStatusGoesBackOverWhatNobodyMaySetAtOnce() {
        does(Means.TYPED, write("TG-01", TaskField.STATUS, "chưa bắt đầu"));
        does(Means.TYPED, write("TG-01", TaskField.STATUS, "hoàn thành"));

        done(undo());
        assertThat(text("TG-01", TaskField.STATUS)).isEqualTo("chưa bắt đầu");
        done(redo());
        assertThat(text("TG-01", TaskField.STATUS)).isEqualTo("hoàn thành");
        assertThat(failed(apply(Means.TYPED, LAN, write("TG-01", TaskField.STATUS, "chưa bắt đầu")))
                        .reasons())
                .hasSize(1);
    }
}
