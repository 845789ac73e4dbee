package vn.bang57.exchange.api;

import static vn.bang57.exchange.api.Filters.COMMUNE;
import static vn.bang57.exchange.api.Filters.PROVINCE;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneQuery;

@RestController
class CommunesApi {

    static final String PATH = "/api/v1/communes";

    private final CommuneQuery communes;

    CommunesApi(CommuneQuery communes) {
        this.communes = communes;
    }

    @GetMapping(PATH)
    @Operation(operationId = "communes", summary = "Các xã và văn bản. Communes and their documents.")
    @Filters.ByCommune
    @Filters.ByProvince
    @ListParameters
    ResponseEntity<List<CommuneJson>> list(HttpServletRequest request) {
        ApiQuery query = ApiQuery.of(request, COMMUNE, PROVINCE);
        List<Commune> every = communes.all();
        Set<String> slugs = Filters.communes(query, every);
        Set<String> provinces = query.chosen(
                PROVINCE, every.stream().map(Commune::provinceSlug).distinct().toList(), PATH);
        List<CommuneJson> found = every.stream()
                .filter(commune -> Filters.passes(slugs, commune.slug()))
                .filter(commune -> Filters.passes(provinces, commune.provinceSlug()))
                .map(CommuneJson::of)
                .toList();
        return ApiAnswer.of(found, query.page());
    }
}
