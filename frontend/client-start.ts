/**
 * Lets Flow's client begin as soon as it can. When its code comes later than the document, which is always so, it looks
 * every 50 ms whether the document is there, and the first look is 50 ms away. Here the first look is at once. Should
 * Flow begin in another way one day, nothing is changed here and the page is 50 ms later.
 */
const usual = window.setInterval;

const looksForTheDocument = (task: TimerHandler, delay?: number): task is () => void =>
  typeof task === 'function' && delay === 50 && /\breadyState\b/u.test(task.toString());

window.setInterval = ((task: TimerHandler, delay?: number, ...more: unknown[]) => {
  const id = usual(task, delay, ...more);
  if (looksForTheDocument(task, delay)) {
    window.setInterval = usual;
    queueMicrotask(task);
  }
  return id;
}) as typeof window.setInterval;

export {};
