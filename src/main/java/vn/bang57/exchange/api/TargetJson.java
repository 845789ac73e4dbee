package vn.bang57.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;

/** What one commune's document states for one indicator at one milestone. */
@Schema(name = "Target")
record TargetJson(
        @Schema(example = "truong-giang") String commune,
        @Schema(example = "st-enterprises") String indicator,

        @Schema(
                description = "Năm; null khi mức áp dụng mọi năm. Year; null for a level of every year.",
                example = "2035")
        @Nullable
        Integer milestone,

        @Schema(
                allowableValues = {
                    "EXACT",
                    "AT_LEAST",
                    "MORE_THAN",
                    "AT_MOST",
                    "LESS_THAN",
                    "RANGE",
                    "NOT_STARTED",
                    "DONE",
                    "QUALITATIVE"
                })
        String kind,

        @Schema(description = "Số, hoặc cận dưới. The number, or lower bound.", example = "1") @Nullable
        BigDecimal low,

        @Schema(description = "Cận trên. The upper bound.") @Nullable
        BigDecimal high,

        @Schema(example = "DN") String unit,

        @Schema(description = "Như trên bảng. As the dashboard displays it.", example = "≥ 1")
        String text,

        @Schema(description = "Văn bản còn là dự thảo. The document is a draft.")
        boolean draft,

        @Schema(description = "Kế hoạch nêu con số khác cho cùng một việc. The plan contradicts itself here.")
        boolean conflict,

        SourceJson source) {

    static TargetJson of(Target target, Commune commune) {
        TargetValue value = target.value();
        return new TargetJson(
                target.commune(),
                target.indicator(),
                target.milestone(),
                value.kind().name(),
                value.low().orElse(null),
                value.high().orElse(null),
                target.unit().symbol().vi(),
                TargetValueFormat.display(value, SourceJson.LANGUAGE),
                commune.draft(),
                target.conflicting(),
                SourceJson.of(commune, target.source()));
    }
}
