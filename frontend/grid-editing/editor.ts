import { type Any, type Cell, cellOf, editable, find, placeOf, sameSpot, type Spot } from './cells.js';
import { EditBox } from './edit-box.js';
import type { Host } from './host.js';
import { OptionList } from './options.js';

/**
 * The one input of a grid. While cells are walked over it rests, unseen, in the focused cell and has the focus, so that
 * a key press, a composition (Telex, VNI) or a paste begins in a real input and opens it without a step between:
 * nothing of what was typed has to be carried over. It lies in the cell itself, thus the grid's own keyboard
 * navigation and its row and column semantics hold. When its row is recycled or moves, it follows the row.
 */
export class Editor {
  isOpen = false;
  composing = false;
  spot?: Spot;
  private readonly box: EditBox;
  private readonly list: OptionList;
  private opened?: Cell & { seen: number };
  /** Where the row was last, for when it is scrolled away. */
  private index = 0;

  constructor(
    private readonly host: Host,
    root: ShadowRoot
  ) {
    this.box = new EditBox(host.grid, root);
    this.list = new OptionList(this.input, (option) => {
      this.input.value = option.label;
      this.commit();
      this.rest(this.cell);
    });
    root.append(this.list.element);
    this.listen();
  }

  get input(): HTMLInputElement {
    return this.box.input;
  }

  /** The cell that the input is in; none while its row is out of sight. */
  get cell(): Any {
    return this.box.cell;
  }

  get focused(): boolean {
    return this.box.focused;
  }

  get changed(): boolean {
    return this.isOpen && this.input.value !== (this.opened?.value ?? '');
  }

  /** Where the spot is, rendered or not. */
  get place(): { index: number; column: Any } {
    return placeOf(this.host.grid, this.spot, this.index);
  }

  /** Waits in a cell for what will be typed. */
  rest(td: Any): void {
    const cell = cellOf(td);
    if (cell?.value === undefined) {
      return;
    }
    this.commit();
    this.spot = { row: cell.row, field: cell.field };
    this.box.moveTo(td, true);
    this.describe();
  }

  /** Opens with the given text, or empty for what is being typed. */
  open(withValue: boolean): void {
    const cell = this.spot && cellOf(find(this.host.grid, this.spot));
    if (this.isOpen || cell?.value === undefined) {
      return;
    }
    const start = this.host.draft(cell)?.shown ?? cell.value;
    const draft = this.host.draft(cell);
    this.opened = { ...cell, version: draft?.version ?? cell.version, seen: this.host.seen() };
    this.isOpen = true;
    this.box.look(this.isOpen);
    if (withValue) {
      this.input.value = start;
      this.input.setSelectionRange(start.length, start.length);
    }
    this.describe();
    this.host.presence(cell);
    this.list.open(this.host.field(cell.field), this.input.value, withValue);
  }

  /** Hands the text over, if it is another, and shuts the editor. */
  commit(pasted = false): void {
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
        seen: from.seen,
        pasted
      });
    } else {
      this.host.typed(from, undefined);
    }
  }

  /** Goes to a cell and opens it with what it holds. */
  edit(td: Any): void {
    if (td) {
      this.rest(td);
      this.open(true);
    }
  }

  /** Takes a whole text for the cell that it waits in; false when it waits in none. */
  put(text: string, pasted: boolean): boolean {
    if (this.isOpen || !this.cell) {
      return false;
    }
    this.open(false);
    this.input.value = text;
    this.list.filter(text);
    this.commit(pasted);
    this.rest(this.cell);
    return true;
  }

  /** Drops what was typed. */
  cancel(): void {
    const from = this.opened;
    this.shut();
    if (from && !this.host.draft(from)) {
      this.host.typed(from, undefined);
    }
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
    this.box.park(false);
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
    if (td && this.host.grid._isInViewport(td.__parentRow)) {
      this.box.moveTo(td, true);
    } else {
      this.box.park(true);
    }
    this.describe();
  }

  /** Brings the row back into view when it was scrolled away. */
  reveal(): void {
    if (this.spot && !this.cell) {
      this.host.grid._scrollToFlatIndex(this.place.index);
      this.follow();
    }
  }

  describe(): void {
    const cell = cellOf(this.cell);
    if (cell) {
      this.index = this.cell.__parentRow.index;
      this.box.describe(this.host.draft(cell), this.isOpen);
    }
  }

  private shut(): void {
    this.isOpen = false;
    this.opened = undefined;
    this.host.presence(undefined);
    this.input.value = '';
    this.list.close();
    this.box.look(this.isOpen);
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
    this.input.addEventListener('input', () => {
      if (this.isOpen && this.opened) {
        this.list.filter(this.input.value);
        this.host.typed(this.opened, this.input.value);
      }
    });
    this.input.addEventListener('blur', () => {
      // Another window's turn is not the end of an edit.
      if (!this.box.moving && document.hasFocus()) {
        this.commit();
      }
    });
  }
}
