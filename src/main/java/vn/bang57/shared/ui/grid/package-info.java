/** Spreadsheet-like editing for Vaadin's free grid; knows nothing of what is edited. */
@org.jspecify.annotations.NullMarked
package vn.bang57.shared.ui.grid;
