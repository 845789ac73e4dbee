package vn.bang57.comparison;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bang57.actual.Actual;
import vn.bang57.shared.export.ExportCell;
import vn.bang57.shared.export.ExportColumn;

/** The columns of an exported target table that say what was reached: the figure that is held against the plan. */
record ReachedExport(Dashboard dashboard, ExportWords words) {

    List<ExportColumn> columns() {
        return List.of(
                words.column(10, "Kết quả (số)", "Result (number)"),
                words.column(24, "Kết quả", "Result"),
                words.column(20, "Kỳ báo cáo", "Reporting period"),
                words.column(36, "So với mốc", "Against the plan"),
                words.column(30, "Minh chứng", "Evidence"));
    }

    /** Of a commune and indicator; empty cells where nobody has reported. */
    List<ExportCell> cells(Cell cell) {
        String commune = cell.commune().slug();
        String indicator = cell.indicator().code();
        List<Actual> actuals = dashboard.actualsOf(commune, indicator);
        if (actuals.isEmpty()) {
            return Collections.nCopies(columns().size(), new ExportCell.Empty());
        }
        Actual actual = Reached.latest(actuals);
        ReachedText text = new ReachedText(new FigureText(dashboard.locale()));
        return Stream.of(
                        ExportCell.number(actual.value().low().orElse(null)),
                        ExportCell.text(text.figure(actual)
                                + (actual.estimated() ? text.text().choose(" (ước)", " (estimate)") : "")),
                        ExportCell.text(actual.period().display(dashboard.locale())),
                        ExportCell.text(Reached.of(
                                        actuals,
                                        dashboard.targetsOf(commune, indicator),
                                        cell.indicator(),
                                        dashboard.today())
                                .map(text::sentence)
                                .orElse(null)),
                        ExportCell.text(text.proof(actual)))
                .collect(Collectors.toList());
    }
}
