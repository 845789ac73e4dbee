import { type Any, cellsIn, fieldOf, rowIdOf, rows, type Spot } from './cells.js';

/** Somebody else with an open editor. */
export interface Other extends Spot {
  name: string;
}

/** Milliseconds. */
const TOLD_AFTER = 350;

/** Tells where this page's person types, and shows where others do. */
export class People {
  private others = new Map<string, string>();
  private telling = 0;
  private told = '';

  constructor(private readonly grid: Any) {}

  /** Tells the server, and so the others; not of each cell that is passed through quickly. */
  tell(spot: Spot | undefined): void {
    clearTimeout(this.telling);
    this.telling = window.setTimeout(() => {
      const detail = { row: spot?.row ?? '', field: spot?.field ?? '', open: !!spot };
      if (this.told !== JSON.stringify(detail)) {
        this.told = JSON.stringify(detail);
        this.grid.dispatchEvent(new CustomEvent('cell-presence', { detail }));
      }
    }, TOLD_AFTER);
  }

  show(others: Other[]): void {
    this.others = new Map(others.map((other) => [name(other.row, other.field), other.name]));
    rows(this.grid).forEach((row) => this.paintRow(row));
  }

  /** Paints a row's share; called after each rendering of the row. */
  paintRow(row: Any): void {
    const id = rowIdOf(row);
    for (const td of cellsIn(row)) {
      const who = this.others.get(name(id, fieldOf(td)));
      if (who || td.dataset.other) {
        td.part.toggle('edit-other', !!who);
        td.dataset.other = who ?? '';
      }
    }
  }
}

const name = (row?: string, field?: string | null) => JSON.stringify([row, field]);
