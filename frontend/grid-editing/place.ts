import { type Any, rowIdOf, rows } from './cells.js';
import type { Corners } from './selection.js';

/** Milliseconds in which a grid that is drawn anew gets its rows. */
export const LONGEST = 15_000;

/** Where somebody is in a grid. */
export interface Place {
  /** The first row that is seen, and how much of it is scrolled away, in pixels. */
  index: number;
  shift: number;
  left: number;
  corners?: Corners;
  /** Whether the keys go to the first of the selected cells. */
  focused: boolean;
}

/** Where somebody is now; the corners are those of the selection. */
export function placeIn(grid: Any, corners: Corners | undefined): Place {
  const { table } = grid.$;
  const index: number = grid._firstVisibleIndex ?? 0;
  const first = rows(grid).find((row) => row.index === index);
  const head = grid.$.header.getBoundingClientRect().bottom;
  return {
    index,
    shift: first ? head - first.getBoundingClientRect().top : 0,
    left: table.scrollLeft,
    corners,
    focused: grid.matches(':focus-within') && rows(grid).some((row) => rowIdOf(row) === corners?.row)
  };
}

/** Scrolls a grid that knows how many rows it has to where another was. */
export function scrollGridTo(grid: Any, { index, shift, left }: Place): void {
  grid._scrollToFlatIndex(index);
  grid.$.table.scrollTop += shift;
  grid.$.table.scrollLeft = left;
}
