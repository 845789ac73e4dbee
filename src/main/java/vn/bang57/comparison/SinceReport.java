package vn.bang57.comparison;

import java.time.Instant;
import java.util.List;

/**
 * What has changed since a moment, net of what was changed back.
 *
 * @param since the first instant whose changes count
 * @param until when the list was made
 * @param lines those of one kind together, the newest first; what time alone has done by commune
 */
public record SinceReport(Instant since, Instant until, List<SinceLine> lines) {

    public SinceReport {
        lines = List.copyOf(lines);
    }

    public List<SinceLine> of(SinceLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }
}
