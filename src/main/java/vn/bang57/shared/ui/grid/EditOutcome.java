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
     * Somebody else was quicker. The text stays in the cell, and whoever typed it chooses there: this text, the stored
     * one, or a third.
     *
     * @param theirs what is stored now, as readers see it
     * @param who made it so and when, in words
     * @param version the version of what is stored now
     */
    record Conflict(String theirs, String who, String version) implements EditOutcome {}

    static EditOutcome stored(String version) {
        return new Stored(version);
    }

    static EditOutcome refused(String reason) {
        return new Refused(reason);
    }

    static EditOutcome conflict(String theirs, String who, String version) {
        return new Conflict(theirs, who, version);
    }
}
