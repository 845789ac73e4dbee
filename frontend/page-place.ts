/**
 * A page that is drawn anew, because it missed what the server said, is scrolled to where it was, as soon as it is long
 * enough again; unless somebody has gone elsewhere meanwhile.
 */

/** Milliseconds from the request to the last chart's drawing. */
const LONGEST = 15_000;

const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

window.addEventListener('page-anew', () => {
  const top = scrollY;
  const until = performance.now() + LONGEST;
  let elsewhere = false;
  const leave = () => (elsewhere = true);
  ACTS.forEach((act) => addEventListener(act, leave, { once: true, capture: true }));
  const step = () => {
    if (elsewhere || performance.now() > until) {
      ACTS.forEach((act) => removeEventListener(act, leave, { capture: true }));
      return;
    }
    if (Math.abs(scrollY - top) > 1 && document.documentElement.scrollHeight - innerHeight >= top) {
      scrollTo(0, top);
    }
    requestAnimationFrame(step);
  };
  step();
});

export {};
