import type { Any } from './cells.js';
import { LEFT_BY_THE_DEAD, safe } from './safe.js';

/** Offers texts that a page which is gone could not store, one sheet's at a time. */
export class Offers {
  private offering = false;
  private looked = false;
  private scope = '';
  private enabled = false;

  constructor(private readonly grid: Any) {}

  /** Looks for texts of this kind of sheet, as soon as they could be stored. */
  look(enabled: boolean, scope: string): void {
    this.enabled = enabled;
    this.scope = scope;
    this.offer();
  }

  /** What was offered is stored, or given up for good; otherwise it is kept for another time. */
  recovered(scope: string, done: boolean): void {
    if (done) {
      safe.clear(scope);
      this.offering = false;
      this.offer();
    }
  }

  private offer(): void {
    const kind = this.scope.split('/')[0];
    if (!this.enabled || !kind || this.offering) {
      return;
    }
    const left = safe.left(kind);
    if (left.length) {
      const { scope } = left[0];
      this.offering = true;
      const typed = left.filter((each) => each.scope === scope);
      this.grid.dispatchEvent(new CustomEvent('cell-block', { detail: { action: 'RECOVER', scope, typed } }));
    } else if (!this.looked) {
      this.looked = true;
      // A page that crashed a moment ago still seems to live.
      setTimeout(() => this.offer(), LEFT_BY_THE_DEAD);
    }
  }
}
