package vn.bang57.exchange.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/** Describes what all lists of the API have in common. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = ApiPage.PAGE,
        in = ParameterIn.QUERY,
        description = "Trang, từ 0; không có page và size thì trả về tất cả. Page, from 0; everything without it.",
        schema = @Schema(type = "integer", minimum = "0"))
@Parameter(
        name = ApiPage.SIZE,
        in = ParameterIn.QUERY,
        description = "Số dòng mỗi trang. Entries a page.",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
@Parameter(
        name = ApiLanguage.PARAMETER,
        in = ParameterIn.QUERY,
        description = "Ngôn ngữ của thông báo. Language of refusals.",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"vi", "en"}))
@ApiResponse(
        responseCode = "200",
        headers =
                @Header(
                        name = ApiAnswer.TOTAL,
                        description = "Tổng số dòng. How many entries there are in all.",
                        schema = @Schema(type = "integer")))
@ApiResponse(
        responseCode = "400",
        description =
                "Tham số hoặc giá trị lạ; detail nói nên dùng gì. Unknown parameter or value; detail says what to use.",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class)))
@interface ListParameters {}
