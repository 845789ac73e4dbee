/**
 * Does something of which Flow is to tell the server, and lets it tell at once.
 *
 * Flow sends what an event carries from a timer of 1 ms, so that all that happens in one go makes one request. After a
 * key or a click the browser draws before it runs timers, and 20 to 60 ms pass until then. What Flow sets a timer for in
 * here is run when the action is over. Should Flow go another way one day, nothing is run and everything works, only
 * later.
 */
export function atOnce(action: () => void): void {
  const { setTimeout } = window;
  const waiting: (() => void)[] = [];
  const collect = (task: TimerHandler, delay?: number, ...more: unknown[]) => {
    if (typeof task === 'function' && (delay ?? 0) <= 1) {
      waiting.push(() => task(...more));
      return 0;
    }
    return setTimeout(task, delay, ...more);
  };
  window.setTimeout = collect as typeof window.setTimeout;
  try {
    action();
  } finally {
    window.setTimeout = setTimeout;
    waiting.forEach(run);
  }
}

/** As a timer would: what goes wrong in one task is no matter of the others, nor of who asked. */
function run(task: () => void): void {
  try {
    task();
  } catch (error) {
    reportError(error);
  }
}
