import type { BarTexts } from './bar.js';
import type { ConflictTexts } from './conflict-card.js';
import type { FindTexts } from './find-bar.js';
import type { Field } from './options.js';

/** What the server says of a grid's editing. */
export interface Config {
  enabled: boolean;
  /** Which of the grid's sheets it shows: cells of the same name in another are other cells. */
  scope: string;
  fields: Field[];
  texts: { pending: string; stored: string; refused: string; taken: string } & BarTexts & ConflictTexts & FindTexts;
}

/** Before the server has said anything. */
export const NOTHING: Config = {
  enabled: false,
  scope: '',
  fields: [],
  texts: {
    pending: '',
    stored: '',
    refused: '',
    taken: '',
    selection: '',
    cells: '',
    copy: '',
    fill: '',
    series: '',
    clear: '',
    conflict: '',
    mine: '',
    theirs: '',
    keep: '',
    take: '',
    other: '',
    find: '',
    none: ''
  }
};
