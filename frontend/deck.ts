import { auditPage, type PageAudit } from './deck/audit';
import { make, say } from './deck/dom';
import { Highlight } from './deck/highlight';
import { Keys, typing, type Action } from './deck/keys';
import { Overlay } from './deck/overlay';
import { pagesOf } from './deck/paging';
import { readPlaces, writePlaces } from './deck/places';
import { drawPage } from './deck/slide-view';
import type { Page, Show, Slide } from './deck/spec';

/** A slide that is looked at, with its pages. */
interface View { slide: Slide; page: number; pages?: Page[] }

const IDLE = 3000;
const THEME = 'bang57.slides';

/** Slides over the whole window. The server says what they show; turning, paging and pointing happen here. */
class DeckElement extends HTMLElement {
  private data?: Show;
  private index = 0;
  private drills: View[] = [];
  private views: View[] = [];
  private digits = '';
  private warned = false;
  private restoring: string[] = [];
  private readonly stage = make('section', 'b57-stage');
  private readonly probe = make('div', 'b57-stage b57-stage-probe');
  private readonly jump = make('div', 'b57-jump b57-not-read');
  private readonly bar = make('nav', 'b57-deck-bar b57-not-read');
  private readonly live = make('div', 'b57-visually-hidden');
  private readonly keys = new Keys();
  private readonly overlay = new Overlay(this);
  private readonly highlight = new Highlight(this.stage, () => this.perform('in'));
  private readonly sizes = new ResizeObserver(() => this.resized());
  private idle = 0;
  private height = 0;
  private width = 0;
  private full = false;
  private left = false;

