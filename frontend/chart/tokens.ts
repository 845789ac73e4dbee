import type { Tone } from './spec';

/** Colours as the page defines them; the second value is the light fallback. */
const TOKENS = {
  ink: ['--b57-ink', '#1b2430'], ink2: ['--b57-ink-2', '#465264'], ink3: ['--b57-ink-3', '#5f6b7a'],
  line: ['--b57-line', '#dde3ea'], card: ['--b57-card', '#ffffff'], accent: ['--b57-accent', '#12436d'],
  hue1: ['--b57-hue-1', '#12436d'], hue2: ['--b57-hue-2', '#1f7a72'], hue3: ['--b57-hue-3', '#801650'],
  hue4: ['--b57-hue-4', '#c2560c'], hue5: ['--b57-hue-5', '#6b4fa0'],
  bad: ['--b57-bad', '#9f1d20'], badBg: ['--b57-bad-bg', '#fbe5e5'],
  warn: ['--b57-warn', '#8a4b00'], warnBg: ['--b57-warn-bg', '#fdeeda'],
  ok: ['--b57-ok', '#0b6e4f'], okBg: ['--b57-ok-bg', '#ddf1e8'],
  info: ['--b57-info', '#12436d'], infoBg: ['--b57-info-bg', '#e8eff6'],
  muted: ['--b57-muted', '#556070'], mutedBg: ['--b57-muted-bg', '#eceff3'],
} as const;

export type Colour = keyof typeof TOKENS;
export type Palette = Record<Colour, string>;

/** What each chart reads its colours from. They stay in the page: to put them there at each reading has it styled anew. */
const probes = new WeakMap<HTMLElement, HTMLElement>();

/**
 * Reads the colours in force at an element. A custom property that holds light-dark() is not resolved by
 * getPropertyValue, the colour of an element that uses it is.
 */
export function readPalette(host: HTMLElement): Palette {
  const holder = probes.get(host) ?? putProbes(host);
  return Object.fromEntries(Object.keys(TOKENS).map((name, i) => [name, hex(getComputedStyle(holder.children[i]).color)])) as Palette;
}

function putProbes(host: HTMLElement): HTMLElement {
  const holder = document.createElement('span');
  holder.hidden = true;
  for (const [property, fallback] of Object.values(TOKENS)) {
    const probe = document.createElement('i');
    probe.style.color = `var(${property}, ${fallback})`;
    holder.append(probe);
  }
  host.append(holder);
  probes.set(host, holder);
  return holder;
}

export function hue(palette: Palette, n: number): string {
  return palette[`hue${((n - 1) % 5) + 1}` as Colour] ?? palette.accent;
}

export function toneColours(palette: Palette, tone: Tone): { ink: string; fill: string } {
  switch (tone) {
    case 'BAD': return { ink: palette.bad, fill: palette.badBg };
    case 'WORSE': return { ink: palette.bad, fill: palette.badBg };
    case 'WARN': return { ink: palette.warn, fill: palette.warnBg };
    case 'OK': return { ink: palette.ok, fill: palette.okBg };
    case 'INFO': return { ink: palette.info, fill: palette.infoBg };
    case 'MUTED': return { ink: palette.muted, fill: palette.mutedBg };
  }
}

type Rgb = [number, number, number];
let canvas: CanvasRenderingContext2D | null | undefined;

/** Any CSS colour as #rrggbb: older colour functions by text, newer ones by painting a pixel. */
function hex(colour: string): string {
  const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour);
  if (rgb) return toHex([+rgb[1], +rgb[2], +rgb[3]]);
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return colour;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
  return toHex([r, g, b]);
}

function toHex(rgb: Rgb): string {
  return '#' + rgb.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('');
}

function toRgb(colour: string): Rgb {
  return [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16)) as Rgb;
}

/** The colour between a and b, t = 0 giving a. */
export function mix(a: string, b: string, t: number): string {
  const [from, to] = [toRgb(a), toRgb(b)];
  return toHex(from.map((c, i) => c + (to[i] - c) * t) as Rgb);
}

function luminance(colour: string): number {
  const [r, g, b] = toRgb(colour).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/**
 * A fill near the wanted strength and a text colour that reads on it. Mid-tones take neither dark nor light text well;
 * such a fill moves to the nearest strength that does.
 */
export function readable(palette: Palette, strength: number): { fill: string; text: string } {
  const inks = [palette.ink, palette.card, '#ffffff'];
  for (let away = 0; away < 1; away += 0.02) {
    for (const t of [strength + away, strength - away]) {
      if (t < 0 || t > 1) continue;
      const fill = mix(palette.card, palette.accent, t);
      const text = inks.find((ink) => contrast(ink, fill) >= 4.6);
      if (text) return { fill, text };
    }
  }
  return { fill: palette.card, text: palette.ink };
}
