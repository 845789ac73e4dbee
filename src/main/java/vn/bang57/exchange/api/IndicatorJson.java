package vn.bang57.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.bang57.indicator.Indicator;
import vn.bang57.shared.Bilingual;

/** An indicator of the catalogue. */
@Schema(name = "Indicator")
record IndicatorJson(
        @Schema(example = "coverage-5g") String code,
        Bilingual name,
        @Schema(example = "infrastructure") String pillar,
        @Schema(example = "% dân số") String unit,
        Indicator.Direction direction,
        Bilingual definition) {

    static IndicatorJson of(Indicator indicator) {
        return new IndicatorJson(
                indicator.code(),
                indicator.name(),
                indicator.pillarCode(),
                indicator.unit().symbol().vi(),
                indicator.direction(),
                indicator.definition());
    }
}
