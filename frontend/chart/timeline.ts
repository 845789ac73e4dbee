import type { Mark, Timeline, TimelineBar } from './spec';
import { base, oncePer, shapeOf, type Painter } from './painter';
import { formatDate, formatMonth } from './locale';
import { barPath, block, el, ellipsis, fade, measure, set, text, toneGlyph, wrap, type Env, type Frame } from './svg';
import { mix, toneColours } from './tokens';

const DAY = 86_400_000;
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const month = (d: number) => { const at = new Date(d * DAY); return at.getUTCFullYear() * 12 + at.getUTCMonth(); };
const monthStart = (m: number) => Date.UTC(Math.floor(m / 12), m % 12, 1) / DAY;

interface Lane { bars: TimelineBar[]; y: number }

function layout(spec: Timeline, env: Env) {
  const { fs, width } = env;
  const today = day(spec.today);
  const dates = [today, ...spec.bars.flatMap((b) => [day(b.start), b.end ? day(b.end) + 1 : day(b.start) + 30])];
  const from = monthStart(month(Math.min(...dates)));
  const to = monthStart(month(Math.max(...dates)) + 1);
  const longest = Math.max(0, ...spec.rows.map((row) => measure(env, row.label)));
  const left = Math.ceil(Math.min(longest + 16, Math.max(width * 0.3, fs * 8)));
  const w = width - left - fs * 0.5;
  const x = (d: number) => left + (w * (d - from)) / (to - from);
  const laneH = Math.round(fs * 2);
  const top = Math.ceil(fs * 3.4);
  let y = top;
  let group: string | undefined;
  const rows = spec.rows.map((row) => {
    const heading = row.group && row.group !== group ? row.group : undefined;
    group = row.group;
    const headY = y + fs * 1.25;
    if (heading) y += fs * 2.2;
    const lanes: Lane[] = [];
    for (const bar of spec.bars.filter((b) => b.rowId === row.id).sort((a, b) => day(a.start) - day(b.start))) {
      const lane = lanes.find((l) => end(l.bars[l.bars.length - 1], to) <= day(bar.start));
      if (lane) lane.bars.push(bar);
      else lanes.push({ bars: [bar], y: 0 });
    }
    const label = wrap(env, row.label, left - 12);
    const height = Math.max(lanes.length * laneH, label.length * fs * 1.3) + fs * 0.7;
    const start = y + (height - lanes.length * laneH) / 2;
    lanes.forEach((lane, i) => { lane.y = start + i * laneH; });
    const out = { heading, headY, top: y, height, label, lanes };
    y += height;
    return out;
  });
  return { today, from, to, left, w, x, laneH, top, rows, height: Math.ceil(y + 6) };
}

function end(bar: TimelineBar, to: number): number {
  return bar.end ? day(bar.end) + 1 : to;
}

const sizes = oncePer(layout);

