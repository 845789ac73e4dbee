package vn.bang57.comparison;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Means;

/**
 * One thing that is not as it was.
 *
 * @param commune name of the commune, or empty for an indicator
 * @param what the indicator's, the task's or the commune's name
 * @param milestone the year that a figure is for
 * @param field what of a task has changed
 * @param before what stood there then; empty when there was nothing
 * @param after what stands there now; empty when there is nothing
 * @param deed who did it last; null for what time alone has done
 */
public record SinceLine(
        Kind kind,
        SincePlace place,
        String commune,
        Bilingual what,
        @Nullable Integer milestone,
        @Nullable Bilingual field,
        Bilingual before,
        Bilingual after,
        @Nullable Deed deed) {

    static final Bilingual NOTHING = new Bilingual("", "");

    /** The same to be seen elsewhere. */
    SinceLine at(SincePlace other) {
        return new SinceLine(kind, other, commune, what, milestone, field, before, after, deed);
    }

    /** What has become of it, in the order in which it is listed. */
    public enum Kind {
        ADDED(new Bilingual("Thêm mới", "Added")),
        CHANGED(new Bilingual("Thay đổi", "Changed")),
        RETIRED(new Bilingual("Ngừng dùng", "Retired")),
        OVERDUE(new Bilingual("Mới quá hạn", "Newly overdue"));

        private final Bilingual label;

        Kind(Bilingual label) {
            this.label = label;
        }

        public Bilingual label() {
            return label;
        }
    }

    /**
     * The last of the changes that led here.
     *
     * @param times how many changes there were
     */
    public record Deed(
            String who, Instant at, Means how, @Nullable String reason, int times) {}
}
