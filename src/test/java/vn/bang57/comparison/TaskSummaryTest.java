package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.comparison.Samples.AN;
import static vn.bang57.comparison.Samples.task;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bang57.task.Lateness;
import vn.bang57.task.WorkStatus;

class TaskSummaryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void latenessAndStatusAreCountedApartAndNobodyReportedApartFromNotStarted() {
        TaskSummary summary = TaskSummary.of(
                List.of(
                        task(AN, "T9/2026", null),
                        task(AN, "T9/2026", WorkStatus.DONE),
                        task(AN, "2026", WorkStatus.NOT_STARTED),
                        task(AN, "20/12/2026", WorkStatus.IN_PROGRESS),
                        task(AN, "thường xuyên", null),
                        task(AN, "", null)),
                TODAY);
        assertThat(summary.total()).isEqualTo(6);
        assertThat(summary.unreported()).isEqualTo(3);
        assertThat(summary.count(WorkStatus.NOT_STARTED)).isEqualTo(1);
        assertThat(summary.count(WorkStatus.PAUSED)).isZero();
        assertThat(summary.count(Lateness.OVERDUE)).isEqualTo(1);
        assertThat(summary.count(Lateness.CLOSED)).isEqualTo(1);
        assertThat(summary.count(Lateness.DUE_SOON)).isEqualTo(1);
        assertThat(summary.count(Lateness.ON_TIME)).isEqualTo(1);
        assertThat(summary.count(Lateness.OPEN_ENDED)).isEqualTo(1);
        assertThat(summary.count(Lateness.NO_DEADLINE)).isEqualTo(1);
    }
}
