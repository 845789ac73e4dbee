import { type Any, placeAt } from './cells.js';
import type { Draft } from './drafts.js';

export interface ConflictTexts {
  conflict: string;
  mine: string;
  theirs: string;
  keep: string;
  take: string;
  other: string;
}

interface Choices {
  keep(draft: Draft): void;
  take(draft: Draft): void;
  other(draft: Draft): void;
}

/**
 * Over a cell that two people changed: what either wrote, and the choice. It takes no focus; the keys of its cell choose
 * too, and are named as long as one is there: somebody who has gone on typing is not brought back.
 */
export class ConflictCard {
  private readonly card = document.createElement('div');
  private shown?: Draft;

  constructor(
    root: ShadowRoot,
    private readonly choices: Choices
  ) {
    this.card.setAttribute('part', 'edit-choice');
    this.card.setAttribute('popover', 'manual');
    this.card.setAttribute('role', 'group');
    this.card.addEventListener('mousedown', (event) => event.preventDefault());
    root.append(this.card);
  }

  show(td: Any, draft: Draft, texts: ConflictTexts, here: boolean): void {
    if (!td?.isConnected) {
      return;
    }
    this.shown = draft;
    this.card.setAttribute('aria-label', texts.conflict);
    const choices = part('edit-choice-choices');
    choices.append(
      this.button(texts.keep, here ? 'Enter' : '', () => this.choices.keep(draft)),
      this.button(texts.take, here ? 'Esc' : '', () => this.choices.take(draft)),
      this.button(texts.other, here ? 'F2' : '', () => this.choices.other(draft))
    );
    this.card.replaceChildren(
      part('edit-choice-title', texts.conflict),
      line(texts.mine, draft.shown),
      line(draft.who ? `${texts.theirs} (${draft.who})` : texts.theirs, draft.theirs ?? ''),
      choices
    );
    const card = this.card as Any;
    card.showPopover();
    // Enter has gone on to the cell below.
    placeAt(card, td.getBoundingClientRect(), card.offsetHeight + 8, true);
  }

  hide(): void {
    this.shown = undefined;
    (this.card as Any).hidePopover?.();
  }

  shows = (draft: Draft) => this.shown?.id === draft.id;

  /** Hides it once this draft is dealt with. */
  done(draft: Draft): void {
    if (this.shows(draft)) {
      this.hide();
    }
  }

  private button(text: string, key: string, action: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.setAttribute('part', 'edit-choice-button');
    button.textContent = text;
    if (key) {
      button.append(' ', part('edit-choice-key', key, 'kbd'));
      button.ariaKeyShortcuts = key === 'Esc' ? 'Escape' : key;
    }
    button.addEventListener('click', () => {
      this.hide();
      action();
    });
    return button;
  }
}

function part(name: string, text = '', tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('part', name);
  element.textContent = text;
  return element;
}

function line(label: string, value: string): HTMLElement {
  const element = part('edit-choice-line');
  element.append(part('edit-choice-label', label), part('edit-choice-value', value || '–'));
  return element;
}
