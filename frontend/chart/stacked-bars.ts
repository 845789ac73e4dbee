import type { Mark, StackedBars } from './spec';
import { base, oncePer, shapeOf, type Painter } from './painter';
import { formatNumber } from './locale';
import { barPath, block, el, hatch, measure, set, text, toneGlyph, wrap, type Env, type Frame } from './svg';
import { mix, toneColours } from './tokens';

function layout(spec: StackedBars, env: Env) {
  const { fs, width } = env;
  const longest = Math.max(0, ...spec.categories.map((c) => measure(env, c.label)));
  const left = Math.ceil(Math.min(longest + 16, width * 0.34));
  const labels = spec.categories.map((c) => wrap(env, c.label, left - 12));
  const totals = spec.categories.map((_, j) => spec.series.reduce((sum, s) => sum + s.values[j].value, 0));
  const right = Math.ceil(Math.max(0, ...totals.map((t) => measure(env, formatNumber(t, env.lang), fs, 700))) + 12);
  const legend: { x: number; y: number }[] = [];
  let x = 0;
  let y = 0;
  for (const series of spec.series) {
    const w = measure(env, series.label, fs * 0.92) + fs * 2.6;
    if (x > 0 && x + w > width + fs) {
      x = 0;
      y += fs * 1.7;
    }
    legend.push({ x, y });
    x += w;
  }
  const foot = spec.series.length ? y + fs * 2.6 : 0;
  const least = Math.ceil(fs * (labels.some((l) => l.length > 1) ? 2.9 : 2.15));
  const row = Math.max(least, Math.min(fs * 4, Math.floor((env.fixedHeight - foot) / Math.max(1, totals.length))));
  return { left, right, labels, totals, legend, row, body: row * totals.length, height: Math.ceil(row * totals.length + foot),
    w: Math.max(40, width - left - right), max: Math.max(1, ...totals) };
}

const sizes = oncePer(layout);

export const stackedBars: Painter<StackedBars> = {
  options(spec, env) {
    const s = sizes(spec, env);
    return {
      ...base('bar', env, s.height, { left: s.left, top: 0, right: s.right, bottom: s.height - s.body }),
      chart: { ...base('bar', env, s.height, { left: 0, top: 0, right: 0, bottom: 0 }).chart, stacked: true },
      series: spec.series.map((series) => ({
        name: series.label, data: series.values.map((v, j) => ({ x: spec.categories[j].id, y: v.value })),
      })),
      plotOptions: { bar: { horizontal: true, barHeight: '70%' } },
    };
  },

  decorate(spec, env, frame) {
    const s = sizes(spec, env);
    const { palette, fs } = env;
    const marks: Mark[] = [];
    const h = Math.round(Math.min(s.row * 0.68, fs * 2.2));
    spec.categories.forEach((_, j) => {
      const mid = s.row * (j + 0.5);
      block(frame.layer, env, 0, mid, s.labels[j]);
      text(frame.layer, env, env.width, mid, formatNumber(s.totals[j], env.lang), { weight: 700, anchor: 'end' });
      let x = s.left;
      const drawn = spec.series.map((series, i) => ({ series, i, value: series.values[j] })).filter((d) => d.value.value > 0);
      drawn.forEach(({ series, i, value }, k) => {
        const w = (s.w * value.value) / s.max;
        const path = shapeOf(frame, `.apexcharts-bar-area[j="${j}"][index="${i}"], .apexcharts-series[data\\:realIndex="${i}"] .apexcharts-bar-area[j="${j}"]`, 'path');
        const { ink, fill } = toneColours(palette, series.tone);
        const gap = k < drawn.length - 1 ? 2 : 0;
        const plain = mix(fill, ink, 0.06);
        set(path, {
          d: barPath(x, mid - h / 2, Math.max(1, w - gap), h, k === 0 ? 4 : 0, gap ? 0 : 4),
          fill: again(spec, i) ? hatch(frame, env, `again-${i}`, plain, mix(plain, palette.card, 0.65)) : plain, stroke: 'none', 'stroke-width': 0,
        });
        count(frame, env, series.tone, formatNumber(value.value, env.lang), x + (w - gap) / 2, mid, w - gap);
        marks.push({ id: value.id, description: value.description, x, y: mid - h / 2, w: Math.max(6, w - gap), h });
        x += w;
      });
    });
    spec.series.forEach((series, i) => {
      const at = { x: s.legend[i].x, y: s.body + s.legend[i].y + fs * 1.4 };
      const { ink, fill } = toneColours(palette, series.tone);
      const plain = mix(fill, ink, 0.06);
      el(frame.layer, 'rect', { x: at.x, y: at.y - fs * 0.6, width: fs * 1.2, height: fs * 1.2, rx: 3,
        fill: again(spec, i) ? hatch(frame, env, `again-${i}`, plain, mix(plain, palette.card, 0.65)) : plain });
      toneGlyph(frame.layer, env, series.tone, at.x + fs * 0.6, at.y, fs * 0.32);
      text(frame.layer, env, at.x + fs * 1.55, at.y, series.label, { size: fs * 0.92, fill: palette.ink2 });
    });
    return marks;
  },
};

/** Whether a part before it has the same tint already, so that this one is hatched. */
function again(spec: StackedBars, i: number): boolean {
  return spec.series.slice(0, i).some((before) => before.tone === spec.series[i].tone);
}

/** The number inside its segment, with the glyph where there is room for both. */
function count(frame: Frame, env: Env, tone: Parameters<typeof toneGlyph>[2], value: string, x: number, y: number, w: number) {
  const size = env.fs * 0.94;
  const own = measure(env, value, size, 700);
  if (own > w - 2) return;
  const { ink } = toneColours(env.palette, tone);
  const glyph = own + size * 1.2 < w - 8;
  if (glyph) toneGlyph(frame.layer, env, tone, x - own / 2 - 2, y, size * 0.3);
  text(frame.layer, env, x + (glyph ? size * 0.5 : 0), y, value, { size, weight: 700, fill: ink, anchor: 'middle' });
}
