/** The time of day, and how long the meeting has been going on. */
class ClockElement extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.tick();
    this.timer = window.setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private tick(): void {
    const now = new Date();
    const minutes = Math.max(0, Math.floor((now.getTime() - Number(this.getAttribute('started'))) / 60_000));
    const two = (n: number) => String(n).padStart(2, '0');
    this.textContent = `${two(now.getHours())}:${two(now.getMinutes())} · ${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
  }
}

const CLICKER = 'bang57.clicker';

/** A press of F5 on the desk starts the slides once somebody has said that a clicker is in use; else it reloads. */
addEventListener('keydown', (event) => {
  if (event.key !== 'F5' || event.ctrlKey || event.altKey || event.metaKey || localStorage.getItem(CLICKER) !== 'on') return;
  const button = document.querySelector<HTMLElement>(event.shiftKey ? '[data-present-here]' : '[data-present]');
  if (!button) return;
  event.preventDefault();
  button.click();
}, true);

if (!customElements.get('b57-clock')) customElements.define('b57-clock', ClockElement);
export {};
