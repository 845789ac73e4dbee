package vn.bang57.task;

import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedText;

/** A value for one field of a task, read from what somebody typed. */
sealed interface TaskInput {

    record Words(TaskField field, String words) implements TaskInput {}

    record When(Deadline deadline) implements TaskInput {}

    record Status(@Nullable WorkStatus status) implements TaskInput {}

    record Progress(@Nullable Integer percent) implements TaskInput {}

    /** The value as {@link TaskText} has it. */
    default String edit() {
        return switch (this) {
            case Words(TaskField ignored, String words) -> words;
            case When(Deadline deadline) -> DeadlineFormat.edit(deadline);
            case Status(WorkStatus status) ->
                status == null ? "" : status.label().vi();
            case Progress(Integer percent) -> percent == null ? "" : percent.toString();
        };
    }

    /** Reads {@code typed} for {@code field}; refused with a sentence that says what would do. */
    static Parsed<TaskInput> read(TaskField field, String typed) {
        String text = TypedText.clean(typed);
        if (text.length() > field.maxLength()) {
            return refused(
                    "Dài " + text.length() + " ký tự; hãy rút xuống tối đa " + field.maxLength() + ".",
                    text.length() + " characters; shorten to at most " + field.maxLength() + ".");
        }
        return switch (field) {
            case TITLE ->
                text.isEmpty()
                        ? refused(
                                "Nhiệm vụ phải có tên; muốn bỏ nhiệm vụ hãy dùng «Ngừng dùng».",
                                "A task needs a title; to drop it use “Retire”.")
                        : new Parsed.Accepted<>(new Words(field, text));
            case DIRECTING, LEAD, COORDINATING, NOTE -> new Parsed.Accepted<>(new Words(field, text));
            case DEADLINE -> DeadlineParser.parse(text).map(When::new);
            case STATUS -> WorkStatus.parse(text).map(status -> new Status(status.orElse(null)));
            case PROGRESS -> progress(text);
        };
    }

    private static Parsed<TaskInput> progress(String text) {
        String digits =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (digits.isEmpty()) {
            return new Parsed.Accepted<>(new Progress(null));
        }
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > 100) {
            return refused(
                    "Tiến độ là số nguyên từ 0 đến 100, ví dụ 45; để trống nếu chưa có báo cáo.",
                    "Progress is a whole number from 0 to 100, e.g. 45; leave it empty if nothing is reported.");
        }
        return new Parsed.Accepted<>(new Progress(Integer.valueOf(digits)));
    }

    private static Parsed<TaskInput> refused(String vi, String en) {
        return new Parsed.Refused<>(new Bilingual(vi, en));
    }
}
