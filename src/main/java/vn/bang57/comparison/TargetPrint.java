package vn.bang57.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bang57.commune.Commune;
import vn.bang57.indicator.Pillar;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.shared.print.PrintText;

/** The indicators on screen as a document to print: as the grid has them, each figure with its place in its plan. */
public final class TargetPrint implements PillarPrint.Content {

    private static final int FITTING = 7;
    private static final int INDICATOR = 54;
    private static final int COMMUNE = 31;
    private static final int COMPARISON = 44;

    private final Dashboard dashboard;
    private final PrintWords words;
    private final FigurePrint figures;

    private TargetPrint(Dashboard dashboard) {
        this.dashboard = dashboard;
        words = new PrintWords(dashboard.locale());
        figures = new FigurePrint(
                new FigureText(dashboard.locale()), dashboard.comparison().commonYear());
    }

    /** The document of these rows, which are those on screen, in their order. */
    public static PrintDocument of(Dashboard dashboard, List<IndicatorRow> shown, Instant made) {
        return new TargetPrint(dashboard).document(shown, made);
    }

    private PrintDocument document(List<IndicatorRow> shown, Instant made) {
        List<String> remarks = new ArrayList<>(PrintWords.remarks(dashboard, ExportFilters.ofTargets(dashboard)));
        remarks.add(words.in(
                "Cách đọc: dòng nhỏ dưới con số là vị trí trong văn bản; năm trong khung là mốc khác với đa số; ≠ cách ghi"
                        + " khác và ⚠ số mâu thuẫn có ghi chú dưới bảng; ~ nội suy giữa hai mốc; - chưa thực hiện; X thực"
                        + " hiện.",
                "How to read it: the small line below a figure is its place in the document; a framed year is another"
                        + " than most have; ≠ other wording and ⚠ contradictions are explained below the table; ~ interpolated"
                        + " between two milestones; - not started; X done."));
        List<PrintSection> sections =
                new ArrayList<>(new PillarPrint(dashboard, this, FITTING).sections(shown, grouped()));
        sections.add(words.documents(dashboard.communes()));
        return new PrintDocument(
                ExportFilters.title(dashboard, TargetExport.TITLE),
                title(shown.size()),
                words.stamp(dashboard, made),
                remarks,
                sections,
                dashboard.locale());
    }

    private String title(int rows) {
        String communes = words.communes(dashboard.communes());
        String pillar = dashboard.comparison().pillars().stream()
                .filter(one -> one.code().equals(dashboard.state().drill().pillar()))
                .map(Pillar::name)
                .map(name -> name.in(dashboard.locale()) + ": ")
                .collect(Collectors.joining());
        Integer year = dashboard.state().milestone().year();
        return pillar
                + words.in(
                        rows + " chỉ tiêu của " + communes + ", "
                                + (year == null ? "mốc chính của từng xã" : "mốc " + year),
                        rows + " targets of " + communes + ", "
                                + (year == null ? "each plan's own main milestone" : "milestone " + year));
    }

    /** As on screen, where what is searched or sorted isn't grouped. */
    private boolean grouped() {
        return dashboard.state().query().isBlank() && dashboard.state().sort().column() == null;
    }

    @Override
    public List<PrintColumn> before() {
        return List.of(words.words(INDICATOR, "Chỉ tiêu", "Indicator"));
    }

    @Override
    public List<PrintCell> before(IndicatorRow row) {
        PrintCell name = PrintCell.of(
                PrintText.strong(row.indicator().name().in(dashboard.locale())),
                PrintText.quiet(row.indicator().unit().symbol().in(dashboard.locale())));
        return List.of(grouped() ? name : name.line(PrintText.quiet(pillar(row))));
    }

    private String pillar(IndicatorRow row) {
        return dashboard.comparison().pillars().stream()
                .filter(pillar -> pillar.code().equals(row.indicator().pillarCode()))
                .map(pillar -> pillar.name().in(dashboard.locale()))
                .collect(Collectors.joining());
    }

    @Override
    public PrintColumn column(Commune commune) {
        return PrintColumn.figures(words.head(commune), COMMUNE);
    }

    @Override
    public PrintCell cell(Cell cell) {
        return figures.cell(cell);
    }

    @Override
    public List<PrintColumn> after() {
        return List.of(words.words(COMPARISON, "So được không", "Comparable?"));
    }

    @Override
    public List<PrintCell> after(IndicatorRow row) {
        return List.of(
                PrintCell.of(PrintText.quiet(row.comparability().sentence().in(dashboard.locale()))));
    }

    @Override
    public List<String> notes(Cell cell) {
        return cell.shown().stream()
                .flatMap(target -> Stream.of(
                                target.differs() == null
                                        ? ""
                                        : "≠ " + target.differs().in(dashboard.locale()),
                                target.conflictNote() == null
                                        ? ""
                                        : "⚠ " + target.conflictNote().in(dashboard.locale()))
                        .filter(note -> !note.isEmpty()))
                .distinct()
                .toList();
    }
}
