import { type Any, type Cell, cellOf, editable, find, nameOf, ROW_ID, sameSpot, type Spot } from './cells.js';
import type { Draft } from './drafts.js';
import { type Field, OptionList } from './options.js';

export interface Commit extends Spot {
  text: string;
  shown: string;
  version: string;
  /** The last answer that had come when the editor was opened. */
  seen: number;
}

export interface Host {
  grid: Any;
  field(id: string): Field | undefined;
  draft(spot: Spot): Draft | undefined;
  seen(): number;
  commit(commit: Commit): void;
  drop(spot: Spot): void;
}

/**
 * The one input of a grid. While cells are walked over it rests, unseen, in the focused cell and has the focus, so that
 * a key press, a composition (Telex, VNI) or a paste begins in a real input and opens it without a step between:
 * nothing of what was typed has to be carried over. It lies in the cell itself, thus the grid's own keyboard
 * navigation and its row and column semantics hold. When its row is recycled or moves, it follows the row.
 */
export class Editor {
  readonly input = document.createElement('input');
  isOpen = false;
  composing = false;
  spot?: Spot;
  private readonly box = document.createElement('div');
  private readonly why = document.createElement('span');
  private readonly list: OptionList;
  private opened?: Cell & { seen: number };
  private moving = false;
  /** Where the row was last, for when it is scrolled away. */
  private index = 0;

  constructor(
    private readonly host: Host,
    private readonly root: ShadowRoot
  ) {
    this.box.setAttribute('part', 'edit-box');
    Object.assign(this.input, { type: 'text', autocomplete: 'off', spellcheck: false, tabIndex: -1 });
    this.input.setAttribute('autocapitalize', 'off');
    this.why.id = 'edit-why';
    this.why.hidden = true;
    this.box.append(this.input, this.why);
    this.list = new OptionList(this.input, (option) => {
      this.input.value = option.label;
      this.commit();
      this.rest(this.box.parentElement);
    });
    root.append(this.box, this.list.element);
    this.look();
    this.listen();
  }

  get cell(): Any {
    return this.box.parentElement?.localName === 'td' ? this.box.parentElement : undefined;
  }

  get focused(): boolean {
    return this.root.activeElement === this.input;
  }

  get changed(): boolean {
    return this.isOpen && this.input.value !== (this.opened?.value ?? '');
  }

  /** Where the spot is, rendered or not. */
  get place(): { index: number; column: Any } {
    const { grid } = this.host;
    const items: Any[] = grid._dataProviderController.rootCache.items;
    const known = items.findIndex((item) => item?.[ROW_ID] === this.spot?.row);
    const column = grid._getColumnsInOrder().find((each: Any) => each.getAttribute('data-field') === this.spot?.field);
    return { index: known < 0 ? this.index : known, column };
  }

  /** Waits in a cell for what will be typed. */
  rest(td: Any): void {
    const cell = cellOf(td);
    if (cell?.value === undefined) {
      return;
    }
    this.commit();
    this.spot = { row: cell.row, field: cell.field };
    this.moveTo(td, true);
    this.describe();
  }

  /** Opens with the given text, or empty for what is being typed. */
  open(withValue: boolean): void {
    const cell = this.spot && cellOf(find(this.host.grid, this.spot));
    if (this.isOpen || cell?.value === undefined) {
      return;
    }
    const start = this.host.draft(cell)?.shown ?? cell.value;
    this.opened = { ...cell, seen: this.host.seen() };
    this.isOpen = true;
    this.look();
    if (withValue) {
      this.input.value = start;
      this.input.setSelectionRange(start.length, start.length);
    }
    this.describe();
    this.list.open(this.host.field(cell.field), this.input.value, withValue);
  }

  /** Hands the text over, if it is another, and shuts the editor. */
  commit(): void {
    const from = this.opened;
    if (!this.isOpen || !from) {
      return;
    }
    const typed = this.input.value.normalize('NFC').trim();
    const option = this.list.choice(typed);
    const shown = option?.label ?? typed;
    this.shut();
    if (shown !== from.value || this.host.draft(from)) {
      this.host.commit({
        row: from.row,
        field: from.field,
        text: option?.value ?? typed,
        shown,
        version: from.version,
        seen: from.seen
      });
    }
  }

