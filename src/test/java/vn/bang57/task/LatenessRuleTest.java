package vn.bang57.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/9/2025 | | OVERDUE | 1",
                "T9/2025 | IN_PROGRESS | OVERDUE | 1",
                "30/9/2025 | NOT_STARTED | OVERDUE | 1",
                "30/9/2025 | PAUSED | OVERDUE | 1",
                "2024 | | OVERDUE | 274",
                "Q2/2025 | | OVERDUE | 93",
                "30/9/2025 | DONE | CLOSED | 0",
                "30/9/2025 | NO_LONGER_APPLIES | CLOSED | 0",
                "1/10/2025 | | DUE_SOON | 0",
                "31/10/2025 | | DUE_SOON | 0",
                "T10/2025 | | DUE_SOON | 0",
                "1/11/2025 | | ON_TIME | 0",
                "2025 | IN_PROGRESS | ON_TIME | 0",
                "2024+ | | OPEN_ENDED | 0",
                "thường xuyên | | OPEN_ENDED | 0",
                "hằng năm | | OPEN_ENDED | 0",
                "cả năm | | OPEN_ENDED | 0",
                "khi tỉnh ban hành | | OPEN_ENDED | 0",
                "'' | | NO_DEADLINE | 0",
                "'' | DONE | CLOSED | 0"
            })
    void comparesTheDeadlineWithToday(String deadline, WorkStatus status, Lateness lateness, long daysLate) {
        Deadline read = DeadlineParser.parse(deadline).orElseThrow();

        assertThat(LatenessRule.of(read, status, TODAY)).isEqualTo(lateness);
        assertThat(LatenessRule.daysLate(read, status, TODAY)).isEqualTo(daysLate);
    }

    @Property
    @Domain(Deadlines.class)
    @Domain(DomainContext.Global.class)
    void onlyATaskWithADayIsEverLate(@ForAll Deadline deadline, @ForAll WorkStatus status) {
        Lateness lateness = LatenessRule.of(deadline, status, TODAY);

        assertThat(LatenessRule.daysLate(deadline, status, TODAY) > 0).isEqualTo(lateness == Lateness.OVERDUE);
        if (lateness == Lateness.OVERDUE) {
            assertThat(deadline.due()).hasValueSatisfying(due -> assertThat(due).isBefore(TODAY));
        }
    }
}
