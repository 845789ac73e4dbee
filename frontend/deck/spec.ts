import type { ChartSpec, Tone } from '../chart/spec';

/** What the server sends; see the records of the same names in vn.bang57.presentation. */
export interface Slide {
  key: string; kind: string; kicker: string; title: string[]; stamps: string[]; body: Body;
}
export type Body = TableBody | ChartsBody | FactsBody;
export interface TableBody { type: 'table'; columns: Column[]; rows: Row[]; large: boolean }
export interface ChartsBody { type: 'charts'; pages: ChartSpec[]; prefix: string; size: number }
export interface FactsBody { type: 'facts'; figure: Cell; facts: { term: string; text: string }[] }
export interface Column { head: string; sub?: string; align: 'START' | 'END'; weight: number; turns: boolean; optional: boolean }
export interface Row { id: string; group?: string; cells: Cell[] }
export interface Cell {
  text: string; look: 'PLAIN' | 'NAME' | 'FIGURE' | 'BIG' | 'GAP' | 'CONFLICT' | 'WORDS';
  sign?: string; unit?: string; sub?: string; mark?: string; tone?: Tone; share?: number;
}

/** Sizes of a kind of room, in hundredths of the picture's height. */
export interface Sizes { body: number; floor: number }

/** Everything about a meeting that the picture needs. */
export interface Show {
  slides: Slide[];
  sizes: Sizes;
  frozen: string;
  news: number;
  place: string;
  lang: string;
  words: Record<string, string>;
}

/** One page of a slide: which rows and columns, which bars, or which facts. */
export interface Page {
  columns?: number[];
  rows?: [number, number];
  chart?: ChartSpec;
  facts?: [number, number];
}
