import { make, say } from './dom';
import { freePlace, wordsIn } from './free-place';

/** How far the frame stands beside what it is around, as a part of the picture's height. */
const CLEAR = 0.008;

/** The frame around the thing that is spoken of, moved by mouse, Tab and digits. */
export class Highlight {
  private at = -1;
  private readonly frame = make('div', 'b57-highlight');
  private readonly why: HTMLButtonElement;
  private readonly live = make('div', 'b57-visually-hidden');

  constructor(private readonly stage: HTMLElement, ask: () => void) {
    this.why = make('button', 'b57-why');
    this.why.type = 'button';
    this.why.tabIndex = -1;
    this.why.addEventListener('click', (event) => {
      event.stopPropagation();
      ask();
    });
    this.live.setAttribute('aria-live', 'polite');
    this.frame.hidden = true;
  }

  /** Stands over a new page, on nothing. */
  attach(words: Record<string, string>): void {
    this.why.textContent = say(words, 'why');
    this.frame.replaceChildren(this.why);
    this.stage.append(this.frame, this.live);
    this.set(-1);
  }

  /** What can be pointed at, in reading order. */
  marks(): Element[] {
    return [...this.stage.querySelectorAll('[data-mark-id], [data-mark]:not(.b57-hit)')];
  }

  /** The name of what is pointed at. */
  mark(): string | undefined {
    const element = this.marks()[this.at];
    return element ? nameOf(element) : undefined;
  }

  text(): string {
    return this.marks()[this.at]?.getAttribute('aria-label') ?? '';
  }

  move(by: number): void {
    const count = this.marks().length;
    if (count) this.set(this.at < 0 ? (by > 0 ? 0 : count - 1) : (this.at + by + count) % count);
  }

  isOn(at: number): boolean {
    return this.at === at;
  }

  set(at: number): void {
    const element = this.marks()[at];
    this.at = element ? at : -1;
    this.frame.hidden = !element;
    if (!element) return;
    const own = element.getBoundingClientRect();
    const stage = this.stage.getBoundingClientRect();
    // Cells begin with their words: the frame stands clear of them.
    const clear = CLEAR * stage.height;
    Object.assign(this.frame.style, {
      left: `${own.left - clear - stage.left}px`, top: `${own.top - stage.top}px`,
      width: `${own.width + 2 * clear}px`, height: `${own.height}px`,
    });
    this.placeWhy(stage, own);
    this.live.textContent = element.getAttribute('aria-label') ?? element.textContent;
  }

  /** The question stands at the frame, and on no word of the slide. */
  private placeWhy(stage: DOMRect, own: DOMRect): void {
    const { width, height } = this.why.getBoundingClientRect();
    const { left, top } = freePlace(stage, own, width, height, wordsIn(this.stage));
    const frame = this.frame.getBoundingClientRect();
    Object.assign(this.why.style, {
      left: `${left - (frame.left + this.frame.clientLeft - stage.left)}px`,
      top: `${top - (frame.top + this.frame.clientTop - stage.top)}px`,
    });
  }

  /** Points at what has that name; at nothing when it is not there. */
  point(name: string): void {
    this.set(this.marks().findIndex((element) => nameOf(element) === name));
  }

  under(target: EventTarget | null): number {
    const element = target instanceof Element ? target.closest('[data-mark-id], [data-mark]:not(.b57-hit)') : null;
    return element ? this.marks().indexOf(element) : -1;
  }
}

function nameOf(element: Element): string {
  return element.getAttribute('data-mark-id') ?? element.getAttribute('data-mark') ?? '';
}
