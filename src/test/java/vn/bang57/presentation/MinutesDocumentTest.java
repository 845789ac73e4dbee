package vn.bang57.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.bang57.commune.Commune;
import vn.bang57.commune.PlanDocument;
import vn.bang57.comparison.MilestoneChoice;
import vn.bang57.presentation.MeetingNote.Kind;
import vn.bang57.shared.Bilingual;

/** The minutes of a meeting, read back from the file that a person gets. */
class MinutesDocumentTest {

    private static final Instant STARTED = Instant.parse("2026-11-21T07:02:00Z");
    private static final Instant FEBRUARY = Instant.parse("2027-02-04T23:30:00Z");
    private static final MeetingNote DECISION = note(
            1,
            Kind.DECISION,
            "Phước Giang · Độ ẩm, bộ dữ liệu hộ sử dụng",
            "≥ 92,5 % · Mốc chính 2030 · Dự thảo: Phước Giang",
            "UBND xã Phước Giang",
            LocalDate.of(2026, 12, 5),
            "Giữ chỉ tiêu; rà soát <số hộ> & địa bàn.");
    private static final MeetingNote REQUEST = note(
            2,
            Kind.EXPLANATION,
            "Nghĩa Thọ · Doanh nghiệp KHCN",
            "không nêu · Mốc chính 2030",
            "",
            null,
            "Giải trình vì sao kế hoạch không nêu; đề nghị trả lời Đoàn bằng văn bản ạ.");

    @Test
    void theHeadIsThatOfAVietnameseAdministrativeDocument() throws IOException {
        XWPFTable head = written(minutes(STARTED, two("Quảng Ngãi", "Quảng Ngãi"), List.of()))
                .getTables()
                .getFirst();
        List<XWPFParagraph> issuer = head.getRow(0).getCell(0).getParagraphs();
        List<XWPFParagraph> nation = head.getRow(0).getCell(1).getParagraphs();

        assertThat(texts(issuer)).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NGÃI", "", "Số: ……/BB-……");
        assertThat(texts(nation))
                .containsExactly(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "",
                        "……, ngày 21 tháng 11 năm 2026");
        looks(nation.getFirst(), 13, true, false);
        looks(nation.get(1), 14, true, false);
        looks(nation.get(3), 14, false, true);
        looks(issuer.getFirst(), 13, true, false);
        for (XWPFParagraph rule : List.of(issuer.get(2), nation.get(2))) {
            assertThat(rule.getBorderTop()).isEqualTo(Borders.SINGLE);
            assertThat(rule.getCTP().getPPr().getPBdr().getTop().getSz()).isEqualTo(6);
        }
        assertThat(head.getCellMarginLeft())
                .as("the national heading fits on its line")
                .isZero();
        assertThat(head.getCTTbl().getTblPr().getTblCellMar().getLeft()).isNotNull();
        assertThat(nation)
                .allMatch(line -> line.getText().isEmpty() || line.getAlignment() == ParagraphAlignment.CENTER);
    }

    @Test
    void theSheetIsA4WithTheUsualMargins() throws IOException {
        CTSectPr page = written(minutes(STARTED, two("Huế", "Huế"), List.of()))
                .getDocument()
                .getBody()
                .getSectPr();
        assertThat(millimetres(page.getPgSz().getW())).isEqualTo(210);
        assertThat(millimetres(page.getPgSz().getH())).isEqualTo(297);
        assertThat(millimetres(page.getPgMar().getTop())).isEqualTo(20);
        assertThat(millimetres(page.getPgMar().getBottom())).isEqualTo(20);
        assertThat(millimetres(page.getPgMar().getLeft())).isEqualTo(30);
        assertThat(millimetres(page.getPgMar().getRight())).isEqualTo(15);
        assertThat(page.isSetTitlePg()).as("no page number on the first page").isTrue();
    }

