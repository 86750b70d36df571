// The window's message listener of a bridge, and the early messages that come before it.

import * as dom from '#dom';
import { type Edge, callHandler } from '#edge';

type Early = MessageEvent[] & { n?: number; f?: (event: MessageEvent) => void };

interface Held {
  events: Set<MessageEvent>;
  overflow: number;
  live: Set<Edge>;
}

let early: Held | undefined;

/** Takes over what the early stub kept; anything else under its name is not its queue. */
const takeOver = (): void => {
  const queue = (globalThis as { drimifyEarly?: Early }).drimifyEarly;
  if (!Array.isArray(queue) || typeof queue.f !== 'function') return;
  removeEventListener('message', queue.f, true);
  hold(
    queue.splice(0).filter((event) => event instanceof MessageEvent),
    queue.n ?? 0,
  );
  delete queue.f;
};

/** Delivers messages to every bridge of this task, in a task of its own; what arrives until then waits behind them. */
export const hold = (events: MessageEvent[], overflow: number): void => {
  if (!events.length && !overflow) return;
  if (!early) {
    const held: Held = (early = { events: new Set(), overflow: 0, live: new Set() });
    // Not a timer: those of a page in the background wait for a second, and a page's own clock may stand still.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      early = undefined;
      for (const edge of held.live) {
        if (held.overflow) edge.overflow(held.overflow);
        for (const event of held.events) callHandler(edge.hear, event);
      }
    };
    port2.postMessage(null);
  }
  // Both the stub and the asynchronous start may have kept some.
  early.events = new Set([...events, ...early.events]);
  early.overflow += overflow;
};

/** Listens for a bridge; answers how to stop. */
export const listen = (edge: Edge): (() => void) => {
  takeOver();
  early?.live.add(edge);
  const listener = (event: MessageEvent): void => {
    if (early?.live.has(edge)) early.events.add(event);
    // What goes wrong in the bridge itself reaches the page's error reporting, and no other listener.
    else callHandler(edge.hear, event);
  };
  const stop = dom.listen('message', listener);
  return () => {
    stop();
    early?.live.delete(edge);
  };
};
