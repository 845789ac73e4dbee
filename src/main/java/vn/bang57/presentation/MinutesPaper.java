package vn.bang57.presentation;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** An A4 sheet of a Vietnamese administrative document, to write on. */
final class MinutesPaper {

    /** Between the margins, in millimetres. */
    static final int WIDTH = 165;

    private static final int TOP = 20;
    private static final int LEFT = 30;
    private static final int RIGHT = 15;
    private static final double TWIPS = 1440 / 25.4;
    private static final double LINES = 1.15;
    private static final int BELOW = 120;

    /** How thick a line is, in eighths of a point. */
    static final int THIN = 6;

    private final XWPFDocument document = new XWPFDocument();

    MinutesPaper(String title) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("Bảng 57");
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = page.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = page.addNewPgMar();
        margins.setTop(twips(TOP));
        margins.setBottom(twips(TOP));
        margins.setLeft(twips(LEFT));
        margins.setRight(twips(RIGHT));
        margins.setHeader(twips(TOP / 2));
        margins.setFooter(twips(TOP / 2));
        margins.setGutter(BigInteger.ZERO);
        defaults();
        pageNumbers();
    }

    private void defaults() {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(MinutesText.FONT);
        fonts.setHAnsi(MinutesText.FONT);
        fonts.setCs(MinutesText.FONT);
        fonts.setEastAsia(MinutesText.FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    /** In the middle of the upper margin, from the second page on. */
    private void pageNumbers() {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        XWPFRun number = new XWPFRun(line.getCTP().getFldSimpleArray(0).addNewR(), line);
        look(number, MinutesText.Look.CELL);
        number.setText("2");
    }

    private static void look(XWPFRun run, MinutesText.Look look) {
        run.setFontFamily(MinutesText.FONT);
        run.setFontSize(look.size());
        run.setBold(look.bold());
        run.setItalic(look.italic());
    }

    static void write(XWPFParagraph paragraph, MinutesText... words) {
        for (MinutesText one : words) {
            XWPFRun run = paragraph.createRun();
            look(run, one.look());
            run.setText(one.text());
        }
    }

    /** A paragraph of the text itself: both edges straight, its first line indented. */
    XWPFParagraph text(MinutesText... words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(twips(10).intValueExact());
        paragraph.setSpacingAfter(BELOW);
        paragraph.setSpacingBetween(LINES, LineSpacingRule.AUTO);
        write(paragraph, words);
        return paragraph;
    }

    /** A line in the middle. */
    XWPFParagraph centred(MinutesText words) {
        return centred(document.createParagraph(), words);
    }

    static XWPFParagraph centred(XWPFParagraph paragraph, MinutesText... words) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        write(paragraph, words);
        return paragraph;
    }

    /**
     * A rule in the middle.
     *
     * @param length in millimetres, as the width that it stands in
     */
    static void rule(XWPFParagraph paragraph, double length, double width) {
        int side = twips((width - length) / 2).intValueExact();
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setBorderTop(Borders.SINGLE);
        CTBorder line = paragraph.getCTP().getPPr().getPBdr().getTop();
        line.setSz(BigInteger.valueOf(THIN));
        line.setSpace(BigInteger.ZERO);
        line.setColor("auto");
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
    }

    XWPFParagraph paragraph() {
        return document.createParagraph();
    }

    /** A table of one row; its columns are as many millimetres wide, with a margin in each cell. */
    XWPFTable table(List<Double> widths, double margin) {
        XWPFTable table = document.createTable(1, widths.size());
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(twips(width)));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(
                twips(widths.stream().mapToDouble(Double::doubleValue).sum()).intValueExact());
        // Said even where it is none, for otherwise a word processor has a margin of its own.
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth side :
                List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(twips(margin));
        }
        fit(table.getRow(0), widths);
        return table;
    }

    /** Gives a row its cells' widths; it is never parted by the end of a page. */
    static void fit(XWPFTableRow row, List<Double> widths) {
        row.setCantSplitRow(true);
        for (int at = 0; at < widths.size(); at++) {
            XWPFTableCell cell = row.getCell(at);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(twips(widths.get(at)).toString());
        }
    }

    /** The paragraph that a cell begins with. */
    static XWPFParagraph first(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
        first.setSpacingAfter(0);
        return first;
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }

    void writeTo(OutputStream out) throws IOException {
        document.write(out);
        document.close();
        out.flush();
    }
}
