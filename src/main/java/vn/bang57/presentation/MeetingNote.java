package vn.bang57.presentation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;

/**
 * What a meeting said of one figure or task.
 *
 * @param mark what it is about, as on the slides
 * @param subject the same for a reader: the commune and the indicator or task
 * @param shown the figure exactly as it stood on the wall, with its milestone
 * @param source the line of the document that it comes from
 * @param addressee who is to answer or act; empty when nobody is named
 * @param due until when; null when no day was set
 */
public record MeetingNote(
        long id,
        String meeting,
        Instant at,
        String author,
        Kind kind,
        String mark,
        String subject,
        String shown,
        String source,
        String addressee,
        @Nullable LocalDate due,
        String text) {

    /** The columns' widths. */
    public static final int TEXT_MAX_LENGTH = 2000;

    public static final int ADDRESSEE_MAX_LENGTH = 200;

    /** What was said. */
    public enum Kind {
        DECISION(new Bilingual("Kết luận", "Decision")),
        EXPLANATION(new Bilingual("Yêu cầu giải trình", "Explanation asked for"));

        private final Bilingual label;

        Kind(Bilingual label) {
            this.label = label;
        }

        public Bilingual label() {
            return label;
        }
    }
}
