// @ts-check
// What came before the bridge.

import { isArray, listOf, method, own, page, setTimeout, tried } from './builtins.js';
import { isMessage } from './dom.js';
import { attempt } from './event.js';

const { MessageChannel } = page;
const remove = method('EventTarget', 'removeEventListener');
const listen = method('EventTarget', 'addEventListener');
const post = method('MessagePort', 'postMessage');
const begin = method('MessagePort', 'start');
const close = method('MessagePort', 'close');

export const takeOver = () => {
  /** @type {{ events: MessageEvent[]; overflow: number } | undefined} */
  let kept;
  attempt(() => {
    const queue = own(page, 'drimifyEarly');
    if (!isArray(queue) || typeof (/** @type {any} */ (queue).f) !== 'function') return 'missing';
    const stub = /** @type {any[] & { f?: (event: MessageEvent) => void; n?: unknown }} */ (queue);
    remove(page, 'message', stub.f, true);
    delete stub.f;
    const events = listOf(stub, isMessage);
    stub.length = 0;
    kept = { events, overflow: typeof stub.n === 'number' ? stub.n : 0 };
    return 'done';
  });
  return kept;
};

/** @param {() => void} run */
export const inTask = (run) => {
  const channel = tried(() => new MessageChannel());
  if (!channel) return void setTimeout(run);
  const { port1, port2 } = channel;
  listen(port1, 'message', () => {
    close(port1);
    run();
  });
  begin(port1);
  post(port2, null);
};