  connectedCallback(): void {
    if (this.stage.isConnected) return;
    this.probe.setAttribute('aria-hidden', 'true');
    this.probe.inert = true;
    this.live.setAttribute('aria-live', 'polite');
    this.jump.hidden = true;
    this.append(this.probe, this.stage, this.jump, this.live);
    this.sizes.observe(this);
    if (this.hasAttribute('passive')) return;
    this.live.before(this.bar);
    addEventListener('keydown', this.onKey, true);
    addEventListener('pointermove', this.onMove);
    document.addEventListener('fullscreenchange', this.onScreen);
    this.stage.addEventListener('click', this.onClick);
    this.full = !!document.fullscreenElement;
    this.lockEscape();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.sizes.disconnect();
      removeEventListener('keydown', this.onKey, true);
      removeEventListener('pointermove', this.onMove);
      document.removeEventListener('fullscreenchange', this.onScreen);
      clearTimeout(this.idle);
      this.overlay.close();
    });
  }

  /** Called by the server: everything anew, at the place where the meeting stands. */
  show(data: Show): void {
    this.data = data;
    this.warned = false;
    this.left = false;
    this.classList.toggle('b57-dark', localStorage.getItem(THEME) === 'dark');
    this.style.setProperty('--b57-slide-text', String(data.sizes.body));
    this.style.setProperty('--b57-slide-floor', String(data.sizes.floor));
    this.views = data.slides.map((slide) => ({ slide, page: 0 }));
    this.drills = [];
    this.buttons();
    this.restore(data.place);
  }

  /** Called by the server: goes where another screen of the meeting stands. */
  follow(place: string): void {
    if (this.data && writePlaces(this.places()) !== place) this.restore(place);
  }

  /** Called by the server: the slide behind a mark, or nothing. */
  detail(slide: Slide | null, key: string): void {
    const page = this.restoring.length && readPlaces(this.restoring[0])[0].key === key ? readPlaces(this.restoring.shift() ?? '')[0].page : 0;
    if (!slide) {
      this.restoring = [];
      this.announce(say(this.words(), 'nothing'));
      return;
    }
    this.drills.push({ slide: { ...slide, key }, page });
    this.draw();
    const next = this.restoring[0];
    if (next) this.ask(readPlaces(next)[0].key);
  }

  /** Called by the server: how many changes came since the figures were frozen. */
  news(count: number): void {
    if (!this.data || this.data.news === count) return;
    this.data.news = count;
    this.warned = false;
    const foot = this.stage.querySelector('.b57-slide-foot .b57-stamps-end');
    foot?.replaceChildren(...this.foot(this.view()).map((stamp) => make('span', 'b57-stamp', stamp)));
  }

  /** Called by the server for whoever turns the slides from elsewhere. */
  command(action: Action | 'tell' | `goto:${string}`): void {
    if (action === 'tell') this.tellPlace();
    else if (action.startsWith('goto:')) this.restore(action.slice(5));
    else this.perform(action as Action);
  }

  /** Measures every page of every slide, and of what is drilled into, at the present size; for the check of a room and for tests. */
  async audit(): Promise<PageAudit[]> {
    const data = this.data;
    if (!data) return [];
    const out: PageAudit[] = [];
    this.probe.classList.add('b57-stage-measured');
    for (const view of [...this.views, ...this.drills]) {
      const pages = this.pages(view);
      for (let p = 0; p < pages.length; p++) {
        drawPage(this.probe, data, view.slide, pages[p], this.foot(view));
        const chart = this.probe.querySelector<HTMLElement>('apex-chart');
        if (chart && !chart.dataset.drawn) await new Promise((done) => chart.addEventListener('bang57-chart-drawn', done, { once: true }));
        out.push(auditPage(this.probe, view.slide.key, p));
      }
    }
    this.probe.classList.remove('b57-stage-measured');
    this.probe.replaceChildren();
    return out;
  }

  private words(): Record<string, string> {
    return this.data?.words ?? {};
  }

  private view(): View {
    return this.drills.at(-1) ?? this.views[this.index];
  }

  private pages(view: View): Page[] {
    if (!this.data) return [];
    // As if it went on over several pages, so that the stamp of the page has its room.
    view.pages ??= pagesOf(this.probe, this.data, view.slide, [...this.foot(view), say(this.data.words, 'page', 88, 88)]);
    this.probe.replaceChildren();
    view.page = Math.max(0, Math.min(view.page, view.pages.length - 1));
    return view.pages;
  }

  private restore(place: string): void {
    const [first, ...rest] = readPlaces(place);
    const found = first ? this.views.findIndex((view) => view.slide.key === first.key) : 0;
    this.index = Math.max(0, found);
    this.drills = [];
    if (found >= 0 && first) this.views[this.index].page = first.page;
    this.restoring = found < 0 ? [] : rest.map((one) => writePlaces([one]));
    this.draw();
    if (this.restoring.length) this.ask(readPlaces(this.restoring[0])[0].key);
  }

  private places() {
    return [this.views[this.index], ...this.drills].map((view) => ({ key: view.slide.key, page: view.page }));
  }

  /** Where the next press would turn to. */
  private next(): string {
    const view = this.views[this.index];
    if (view.page + 1 < this.pages(view).length) return writePlaces([{ key: view.slide.key, page: view.page + 1 }]);
    const after = this.views[Math.min(this.index + 1, this.views.length - 1)];
    return writePlaces([{ key: after.slide.key, page: 0 }]);
  }

  private resized(): void {
    if (this.clientHeight === this.height && this.clientWidth === this.width) return;
    this.height = this.clientHeight;
    this.width = this.clientWidth;
    [...this.views, ...this.drills].forEach((view) => { view.pages = undefined; });
    if (this.data) this.draw();
  }

  private draw(): void {
    const { data } = this;
    if (!data || !this.clientHeight || !this.views.length) return;
    const view = this.view();
    const page = this.pages(view)[view.page];
    drawPage(this.stage, data, view.slide, page, this.foot(view));
    this.stage.setAttribute('aria-label', `${view.slide.kicker}: ${view.slide.title.join('; ')}`);
    this.stage.dataset.key = view.slide.key;
    this.stage.dataset.page = String(view.page);
    this.nameBars(view);
    this.highlight.attach(data.words);
    this.announce(this.stage.getAttribute('aria-label') ?? '');
    this.tellPlace();
  }

  /** Says where this screen stands and what comes next; one that only shows has nothing to say. */
  private tellPlace(): void {
    if (this.data && !this.hasAttribute('passive')) this.tell('bang57-moved', { place: writePlaces(this.places()), next: this.next() });
  }

  /** Bars get the names that the server knows them by once they are there. */
  private nameBars(view: View): void {
    const chart = this.stage.querySelector('apex-chart');
    if (!chart || view.slide.body.type !== 'charts') return;
    const { prefix } = view.slide.body;
    chart.addEventListener('bang57-chart-drawn', () => {
      const on = this.highlight.mark();
      chart.querySelectorAll('.b57-hit').forEach((hit) => {
        hit.setAttribute('data-mark-id', prefix + hit.getAttribute('data-id'));
        hit.setAttribute('aria-label', hit.getAttribute('data-text') ?? '');
      });
      if (on) this.highlight.point(on);
    });
  }

  private foot(view: View): string[] {
    const { data } = this;
    if (!data) return [];
    const pages = view.pages?.length ?? 1;
    const number = this.drills.length ? say(data.words, 'drilled', this.drills.length) : `${this.index + 1}/${this.views.length}`;
    return [
      say(data.words, 'frozen', data.frozen),
      ...(data.news ? [say(data.words, 'news', data.news)] : []),
      ...(pages > 1 ? [say(data.words, 'page', view.page + 1, pages)] : []),
      number,
    ];
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    // Not even while a note is written does a press on a clicker throw the slides away.
    if (event.key === 'F5' && !event.ctrlKey) event.preventDefault();
    if (typing(event) || !this.data) return;
    if (/^[0-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey && !this.overlay.open) {
      event.preventDefault();
      this.digit(event.key);
      return;
    }
    const action = this.keys.action(event);
    if (!action && !(this.overlay.kind === 'black' || this.overlay.kind === 'white')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!action) this.overlay.close();
    else if (this.keys.counts(action, event.timeStamp)) this.perform(action);
  };

  private digit(key: string): void {
    this.digits = (this.digits + key).slice(-3);
    if (this.digits.length === 1 && key !== '0') this.highlight.set(Number(key) - 1);
    this.jump.textContent = `→ ${this.digits}`;
    this.jump.hidden = this.digits.length === 1 && this.highlight.mark() !== undefined;
  }

  private perform(action: Action): void {
    const { kind } = this.overlay;
    if (kind === 'black' || kind === 'white') {
      this.overlay.close();
      return;
    }
    if (this.overlay.open && this.inOverlay(action)) return;
    const digits = this.digits;
    this.digits = '';
    this.jump.hidden = true;
    switch (action) {
      case 'next': this.turn(1); break;
      case 'previous': this.turn(-1); break;
      case 'first': this.go(0); break;
      case 'last': this.go(this.views.length - 1); break;
      case 'black': case 'white': this.overlay.blank(action); break;
      case 'overview': if (this.data) this.overlay.overview(this.data, this.index, (i) => { this.overlay.close(); this.go(i); }); break;
      case 'help': if (this.data) this.overlay.help(this.data); break;
      case 'mark-next': this.highlight.move(1); break;
      case 'mark-previous': this.highlight.move(-1); break;
      case 'in': this.enter(digits); break;
      case 'back': if (this.drills.length) this.up(); break;
      case 'out': if (this.drills.length) this.up(); else this.leave(); break;
      case 'ask': this.tell('bang57-ask', { mark: this.highlight.mark() ?? this.drills.at(-1)?.slide.key ?? '', text: this.highlight.text() }); break;
      case 'news': if (this.data?.news) this.ask('news'); break;
      case 'take': if (this.data?.news) this.tell('bang57-take', {}); break;
      case 'theme': this.theme(); break;
      case 'presenter': window.open(`nguoi-trinh-bay${location.search}`, 'b57-presenter', 'popup,width=1280,height=800'); break;
      case 'screen': if (!document.fullscreenElement) document.querySelector<HTMLElement>('[data-screen]')?.click(); break;
    }
  }

  private inOverlay(action: Action): boolean {
    switch (action) {
      case 'next': case 'mark-next': this.overlay.move(1); return true;
      case 'previous': case 'mark-previous': this.overlay.move(-1); return true;
      case 'first': this.overlay.move(-Infinity); return true;
      case 'last': this.overlay.move(Infinity); return true;
      case 'in': {
        const chosen = this.overlay.chosen();
        const overview = this.overlay.kind === 'overview';
        this.overlay.close();
        if (overview) this.go(chosen);
        return true;
      }
      default: this.overlay.close(); return true;
    }
  }

  /** One digit points, and Enter goes into what it points at; two digits, or a nought before one, are a slide's number. */
  private enter(digits: string): void {
    const mark = this.highlight.mark();
    if (digits.length > 1 || (digits && !mark)) this.go(Number(digits) - 1);
    else if (mark) this.ask(mark);
  }

  private turn(by: 1 | -1): void {
    const view = this.view();
    const page = view.page + by;
    if (page >= 0 && page < this.pages(view).length) {
      view.page = page;
      this.draw();
      return;
    }
    if (this.drills.length) return;
    const next = this.index + by;
    if (next < 0 || next >= this.views.length) {
      this.announce(say(this.words(), by > 0 ? 'end' : 'begin'));
      return;
    }
    this.index = next;
    this.views[next].page = by > 0 ? 0 : this.pages(this.views[next]).length - 1;
    this.draw();
  }

  private go(index: number): void {
    this.drills = [];
    this.index = Math.max(0, Math.min(this.views.length - 1, index));
    this.views[this.index].page = 0;
    this.draw();
  }

  private up(): void {
    const from = this.drills.pop();
    this.draw();
    if (from) this.highlight.point(from.slide.key);
  }

  /** What came since the freeze is shown before anybody leaves. */
  private leave(): void {
    if (this.data?.news && !this.warned) {
      this.warned = true;
      this.ask('news');
      return;
    }
    this.left = true;
    this.tell('bang57-leave', {});
  }

  private ask(mark: string): void {
    this.tell('bang57-drill', { mark });
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Light unless somebody has chosen dark on this machine. */
  private theme(): void {
    const dark = this.classList.toggle('b57-dark');
    localStorage.setItem(THEME, dark ? 'dark' : 'light');
    this.draw();
  }

  private announce(text: string): void {
    this.live.textContent = text;
  }

  private readonly onMove = (event: PointerEvent): void => {
    this.classList.remove('b57-idle');
    clearTimeout(this.idle);
    this.idle = window.setTimeout(() => this.classList.add('b57-idle'), IDLE);
    const over = this.highlight.under(event.target);
    if (over >= 0 && !this.highlight.isOn(over)) this.highlight.set(over);
  };

  private readonly onClick = (event: MouseEvent): void => {
    const on = this.highlight.under(event.target);
    if (on < 0) return;
    this.highlight.set(on);
    this.perform('in');
  };

  /** The browser itself takes Escape while the screen is full: leaving that is one step out. */
  private readonly onScreen = (): void => {
    const was = this.full;
    this.full = !!document.fullscreenElement;
    if (this.full) this.lockEscape();
    else if (was && !this.left) this.perform('out');
  };

  private lockEscape(): void {
    const { keyboard } = navigator as Navigator & { keyboard?: { lock?: (keys: string[]) => Promise<void> } };
    if (document.fullscreenElement) keyboard?.lock?.(['Escape']).catch(() => undefined);
  }

  private buttons(): void {
    const all: [Action, string][] = [['previous', '‹'], ['next', '›'], ['overview', '▦'], ['help', '?'], ['out', '×']];
    this.bar.setAttribute('aria-label', say(this.words(), 'bar'));
    this.bar.replaceChildren(...all.map(([action, sign]) => {
      const button = make('button', '', sign);
      button.type = 'button';
      button.tabIndex = -1;
      button.title = say(this.words(), `do.${action}`);
      button.setAttribute('aria-label', button.title);
      button.addEventListener('click', () => this.perform(action));
      return button;
    }));
  }
}

if (!customElements.get('b57-deck')) customElements.define('b57-deck', DeckElement);
