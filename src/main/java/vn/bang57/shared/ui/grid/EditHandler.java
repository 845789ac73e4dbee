package vn.bang57.shared.ui.grid;

import java.io.Serializable;

/** Stores an edit or says why not. Refresh the item in the data provider before you return {@code Stored}. */
@FunctionalInterface
public interface EditHandler<T> extends Serializable {

    EditOutcome handle(CellEdit<T> edit);
}
