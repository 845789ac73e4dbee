/**
 * Asks now and then whether the server still answers. A line can be dead without any socket saying so: packets vanish, as
 * when a tunnel goes down, and requests and pushes would wait for ever. This page then ends them, so that the way back is
 * that of a line that broke. A server that refuses is not asked about: Flow notices that without help.
 */

import './aura-alone.js';
import './client-start.js';
import './page-place.js';

type Any = any;

/** Milliseconds. */
const EVERY = 20_000;
const PATIENCE = 8_000;
const SOON = 1_500;
const LESS_PATIENCE = 3_000;

/** The browser tries connections that it kept before it makes new ones; those are as dead as the line was. */
const AT_ONCE = 3;

/** How often it is asked soon again after the line came back. */
const MENDING = 12;

/** Flow's request for all that the page holds, after which it draws everything anew. */
const WHOLE = /"resynchronize":\s*true/u;

let dead = false;
let mending = 0;
let timer = 0;
let asking = false;

/** Requests without an answer, and when each was sent. */
const pending = new Map<XMLHttpRequest, number>();
const { send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, ...body): void {
  if (typeof body[0] === 'string' && WHOLE.test(body[0])) {
    window.dispatchEvent(new Event('page-anew'));
  }
  pending.set(this, performance.now());
  this.addEventListener('loadend', () => pending.delete(this), { once: true });
  send.apply(this, body);
};

const answer = (patience: number) =>
  fetch('icon.svg', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) });

const sockets = new Set<WebSocket>();
window.WebSocket = class extends WebSocket {
  constructor(...how: ConstructorParameters<typeof WebSocket>) {
    super(...how);
    sockets.add(this);
    this.addEventListener('close', () => sockets.delete(this));
  }
};

type Found = 'answers' | 'refuses' | 'silent';

async function find(): Promise<Found> {
  try {
    await (dead ? Promise.any(Array.from({ length: AT_ONCE }, () => answer(LESS_PATIENCE))) : answer(PATIENCE));
    return 'answers';
  } catch (reason) {
    return dead || (reason as Error).name === 'TimeoutError' ? 'silent' : 'refuses';
  }
}

/**
 * Ends what waits on a dead line as a broken line would have ended it. Flow opens again and sends again what had no answer,
 * and the server knows what it has done already.
 */
function end(before: number): void {
  [...pending].forEach(([request, sent]) => sent <= before && request.abort());
  [...sockets].forEach((socket) => {
    if (!dead && socket.readyState === WebSocket.OPEN) {
      return;
    }
    const { onclose } = socket;
    sockets.delete(socket);
    Object.assign(socket, { onclose: null, onerror: null, onmessage: null, onopen: null });
    socket.close();
    onclose?.call(socket, new CloseEvent('close', { code: 1006 }));
  });
}

/** What was sent while nobody heard it shows in the number of the next answer; Flow then asks for all of it again. */
function ask(): void {
  Object.values<Any>((window as Any).Vaadin?.Flow?.clients ?? {}).forEach((client) => client.poll?.());
}

/** Flow's word for the line can stay behind when it was about a request that was ended here. */
function say(): void {
  const line = (window as Any).Vaadin?.connectionState;
  if (line?.state === 'reconnecting' && pending.size === 0) {
    line.state = 'connected';
  }
}

async function check(): Promise<void> {
  if (asking || !navigator.onLine) {
    return;
  }
  asking = true;
  clearTimeout(timer);
  const found = await find();
  asking = false;
  const before = dead;
  dead = found === 'silent';
  if (dead !== before) {
    end(performance.now() - (dead ? 0 : LESS_PATIENCE));
  }
  if (before && !dead) {
    mending = MENDING;
    ask();
  } else if (found === 'answers' && mending > 0) {
    mending--;
    say();
  }
  timer = window.setTimeout(check, dead || mending > 0 ? SOON : EVERY);
}

timer = window.setTimeout(check, EVERY);
window.addEventListener('online', check);
// A machine that slept has the most reason to ask.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && check());

export {};
