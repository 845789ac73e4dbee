import type { ChartSpec, ComparisonBars, StackedBars } from '../chart/spec';
import type { FactsBody, Page, Show, Slide, TableBody } from './spec';
import { chartSize, drawPage } from './slide-view';

/** The width that a column of figures needs, in heights of its text. */
const FIGURE_COLUMN = 4.6;
/** The width of one share of a table with texts, in heights of its text, under which the optional columns go. */
const TEXT_SHARE = 4.1;

/** Height of a bar with its gap, as deck.css has it. */
const SLOT = 2.1;

/**
 * Divides a slide into pages by drawing all of it on a hidden stage of the very same size and measuring what fits. Text
 * keeps its size: what doesn't fit loses columns that it can do without, then goes on another page.
 */
export function pagesOf(stage: HTMLElement, show: Show, slide: Slide, foot: string[]): Page[] {
  const unit = stage.clientHeight / 100;
  switch (slide.body.type) {
    case 'charts': return chartPages(stage, show, slide, foot, unit);
    case 'facts': return factPages(stage, show, slide, slide.body, foot);
    case 'table': return tablePages(stage, show, slide, slide.body, foot, unit);
  }
}

function tablePages(stage: HTMLElement, show: Show, slide: Slide, body: TableBody, foot: string[], unit: number): Page[] {
  const width = (stage.clientWidth / unit) * 0.94;
  return columnsOf(body, width, show.sizes.body).flatMap((columns) => {
    const room = drawPage(stage, show, slide, { columns }, foot);
    const rows = [...room.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
    const head = room.querySelector<HTMLElement>('thead')?.getBoundingClientRect().height ?? 0;
    const limit = room.clientHeight - head - 1;
    return split(body, rows.map((row) => [row.getBoundingClientRect().height, row.classList.contains('b57-slide-group-row')] as const), limit)
      .map((range) => ({ columns, rows: range }));
  });
}

/** Which columns stand side by side on each page. */
function columnsOf(body: TableBody, width: number, text: number): number[][] {
  const all = body.columns.map((_, i) => i);
  const turning = all.filter((i) => body.columns[i].turns);
  if (!turning.length) {
    const weight = all.reduce((sum, i) => sum + body.columns[i].weight, 0);
    const narrow = width / weight < TEXT_SHARE * text;
    return [all.filter((i) => !narrow || !body.columns[i].optional)];
  }
  const fixed = all.filter((i) => !body.columns[i].turns);
  const names = fixed.reduce((sum, i) => sum + body.columns[i].weight, 0) * FIGURE_COLUMN * text;
  const most = Math.max(1, Math.floor((width - names) / (FIGURE_COLUMN * text)));
  const pages = Math.ceil(turning.length / most);
  const each = Math.ceil(turning.length / pages);
  return Array.from({ length: pages }, (_, p) => [...fixed, ...turning.slice(p * each, (p + 1) * each)]);
}

/** Ranges of rows whose heights, with the names of their groups, stay within the limit. */
function split(body: TableBody, lines: (readonly [number, boolean])[], limit: number): [number, number][] {
  const heights: { own: number; group: number }[] = [];
  let group = 0;
  for (const [height, isGroup] of lines) {
    if (isGroup) group = height;
    else heights.push({ own: height, group });
  }
  const pages: [number, number][] = [];
  let from = 0;
  let used = 0;
  for (let r = 0; r < body.rows.length; r++) {
    const opens = body.rows[r].group && (r === from || body.rows[r].group !== body.rows[r - 1].group);
    const height = heights[r].own + (opens ? heights[r].group : 0);
    if (r > from && used + height > limit) {
      pages.push([from, r]);
      from = r;
      used = heights[r].own + (body.rows[r].group ? heights[r].group : 0);
    } else {
      used += height;
    }
  }
  pages.push([from, body.rows.length]);
  return pages;
}

function factPages(stage: HTMLElement, show: Show, slide: Slide, body: FactsBody, foot: string[]): Page[] {
  const room = drawPage(stage, show, slide, {}, foot);
  const lines = [...room.querySelectorAll<HTMLElement>('dl > div')];
  const list = room.querySelector('dl');
  if (!list || !lines.length) return [{ facts: [0, body.facts.length] }];
  const gap = parseFloat(getComputedStyle(list).rowGap) || 0;
  const limit = room.getBoundingClientRect().bottom - list.getBoundingClientRect().top;
  const pages: Page[] = [];
  let from = 0;
  let used = 0;
  lines.forEach((line, i) => {
    const height = line.getBoundingClientRect().height + gap;
    if (i > from && used + height > limit) {
      pages.push({ facts: [from, i] });
      from = i;
      used = 0;
    }
    used += height;
  });
  pages.push({ facts: [from, body.facts.length] });
  return pages;
}

function chartPages(stage: HTMLElement, show: Show, slide: Slide, foot: string[], unit: number): Page[] {
  if (slide.body.type !== 'charts') return [];
  const room = drawPage(stage, show, slide, {}, foot);
  const lines = room.clientHeight / (chartSize(show, slide) * unit);
  return slide.body.pages.flatMap((spec) => parts(spec, lines)).map((chart) => ({ chart }));
}

/** The chart in parts that are at most so many lines high. */
function parts(spec: ChartSpec, lines: number): ChartSpec[] {
  switch (spec.type) {
    case 'comparison-bars': return bars(spec, Math.max(1, Math.floor((lines - 3.4) / SLOT)));
    case 'stacked-bars': return stacks(spec, Math.max(1, Math.floor((lines - 6) / 2.2)));
    default: return [spec];
  }
}

function bars(spec: ComparisonBars, most: number): ComparisonBars[] {
  return even(spec.series, most).map((series) => ({ ...spec, series }));
}

function stacks(spec: StackedBars, most: number): StackedBars[] {
  const places = spec.categories.map((_, i) => i);
  return even(places, most).map((some) => ({
    ...spec,
    categories: some.map((i) => spec.categories[i]),
    series: spec.series.map((series) => ({ ...series, values: some.map((i) => series.values[i]) })),
  }));
}

/** Parts of nearly equal length, none longer than the most. */
function even<T>(all: T[], most: number): T[][] {
  const pages = Math.max(1, Math.ceil(all.length / most));
  const each = Math.ceil(all.length / pages);
  return Array.from({ length: pages }, (_, p) => all.slice(p * each, (p + 1) * each)).filter((part) => part.length);
}
