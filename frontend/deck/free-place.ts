/** A place in pixels of the stage. */
export interface Spot { left: number; top: number }

/**
 * Where a small thing that belongs to a box can lie without covering words: under it, over it, in a corner of it, along
 * its edges or anywhere that touches it, whichever comes first; where there is no such place, where it covers least.
 *
 * @param words where words stand, in pixels of the window
 */
export function freePlace(stage: DOMRect, own: DOMRect, width: number, height: number, words: DOMRect[]): Spot {
  let best: Spot = { left: own.right - width, top: own.bottom };
  let least = Infinity;
  for (const { left, top } of places(own, width, height)) {
    const box = new DOMRect(left, top, width, height);
    const outside = left < stage.left || top < stage.top || box.right > stage.right || box.bottom > stage.bottom;
    const covered = outside ? Infinity : words.reduce((sum, word) => sum + shared(box, word), 0);
    if (covered < least) [best, least] = [{ left, top }, covered];
    if (covered === 0) break;
  }
  return { left: best.left - stage.left, top: best.top - stage.top };
}

function places(own: DOMRect, width: number, height: number): Spot[] {
  const lefts = between(own.right - width, own.left, 8);
  const corners = [own.left, own.right - width]
    .flatMap((left) => [own.bottom - height, own.top].map((top) => ({ left, top })));
  const edges = lefts.flatMap((left) => [own.bottom, own.top - height].map((top) => ({ left, top })));
  // What stands beside the box might be taken for its neighbour's.
  const beside = ({ left }: Spot) => Math.max(0, own.left - left, left + width - own.right);
  const anywhere = between(own.right, own.left - width, 16)
    .flatMap((left) => between(own.bottom, own.top - height, 12).map((top) => ({ left, top })))
    .sort((a, b) => beside(a) - beside(b));
  return [edges[0], edges[1], ...corners, ...edges, ...anywhere];
}

/** Both ends and the places between them, in so many steps. */
function between(from: number, to: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) => from + (step / steps) * (to - from));
}

/** Where words stand in an element, line by line; what only a screen reader gets is left out. */
export function wordsIn(element: HTMLElement): DOMRect[] {
  const out: DOMRect[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.textContent?.trim() && parent && !parent.closest('.b57-highlight, .b57-visually-hidden, style, title')) {
      range.selectNodeContents(node);
      out.push(...range.getClientRects());
    }
  }
  return out;
}

/** How many square pixels two boxes have in common. */
function shared(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
