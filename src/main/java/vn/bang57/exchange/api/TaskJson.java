package vn.bang57.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.shared.Bilingual;
import vn.bang57.task.Deadline;
import vn.bang57.task.DeadlineFormat;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;
import vn.bang57.task.WorkStatus;

/** A task of a plan, with what people say of it. */
@Schema(name = "Task")
record TaskJson(
        @Schema(example = "truong-giang") String commune,
        String code,
        String title,
        String group,
        @Nullable String directing,
        @Nullable String lead,
        @Nullable String coordinating,
        @Nullable String output,
        DeadlineJson deadline,

        @Schema(description = "null khi chưa ai báo cáo. null when nobody has reported.") @Nullable
        WorkStatus workStatus,

        @Nullable Integer progress,

        @Schema(description = "Tính theo ngày hôm nay. As of today.")
        Lateness lateness,

        SourceJson source) {

    /** When a task is due. */
    @Schema(name = "Deadline")
    record DeadlineJson(
            Deadline.Kind kind,
            @Schema(example = "tháng 9/2025") String text,

            @Schema(description = "Ngày cuối cùng còn trong hạn. The last day in time.", example = "2025-09-30")
            @Nullable
            LocalDate due) {

        static DeadlineJson of(Deadline deadline) {
            return new DeadlineJson(
                    deadline.kind(),
                    DeadlineFormat.display(deadline, SourceJson.LANGUAGE),
                    deadline.due().orElse(null));
        }
    }

    static TaskJson of(Task task, Commune commune, LocalDate today) {
        Bilingual output = task.output();
        return new TaskJson(
                task.commune(),
                task.code(),
                task.title().vi(),
                task.group().vi(),
                task.directing(),
                task.lead(),
                task.coordinating(),
                output == null ? null : output.vi(),
                DeadlineJson.of(task.deadline()),
                task.status(),
                task.progress(),
                task.lateness(today),
                SourceJson.of(commune, task.source()));
    }
}