  /** Drops what was typed. */
  cancel(): void {
    const from = this.opened;
    this.shut();
    if (from && this.host.draft(from)?.state === 'refused') {
      this.host.drop(from);
    }
    this.describe();
  }

  step(by: number): boolean {
    return this.list.step(by);
  }

  /** Takes the input out of its cell. */
  leave(): void {
    this.commit();
    this.spot = undefined;
    this.moveTo(this.root, false);
  }

  /** Follows the row after rows were rendered anew. */
  follow(): void {
    if (!this.spot || this.composing || !(this.isOpen || this.focused)) {
      return;
    }
    const here = this.cell;
    if (here && sameSpot(cellOf(here), this.spot)) {
      if (!this.isOpen && !editable(here)) {
        here.focus({ preventScroll: true });
      } else {
        this.describe();
      }
      return;
    }
    const td = find(this.host.grid, this.spot);
    const seen = td && this.host.grid._isInViewport(td.__parentRow);
    this.moveTo(seen ? td : this.root, true);
    this.describe();
  }

  /** Brings the row back into view when it was scrolled away. */
  reveal(): void {
    if (this.spot && !this.cell) {
      this.host.grid._scrollToFlatIndex(this.place.index);
      this.follow();
    }
  }

  /** What a screen reader says of the input: column, row, value, and why it was refused. */
  describe(): void {
    const td = this.cell;
    const cell = cellOf(td);
    if (!cell) {
      return;
    }
    this.index = td.__parentRow.index;
    const draft = this.host.draft(cell);
    const now = draft?.shown ?? cell.value;
    this.input.setAttribute('aria-label', nameOf(this.host.grid, td) + (this.isOpen || !now ? '' : `: ${now}`));
    this.why.textContent = draft?.reason ?? '';
    this.input.setAttribute('aria-invalid', String(!!draft?.reason));
    if (draft?.reason) {
      this.input.setAttribute('aria-describedby', this.why.id);
    } else {
      this.input.removeAttribute('aria-describedby');
    }
  }

  private shut(): void {
    this.isOpen = false;
    this.opened = undefined;
    this.input.value = '';
    this.list.close();
    this.look();
  }

  private look(): void {
    this.input.setAttribute('part', this.isOpen ? 'edit-input edit-input-open' : 'edit-input');
    this.box.setAttribute('part', this.isOpen ? 'edit-box edit-box-open' : 'edit-box');
  }

  private moveTo(parent: Any, focus: boolean): void {
    this.moving = true;
    if (this.box.parentNode !== parent) {
      parent.append(this.box);
    }
    if (focus && !this.focused) {
      // The grid scrolls a row into view that gets the focus, unless the mouse is down. Here nobody asked for it.
      const { grid } = this.host;
      const down = grid._isMousedown;
      grid._isMousedown = true;
      this.input.focus({ preventScroll: true });
      grid._isMousedown = down;
    }
    this.moving = false;
  }

  private listen(): void {
    this.input.addEventListener('beforeinput', (event) => {
      if (!this.isOpen && /^(delete|history)/u.test(event.inputType)) {
        event.preventDefault();
      } else {
        this.open(false);
      }
    });
    this.input.addEventListener('compositionstart', () => {
      this.composing = true;
      this.open(false);
    });
    this.input.addEventListener('compositionend', () => {
      this.composing = false;
      this.list.filter(this.input.value);
      this.follow();
    });
    this.input.addEventListener('input', () => this.isOpen && this.list.filter(this.input.value));
    this.input.addEventListener('paste', (event) => {
      if (!this.isOpen && /[\t\n]./u.test(event.clipboardData?.getData('text/plain') ?? '')) {
        event.preventDefault();
      }
    });
    this.input.addEventListener('blur', () => {
      // Another window's turn is not the end of an edit.
      if (!this.moving && document.hasFocus()) {
        this.commit();
      }
    });
  }
}
