package vn.bang57.exchange.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import vn.bang57.commune.Commune;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Pillar;

/** The filters that several addresses have. A filter with several values lets any of them pass. */
final class Filters {

    static final String COMMUNE = "commune";
    static final String PROVINCE = "province";
    static final String INDICATOR = "indicator";
    static final String PILLAR = "pillar";
    static final String MILESTONE = "milestone";

    /** The value of {@link #MILESTONE} for levels that hold every year. */
    static final String NO_YEAR = "none";

    /** Describes {@link #COMMUNE}. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            name = COMMUNE,
            in = ParameterIn.QUERY,
            description = "Mã xã, cách nhau bằng dấu phẩy. Slugs of communes, separated by commas.",
            explode = Explode.FALSE,
            array = @ArraySchema(schema = @Schema(type = "string", example = "mo-duc")))
    @interface ByCommune {}

    /** Describes {@link #PROVINCE}. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            name = PROVINCE,
            in = ParameterIn.QUERY,
            description = "Mã tỉnh, cách nhau bằng dấu phẩy. Slugs of provinces, separated by commas.",
            explode = Explode.FALSE,
            array = @ArraySchema(schema = @Schema(type = "string", example = "quang-ngai")))
    @interface ByProvince {}

    /** Describes {@link #INDICATOR}. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            name = INDICATOR,
            in = ParameterIn.QUERY,
            description = "Mã chỉ tiêu, cách nhau bằng dấu phẩy. Codes of indicators, separated by commas.",
            explode = Explode.FALSE,
            array = @ArraySchema(schema = @Schema(type = "string", example = "coverage-5g")))
    @interface ByIndicator {}

    /** Describes {@link #PILLAR}. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            name = PILLAR,
            in = ParameterIn.QUERY,
            description = "Mã trụ cột, cách nhau bằng dấu phẩy. Codes of pillars, separated by commas.",
            explode = Explode.FALSE,
            array = @ArraySchema(schema = @Schema(type = "string", example = "infrastructure")))
    @interface ByPillar {}

    /** Describes {@link #MILESTONE}. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(
            name = MILESTONE,
            in = ParameterIn.QUERY,
            description =
                    "Năm, cách nhau bằng dấu phẩy; none cho mức áp dụng mọi năm. Years, separated by commas; none for levels of every year.",
            explode = Explode.FALSE,
            array = @ArraySchema(schema = @Schema(type = "string", example = "2030")))
    @interface ByMilestone {}

    private Filters() {}

    static Set<String> communes(ApiQuery query, List<Commune> every) {
        return query.chosen(COMMUNE, every.stream().map(Commune::slug).toList(), CommunesApi.PATH);
    }

    static Set<String> indicators(ApiQuery query, List<Indicator> every) {
        return query.chosen(INDICATOR, every.stream().map(Indicator::code).toList(), IndicatorsApi.PATH);
    }

    static Set<String> pillars(ApiQuery query, List<Pillar> every) {
        return query.chosen(PILLAR, every.stream().map(Pillar::code).toList(), IndicatorsApi.PATH);
    }

    /** Whether a filter, empty when it isn't asked for, lets the value pass. */
    static boolean passes(Set<String> chosen, String value) {
        return chosen.isEmpty() || chosen.contains(value);
    }
}
