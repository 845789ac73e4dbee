import type { GridEditing } from '../grid-editing.js';
import { type Any, cellOf, eventCell, type Spot } from './cells.js';
import { leaveByTab, moveAlong, moveToEdge, moveVertically } from './moves.js';

const ARROW = /^Arrow/u;
const COMMANDS: Record<string, string> = {
  c: 'COPY',
  d: 'FILL',
  'shift+d': 'SERIES',
  z: 'UNDO',
  y: 'REDO',
  'shift+z': 'REDO'
};
const NAVIGATION = /^(Arrow|Page|Home|End)/u;

/** The keys of a spreadsheet, heard before the grid hears them. */
export class Keys {
  /** In a run of typing Tab goes from cell to cell; otherwise it leaves the grid, as it should for keyboard users. */
  private run = false;

  constructor(private readonly editing: GridEditing) {}

  listen(): void {
    const { grid } = this.editing;
    grid.addEventListener('keydown', (event: KeyboardEvent) => this.down(event), true);
    grid.addEventListener('keyup', (event: KeyboardEvent) => this.up(event), true);
    grid.addEventListener('dblclick', (event: MouseEvent) => this.doubleClicked(event));
    grid.addEventListener('mousedown', () => (this.run = false));
  }

  private get editor() {
    return this.editing.editor;
  }

  private down(event: KeyboardEvent): void {
    if (this.anywhere(event) || !this.editing.enabled) {
      return;
    }
    const inInput = event.composedPath()[0] === this.editor.input;
    if (inInput && !this.editor.cell) {
      this.editor.reveal();
      if (!this.editor.isOpen && NAVIGATION.test(event.key)) {
        take(event);
        return;
      }
    }
    if (event.isComposing || event.keyCode === 229) {
      event.stopPropagation();
    } else if (inInput && this.editor.isOpen) {
      event.stopPropagation();
      this.edit(event);
    } else {
      const td = inInput ? this.editor.cell : eventCell(this.editing.grid, event);
      if (td && (inInput || event.composedPath()[0] === td)) {
        this.walk(event, td, inInput);
      }
    }
  }

  /** Keys that also do something where nothing can be edited. */
  private anywhere(event: KeyboardEvent): boolean {
    const find = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
    const help = event.key === '?' && !this.editor.isOpen;
    if (find || help || event.key === 'F3') {
      take(event);
      if (help) {
        this.editing.ask('KEYS');
      } else {
        this.editing.openFind();
      }
      return true;
    }
    return false;
  }

  private up(event: KeyboardEvent): void {
    if (this.editing.enabled && event.composedPath()[0] === this.editor.input) {
      event.stopPropagation();
    }
  }

  /** Keys in the open editor; those not named here do in it what they do in any input. */
  private edit(event: KeyboardEvent): void {
    const td = this.editor.cell;
    const step = event.shiftKey ? -1 : 1;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && this.editing.selection.many) {
      take(event);
      const text = this.editor.input.value;
      this.editor.cancel();
      this.editing.request('EVERYWHERE', { text });
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      take(event);
      this.run = true;
      this.editor.commit();
      this.goOn(event.key === 'Enter' ? moveVertically : moveAlong, step);
    } else if (event.key === 'Escape') {
      take(event);
      this.editor.cancel();
      this.editor.rest(td);
      this.editing.explain(td);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.editor.step(event.key === 'ArrowDown' ? 1 : -1)) {
        event.preventDefault();
      }
    }
  }

  private goOn(move: typeof moveAlong, step: number): boolean {
    const { index, column } = this.editor.place;
    if (column && move(this.editing.grid, index, column, step)) {
      return true;
    }
    this.editor.rest(this.editor.cell);
    return false;
  }

  /** Keys in a cell that is not being edited; the rest are the grid's own. */
  private walk(event: KeyboardEvent, td: Any, canEdit: boolean): void {
    const { grid } = this.editing;
    const { key } = event;
    const command = event.ctrlKey || event.metaKey || event.altKey;
    if (this.select(event) || this.command(event)) {
      take(event);
      return;
    }
    if (NAVIGATION.test(key) || key === 'Escape') {
      this.run = false;
    }
    if (ARROW.test(key) && event.ctrlKey) {
      take(event);
      moveToEdge(grid, td, key);
    } else if (key === 'ArrowLeft' && td._column === grid._getColumnsInOrder()[0]) {
      take(event);
    } else if (key === 'Tab' && canEdit) {
      event.stopPropagation();
      if (this.run && this.goOn(moveAlong, event.shiftKey ? -1 : 1)) {
        event.preventDefault();
      } else {
        leaveByTab(grid, td, event);
      }
    } else if (canEdit && !command && (key === 'Enter' || key === 'Escape') && this.choose(key)) {
      take(event);
    } else if ((key === 'Enter' && !command) || key === 'F2') {
      if (canEdit) {
        take(event);
        this.editor.open(true);
      } else {
        this.editing.explain(td, true);
      }
    } else if (key === 'Escape' && this.editing.selection.shrink()) {
      take(event);
    } else if (key === 'Escape' && canEdit) {
      this.restore(event);
    } else if (key === 'Delete') {
      take(event);
      if (this.editing.selection.many || !this.editor.put('', false)) {
        this.editing.request('CLEAR');
      }
    } else if (key === 'Backspace' && canEdit) {
      take(event);
      this.editor.open(false);
    } else if (key.length === 1 && !command) {
      if (!canEdit) {
        this.editing.explain(td, true);
      } else if (key === ' ') {
        take(event);
      }
    }
  }

  /** Enter and Esc in a cell that two people changed. */
  private choose(key: string): boolean {
    const draft = this.editor.spot && this.editing.draft(this.editor.spot);
    if (draft?.state !== 'conflict') {
      return false;
    }
    if (key === 'Enter') {
      this.editing.keep(draft);
    } else {
      this.editing.take(draft);
    }
    return true;
  }

  /** Keys that make the selection larger or smaller. */
  private select(event: KeyboardEvent): boolean {
    const { selection } = this.editing;
    const ctrl = event.ctrlKey || event.metaKey;
    if (NAVIGATION.test(event.key) && event.shiftKey) {
      selection.step(event.key, ctrl);
      return true;
    }
    if (NAVIGATION.test(event.key)) {
      selection.shrink();
    } else if (ctrl && !event.altKey && event.key.toLowerCase() === 'a') {
      selection.all();
      return true;
    }
    return false;
  }

  /** Ctrl and a letter: what the server does with the selected cells. */
  private command(event: KeyboardEvent): boolean {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) {
      return false;
    }
    const action = COMMANDS[`${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
    if (action) {
      this.editing.request(action);
    }
    return !!action;
  }

  /** Esc in a cell with a refused text: the stored value again. */
  private restore(event: KeyboardEvent): void {
    const spot = this.editor.spot as Spot;
    if (this.editing.draft(spot)?.state === 'refused') {
      take(event);
      this.editing.drop(spot);
    }
  }

  private doubleClicked(event: MouseEvent): void {
    const td = eventCell(this.editing.grid, event);
    if (!this.editing.enabled || !td || event.composedPath()[0] === this.editor.input) {
      return;
    }
    if (cellOf(td)?.value === undefined) {
      this.editing.explain(td, true);
    } else {
      this.editor.rest(td);
      this.editor.open(true);
    }
  }
}

function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
