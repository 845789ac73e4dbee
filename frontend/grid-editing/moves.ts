import { type Any, cellsIn, columnsOf, editable, fieldIdOf, indexOf, ROW_ID, rows, type Spot } from './cells.js';

/** Moving the focus from cell to cell, past what can't be edited. */

const rowAt = (grid: Any, index: number) => rows(grid).find((row) => row.index === index);

/** How many rows are looked at for the next cell that can be edited. */
const FAR = 300;

/** How many rows beyond the one that is gone to come into view with it, and the share of the view that they may take. */
const AHEAD = 4;
const SHARE = 0.4;

/**
 * Scrolls a row into view, and the rows that come after it: who works down a column sees what is next, and the grid
 * need not scroll with every row.
 */
function show(grid: Any, index: number): void {
  const { table } = grid.$;
  const before = table.scrollTop;
  // A row from afar is brought to the top, and has its followers below.
  const near = rowAt(grid, index);
  grid.__ensureFlatIndexInViewport(index);
  const moved = table.scrollTop - before;
  if (near && moved) {
    table.scrollTop += Math.sign(moved) * Math.min(AHEAD * near.offsetHeight, SHARE * table.clientHeight);
  }
}

/** Focuses a cell after its row and column have been scrolled into view. */
export function focusAt(grid: Any, index: number, column: Any): boolean {
  show(grid, index);
  const { scrollLeft } = grid.$.table;
  // Costs some milliseconds with many columns, even if the column is there.
  if (column._bodyContentHidden) {
    grid.scrollToColumn(column);
  }
  const row = rowAt(grid, index);
  const td = row && cellsIn(row).find((each) => each._column === column);
  if (!td) {
    return false;
  }
  grid._scrollHorizontallyToCell(td);
  if (grid._lazyColumns && grid.$.table.scrollLeft !== scrollLeft) {
    // Has the columns rendered that came into view, and not some time later: the next key may ask for one of them.
    grid.scrollToColumn(column);
  }
  grid._focusedColumnOrder = undefined;
  focusIn(grid, td);
  grid.toggleAttribute('navigating', true);
  keepInWindow(grid, td);
  return true;
}

/** Scrolls the page when a cell in the grid's view is out of the window's, and then to the whole grid, if it has room. */
export function keepInWindow(grid: Any, td: Any): void {
  const { top, bottom } = td.getBoundingClientRect();
  if (top < parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || bottom > innerHeight) {
    grid.scrollIntoView({ block: 'nearest' });
    td.scrollIntoView({ block: 'nearest' });
  }
}

/** Focuses something in a cell that is in view. The grid scrolls to what gets the focus, unless the mouse is down. */
export function focusIn(grid: Any, target: HTMLElement): void {
  const down = grid._isMousedown;
  grid._isMousedown = true;
  target.focus({ preventScroll: true });
  grid._isMousedown = down;
}

/** Whether the cell can take the focus of someone who types: it can be edited, or is not there yet. */
function welcomes(grid: Any, index: number, column: Any): boolean {
  let row = rowAt(grid, index);
  if (!row) {
    grid._scrollToFlatIndex(index);
    row = rowAt(grid, index);
  }
  return !!row && (row.hasAttribute('loading') || editable(cellsIn(row).find((td) => td._column === column)));
}

/** The next cell of the same column, down (1) or up (-1). */
export function moveVertically(grid: Any, index: number, column: Any, step: number): boolean {
  for (let i = index + step; i >= 0 && i < grid._flatSize && Math.abs(i - index) < FAR; i += step) {
    if (welcomes(grid, i, column)) {
      return focusAt(grid, i, column);
    }
  }
  return false;
}

/** The next cell to the right (1) or left (-1), going on in the next row. */
export function moveAlong(grid: Any, index: number, column: Any, step: number): boolean {
  const columns: Any[] = grid._getColumnsInOrder().filter((each: Any) => each.getAttribute('data-field'));
  let at = columns.indexOf(column);
  for (let i = index; i >= 0 && i < grid._flatSize && Math.abs(i - index) < FAR; i += step) {
    for (at += step; at >= 0 && at < columns.length; at += step) {
      if (welcomes(grid, i, columns[at])) {
        return focusAt(grid, i, columns[at]);
      }
    }
    at = step > 0 ? -1 : columns.length;
  }
  return false;
}

/** The cell that an extending key goes to from a cell. */
export function placeNextTo(grid: Any, from: Spot, key: string, far: boolean): Spot | undefined {
  const names = columnsOf(grid).map(fieldIdOf);
  const page = Math.max(1, rows(grid).length - 2);
  const across = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[key] ?? 0;
  const down = { ArrowUp: -1, ArrowDown: 1, PageUp: -page, PageDown: page }[key] ?? 0;
  const by = (steps: number) => (steps && far ? Math.sign(steps) * Infinity : steps);
  const at = clamp(names.indexOf(from.field) + by(across), names.length);
  const index = clamp(indexOf(grid, from.row) + by(down), grid._flatSize);
  const row = grid._dataProviderController.rootCache.items[index]?.[ROW_ID];
  return row === undefined ? undefined : { row, field: names[at] };
}

const clamp = (at: number, size: number) => Math.min(Math.max(at, 0), size - 1);

/** Ctrl+arrow: the edge of the grid. */
export function moveToEdge(grid: Any, td: Any, key: string): void {
  const x = key === 'ArrowLeft' ? -Infinity : key === 'ArrowRight' ? Infinity : 0;
  const y = key === 'ArrowUp' ? -Infinity : key === 'ArrowDown' ? Infinity : 0;
  grid._onCellNavigation(td, x, y);
}

/** Tab as the grid itself does it, though the focus is in the input and not on the cell. */
export function leaveByTab(grid: Any, td: Any, event: KeyboardEvent): void {
  grid._onTabKeyDown({
    shiftKey: event.shiftKey,
    composedPath: () => [td],
    stopPropagation: () => undefined,
    preventDefault: () => event.preventDefault()
  });
}
