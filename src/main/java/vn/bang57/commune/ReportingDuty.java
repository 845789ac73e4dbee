package vn.bang57.commune;

import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.SourceRef;

/**
 * A report that a plan asks for.
 *
 * @param due the due day in words, if stated
 * @param dueDays the due days as {@code day} or {@code day/month}, separated by spaces, if stated
 */
public record ReportingDuty(
        Frequency frequency,
        @Nullable Bilingual due,
        @Nullable String dueDays,
        SourceRef source) {

    /** How often a report is due. */
    public enum Frequency {
        MONTHLY(new Bilingual("hằng tháng", "monthly")),
        QUARTERLY(new Bilingual("hằng quý", "quarterly")),
        HALF_YEARLY(new Bilingual("6 tháng", "half-yearly")),
        YEARLY(new Bilingual("hằng năm", "yearly")),
        TWICE_YEARLY(new Bilingual("hai lần một năm", "twice a year")),
        ON_GUIDANCE(new Bilingual("theo hướng dẫn", "as guided"));

        private final Bilingual label;

        Frequency(Bilingual label) {
            this.label = label;
        }

        public Bilingual label() {
            return label;
        }
    }
}
