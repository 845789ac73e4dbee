import type { Mark, Observation, StepLines, StepPoint, StepSeries } from './spec';
import { base, oncePer, shapeOf, type Painter } from './painter';
import { placeLabels, type Box, type Request } from './labels';
import { formatNumber } from './locale';
import { el, figure, figureWidth, measure, niceTicks, set, shapePath, text, type Env, type Frame } from './svg';
import { hue, mix } from './tokens';

function domain(spec: StepLines) {
  const points = spec.series.flatMap((s) => s.points);
  const years = [...points.map((p) => p.year), ...spec.observations.map((o) => o.year)];
  const values = [...points.flatMap((p) => [p.value, p.high ?? p.value]), ...spec.observations.map((o) => o.value)];
  const [lo, hi] = values.length ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const room = Math.max((hi - lo) * 0.35, Math.abs(hi) * 0.08, 1e-6);
  const ticks = niceTicks(lo >= 0 ? Math.max(0, lo - room) : lo - room, hi + room * 0.4, 4);
  const step = ticks.length > 1 ? ticks[1] - ticks[0] : 1;
  const cap = spec.unit.startsWith('%') && hi <= 100 ? 100 : Infinity;
  const min = ticks[0] > lo || !ticks.length ? Math.max(lo >= 0 ? 0 : -Infinity, (ticks[0] ?? lo) - step) : ticks[0];
  const top = Math.min(cap, Math.max(hi, ticks.at(-1) ?? hi));
  const max = top > min ? top : min + 1;
  const [from, to] = years.length ? [Math.min(...years), Math.max(...years)] : [0, 1];
  return {
    min, max, ticks: niceTicks(min, max, 4).filter((t) => t <= max),
    from: from === to ? from - 1 : from, to: from === to ? to + 1 : to,
    stated: [...new Set(points.map((p) => p.year))].sort((a, b) => a - b),
  };
}

function layout(spec: StepLines, env: Env) {
  const { fs } = env;
  const d = domain(spec);
  const axis = Math.max(0, ...d.ticks.map((t) => measure(env, formatNumber(t, env.lang), fs * 0.94)));
  const left = Math.ceil(axis + fs * 2.4);
  const height = env.fixedHeight || Math.round(Math.min(fs * 34, Math.max(fs * 20, env.width * 0.42)));
  const last = Math.max(fs * 2, ...spec.series.flatMap((s) => s.points.filter((p) => p.year === d.to).map((p) => figureWidth(env, p.label))));
  const right = Math.ceil(Math.min(last, env.width * 0.25) + fs * 1.6);
  const years = yearLabels(d.stated, env, (year) => left + ((env.width - left - right) * (year - d.from)) / (d.to - d.from));
  return { d, left, top: Math.round(fs * 2.2), right, years, bottom: Math.round(fs * (years.some((y) => y.low) ? 3.2 : 2)), height };
}

const sizes = oncePer(layout);

export const stepLines: Painter<StepLines> = {
  options(spec, env) {
    const s = sizes(spec, env);
    const common = base('line', env, s.height, { left: s.left, top: s.top, right: s.right, bottom: s.bottom });
    return {
      ...common,
      series: spec.series.map((series) => ({ name: series.label, data: series.points.map((p) => ({ x: p.year, y: p.value })) })),
      stroke: { curve: 'stepline', width: 2.5 },
      markers: { size: 0 },
      xaxis: { ...common.xaxis, type: 'numeric', min: s.d.from, max: s.d.to },
      yaxis: { ...common.yaxis, min: s.d.min, max: s.d.max },
    };
  },

  decorate(spec, env, frame) {
    const s = sizes(spec, env);
    const w = env.width - s.left - s.right;
    const h = s.height - s.top - s.bottom;
    const x = (year: number) => s.left + (w * (year - s.d.from)) / (s.d.to - s.d.from);
    const y = (value: number) => s.top + h * (1 - (value - s.d.min) / (s.d.max - s.d.min));
    axes(spec, env, frame, s, x, y);
    const drawn = place(spec, env, x, y);
    const segments: Box[] = [];
    spec.series.forEach((series, i) => segments.push(...line(spec, env, frame, series, i, x, y)));
    const marks = drawn.map((d) => marker(env, frame, d));
    label(env, frame, drawn, marks, segments, s);
    return marks;
  },
};

type Scale = (value: number) => number;
type Sizes = ReturnType<typeof sizes>;

