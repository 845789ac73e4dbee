package vn.bang57.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.commune.PlanDocument;
import vn.bang57.commune.ReportingDuty;
import vn.bang57.shared.Bilingual;

/** A commune with its document. */
@Schema(name = "Commune")
record CommuneJson(
        @Schema(example = "truong-giang") String slug,
        String name,
        ProvinceJson province,

        @Schema(description = "Mốc chính của kế hoạch. The plan's main milestone year.")
        int horizon,

        DocumentJson document,
        List<DutyJson> reporting) {

    /** A province. */
    @Schema(name = "Province")
    record ProvinceJson(@Schema(example = "quang-ngai") String slug, String name) {}

    /** The years that a plan is for. */
    @Schema(name = "Period")
    record PeriodJson(int from, int to) {}

    /** The document; what it leaves blank is null. */
    @Schema(name = "Document")
    record DocumentJson(
            String reference,
            Bilingual type,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Bilingual issuer,
            @Nullable String signer,
            boolean draft,
            PeriodJson period,
            Bilingual title) {

        static DocumentJson of(PlanDocument document) {
            return new DocumentJson(
                    document.reference(SourceJson.LANGUAGE),
                    document.type(),
                    document.number(),
                    document.year(),
                    document.month(),
                    document.day(),
                    document.issuer(),
                    document.signer(),
                    document.draft(),
                    new PeriodJson(document.periodFrom(), document.periodTo()),
                    document.title());
        }
    }

    /** A report that the plan asks for. */
    @Schema(name = "ReportingDuty")
    record DutyJson(
            ReportingDuty.Frequency frequency,
            @Nullable Bilingual due,

            @Schema(description = "Ngày, hoặc ngày/tháng. Day, or day/month.")
            List<String> days,

            String locator) {

        static DutyJson of(ReportingDuty duty) {
            String days = duty.dueDays();
            return new DutyJson(
                    duty.frequency(),
                    duty.due(),
                    days == null ? List.of() : Arrays.asList(days.split(" ")),
                    duty.source().locator());
        }
    }

    static CommuneJson of(Commune commune) {
        return new CommuneJson(
                commune.slug(),
                commune.name(),
                new ProvinceJson(commune.provinceSlug(), commune.provinceName()),
                commune.horizon(),
                DocumentJson.of(commune.document()),
                commune.duties().stream().map(DutyJson::of).toList());
    }
}
