package vn.bang57.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.bang57.shared.Bilingual;

/** Answers refused requests as RFC 9457 has it, in the client's language. */
@RestControllerAdvice(basePackageClasses = ApiRefusals.class)
class ApiRefusals {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(ApiRefusal refusal, HttpServletRequest request) {
        Locale locale = ApiLanguage.of(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                refusal.status(), refusal.sentence().in(locale));
        problem.setTitle(title(refusal.status()).in(locale));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noStore());
        if (refusal.status() == HttpStatus.METHOD_NOT_ALLOWED) {
            answer.header(HttpHeaders.ALLOW, ApiFallback.ALLOWED);
        }
        return answer.body(problem);
    }

    private static Bilingual title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> new Bilingual("Không có địa chỉ này", "No such address");
            case METHOD_NOT_ALLOWED -> new Bilingual("Chỉ đọc", "Read only");
            default -> new Bilingual("Yêu cầu chưa đúng", "Not a valid request");
        };
    }
}
