import '../apex-chart';
import type { ChartSpec } from '../chart/spec';
import type { Cell, Column, FactsBody, Page, Row, Show, Slide, TableBody } from './spec';
import { make, say } from './dom';

/** A unit longer than this stands under its figure. */
const SHORT_UNIT = 4;

/** Draws one page of a slide into an empty stage. */
export function drawPage(stage: HTMLElement, show: Show, slide: Slide, page: Page, foot: string[]): HTMLElement {
  stage.replaceChildren();
  const title = make('h1', 'b57-slide-title');
  const lede = make('p', 'b57-slide-lede');
  const body = make('div', `b57-slide-body b57-slide-${slide.body.type}`);
  const footer = make('footer', 'b57-slide-foot',
    make('div', 'b57-stamps', ...slide.stamps.map((stamp) => make('span', 'b57-stamp', stamp))),
    make('div', 'b57-stamps b57-stamps-end', ...foot.map((stamp) => make('span', 'b57-stamp', stamp))));
  stage.append(make('p', 'b57-slide-kicker', slide.kicker), title, lede, body, footer);
  entitle(title, lede, slide.title);
  fill(body, show, slide, page);
  return body;
}

/** As many clauses as two lines hold; what they don't hold goes on below. */
function entitle(title: HTMLElement, lede: HTMLElement, clauses: string[]): void {
  let count = clauses.length;
  const fits = () => title.scrollHeight <= 2.2 * parseFloat(getComputedStyle(title).lineHeight);
  do {
    title.textContent = capital(clauses.slice(0, count).join('; '));
  } while (!fits() && --count > 0);
  let rest = clauses.slice(Math.max(1, count)).join('; ');
  if (count === 0) {
    const words = clauses[0].split(' ');
    let held = words.length;
    do {
      title.textContent = `${capital(words.slice(0, --held).join(' '))} …`;
    } while (held > 1 && !fits());
    rest = [`… ${words.slice(held).join(' ')}`, rest].filter(Boolean).join('; ');
    lede.textContent = rest;
  } else {
    lede.textContent = capital(rest);
  }
  lede.hidden = !rest;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function fill(body: HTMLElement, show: Show, slide: Slide, page: Page): void {
  switch (slide.body.type) {
    case 'table': body.append(table(slide.body, page, show)); break;
    case 'charts': if (page.chart) chart(body, show, slide, page); break;
    case 'facts': body.append(facts(slide.body, page)); break;
  }
}

function chart(body: HTMLElement, show: Show, slide: Slide, page: Page): void {
  if (slide.body.type !== 'charts' || !page.chart) return;
  const element = document.createElement('apex-chart');
  const size = chartSize(show, slide);
  element.style.setProperty('--b57-chart-size', `calc(${size} * var(--u))`);
  if (page.chart.type === 'stacked-bars') element.style.height = '100%';
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', slide.title.join('; '));
  // What the picture shows, for who doesn't see it.
  body.append(element, make('ul', 'b57-visually-hidden b57-not-read', ...descriptions(page.chart).map((text) => make('li', '', text))));
  element.synchronize({ spec: page.chart, lang: show.lang });
}

function descriptions(spec: ChartSpec): string[] {
  switch (spec.type) {
    case 'comparison-bars': return spec.series.flatMap((series) => series.bars.map((bar) => bar.description));
    case 'stacked-bars': return spec.series.flatMap((series) => series.values.filter((value) => value.value > 0).map((value) => value.description));
    default: return [];
  }
}

/** Small labels of a chart are a little smaller than its text and stay above the floor all the same. */
export function chartSize(show: Show, slide: Slide): number {
  const wanted = slide.body.type === 'charts' ? slide.body.size : 0;
  return Math.max(wanted, show.sizes.floor / 0.92 + 0.02, show.sizes.body);
}

export function table(body: TableBody, page: Page, show: Show): HTMLTableElement {
  const columns = page.columns ?? body.columns.map((_, i) => i);
  const [from, to] = page.rows ?? [0, body.rows.length];
  const element = make('table', body.large ? 'b57-slide-large' : '');
  const total = columns.reduce((sum, i) => sum + body.columns[i].weight, 0);
  const widths = make('colgroup');
  for (const i of columns) {
    const column = make('col');
    column.style.width = `${(100 * body.columns[i].weight) / total}%`;
    widths.append(column);
  }
  const head = make('tr');
  for (const i of columns) head.append(headCell(body.columns[i]));
  const rows = make('tbody');
  let group: string | undefined;
  for (let r = from; r < to; r++) {
    const row = body.rows[r];
    if (row.group && row.group !== group) rows.append(groupRow(row, columns.length, from > 0 && r === from, body.rows[r - 1], show));
    group = row.group;
    const line = make('tr');
    columns.forEach((i, at) => line.append(cell(row.cells[i], body.columns[i], at === 0)));
    rows.append(line);
  }
  element.append(widths, make('thead', '', head), rows);
  return element;
}

function headCell(column: Column): HTMLElement {
  const cell = make('th', column.align === 'END' ? 'b57-end' : '', column.head, column.sub && make('div', 'b57-cell-sub', column.sub));
  cell.scope = 'col';
  return cell;
}

function groupRow(row: Row, span: number, first: boolean, before: Row | undefined, show: Show): HTMLElement {
  const goesOn = first && before?.group === row.group;
  const cell = make('th', 'b57-slide-group', `${row.group}${goesOn ? ` ${say(show.words, 'continued')}` : ''}`);
  cell.colSpan = span;
  cell.scope = 'colgroup';
  return make('tr', 'b57-slide-group-row', cell);
}

function cell(content: Cell, column: Column, first: boolean): HTMLElement {
  const element = make(first ? 'th' : 'td', `${column.align === 'END' ? 'b57-end ' : ''}b57-look-${content.look.toLowerCase()}`);
  if (first) (element as HTMLTableCellElement).scope = 'row';
  element.append(figure(content));
  if (content.mark) {
    element.dataset.mark = content.mark;
    element.setAttribute('aria-label', describe(content));
  }
  return element;
}

/** A figure with its sign and unit, its second line and its bar. */
export function figure(content: Cell): DocumentFragment {
  const out = document.createDocumentFragment();
  const long = (content.unit?.length ?? 0) > SHORT_UNIT;
  const words = make('span', content.tone ? `b57-tone b57-tone-${content.tone.toLowerCase()}` : 'b57-cell-text',
    content.sign && make('span', 'b57-cell-sign', content.sign), make('span', 'b57-cell-main', content.text),
    content.unit && !long ? make('span', 'b57-cell-unit', content.unit) : undefined);
  out.append(words);
  const sub = [long ? content.unit : '', content.sub].filter(Boolean).join(' · ');
  if (sub) out.append(make('div', 'b57-cell-sub', sub));
  if (content.share !== undefined) {
    const bar = make('i');
    bar.style.width = `${Math.round(content.share * 1000) / 10}%`;
    out.append(make('div', 'b57-cell-share', bar));
  }
  return out;
}

export function describe(content: Cell): string {
  return [content.sign, content.text, content.unit, content.sub].filter(Boolean).join(' ');
}

function facts(body: FactsBody, page: Page): HTMLElement {
  const [from, to] = page.facts ?? [0, body.facts.length];
  const list = make('dl', 'b57-slide-list');
  for (const fact of body.facts.slice(from, to)) list.append(make('div', '', make('dt', '', fact.term), make('dd', '', fact.text)));
  const big = make('div', `b57-slide-figure b57-look-${body.figure.look.toLowerCase()}`, figure(body.figure));
  return make('div', 'b57-slide-detail', big, list);
}
