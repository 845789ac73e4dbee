package vn.bang57.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.bang57.commune.Commune;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.shared.print.PrintText;

/** Who set what, as a document to print: a mark and, where there is room for it, a word for each form of statement. */
public final class CoveragePrint implements PillarPrint.Content {

    static final Bilingual NAME = new Bilingual("Ai đặt gì", "Who set what");
    private static final int WORDED = 7;
    private static final int FITTING = 11;
    private static final int INDICATOR = 54;
    private static final int MARK = 20;
    private static final int WORD = 30;
    private static final int COUNT = 14;

    private final Dashboard dashboard;
    private final PrintWords words;
    private final FigureText text;
    private final boolean worded;

    private CoveragePrint(Dashboard dashboard) {
        this.dashboard = dashboard;
        words = new PrintWords(dashboard.locale());
        text = new FigureText(dashboard.locale());
        worded = dashboard.communes().size() <= WORDED;
    }

    /** The document of these rows, which are those on screen. */
    public static PrintDocument of(Dashboard dashboard, List<IndicatorRow> shown, Instant made) {
        return new CoveragePrint(dashboard).document(shown, made);
    }

    private PrintDocument document(List<IndicatorRow> shown, Instant made) {
        List<String> remarks = new ArrayList<>(PrintWords.remarks(dashboard, ExportFilters.ofTargets(dashboard)));
        remarks.add(FigureText.MARKS.in(dashboard.locale()));
        int fitting = worded ? WORDED + 1 : FITTING;
        List<PrintSection> sections = new ArrayList<>(new PillarPrint(dashboard, this, fitting).sections(shown, true));
        sections.add(words.documents(dashboard.communes()));
        String communes = words.communes(dashboard.communes());
        return new PrintDocument(
                ExportFilters.title(dashboard, NAME),
                words.in(
                        "Ai đặt gì: " + shown.size() + " chỉ tiêu của " + communes,
                        "Who set what: " + shown.size() + " targets of " + communes),
                words.stamp(dashboard, made),
                remarks,
                sections,
                dashboard.locale());
    }

    @Override
    public List<PrintColumn> before() {
        return List.of(words.words(INDICATOR, "Chỉ tiêu", "Indicator"));
    }

    @Override
    public List<PrintCell> before(IndicatorRow row) {
        return List.of(PrintCell.plain(row.indicator().name().in(dashboard.locale())));
    }

    @Override
    public PrintColumn column(Commune commune) {
        return new PrintColumn(
                words.head(commune), "", worded ? WORD : MARK, worded ? PrintCell.Align.START : PrintCell.Align.CENTER);
    }

    @Override
    public PrintCell cell(Cell cell) {
        PrintCell.Fill fill = switch (cell.form()) {
            case NUMBER, NOT_STARTED, DONE, WORDS -> PrintCell.Fill.STATED;
            case CONFLICT -> PrintCell.Fill.WARN;
            case ESTIMATE -> PrintCell.Fill.NONE;
            case ELSEWHERE, BLANK, GAP -> PrintCell.Fill.GAP;
        };
        return PrintCell.of(
                        PrintText.mark(FigureText.mark(cell.form())),
                        PrintText.quiet(worded || cell.form() == Cell.Form.GAP ? word(cell) : ""))
                .with(fill);
    }

    private String word(Cell cell) {
        return switch (cell.form()) {
            case NUMBER -> words.in("con số", "figure");
            case CONFLICT -> words.in("mâu thuẫn", "contradiction");
            case NOT_STARTED -> words.in("chưa thực hiện", "not started");
            case DONE -> words.in("thực hiện", "done");
            case WORDS -> words.in("bằng lời", "in words");
            case ESTIMATE -> words.in("nội suy", "interpolated");
            case BLANK, ELSEWHERE, GAP -> text.cell(cell);
        };
    }

    @Override
    public List<PrintColumn> after() {
        return List.of(PrintColumn.figures(PrintCell.plain(words.in("Số xã", "Stated")), COUNT));
    }

    @Override
    public List<PrintCell> after(IndicatorRow row) {
        return List.of(PrintCell.plain(row.stated() + "/" + row.cells().size()));
    }

    @Override
    public List<String> notes(Cell cell) {
        return List.of();
    }
}
