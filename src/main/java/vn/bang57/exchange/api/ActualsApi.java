package vn.bang57.exchange.api;

import static vn.bang57.exchange.api.Filters.COMMUNE;
import static vn.bang57.exchange.api.Filters.INDICATOR;
import static vn.bang57.exchange.api.Filters.PILLAR;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.bang57.actual.ActualQuery;
import vn.bang57.commune.CommuneQuery;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.IndicatorQuery;

@RestController
class ActualsApi {

    private final CommuneQuery communes;
    private final IndicatorQuery indicators;
    private final ActualQuery actuals;

    ActualsApi(CommuneQuery communes, IndicatorQuery indicators, ActualQuery actuals) {
        this.communes = communes;
        this.indicators = indicators;
        this.actuals = actuals;
    }

    @GetMapping("/api/v1/actuals")
    @Operation(
            operationId = "actuals",
            summary = "Kết quả thực hiện theo kỳ báo cáo. What was reached, by reporting period.")
    @Filters.ByCommune
    @Filters.ByIndicator
    @Filters.ByPillar
    @ListParameters
    ResponseEntity<List<ActualJson>> list(HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request, COMMUNE, INDICATOR, PILLAR);
        ApiPage page = query.page();
        List<Indicator> every = indicators.indicators();
        Set<String> slugs = Filters.communes(query, communes.all());
        Set<String> codes = Filters.indicators(query, every);
        Set<String> pillars = Filters.pillars(query, indicators.pillars());
        Set<String> ofPillars = every.stream()
                .filter(indicator -> Filters.passes(pillars, indicator.pillarCode()))
                .map(Indicator::code)
                .collect(Collectors.toSet());
        List<ActualJson> found = actuals.list().stream()
                .filter(actual -> Filters.passes(slugs, actual.commune())
                        && Filters.passes(codes, actual.indicator())
                        && ofPillars.contains(actual.indicator()))
                .map(ActualJson::of)
                .toList();
        return ApiAnswer.of(found, page);
    }
}
