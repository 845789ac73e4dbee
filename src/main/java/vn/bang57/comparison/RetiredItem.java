package vn.bang57.comparison;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.ReportingPeriod;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Subject;

/**
 * Something that was taken out of use and can be put back.
 *
 * @param key its business key, see {@link vn.bang57.shared.Change#key}
 * @param period that a result is of; null for anything else
 * @param commune name of the commune that it belongs to, if it belongs to one
 */
public record RetiredItem(
        Subject subject,
        String key,
        Bilingual name,
        @Nullable ReportingPeriod period,
        @Nullable String commune,
        Instant at) {}
