package vn.bang57.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bang57.history.ChangeEntry;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Subject;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.task.DeadlineFormat;
import vn.bang57.task.LatenessRule;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.WorkStatus;

/** How what stood and what stands in a place reads in a list of changes. */
final class SinceWords {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private SinceWords() {}

    static Bilingual figure(Target target) {
        if (!target.value().isStated()) {
            return new Bilingual("không nêu", "not stated");
        }
        String unit = target.value().isNumeric() ? " " + target.unit().symbol().vi() : "";
        String unitEn =
                target.value().isNumeric() ? " " + target.unit().symbol().en() : "";
        String words = target.wordsEn();
        return new Bilingual(
                TargetValueFormat.display(target.value(), VIETNAMESE) + unit,
                words == null ? TargetValueFormat.display(target.value(), Locale.ENGLISH) + unitEn : words);
    }

    static Bilingual field(Task task, TaskField field) {
        return switch (field) {
            case TITLE -> task.title();
            case DIRECTING -> plain(task.directing());
            case LEAD -> plain(task.lead());
            case COORDINATING -> plain(task.coordinating());
            case NOTE -> plain(task.note());
            case STATUS -> WorkStatus.labelOf(task.status());
            case PROGRESS -> plain(task.progress() == null ? null : task.progress() + "%");
            case DEADLINE -> deadline(task);
        };
    }

    /** By when, for how long not, and whose it is. */
    static Bilingual overdue(Task task, LocalDate today) {
        long days = LatenessRule.daysLate(task.deadline(), task.status(), today);
        String lead = Objects.requireNonNullElse(task.lead(), "");
        String whoVi = lead.isEmpty() ? "" : " · chủ trì: " + lead;
        String whoEn = lead.isEmpty() ? "" : " · lead: " + lead;
        Bilingual due = deadline(task);
        return new Bilingual(
                "hạn " + due.vi() + ", quá " + days + " ngày" + whoVi,
                "due " + due.en() + ", " + days + " days over" + whoEn);
    }

    /** How much came with a whole plan. */
    static Bilingual rows(List<ChangeEntry> load) {
        long figures =
                load.stream().filter(entry -> entry.subject() == Subject.TARGET).count();
        long tasks =
                load.stream().filter(entry -> entry.subject() == Subject.TASK).count();
        return new Bilingual(
                "cả kế hoạch: " + figures + " dòng chỉ tiêu, " + tasks + " nhiệm vụ",
                "the whole plan: " + figures + " indicator lines, " + tasks + " tasks");
    }

    private static Bilingual deadline(Task task) {
        return new Bilingual(
                DeadlineFormat.display(task.deadline(), VIETNAMESE),
                DeadlineFormat.display(task.deadline(), Locale.ENGLISH));
    }

    private static Bilingual plain(@Nullable String text) {
        String words = text == null || text.isBlank() ? "–" : text;
        return new Bilingual(words, words);
    }
}
