package vn.bang57.comparison.ui;

import vn.bang57.comparison.Cell;
import vn.bang57.history.ChangeEntry;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.ui.grid.CellEdit;
import vn.bang57.shared.ui.grid.EditHandler;
import vn.bang57.shared.ui.grid.EditOutcome;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueFormat;

/** Stores what is typed into the target grid, and asks when two people typed into one cell. */
final class TargetEditHandler implements EditHandler<GridLine> {

    private final TargetGrid grid;
    private final transient TargetEdits edits;
    private final transient ConflictPrompt conflicts;

    TargetEditHandler(TargetGrid grid, TargetEdits edits, ConflictPrompt conflicts) {
        this.grid = grid;
        this.edits = edits;
        this.conflicts = conflicts;
    }

    @Override
    public EditOutcome handle(CellEdit<GridLine> edit) {
        return grid.cell(edit.item(), edit.field())
                .map(cell -> outcome(
                        edit,
                        cell,
                        edits.store(
                                cell,
                                edit.version(),
                                edit.text(),
                                edit.pasted() ? Means.PASTED : Means.TYPED,
                                grid.page().deed())))
                .orElseGet(() -> EditOutcome.refused(grid.getTranslation("grid.gone")));
    }

    private EditOutcome outcome(CellEdit<GridLine> edit, Cell cell, ChangeResult<Target> result) {
        return switch (result) {
            case ChangeResult.Stored<Target>(Target row) -> {
                grid.page().refresh(grid);
                yield EditOutcome.stored(row.id() + ":" + row.version());
            }
            case ChangeResult.Refused<Target>(Bilingual reason) ->
                EditOutcome.refused(reason.in(grid.dashboard().locale()));
            case ChangeResult.Conflicted<Target>(Target present) -> {
                ask(edit, cell, present);
                yield EditOutcome.conflict();
            }
        };
    }

    private void ask(CellEdit<GridLine> edit, Cell cell, Target present) {
        ChangeEntry last = edits.last(present).orElse(null);
        conflicts.ask(
                cell.commune().name() + " · "
                        + cell.indicator().name().in(grid.dashboard().locale()),
                edit.text(),
                TargetValueFormat.display(present.value(), grid.dashboard().locale()),
                last == null ? null : last.actor(),
                last == null ? null : last.at(),
                choice -> {
                    EditOutcome outcome = choice == ConflictPrompt.Choice.MINE
                            ? outcome(
                                    edit,
                                    cell,
                                    edits.insist(
                                            present, edit.text(), grid.page().deed()))
                            : EditOutcome.dropped();
                    grid.page().refresh();
                    grid.editing().resolve(edit, outcome);
                });
    }
}
