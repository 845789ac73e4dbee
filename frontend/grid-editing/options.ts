import { type Any, placeAt } from './cells.js';

export interface Option {
  value: string;
  label: string;
}

export interface Field {
  id: string;
  kind: 'TEXT' | 'CHOICE' | 'SUGGEST';
  options: Option[];
}

const LONGEST = 50;

/** Without marks and case, đ as d. */
export const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase().trim();

function rank(option: Option, typed: string): number {
  const label = option.label.normalize('NFC').toLowerCase();
  const plain = fold(option.label);
  const key = fold(typed);
  if (label.startsWith(typed.normalize('NFC').toLowerCase().trim())) {
    return 0;
  }
  if (plain.startsWith(key)) {
    return 1;
  }
  return plain.split(/[\s,;()/-]+/u).some((word) => word.startsWith(key)) ? 2 : plain.includes(key) ? 3 : 9;
}

/** The options that fit what was typed, best first. */
export const matching = (options: Option[], typed: string): Option[] =>
  options
    .map((option) => ({ option, rank: typed.trim() ? rank(option, typed) : 0 }))
    .filter((each) => each.rank < 9)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LONGEST)
    .map((each) => each.option);

/** The list under the input of a field with options. */
export class OptionList {
  readonly element = document.createElement('div');
  private field?: Field;
  private shown: Option[] = [];
  private active = -1;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly picked: (option: Option) => void
  ) {
    this.element.id = 'edit-options';
    this.element.setAttribute('part', 'edit-options');
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('popover', 'manual');
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
    this.element.addEventListener('click', (event) => {
      const at = [...this.element.children].indexOf(event.target as Element);
      if (at >= 0) {
        this.picked(this.shown[at]);
      }
    });
  }

  open(field: Field | undefined, typed: string, all: boolean): void {
    this.field = field && field.kind !== 'TEXT' && field.options.length ? field : undefined;
    if (!this.field) {
      return;
    }
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-controls', this.element.id);
    this.filter(all ? '' : typed);
    if (all) {
      this.mark(this.shown.findIndex((option) => option.label === typed));
    }
  }

  filter(typed: string): void {
    if (!this.field) {
      return;
    }
    this.shown = matching(this.field.options, typed);
    this.element.replaceChildren(
      ...this.shown.map((option, i) => {
        const line = document.createElement('div');
        line.id = `edit-option-${i}`;
        line.setAttribute('role', 'option');
        line.textContent = option.label;
        return line;
      })
    );
    this.mark(this.field.kind === 'CHOICE' && typed.trim() && this.shown.length ? 0 : -1);
    this.place();
  }

  /** Arrow keys; false when there is no list to move in. */
  step(by: number): boolean {
    if (!this.field || !this.shown.length) {
      return false;
    }
    const n = this.shown.length;
    this.mark(this.active < 0 ? (by > 0 ? 0 : n - 1) : (this.active + by + n) % n);
    return true;
  }

  /** The option that Enter would take. */
  choice(typed: string): Option | undefined {
    const exact = this.field?.options.find((option) => fold(option.label) === fold(typed));
    return this.shown[this.active] ?? (this.field?.kind === 'CHOICE' ? exact : undefined);
  }

  close(): void {
    this.field = undefined;
    this.shown = [];
    this.active = -1;
    for (const name of ['role', 'aria-autocomplete', 'aria-controls', 'aria-expanded', 'aria-activedescendant']) {
      this.input.removeAttribute(name);
    }
    (this.element as Any).hidePopover?.();
  }

  private mark(at: number): void {
    this.active = at;
    [...this.element.children].forEach((line, i) => {
      line.setAttribute('aria-selected', String(i === at));
      line.setAttribute('part', i === at ? 'edit-option edit-option-active' : 'edit-option');
    });
    if (at >= 0) {
      this.input.setAttribute('aria-activedescendant', `edit-option-${at}`);
      this.element.children[at].scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  private place(): void {
    const box = this.input.getBoundingClientRect();
    const list = this.element as Any;
    if (!this.shown.length) {
      list.hidePopover();
    } else {
      list.showPopover();
      list.style.minWidth = `${box.width}px`;
      placeAt(list, box, 160);
    }
    this.input.setAttribute('aria-expanded', String(this.shown.length > 0));
  }
}
