package vn.bang57.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.Actual;
import vn.bang57.target.TargetValueFormat;

/** What one commune reports to have reached in one period. */
@Schema(name = "Actual")
record ActualJson(
        @Schema(example = "truong-giang") String commune,
        @Schema(example = "st-enterprises") String indicator,

        @Schema(
                description =
                        "Kỳ báo cáo: tháng, quý, 6 tháng, 9 tháng, năm. A month, quarter, half, nine months or year:"
                                + " 2026-06, 2026-Q2, 2026-H1, 2026-M9, 2026.",
                example = "2026-H1")
        String period,

        @Schema(example = "2026-01-01") LocalDate from,
        @Schema(example = "2026-06-30") LocalDate to,

        @Schema(allowableValues = {"EXACT", "NOT_STARTED", "DONE", "QUALITATIVE"})
        String kind,

        @Schema(description = "Con số; null khi chỉ có chữ. The figure; null for words.", example = "1") @Nullable
        BigDecimal figure,

        @Schema(example = "DN") String unit,

        @Schema(description = "Như trên bảng. As the dashboard displays it.", example = "1")
        String text,

        @Schema(description = "Ước thực hiện. An estimate.") boolean estimated,

        @Schema(description = "Minh chứng; rỗng khi không có. What proves it; empty when nothing does.")
        String evidence) {

    static ActualJson of(Actual actual) {
        return new ActualJson(
                actual.commune(),
                actual.indicator(),
                actual.period().code(),
                actual.period().firstDay(),
                actual.period().lastDay(),
                actual.value().kind().name(),
                actual.value().low().orElse(null),
                actual.unit().symbol().vi(),
                TargetValueFormat.display(actual.value(), SourceJson.LANGUAGE),
                actual.estimated(),
                actual.evidence());
    }
}
