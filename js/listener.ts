// The window's message listener of a bridge, and the early messages that come before it.

import { call, receive } from '#wasm-glue';
import { OVERFLOW, isDead } from './core.js';

type Early = MessageEvent[] & { n?: number; f?: (event: MessageEvent) => void };

let early: { events: MessageEvent[]; overflow: number; live: Set<number> } | undefined;

/** Takes over what the early stub kept; anything else under its name is not its queue. */
const takeOver = (): void => {
  const queue = (globalThis as { drimifyEarly?: Early }).drimifyEarly;
  if (early || !Array.isArray(queue) || typeof queue.f !== 'function') return;
  removeEventListener('message', queue.f, true);
  hold(
    queue.splice(0).filter((event) => event instanceof MessageEvent),
    Number(queue.n) || 0,
  );
  delete queue.f;
};

/** Delivers messages to every bridge of this task, in a task of its own; what arrives until then waits behind them. */
export const hold = (events: MessageEvent[], overflow: number): void => {
  if (!events.length && !overflow) return;
  early = { events, overflow, live: new Set() };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    const held = early;
    early = undefined;
    for (const handle of held?.live ?? []) {
      if (overflow && !isDead()) call(handle, OVERFLOW, overflow, '', false);
      for (const event of events) if (!isDead()) receive(handle, event);
    }
  };
  port2.postMessage(null);
};

/** Listens for a bridge; answers how to stop. */
export const listen = (handle: number): (() => void) => {
  takeOver();
  early?.live.add(handle);
  const hear = (event: MessageEvent): void => {
    if (isDead()) return;
    if (early?.live.has(handle)) {
      if (!early.events.includes(event)) early.events.push(event);
    } else receive(handle, event);
  };
  addEventListener('message', hear, true);
  return () => {
    removeEventListener('message', hear, true);
    early?.live.delete(handle);
  };
};
