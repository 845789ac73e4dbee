// Runs in every measured page. Times are taken in a task after the frame in which what was waited for stood.
window.probe = {
  result: undefined,

  /** Resolves with the time after the first paint for which the condition holds. */
  painted(condition) {
    return new Promise((resolve, reject) => {
      const last = performance.now() + 60_000;
      const step = () => requestAnimationFrame((now) => {
        if (!condition() && now > last) {
          reject(new Error(`Not painted: ${condition}`));
        } else if (!condition()) {
          step();
        } else {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(null);
        }
      });
      step();
    });
  },

  drawn(chart, type) {
    const charts = [...document.querySelectorAll(chart)];
    return charts.length > 0 && charts.every((each) => type ? each.dataset.drawn === type : each.dataset.drawn);
  },

  /** Since the start of the navigation, until every chart is drawn and, where there is a grid, its rows stand. */
  visit(chart) {
    const grid = () => [...document.querySelectorAll('.b57-fig')].some((figure) => figure.textContent.trim());
    const bare = () => document.querySelector('#cell');
    return this.painted(() => this.drawn(chart) && (grid() || bare())
      && [...document.querySelectorAll('apex-chart')].every((each) => each.dataset.drawn || !each.clientWidth));
  },

  armClick(chart) {
    this.arm('click', () => this.drawn(chart, 'comparison-bars'));
  },

  slide: () => document.querySelector('.b57-stage:not(.b57-stage-probe)'),

  place() {
    const { key, page } = this.slide()?.dataset ?? {};
    return `${key}@${page}`;
  },

  /** Whether the slide on the wall is the last one's last page, so that there is nothing to turn to. */
  lastSlide() {
    const deck = document.querySelector('b57-deck');
    const [number, of] = [...document.querySelectorAll('.b57-stage:not(.b57-stage-probe) .b57-stamps-end .b57-stamp')].at(-1).textContent.split('/');
    const page = [...document.querySelectorAll('.b57-stage:not(.b57-stage-probe) .b57-stamps-end .b57-stamp')].at(-2).textContent.match(/(\d+)\/(\d+)/);
    return !!deck && number === of && (!page || page[1] === page[2]);
  },

  /** Until another slide stands there with its chart, if it has one. */
  armSlide(event) {
    const before = this.place();
    this.arm(event, () => this.slide() && this.place() !== before && this.slide().querySelector('.b57-slide-title')?.textContent
      && [...this.slide().querySelectorAll('apex-chart')].every((chart) => chart.dataset.drawn));
  },

  armEnter(figure) {
    const cells = '[data-draft=stored]';
    this.arm('keydown', () => [...document.querySelectorAll(cells)].some((cell) => cell.textContent.includes(figure)));
  },

  figures(text) {
    return [...document.querySelectorAll('.b57-fig')].filter((figure) => figure.textContent.trim() === text).length;
  },

  grid: () => document.querySelector('vaadin-grid[cell-editing]'),

  /** Puts a text on a clipboard of its own and pastes it; done when the preview stands. */
  paste(text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const begin = performance.now();
    this.grid().shadowRoot.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
    const ready = () => document.querySelector('#paste-apply:not([disabled])')?.getBoundingClientRect().width > 0;
    this.result = this.painted(ready).then((now) => now - begin);
  },

  /** Done when the preview is gone and the rendered part of the block shows the figure. */
  armApply(figure) {
    this.arm('click', () => !document.querySelector('#paste-apply') && this.figures(figure) >= 100);
  },

  /** The moment, comparable between pages, at which the figure is painted. */
  await(figure) {
    this.result = this.painted(() => this.figures(figure) > 0).then((now) => performance.timeOrigin + now);
  },

  async scrollTo(column) {
    const grid = this.grid();
    const columns = grid._getColumnsInOrder();
    const begin = performance.now();
    grid.scrollToColumn(columns[column]);
    const painted = () => {
      const box = grid.getBoundingClientRect();
      const cells = [...grid.querySelectorAll('.b57-cell:not(.b57-heading)')].filter((cell) => {
        const { left, top, width } = cell.getBoundingClientRect();
        return width > 0 && left > box.left + 320 && left < box.right && top > box.top + 40 && top < innerHeight;
      });
      const name = columns[column]._headerCell?._content;
      const shown = name?.getBoundingClientRect();
      return shown && shown.width > 0 && shown.left < box.right && cells.length > 20
        && cells.every((cell) => cell.textContent.trim());
    };
    return (await this.painted(painted)) - begin;
  },

  arm(type, condition) {
    this.result = new Promise((resolve, reject) => {
      window.addEventListener(type, (event) => {
        this.entered = performance.timeOrigin + event.timeStamp;
        this.painted(condition).then((now) => resolve(now - event.timeStamp), reject);
      }, { capture: true, once: true });
    });
  },
};
