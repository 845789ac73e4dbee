package vn.bang57.comparison.ui;

import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.ui.grid.CellEdit;
import vn.bang57.shared.ui.grid.EditHandler;
import vn.bang57.shared.ui.grid.EditOutcome;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueFormat;

/** Stores what is typed into the target grid, and tells of it when somebody else was quicker. */
final class TargetEditHandler implements EditHandler<GridLine> {

    private final TargetGrid grid;
    private final transient TargetEdits edits;

    TargetEditHandler(TargetGrid grid, TargetEdits edits) {
        this.grid = grid;
        this.edits = edits;
    }

    @Override
    public EditOutcome handle(CellEdit<GridLine> edit) {
        if (grid.page().past()) {
            return EditOutcome.refused(grid.getTranslation("asof.read-only"));
        }
        return grid.cell(edit.item(), edit.field())
                .map(cell -> outcome(edits.store(
                        cell,
                        edit.version(),
                        edit.text(),
                        edit.pasted() ? Means.PASTED : Means.TYPED,
                        grid.page().deed())))
                .orElseGet(() -> EditOutcome.refused(grid.getTranslation("grid.gone")));
    }

    private EditOutcome outcome(ChangeResult<Target> result) {
        return switch (result) {
            case ChangeResult.Stored<Target>(Target row) -> {
                grid.page().refresh(grid);
                yield EditOutcome.stored(row.id() + ":" + row.version());
            }
            case ChangeResult.Refused<Target>(Bilingual reason) ->
                EditOutcome.refused(reason.in(grid.dashboard().locale()));
            case ChangeResult.Conflicted<Target>(Target present) -> conflict(present);
        };
    }

    private EditOutcome conflict(Target present) {
        // The cell is to show what is stored now, beside what was typed.
        grid.page().refresh(grid);
        return EditOutcome.conflict(
                TargetValueFormat.display(present.value(), grid.dashboard().locale()),
                Moments.who(edits.last(present), grid::getTranslation),
                present.id() + ":" + present.version());
    }
}
