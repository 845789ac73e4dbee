package vn.bang57.exchange.api;

import static vn.bang57.exchange.api.Filters.INDICATOR;
import static vn.bang57.exchange.api.Filters.PILLAR;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.IndicatorQuery;

@RestController
class IndicatorsApi {

    static final String PATH = "/api/v1/indicators";

    private final IndicatorQuery indicators;

    IndicatorsApi(IndicatorQuery indicators) {
        this.indicators = indicators;
    }

    @GetMapping(PATH)
    @Operation(operationId = "indicators", summary = "Danh mục chỉ tiêu chuẩn. The canonical catalogue.")
    @Filters.ByIndicator
    @Filters.ByPillar
    @ListParameters
    ResponseEntity<List<IndicatorJson>> list(HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request, INDICATOR, PILLAR);
        List<Indicator> every = indicators.indicators();
        Set<String> codes = Filters.indicators(query, every);
        Set<String> pillars = Filters.pillars(query, indicators.pillars());
        List<IndicatorJson> found = every.stream()
                .filter(indicator -> Filters.passes(codes, indicator.code()))
                .filter(indicator -> Filters.passes(pillars, indicator.pillarCode()))
                .map(IndicatorJson::of)
                .toList();
        return ApiAnswer.of(found, query.page());
    }
}
