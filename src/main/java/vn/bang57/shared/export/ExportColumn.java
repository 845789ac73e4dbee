package vn.bang57.shared.export;

/**
 * A column of a table that is handed out.
 *
 * @param width in characters
 */
public record ExportColumn(String heading, int width) {}
