package vn.bang57.task;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bang57.shared.Folding;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedText;

/** Reads a work status from the beginning of its label or of another usual name, with marks or without. */
final class WorkStatusParser {

    private record Name(String text, Optional<WorkStatus> status) {}

    private static final List<Name> LABELS = Stream.concat(
                    Stream.of(new Name(WorkStatus.labelOf(null).vi(), Optional.empty())),
                    Arrays.stream(WorkStatus.values())
                            .map(status -> name(status.label().vi(), status)))
            .toList();

    private static final List<Name> OTHER_NAMES = Stream.concat(
                    Stream.of(
                            name("chưa thực hiện", WorkStatus.NOT_STARTED),
                            name("đã hoàn thành", WorkStatus.DONE),
                            name("đã xong", WorkStatus.DONE),
                            name("xong", WorkStatus.DONE),
                            name("tạm ngừng", WorkStatus.PAUSED),
                            new Name(WorkStatus.labelOf(null).en(), Optional.empty())),
                    Arrays.stream(WorkStatus.values())
                            .map(status -> name(status.label().en(), status)))
            .toList();

    private WorkStatusParser() {}

    static Parsed<Optional<WorkStatus>> parse(String typed) {
        String text = TypedText.lower(TypedText.clean(typed));
        if (text.isEmpty()) {
            return Parsed.accepted(Optional.empty());
        }
        Set<Optional<WorkStatus>> meant = new HashSet<>();
        LABELS.stream().filter(name -> begins(name.text(), text)).forEach(name -> meant.add(name.status()));
        // One letter picks among the labels that stand on the screen; other names would only blur it.
        if (text.length() > 1) {
            OTHER_NAMES.stream().filter(name -> begins(name.text(), text)).forEach(name -> meant.add(name.status()));
        }
        return meant.size() == 1 ? Parsed.accepted(meant.iterator().next()) : refused(text);
    }

    /** Each typed word in full, the last one perhaps only begun; a word with a wrong mark is another word. */
    private static boolean begins(String name, String text) {
        String[] names = name.split(" ");
        String[] words = text.split(" ");
        if (words.length > names.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            String folded = Folding.fold(names[i]);
            boolean last = i == words.length - 1;
            boolean same = last
                    ? names[i].startsWith(words[i]) || folded.startsWith(words[i])
                    : names[i].equals(words[i]) || folded.equals(words[i]);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static Parsed<Optional<WorkStatus>> refused(String text) {
        String labels = LABELS.stream().map(Name::text).collect(Collectors.joining(", "));
        return Parsed.refused(
                "“%s” chưa rõ là trạng thái nào: hãy gõ một trong các chữ %s.".formatted(TypedText.echo(text), labels),
                "“%s” doesn't tell one status: type one of %s.".formatted(TypedText.echo(text), labels));
    }

    private static Name name(String text, WorkStatus status) {
        return new Name(text, Optional.of(status));
    }
}
