package vn.bang57.shared;

/**
 * A row that is never erased.
 *
 * @param inUse whether it stands on the board, or was taken out of use
 */
public record Kept<T>(T row, boolean inUse) {}
