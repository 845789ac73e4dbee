import { contrast } from '../chart/tokens';

/** What a person at the back has to cope with on one page; sizes in hundredths of the picture's height. */
export interface PageAudit {
  slide: string; page: number; smallest: number; smallestText: string; contrast: number; contrastText: string;
  rows: number; series: number; overflow: string; overlap: string;
}

interface Text { text: string; size: number; box: DOMRect; ratio: number; cut: boolean }

const MARGIN = 0.025;

/** Measures a page as it is drawn: every text's real size, colour and place. */
export function auditPage(stage: HTMLElement, slide: string, page: number): PageAudit {
  const texts = textsOf(stage);
  const smallest = texts.reduce((least, one) => (one.size < least.size ? one : least), texts[0]);
  const faintest = texts.reduce((least, one) => (one.ratio < least.ratio ? one : least), texts[0]);
  const body = stage.querySelector<HTMLElement>('.b57-slide-body');
  return {
    slide, page,
    smallest: round(smallest.size), smallestText: smallest.text,
    contrast: round(faintest.ratio), contrastText: faintest.text,
    rows: stage.querySelectorAll('tbody > tr:not(.b57-slide-group-row), dl > div').length,
    series: stage.querySelector('apex-chart[data-drawn="stacked-bars"]') ? 1 : stage.querySelectorAll('.b57-hit').length,
    overflow: overflow(stage, body, texts), overlap: overlap(texts),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function textsOf(stage: HTMLElement): Text[] {
  const height = stage.clientHeight;
  const out: Text[] = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim();
    const parent = node.parentElement;
    if (!text || !parent || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest('.b57-not-read, style, title, [aria-live]')) continue;
    const svg = parent.closest('svg');
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (!box.width || parent.closest('.apexcharts-inner, foreignObject')) continue;
    const style = getComputedStyle(parent);
    out.push({
      text, box, cut: !!svg && outside(box, svg.getBoundingClientRect()), size: (100 * parseFloat(style.fontSize)) / height,
      ratio: svg ? svgContrast(svg, parent, box, stage) : contrast(hex(style.color), background(parent)),
    });
  }
  return out;
}

/** A drawing shows nothing of what lies beyond it. */
function outside(box: DOMRect, drawing: DOMRect): boolean {
  return box.left < drawing.left - 1 || box.right > drawing.right + 1;
}

function svgContrast(svg: Element, text: Element, box: DOMRect, stage: HTMLElement): number {
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  let under = background(stage);
  svg.querySelectorAll('.b57-shapes *, .b57-back rect, .b57-layer rect, .b57-layer path').forEach((shape) => {
    const fill = getComputedStyle(shape).fill;
    const own = shape.getBoundingClientRect();
    const follows = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (follows && fill.startsWith('rgb') && !/, 0\)$/.test(fill) && own.left <= x && x <= own.right && own.top <= y && y <= own.bottom) under = hex(fill);
  });
  return contrast(hex(getComputedStyle(text).fill), under);
}

/** The colour behind an element: that of the nearest one that has any. */
function background(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour && colour !== 'transparent' && !/, 0\)$/.test(colour)) return hex(colour);
  }
  return '#ffffff';
}

let canvas: CanvasRenderingContext2D | null | undefined;

function hex(colour: string): string {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return '#000000';
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return '#' + [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((c) => c.toString(16).padStart(2, '0')).join('');
}

function overflow(stage: HTMLElement, body: HTMLElement | null, texts: Text[]): string {
  const own = stage.getBoundingClientRect();
  const margin = own.height * MARGIN;
  const out = texts.find(({ box, cut }) => cut || box.left < own.left + margin || box.right > own.right - margin
    || box.top < own.top + margin * 0.5 || box.bottom > own.bottom - margin * 0.5);
  if (out) return out.text;
  if (!body) return '';
  const room = body.getBoundingClientRect();
  const below = texts.find(({ box }) => box.top < room.bottom && box.bottom > room.bottom + 2 && box.top > room.top);
  return below?.text ?? '';
}

function overlap(texts: Text[]): string {
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length; j++) {
      const [a, b] = [texts[i].box, texts[j].box];
      // Line boxes are taller than letters: only what shares more than a quarter of a line is seen as touching.
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (across > 2 && down > Math.min(a.height, b.height) * 0.3) return `${texts[i].text} | ${texts[j].text}`;
    }
  }
  return '';
}
