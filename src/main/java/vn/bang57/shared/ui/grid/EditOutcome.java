package vn.bang57.shared.ui.grid;

import java.io.Serializable;

/** What became of an edit. */
public sealed interface EditOutcome extends Serializable {

    /**
     * It is stored, and the grid's item is refreshed.
     *
     * @param version the version that it has now
     */
    record Stored(String version) implements EditOutcome {}

    /** It is not stored; the text stays in the cell with the reason. */
    record Refused(String reason) implements EditOutcome {}

    /**
     * Somebody else was quicker. The text stays pending until {@link GridEditing#resolve} says what became of it, after
     * a choice that you offer.
     */
    record Conflict() implements EditOutcome {}

    /** The text is let go, by choice: the cell shows the stored value. */
    record Dropped() implements EditOutcome {}

    static EditOutcome stored(String version) {
        return new Stored(version);
    }

    static EditOutcome refused(String reason) {
        return new Refused(reason);
    }

    static EditOutcome conflict() {
        return new Conflict();
    }

    static EditOutcome dropped() {
        return new Dropped();
    }
}
