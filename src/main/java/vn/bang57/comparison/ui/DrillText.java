package vn.bang57.comparison.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.bang57.comparison.CoverageFinding;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.Finding;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.indicator.Pillar;

/**
 * The panel's title, which is the finding, and what stands under it.
 *
 * @param subtitle how to read the chart, in one line
 */
record DrillText(String title, String subtitle) {

    /** Looks a text up by its key. */
    @FunctionalInterface
    interface Translation {
        String get(String key, Object... parameters);
    }

    static DrillText of(Dashboard dashboard, Translation words) {
        Optional<IndicatorRow> row = dashboard.row();
        if (row.isPresent()) {
            return new DrillText(
                    Finding.of(row.get()).in(dashboard.locale()),
                    words.get(
                            "drill.level3",
                            row.get().indicator().name().in(dashboard.locale()),
                            row.get().indicator().definition().in(dashboard.locale())));
        }
        Optional<Pillar> pillar = DrillPanel.pillar(dashboard);
        String milestone = dashboard.state().milestone().isMain()
                ? main(dashboard, words)
                : Integer.toString(dashboard
                        .state()
                        .milestone()
                        .yearFor(dashboard.communes().getFirst()));
        return pillar.map(found -> new DrillText(
                        CoverageFinding.ofPillar(dashboard.comparison(), found).in(dashboard.locale()),
                        words.get("drill.level2", found.name().in(dashboard.locale()), milestone)))
                .orElseGet(() -> new DrillText(
                        CoverageFinding.overall(dashboard.comparison()).in(dashboard.locale()),
                        words.get("drill.level1", milestone)));
    }

    /** The main milestone with its years, as far as there are plans. */
    private static String main(Dashboard dashboard, Translation words) {
        String years = dashboard.communes().stream()
                .map(commune -> Integer.toString(commune.horizon()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return words.get("milestone.main") + (years.isEmpty() ? "" : " (" + years + ")");
    }
}
