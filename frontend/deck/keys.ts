/** What a key does while slides are shown. */
export type Action = 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'overview' | 'help' | 'ask' | 'in' | 'back'
  | 'out' | 'mark-next' | 'mark-previous' | 'screen' | 'news' | 'take' | 'theme' | 'presenter';

/** Clickers send a key twice at times; what comes so soon after its like is the same press. */
const SAME_PRESS = 150;

/** Names keys; counts a doubled press once. */
export class Keys {
  private last?: Action;
  private at = -Infinity;

  /** The action of a key, or nothing when the deck leaves it alone. */
  action(event: KeyboardEvent): Action | undefined {
    if (event.altKey || event.metaKey || (event.ctrlKey && event.key !== 'Home' && event.key !== 'End')) return undefined;
    switch (event.key) {
      case 'PageDown': case 'ArrowRight': case 'ArrowDown': case 'n': case 'N': return 'next';
      case 'PageUp': case 'ArrowLeft': case 'ArrowUp': case 'p': case 'P': return 'previous';
      case ' ': return event.shiftKey ? 'previous' : 'next';
      case 'Home': return 'first';
      case 'End': return 'last';
      case 'b': case 'B': case '.': return 'black';
      case 'w': case 'W': case ',': return 'white';
      case 'o': case 'O': return 'overview';
      case 'g': case 'G': return 'ask';
      case 'r': case 'R': return 'news';
      case 'u': case 'U': return 'take';
      case 'd': case 'D': return 'theme';
      case 's': case 'S': return 'presenter';
      case '?': return 'help';
      case 'Enter': return 'in';
      case 'Backspace': return 'back';
      case 'Escape': return 'out';
      case 'Tab': return event.shiftKey ? 'mark-previous' : 'mark-next';
      case 'F5': return 'screen';
      default: return undefined;
    }
  }

  /** Whether the action is a press of its own. */
  counts(action: Action, now: number): boolean {
    const turning = action === 'next' || action === 'previous' || action === 'black' || action === 'white';
    const same = turning && action === this.last && now - this.at < SAME_PRESS;
    if (!same) {
      this.last = action;
      this.at = now;
    }
    return !same;
  }
}

/** Whether somebody is typing there: letters are theirs. */
export function typing(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof HTMLElement
    && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName) || node.tagName === 'VAADIN-DIALOG'));
}
