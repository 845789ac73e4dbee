import { el, set } from './svg';
import type { Palette } from './tokens';

/** What is written over and under the charts of a picture; blank words take no room. */
export interface PictureWords {
  fileName: string;
  title: string;
  subtitle: string;
  foot: string;
}

const MARGIN = 16;
const LINE = 1.4;

/** Saves charts as they stand, one below the other and with their fonts, as PNG or SVG by the file name's ending. */
export async function download(charts: SVGSVGElement[], palette: Palette, words: PictureWords): Promise<void> {
  const width = Math.max(...charts.map((chart) => chart.clientWidth));
  const font = getComputedStyle(charts[0]).fontFamily;
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  set(sheet, { xmlns: 'http://www.w3.org/2000/svg' });
  const style = el(sheet, 'style');
  const ground = el(sheet, 'rect', { x: -MARGIN, y: -MARGIN, fill: palette.card });
  let y = 0;
  const write = (value: string, size: number, weight: number, fill: string) => {
    for (const line of wrapped(value, width, `${weight} ${size}px ${font}`)) {
      const text = el(sheet, 'text', { x: 0, y: y + size, fill, 'font-size': size, 'font-weight': weight, 'font-family': font });
      text.textContent = line;
      y += size * LINE;
    }
  };
  write(words.title, 16, 700, palette.ink);
  write(words.subtitle, 13, 400, palette.ink2);
  y += y > 0 ? MARGIN : 0;
  for (const chart of charts) {
    sheet.append(copied(chart, y));
    y += chart.clientHeight + MARGIN;
  }
  write(words.foot, 12, 400, palette.ink2);
  const [w, h] = [width + 2 * MARGIN, Math.ceil(y + (words.foot ? 2 : 1) * MARGIN)];
  set(sheet, { viewBox: `${-MARGIN} ${-MARGIN} ${w} ${h}`, width: w, height: h });
  set(ground, { width: w, height: h });
  style.textContent = await fontFaces(font);
  const source = new XMLSerializer().serializeToString(sheet);
  const vector = new Blob([source], { type: 'image/svg+xml' });
  save(words.fileName.toLowerCase().endsWith('.svg') ? vector : await raster(source, w, h), words.fileName);
}

function copied(chart: SVGSVGElement, y: number): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.querySelectorAll('.b57-hit, .b57-ring, foreignObject').forEach((node) => node.remove());
  const [width, height] = [chart.clientWidth, chart.clientHeight];
  set(copy, { x: 0, y, width, height, viewBox: `0 0 ${width} ${height}`, overflow: 'visible' });
  return copy;
}

/** A picture's text doesn't break by itself. */
function wrapped(value: string, width: number, font: string): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = font;
  const lines: string[] = [];
  for (const word of value.split(' ').filter(Boolean)) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && (pen?.measureText(longer).width ?? 0) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** An image of an svg knows no page fonts: the faces of the page's first family go along. */
async function fontFaces(family: string): Promise<string> {
  const first = family.split(',')[0].replace(/["']/gu, '').trim();
  const faces: CSSFontFaceRule[] = [];
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) {
        if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').replace(/["']/gu, '') === first) faces.push(rule);
      }
    } catch {
      // A sheet of another origin can't be read; its fonts are left out.
    }
  }
  const embedded = await Promise.all(faces.map(async (face) => {
    const url = /url\(["']?([^"')]+)/u.exec(face.style.getPropertyValue('src'))?.[1];
    if (!url) return '';
    try {
      const file = await fetch(new URL(url, face.parentStyleSheet?.href ?? document.baseURI));
      return file.ok ? face.cssText.replace(url, await dataUri(await file.blob())) : '';
    } catch {
      return '';
    }
  }));
  return embedded.join('\n');
}

function dataUri(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('font not readable'));
    reader.readAsDataURL(blob);
  });
}

async function raster(source: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const scale = 2;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
  });
}

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
