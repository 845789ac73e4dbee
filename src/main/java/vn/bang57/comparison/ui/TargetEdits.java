package vn.bang57.comparison.ui;

import java.util.List;
import java.util.Optional;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.DashboardState;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.Subject;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.StateTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueParser;

/** Turns what was typed in a cell into a change of its target. */
record TargetEdits(TargetService targets, History history) {

    /**
     * Stores what was typed.
     *
     * @param seen the version that the cell showed, {@code id:version}, or empty for an empty cell
     */
    ChangeResult<Target> store(Cell cell, String seen, String typed, Means means, Author author) {
        return switch (TargetValueParser.parse(typed, cell.unit().kind())) {
            case Parsed.Refused<TargetValue>(Bilingual reason) -> new ChangeResult.Refused<>(reason);
            case Parsed.Accepted<TargetValue>(TargetValue value) -> store(cell, seen, value, means, author);
        };
    }

    private ChangeResult<Target> store(Cell cell, String seen, TargetValue value, Means means, Author author) {
        String[] parts = seen.split(":");
        if (parts.length == 2) {
            return targets.change(
                    new ChangeTarget(Long.parseLong(parts[0]), Long.parseLong(parts[1]), value, means, author));
        }
        Means how = means == Means.TYPED ? Means.ADDED : means;
        return targets.state(
                new StateTarget(cell.commune().slug(), cell.indicator().code(), cell.wanted(), value, how, author));
    }

    /** What had happened to the target at the moment that the page shows, newest first. */
    List<ChangeEntry> entries(Target target, DashboardState state) {
        return history.of(Subject.TARGET, Long.toString(target.id())).stream()
                .filter(entry -> state.knows(entry.at()))
                .toList();
    }

    /** Who changed the target last, if anybody did. */
    Optional<ChangeEntry> last(Target target) {
        return history.last(Subject.TARGET, Long.toString(target.id()));
    }
}
