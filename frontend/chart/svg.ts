import type { Shape, Tone } from './spec';
import { toneColours, type Palette } from './tokens';

/** What a painter draws with. Sizes follow the host's font size, so a projector only sets that. */
export interface Env {
  uid: string;
  width: number;
  /** The height the page gave the chart, 0 when the chart sets its own. */
  fixedHeight: number;
  /** Font size in px. */
  fs: number;
  /** Scale of strokes: 1 at the desk, more on a projector. */
  k: number;
  /** The lightest weight of text. */
  weight: number;
  /** Height of a bar with its gap, in font sizes. */
  slot: number;
  font: string;
  lang: string;
  palette: Palette;
}

/** Where ApexCharts put the plot, its svg and the layers that are ours. */
export interface Frame {
  svg: SVGSVGElement;
  /** Under the shapes: grid lines. */
  back: SVGGElement;
  /** Over the shapes: everything written. */
  layer: SVGGElement;
}

type Attributes = Record<string, string | number | undefined>;

export function el<K extends keyof SVGElementTagNameMap>(
  parent: Element, name: K, attributes: Attributes = {}): SVGElementTagNameMap[K] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(node, attributes);
  parent.append(node);
  return node;
}

export function set(node: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(key, String(value));
  }
}

export interface TextStyle { size?: number; weight?: number; fill?: string; anchor?: 'start' | 'middle' | 'end'; halo?: string }

/** A line of text; what it says is set as text, never as markup. */
export function text(parent: Element, env: Env, x: number, y: number, value: string, style: TextStyle = {}): SVGTextElement {
  const node = el(parent, 'text', {
    x, y, fill: style.fill ?? env.palette.ink, 'font-size': style.size ?? env.fs, 'font-weight': Math.max(style.weight ?? 400, env.weight),
    'font-family': env.font, 'text-anchor': style.anchor ?? 'start', 'dominant-baseline': 'central',
  });
  if (style.halo) set(node, { stroke: style.halo, 'stroke-width': 3 * env.k, 'stroke-linejoin': 'round', 'paint-order': 'stroke' });
  node.style.fontVariantNumeric = 'tabular-nums';
  node.style.pointerEvents = 'none';
  node.textContent = value;
  return node;
}

const SIGN = /^([≥≤<>~]=?)\s*(.*)$/su;

/** A figure with its sign set apart, lighter. Returns its width. */
export function figure(parent: Element, env: Env, x: number, y: number, value: string, style: TextStyle = {}): SVGTextElement {
  const signed = SIGN.exec(value);
  const node = text(parent, env, x, y, value, { weight: 600, ...style });
  if (signed) {
    node.textContent = '';
    const sign = el(node, 'tspan', { 'font-weight': env.weight, fill: style.fill ?? env.palette.ink2 });
    sign.textContent = signed[1];
    const rest = el(node, 'tspan', { dx: env.fs * 0.23 });
    rest.textContent = signed[2];
  }
  return node;
}

export function figureWidth(env: Env, value: string, size = env.fs): number {
  return measure(env, value, size, 600) + (SIGN.test(value) ? env.fs * 0.23 : 0);
}

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

export function measure(env: Env, value: string, size = env.fs, wanted = 400): number {
  const weight = Math.max(wanted, env.weight);
  const key = `${size}|${weight}|${env.font}|${value}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return value.length * size * 0.6;
    context.font = `${weight} ${size}px ${env.font}`;
    // Tabular numerals are a little wider than the proportional ones that a canvas measures.
    width = context.measureText(value).width + (value.match(/\d/gu)?.length ?? 0) * size * 0.03;
    if (widths.size > 4000) widths.clear();
    widths.set(key, width);
  }
  return width;
}

/** Measured widths are void once a font has come in. */
export function forgetWidths(): void {
  widths.clear();
}

export function ellipsis(env: Env, value: string, width: number, size = env.fs, weight = 400): string {
  if (measure(env, value, size, weight) <= width) return value;
  let cut = value.length;
  while (cut > 1 && measure(env, value.slice(0, cut).trimEnd() + '…', size, weight) > width) cut--;
  return value.slice(0, cut).trimEnd() + '…';
}

/** Words in at most so many lines of about the same length; what is too long ends in an ellipsis after a word. */
export function wrap(env: Env, value: string, width: number, lines = 2, size = env.fs, weight = 400): string[] {
  const fitted = fill(env, value, width, size, weight);
  if (fitted.length > lines) {
    const last = fitted.slice(lines - 1).join(' ').split(' ');
    while (last.length > 1 && measure(env, `${last.join(' ')}…`, size, weight) > width) last.pop();
    return [...fitted.slice(0, lines - 1), ellipsis(env, `${last.join(' ')}…`, width, size, weight)];
  }
  let best = fitted.map((line) => ellipsis(env, line, width, size, weight));
  for (let narrower = width * 0.94; narrower > width * 0.5; narrower *= 0.94) {
    const tried = fill(env, value, narrower, size, weight);
    if (tried.length > fitted.length || tried.some((line) => measure(env, line, size, weight) > narrower)) break;
    best = tried;
  }
  return best;
}

function fill(env: Env, value: string, width: number, size: number, weight: number): string[] {
  const lines: string[] = [];
  for (const word of value.trim().split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(env, `${last} ${word}`, size, weight) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Wrapped text centred on y. */
export function block(parent: Element, env: Env, x: number, y: number, lines: string[], style: TextStyle = {}): void {
  const step = (style.size ?? env.fs) * 1.3;
  lines.forEach((line, i) => text(parent, env, x, y + (i - (lines.length - 1) / 2) * step, line, style));
}

/** Diagonal stripes; the same request twice gives the same pattern. */
export function hatch(frame: Frame, env: Env, name: string, stripe: string, ground: string, width = 3): string {
  const id = `${env.uid}-${name}`;
  width *= env.k;
  if (!frame.layer.querySelector(`#${id}`)) {
    const pattern = el(frame.layer, 'pattern', {
      id, width: width * 2, height: width * 2, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)',
    });
    el(pattern, 'rect', { width: width * 2, height: width * 2, fill: ground });
    el(pattern, 'rect', { width, height: width * 2, fill: stripe });
  }
  return `url(#${id})`;
}

