import type { Spot } from './cells.js';

/** A text that somebody typed and that no server has acknowledged. */
export interface Kept extends Spot {
  scope: string;
  text: string;
  at: number;
}

const DRAFT = 'bang57.draft.';
const ALIVE = 'bang57.alive.';
const BEAT = 5_000;
const DEAD_AFTER = 3 * BEAT;

/**
 * Keeps what is typed where a closed tab, a lost connection and a dead server don't reach, and finds what was left by
 * pages that are gone.
 */
class Safe {
  private readonly tab = tabId();
  /** What was there when this page began: the page before it in this tab left it. */
  private readonly own = new Set<string>();

  constructor() {
    this.leave();
    this.beat();
    setInterval(() => this.beat(), BEAT);
    addEventListener('pagehide', () => store((storage) => storage.removeItem(ALIVE + this.tab)));
    addEventListener('pageshow', () => this.beat());
  }

  /** What is kept of this tab belongs to no grid any more. */
  leave(): void {
    keys(`${DRAFT}${this.tab}.`).forEach((key) => this.own.add(key));
  }

  keep(kept: Omit<Kept, 'at'>): void {
    const key = this.key(kept);
    this.own.delete(key);
    store((storage) => storage.setItem(key, JSON.stringify({ ...kept, at: Date.now() })));
  }

  forget(spot: Omit<Kept, 'at' | 'text'>): void {
    store((storage) => storage.removeItem(this.key(spot)));
  }

  /** What pages that are gone have left, of the scopes that begin so. */
  left(kind: string): Kept[] {
    return keys(DRAFT)
      .filter((key) => this.own.has(key) || !this.alive(key))
      .map(read)
      .filter((kept): kept is Kept => !!kept && kept.scope.split('/')[0] === kind);
  }

  /** Drops what was left in a scope. */
  clear(scope: string): void {
    for (const key of keys(DRAFT)) {
      if ((this.own.has(key) || !this.alive(key)) && read(key)?.scope === scope) {
        store((storage) => storage.removeItem(key));
        this.own.delete(key);
      }
    }
  }

  private alive(key: string): boolean {
    const tab = key.slice(DRAFT.length).split('.')[0];
    const beat = store((storage) => storage.getItem(ALIVE + tab));
    return tab === this.tab || Date.now() - Number(beat ?? 0) < DEAD_AFTER;
  }

  private key({ scope, row, field }: Omit<Kept, 'at' | 'text'>): string {
    return `${DRAFT}${this.tab}.${JSON.stringify([scope, row, field])}`;
  }

  private beat(): void {
    store((storage) => storage.setItem(ALIVE + this.tab, String(Date.now())));
  }
}

/** Local storage may be full or forbidden; typing goes on without it. */
function store<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

function keys(prefix: string): string[] {
  return store((storage) => Object.keys(storage).filter((key) => key.startsWith(prefix))) ?? [];
}

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(store((storage) => storage.getItem(key)) ?? '') as Kept;
  } catch {
    return undefined;
  }
}

function tabId(): string {
  const fresh = () => Math.random().toString(36).slice(2);
  try {
    const known = sessionStorage.getItem('bang57.tab') ?? fresh();
    sessionStorage.setItem('bang57.tab', known);
    return known;
  } catch {
    return fresh();
  }
}

export const safe = new Safe();
export const LEFT_BY_THE_DEAD = DEAD_AFTER + 1_000;
