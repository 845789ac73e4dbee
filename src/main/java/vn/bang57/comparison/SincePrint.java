package vn.bang57.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.SinceLine.Deed;
import vn.bang57.comparison.SinceLine.Kind;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.export.ExportTable;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.shared.print.PrintText;

/** The changes since a moment as a document to print. */
public final class SincePrint {

    private final SinceReport report;
    private final Locale locale;
    private final PrintWords words;

    private SincePrint(SinceReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
        words = new PrintWords(locale);
    }

    /** The document of all the lines, in their order. */
    public static PrintDocument of(SinceReport report, Locale locale) {
        return new SincePrint(report, locale).document();
    }

    private PrintDocument document() {
        ExportTable table = SinceExport.of(report, locale);
        String since = AsOf.read(report.since());
        String until = AsOf.read(report.until());
        int total = report.lines().size();
        List<PrintSection> sections = new ArrayList<>();
        int first = 1;
        for (Kind kind : Kind.values()) {
            List<SinceLine> lines = report.of(kind);
            if (!lines.isEmpty()) {
                sections.add(section(kind, lines, first, total));
                first += lines.size();
            }
        }
        return new PrintDocument(
                table.title(),
                words.in(total + " thay đổi từ " + since, total + " changes since " + since),
                words.in("Số liệu chốt " + until, "Figures as of " + until),
                table.filters(),
                sections,
                locale);
    }

    private PrintSection section(Kind kind, List<SinceLine> lines, int first, int total) {
        List<List<PrintCell>> rows = new ArrayList<>();
        for (SinceLine line : lines) {
            rows.add(row(first + rows.size(), line));
        }
        return new PrintSection(
                kind.label().in(locale), words.rows(first, rows.size(), total), columns(), rows, List.of(), false);
    }

    private List<PrintColumn> columns() {
        return List.of(
                words.numbers(),
                words.words(26, "Xã", "Commune"),
                words.words(66, "Chỉ tiêu, nhiệm vụ", "Indicator or task"),
                words.words(40, "Trước", "Before"),
                words.words(56, "Nay", "Now"),
                words.words(44, "Người sửa", "Changed by"),
                words.words(36, "Lý do", "Reason"));
    }

    private List<PrintCell> row(int number, SinceLine line) {
        Integer year = line.milestone();
        Deed deed = line.deed();
        PrintCell what = PrintCell.of(PrintText.strong(line.what().in(locale)))
                .line(PrintText.quiet(in(line.field())))
                .line(PrintText.quiet(year == null ? "" : words.in("mốc " + year, "milestone " + year)));
        PrintCell who = deed == null
                ? PrintCell.EMPTY
                : PrintCell.plain(deed.who())
                        .line(PrintText.quiet(AsOf.read(deed.at())))
                        .line(PrintText.quiet(deed.how().label().in(locale)));
        return List.of(
                words.number(number),
                PrintCell.plain(line.commune()),
                what,
                PrintCell.plain(in(line.before())),
                PrintCell.of(PrintText.strong(in(line.after()))),
                who,
                PrintCell.plain(deed == null ? "" : Objects.requireNonNullElse(deed.reason(), "")));
    }

    private String in(@Nullable Bilingual text) {
        return text == null ? "" : text.in(locale);
    }
}
