package vn.bang57.comparison.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.Drill;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.indicator.Pillar;
import vn.bang57.shared.Folding;
import vn.bang57.shared.VietnameseCollation;
import vn.bang57.target.Target;

/** Which lines the target grid shows, in which order: drilled, shared only, searched, sorted. */
final class TargetLines {

    static final String BY_NAME = "indicator";
    static final String BY_COMPARISON = "compare";

    private TargetLines() {}

    /** The lines; grouped under pillars unless they are searched or sorted. */
    static List<GridLine> of(Dashboard dashboard) {
        List<IndicatorRow> rows = rows(dashboard);
        DashboardState state = dashboard.state();
        if (!state.query().isBlank() || state.sort().column() != null) {
            return rows.stream()
                    .map(row -> (GridLine) new GridLine.Figures(row))
                    .toList();
        }
        List<GridLine> lines = new ArrayList<>();
        for (Pillar pillar : dashboard.comparison().pillars()) {
            List<IndicatorRow> own = rows.stream()
                    .filter(row -> row.indicator().pillarCode().equals(pillar.code()))
                    .toList();
            if (!own.isEmpty()) {
                int shared = (int) own.stream().filter(IndicatorRow::shared).count();
                lines.add(new GridLine.Heading(pillar, own.size(), shared));
                own.forEach(row -> lines.add(new GridLine.Figures(row)));
            }
        }
        return lines;
    }

    /** What decides which lines there are, beside what is stored. */
    static List<Object> question(Dashboard dashboard) {
        DashboardState state = dashboard.state();
        return List.of(
                dashboard.communes().stream().map(Commune::slug).toList(),
                state.milestone(),
                state.fill(),
                state.mode(),
                state.query(),
                state.sort(),
                state.sharedOnly(),
                DrillPanel.pillar(dashboard).map(Pillar::code).orElse(""));
    }

    /** All lines that there are, fitting or not. */
    static List<GridLine> every(Dashboard dashboard, List<GridLine> fitting) {
        return Stream.concat(
                        fitting.stream().filter(GridLine.Heading.class::isInstance),
                        dashboard.comparison().rows().stream().map(GridLine.Figures::new))
                .toList();
    }

    /** The indicators that the lines show. */
    static List<IndicatorRow> rows(Dashboard dashboard) {
        DashboardState state = dashboard.state();
        String pillar = DrillPanel.pillar(dashboard).map(Pillar::code).orElse(null);
        List<IndicatorRow> rows = dashboard.comparison().rows().stream()
                .filter(row -> pillar == null || row.indicator().pillarCode().equals(pillar))
                .filter(row -> !state.sharedOnly() || row.shared())
                .filter(row -> relevant(row, dashboard))
                .toList();
        if (!state.query().isBlank()) {
            rows = searched(rows, dashboard);
        }
        Comparator<IndicatorRow> order = order(state.sort());
        return order == null ? rows : rows.stream().sorted(order).toList();
    }

    /** In a choice of communes an indicator that none of them states is left out, unless somebody edits. */
    private static boolean relevant(IndicatorRow row, Dashboard dashboard) {
        boolean all = dashboard.communes().size() == dashboard.everyCommune().size();
        return all
                || dashboard.state().mode() == DashboardState.Mode.EDIT
                || row.cells().stream()
                        .anyMatch(cell -> cell.stated() || !cell.elsewhere().isEmpty());
    }

    private static List<IndicatorRow> searched(List<IndicatorRow> rows, Dashboard dashboard) {
        record Hit(IndicatorRow row, int rank) {}
        return rows.stream()
                .map(row -> new Hit(row, rank(row, dashboard)))
                .filter(hit -> hit.rank() >= 0)
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(Hit::row)
                .toList();
    }

    /** Smaller is better; below nought is no match. */
    private static int rank(IndicatorRow row, Dashboard dashboard) {
        String query = dashboard.state().query();
        OptionalInt name = Folding.rank(
                row.indicator().name().vi() + " " + row.indicator().name().en(), query);
        if (name.isPresent()) {
            return name.getAsInt();
        }
        String rest = row.indicator().definition().vi() + " "
                + String.join(
                        " ",
                        row.cells().stream()
                                .flatMap(cell -> cell.shown().stream())
                                .map(TargetLines::words)
                                .toList());
        OptionalInt elsewhere = Folding.rank(rest, query);
        return elsewhere.isPresent() ? 10_000 + elsewhere.getAsInt() : -1;
    }

    private static String words(Target target) {
        String agency = target.agency();
        return target.label().vi() + " " + (agency == null ? "" : agency);
    }

    private static @Nullable Comparator<IndicatorRow> order(DashboardState.Sort sort) {
        if (sort.column() == null) {
            return null;
        }
        Comparator<IndicatorRow> order = switch (sort.column()) {
            case BY_NAME -> Comparator.comparing(row -> row.indicator().name().vi(), VietnameseCollation.comparator());
            case BY_COMPARISON -> Comparator.comparingLong(IndicatorRow::stated);
            default -> null;
        };
        return order == null ? null : sort.descending() ? order.reversed() : order;
    }

    /** The state in which every indicator has its line. */
    static DashboardState unfiltered(DashboardState state) {
        return state.withQuery("").withDrill(Drill.TOP).withSharedOnly(false);
    }
}
