package vn.bang57.commune;

import java.util.List;
import vn.bang57.shared.Bilingual;

/**
 * A commune with its plan.
 *
 * @param horizon the plan's own main milestone year ("mốc chính")
 * @param position its place in the list; also decides its hue
 */
public record Commune(
        String slug,
        String name,
        String provinceSlug,
        String provinceName,
        int horizon,
        int position,
        long version,
        PlanDocument document,
        List<ReportingDuty> duties) {

    public Commune {
        duties = List.copyOf(duties);
    }

    public boolean draft() {
        return document.draft();
    }

    /** The name with the province's, for lists that hold communes of several provinces. */
    public Bilingual fullName() {
        return new Bilingual(name + ", " + provinceName, name + ", " + provinceName);
    }
}