function axes(spec: StepLines, env: Env, frame: Frame, s: Sizes, x: Scale, y: Scale) {
  const { palette, fs } = env;
  const floor = s.height - s.bottom;
  for (const tick of s.d.ticks) {
    el(frame.back, 'line', { x1: s.left - fs * 0.8, x2: env.width - fs * 0.4, y1: y(tick), y2: y(tick), stroke: palette.line, 'stroke-width': 1 });
    text(frame.layer, env, s.left - fs * 1.4, y(tick), formatNumber(tick, env.lang), { size: fs * 0.94, fill: palette.ink3, anchor: 'end' });
  }
  text(frame.layer, env, 0, fs * 0.7, spec.unit, { size: fs * 0.92, fill: palette.ink3 });
  for (const { year, low } of s.years) {
    el(frame.back, 'line', { x1: x(year), x2: x(year), y1: floor, y2: floor + fs * (low ? 1.6 : 0.4), stroke: palette.line, 'stroke-width': 1 });
    text(frame.layer, env, x(year), floor + fs * (low ? 2.4 : 1.15), String(year), { fill: palette.ink2, anchor: 'middle' });
  }
}

/** Years that would touch go to a second line. */
function yearLabels(years: number[], env: Env, x: Scale): { year: number; low: boolean }[] {
  let end = -Infinity;
  return years.map((year) => {
    const half = measure(env, String(year)) / 2;
    const low = x(year) - half < end + 6;
    if (!low) end = x(year) + half;
    return { year, low };
  });
}

interface Drawn {
  series: StepSeries | undefined; point: StepPoint | Observation; observed: boolean; x: number; y: number; high: number | undefined;
  colour: string; faint: boolean; text: string; weight: number;
  /** Marks in one place, told apart in a common list instead of each by its own label. */
  cluster?: Drawn[];
}

/** Lines that run together lie side by side. */
const shift = (spec: StepLines, env: Env, i: number) => (i - (spec.series.length - 1) / 2) * 2.4 * env.k;

function look(spec: StepLines, env: Env, series: StepSeries | undefined) {
  const faint = spec.emphasised !== undefined && series?.id !== spec.emphasised;
  const own = series ? hue(env.palette, series.hue) : env.palette.ink3;
  return { faint, colour: faint ? mix(env.palette.card, env.palette.ink3, 0.75) : own };
}

/** Where every mark goes; marks that would lie on one another stand side by side. */
function place(spec: StepLines, env: Env, x: Scale, y: Scale): Drawn[] {
  const drawn: Drawn[] = [];
  spec.series.forEach((series, i) => series.points.forEach((point, k) => {
    const alone = spec.series.every((other) => other === series || !other.points.some((p) => p.year === point.year && p.value === point.value));
    const name = k === 0 || !alone ? `${series.label} ` : '';
    const draft = series.draft && k === 0 && spec.draftWord ? ` · ${spec.draftWord}` : '';
    drawn.push({ series, point, observed: false, x: x(point.year), y: y(point.value) + shift(spec, env, i),
      high: point.high === undefined ? undefined : y(point.high) + shift(spec, env, i), ...look(spec, env, series), text: `${name}${point.label}${draft}`, weight: 600 });
  }));
  const r = radius(env);
  for (const mark of drawn) {
    const same = drawn.filter((d) => Math.abs(d.x - mark.x) < 1 && Math.abs(d.y - mark.y) < r * 2);
    if (same[0] !== mark || same.length === 1) continue;
    same.forEach((d, k) => {
      d.x += (k - (same.length - 1) / 2) * (r * 2 + 1);
      if (same.length > 2) d.cluster = same;
    });
  }
  const latest = new Map<string, Observation>();
  for (const point of spec.observations) {
    if (point.year >= (latest.get(point.seriesId)?.year ?? -Infinity)) latest.set(point.seriesId, point);
  }
  for (const point of spec.observations) {
    const series = spec.series.find((s) => s.id === point.seriesId);
    const own = point.seriesId === spec.emphasised;
    // Reports come often: each has its mark, but only one a series its words, unless a single series is looked at.
    const text = own ? point.label : spec.emphasised === undefined && latest.get(point.seriesId) === point ? `${point.name} ${point.label}` : '';
    drawn.push({ series, point, observed: true, x: x(point.year), y: y(point.value), high: undefined, ...look(spec, env, series), text, weight: 400 });
  }
  return drawn;
}

const radius = (env: Env) => env.fs * 0.48;

function line(spec: StepLines, env: Env, frame: Frame, series: StepSeries, i: number, x: Scale, y: Scale): Box[] {
  if (series.points.length < 2) return [];
  const dy = shift(spec, env, i);
  const { colour, faint } = look(spec, env, series);
  const boxes: Box[] = [];
  let d = '';
  series.points.forEach((p, k) => {
    if (k === 0) {
      d = `M${x(p.year)},${y(p.value) + dy}`;
      return;
    }
    const last = series.points[k - 1];
    d += `H${x(p.year)}V${y(p.value) + dy}`;
    boxes.push({ x: x(last.year), y: y(last.value) + dy - 1, w: x(p.year) - x(last.year), h: 2 });
    const [a, b] = [y(last.value) + dy, y(p.value) + dy];
    boxes.push({ x: x(p.year) - 1, y: Math.min(a, b), w: 2, h: Math.abs(a - b) });
  });
  const path = shapeOf(frame, `.apexcharts-series[data\\:realIndex="${i}"] .apexcharts-line`, 'path');
  set(path, { d, fill: 'none', stroke: colour, 'stroke-width': (faint ? 1.25 : 2.4) * env.k, 'stroke-linejoin': 'round',
    'stroke-dasharray': series.draft ? '5 4' : 'none' });
  return boxes;
}

