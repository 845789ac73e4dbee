package vn.bang57.presentation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.bang57.comparison.AsOf;
import vn.bang57.presentation.MinutesText.Look;

/**
 * The minutes of a meeting as a document to go on with in a word processor: in the form of Vietnamese administrative
 * documents, in Vietnamese. What nobody has told the application is left open.
 *
 * @see "src/docs/decisions/2026-11-21-minutes-by-poi.md"
 */
public final class MinutesDocument {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final double ISSUER = 65;
    private static final double NATION = MinutesPaper.WIDTH - ISSUER;
    private static final double MOTTO = 60;
    private static final List<Double> HALVES = List.of(MinutesPaper.WIDTH / 2.0, MinutesPaper.WIDTH / 2.0);
    private static final DateTimeFormatter FILE_DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final String TITLE = "Cuộc họp về thực hiện Nghị quyết số 57-NQ/TW";

    private final Minutes minutes;
    private final MinutesPaper paper = new MinutesPaper("Biên bản " + TITLE);

    private MinutesDocument(Minutes minutes) {
        this.minutes = minutes;
    }

    /** Writes it; the stream is flushed, and left open for whoever opened it. */
    public static void write(Minutes minutes, OutputStream out) throws IOException {
        MinutesDocument document = new MinutesDocument(minutes);
        document.build();
        document.paper.writeTo(out);
    }

    /** A name for the file, by the day of the meeting. */
    public static String fileName(Minutes minutes) {
        ZoneId zone = AsOf.ZONE;
        return "bien-ban-" + FILE_DAY.format(minutes.started().atZone(zone)) + ".docx";
    }

    private void build() {
        heading();
        title();
        opening();
        said();
        plain("Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm ……./.");
        signatures();
    }

    private void heading() {
        XWPFTable table = paper.table(List.of(ISSUER, NATION), 0);
        table.removeBorders();
        Look bold = Look.HEAD;
        XWPFTableCell issuer = table.getRow(0).getCell(0);
        MinutesPaper.centred(MinutesPaper.first(issuer), new MinutesText("ỦY BAN NHÂN DÂN", bold));
        MinutesPaper.centred(issuer.addParagraph(), new MinutesText(MinutesWords.body(minutes), bold));
        MinutesPaper.rule(issuer.addParagraph(), ISSUER / 3, ISSUER);
        MinutesPaper.centred(issuer.addParagraph(), new MinutesText("Số: ……/BB-……", Look.CELL));
        XWPFTableCell nation = table.getRow(0).getCell(1);
        MinutesPaper.centred(MinutesPaper.first(nation), new MinutesText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold));
        MinutesPaper.centred(nation.addParagraph(), new MinutesText("Độc lập - Tự do - Hạnh phúc", Look.BOLD));
        MinutesPaper.rule(nation.addParagraph(), MOTTO, NATION);
        MinutesPaper.centred(
                nation.addParagraph(),
                new MinutesText(MinutesWords.BLANK + ", " + MinutesWords.day(minutes.started()), Look.ITALIC));
    }

    private void title() {
        XWPFParagraph name = paper.centred(new MinutesText("BIÊN BẢN", Look.BOLD));
        name.setSpacingBefore(360);
        paper.centred(new MinutesText(TITLE, Look.BOLD));
        XWPFParagraph rule = paper.paragraph();
        MinutesPaper.rule(rule, MinutesPaper.WIDTH / 4.0, MinutesPaper.WIDTH);
        rule.setSpacingAfter(240);
    }

    private void opening() {
        plain("Thời gian bắt đầu: " + MinutesWords.moment(minutes.started()) + ".");
        plain("Địa điểm: " + MinutesWords.BLANK);
        plain("Thành phần tham dự: " + MinutesWords.BLANK);
        plain("Chủ trì: " + MinutesWords.BLANK);
        plain("Thư ký: " + MinutesWords.BLANK);
        section("1. Nội dung trình chiếu");
        plain(MinutesWords.compared(minutes));
        String drafts = MinutesWords.drafts(minutes);
        if (!drafts.isEmpty()) {
            plain(drafts);
        }
        plain(MinutesWords.figures(minutes));
    }

    private void said() {
        List<MeetingNote> decisions = minutes.of(MeetingNote.Kind.DECISION);
        List<MeetingNote> requests = minutes.of(MeetingNote.Kind.EXPLANATION);
        if (minutes.notes().isEmpty()) {
            section("2. Kết luận và yêu cầu giải trình");
            plain("Cuộc họp không ghi nhận kết luận hay yêu cầu giải trình nào.");
            return;
        }
        section("2. Kết luận");
        if (decisions.isEmpty()) {
            plain("Cuộc họp không ghi nhận kết luận nào.");
        }
        for (int at = 0; at < decisions.size(); at++) {
            decision(at + 1, decisions.get(at));
        }
        section("3. Yêu cầu giải trình");
        if (requests.isEmpty()) {
            plain("Cuộc họp không ghi nhận yêu cầu giải trình nào.");
        } else {
            plain("Cuộc họp yêu cầu giải trình " + requests.size() + " nội dung:")
                    .setKeepNext(true);
            MinutesTable.write(paper, requests);
            paper.paragraph().setSpacingAfter(0);
        }
    }

    private void decision(int number, MeetingNote note) {
        XWPFParagraph line = paper.text(
                new MinutesText("2." + number + ". " + note.subject() + ": ", Look.BOLD),
                new MinutesText(note.text(), Look.PLAIN));
        line.setKeepNext(true);
        plain("Số liệu đã chiếu: " + MinutesWords.stated(note.shown()) + ".").setKeepNext(true);
        plain("Nguồn: " + MinutesWords.stated(note.source()) + ".").setKeepNext(true);
        plain("Đơn vị thực hiện: " + MinutesWords.stated(note.addressee()) + ". Thời hạn: "
                + MinutesWords.due(note.due()) + ".");
    }

    private XWPFParagraph plain(String text) {
        return paper.text(new MinutesText(text, Look.PLAIN));
    }

    private void section(String title) {
        XWPFParagraph line = paper.text(new MinutesText(title, Look.BOLD));
        line.setKeepNext(true);
        line.setSpacingBefore(120);
    }

    private void signatures() {
        XWPFTable table = paper.table(HALVES, 0);
        table.removeBorders();
        XWPFTableRow row = table.getRow(0);
        signature(row.getCell(0), "THƯ KÝ");
        signature(row.getCell(1), "CHỦ TRÌ");
    }

    private static void signature(XWPFTableCell cell, String who) {
        MinutesPaper.centred(MinutesPaper.first(cell), new MinutesText(who, Look.BOLD));
        MinutesPaper.centred(cell.addParagraph(), new MinutesText("(Ký, ghi rõ họ tên)", Look.REMARK));
        XWPFParagraph room = cell.addParagraph();
        room.setAlignment(ParagraphAlignment.CENTER);
        room.setSpacingBefore(1600);
    }
}
