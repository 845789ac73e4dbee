package vn.bang57.presentation;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.bang57.presentation.MinutesText.Look;

/** The table of what has to be explained, by whom and until when; its heads stand on every page that it goes on to. */
final class MinutesTable {

    private static final List<String> HEADS =
            List.of("TT", "Nội dung", "Số liệu đã chiếu", "Nguồn", "Đơn vị giải trình", "Thời hạn");
    private static final List<Double> WIDTHS = List.of(11.0, 46.0, 34.0, 26.0, 23.0, 25.0);

    private static final double MARGIN = 1.2;

    private MinutesTable() {}

    static void write(MinutesPaper paper, List<MeetingNote> notes) {
        XWPFTable table = paper.table(WIDTHS, MARGIN);
        lines(table);
        XWPFTableRow heads = table.getRow(0);
        heads.setRepeatHeader(true);
        for (int at = 0; at < HEADS.size(); at++) {
            MinutesPaper.centred(MinutesPaper.first(heads.getCell(at)), new MinutesText(HEADS.get(at), Look.HEAD));
        }
        for (int at = 0; at < notes.size(); at++) {
            row(table.createRow(), at + 1, notes.get(at));
        }
    }

    private static void lines(XWPFTable table) {
        int thin = MinutesPaper.THIN;
        table.setTopBorder(XWPFBorderType.SINGLE, thin, 0, "auto");
        table.setBottomBorder(XWPFBorderType.SINGLE, thin, 0, "auto");
        table.setLeftBorder(XWPFBorderType.SINGLE, thin, 0, "auto");
        table.setRightBorder(XWPFBorderType.SINGLE, thin, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.SINGLE, thin, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.SINGLE, thin, 0, "auto");
    }

    private static void row(XWPFTableRow row, int number, MeetingNote note) {
        MinutesPaper.fit(row, WIDTHS);
        cell(row, 0, String.valueOf(number)).setAlignment(ParagraphAlignment.CENTER);
        XWPFParagraph about = MinutesPaper.first(row.getCell(1));
        MinutesPaper.write(about, new MinutesText(note.subject(), Look.HEAD));
        XWPFParagraph asked = row.getCell(1).addParagraph();
        asked.setSpacingAfter(0);
        MinutesPaper.write(asked, new MinutesText(note.text(), Look.CELL));
        cell(row, 2, MinutesWords.stated(note.shown()));
        cell(row, 3, MinutesWords.stated(note.source()));
        cell(row, 4, MinutesWords.stated(note.addressee()));
        cell(row, 5, MinutesWords.due(note.due())).setAlignment(ParagraphAlignment.CENTER);
    }

    private static XWPFParagraph cell(XWPFTableRow row, int at, String text) {
        XWPFParagraph paragraph = MinutesPaper.first(row.getCell(at));
        MinutesPaper.write(paragraph, new MinutesText(text, Look.CELL));
        return paragraph;
    }
}
