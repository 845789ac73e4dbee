package vn.bang57.exchange.api;

import static vn.bang57.exchange.api.Filters.COMMUNE;
import static vn.bang57.exchange.api.Filters.INDICATOR;
import static vn.bang57.exchange.api.Filters.MILESTONE;
import static vn.bang57.exchange.api.Filters.PILLAR;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneQuery;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.target.Target;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;

@RestController
class TargetsApi {

    static final String PATH = "/api/v1/targets";

    private final CommuneQuery communes;
    private final IndicatorQuery indicators;
    private final TargetQuery targets;

    TargetsApi(CommuneQuery communes, IndicatorQuery indicators, TargetQuery targets) {
        this.communes = communes;
        this.indicators = indicators;
        this.targets = targets;
    }

    @GetMapping(PATH)
    @Operation(
            operationId = "targets",
            summary = "Mục tiêu theo mốc; ô để trống không tính. Targets by milestone, without blank cells.")
    @Filters.ByCommune
    @Filters.ByIndicator
    @Filters.ByPillar
    @Filters.ByMilestone
    @ListParameters
    ResponseEntity<List<TargetJson>> list(HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request, COMMUNE, INDICATOR, PILLAR, MILESTONE);
        ApiPage page = query.page();
        List<Commune> everyCommune = communes.all();
        Predicate<Target> wanted = filter(query, everyCommune);
        Map<String, Commune> bySlug =
                everyCommune.stream().collect(Collectors.toMap(Commune::slug, commune -> commune));
        List<TargetJson> found = targets.list(TargetFilter.ALL).stream()
                .filter(target -> target.value().isStated())
                .filter(wanted)
                .flatMap(
                        target -> Optional.ofNullable(bySlug.get(target.commune()))
                                .map(commune -> TargetJson.of(target, commune))
                                .stream())
                .toList();
        return ApiAnswer.of(found, page);
    }

    private Predicate<Target> filter(ApiQuery query, List<Commune> everyCommune) {
        List<Indicator> every = indicators.indicators();
        Set<String> slugs = Filters.communes(query, everyCommune);
        Set<String> codes = Filters.indicators(query, every);
        Set<String> pillars = Filters.pillars(query, indicators.pillars());
        Set<String> years = query.chosen(
                MILESTONE,
                Stream.concat(targets.milestones().stream().map(String::valueOf), Stream.of(Filters.NO_YEAR))
                        .toList(),
                PATH);
        Set<String> ofPillars = every.stream()
                .filter(indicator -> Filters.passes(pillars, indicator.pillarCode()))
                .map(Indicator::code)
                .collect(Collectors.toSet());
        return target -> Filters.passes(slugs, target.commune())
                && Filters.passes(codes, target.indicator())
                && ofPillars.contains(target.indicator())
                && Filters.passes(years, year(target));
    }

    private static String year(Target target) {
        Integer year = target.milestone();
        return year == null ? Filters.NO_YEAR : year.toString();
    }
}
