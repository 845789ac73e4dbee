package vn.bang57.comparison;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.bang57.comparison.SinceLine.Deed;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.export.ExportCell;
import vn.bang57.shared.export.ExportColumn;
import vn.bang57.shared.export.ExportTable;

/** The changes since a moment as a table to hand out. */
public final class SinceExport {

    private static final DateTimeFormatter FILE_DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private final SinceReport report;
    private final Locale locale;
    private final ExportWords words;

    private SinceExport(SinceReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
        words = new ExportWords(locale);
    }

    /** The table of all the lines, in their order. */
    public static ExportTable of(SinceReport report, Locale locale) {
        return new SinceExport(report, locale).table();
    }

    private ExportTable table() {
        String day = FILE_DAY.format(LocalDate.ofInstant(report.since(), AsOf.ZONE));
        String since = AsOf.read(report.since());
        String until = AsOf.read(report.until());
        return new ExportTable(
                in("Thay đổi từ " + day, "Changes since " + day),
                List.of(
                        in("Từ: " + since, "Since: " + since),
                        in("Đến: " + until, "Until: " + until),
                        in(
                                "Trên cả bảng, mọi xã; chỉ kê chênh lệch giữa hai lúc đó, việc sửa rồi trả lại thì không kê",
                                "On the whole board, all communes; only what differs between the two moments, not what"
                                        + " was changed and changed back")),
                columns(),
                report.lines().stream().map(this::line).toList(),
                locale);
    }

    private List<ExportColumn> columns() {
        return List.of(
                words.column(14, "Loại", "Kind"),
                words.column(16, "Xã", "Commune"),
                words.column(50, "Chỉ tiêu, nhiệm vụ", "Indicator or task"),
                words.column(8, "Mốc", "Year"),
                words.column(14, "Mục", "Field"),
                words.column(26, "Trước", "Before"),
                words.column(40, "Nay", "Now"),
                words.column(22, "Người sửa", "Changed by"),
                words.column(18, "Lúc", "When"),
                words.column(18, "Cách", "How"),
                words.column(30, "Lý do", "Reason"));
    }

    private List<ExportCell> line(SinceLine line) {
        Deed deed = line.deed();
        Integer year = line.milestone();
        return List.of(
                words.text(line.kind().label()),
                ExportCell.text(line.commune()),
                words.text(line.what()),
                ExportCell.text(year == null ? null : year.toString()),
                words.text(line.field()),
                words.text(line.before()),
                words.text(line.after()),
                ExportCell.text(deed == null ? null : deed.who()),
                ExportCell.text(deed == null ? null : AsOf.read(deed.at())),
                words.text(deed == null ? null : deed.how().label()),
                ExportCell.text(deed == null ? null : deed.reason()));
    }

    private String in(String vi, String en) {
        return new Bilingual(vi, en).in(locale);
    }
}
