import { atOnce } from './at-once.js';
import { Bar } from './grid-editing/bar.js';
import { type Any, cellOf, columnsOf, eventCell, fieldIdOf, find, indexOf, ROW_ID, rowIdOf, rows, type Spot } from './grid-editing/cells.js';
import { Clipboard } from './grid-editing/clipboard.js';
import { type Config, NOTHING } from './grid-editing/config.js';
import { ConflictCard } from './grid-editing/conflict-card.js';
import { type Draft, Drafts } from './grid-editing/drafts.js';
import { Editor } from './grid-editing/editor.js';
import { FindBar } from './grid-editing/find-bar.js';
import type { Commit, Host } from './grid-editing/host.js';
import { Keys } from './grid-editing/keys.js';
import { Messages } from './grid-editing/messages.js';
import { focusAt, keepInWindow } from './grid-editing/moves.js';
import { Offers } from './grid-editing/offers.js';
import { patch } from './grid-editing/patch.js';
import { type Other, People } from './grid-editing/people.js';
import { LONGEST, type Place, placeIn, scrollGridTo } from './grid-editing/place.js';
import { safe } from './grid-editing/safe.js';
import { Selection } from './grid-editing/selection.js';

interface Answer {
  id: number;
  outcome: 'stored' | 'refused' | 'conflict';
  reason?: string;
  theirs?: string;
  who?: string;
  version?: string;
}

/** Milliseconds without another step, after which rows that were edited go where they belong. */
const LEFT_FOR = 300;

/** In-place editing of one grid: the client half of vn.bang57.shared.ui.grid.GridEditing. */
class GridEditing implements Host {
  enabled = false;
  readonly editor: Editor;
  readonly messages: Messages;
  readonly drafts = new Drafts((spot) => this.repaint(spot));
  readonly selection: Selection;
  readonly clipboard: Clipboard;
  private readonly bar: Bar;
  private readonly card: ConflictCard;
  private readonly findBar: FindBar;
  private config: Config = NOTHING;
  private sent = 0;
  private answered = 0;
  private following = false;
  private readonly people: People;
  private readonly offers: Offers;
  private going?: Spot;
  private back?: Place;
  private readonly edited = new Set<string>();
  private readonly left = new Set<string>();
  private leaving = 0;

  constructor(readonly grid: Any) {
    this.messages = new Messages(grid.shadowRoot);
    this.editor = new Editor(this, grid.shadowRoot);
    this.card = new ConflictCard(grid.shadowRoot, {
      keep: (draft) => this.keep(draft),
      take: (draft) => this.take(draft),
      other: (draft) => this.editor.edit(find(grid, draft))
    });
    this.bar = new Bar(grid.shadowRoot, (action) => this.request(action));
    this.findBar = new FindBar(
      grid.shadowRoot,
      (text, whole) => this.ask('FIND', { text, whole }),
      () => this.resume()
    );
    this.selection = new Selection(grid, () => this.bar.show(this.selection.many ? this.selection.size : undefined));
    this.clipboard = new Clipboard(this);
    this.people = new People(grid);
    this.offers = new Offers(grid);
    this.hookRows();
    new Keys(this).listen();
    grid.$.table.addEventListener('focusin', (event: Event) => this.focused(event));
    grid.$.table.addEventListener('scroll', () => {
      this.messages.hide();
      this.card.hide();
    });
    grid.addEventListener('focusout', () => this.messages.hide());
    grid.addEventListener('mouseover', (event: Event) => this.hovered(eventCell(grid, event)));
  }

  /** Which of the page's grids this is. */
  get kind(): string {
    return this.drafts.scope.split('/')[0];
  }

  get place(): Place {
    return placeIn(this.grid, this.selection.corners());
  }

  configure(config: Config): void {
    const first = this.config === NOTHING;
    this.config = config;
    this.enabled = config.enabled;
    this.drafts.scope = config.scope;
    if (first) {
      this.back = takePlace(this.kind);
      // Rows that come much later are no reason to move.
      setTimeout(() => (this.back = undefined), LONGEST);
    }
    this.bar.name(config.texts);
    this.findBar.name(config.texts);
    this.grid.toggleAttribute('cell-editing', this.enabled);
    rows(this.grid).forEach((row) => this.drafts.paintRow(row));
    if (!this.enabled) {
      const td = this.editor.focused && this.editor.cell;
      this.selection.shrink();
      this.editor.leave();
      if (td) {
        td.focus({ preventScroll: true });
      }
    }
    this.settle();
    this.offers.look(config.enabled, config.scope);
  }

  answer({ id, outcome, ...more }: Answer): void {
    this.answered = Math.max(this.answered, id);
    const draft = this.drafts.byId(id);
    if (!draft) {
      return;
    }
    this.drafts.put({ ...draft, ...more, state: outcome });
    const { texts } = this.config;
    if (outcome === 'refused') {
      this.messages.alarm(`${texts.refused} ${draft.shown}: ${more.reason}`);
    } else if (outcome === 'conflict') {
      this.messages.alarm(`${texts.conflict}. ${texts.theirs} (${more.who}): ${more.theirs}`);
      this.explainConflict(find(this.grid, draft));
    } else if (outcome === 'stored') {
      this.messages.whisper(texts.stored);
    }
  }

