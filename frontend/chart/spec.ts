/** What the server sends: the records of vn.bang57.chart, as JSON. */
export type State = 'STATED' | 'GAP' | 'OTHER_YEAR' | 'WORDS' | 'CONFLICT';
export type Shape = 'CIRCLE' | 'SQUARE' | 'DIAMOND' | 'TRIANGLE' | 'CROSS' | 'RING';
export type Tone = 'BAD' | 'WORSE' | 'WARN' | 'OK' | 'INFO' | 'MUTED';

export interface HeatMap {
  type: 'heat-map';
  columns: { id: string; label: string }[];
  rows: { id: string; label: string; cells: HeatCell[] }[];
}
export interface HeatCell { id: string; share: number; label: string; description: string; empty: boolean }

export interface ComparisonBars {
  type: 'comparison-bars';
  unit: string;
  max: number;
  draftWord?: string;
  categories: { id: string; label: string; note?: string }[];
  series: { id: string; label: string; hue: number; draft: boolean; bars: Bar[] }[];
}
export interface Bar {
  id: string; low?: number; high?: number; label: string; badge?: string;
  state: State; openEnded: boolean; description: string;
}

export interface StepLines {
  type: 'step-lines';
  unit: string;
  draftWord?: string;
  emphasised?: string;
  series: StepSeries[];
  observations: Observation[];
}
export interface StepSeries { id: string; label: string; hue: number; shape: Shape; draft: boolean; points: StepPoint[] }
export interface StepPoint {
  id: string; year: number; value: number; high?: number; label: string; state: State; description: string;
}
export interface Observation { id: string; seriesId: string; name: string; year: number; value: number; label: string; description: string }

export interface StackedBars {
  type: 'stacked-bars';
  categories: { id: string; label: string }[];
  series: { id: string; label: string; tone: Tone; values: { id: string; value: number; description: string }[] }[];
}

export interface Timeline {
  type: 'timeline';
  today: string;
  todayWord: string;
  rows: { id: string; label: string; group?: string }[];
  bars: TimelineBar[];
}
export interface TimelineBar {
  id: string; rowId: string; start: string; end?: string; openEnded: boolean; tone: Tone; label: string; description: string;
}

export type ChartSpec = HeatMap | ComparisonBars | StepLines | StackedBars | Timeline;

/** Something that can be pointed at, reached by the keyboard and clicked. */
export interface Mark { id: string; description: string; x: number; y: number; w: number; h: number }
