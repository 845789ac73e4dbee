package vn.bang57.task;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.SourceRef;

/**
 * A piece of work that a plan sets, with what people say of it.
 *
 * @param code commune letters and number in the document's order
 * @param status what somebody reported; null when nobody has reported
 * @param progress per cent done as reported, or null
 */
public record Task(
        long id,
        String commune,
        String code,
        int position,
        String groupCode,
        Bilingual group,
        Bilingual title,
        @Nullable String directing,
        @Nullable String lead,
        @Nullable String coordinating,
        @Nullable Bilingual output,
        Deadline deadline,
        @Nullable WorkStatus status,
        @Nullable Integer progress,
        @Nullable String note,
        SourceRef source,
        long version) {

    /** The same with other dates and reports. */
    Task with(Deadline otherDeadline, @Nullable WorkStatus otherStatus, @Nullable Integer otherProgress) {
        return new Task(
                id,
                commune,
                code,
                position,
                groupCode,
                group,
                title,
                directing,
                lead,
                coordinating,
                output,
                otherDeadline,
                otherStatus,
                otherProgress,
                note,
                source,
                version);
    }

    /** The same in other words. */
    Task withWords(
            Bilingual otherTitle,
            @Nullable String otherDirecting,
            @Nullable String otherLead,
            @Nullable String otherCoordinating,
            @Nullable String otherNote) {
        return new Task(
                id,
                commune,
                code,
                position,
                groupCode,
                group,
                otherTitle,
                otherDirecting,
                otherLead,
                otherCoordinating,
                output,
                deadline,
                status,
                progress,
                otherNote,
                source,
                version);
    }

    /** How the task stands against its deadline on that day. */
    public Lateness lateness(LocalDate today) {
        return LatenessRule.of(deadline, status, today);
    }

    public String titleIn(Locale locale) {
        return title.in(locale);
    }
}
