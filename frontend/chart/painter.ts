import type { ApexOptions } from 'apexcharts';
import type { ChartSpec, Mark } from './spec';
import type { Env, Frame } from './svg';

/** How one kind of chart becomes a picture: ApexCharts' options first, then what goes on top. */
export interface Painter<S extends ChartSpec> {
  options(spec: S, env: Env): ApexOptions;
  decorate(spec: S, env: Env, frame: Frame): Mark[];
}

type ApexType = NonNullable<ApexOptions['chart']>['type'];
interface Padding { top: number; right: number; bottom: number; left: number }

/** What all charts share: no toolbar, no legend, no tooltip of ApexCharts' own, no axis text; we write that. */
export function base(type: ApexType, env: Env, height: number, padding: Padding): ApexOptions {
  return {
    chart: {
      type, width: env.width, height: Math.max(1, height), fontFamily: env.font, background: 'transparent', parentHeightOffset: 0,
      animations: { enabled: false }, toolbar: { show: false }, zoom: { enabled: false }, selection: { enabled: false },
      redrawOnParentResize: false, redrawOnWindowResize: false,
    },
    dataLabels: { enabled: false },
    legend: { show: false },
    tooltip: { enabled: false },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
    grid: { show: false, padding },
    xaxis: {
      labels: { show: false }, axisBorder: { show: false }, axisTicks: { show: false },
      crosshairs: { show: false }, tooltip: { enabled: false },
    },
    yaxis: { labels: { show: false }, axisBorder: { show: false }, axisTicks: { show: false }, crosshairs: { show: false } },
    noData: { text: '' },
  };
}

/** ApexCharts' own element for a data point, or a new one where it drew none. */
export function shapeOf(frame: Frame, selector: string, tag: 'path' | 'rect'): SVGElement {
  const found = frame.svg.querySelector<SVGElement>(`.apexcharts-inner ${selector}`);
  if (found) {
    found.removeAttribute('clip-path');
    found.removeAttribute('filter');
    const group = frame.svg.querySelector<SVGGElement>('.b57-shapes');
    group?.append(found);
    return found;
  }
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  frame.svg.querySelector('.b57-shapes')?.append(made);
  return made;
}

/** A layout is asked for twice in one drawing and made once; every drawing has an Env of its own. */
export function oncePer<S, L extends object>(make: (spec: S, env: Env) => L): (spec: S, env: Env) => L {
  const made = new WeakMap<Env, L>();
  return (spec, env) => {
    let layout = made.get(env);
    if (!layout) {
      layout = make(spec, env);
      made.set(env, layout);
    }
    return layout;
  };
}
