package vn.bang57.shared.ui.grid;

/** What a version counts: the cell has its own, or all cells of a row share one. */
public enum VersionScope {
    CELL,
    ROW
}
