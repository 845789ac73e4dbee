/** Places labels beside their marks so that none covers another, a mark or (if it can be helped) a line. */
export interface Box { x: number; y: number; w: number; h: number }
/** A label for a mark around (cx, cy); rx is half the mark's width, r half its height. */
export interface Request { cx: number; cy: number; rx: number; r: number; w: number; h: number }
export interface Placed extends Box { leader: boolean }

const overlap = (a: Box, b: Box, gap = 0) =>
  a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;

export function placeLabels(requests: Request[], marks: Box[], lines: Box[], bounds: Box): Placed[] {
  const placed: Placed[] = [];
  for (const request of requests) {
    let best: Placed | undefined;
    let least = Infinity;
    for (const candidate of candidates(request)) {
      const cost = candidate.cost
        + 400 * placed.filter((p) => overlap(p, candidate.box, 2)).length
        + 60 * marks.filter((m) => overlap(m, candidate.box)).length
        + 14 * lines.filter((l) => overlap(l, candidate.box)).length
        + 900 * outside(candidate.box, bounds);
      if (cost < least) {
        least = cost;
        best = { ...candidate.box, leader: candidate.leader };
      }
    }
    if (best) placed.push(best);
  }
  return placed;
}

function outside(box: Box, bounds: Box): number {
  return Number(box.x < bounds.x || box.x + box.w > bounds.x + bounds.w) + Number(box.y < bounds.y || box.y + box.h > bounds.y + bounds.h);
}

function* candidates({ cx, cy, rx, r, w, h }: Request): Generator<{ box: Box; cost: number; leader: boolean }> {
  const right = cx + rx + 3;
  const left = cx - rx - 3 - w;
  const middle = cx - w / 2;
  const at = (x: number, y: number, cost: number, leader = false) => ({ box: { x, y, w, h }, cost, leader });
  yield at(right, cy - r * 0.4 - h, 0);
  yield at(right, cy + r * 0.4, 2);
  yield at(right, cy - h / 2, 1);
  yield at(middle, cy - r - 2 - h, 4);
  yield at(middle, cy + r + 2, 5);
  yield at(left, cy - r * 0.4 - h, 6);
  yield at(left, cy - h / 2, 7);
  yield at(left, cy + r * 0.4, 7);
  yield at(cx + rx - w, cy + r * 1.6, 7);
  yield at(cx - rx, cy + r * 1.6, 7);
  for (let k = 1; k < 9; k++) {
    const away = k * Math.min(h, 20) * 0.98;
    yield at(right, cy - r * 0.4 - h - away, 16 + 4 * k, true);
    yield at(right, cy + r * 0.4 + away, 17 + 4 * k, true);
    yield at(left, cy - r * 0.4 - h - away, 20 + 4 * k, true);
    yield at(left, cy + r * 0.4 + away, 21 + 4 * k, true);
  }
}