function glyph(env: Env, parent: Element, d: Drawn, x: number, y: number, r: number) {
  const { palette } = env;
  const open = !d.observed && (d.series?.draft === true || d.series?.shape === 'CROSS');
  el(parent, 'path', {
    d: shapePath(d.observed ? 'CIRCLE' : d.series?.shape ?? 'CIRCLE', x, y, r), fill: open ? palette.card : d.colour,
    stroke: open ? d.colour : palette.card, 'stroke-width': open ? Math.min(2.4 * env.k, r * 0.45) : 1.2 * env.k,
  });
}

function marker(env: Env, frame: Frame, d: Drawn): Mark {
  const r = d.observed ? radius(env) * 0.62 : radius(env) * (d.faint ? 0.8 : 1);
  if (d.high !== undefined) {
    const cap = r * 0.9;
    el(frame.layer, 'path', { d: `M${d.x},${d.y}V${d.high}M${d.x - cap},${d.high}h${cap * 2}`, stroke: d.colour, 'stroke-width': 2 * env.k, fill: 'none' });
  }
  glyph(env, frame.layer, d, d.x, d.y, r);
  const hit = Math.max(r, env.fs * 0.6);
  const top = Math.min(d.y, d.high ?? d.y) - hit;
  return { id: d.point.id, description: d.point.description, x: d.x - hit, y: top, w: hit * 2, h: Math.max(d.y, d.high ?? d.y) + hit - top };
}

/** The labels of single marks, and a list with each mark's shape where three or more meet. */
function label(env: Env, frame: Frame, drawn: Drawn[], marks: Mark[], segments: Box[], s: Sizes) {
  const { palette, fs } = env;
  const line = fs * 1.3;
  const size = (d: Drawn) => fs * (d.observed ? 0.88 : 0.96);
  const sets = [
    ...drawn.filter((d) => d.cluster?.[0] === d).map((d) => d.cluster ?? []),
    ...drawn.filter((d) => !d.cluster && d.text).map((d) => [d]),
  ];
  const requests: Request[] = sets.map((set) => {
    const xs = set.map((d) => d.x);
    const indent = set.length > 1 ? fs * 1.2 : 0;
    return {
      cx: (Math.min(...xs) + Math.max(...xs)) / 2, cy: set.reduce((sum, d) => sum + d.y, 0) / set.length,
      rx: (Math.max(...xs) - Math.min(...xs)) / 2 + radius(env), r: radius(env),
      w: Math.max(...set.map((d) => measure(env, d.text, size(d), d.weight))) + 4 + indent, h: line * set.length,
    };
  });
  const inner = marks.map((m) => ({ x: m.x + 2, y: m.y + 2, w: m.w - 4, h: m.h - 4 }));
  const bounds = { x: 2, y: fs * 1.2, w: env.width - 4, h: s.height - s.bottom - fs * 0.8 };
  placeLabels(requests, inner, segments, bounds).forEach((box, i) => {
    if (box.leader) {
      const { cx, cy } = requests[i];
      el(frame.back, 'line', { x1: cx, y1: cy, x2: box.x > cx ? box.x : box.x + box.w, y2: box.y + line / 2, stroke: palette.ink3, 'stroke-width': 0.75 });
    }
    sets[i].forEach((d, k) => {
      const y = box.y + line * (k + 0.5);
      const x = box.x + (sets[i].length > 1 ? fs * 1.2 : 0);
      if (sets[i].length > 1) glyph(env, frame.layer, d, box.x + fs * 0.5, y, radius(env) * 0.75);
      write(env, frame, d, x, y, size(d));
    });
  });
}

function write(env: Env, frame: Frame, d: Drawn, x: number, y: number, size: number) {
  const { palette } = env;
  figure(frame.layer, env, x, y, d.text, { size, weight: d.weight, fill: d.faint || d.observed ? palette.ink2 : palette.ink, halo: palette.card });
  if ('state' in d.point && d.point.state === 'CONFLICT') {
    const w = measure(env, d.text, size, d.weight);
    el(frame.layer, 'line', { x1: x, x2: x + w, y1: y + size * 0.65, y2: y + size * 0.65, stroke: palette.warn, 'stroke-width': 1.5, 'stroke-dasharray': '3 2' });
  }
}
