package vn.bang57.exchange.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.bang57.shared.Bilingual;

/** Takes what no other controller of the API takes, which would otherwise get the dashboard's page as an answer. */
@Hidden
@RestController
class ApiFallback {

    static final String ALLOWED = "GET, HEAD, OPTIONS";

    // With every method named, for Spring would answer OPTIONS itself and allow what is refused here.
    @RequestMapping(
            path = {CommunesApi.PATH, IndicatorsApi.PATH, TargetsApi.PATH, TasksApi.PATH},
            method = {
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE,
                RequestMethod.OPTIONS
            })
    ResponseEntity<Void> readOnly(HttpServletRequest request) {
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            return ResponseEntity.noContent().header(HttpHeaders.ALLOW, ALLOWED).build();
        }
        throw new ApiRefusal(
                HttpStatus.METHOD_NOT_ALLOWED,
                new Bilingual(
                        "Địa chỉ này chỉ để đọc: hãy dùng GET; muốn sửa số liệu thì sửa trên bảng.",
                        "This address is read only: use GET; figures are edited on the dashboard."));
    }

    @RequestMapping({"/api", "/api/**"})
    ResponseEntity<Void> unknown() {
        throw new ApiRefusal(
                HttpStatus.NOT_FOUND,
                new Bilingual(
                        "Không có địa chỉ này: hãy dùng %s, %s, %s hoặc %s; mô tả ở /api/docs."
                                .formatted(CommunesApi.PATH, IndicatorsApi.PATH, TargetsApi.PATH, TasksApi.PATH),
                        "No such address: use %s, %s, %s or %s; they are described at /api/docs."
                                .formatted(CommunesApi.PATH, IndicatorsApi.PATH, TargetsApi.PATH, TasksApi.PATH)));
    }
}
