import type { Bar, ComparisonBars, Mark } from './spec';
import { base, oncePer, shapeOf, type Painter } from './painter';
import { badge, badgeWidth } from './badge';
import { formatNumber } from './locale';
import { barPath, block, el, ellipsis, fade, figure, figureWidth, hatch, measure, niceTicks, set, text, wrap, type Env, type Frame } from './svg';
import { hue, mix } from './tokens';

function layout(spec: ComparisonBars, env: Env) {
  const { fs, width } = env;
  const small = fs * 0.92;
  const names = spec.series.map((s) => s.label + (s.draft && spec.draftWord ? ` · ${spec.draftWord}` : ''));
  // Bars of one hue are told apart by their names alone.
  const swatch = new Set(spec.series.map((series) => series.hue)).size > 1 || spec.series.length === 1;
  const wide = width >= fs * 54;
  const catW = wide ? Math.ceil(Math.min(width * 0.26, fs * 20)) : 0;
  // The unit stands above the names.
  const unitW = spec.unit === '%' ? 0 : Math.min(width * 0.3, measure(env, spec.unit, small) + fs * 2.1) - catW;
  const nameW = Math.ceil(Math.max(unitW, ...names.map((n) => measure(env, n, small) + fs * (swatch ? 1.9 : 0.85))));
  const x0 = catW + nameW;
  const slot = Math.round(fs * env.slot);
  const top = Math.ceil(fs * 1.9);
  const heads = spec.categories.map((c) => wide
    ? { label: c.label ? wrap(env, c.label, catW - fs * 1.4, 2, fs, 600) : [], note: c.note ? wrap(env, c.note, catW - fs * 1.4, 2, small) : [] }
    : { label: c.label ? wrap(env, c.label, width - 4, 2, fs, 600) : [], note: c.note ? wrap(env, c.note, width - 4, 2, small) : [] });
  const pad = Math.round(fs * 0.62);
  let y = top;
  const groups = heads.map((head) => {
    const text = (head.label.length + head.note.length) * fs * 1.3;
    const above = wide || !text ? 0 : text + fs * 0.25;
    const bars = spec.series.length * slot;
    const height = Math.max(bars + above, wide ? text + 4 : 0) + pad * 2;
    const group = { head, top: y, bars: y + pad + above + (wide ? Math.max(0, text + 4 - bars) / 2 : 0), height, above };
    y += height;
    return group;
  });
  // Half of the scale's last figure stands beyond its line, a little wider than measured for its tabular numerals.
  let w = width - x0 - Math.max(fs, measure(env, formatNumber(spec.max, env.lang) + ' %', small) * 0.56);
  for (const series of spec.series) {
    for (const bar of series.bars) {
      const end = extent(bar, spec.max)[1] / spec.max;
      const label = labelWidth(env, bar);
      if (end > 0.02) w = Math.min(w, (width - x0 - label - fs * 0.8) / end);
    }
  }
  return { names, swatch, wide, catW, nameW, x0, slot, top, groups, height: Math.ceil(y + 4), w: Math.max(fs * 5, w), small };
}

function labelWidth(env: Env, bar: Bar): number {
  return figureWidth(env, bar.label) + (bar.badge ? badgeWidth(env, bar.badge) + env.fs * 0.5 : 0);
}

/** From where to where a bar is drawn; a gap is a stub at nought. */
function extent(bar: Bar, max: number): [number, number] {
  if (bar.state === 'GAP' || bar.state === 'WORDS') return [0, 0];
  const ends = [bar.low, bar.high].filter((v): v is number => v !== undefined).map((v) => Math.min(Math.max(v, 0), max));
  if (ends.length === 0) return [0, 0];
  if (bar.state === 'CONFLICT') return [0, Math.max(...ends)];
  return ends.length === 2 ? [Math.min(...ends), Math.max(...ends)] : [0, ends[0]];
}

const sizes = oncePer(layout);

export const comparisonBars: Painter<ComparisonBars> = {
  options(spec, env) {
    const s = sizes(spec, env);
    return {
      ...base('rangeBar', env, s.height, { left: s.x0, top: s.top, right: Math.max(0, env.width - s.x0 - s.w), bottom: 0 }),
      series: spec.series.map((series) => ({
        name: series.label,
        data: spec.categories.map((c, j) => ({ x: c.id, y: extent(series.bars[j], spec.max) })),
      })),
      plotOptions: { bar: { horizontal: true, barHeight: '80%' } },
    };
  },

  decorate(spec, env, frame) {
    const s = sizes(spec, env);
    const { palette, fs } = env;
    const marks: Mark[] = [];
    const bottom = s.height - 4;
    const px = (value: number) => s.x0 + (s.w * value) / spec.max;
    const widest = measure(env, formatNumber(spec.max, env.lang) + ' %', s.small) + fs;
    for (const tick of niceTicks(0, spec.max, Math.max(1, Math.min(4, Math.floor(s.w / widest))))) {
      el(frame.back, 'line', { x1: px(tick), x2: px(tick), y1: s.top - 2, y2: bottom, stroke: palette.line, 'stroke-width': 1 });
      text(frame.layer, env, px(tick), s.top - fs * 0.9, formatNumber(tick, env.lang) + (tick > 0 && spec.unit === '%' ? ' %' : ''),
        { size: s.small, fill: palette.ink3, anchor: 'middle' });
    }
    if (spec.unit !== '%') text(frame.layer, env, 0, s.top - fs * 0.9, ellipsis(env, spec.unit, s.x0 - fs * 2, s.small), { size: s.small, fill: palette.ink3 });
    spec.categories.forEach((category, j) => {
      const group = s.groups[j];
      el(frame.back, 'line', { x1: 0, x2: env.width, y1: group.top, y2: group.top, stroke: palette.line, 'stroke-width': 1 });
      heading(frame, env, s, group);
      spec.series.forEach((series, i) => {
        const y = group.bars + i * s.slot;
        const bar = series.bars[j];
        const path = shapeOf(frame, `.apexcharts-rangebar-area[j="${j}"][index="${i}"], .apexcharts-series[data\\:realIndex="${i}"] .apexcharts-rangebar-area[j="${j}"]`, 'path');
        const colour = hue(palette, series.hue);
        const name = bar.state === 'GAP' ? palette.ink3 : palette.ink2;
        if (s.swatch) el(frame.layer, 'rect', { x: s.catW, y: y + s.slot / 2 - fs * 0.32, width: fs * 0.64, height: fs * 0.64, rx: 2, fill: colour });
        text(frame.layer, env, s.catW + (s.swatch ? fs * 1.05 : 0), y + s.slot / 2, s.names[i], { size: s.small, fill: name });
        const end = drawBar(frame, env, path, bar, series.draft, colour, y, s, px, spec.max);
        drawLabel(frame, env, bar, end + fs * 0.46, y + s.slot / 2);
        marks.push({ id: bar.id, description: bar.description, x: s.catW, y, w: env.width - s.catW, h: s.slot });
      });
    });
    return marks;
  },
};

