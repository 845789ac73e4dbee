package vn.bang57.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.commune.PlanDocument;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Pillar;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Slug;
import vn.bang57.shared.SourceRef;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueParser;
import vn.bang57.target.YearBasis;
import vn.bang57.task.DeadlineParser;
import vn.bang57.task.Task;
import vn.bang57.task.WorkStatus;

/** Small communes, indicators and targets for the rules' tests. */
public final class Samples {

    public static final Pillar PILLAR = new Pillar("data", 1, same("Dữ liệu số"));
    public static final Unit PERCENT = new Unit("percent", Unit.Kind.SHARE, same("%"), same("phần trăm"));
    public static final Unit FIRMS = new Unit("enterprises", Unit.Kind.COUNT, same("DN"), same("doanh nghiệp"));

    public static final Commune AN = commune("An", 2030);
    public static final Commune BINH = commune("Bình Sơn", 2030);
    public static final Commune CHAU = commune("Châu", 2030);
    public static final Commune DUC = commune("Đức Phổ", 2030);
    public static final Commune EM = commune("Em", 2026);
    public static final List<Commune> FIVE = List.of(AN, BINH, CHAU, DUC, EM);

    private static final AtomicLong IDS = new AtomicLong();

    private Samples() {}

    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    public static Commune commune(String name, int horizon) {
        return commune(name, horizon, false);
    }

    public static Commune commune(String name, int horizon, boolean draft) {
        PlanDocument document = new PlanDocument(
                same("Kế hoạch"), null, null, null, null, null, null, draft, 2025, horizon, same(name), null);
        return new Commune(Slug.of(name), name, "tinh", "Tỉnh", horizon, 1, 0, document, List.of());
    }

    public static Indicator indicator(Indicator.Direction direction) {
        return indicator("rate", direction);
    }

    public static Indicator indicator(String code, Indicator.Direction direction) {
        return new Indicator(code, PILLAR.code(), PERCENT, direction, same(code), same(code), 1, 0);
    }

    /** A target that is being described. */
    public record Stated(
            Commune commune,
            String indicator,
            @Nullable Integer year,
            String typed,
            Unit unit,
            @Nullable String variant,
            @Nullable String differs,
            @Nullable String conflict) {

        public Stated in(Unit other) {
            return new Stated(commune, indicator, year, typed, other, variant, differs, conflict);
        }

        public Stated of(String code) {
            return new Stated(commune, code, year, typed, unit, variant, differs, conflict);
        }

        public Stated variant(String key) {
            return new Stated(commune, indicator, year, typed, unit, key, differs, conflict);
        }

        public Stated differing(String words) {
            return new Stated(commune, indicator, year, typed, unit, variant, words, conflict);
        }

        public Stated against(String key) {
            return new Stated(commune, indicator, year, typed, unit, variant, differs, key);
        }

        public Target target() {
            return new Target(
                    IDS.incrementAndGet(),
                    commune.slug(),
                    indicator,
                    year,
                    TargetValueParser.parse(typed).orElseThrow(),
                    null,
                    typed,
                    unit,
                    same(indicator),
                    new SourceRef("I.1"),
                    null,
                    YearBasis.STATED,
                    variant,
                    differs == null ? null : same(differs),
                    conflict,
                    null,
                    null,
                    0);
        }
    }

    public static Stated stated(Commune commune, @Nullable Integer year, String typed) {
        return new Stated(commune, "rate", year, typed, PERCENT, null, null, null);
    }

    public static List<Target> targets(Stated... stated) {
        return Arrays.stream(stated).map(Stated::target).toList();
    }

    /** The row of one indicator across communes, at each plan's own main milestone. */
    public static IndicatorRow row(Indicator indicator, List<Commune> communes, Stated... stated) {
        return row(indicator, communes, MilestoneChoice.MAIN, Fill.NONE, stated);
    }

    public static IndicatorRow row(
            Indicator indicator, List<Commune> communes, MilestoneChoice choice, Fill fill, Stated... stated) {
        return comparison(List.of(indicator), communes, choice, fill, stated)
                .rows()
                .getFirst();
    }

    public static Comparison comparison(
            List<Indicator> indicators, List<Commune> communes, MilestoneChoice choice, Fill fill, Stated... stated) {
        List<Target> targets = targets(stated);
        Map<String, Set<String>> places = targets.stream()
                .filter(target -> target.value().isStated())
                .collect(Collectors.groupingBy(
                        Target::indicator, Collectors.mapping(Target::commune, Collectors.toSet())));
        Set<String> shared = indicators.stream()
                .map(Indicator::code)
                .filter(code -> places.getOrDefault(code, Set.of()).size() >= Comparison.SHARED_FROM)
                .collect(Collectors.toSet());
        return Comparison.of(
                List.of(PILLAR), indicators, communes, Targets.of(communes, targets), shared, choice, fill);
    }

    /** A task with a deadline as typed; nobody has reported on it when there is no status. */
    public static Task task(Commune commune, String deadline, @Nullable WorkStatus status) {
        return new Task(
                IDS.incrementAndGet(),
                commune.slug(),
                "01",
                1,
                "I",
                same("Nhóm"),
                same("Việc"),
                null,
                null,
                null,
                null,
                DeadlineParser.parse(deadline).orElseThrow(),
                status,
                null,
                null,
                new SourceRef("I"),
                0);
    }
}
