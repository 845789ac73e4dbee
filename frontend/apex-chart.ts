import ApexCharts, { type ApexOptions } from 'apexcharts';
import { atOnce } from './at-once';
import { comparisonBars } from './chart/comparison-bars';
import { download, type PictureWords } from './chart/download';
import { heatMap } from './chart/heat-map';
import { Interaction } from './chart/interaction';
import type { Painter } from './chart/painter';
import type { ChartSpec, Mark } from './chart/spec';
import { stackedBars } from './chart/stacked-bars';
import { stepLines } from './chart/step-lines';
import { el, forgetWidths, type Env, type Frame } from './chart/svg';
import { timeline } from './chart/timeline';
import { readPalette } from './chart/tokens';

const PAINTERS: { [T in ChartSpec['type']]: Painter<Extract<ChartSpec, { type: T }>> } = {
  'heat-map': heatMap, 'comparison-bars': comparisonBars, 'step-lines': stepLines, 'stacked-bars': stackedBars, timeline,
};

let count = 0;

/** All that a page can change in how a chart looks. */
const lookOf = ({ palette, fs, font }: Env) => JSON.stringify([palette, fs, font]);

/** One chart: the server says what to show, ApexCharts draws it, this element keeps both in step. */
class ApexChartElement extends HTMLElement {
  private spec?: ChartSpec;
  private lang57 = 'vi';
  private chart?: ApexCharts;
  private drawnType?: ChartSpec['type'];
  private drawnWidth = 0;
  private drawnHeight = 0;
  private drawnLook = '';
  private joined = false;
  private busy = false;
  private again = false;
  private readonly uid = `b57-${++count}`;
  private readonly stage = document.createElement('div');
  private readonly interaction = new Interaction(this, (id) =>
    atOnce(() => this.dispatchEvent(new CustomEvent('bang57-mark-click', { detail: { id } }))));
  private readonly sizes = new ResizeObserver(() => this.resized());
  private readonly looks = new MutationObserver(() => this.drawnLook && lookOf(this.env()) !== this.drawnLook && this.redraw());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => void this.draw();
  private readonly fontsIn = () => {
    forgetWidths();
    this.drawSoon();
  };
  private timer = 0;

  connectedCallback(): void {
    if (this.joined) return;
    this.joined = true;
    this.stage.className = 'b57-chart-stage';
    this.stage.setAttribute('aria-hidden', 'true');
    this.append(this.stage);
    this.interaction.connect();
    this.sizes.observe(this);
    this.looks.observe(document.documentElement, { attributeFilter: ['class', 'style', 'theme', 'data-theme'] });
    this.dark.addEventListener('change', this.redraw);
    document.fonts?.addEventListener('loadingdone', this.fontsIn);
    this.redraw();
  }

  /** Who moves the element, as the page's router does once, takes it out for a moment: that costs no drawing. */
  disconnectedCallback(): void {
    queueMicrotask(() => this.isConnected || this.leave());
  }

  private leave(): void {
    this.joined = false;
    this.sizes.disconnect();
    this.looks.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    document.fonts?.removeEventListener('loadingdone', this.fontsIn);
    clearTimeout(this.timer);
    this.interaction.disconnect();
    this.destroy();
    this.stage.remove();
  }

  /** Called by the server, once per round trip, with everything there is to know. */
  synchronize(state: { spec: ChartSpec | null; lang: string }): void {
    this.spec = state.spec ?? undefined;
    this.lang57 = state.lang;
    this.redraw();
  }

  /** Called by the server. */
  async downloadImage(words: PictureWords, among: HTMLElement): Promise<void> {
    const charts = [...among.querySelectorAll<SVGSVGElement>('svg.apexcharts-svg')];
    if (charts.length) await download(charts, readPalette(this), words);
  }

  private resized(): void {
    const width = this.clientWidth;
    const drawn = this.chart || this.busy;
    if (drawn && width === this.drawnWidth && this.fixedHeight() === this.drawnHeight) return;
    if (!drawn) this.redraw();
    else this.drawSoon();
  }

  private drawSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(this.redraw, 80);
  }

  private fixedHeight(): number {
    return this.style.height ? this.clientHeight : 0;
  }

  /** Draws what is asked for now; while a drawing is under way the wish is kept and met once after it. */
  private async draw(): Promise<void> {
    if (this.busy) {
      this.again = true;
      return;
    }
    // Asking for the width has a page that is still being built laid out, so only for a chart that there is.
    if (!this.isConnected || !(this.spec || this.chart) || !this.clientWidth) return;
    this.busy = true;
    try {
      do {
        this.again = false;
        await this.paint();
      } while (this.again && this.isConnected);
    } finally {
      this.busy = false;
    }
  }

  private async paint(): Promise<void> {
    const { spec } = this;
    if (!spec) {
      this.destroy();
      return;
    }
    const env = this.env();
    // Before the drawing, which takes a while: a size or a look that is being drawn needs no other drawing.
    this.drawnWidth = env.width;
    this.drawnHeight = env.fixedHeight;
    this.drawnLook = lookOf(env);
    const painter = PAINTERS[spec.type] as Painter<ChartSpec>;
    const options = painter.options(spec, env);
    this.stage.querySelectorAll('.b57-back, .b57-shapes, .b57-layer').forEach((g) => g.remove());
    if (this.chart && this.drawnType === spec.type) await this.chart.updateOptions(options, false, false, false);
    else await this.create(spec.type, options);
    if (!this.isConnected || !this.chart) return;
    const frame = this.frame();
    if (!frame) return;
    this.interaction.show(painter.decorate(spec, env, frame), frame, env.palette.accent);
    // Whatever the painter did not take over (markers, bars of nought) is not to be seen.
    frame.svg.querySelector('.apexcharts-inner')?.setAttribute('visibility', 'hidden');
    // Tests and benchmarks wait for this.
    this.dataset.drawn = spec.type;
    this.dispatchEvent(new CustomEvent('bang57-chart-drawn'));
  }

  private env(): Env {
    const style = getComputedStyle(this);
    const fs = parseFloat(style.fontSize) || 13;
    const own = (name: string, usual: number) => parseFloat(style.getPropertyValue(name)) || usual;
    return {
      uid: this.uid, width: this.clientWidth, fixedHeight: this.fixedHeight(), fs, k: Math.max(1, fs / 13),
      weight: own('--b57-chart-weight', 400), slot: own('--b57-chart-slot', 1.6),
      font: style.fontFamily, lang: this.lang57, palette: readPalette(this),
    };
  }

  private async create(type: ChartSpec['type'], options: ApexOptions): Promise<void> {
    this.destroy();
    this.drawnType = type;
    this.chart = new ApexCharts(this.stage, options);
    await this.chart.render();
  }

  private frame(): Frame | undefined {
    const svg = this.stage.querySelector<SVGSVGElement>('svg.apexcharts-svg');
    if (!svg) return undefined;
    const back = el(svg, 'g', { class: 'b57-back' });
    el(svg, 'g', { class: 'b57-shapes' });
    const layer = el(svg, 'g', { class: 'b57-layer' });
    return { svg, back, layer };
  }

  private destroy(): void {
    this.chart?.destroy();
    this.chart = undefined;
    this.drawnType = undefined;
    delete this.dataset.drawn;
    this.stage.replaceChildren();
  }
}

declare global {
  interface HTMLElementTagNameMap { 'apex-chart': ApexChartElement }
}

export type { Mark };
if (!customElements.get('apex-chart')) customElements.define('apex-chart', ApexChartElement);
