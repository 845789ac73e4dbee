package vn.bang57.presentation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.AsOf;
import vn.bang57.comparison.Dashboard;
import vn.bang57.shared.Folding;
import vn.bang57.shared.TypedMoment;

/** How Vietnamese administrative documents put moments, provinces and what is not known. */
final class MinutesWords {

    /** What somebody has to fill in. */
    static final String BLANK = "……";

    static final String NONE = "–";

    /** The cities that are on the level of provinces, without marks. */
    private static final Set<String> CITIES =
            Set.of("ha noi", "hai phong", "hue", "da nang", "can tho", "ho chi minh", "tp. ho chi minh");

    private MinutesWords() {}

    /** A day in full; numbers that could be lengthened by hand have a nought before them. */
    static String day(Instant at) {
        ZonedDateTime time = at.atZone(AsOf.ZONE);
        String month = (time.getMonthValue() <= 2 ? "0" : "") + time.getMonthValue();
        return String.format(Locale.ROOT, "ngày %02d tháng %s năm %d", time.getDayOfMonth(), month, time.getYear());
    }

    static String moment(Instant at) {
        ZonedDateTime time = at.atZone(AsOf.ZONE);
        return String.format(Locale.ROOT, "%02d giờ %02d phút, %s", time.getHour(), time.getMinute(), day(at));
    }

    static String due(@Nullable LocalDate day) {
        return day == null ? NONE : TypedMoment.format(day);
    }

    static String stated(String text) {
        return text.isBlank() ? NONE : text;
    }

    /** The body at the head of the document; its province is left open when the communes have several. */
    static String body(Minutes minutes) {
        return minutes.provinces().size() == 1
                ? level(minutes.provinces().getFirst()).toUpperCase(Locale.of("vi"))
                : BLANK;
    }

    private static String level(String province) {
        return (CITIES.contains(Folding.fold(province)) ? "Thành phố " : "Tỉnh ") + province;
    }

    /** What was looked at. */
    static String compared(Minutes minutes) {
        int shown = minutes.communes().size();
        boolean several = minutes.provinces().size() > 1;
        String names = minutes.communes().stream()
                .map(commune -> commune.name() + (several ? " (" + commune.provinceName() + ")" : ""))
                .collect(Collectors.joining(", "));
        String count = shown + " xã";
        String place =
                several || shown == 0 ? "" : " của " + minutes.provinces().getFirst();
        String year = minutes.milestone().isMain()
                ? "mốc chính của từng kế hoạch (" + minutes.years() + ")"
                : "mốc " + minutes.years();
        return "Cuộc họp xem xét, so sánh kế hoạch thực hiện Nghị quyết số 57-NQ/TW của " + count + place
                + (minutes.many() ? "" : ": " + names) + ". Các con số được lấy ở " + year + ".";
    }

    /** Of when the figures are. */
    static String figures(Minutes minutes) {
        AsOf asOf = minutes.asOf();
        String known = asOf == null ? "" : ", xem như " + asOf.words().vi();
        return "Số liệu chốt lúc " + moment(minutes.frozen()) + known
                + ". Mỗi con số dưới đây được ghi đúng như khi trình chiếu.";
    }

    /** Which plans are not in force yet; empty when all are. */
    static String drafts(Minutes minutes) {
        List<String> names = minutes.communes().stream()
                .filter(Commune::draft)
                .map(Commune::name)
                .toList();
        String who = names.size() > Dashboard.PICTURED ? names.size() + " xã" : String.join(", ", names);
        return names.isEmpty() ? "" : "Kế hoạch còn là dự thảo: " + who + ".";
    }
}
