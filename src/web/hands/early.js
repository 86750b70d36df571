// @ts-check
// What came before the bridge.

import { attempt } from './event.js';

const { MessageChannel, MessageEvent } = globalThis;
const { isArray } = Array;

export const takeOver = () => {
  /** @type {{ events: MessageEvent[]; overflow: number } | undefined} */
  let kept;
  attempt(() => {
    const queue = /** @type {any} */ (globalThis).drimifyEarly;
    if (!isArray(queue) || typeof (/** @type {any} */ (queue).f) !== 'function') return 'missing';
    const stub = /** @type {any[] & { f?: (event: MessageEvent) => void; n?: unknown }} */ (queue);
    removeEventListener('message', /** @type {any} */ (stub.f), true);
    delete stub.f;
    const events = stub.splice(0).filter((event) => event instanceof MessageEvent);
    kept = { events, overflow: typeof stub.n === 'number' ? stub.n : 0 };
    return 'done';
  });
  return kept;
};

/** @param {() => void} run */
export const inTask = (run) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
};
