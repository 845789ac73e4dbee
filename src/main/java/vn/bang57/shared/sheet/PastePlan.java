package vn.bang57.shared.sheet;

import java.util.List;
import java.util.Map;

/**
 * What pasting a block would do, cell by cell, before anything is done.
 *
 * @param cells in the sheet's order of lines, then of fields; each cell of the sheet at most once
 * @param byNames whether the block's own headers said where its cells belong
 * @param unknown names in its headers that the sheet does not have; what stands there is not pasted
 * @param beyond how many filled cells of the block lie past the sheet's edge or beside no name; they are not pasted
 * @param twice names of lines and fields that the block has more than once; the last one counts
 */
public record PastePlan(
        List<Placement> cells,
        boolean byNames,
        List<String> unknown,
        int beyond,
        List<String> twice,
        int hiddenRows,
        int hiddenColumns) {

    public PastePlan {
        cells = List.copyOf(cells);
        unknown = List.copyOf(unknown);
        twice = List.copyOf(twice);
    }

    /** What pasting the block onto the selected area would do: by the block's own names where it has any. */
    public static PastePlan of(Sheet sheet, Block block, Area area) {
        return new Placing(sheet, block, area).plan();
    }

    /** Names a cell of a sheet. */
    public record Key(String line, String field) {

        public static Key of(Placement cell) {
            return new Key(cell.line().id(), cell.field().id());
        }
    }

    /** The same, where some cells are refused for another reason than their text. */
    public PastePlan refusing(Map<Key, String> reasons) {
        List<Placement> judged = cells.stream()
                .map(cell -> {
                    String reason = reasons.get(Key.of(cell));
                    return reason == null || cell.outcome() instanceof Placement.Refused
                            ? cell
                            : cell.with(new Placement.Refused(cell.after(), reason));
                })
                .toList();
        return new PastePlan(judged, byNames, unknown, beyond, twice, hiddenRows, hiddenColumns);
    }

    /** The cells that will hold something else. */
    public List<Placement> changes(boolean blanksClear) {
        return cells.stream().filter(cell -> cell.changes(blanksClear)).toList();
    }

    public List<Placement> refused() {
        return cells.stream()
                .filter(cell -> cell.outcome() instanceof Placement.Refused)
                .toList();
    }

    public long blanks() {
        return cells.stream()
                .filter(cell -> cell.outcome() instanceof Placement.Blank)
                .count();
    }
}
