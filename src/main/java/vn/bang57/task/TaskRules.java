package vn.bang57.task;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Means;

/** What a task does not allow, and the sentences that say so. */
final class TaskRules {

    static final Bilingual GONE = new Bilingual(
            "Nhiệm vụ này đã được ngừng dùng; hãy tải lại trang để thấy bảng hiện tại.",
            "This task has been retired; reload the page to see the present table.");

    static final Bilingual NO_COMMUNE = new Bilingual(
            "Xã này không còn trên bảng; hãy tải lại trang.",
            "This commune is no longer on the board; reload the page.");

    private TaskRules() {}

    /** Why the status can't become the next one, if it can't. What goes back was so before and needs no step. */
    static Optional<Bilingual> transition(@Nullable WorkStatus from, @Nullable WorkStatus to, Means means) {
        if (from == null || to == null || from == to || means.goesBack()) {
            return Optional.empty();
        }
        return from.canTransitionTo(to) ? Optional.empty() : Optional.of(refusal(from, to));
    }

    private static Bilingual refusal(WorkStatus from, WorkStatus to) {
        return new Bilingual(
                "Không chuyển thẳng từ «" + from.label().vi() + "» sang «"
                        + to.label().vi() + "» được; hãy chuyển sang " + next(from, "«", "»", " hoặc ", true)
                        + " trước.",
                "It cannot go from “" + from.label().en() + "” to “"
                        + to.label().en() + "” at once; first set " + next(from, "“", "”", " or ", false) + ".");
    }

    private static String next(WorkStatus from, String open, String close, String or, boolean vi) {
        return Arrays.stream(WorkStatus.values())
                .filter(from::canTransitionTo)
                .map(status -> open + (vi ? status.label().vi() : status.label().en()) + close)
                .collect(Collectors.joining(or));
    }
}
