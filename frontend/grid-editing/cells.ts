/**
 * Where a cell is, and what it holds. Everything that is asked of vaadin-grid's insides is asked here and in moves.ts
 * (tried with 25.2; GridEditingIT fails when an upgrade changes it).
 */
export type Any = any;

/** A cell's lasting name: a row's own id, not its index nor the key that the grid drops on scrolling, and a field. */
export interface Spot {
  row: string;
  field: string;
}

export interface Cell extends Spot {
  td: HTMLElement;
  /** What the editor starts with; absent in a cell that can't be edited. */
  value?: string;
  version: string;
  /** Why the cell can't be edited. */
  locked?: string;
}

export const ROW_ID = 'editRow';

export const sameSpot = (a?: Spot, b?: Spot) => !!a && !!b && a.row === b.row && a.field === b.field;

export const fieldOf = (td: Any): string | null => td?._column?.getAttribute?.('data-field') ?? null;

/** The name of a column under which its cells are selected and copied, whether they can be edited or not. */
export const fieldIdOf = (column: Any): string => column?.getAttribute?.('data-column') ?? '';

/** The columns that are shown and take part in selections, in the order of the screen. */
export const columnsOf = (grid: Any): Any[] => grid._getColumnsInOrder().filter((each: Any) => fieldIdOf(each));

/** Where a row stands among all rows; below nought when the grid has not loaded it. */
export const indexOf = (grid: Any, id: string): number =>
  grid._dataProviderController.rootCache.items.findIndex((item: Any) => item?.[ROW_ID] === id);

export const rowIdOf = (row: Any): string | undefined =>
  row && !row.hidden && !row.hasAttribute('loading') ? row._item?.[ROW_ID] : undefined;

/** The body cell that an event came from. */
export function eventCell(grid: Any, event: Event): Any {
  const path = event.composedPath();
  const at = path.indexOf(grid.$.items);
  return at >= 2 ? path[at - 2] : undefined;
}

/** What a body cell holds; undefined while its row is still loading. */
export function cellOf(td: Any): Cell | undefined {
  const row = td?.__parentRow ?? td?.parentElement;
  const id = rowIdOf(row);
  if (id === undefined) {
    return undefined;
  }
  const field = fieldOf(td);
  const holder = field ? td._content?.querySelector('[data-edit]') : undefined;
  const lock = td._content?.querySelector('[data-readonly]')?.dataset.readonly || undefined;
  return {
    td,
    row: id,
    field: field ?? '',
    value: lock ? undefined : holder?.dataset.edit,
    version: holder?.dataset.version ?? '',
    locked: lock
  };
}

export const editable = (td: Any) => cellOf(td)?.value !== undefined;

export const rows = (grid: Any): Any[] => [...grid.$.items.children].filter((row: Any) => !row.hidden);

export const cellsIn = (row: Any): Any[] => row.__cells ?? [...row.children];

/** The rendered cell of a spot, if there is one. */
export function find(grid: Any, spot: Spot): Any {
  const row = rows(grid).find((each) => rowIdOf(each) === spot.row);
  return row && cellsIn(row).find((td) => fieldOf(td) === spot.field);
}

/** A spot's row and column, though the row may not be rendered: where it was last, if the grid has forgotten it. */
export function placeOf(grid: Any, spot: Spot | undefined, last: number): { index: number; column: Any } {
  const items: Any[] = grid._dataProviderController.rootCache.items;
  const known = items.findIndex((item) => item?.[ROW_ID] === spot?.row);
  const column = grid._getColumnsInOrder().find((each: Any) => each.getAttribute('data-field') === spot?.field);
  return { index: known < 0 ? last : known, column };
}

const words = (node: Any) => (node?.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 160);

/** "Column header, row header". */
export function nameOf(grid: Any, td: Any): string {
  const cells = cellsIn(td.__parentRow);
  const first = grid._getColumnsInOrder()[0];
  const head =
    cells.find((each) => each.getAttribute('role') === 'rowheader') ?? cells.find((each) => each._column === first);
  return [words(td._column._headerCell?._content), head === td ? '' : words(head?._content)].filter(Boolean).join(', ');
}

/** Puts a layer under a box, or over it where there is no room below, or where over it is the better place. */
export function placeAt(layer: Any, box: DOMRect, room: number, over = false): void {
  const below = window.innerHeight - box.bottom;
  const up = over ? box.top > room : below < room && box.top > below;
  layer.style.inset = 'auto';
  layer.style.maxHeight = `${Math.max(40, Math.min(280, (up ? box.top : below) - 8))}px`;
  layer.style.left = `${Math.max(4, Math.min(box.left, window.innerWidth - layer.offsetWidth - 8))}px`;
  layer.style.top = up ? `${box.top - layer.offsetHeight - 3}px` : `${box.bottom + 3}px`;
}
