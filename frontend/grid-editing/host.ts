import type { Any, Spot } from './cells.js';
import type { Draft } from './drafts.js';
import type { Field } from './options.js';

export interface Commit extends Spot {
  text: string;
  shown: string;
  version: string;
  /** The last answer that had come when the editor was opened. */
  seen: number;
  /** Whether it came off the clipboard. */
  pasted: boolean;
}

/** What the editor asks of the grid's editing as a whole. */
export interface Host {
  grid: Any;
  field(id: string): Field | undefined;
  draft(spot: Spot): Draft | undefined;
  seen(): number;
  commit(commit: Commit): void;
  drop(spot: Spot): void;
  /** The text in the open editor, each time that it changes; undefined once it is given up unchanged. */
  typed(spot: Spot, text: string | undefined): void;
  /** The cell whose editor is open, if one is. */
  presence(spot: Spot | undefined): void;
}
