/** Blocks of cells, as they are copied, pasted and filled between a grid and a spreadsheet. Knows no screen. */
@org.jspecify.annotations.NullMarked
package vn.bang57.shared.sheet;
