package vn.bang57.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import vn.bang57.commune.Commune;
import vn.bang57.shared.SourceRef;

/** Where something stands in its document. */
@Schema(name = "Source")
record SourceJson(
        @Schema(example = "Kế hoạch hành động 536/QĐ-UBND, 10/9/2025")
        String document,

        @Schema(example = "Phụ lục I, dòng 1.1") String locator) {

    /** The language of the plans, hence of the data. */
    static final Locale LANGUAGE = Locale.of("vi", "VN");

    static SourceJson of(Commune commune, SourceRef source) {
        return new SourceJson(commune.document().reference(LANGUAGE), source.locator());
    }
}
