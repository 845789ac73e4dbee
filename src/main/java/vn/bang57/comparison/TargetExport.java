package vn.bang57.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Pillar;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.VietnameseNumber;
import vn.bang57.shared.export.ExportCell;
import vn.bang57.shared.export.ExportColumn;
import vn.bang57.shared.export.ExportTable;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;

/** The indicators on screen as a table to hand out: one row for each indicator, commune and figure; gaps are rows too. */
public final class TargetExport {

    static final Bilingual TITLE = new Bilingual("Mục tiêu", "Targets");
    private static final Bilingual DRAFT = new Bilingual("dự thảo", "draft");
    private static final Bilingual CONFLICT = new Bilingual("mâu thuẫn", "contradiction");

    private final Dashboard dashboard;
    private final Locale locale;
    private final ExportWords words;
    private final Map<String, Pillar> pillars;
    private final ReachedExport reached;

    private TargetExport(Dashboard dashboard) {
        this.dashboard = dashboard;
        locale = dashboard.locale();
        words = new ExportWords(locale);
        reached = new ReachedExport(dashboard, words);
        pillars = dashboard.comparison().pillars().stream().collect(Collectors.toMap(Pillar::code, pillar -> pillar));
    }

    /** The table of these rows, which are those on screen, in their order. */
    public static ExportTable of(Dashboard dashboard, List<IndicatorRow> shown) {
        return new TargetExport(dashboard).table(shown);
    }

    private ExportTable table(List<IndicatorRow> shown) {
        List<List<ExportCell>> rows = shown.stream()
                .flatMap(row ->
                        row.cells().stream().flatMap(cell -> lines(row, cell).map(line -> complete(line, cell))))
                .toList();
        return new ExportTable(
                ExportFilters.title(dashboard, TITLE), ExportFilters.ofTargets(dashboard), allColumns(), rows, locale);
    }

    private List<ExportCell> complete(List<ExportCell> line, Cell cell) {
        return Stream.concat(line.stream(), reached.cells(cell).stream()).toList();
    }

    private List<ExportColumn> allColumns() {
        return Stream.concat(columns().stream(), reached.columns().stream()).toList();
    }

    private List<ExportColumn> columns() {
        return List.of(
                words.column(22, "Trụ cột", "Pillar"),
                words.column(36, "Chỉ tiêu", "Indicator"),
                words.column(16, "Xã", "Commune"),
                words.column(14, "Tỉnh", "Province"),
                words.column(8, "Mốc", "Year"),
                words.column(16, "Dạng", "Form"),
                words.column(6, "Dấu", "Sign"),
                words.column(10, "Số (từ)", "Number (from)"),
                words.column(10, "Số (đến)", "Number (to)"),
                words.column(14, "Đơn vị", "Unit"),
                words.column(24, "Như trên bảng", "As displayed"),
                words.column(10, "Dự thảo", "Draft"),
                words.column(24, "Mâu thuẫn", "Contradiction"),
                words.column(30, "Khác cách ghi", "Wording differs"),
                words.column(36, "So sánh", "Comparison"),
                words.column(36, "Nguồn: văn bản", "Source: document"),
                words.column(28, "Nguồn: vị trí", "Source: place"));
    }

    private Stream<List<ExportCell>> lines(IndicatorRow row, Cell cell) {
        Estimate estimate = cell.estimate();
        if (estimate != null) {
            return Stream.of(estimated(row, cell, estimate));
        }
        return cell.shown().isEmpty()
                ? Stream.of(missing(row, cell))
                : cell.shown().stream().map(target -> stated(row, cell, target));
    }

    private List<ExportCell> stated(IndicatorRow row, Cell cell, Target target) {
        TargetValue value = target.value();
        boolean english = "en".equals(locale.getLanguage());
        String display = english && target.wordsEn() != null && value.wording().isPresent()
                ? target.wordsEn()
                : TargetValueFormat.display(value, locale);
        List<ExportCell> line = start(row, cell, target.milestone(), ExportForms.of(value));
        line.add(ExportCell.text(TargetValueFormat.sign(value)));
        line.add(ExportCell.number(value.low().orElse(null)));
        line.add(ExportCell.number(value.high().orElse(null)));
        line.add(words.text(target.unit().symbol()));
        line.add(ExportCell.text(display));
        line.add(draft(cell));
        line.add(target.conflicting() ? conflict(target) : new ExportCell.Empty());
        line.add(words.text(target.differs()));
        line.add(words.text(row.comparability().sentence()));
        line.add(words.document(cell.commune()));
        line.add(words.locator(target.source()));
        return line;
    }

    private List<ExportCell> estimated(IndicatorRow row, Cell cell, Estimate estimate) {
        List<ExportCell> line = start(row, cell, estimate.year(), ExportForms.estimate(estimate));
        line.add(ExportCell.text("~"));
        line.add(ExportCell.number(estimate.value()));
        line.add(new ExportCell.Empty());
        line.add(words.text(estimate.from().unit().symbol()));
        line.add(ExportCell.text("~ " + VietnameseNumber.format(estimate.value(), locale)));
        line.add(draft(cell));
        line.add(new ExportCell.Empty());
        line.add(words.text(estimate.from().differs()));
        line.add(words.text(row.comparability().sentence()));
        line.add(words.document(cell.commune()));
        line.add(ExportCell.text(Stream.of(estimate.from(), estimate.to())
                .map(anchor -> anchor.source().in(locale))
                .distinct()
                .collect(Collectors.joining(" · "))));
        return line;
    }

    private List<ExportCell> missing(IndicatorRow row, Cell cell) {
        List<ExportCell> line = start(row, cell, cell.wanted(), ExportForms.missing(cell));
        for (int at = line.size(); at < columns().size(); at++) {
            line.add(new ExportCell.Empty());
        }
        return line;
    }

    private List<ExportCell> start(IndicatorRow row, Cell cell, @Nullable Integer year, Bilingual form) {
        Indicator indicator = row.indicator();
        Pillar pillar = pillars.get(indicator.pillarCode());
        List<ExportCell> line = new ArrayList<>();
        line.add(words.text(pillar == null ? null : pillar.name()));
        line.add(words.text(indicator.name()));
        line.add(ExportCell.text(cell.commune().name()));
        line.add(ExportCell.text(cell.commune().provinceName()));
        // A year is a name, not a quantity: as a number it would get a thousands separator.
        line.add(ExportCell.text(year == null ? null : year.toString()));
        line.add(words.text(form));
        return line;
    }

    private ExportCell draft(Cell cell) {
        return cell.commune().draft() ? words.text(DRAFT) : new ExportCell.Empty();
    }

    private ExportCell conflict(Target target) {
        return words.text(Objects.requireNonNullElse(target.conflictNote(), CONFLICT));
    }
}
