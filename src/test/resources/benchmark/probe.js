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

  armEnter(figure) {
    const cells = '[data-draft=stored]';
    this.arm('keydown', () => [...document.querySelectorAll(cells)].some((cell) => cell.textContent.includes(figure)));
  },

  arm(type, condition) {
    this.result = new Promise((resolve, reject) => {
      window.addEventListener(type, (event) => {
        this.painted(condition).then((now) => resolve(now - event.timeStamp), reject);
      }, { capture: true, once: true });
    });
  },
};
