export interface FindTexts {
  find: string;
  none: string;
}

/** Over the grid: what is looked for in all of its rows, loaded or not; the server finds it. */
export class FindBar {
  private readonly bar = document.createElement('div');
  private readonly input = document.createElement('input');
  private readonly count = document.createElement('span');

  constructor(
    root: ShadowRoot,
    private readonly look: (text: string, backwards: boolean) => void,
    private readonly closed: () => void
  ) {
    this.bar.setAttribute('part', 'edit-find');
    this.bar.setAttribute('role', 'search');
    this.bar.hidden = true;
    this.input.type = 'search';
    this.input.setAttribute('part', 'edit-find-input');
    this.count.setAttribute('part', 'edit-find-count');
    this.count.setAttribute('role', 'status');
    this.bar.append(this.input, this.button('↑', true), this.button('↓', false), this.count);
    this.bar.addEventListener('keydown', (event) => this.key(event));
    root.append(this.bar);
  }

  name(texts: FindTexts): void {
    this.input.placeholder = texts.find;
    this.input.setAttribute('aria-label', texts.find);
    this.bar.dataset.none = texts.none;
  }

  open(): void {
    this.bar.hidden = false;
    this.input.focus();
    this.input.select();
  }

  found(which: number, of: number): void {
    this.count.textContent = of ? `${which}/${of}` : (this.bar.dataset.none ?? '');
    this.keepFocus();
  }

  /** Finding goes on with Enter. */
  keepFocus(): void {
    if (!this.bar.hidden) {
      this.input.focus({ preventScroll: true });
    }
  }

  private close(): void {
    this.bar.hidden = true;
    this.count.textContent = '';
    this.closed();
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter' || event.key === 'F3') {
      event.preventDefault();
      this.look(this.input.value, event.shiftKey);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }

  private button(text: string, backwards: boolean): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.setAttribute('part', 'edit-bar-button');
    button.addEventListener('click', () => this.look(this.input.value, backwards));
    return button;
  }
}
