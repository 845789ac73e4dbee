package vn.bang57.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.bang57.commune.Commune;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.shared.print.PrintText;

/** What the printed documents have in common, in the language of one of them. */
public record PrintWords(Locale locale) {

    static final Bilingual DRAFT = new Bilingual("dự thảo", "draft");

    private static final int NUMBER_WIDTH = 9;

    String in(String vi, String en) {
        return new Bilingual(vi, en).in(locale);
    }

    /** When it was made, and of when it tells. */
    public String stamp(Dashboard dashboard, Instant made) {
        AsOf asOf = dashboard.state().asOf();
        String time = AsOf.read(made);
        return asOf == null
                ? in("Số liệu chốt " + time, "Figures as of " + time)
                : in(
                        "Xem như " + asOf.words().vi() + ", lập lúc " + time,
                        "As known " + asOf.words().en() + ", made at " + time);
    }

    /** The filters; when a document of the present was made is in its stamp. */
    static List<String> remarks(Dashboard dashboard, List<String> filters) {
        return dashboard.state().asOf() == null ? filters.subList(1, filters.size()) : filters;
    }

    /** What decides which figures a document of this dashboard has. */
    public List<String> aboutTargets(Dashboard dashboard) {
        return remarks(dashboard, ExportFilters.ofTargets(dashboard));
    }

    /** The communes by number, or by name when there is one. */
    String communes(List<Commune> communes) {
        return communes.size() == 1
                ? communes.getFirst().name()
                : in(communes.size() + " xã", communes.size() + " communes");
    }

    /** Which rows of how many: {@code dòng 9–17/85}. */
    String rows(int first, int count, int of) {
        if (count == 0) {
            return in("không có dòng nào", "no rows");
        }
        String span = first + "–" + (first + count - 1) + "/" + of;
        return in("dòng " + span, "rows " + span);
    }

    /** The column that counts the rows. */
    PrintColumn numbers() {
        return PrintColumn.figures(PrintCell.plain(in("TT", "No.")), NUMBER_WIDTH);
    }

    PrintCell number(int number) {
        return PrintCell.of(PrintText.quiet(Integer.toString(number)));
    }

    PrintColumn words(int width, String vi, String en) {
        return PrintColumn.words(in(vi, en), width);
    }

    /** The name over a commune's column, and that its plan is a draft. */
    PrintCell head(Commune commune) {
        PrintCell name = PrintCell.plain(commune.name());
        return commune.draft() ? name.line(PrintText.tag(DRAFT.in(locale))) : name;
    }

    /** A commune's province, where there is more than one. */
    static String province(Commune commune, List<Commune> all) {
        boolean several = all.stream().map(Commune::provinceSlug).distinct().count() > 1;
        return several ? commune.provinceName() : "";
    }

    /** The documents that the figures and tasks come from; a place in one of them stands beside each. */
    public PrintSection documents(List<Commune> communes) {
        List<PrintColumn> columns = List.of(
                numbers(),
                words(36, "Xã", "Commune"),
                words(36, "Tỉnh", "Province"),
                words(130, "Văn bản", "Document"),
                words(36, "Mốc chính", "Main milestone"),
                words(36, "Tình trạng", "State"));
        List<List<PrintCell>> rows = IntStream.range(0, communes.size())
                .mapToObj(at -> document(at + 1, communes.get(at)))
                .toList();
        return new PrintSection(
                in("Văn bản nguồn", "Source documents"),
                rows(1, rows.size(), rows.size()),
                columns,
                rows,
                List.of(),
                false);
    }

    private List<PrintCell> document(int number, Commune commune) {
        return List.of(
                number(number),
                PrintCell.of(PrintText.strong(commune.name())),
                PrintCell.plain(commune.provinceName()),
                PrintCell.plain(commune.document().reference(locale)),
                PrintCell.plain(Integer.toString(commune.horizon())),
                commune.draft()
                        ? PrintCell.of(PrintText.tag(DRAFT.in(locale)))
                        : PrintCell.plain(in("đã ban hành", "issued")));
    }

    /**
     * Shares columns out to pages, as evenly as can be.
     *
     * @param most so many fit on a page
     * @param more so many others follow on the last page
     */
    static <T> List<List<T>> pages(List<T> columns, int most, int more) {
        int count = Math.max(1, Math.ceilDiv(columns.size() + more, most));
        List<List<T>> pages = new ArrayList<>();
        int from = 0;
        for (int page = 0; page < count; page++) {
            int size = columns.size() / count + (page < columns.size() % count ? 1 : 0);
            pages.add(columns.subList(from, from + size));
            from += size;
        }
        return pages;
    }
}
