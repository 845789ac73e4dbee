package vn.bang57.comparison.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.editing.Write;
import vn.bang57.indicator.Indicator;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.sheet.Placement;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

/** The target grid as a sheet: indicators down, communes across. */
final class TargetSheet implements EditableSheet {

    private final Dashboard dashboard;
    private final List<Line> lines;
    private final List<Field> fields;
    private final Map<String, Map<String, Cell>> cells = new HashMap<>();
    private final CellLooks looks;

    /**
     * The sheet of a dashboard.
     *
     * @param shown the grid's lines in their order
     * @param order the columns as they stand on that screen; empty for the page's own order
     */
    TargetSheet(Dashboard dashboard, List<GridLine> shown, List<String> order) {
        this.dashboard = dashboard;
        looks = new CellLooks(dashboard);
        lines = shown.stream().map(this::line).toList();
        List<Field> all = new ArrayList<>();
        all.add(new Field(TargetLines.BY_NAME, looks.text().choose("Chỉ tiêu", "Indicator"), List.of()));
        dashboard.communes().forEach(commune -> all.add(field(commune)));
        all.add(new Field(TargetLines.BY_COMPARISON, looks.text().choose("So được không", "Comparable?"), List.of()));
        fields = EditableSheet.inOrder(all, order);
        for (IndicatorRow row : dashboard.comparison().rows()) {
            Map<String, Cell> ofRow = new HashMap<>();
            row.cells().forEach(cell -> ofRow.put(cell.commune().slug(), cell));
            cells.put(row.indicator().code(), ofRow);
        }
    }

    private Line line(GridLine line) {
        return switch (line) {
            case GridLine.Heading(var pillar, var all, var shared) ->
                new Line(line.id(), pillar.name().in(locale()), List.of(), true);
            case GridLine.Figures(var row) -> {
                Indicator indicator = row.indicator();
                yield new Line(
                        line.id(),
                        indicator.name().in(locale()),
                        List.of(indicator.name().vi(), indicator.name().en(), indicator.code()),
                        false);
            }
        };
    }

    private Field field(Commune commune) {
        return new Field(
                commune.slug(),
                commune.name(),
                List.of(
                        commune.name(),
                        commune.fullName().vi(),
                        commune.fullName().en(),
                        commune.slug()));
    }

    @Override
    public List<Line> lines() {
        return lines;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public Content content(Line line, Field field) {
        if (field.id().equals(TargetLines.BY_NAME)) {
            return new Content(
                    line.label(), looks.text().choose("Cột tên không sửa ở đây.", "Names are not edited here."));
        }
        return cell(line, field)
                .map(this::content)
                .orElseGet(() -> new Content(
                        comparison(line),
                        looks.text().choose("Cột này do máy tính ra.", "This column is worked out.")));
    }

    private Content content(Cell cell) {
        CellLook look = look(cell);
        // What can't be edited here is copied as it reads, with its year, so that nobody takes it for this one's.
        return look.locked() == null
                ? new Content(look.edit(), null)
                : new Content(
                        cell.otherYear()
                                ? looks.text().cell(cell) + " (" + year(cell) + ")"
                                : looks.text().cell(cell),
                        look.locked());
    }

    private static String year(Cell cell) {
        return cell.year().map(String::valueOf).orElse("");
    }

    private String comparison(Line line) {
        return dashboard
                .comparison()
                .row(line.id())
                .map(row -> row.comparability().sentence().in(locale()))
                .orElse("");
    }

    @Override
    public Parsed<String> read(Line line, Field field, String typed) {
        return cell(line, field)
                .map(cell -> TargetValueParser.parse(typed, cell.unit().kind()))
                .orElseGet(() -> TargetValueParser.parse(typed))
                .map(TargetValueFormat::edit);
    }

    @Override
    public Locale locale() {
        return dashboard.locale();
    }

    @Override
    public Write write(Placement placement) {
        Cell cell = cell(placement.line(), placement.field()).orElseThrow();
        TargetValue value = TargetValueParser.parse(placement.after()).orElseThrow();
        String[] seen = look(cell).version().split(":");
        return seen.length == 2
                ? new Write.OfTarget(Long.parseLong(seen[0]), Long.parseLong(seen[1]), value)
                : new Write.OfEmptyCell(cell.commune().slug(), cell.indicator().code(), cell.wanted(), value);
    }

    private Optional<Cell> cell(Line line, Field field) {
        return Optional.ofNullable(cells.getOrDefault(line.id(), Map.of()).get(field.id()));
    }

    private CellLook look(Cell cell) {
        return CellLook.of(cell, looks.text(), 0);
    }
}
