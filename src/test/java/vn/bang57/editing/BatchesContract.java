package vn.bang57.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bang57.history.ChangeEntry;
import vn.bang57.shared.Author;
import vn.bang57.shared.Means;
import vn.bang57.shared.Step;
import vn.bang57.shared.Subject;
import vn.bang57.task.TaskField;

abstract class BatchesContract extends EditingTest {

    private int entries() {
        return count("change_entry");
    }

    @Test
    void cellsOfEveryKindAreStoredTogether() {
        does(
                Means.PASTED,
                write("TG-01", TaskField.NOTE, "Đã họp"),
                write(figure(), "≥ 97"),
                empty("mo-duc", "≥ 10"),
                write(other(), ""));

        assertThat(text("TG-01", TaskField.NOTE)).isEqualTo("Đã họp");
        assertThat(text(figure())).isEqualTo("≥ 97");
        assertThat(sixth("mo-duc"))
                .hasValueSatisfying(target -> assertThat(target.value()).isEqualTo(value("≥ 10")));
        assertThat(text(other())).isEmpty();
    }

    @Test
    void everyCellsHistorySaysHowByWhomAndInWhichStep() {
        Author author = LAN.in(new Step(DESK, "bước 1"));
        int before = entries();
        apply(
                Means.PASTED,
                author,
                write(figure(), "≥ 97"),
                empty("mo-duc", "≥ 10"),
                write("TG-01", TaskField.NOTE, "x"));

        assertThat(entries()).isEqualTo(before + 3);
        assertThat(last(figure()))
                .extracting(ChangeEntry::means, ChangeEntry::actor, ChangeEntry::reason, ChangeEntry::newText)
                .containsExactly(Means.PASTED, "Lan", "đối chiếu văn bản", "≥ 97");
        assertThat(last(sixth("mo-duc").orElseThrow().id()).means()).isEqualTo(Means.PASTED);
        assertThat(history.last(Subject.TASK, Long.toString(task("TG-01")))
                        .orElseThrow()
                        .means())
                .isEqualTo(Means.PASTED);
        assertThat(jdbc.sql("select count(*) from change_entry where desk = ? and step = ?")
                        .params(DESK, "bước 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void ifOneIsRefusedNothingIsStored() {
        String old = text(figure());
        int before = entries();
        BatchResult.Failed failed = failed(apply(
                Means.PASTED,
                deed(),
                write(figure(), "≥ 97"),
                new Write.OfEmptyCell("mo-duc", "no-such", 2035, value("1")),
                write("TG-01", TaskField.NOTE, "Đã họp"),
                write("TG-02", TaskField.PROGRESS, "140"),
                new Write.OfTarget(-1, 0, value("1"))));

        assertThat(failed.reasons()).containsOnlyKeys(1, 3, 4);
        assertThat(reason(failed, 1)).contains("không còn trên bảng");
        assertThat(reason(failed, 3)).contains("0 đến 100");
        assertThat(reason(failed, 4)).contains("ngừng dùng");
        assertThat(failed.changed()).isEmpty();
        assertThat(text(figure())).isEqualTo(old);
        assertThat(text("TG-01", TaskField.NOTE)).isEmpty();
        assertThat(targets.find(figure()).orElseThrow().version()).isZero();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void ifOneWasChangedMeanwhileNothingIsStoredAndItIsNamed() {
        Write stale = write(figure(), "≥ 97");
        minhTypes(figure(), "≥ 60");
        String old = text(other());
        BatchResult.Failed failed =
                failed(apply(Means.PASTED, deed(), write(other(), "1"), stale, empty("mo-duc", "2")));

        assertThat(failed.changed()).isEqualTo(Set.of(1));
        assertThat(failed.reasons()).isEmpty();
        assertThat(text(figure())).isEqualTo("≥ 60");
        assertThat(text(other())).isEqualTo(old);
        assertThat(sixth("mo-duc")).isEmpty();
    }

    @Test
    void anEmptyCellThatSomebodyFilledMeanwhileIsNamedToo() {
        apply(Means.TYPED, MINH, empty("mo-duc", "≥ 10"));

        assertThat(failed(apply(Means.PASTED, deed(), write(figure(), "≥ 97"), empty("mo-duc", "≥ 20")))
                        .changed())
                .isEqualTo(Set.of(1));
    }

    @Test
    void severalFieldsOfOneTaskAreAllWrittenOnTheSameVersion() {
        does(
                Means.PASTED,
                write("TG-01", TaskField.STATUS, "đang thực hiện"),
                write("TG-01", TaskField.PROGRESS, "45"),
                write("TG-01", TaskField.NOTE, "Đã họp"));

        assertThat(text("TG-01", TaskField.STATUS)).isEqualTo("đang thực hiện");
        assertThat(text("TG-01", TaskField.PROGRESS)).isEqualTo("45");
        assertThat(text("TG-01", TaskField.NOTE)).isEqualTo("Đã họp");
    }

    @Test
    void severalFieldsOfATaskThatSomebodyChangedMeanwhileAllConflict() {
        Write note = write("TG-01", TaskField.NOTE, "của tôi");
        Write progress = write("TG-01", TaskField.PROGRESS, "45");
        minhTypes("TG-01", TaskField.LEAD, "Công an xã");

        assertThat(failed(apply(Means.PASTED, deed(), note, progress)).changed())
                .isEqualTo(Set.of(0, 1));
        assertThat(text("TG-01", TaskField.NOTE)).isEmpty();
    }

    @Test
    void whatTheCellHoldsAlreadyMakesNoHistory() {
        int before = entries();
        does(Means.PASTED, write(figure(), text(figure())), write("TG-01", TaskField.NOTE, ""));

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void nothingToWriteIsDoneAtOnce() {
        assertThat(apply(Means.PASTED, deed())).isEqualTo(new BatchResult.Applied(0));
    }

    @Test
    void ofTwoBatchesOverTheSameCellsOneWinsAndTheOtherFailsWhole() throws Exception {
        List<Write> lans = List.of(
                write(figure(), "≥ 1"), write(other(), "1"), empty("mo-duc", "1"), write("TG-01", TaskField.NOTE, "1"));
        List<Write> minhs = List.of(
                write("TG-01", TaskField.NOTE, "2"), empty("mo-duc", "2"), write(other(), "2"), write(figure(), "≥ 2"));
        List<BatchResult> results = atOnce(Stream.of(lans, minhs)
                .<Callable<BatchResult>>map(
                        writes -> () -> batches.apply(writes, Means.PASTED, MINH, Batches.Progress.NONE))
                .toList());

        int winner = results.indexOf(new BatchResult.Applied(4));
        assertThat(winner).isNotNegative();
        assertThat(failed(results.get(1 - winner)).changed()).isNotEmpty();
        String theirs = Integer.toString(winner + 1);
        assertThat(List.of(
                        text(figure()).replace("≥ ", ""),
                        text(other()),
                        text(sixth("mo-duc").orElseThrow().id()),
                        text("TG-01", TaskField.NOTE)))
                .isEqualTo(Collections.nCopies(4, theirs));
    }
}