/** A fill that runs out to the right. */
export function fade(frame: Frame, env: Env, name: string, colour: string, from: number, to = 0): string {
  const id = `${env.uid}-${name}`;
  if (!frame.layer.querySelector(`#${id}`)) {
    const gradient = el(frame.layer, 'linearGradient', { id });
    el(gradient, 'stop', { offset: 0, 'stop-color': colour, 'stop-opacity': from });
    el(gradient, 'stop', { offset: 1, 'stop-color': colour, 'stop-opacity': to });
  }
  return `url(#${id})`;
}

/** A bar with its corners rounded where asked. */
export function barPath(x: number, y: number, w: number, h: number, left: number, right: number): string {
  const l = Math.min(left, w / 2, h / 2);
  const r = Math.min(right, w / 2, h / 2);
  return `M${x + l},${y}H${x + w - r}${r ? `a${r},${r} 0 0 1 ${r},${r}` : ''}V${y + h - r}`
    + `${r ? `a${r},${r} 0 0 1 ${-r},${r}` : ''}H${x + l}${l ? `a${l},${l} 0 0 1 ${-l},${-l}` : ''}V${y + l}`
    + `${l ? `a${l},${l} 0 0 1 ${l},${-l}` : ''}Z`;
}

/** A marker's outline around (x, y); r is half its height. */
export function shapePath(shape: Shape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'SQUARE': return `M${x - r * 0.9},${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`;
    case 'DIAMOND': return `M${x},${y - r * 1.2}L${x + r * 1.2},${y}L${x},${y + r * 1.2}L${x - r * 1.2},${y}Z`;
    case 'TRIANGLE': return `M${x},${y - r * 1.1}L${x + r * 1.15},${y + r * 0.9}H${x - r * 1.15}Z`;
    case 'CROSS': return `M${x - r},${y - r}L${x + r},${y + r}M${x + r},${y - r}L${x - r},${y + r}`;
    case 'CIRCLE':
    case 'RING': return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
  }
}

const TONE_SHAPES: Record<Tone, Shape> = {
  BAD: 'SQUARE', WORSE: 'CROSS', WARN: 'DIAMOND', OK: 'CIRCLE', INFO: 'TRIANGLE', MUTED: 'RING',
};

/** The glyph that says a tone without its colour. */
export function toneGlyph(parent: Element, env: Env, tone: Tone, x: number, y: number, r: number): void {
  const shape = TONE_SHAPES[tone];
  const { ink } = toneColours(env.palette, tone);
  const open = shape === 'RING' || shape === 'CROSS';
  el(parent, 'path', {
    d: shapePath(shape, x, y, open ? r - 0.75 * env.k : r), fill: open ? 'none' : ink, stroke: open ? ink : undefined,
    'stroke-width': open ? 1.6 * env.k : undefined, 'pointer-events': 'none',
  });
}

export function niceTicks(min: number, max: number, count = 4): number[] {
  const raw = (max - min) / count || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= raw - 1e-9) ?? raw;
  const ticks: number[] = [];
  for (let v = Math.ceil(min / step - 1e-9) * step; v <= max + step * 1e-6; v += step) ticks.push(+v.toFixed(9));
  return ticks;
}
