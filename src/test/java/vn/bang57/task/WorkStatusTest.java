package vn.bang57.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.task.WorkStatus.DONE;
import static vn.bang57.task.WorkStatus.IN_PROGRESS;
import static vn.bang57.task.WorkStatus.NOT_STARTED;
import static vn.bang57.task.WorkStatus.NO_LONGER_APPLIES;
import static vn.bang57.task.WorkStatus.PAUSED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkStatusTest {

    @ParameterizedTest
    @CsvSource({
        "h, DONE",
        "hoàn thành, DONE",
        "Hoan th, DONE",
        "đã, DONE",
        "xong, DONE",
        "done, DONE",
        "đ, IN_PROGRESS",
        "d, IN_PROGRESS",
        "đang, IN_PROGRESS",
        "dang thuc, IN_PROGRESS",
        "t, PAUSED",
        "tạm ngừng, PAUSED",
        "k, NO_LONGER_APPLIES",
        "khong con, NO_LONGER_APPLIES",
        "chưa b, NOT_STARTED",
        "chua bat dau, NOT_STARTED",
        "chưa thực hiện, NOT_STARTED",
        "in progress, IN_PROGRESS"
    })
    void readsTheBeginningThatCanMeanOnlyOneStatus(String typed, WorkStatus status) {
        assertThat(WorkStatus.parse(typed).orElseThrow()).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "chưa có báo cáo", "chua co"})
    void noReportIsNoStatus(String typed) {
        assertThat(WorkStatus.parse(typed).orElseThrow()).isEmpty();
        assertThat(WorkStatus.labelOf(null).vi()).isEqualTo("chưa có báo cáo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "chưa", "da", "chưa hoàn thành", "hoàn thành một phần", "5", "đăng", "no"})
    void refusesWhatMayMeanTwoOrNone(String typed) {
        assertThat(WorkStatus.parse(typed).refusal()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryLabel(WorkStatus status) {
        assertThat(WorkStatus.parse(status.label().vi()).orElseThrow()).isEqualTo(Optional.of(status));
        assertThat(WorkStatus.parse(status.label().en()).orElseThrow()).isEqualTo(Optional.of(status));
    }

    @Test
    void closedWorkIsReopenedBeforeAnythingElse() {
        Map<WorkStatus, List<WorkStatus>> next = Map.of(
                NOT_STARTED, List.of(IN_PROGRESS, DONE, PAUSED, NO_LONGER_APPLIES),
                IN_PROGRESS, List.of(NOT_STARTED, DONE, PAUSED, NO_LONGER_APPLIES),
                DONE, List.of(IN_PROGRESS),
                PAUSED, List.of(NOT_STARTED, IN_PROGRESS, DONE, NO_LONGER_APPLIES),
                NO_LONGER_APPLIES, List.of(NOT_STARTED, IN_PROGRESS));

        next.forEach(
                (from, allowed) -> assertThat(Arrays.stream(WorkStatus.values()).filter(from::canTransitionTo))
                        .as("from %s", from)
                        .containsExactlyElementsOf(allowed));
    }

    @Property
    void neverThrows(@ForAll String typed) {
        assertThat(WorkStatus.parse(typed)).isNotNull();
    }
}