  /** Of two people's texts for a cell mine is to stand. */
  keep(draft: Draft): void {
    const { row, field, text, shown, version = '' } = draft;
    this.card.done(draft);
    this.commit({ row, field, text, shown, version, seen: this.answered, pasted: false });
  }

  /** Theirs is to stand; what I typed is not taken away without a word. */
  take(draft: Draft): void {
    this.card.done(draft);
    this.drop(draft);
    this.say(`${this.config.texts.taken} ${draft.shown}`);
  }

  private explainConflict(td: Any): boolean {
    const cell = td && cellOf(td);
    const draft = cell && this.drafts.get(cell);
    const conflict = draft?.state === 'conflict' ? draft : undefined;
    if (conflict) {
      this.card.show(td, conflict, this.config.texts, td.matches(':focus-within'));
    }
    return !!conflict;
  }

  get attentive(): boolean {
    return this.enabled && !this.editor.isOpen && !!this.selection.corners();
  }

  /** Asks the server to do something with the selected cells. */
  request(action: string, more: object = {}): void {
    const corners = this.selection.corners();
    if (corners) {
      this.grid.dispatchEvent(new CustomEvent('cell-block', { detail: { ...corners, ...more, action } }));
    }
  }

  /** Asks the server for something that needs no selection. */
  ask(action: string, more: object = {}): void {
    const corners = this.selection.corners() ?? { fields: columnsOf(this.grid).map(fieldIdOf) };
    this.grid.dispatchEvent(new CustomEvent('cell-block', { detail: { ...corners, ...more, action } }));
  }

  openFind = () => this.findBar.open();
  found = (which: number, of: number) => this.findBar.found(which, of);

  copied = (text: string, html: string) => this.clipboard.put(text, html);

  pasteOne(text: string): boolean {
    return !this.selection.many && this.editor.put(text, true);
  }

  say(text: string): void {
    this.bar.say(text);
    this.messages.whisper(text);
  }

  /** The focus again where it was before a layer took it. */
  resume(): void {
    const { index, column } = this.anchor() ?? this.editor.place;
    if (this.enabled && column) {
      focusAt(this.grid, index, column);
    } else {
      this.grid.focus();
    }
  }

  /** Where the selection begins, which the focus may have left for a layer. */
  private anchor(): { index: number; column: Any } | undefined {
    const corners = this.selection.corners();
    const index = corners ? indexOf(this.grid, corners.row) : -1;
    const column = columnsOf(this.grid).find((each) => fieldIdOf(each) === corners?.field);
    return index >= 0 && column ? { index, column } : undefined;
  }

  /** Goes to a cell; if its row is not loaded yet, by the place that the server knows, and once it has come. */
  goTo(row: string, field: string, place = -1): void {
    const index = indexOf(this.grid, row);
    const column = columnsOf(this.grid).find((each) => fieldIdOf(each) === field);
    this.going = undefined;
    if (index >= 0 && column) {
      focusAt(this.grid, index, column);
    } else if (place >= 0 && column) {
      this.going = { row, field };
      this.grid._scrollToFlatIndex(place);
    }
  }

  /** To where somebody was in this grid before the page was drawn anew. */
  private comeBack(): void {
    const { back } = this;
    if (!back || this.grid._flatSize <= back.index) {
      return;
    }
    this.back = undefined;
    scrollGridTo(this.grid, back);
    if (back.corners) {
      this.selection.restore(back.corners);
    }
    if (back.focused && back.corners && document.activeElement === document.body) {
      this.going = { row: back.corners.row, field: back.corners.field };
    }
  }

  private arrive(): void {
    if (this.going && indexOf(this.grid, this.going.row) >= 0) {
      this.goTo(this.going.row, this.going.field);
      this.findBar.keepFocus();
    }
  }

  get unsaved(): boolean {
    return this.drafts.unsaved || this.editor.changed;
  }

  field = (id: string) => this.config.fields.find((field) => field.id === id);
  draft = (spot: Spot): Draft | undefined => this.drafts.get(spot);
  seen = () => this.answered;
  drop(spot: Spot): void {
    this.drafts.drop(spot);
  }

  typed({ row, field }: Spot, text: string | undefined): void {
    const { scope } = this.drafts;
    this.awaitRest();
    if (text === undefined) {
      safe.forget({ scope, row, field });
    } else {
      safe.keep({ scope, row, field, text });
    }
  }

  presence = (spot: Spot | undefined) => this.people.tell(spot);
  showOthers = (others: Other[]) => this.people.show(others);
  recovered = (scope: string, done: boolean) => this.offers.recovered(scope, done);

  commit({ shown, ...sent }: Commit): void {
    const id = ++this.sent;
    const { scope } = this.drafts;
    const before = this.drafts.get(sent);
    if (before) {
      this.card.done(before);
    }
    safe.keep({ scope, row: sent.row, field: sent.field, text: sent.text });
    this.drafts.put({ id, scope, row: sent.row, field: sent.field, text: sent.text, shown, state: 'pending' });
    this.messages.whisper(this.config.texts.pending);
    this.edited.add(sent.row);
    atOnce(() => this.grid.dispatchEvent(new CustomEvent('cell-commit', { detail: { ...sent, id } })));
  }