export const timeline: Painter<Timeline> = {
  options(spec, env) {
    const s = sizes(spec, env);
    const common = base('rangeBar', env, s.height, { left: s.left, top: s.top, right: env.width - s.left - s.w, bottom: 0 });
    return {
      ...common,
      series: [{
        name: spec.todayWord,
        data: spec.bars.map((bar) => ({ x: bar.id, y: [day(bar.start) * DAY, end(bar, s.to) * DAY] })),
      }],
      plotOptions: { bar: { horizontal: true } },
      xaxis: { ...common.xaxis, type: 'datetime', min: s.from * DAY, max: s.to * DAY },
    };
  },

  decorate(spec, env, frame) {
    const s = sizes(spec, env);
    const { palette, fs } = env;
    const marks: Mark[] = [];
    months(env, frame, s);
    const now = s.x(s.today);
    el(frame.layer, 'line', { x1: now, x2: now, y1: s.top - fs * 0.4, y2: s.height - 4, stroke: palette.accent, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' });
    s.rows.forEach((row) => {
      if (row.heading) text(frame.layer, env, 0, row.headY, row.heading, { weight: 700 });
      el(frame.back, 'line', { x1: 0, x2: env.width, y1: row.top, y2: row.top, stroke: palette.line, 'stroke-width': 1 });
      block(frame.layer, env, 0, row.top + row.height / 2, row.label, { fill: palette.ink });
      for (const lane of row.lanes) {
        lane.bars.forEach((bar, k) => {
          const next = k + 1 < lane.bars.length ? s.x(day(lane.bars[k + 1].start)) : env.width;
          // What is over before today has its words before today's line, or past it when they don't fit there.
          const limit = s.x(end(bar, s.to)) < now - env.fs * 8 ? Math.min(next, now - 4) : next;
          const before = k > 0 ? s.x(end(lane.bars[k - 1], s.to)) : s.left;
          marks.push(drawBar(env, frame, s, bar, spec.bars.indexOf(bar), lane.y, before, limit));
        });
      }
    });
    const label = `${spec.todayWord} ${formatDate(spec.today, env.lang)}`;
    const w = measure(env, label, fs * 0.88, 600) + fs * 1.1;
    const at = Math.min(Math.max(now - w / 2, 0), env.width - w);
    el(frame.layer, 'rect', { x: at, y: 0, width: w, height: fs * 1.5, rx: 4, fill: palette.accent });
    text(frame.layer, env, at + w / 2, fs * 0.77, label, { size: fs * 0.88, weight: 600, fill: palette.card, anchor: 'middle' });
    return marks;
  },
};

type Sizes = ReturnType<typeof sizes>;

function months(env: Env, frame: Frame, s: Sizes) {
  const { palette, fs } = env;
  const [first, last] = [month(s.from), month(s.to)];
  const widest = measure(env, formatMonth(2025, 12, env.lang), fs * 0.88) + fs;
  const step = [1, 2, 3, 6, 12, 24, 60].find((n) => (s.w * n) / (last - first) >= widest) ?? 120;
  let taken = -Infinity;
  for (let m = Math.ceil(first / step) * step; m < last; m += step) {
    const x = s.x(monthStart(m));
    const label = formatMonth(Math.floor(m / 12), (m % 12) + 1, env.lang);
    const half = measure(env, label, fs * 0.88) / 2;
    el(frame.back, 'line', { x1: x, x2: x, y1: s.top - fs * 0.3, y2: s.height - 4, stroke: palette.line, 'stroke-width': 1 });
    if (x - half < taken || x + half > env.width) continue;
    taken = x + half + fs * 0.5;
    text(frame.layer, env, x, s.top - fs * 0.95, label, { size: fs * 0.88, fill: palette.ink3, anchor: 'middle' });
  }
}

function drawBar(env: Env, frame: Frame, s: Sizes, bar: TimelineBar, index: number, laneY: number, before: number, limit: number): Mark {
  const { palette, fs } = env;
  const { ink, fill } = toneColours(palette, bar.tone);
  const [x, to] = [s.x(day(bar.start)), s.x(end(bar, s.to))];
  const w = Math.max(4, to - x);
  const h = Math.round(s.laneH * 0.74);
  const y = laneY + (s.laneH - h) / 2;
  const path = shapeOf(frame, `.apexcharts-rangebar-area[j="${index}"]`, 'path');
  const strong = mix(fill, ink, 0.1);
  set(path, {
    d: barPath(x, y, w, h, 3, bar.openEnded ? 0 : 3), stroke: 'none', 'stroke-width': 0,
    fill: bar.openEnded ? fade(frame, env, `time-${bar.tone}`, strong, 1, 0.25) : strong,
  });
  el(frame.layer, 'rect', { x, y, width: 3, height: h, rx: 1.5, fill: ink });
  label(env, frame, bar, { x, y: y + h / 2, w }, before, limit);
  return { id: bar.id, description: bar.description, x, y, w: Math.max(12, w), h };
}

/** Inside the bar, after it or before it, wherever there is room for the whole; else cut to the widest of the three. */
function label(env: Env, frame: Frame, bar: TimelineBar, at: { x: number; y: number; w: number }, before: number, limit: number) {
  const size = env.fs * 0.92;
  const glyph = size * 1.25;
  const wanted = measure(env, bar.label, size, 500);
  const style = { size, weight: 500, fill: env.palette.ink };
  const glyphInside = at.w > glyph + 8;
  const lead = glyphInside ? 0 : glyph;
  const to = at.x + at.w;
  const rooms = { inside: at.w - glyph - 14, after: limit - to - 10 - lead, before: at.x - before - 14 - lead };
  const fits = (['inside', 'after', 'before'] as const).find((side) => rooms[side] >= wanted);
  const side = fits ?? (rooms.inside >= Math.max(rooms.after, rooms.before) ? 'inside' : rooms.after >= rooms.before ? 'after' : 'before');
  const shown = rooms[side] < env.fs * 1.5 ? '' : ellipsis(env, bar.label, rooms[side], size, 500);
  const width = measure(env, shown, size, 500);
  const x = side === 'inside' ? at.x + 7 + glyph : side === 'after' ? to + 6 + lead : at.x - 8 - width;
  toneGlyph(frame.layer, env, bar.tone, glyphInside ? at.x + 7 + size * 0.4 : side === 'before' ? x - glyph * 0.6 : to + 6 + size * 0.4, at.y, size * 0.3);
  if (shown) text(frame.layer, env, x, at.y, shown, side === 'inside' ? style : { ...style, halo: env.palette.card });
}
