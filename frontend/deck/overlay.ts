import type { Show } from './spec';
import { make } from './dom';

/** What lies over a slide for a moment: black, white, the list of slides, the list of keys. */
export class Overlay {
  private layer?: HTMLElement;
  private at = 0;
  kind?: 'black' | 'white' | 'overview' | 'help';

  constructor(private readonly host: HTMLElement) {}

  get open(): boolean {
    return this.kind !== undefined;
  }

  blank(kind: 'black' | 'white'): void {
    this.put(kind, make('div', `b57-over b57-over-${kind}`));
  }

  overview(show: Show, current: number, choose: (index: number) => void): void {
    const list = make('ol', 'b57-over-list');
    show.slides.forEach((slide, i) => {
      const button = make('button', '', make('b', '', String(i + 1)), make('span', '', make('em', '', slide.kicker), ` ${slide.title[0]}`));
      button.type = 'button';
      button.addEventListener('click', () => choose(i));
      list.append(make('li', '', button));
    });
    this.put('overview', make('div', 'b57-over b57-over-sheet', make('h2', '', show.words['overview']), list));
    this.select(current);
  }

  help(show: Show): void {
    const rows = Object.keys(show.words).filter((key) => /^key\.[a-z]+$/.test(key));
    const list = make('dl', 'b57-over-keys', ...rows.map((key) => make('div', '', make('dt', '', show.words[key]), make('dd', '', show.words[`${key}.does`]))));
    this.put('help', make('div', 'b57-over b57-over-sheet', make('h2', '', show.words['keys']), list));
  }

  /** Moves through the list of slides. */
  move(by: number): void {
    this.select(this.at + by);
  }

  chosen(): number {
    return this.at;
  }

  close(): void {
    this.layer?.remove();
    this.layer = undefined;
    this.kind = undefined;
  }

  private put(kind: NonNullable<Overlay['kind']>, layer: HTMLElement): void {
    this.close();
    this.kind = kind;
    this.layer = layer;
    if (kind === 'overview' || kind === 'help') {
      layer.setAttribute('role', 'dialog');
      layer.setAttribute('aria-label', layer.querySelector('h2')?.textContent ?? '');
    }
    layer.addEventListener('click', (event) => event.target === layer && this.close());
    this.host.append(layer);
  }

  private select(index: number): void {
    const buttons = [...(this.layer?.querySelectorAll('button') ?? [])];
    if (!buttons.length) return;
    this.at = Math.max(0, Math.min(buttons.length - 1, index));
    buttons.forEach((button, i) => button.setAttribute('aria-current', String(i === this.at)));
    buttons[this.at].scrollIntoView({ block: 'nearest' });
  }
}