  /** Says why a cell is as it is: refused, or locked. */
  explain(td: Any, loudly = false): void {
    if (this.explainConflict(td)) {
      return;
    }
    const cell = cellOf(td);
    const reason = cell && this.drafts.get(cell)?.reason;
    this.messages.show(td, reason ?? (loudly ? cell?.locked : undefined), reason ? 'refused' : 'locked');
    if (loudly && !reason && cell?.locked) {
      this.messages.whisper(cell.locked);
    }
  }

  private focused(event: Event): void {
    const td = eventCell(this.grid, event);
    const target = event.composedPath()[0];
    if (td && target === td && !this.grid._isMousedown) {
      keepInWindow(this.grid, td);
    }
    if (!this.enabled || !td || target === this.editor.input) {
      return;
    }
    if (target === td) {
      this.leaveRow(rowIdOf(td.__parentRow));
      this.selection.collapse(td);
    }
    if (target === td && !matchMedia('(pointer: coarse)').matches) {
      this.editor.rest(td);
    }
    this.explain(td);
  }

  /** Once the focus is in another row, a row that was edited may go where it belongs, but not while somebody types on. */
  private leaveRow(to: string | undefined): void {
    if (to !== undefined && this.left.delete(to)) {
      this.edited.add(to);
    }
    for (const row of this.edited) {
      if (row !== to) {
        this.edited.delete(row);
        this.left.add(row);
      }
    }
    this.awaitRest();
  }

  private awaitRest(): void {
    clearTimeout(this.leaving);
    this.leaving = this.left.size > 0 ? window.setTimeout(() => this.tellLeft(), LEFT_FOR) : 0;
  }

  private tellLeft(): void {
    const rows = [...this.left];
    this.left.clear();
    rows.forEach((row) => this.grid.dispatchEvent(new CustomEvent('cell-row-left', { detail: { row } })));
  }

  private hovered(td: Any): void {
    if (td && !this.messages.isOver(td) && this.draft(cellOf(td) ?? { row: '', field: '' })?.reason) {
      this.explain(td);
    } else if (!td || !this.messages.isOver(td)) {
      this.explain(this.editor.focused ? this.editor.cell : undefined);
    }
  }

  private repaint(spot: Spot): void {
    const td = find(this.grid, spot);
    if (td) {
      this.drafts.paintRow(td.__parentRow);
      if (td === this.editor.cell && this.editor.focused) {
        this.editor.describe();
        this.explain(td);
      }
    }
  }

  /** Cells are recycled while scrolling: paints each row's drafts after the grid has rendered it. */
  private hookRows(): void {
    const update = this.grid.__updateRow;
    this.grid.__updateRow = (row: Any, ...args: unknown[]) => {
      update.call(this.grid, row, ...args);
      this.drafts.paintRow(row);
      this.drafts.followed(row).forEach((draft) => this.card.shows(draft) && this.explainConflict(find(this.grid, draft)));
      this.selection.paintRow(row);
      this.people.paintRow(row);
      if (!this.following) {
        this.following = true;
        queueMicrotask(() => {
          this.following = false;
          this.editor.follow();
          this.settle();
          this.comeBack();
          this.arrive();
        });
      }
    };
  }

  /** A cell that had the focus before it could be edited, its row still loading for instance. */
  private settle(): void {
    const td = this.grid.shadowRoot.activeElement as Any;
    if (this.enabled && td?.localName === 'td' && this.grid.$.items.contains(td)) {
      this.editor.rest(td);
    }
  }
}

export type { GridEditing };

const editings = () =>
  [...document.querySelectorAll('vaadin-grid[cell-editing]')].map((grid) => (grid as Any).$editing as GridEditing);

window.addEventListener('beforeunload', (event) => {
  if (editings().some((editing) => editing?.unsaved)) {
    event.preventDefault();
  }
});

let begun: GridEditing[] = [];

/** Where somebody was in the grids of a page that is about to be drawn anew. */
const places = new Map<string, Place>();
window.addEventListener('page-anew', () => {
  places.clear();
  begun.filter((editing) => editing.grid.isConnected).forEach((editing) => places.set(editing.kind, editing.place));
});

function takePlace(kind: string): Place | undefined {
  const place = places.get(kind);
  places.delete(kind);
  return place;
}

/** After a long silence the whole page may have been drawn anew, and the grid in which somebody typed is gone. */
function begin(grid: Any): GridEditing {
  if (begun.some((editing) => !editing.grid.isConnected && editing.unsaved)) {
    safe.leave();
  }
  begun = begun.filter((editing) => editing.grid.isConnected);
  const editing = new GridEditing(grid);
  begun.push(editing);
  return editing;
}

(window as Any).Vaadin ??= {};
(window as Any).Vaadin.cellEditing = {
  rowId: ROW_ID,
  patch,
  configure: (grid: Any, config: Config) => (grid.$editing ??= begin(grid)).configure(config)
};