type Sizes = ReturnType<typeof sizes>;

function heading(frame: Frame, env: Env, s: Sizes, group: Sizes['groups'][number]) {
  const line = env.fs * 1.3;
  const { label, note } = group.head;
  const lines = label.length + note.length;
  const first = s.wide ? group.top + group.height / 2 - ((lines - 1) / 2) * line : group.bars - group.above + line / 2;
  block(frame.layer, env, 0, first + ((label.length - 1) / 2) * line, label, { weight: 600, halo: env.palette.card });
  block(frame.layer, env, 0, first + (label.length + (note.length - 1) / 2) * line, note, { size: s.small, fill: env.palette.ink3, halo: env.palette.card });
}

/** Shapes one bar and returns where its label may begin. */
function drawBar(frame: Frame, env: Env, path: SVGElement, bar: Bar, draft: boolean, colour: string, slotY: number,
  s: Sizes, px: (v: number) => number, max: number): number {
  const { palette } = env;
  const h = Math.round(s.slot * 0.62);
  const y = slotY + (s.slot - h) / 2;
  if (bar.state === 'WORDS') {
    set(path, { d: 'M0,0', fill: 'none', stroke: 'none' });
    return s.x0 - 4;
  }
  if (bar.state === 'GAP') {
    const w = env.fs * 1.7;
    set(path, { d: barPath(s.x0 + 0.5, y + 0.5, w, h - 1, 2, 2), fill: hatch(frame, env, 'gap', palette.line, palette.card), stroke: palette.line, 'stroke-width': 1 });
    return s.x0 + w;
  }
  const [low, high] = extent(bar, max);
  const x = px(low);
  const w = Math.max(2, px(high) - x);
  const soft = mix(palette.card, colour, 0.42);
  const name = colour.slice(1);
  const fill = draft ? hatch(frame, env, `draft-${name}`, soft, mix(palette.card, colour, 0.12)) : colour;
  const outline = bar.state === 'OTHER_YEAR';
  if (bar.openEnded && px(max) - x - w > 6) {
    el(frame.back, 'rect', { x: x + w, y, width: px(max) - x - w, height: h, fill: fade(frame, env, `open-${name}`, colour, 0.3, 0.02) });
  }
  set(path, {
    d: barPath(x, y, w, h, low > 0 ? 2 : 0, bar.openEnded ? 0 : 3),
    fill: outline ? mix(palette.card, colour, draft ? 0.06 : 0.14) : fill,
    stroke: outline || draft ? colour : 'none', 'stroke-width': outline || draft ? 1.25 * env.k : 0,
    'stroke-dasharray': outline ? '3 2' : 'none',
  });
  if (bar.state === 'CONFLICT' && bar.low !== undefined && bar.high !== undefined) {
    const at = px(Math.min(bar.low, bar.high));
    el(frame.layer, 'line', { x1: at, x2: at, y1: y - 2, y2: y + h + 2, stroke: palette.card, 'stroke-width': 4 });
    el(frame.layer, 'line', { x1: at, x2: at, y1: y - 2, y2: y + h + 2, stroke: palette.warn, 'stroke-width': 2 });
    el(frame.layer, 'line', { x1: x + w, x2: x + w, y1: y - 2, y2: y + h + 2, stroke: palette.warn, 'stroke-width': 2 });
  }
  return x + w;
}

function drawLabel(frame: Frame, env: Env, bar: Bar, x: number, y: number) {
  const { palette, width } = env;
  const room = width - x - (bar.badge ? badgeWidth(env, bar.badge) + env.fs * 0.5 : 0);
  let w: number;
  if (bar.state === 'GAP' || bar.state === 'WORDS') {
    const size = env.fs * 0.92;
    const label = ellipsis(env, bar.label, room, size);
    text(frame.layer, env, x, y, label, { size, fill: bar.state === 'GAP' ? palette.ink3 : palette.ink2, halo: palette.card });
    w = measure(env, label, size);
  } else {
    figure(frame.layer, env, x, y, bar.label, bar.openEnded ? {} : { halo: palette.card });
    w = figureWidth(env, bar.label);
  }
  if (bar.badge) badge(frame.layer, env, x + w + env.fs * 0.5, y, bar.badge, bar.state === 'CONFLICT' ? 'WARN' : 'MUTED');
}
