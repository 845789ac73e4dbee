package vn.bang57.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneQuery;
import vn.bang57.shared.Means;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;

/** Batches that take a while, and that somebody may give up. */
abstract class LongBatchesContract extends EditingTest {

    private static final List<TaskField> WORDS =
            List.of(TaskField.NOTE, TaskField.LEAD, TaskField.COORDINATING, TaskField.DIRECTING, TaskField.DEADLINE);

    @Autowired
    CommuneQuery communes;

    private int entries() {
        return count("change_entry");
    }

    private List<Write> threeHundred() {
        List<Task> all = tasks.list(communes.all().stream().map(Commune::slug).toList());
        return all.stream()
                .flatMap(task -> WORDS.stream().map(field -> (Write)
                        new Write.OfTask(task.id(), task.version(), field, "T6/20" + (30 + task.position() % 60))))
                .limit(300)
                .toList();
    }

    @Test
    void threeHundredCellsAreStoredAndCounted() {
        List<Integer> counted = new ArrayList<>();
        BatchResult result = batches.apply(threeHundred(), Means.PASTED, deed(), counted::add);

        assertThat(result).isEqualTo(new BatchResult.Applied(300));
        assertThat(counted).hasSize(300).isSorted().endsWith(300);
        assertThat(jdbc.sql("select count(*) from change_entry where means = 'PASTED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(300);
    }

    @Test
    void aBatchThatFailsOnTheWayStoresNothingAndSaysSo() {
        int before = entries();
        BatchResult result = batches.apply(threeHundred(), Means.PASTED, deed(), done -> {
            if (done == 150) {
                throw new IllegalStateException("on purpose");
            }
            return true;
        });

        assertThat(result)
                .isInstanceOfSatisfying(
                        BatchResult.Unstored.class,
                        unstored ->
                                assertThat(unstored.reason().vi()).isEqualTo("Máy chủ chưa lưu được; hãy thử lại."));
        assertThat(entries()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 150, 300})
    void whatIsCancelledStoresNothing(int at) {
        int before = entries();
        BatchResult result = batches.apply(threeHundred(), Means.PASTED, deed(), done -> done < at);

        assertThat(result).isEqualTo(new BatchResult.Cancelled());
        assertThat(entries()).isEqualTo(before);
        assertThat(jdbc.sql("select max(version) from task").query(Long.class).single())
                .isZero();
    }
}
