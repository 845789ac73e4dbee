import type { HeatMap, Mark } from './spec';
import { base, oncePer, shapeOf, type Painter } from './painter';
import { block, hatch, measure, set, text, wrap, type Env, type Frame } from './svg';
import { readable } from './tokens';

const GAP = 4;

function layout(spec: HeatMap, env: Env) {
  const { fs, width } = env;
  const longest = Math.max(0, ...spec.rows.map((row) => measure(env, row.label)));
  const left = Math.ceil(Math.min(longest + 16, Math.max(width * 0.28, fs * 7)));
  const column = (width - left) / Math.max(1, spec.columns.length);
  const heads = spec.columns.map((c) => wrap(env, c.label, column - 6, 2, fs * 0.94, 600));
  const top = Math.ceil(fs * (Math.max(1, ...heads.map((h) => h.length)) * 1.25 + 0.9));
  const labels = spec.rows.map((row) => wrap(env, row.label, left - 12));
  const least = Math.ceil(fs * (labels.some((l) => l.length > 1) ? 2.75 : 2.45));
  const free = (env.fixedHeight - top) / Math.max(1, spec.rows.length);
  const row = Math.max(least, Math.floor(free));
  return { left, column, heads, top, labels, row, height: top + row * spec.rows.length };
}

const sizes = oncePer(layout);

export const heatMap: Painter<HeatMap> = {
  options(spec, env) {
    const s = sizes(spec, env);
    return {
      ...base('heatmap', env, s.height, { left: s.left, top: s.top, right: 0, bottom: 0 }),
      // ApexCharts stacks the first series at the bottom.
      series: [...spec.rows].reverse().map((row) => ({
        name: row.label,
        data: row.cells.map((cell, j) => ({ x: spec.columns[j].label, y: cell.share })),
      })),
      stroke: { width: 0 },
      plotOptions: { heatmap: { enableShades: false, radius: 5 } },
    };
  },

  decorate(spec, env, frame) {
    const s = sizes(spec, env);
    const { palette, fs } = env;
    const marks: Mark[] = [];
    s.heads.forEach((lines, j) => block(frame.layer, env, s.left + s.column * (j + 0.5), s.top - fs * 0.35 - lines.length * fs * 0.625,
      lines, { size: fs * 0.94, weight: 600, anchor: 'middle' }));
    spec.rows.forEach((row, i) => {
      const y = s.top + i * s.row;
      block(frame.layer, env, 0, y + s.row / 2, s.labels[i], { fill: palette.ink });
      row.cells.forEach((cell, j) => {
        const x = s.left + j * s.column;
        const look = cell.empty
          ? { fill: hatch(frame, env, 'none', palette.mutedBg, palette.card, 5), text: palette.ink3 }
          : readable(palette, 0.12 + 0.84 * cell.share);
        const rect = shapeOf(frame, `.apexcharts-heatmap-rect[i="${spec.rows.length - 1 - i}"][j="${j}"]`, 'rect');
        const box = { x: x + GAP / 2, y: y + GAP / 2, w: s.column - GAP, h: s.row - GAP };
        set(rect, { x: box.x, y: box.y, width: box.w, height: box.h, rx: 5, ry: 5, fill: look.fill, stroke: 'none' });
        share(frame, env, box, cell.label, look.text, cell.empty);
        marks.push({ id: cell.id, description: cell.description, ...box });
      });
    });
    return marks;
  },
};

/** "2/4" with the whole set smaller than the part. */
function share(frame: Frame, env: Env, box: { x: number; y: number; w: number; h: number }, label: string, fill: string, empty: boolean) {
  const [part, ...rest] = label.split('/');
  const size = env.fs * 1.08;
  const node = text(frame.layer, env, box.x + box.w / 2, box.y + box.h / 2 + 0.5, part.trim(),
    { size, weight: empty ? 500 : 700, fill, anchor: 'middle' });
  if (rest.length) {
    const whole = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    set(whole, { 'font-size': env.fs * 0.86, 'font-weight': 400, dx: 1 });
    whole.textContent = '/' + rest.join('/').trim();
    node.append(whole);
  }
}
