import type { Tone } from './spec';
import { el, measure, text, toneGlyph, type Env } from './svg';
import { toneColours } from './tokens';

const glyphs = (tone: Tone) => tone !== 'MUTED';

export function badgeWidth(env: Env, word: string, tone: Tone = 'WARN'): number {
  const size = env.fs * 0.84;
  return measure(env, word, size, 600) + size * (glyphs(tone) ? 2 : 0.9);
}

/** A word on a tint, with the tone's glyph unless it is a plain remark. */
export function badge(parent: Element, env: Env, x: number, y: number, word: string, tone: Tone): void {
  const size = env.fs * 0.84;
  const h = size * 1.5;
  const { ink, fill } = toneColours(env.palette, tone);
  el(parent, 'rect', { x, y: y - h / 2, width: badgeWidth(env, word, tone), height: h, rx: 4, fill });
  if (glyphs(tone)) toneGlyph(parent, env, tone, x + size * 0.85, y, size * 0.3);
  text(parent, env, x + size * (glyphs(tone) ? 1.5 : 0.45), y, word, { size, weight: 600, fill: ink });
}
