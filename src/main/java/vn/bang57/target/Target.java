package vn.bang57.target;

import org.jspecify.annotations.Nullable;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.SourceRef;

/**
 * What one commune's document states for one indicator at one milestone.
 *
 * @param milestone the year, or null for a level that holds every year
 * @param value the value as it stands now
 * @param wordsEn the English words of a qualitative value as loaded, if any
 * @param origin the value as the plan states it, as an editor would type it; null for a target that a user added
 * @param variant key of a definition that differs from the canonical one; equal keys mean the same definition
 * @param differs how the wording differs from the canonical indicator
 * @param conflictKey shared by targets of one plan that contradict each other
 */
public record Target(
        long id,
        String commune,
        String indicator,
        @Nullable Integer milestone,
        TargetValue value,
        @Nullable String wordsEn,
        @Nullable String origin,
        Unit unit,
        Bilingual label,
        SourceRef source,
        @Nullable String agency,
        YearBasis yearBasis,
        @Nullable String variant,
        @Nullable Bilingual differs,
        @Nullable String conflictKey,
        @Nullable Bilingual conflictNote,
        @Nullable Bilingual note,
        long version) {

    /** The same with another value; the English words belong to the value that it has now. */
    public Target withValue(TargetValue other) {
        return new Target(
                id,
                commune,
                indicator,
                milestone,
                other,
                other.equals(value) ? wordsEn : null,
                origin,
                unit,
                label,
                source,
                agency,
                yearBasis,
                variant,
                differs,
                conflictKey,
                conflictNote,
                note,
                version);
    }

    public boolean conflicting() {
        return conflictKey != null;
    }

    /** Whether somebody changed the figure after it was loaded. */
    public boolean edited() {
        return !TargetValueFormat.edit(value).equals(origin == null ? "" : origin);
    }
}
