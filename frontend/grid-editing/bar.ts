import type { Any } from './cells.js';

export interface BarTexts {
  cells: string;
  copy: string;
  fill: string;
  series: string;
  clear: string;
  selection: string;
}

const STAYS = 5000;

/** Under the grid: what can be done with the selected cells, and what was just done. */
export class Bar {
  private readonly bar = document.createElement('div');
  private readonly count = document.createElement('span');
  private readonly said = document.createElement('div');
  private readonly buttons: Record<string, HTMLButtonElement> = {};
  private timer = 0;

  constructor(root: ShadowRoot, request: (action: string) => void) {
    this.bar.setAttribute('part', 'edit-bar');
    this.bar.setAttribute('role', 'toolbar');
    this.bar.hidden = true;
    this.count.setAttribute('part', 'edit-bar-count');
    this.bar.append(this.count);
    for (const action of ['COPY', 'FILL', 'SERIES', 'CLEAR']) {
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('part', 'edit-bar-button');
      // The focus stays in the grid.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => request(action));
      this.buttons[action] = button;
      this.bar.append(button);
    }
    this.said.setAttribute('part', 'edit-said');
    this.said.hidden = true;
    root.append(this.bar, this.said);
  }

  name(texts: BarTexts): void {
    this.bar.setAttribute('aria-label', texts.selection);
    const names: Any = { COPY: texts.copy, FILL: texts.fill, SERIES: texts.series, CLEAR: texts.clear };
    for (const [action, button] of Object.entries(this.buttons)) {
      button.textContent = names[action];
    }
    this.bar.dataset.cells = texts.cells;
  }

  show(size?: { rows: number; columns: number }): void {
    this.bar.hidden = !size;
    if (size) {
      this.count.textContent = `${size.rows} × ${size.columns} ${this.bar.dataset.cells ?? ''}`;
    }
  }

  say(text: string): void {
    this.said.textContent = text;
    this.said.hidden = !text;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.said.hidden = true), STAYS);
  }
}
