import type { Any } from './cells.js';

/** Longer texts of HTML are mostly styles; the plain text says the same. */
const LONGEST_HTML = 2_000_000;

const MANY = /[\t\n]./u;

/** What the clipboard asks of the grid's editing. */
interface Desk {
  grid: Any;
  /** Whether keys go to the cells: editing is on, and nothing is being typed. */
  readonly attentive: boolean;
  /** Takes a text for the one selected cell; false when there are more, or it can't be edited. */
  pasteOne(text: string): boolean;
  request(action: string, more?: object): void;
}

/** Copying and pasting selected cells. What is copied is asked of the server: not all of it may be loaded here. */
export class Clipboard {
  constructor(private readonly desk: Desk) {
    desk.grid.addEventListener('copy', (event: ClipboardEvent) => this.copied(event));
    desk.grid.addEventListener('cut', (event: ClipboardEvent) => this.copied(event) && desk.request('CLEAR'));
    desk.grid.addEventListener('paste', (event: ClipboardEvent) => this.pasted(event), true);
  }

  /** The server's answer: puts it where other programs find it. */
  put(text: string, html: string): void {
    let done = false;
    const fill = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', html);
      done = true;
    };
    document.addEventListener('copy', fill, true);
    // The newer way needs https, which many an office network does not have; this one a key that was just pressed.
    document.execCommand('copy');
    document.removeEventListener('copy', fill, true);
    if (!done) {
      navigator.clipboard?.writeText(text).catch(() => undefined);
    }
  }

  private copied(event: ClipboardEvent): boolean {
    if (!this.desk.attentive) {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    this.desk.request('COPY');
    return true;
  }

  private pasted(event: ClipboardEvent): void {
    if (!this.desk.attentive) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    const one = text.replace(/\r?\n$/u, '');
    if (MANY.test(one) || !this.desk.pasteOne(one)) {
      this.desk.request('PASTE', { text, html: html.length > LONGEST_HTML ? '' : html });
    }
  }
}
