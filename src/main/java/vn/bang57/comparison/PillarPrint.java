package vn.bang57.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.bang57.commune.Commune;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintSection;

/** Indicators by commune, as tables to print: a part for each pillar, and in it one for as many communes as fit. */
final class PillarPrint {

    /** What stands in the tables. */
    interface Content {

        /** The columns before those of the communes, but for the row's number. */
        List<PrintColumn> before();

        List<PrintCell> before(IndicatorRow row);

        PrintColumn column(Commune commune);

        PrintCell cell(Cell cell);

        /** The columns after those of the communes. */
        List<PrintColumn> after();

        List<PrintCell> after(IndicatorRow row);

        /** What has to be said of a cell below its table. */
        List<String> notes(Cell cell);
    }

    private record Part(String title, List<IndicatorRow> rows, int first) {}

    private final Dashboard dashboard;
    private final Content content;
    private final PrintWords words;
    private final List<List<Commune>> pages;

    /** Takes how many columns fit on a page beside the first ones. */
    PillarPrint(Dashboard dashboard, Content content, int fitting) {
        this.dashboard = dashboard;
        this.content = content;
        words = new PrintWords(dashboard.locale());
        pages = PrintWords.pages(dashboard.communes(), fitting, content.after().size());
    }

    /** The tables of these rows; grouped by pillar, or in one, in their own order. */
    List<PrintSection> sections(List<IndicatorRow> shown, boolean grouped) {
        List<PrintSection> sections = new ArrayList<>();
        for (Part part : grouped ? byPillar(shown) : List.of(inOrder(shown))) {
            int from = 0;
            for (List<Commune> page : pages) {
                boolean ownPage = pages.size() > 1 && from == 0 && !sections.isEmpty();
                sections.add(section(part, page, from, shown.size()).onOwnPage(ownPage));
                from += page.size();
            }
        }
        return sections;
    }

    private Part inOrder(List<IndicatorRow> shown) {
        String title = dashboard.state().query().isBlank()
                ? words.in("Theo thứ tự trên màn hình", "In the order of the screen")
                : words.in("Tìm thấy", "Found");
        return new Part(title, shown, 1);
    }

    private List<Part> byPillar(List<IndicatorRow> shown) {
        List<Part> parts = new ArrayList<>();
        int first = 1;
        for (var pillar : dashboard.comparison().pillars()) {
            List<IndicatorRow> own = shown.stream()
                    .filter(row -> row.indicator().pillarCode().equals(pillar.code()))
                    .toList();
            if (!own.isEmpty()) {
                parts.add(new Part(pillar.name().in(words.locale()), own, first));
                first += own.size();
            }
        }
        return parts.isEmpty() ? List.of(inOrder(shown)) : parts;
    }

    private PrintSection section(Part part, List<Commune> page, int from, int total) {
        boolean last = from + page.size() == dashboard.communes().size();
        List<PrintColumn> columns = new ArrayList<>();
        columns.add(words.numbers());
        columns.addAll(content.before());
        page.forEach(commune ->
                columns.add(content.column(commune).under(PrintWords.province(commune, dashboard.communes()))));
        if (last) {
            columns.addAll(content.after());
        }
        List<List<PrintCell>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (IndicatorRow row : part.rows()) {
            int number = part.first() + rows.size();
            List<PrintCell> line = new ArrayList<>();
            line.add(words.number(number));
            line.addAll(content.before(row));
            for (Commune commune : page) {
                Cell cell = row.cell(commune.slug()).orElseThrow();
                line.add(content.cell(cell));
                content.notes(cell).forEach(note -> notes.add(note(number, commune, note)));
            }
            if (last) {
                line.addAll(content.after(row));
            }
            rows.add(line);
        }
        return new PrintSection(part.title(), remark(part, page, from, total), columns, rows, notes, false);
    }

    private String remark(Part part, List<Commune> page, int from, int total) {
        String rows = words.rows(part.first(), part.rows().size(), total);
        if (pages.size() == 1) {
            return rows;
        }
        String span = (from + 1) + "–" + (from + page.size()) + "/"
                + dashboard.communes().size();
        return rows + words.in(" · xã " + span, " · communes " + span);
    }

    private String note(int number, Commune commune, String note) {
        return words.in("Dòng ", "Row ") + number + ", " + commune.name() + ": " + note;
    }
}
