import { type Any, cellOf, nameOf } from './cells.js';
import type { Draft } from './drafts.js';
import { focusIn } from './moves.js';

/** The one input of a grid and where it lies: in a cell, or parked beside them all while its row is out of sight. */
export class EditBox {
  readonly input = document.createElement('input');
  /** True while the focus comes and goes only because the box is moved. */
  moving = false;
  private readonly box = document.createElement('div');
  private readonly why = document.createElement('span');

  constructor(
    private readonly grid: Any,
    private readonly root: ShadowRoot
  ) {
    Object.assign(this.input, { type: 'text', autocomplete: 'off', spellcheck: false, tabIndex: -1 });
    this.input.setAttribute('autocapitalize', 'off');
    // Named after its cell as soon as it has one.
    this.input.setAttribute('aria-label', grid.accessibleName ?? '');
    this.why.id = 'edit-why';
    this.why.hidden = true;
    this.box.append(this.input, this.why);
    root.append(this.box);
    this.look(false);
  }

  get cell(): Any {
    return this.box.parentElement?.localName === 'td' ? this.box.parentElement : undefined;
  }

  get focused(): boolean {
    return this.root.activeElement === this.input;
  }

  look(open: boolean): void {
    this.input.setAttribute('part', open ? 'edit-input edit-input-open' : 'edit-input');
    this.box.setAttribute('part', open ? 'edit-box edit-box-open' : 'edit-box');
  }

  park(focus: boolean): void {
    this.moveTo(this.root, focus);
  }

  moveTo(parent: Any, focus: boolean): void {
    this.moving = true;
    if (this.box.parentNode !== parent) {
      parent.append(this.box);
    }
    if (focus && !this.focused) {
      focusIn(this.grid, this.input);
    }
    this.moving = false;
  }

  /** What a screen reader says of the input: column, row, value, and why it was refused. */
  describe(draft: Draft | undefined, open: boolean): void {
    const now = open ? '' : (draft?.shown ?? cellOf(this.cell)?.value);
    this.input.setAttribute('aria-label', nameOf(this.grid, this.cell) + (now ? `: ${now}` : ''));
    this.input.setAttribute('aria-invalid', String(!!draft?.reason));
    this.why.textContent = draft?.reason ?? '';
    if (draft?.reason) {
      this.input.setAttribute('aria-describedby', this.why.id);
    } else {
      this.input.removeAttribute('aria-describedby');
    }
  }
}
