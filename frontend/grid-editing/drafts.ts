import { type Any, cellOf, cellsIn, fieldOf, rowIdOf, type Spot } from './cells.js';
import { safe } from './safe.js';

/** Text that was committed and is not, or not yet, what the server holds. */
export interface Draft extends Spot {
  id: number;
  scope: string;
  state: 'pending' | 'conflict' | 'refused' | 'stored';
  /** What is sent. */
  text: string;
  /** What is shown: an option's label, else the text. */
  shown: string;
  reason?: string;
  /** Of a conflict: what is stored now, who made it so and when, and its version. */
  theirs?: string;
  who?: string;
  version?: string;
}

const STORED_FOR = 1400;

/** Keeps drafts apart from the recycled cells that show them, and paints them on. */
export class Drafts {
  /** Cells of the same name elsewhere, of another year for instance, are other cells. */
  scope = '';
  private readonly kept = new Map<string, Draft>();

  constructor(private readonly repaint: (spot: Spot) => void) {}

  get(spot: Spot): Draft | undefined {
    const draft = this.kept.get(name(this.scope, spot));
    return draft?.state === 'stored' ? undefined : draft;
  }

  byId(id: number): Draft | undefined {
    return [...this.kept.values()].find((draft) => draft.id === id);
  }

  put(draft: Draft): void {
    this.kept.set(name(draft.scope, draft), draft);
    this.repaint(draft);
    if (draft.state === 'stored') {
      safe.forget(draft);
      setTimeout(() => this.byId(draft.id)?.state === 'stored' && this.drop(draft), STORED_FOR);
    }
  }

  drop(spot: Spot & { scope?: string }): void {
    const scope = spot.scope ?? this.scope;
    this.kept.delete(name(scope, spot));
    safe.forget({ ...spot, scope });
    this.repaint(spot);
  }

  get unsaved(): boolean {
    return [...this.kept.values()].some((draft) => draft.state !== 'stored');
  }

  /** Conflicts in a row whose cell has gone on since: the choice is now between mine and what stands there. */
  followed(row: Any): Draft[] {
    const drafts: Draft[] = [];
    for (const [field, draft] of this.in(row)) {
      const cell = draft.state === 'conflict' ? cellOf(cellsIn(row).find((td) => fieldOf(td) === field)) : undefined;
      if (cell && newer(cell.version, draft.version ?? '')) {
        drafts.push({ ...draft, theirs: cell.value, who: '', version: cell.version });
      }
    }
    drafts.forEach((draft) => this.kept.set(name(draft.scope, draft), draft));
    return drafts;
  }

  paintRow(row: Any): void {
    const drafts = this.in(row);
    for (const td of cellsIn(row)) {
      if (drafts.size > 0 || td._content.dataset.draft) {
        paint(td, drafts.get(fieldOf(td) ?? ''));
      }
    }
  }

  /** The drafts of a row by their fields: few, though a row may have hundreds of cells. */
  private in(row: Any): Map<string, Draft> {
    const id = rowIdOf(row);
    const drafts = [...this.kept.values()].filter((draft) => draft.row === id && draft.scope === this.scope);
    return new Map(drafts.map((draft) => [draft.field, draft]));
  }
}

const name = (scope: string, spot: Spot) => JSON.stringify([scope, spot.row, spot.field]);

/** Versions are an id, a colon and a number that rises. */
function newer(version: string, than: string): boolean {
  const [id, number] = version.split(':');
  const [sameId, before] = than.split(':');
  return !!number && id === sameId && +number > +before;
}

const PARTS = ['pending', 'conflict', 'refused', 'stored'] as const;

function paint(td: Any, draft?: Draft): void {
  const content: HTMLElement = td._content;
  if (!draft && !content.dataset.draft) {
    return;
  }
  for (const part of PARTS) {
    td.part.toggle(`edit-${part}`, draft?.state === part);
  }
  if (draft) {
    content.dataset.draft = draft.state;
  } else {
    delete content.dataset.draft;
  }
  if (draft && draft.state !== 'stored') {
    content.dataset.draftText = draft.shown;
  } else {
    delete content.dataset.draftText;
  }
}
