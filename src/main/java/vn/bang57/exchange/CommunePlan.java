package vn.bang57.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.PlanDocument;
import vn.bang57.commune.ReportingDuty;
import vn.bang57.shared.Bilingual;
import vn.bang57.target.TargetValue;
import vn.bang57.target.YearBasis;
import vn.bang57.task.Deadline;

/** What one commune's plan file says. */
record CommunePlan(
        String slug,
        String name,
        int position,
        int horizon,
        String provinceSlug,
        String provinceName,
        PlanDocument document,
        List<ReportingDuty> duties,
        List<TargetLine> targets,
        List<TaskLine> tasks) {

    /** One line of the document: one figure at each of its milestones. */
    record TargetLine(
            String indicator,
            String locator,
            @Nullable String unit,
            Bilingual label,
            @Nullable String agency,
            YearBasis yearBasis,
            @Nullable String variant,
            @Nullable Bilingual differs,
            @Nullable String conflictKey,
            @Nullable Bilingual conflictNote,
            List<Stated> values) {}

    /** What the line says at one milestone; the year is null for a level that holds every year. */
    record Stated(
            @Nullable Integer milestone,
            TargetValue value,
            @Nullable String wordsEn,
            @Nullable Bilingual note) {}

    /** One task. */
    record TaskLine(
            String code,
            String locator,
            String groupCode,
            Bilingual group,
            Bilingual title,
            @Nullable String directing,
            @Nullable String lead,
            @Nullable String coordinating,
            @Nullable Bilingual output,
            Deadline deadline) {}
}
