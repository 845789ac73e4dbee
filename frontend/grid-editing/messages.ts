import { type Any, placeAt } from './cells.js';

/** Says why a text was refused or a cell is locked: beside the cell, and to a screen reader. */
export class Messages {
  private readonly bubble = document.createElement('div');
  private readonly alert = document.createElement('div');
  private readonly status = document.createElement('div');
  private over?: Element;

  constructor(root: ShadowRoot) {
    this.bubble.setAttribute('part', 'edit-message');
    this.bubble.setAttribute('popover', 'manual');
    this.bubble.setAttribute('aria-hidden', 'true');
    this.alert.setAttribute('part', 'edit-spoken');
    this.alert.setAttribute('role', 'alert');
    this.status.setAttribute('part', 'edit-spoken');
    this.status.setAttribute('role', 'status');
    root.append(this.bubble, this.alert, this.status);
  }

  alarm(text: string): void {
    this.alert.textContent = text;
  }

  whisper(text: string): void {
    this.status.textContent = text;
  }

  show(td: Any, text: string | undefined, kind: 'refused' | 'locked'): void {
    if (!text || !td?.isConnected) {
      this.hide();
      return;
    }
    this.over = td;
    this.bubble.setAttribute('part', `edit-message edit-message-${kind}`);
    this.bubble.textContent = text;
    const bubble = this.bubble as Any;
    bubble.showPopover();
    placeAt(bubble, td.getBoundingClientRect(), bubble.offsetHeight + 8);
  }

  isOver(td: Any): boolean {
    return this.over === td;
  }

  hide(): void {
    this.over = undefined;
    (this.bubble as Any).hidePopover();
  }
}
