package vn.bang57.actual;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.TypedText;

/** What a reported figure must be like, and the sentences for what is not. */
final class ActualRules {

    static final Bilingual NO_PLACE = new Bilingual(
            "Xã hoặc chỉ tiêu này không còn trên bảng; hãy tải lại trang.",
            "This commune or indicator is no longer on the board; reload the page.");

    static final Bilingual TAKEN = new Bilingual(
            "Kỳ này đã có kết quả khác; hãy sửa kết quả đó, hoặc ngừng dùng nó trước.",
            "This period has another result by now; change that one, or retire it first.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private ActualRules() {}

    /** Why nothing, or nothing final, can be known of the period yet. */
    static Optional<Bilingual> tooEarly(ReportingPeriod period, boolean estimated, LocalDate today) {
        String vi = period.display(Locale.of("vi"));
        String en = period.display(Locale.ENGLISH);
        if (!period.hasBegun(today)) {
            return Optional.of(new Bilingual(
                    "Kỳ " + vi + " chưa bắt đầu: hãy chọn kỳ đã qua hoặc đang diễn ra.",
                    "The period " + en + " has not begun: choose one that is over or under way."));
        }
        if (!estimated && !period.isOver(today)) {
            String last = DAY.format(period.lastDay());
            return Optional.of(new Bilingual(
                    "Kỳ " + vi + " đến hết " + last + " mới kết thúc: hãy chọn «Ước thực hiện», hoặc đợi hết kỳ.",
                    "The period " + en + " ends on " + last + ": mark the figure as an estimate, or wait."));
        }
        return Optional.empty();
    }

    /** Why the words that prove a figure can't be stored. */
    static Optional<Bilingual> evidence(String evidence) {
        int length = TypedText.clean(evidence).length();
        return length <= Actual.EVIDENCE_MAX_LENGTH
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "Minh chứng dài " + length + " ký tự; hãy rút xuống tối đa " + Actual.EVIDENCE_MAX_LENGTH + ".",
                        "The evidence has " + length + " characters; shorten to at most " + Actual.EVIDENCE_MAX_LENGTH
                                + "."));
    }
}
