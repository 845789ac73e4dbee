import { type Any, cellsIn, columnsOf, eventCell, fieldIdOf, indexOf, rowIdOf, rows, type Spot } from './cells.js';
import { placeNextTo } from './moves.js';

/** What a request for a selection carries; the server half is vn.bang57.shared.ui.grid.BlockRequest. */
export interface Corners {
  row: string;
  field: string;
  otherRow: string;
  otherField: string;
  fields: string[];
  whole: boolean;
}

/**
 * A rectangle of cells: from the anchor, which has the focus, to the head. It is known by rows' ids and columns' names,
 * so it stays where it is when rows are scrolled away, changed or sorted.
 */
export class Selection {
  private anchor?: Spot;
  private head?: Spot;
  private dragging = false;
  /** Everything is selected, rows that are not loaded yet as well. */
  private whole = false;

  constructor(
    private readonly grid: Any,
    private readonly changed: () => void
  ) {
    grid.addEventListener('mousedown', (event: MouseEvent) => this.pressed(event), true);
    grid.addEventListener('click', (event: MouseEvent) => event.shiftKey && stop(event), true);
    grid.addEventListener('mouseover', (event: MouseEvent) => this.dragged(event));
    window.addEventListener('mouseup', () => (this.dragging = false));
  }

  get many(): boolean {
    return !!this.anchor && !!this.head && (this.anchor.row !== this.head.row || this.anchor.field !== this.head.field);
  }

  /** How many rows and columns it spans, headings among the rows. */
  get size(): { rows: number; columns: number } {
    const box = this.box();
    return box ? { rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 } : { rows: 0, columns: 0 };
  }

  /** One cell, which has the focus now. */
  collapse(td: Any): void {
    const spot = spotOf(td);
    if (spot && !(this.many && same(spot, this.anchor))) {
      this.set(spot, spot);
    }
  }

  /** Again only the cell that has the focus. */
  shrink(): boolean {
    const many = this.many;
    if (many) {
      this.set(this.anchor, this.anchor);
    }
    return many;
  }

  /** From the anchor to that cell. */
  extend(td: Any): void {
    const spot = spotOf(td);
    if (spot && this.anchor) {
      this.set(this.anchor, spot);
    }
  }

  /** Shift+arrow, Home, End, PageUp, PageDown; with Ctrl to the edge. */
  step(key: string, far: boolean): void {
    const head = this.head ?? this.anchor;
    const next = head && placeNextTo(this.grid, head, key, far);
    if (!next) {
      return;
    }
    this.set(this.anchor, next);
    const index = indexOf(this.grid, next.row);
    if (index >= 0) {
      this.grid.__ensureFlatIndexInViewport(index);
    }
    const column = columnsOf(this.grid).find((each) => fieldIdOf(each) === next.field);
    const row = rows(this.grid).find((each) => rowIdOf(each) === next.row);
    const td = row && cellsIn(row).find((each) => each._column === column);
    if (td) {
      this.grid._scrollHorizontallyToCell(td);
    }
  }

  all(): void {
    const items: Any[] = this.grid._dataProviderController.rootCache.items;
    const first = items.find(Boolean)?.editRow;
    const columns = columnsOf(this.grid);
    if (!first || !columns.length) {
      return;
    }
    this.anchor = { row: first, field: fieldIdOf(columns[0]) };
    this.head = { row: '*', field: fieldIdOf(columns[columns.length - 1]) };
    this.whole = true;
    this.repaint();
  }

  /** What the server needs to know of it. */
  corners(): Corners | undefined {
    if (!this.anchor || !this.head) {
      return undefined;
    }
    return {
      row: this.anchor.row,
      field: this.anchor.field,
      otherRow: this.whole ? '' : this.head.row,
      otherField: this.head.field,
      fields: columnsOf(this.grid).map(fieldIdOf),
      whole: this.whole
    };
  }

  /** Selects what was selected in a grid before this one. */
  restore({ row, field, otherRow, otherField, whole }: Corners): void {
    this.anchor = { row, field };
    this.head = { row: whole ? '*' : otherRow, field: otherField };
    this.whole = whole;
    this.repaint();
  }

  /** Paints a row's share of it; called after each rendering of the row. */
  paintRow(row: Any): void {
    const box = this.many ? this.box() : undefined;
    const inside = box && row.index >= box.top && row.index <= box.bottom;
    const columns = inside ? columnsOf(this.grid) : [];
    for (const td of cellsIn(row)) {
      const at = inside ? columns.indexOf(td._column) : -1;
      const on = !!box && at >= box.left && at <= box.right;
      if (on || td.$selected) {
        td.part.toggle('edit-selected', on);
        td.$selected = on;
      }
    }
  }

  private set(anchor: Spot | undefined, head: Spot | undefined): void {
    this.anchor = anchor;
    this.head = head;
    this.whole = false;
    this.repaint();
  }

  private repaint(): void {
    rows(this.grid).forEach((row) => this.paintRow(row));
    this.changed();
  }

  private box() {
    if (!this.anchor || !this.head) {
      return undefined;
    }
    const from = indexOf(this.grid, this.anchor.row);
    const to = this.whole ? this.grid._flatSize - 1 : indexOf(this.grid, this.head.row);
    const names = columnsOf(this.grid).map(fieldIdOf);
    const left = names.indexOf(this.anchor.field);
    const right = names.indexOf(this.head.field);
    if (from < 0 || to < 0 || left < 0 || right < 0) {
      return undefined;
    }
    return {
      top: Math.min(from, to),
      bottom: Math.max(from, to),
      left: Math.min(left, right),
      right: Math.max(left, right)
    };
  }

  private pressed(event: MouseEvent): void {
    const td = eventCell(this.grid, event);
    if (!td || event.button !== 0 || !this.grid.hasAttribute('cell-editing') || onControl(event)) {
      return;
    }
    if (event.shiftKey && this.anchor) {
      // The anchor keeps the focus.
      event.preventDefault();
      event.stopPropagation();
      this.extend(td);
    } else {
      const spot = spotOf(td);
      this.set(spot, spot);
      this.dragging = true;
    }
  }

  private dragged(event: MouseEvent): void {
    if (!this.dragging || event.buttons !== 1) {
      this.dragging = false;
      return;
    }
    const td = eventCell(this.grid, event);
    if (td && !same(spotOf(td), this.head)) {
      this.extend(td);
      window.getSelection()?.removeAllRanges();
    }
  }
}

/** A click that only made the selection larger is no click on what lies there. */
const stop = (event: Event) => event.stopPropagation();

const same = (a?: Spot, b?: Spot) => !!a && !!b && a.row === b.row && a.field === b.field;

const onControl = (event: MouseEvent) =>
  event.composedPath().some((node) => ['INPUT', 'BUTTON', 'A'].includes((node as Element).tagName));

function spotOf(td: Any): Spot | undefined {
  const row = rowIdOf(td?.__parentRow ?? td?.parentElement);
  const field = td?._column ? fieldIdOf(td._column) : '';
  return row !== undefined && field ? { row, field } : undefined;
}
