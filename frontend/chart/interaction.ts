import type { Mark } from './spec';
import { el, set, type Frame } from './svg';

/** Pointer, keyboard and announcements over the marks of one chart. */
export class Interaction {
  private marks: Mark[] = [];
  private at = -1;
  private ring?: SVGRectElement;
  private readonly tip = document.createElement('div');
  private readonly live = document.createElement('div');

  constructor(private readonly host: HTMLElement, private readonly click: (id: string) => void) {
    this.tip.className = 'b57-chart-tip';
    this.tip.setAttribute('popover', 'manual');
    this.tip.setAttribute('aria-hidden', 'true');
    this.live.className = 'b57-chart-live';
    this.live.setAttribute('aria-live', 'polite');
    host.addEventListener('click', (e) => this.onClick(e));
    host.addEventListener('pointermove', (e) => this.onMove(e));
    host.addEventListener('pointerleave', () => this.hideTip());
    host.addEventListener('keydown', (e) => this.onKey(e));
    host.addEventListener('focus', () => this.onFocus());
    host.addEventListener('blur', () => this.highlight(-1, false));
  }

  connect(): void {
    this.host.append(this.tip, this.live);
  }

  disconnect(): void {
    this.hideTip();
    this.tip.remove();
    this.live.remove();
  }

  /** Takes over the marks of a new drawing; the highlight stays on the same id. */
  show(marks: Mark[], frame: Frame, accent: string): void {
    const id = this.marks[this.at]?.id;
    this.marks = marks;
    this.hideTip();
    this.ring = el(frame.layer, 'rect', { class: 'b57-ring', fill: 'none', stroke: accent, 'stroke-width': 2.5, rx: 6, visibility: 'hidden' });
    marks.forEach((mark, i) => el(frame.layer, 'rect', {
      class: 'b57-hit', 'data-mark': i, 'data-id': mark.id, 'data-text': mark.description, x: mark.x, y: mark.y, width: Math.max(0, mark.w), height: Math.max(0, mark.h), fill: 'transparent',
    }));
    this.highlight(this.host.matches(':focus') ? marks.findIndex((m) => m.id === id) : -1, false);
  }

  private markOf(event: Event): number {
    const hit = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
    return hit ? Number(hit.getAttribute('data-mark')) : -1;
  }

  private onClick(event: MouseEvent): void {
    const i = this.markOf(event);
    if (i < 0) return;
    if (this.host.matches(':focus')) this.at = i;
    this.hideTip();
    this.click(this.marks[i].id);
  }

  private onMove(event: PointerEvent): void {
    const mark = this.marks[this.markOf(event)];
    if (!mark || !mark.description || event.pointerType === 'touch') {
      this.hideTip();
      return;
    }
    this.tip.textContent = mark.description;
    if (!this.tip.matches(':popover-open')) this.tip.showPopover();
    const { width, height } = this.tip.getBoundingClientRect();
    const x = Math.min(event.clientX + 14, innerWidth - width - 8);
    const y = event.clientY + 18 + height > innerHeight ? event.clientY - height - 12 : event.clientY + 18;
    this.tip.style.left = `${Math.max(8, x)}px`;
    this.tip.style.top = `${Math.max(8, y)}px`;
  }

  private hideTip(): void {
    if (this.tip.isConnected && this.tip.matches(':popover-open')) this.tip.hidePopover();
  }

  private onFocus(): void {
    if (this.host.matches(':focus-visible')) this.highlight(Math.max(0, this.at), true);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target !== this.host || event.altKey || event.ctrlKey || event.metaKey || !this.marks.length) return;
    const to = this.target(event.key);
    if (to !== undefined) {
      this.highlight(to, true);
    } else if ((event.key === 'Enter' || event.key === ' ') && this.marks[this.at]) {
      this.click(this.marks[this.at].id);
    } else if (event.key === 'Escape' && this.tip.matches(':popover-open')) {
      this.hideTip();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private target(key: string): number | undefined {
    switch (key) {
      case 'Home': return 0;
      case 'End': return this.marks.length - 1;
      case 'ArrowRight': return this.nearest(1, 0);
      case 'ArrowLeft': return this.nearest(-1, 0);
      case 'ArrowDown': return this.nearest(0, 1);
      case 'ArrowUp': return this.nearest(0, -1);
      default: return undefined;
    }
  }

  /** The next mark in a direction; one that lies straight ahead goes before a nearer one off to the side. */
  private nearest(dx: number, dy: number): number {
    const from = this.marks[this.at];
    if (!from) return 0;
    let best = this.at;
    let least = Infinity;
    this.marks.forEach((mark, i) => {
      const x = mark.x + mark.w / 2 - from.x - from.w / 2;
      const y = mark.y + mark.h / 2 - from.y - from.h / 2;
      const ahead = x * dx + y * dy;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      if (i === this.at || ahead <= 0.5 || (dx !== 0 && aside > ahead * 3)) return;
      const cost = ahead + aside * 2.5;
      if (cost < least) {
        least = cost;
        best = i;
      }
    });
    return best;
  }

  private highlight(i: number, announce: boolean): void {
    if (i >= 0) this.at = i;
    const mark = this.marks[i];
    if (this.ring) {
      if (mark) set(this.ring, { x: mark.x - 2, y: mark.y - 2, width: mark.w + 4, height: mark.h + 4, visibility: 'visible' });
      else this.ring.setAttribute('visibility', 'hidden');
    }
    if (mark && announce) {
      this.live.textContent = mark.description;
      this.hideTip();
      this.scrollTo(mark);
    }
  }

  /** A long chart scrolls with its page. */
  private scrollTo(mark: Mark): void {
    const hit = this.host.querySelector(`[data-mark="${this.marks.indexOf(mark)}"]`);
    hit?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