    @Test
    void everyLetterIsInTimesOfThirteenOrFourteenPoints() throws IOException {
        XWPFDocument document = written(minutes(STARTED, two("Nghệ An", "Quảng Ngãi"), List.of(DECISION, REQUEST)));
        List<XWPFRun> runs = paragraphs(document).stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .toList();
        assertThat(runs).hasSizeGreaterThan(40);
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
            assertThat(run.getFontFamily(XWPFRun.FontCharRange.hAnsi)).isEqualTo("Times New Roman");
            assertThat(run.getFontSizeAsDouble()).isIn(13.0, 14.0);
        });
    }

    @Test
    void whatIsNotKnownIsLeftOpen() throws IOException {
        String text = text(written(minutes(FEBRUARY, two("Nghệ An", "Quảng Ngãi"), List.of(DECISION))));
        assertThat(text)
                .contains(
                        "ỦY BAN NHÂN DÂN\n……\n",
                        "……, ngày 05 tháng 02 năm 2027",
                        "Thời gian bắt đầu: 06 giờ 30 phút, ngày 05 tháng 02 năm 2027.",
                        "Địa điểm: ……",
                        "Chủ trì: ……",
                        "Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm ……./.",
                        "THƯ KÝ",
                        "CHỦ TRÌ");
    }

    @Test
    void whatWasComparedAndSinceWhenTheFiguresStandStillIsSaid() throws IOException {
        assertThat(text(written(minutes(STARTED, two("Nghệ An", "Quảng Ngãi"), List.of()))))
                .contains(
                        "BIÊN BẢN\nCuộc họp về thực hiện Nghị quyết số 57-NQ/TW",
                        "của 2 xã: Nghĩa Thọ (Nghệ An), Phước Giang (Quảng Ngãi).",
                        "Các con số được lấy ở mốc chính của từng kế hoạch (2030).",
                        "Kế hoạch còn là dự thảo: Phước Giang.",
                        "Số liệu chốt lúc 14 giờ 02 phút, ngày 21 tháng 11 năm 2026.");
        Minutes later = new Minutes(STARTED, STARTED, two("Huế", "Huế"), new MilestoneChoice(2027), null, List.of());
        assertThat(text(written(later)))
                .contains("của 2 xã của Huế: Nghĩa Thọ, Phước Giang.", "lấy ở mốc 2027.", "THÀNH PHỐ HUẾ");
    }

    @Test
    void moreCommunesThanASentenceHoldsAreCounted() throws IOException {
        List<Commune> many = Collections.nCopies(13, two("Huế", "Huế").getLast());
        assertThat(text(written(minutes(STARTED, many, List.of()))))
                .contains("của 13 xã của Huế. Các con số", "Kế hoạch còn là dự thảo: 13 xã.")
                .doesNotContain("Phước Giang");
    }

    @Test
    void aConclusionStandsWithTheExactFigureThatWasShown() throws IOException {
        String text = text(written(minutes(STARTED, two("Nghệ An", "Quảng Ngãi"), List.of(DECISION, REQUEST))));
        assertThat(text)
                .contains(
                        "2. Kết luận",
                        "2.1. " + DECISION.subject() + ": " + DECISION.text(),
                        "Số liệu đã chiếu: ≥ 92,5 % · Mốc chính 2030 · Dự thảo: Phước Giang.",
                        "Nguồn: Mục II.2.1, gạch 1.",
                        "Đơn vị thực hiện: UBND xã Phước Giang. Thời hạn: 05/12/2026.");
    }

    @Test
    void requestsStandInATableWhoseHeadIsRepeated() throws IOException {
        List<MeetingNote> many = new ArrayList<>(List.of(DECISION));
        IntStream.range(0, 40)
                .forEach(at -> many.add(note(
                        10 + at,
                        Kind.EXPLANATION,
                        "Xã " + at,
                        "≥ " + at + ",5 %",
                        "Sở KH&CN",
                        LocalDate.of(2026, 12, 31),
                        "Vì sao chưa đạt? (" + at + ")")));
        XWPFDocument document = written(minutes(STARTED, two("Nghệ An", "Quảng Ngãi"), many));
        XWPFTable table = document.getTables().get(1);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getInsideHBorderSize()).isEqualTo(6);
        assertThat(table.getTopBorderSize()).isEqualTo(6);
        assertThat(cells(table.getRow(0)))
                .containsExactly("TT", "Nội dung", "Số liệu đã chiếu", "Nguồn", "Đơn vị giải trình", "Thời hạn");
        assertThat(table.getRows()).hasSize(41);
        for (int at = 0; at < 40; at++) {
            XWPFTableRow row = table.getRow(at + 1);
            assertThat(row.isCantSplitRow()).isTrue();
            assertThat(cells(row))
                    .containsExactly(
                            String.valueOf(at + 1),
                            "Xã " + at + "\nVì sao chưa đạt? (" + at + ")",
                            "≥ " + at + ",5 %",
                            "Mục II.2.1, gạch 1",
                            "Sở KH&CN",
                            "31/12/2026");
        }
        assertThat(text(document)).contains("Cuộc họp yêu cầu giải trình 40 nội dung:");
    }

    @Test
    void whereNobodyIsNamedAndNoDayIsSetADashSaysSo() throws IOException {
        XWPFTable table = written(minutes(STARTED, two("Nghệ An", "Quảng Ngãi"), List.of(REQUEST)))
                .getTables()
                .get(1);
        assertThat(cells(table.getRow(1)))
                .containsExactly(
                        "1",
                        REQUEST.subject() + "\n" + REQUEST.text(),
                        "không nêu · Mốc chính 2030",
                        "Mục II.2.1, gạch 1",
                        "–",
                        "–");
    }

    @Test
    void aMeetingInWhichNothingWasSaidSaysSo() throws IOException {
        XWPFDocument document = written(minutes(STARTED, two("Nghệ An", "Quảng Ngãi"), List.of()));
        assertThat(text(document)).contains("Cuộc họp không ghi nhận kết luận hay yêu cầu giải trình nào.");
        assertThat(document.getTables()).as("the head and the signatures").hasSize(2);
    }

    @Test
    void theFileIsNamedByTheDayInVietNam() {
        assertThat(MinutesDocument.fileName(minutes(FEBRUARY, List.of(), List.of())))
                .isEqualTo("bien-ban-05-02-2027.docx");
    }

    private static XWPFDocument written(Minutes minutes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MinutesDocument.write(minutes, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Minutes minutes(Instant started, List<Commune> communes, List<MeetingNote> notes) {
        return new Minutes(started, started, communes, MilestoneChoice.MAIN, null, notes);
    }

    private static List<Commune> two(String first, String second) {
        return List.of(commune("Nghĩa Thọ", first, false), commune("Phước Giang", second, true));
    }

    private static Commune commune(String name, String province, boolean draft) {
        PlanDocument plan = new PlanDocument(
                both("Kế hoạch"), null, null, null, null, null, null, draft, 2025, 2030, both(name), null);
        return new Commune(name, name, province, province, 2030, 1, 0, plan, List.of());
    }

    private static Bilingual both(String text) {
        return new Bilingual(text, text);
    }

    private static MeetingNote note(
            long id, Kind kind, String subject, String shown, String addressee, @Nullable LocalDate due, String text) {
        return new MeetingNote(
                id, "m", STARTED, "Lan", kind, "cell:x", subject, shown, "Mục II.2.1, gạch 1", addressee, due, text);
    }

    private static void looks(XWPFParagraph line, double size, boolean bold, boolean italic) {
        XWPFRun run = line.getRuns().getFirst();
        assertThat(run.getFontSizeAsDouble()).as(line.getText()).isEqualTo(size);
        assertThat(run.isBold()).as(line.getText()).isEqualTo(bold);
        assertThat(run.isItalic()).as(line.getText()).isEqualTo(italic);
    }

    private static long millimetres(Object twips) {
        return Math.round(Double.parseDouble(twips.toString()) * 25.4 / 1440);
    }

    private static List<String> texts(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> String.join("\n", texts(cell.getParagraphs())))
                .toList();
    }

    private static String text(XWPFDocument document) {
        return String.join("\n", texts(paragraphs(document)));
    }

    /** All of them in their order, those of tables cell by cell. */
    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        return document.getBodyElements().stream()
                .flatMap(MinutesDocumentTest::within)
                .toList();
    }

    private static Stream<XWPFParagraph> within(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph);
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream());
            default -> Stream.empty();
        };
    }
}
