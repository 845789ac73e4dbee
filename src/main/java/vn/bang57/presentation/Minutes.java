package vn.bang57.presentation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.AsOf;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.MilestoneChoice;

/**
 * What a meeting's sheet tells.
 *
 * @param communes those on the slides
 * @param asOf when the figures were shown as they had been at that moment; null for the meeting's own time
 */
public record Minutes(
        Instant started,
        Instant frozen,
        List<Commune> communes,
        MilestoneChoice milestone,
        @Nullable AsOf asOf,
        List<MeetingNote> notes) {

    public Minutes {
        communes = List.copyOf(communes);
        notes = List.copyOf(notes);
    }

    public static Minutes of(Shown shown, List<MeetingNote> notes) {
        return new Minutes(
                shown.meeting().started(),
                shown.meeting().frozen(),
                shown.dashboard().communes(),
                shown.dashboard().state().milestone(),
                shown.dashboard().state().asOf(),
                notes);
    }

    public List<MeetingNote> of(MeetingNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }

    /** Whether there are too many communes to name each. */
    public boolean many() {
        return communes.size() > Dashboard.PICTURED;
    }

    /** The years that figures are for, in order. */
    public String years() {
        return communes.stream()
                .map(milestone::yearFor)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** The communes' provinces, each once. */
    List<String> provinces() {
        return communes.stream().map(Commune::provinceName).distinct().toList();
    }
}
