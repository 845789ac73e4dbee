package vn.bang57.shared.ui.grid;

import java.io.Serializable;

/**
 * A text that somebody committed in a cell.
 *
 * @param id numbers the edits of one grid
 * @param item the row's item as the grid holds it now
 * @param row the row's lasting id
 * @param field the field's id
 * @param text what was typed, or the value of the chosen option
 * @param version the version of what was seen when the editor was opened, own edits stored since counted in
 * @param pasted whether it came off the clipboard
 */
public record CellEdit<T>(long id, T item, String row, String field, String text, String version, boolean pasted)
        implements Serializable {}
