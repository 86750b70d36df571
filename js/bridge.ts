// A bridge as JavaScript has it: a number in the core, and what keeps it alive.

/// <reference lib="esnext.disposable" preserve="true" />
import { call, create } from '#wasm-glue';
import { DESTROY, OFF, ON, SCAN, STATE, STATS, compile, isDead, onTrap } from './core.js';
import { BridgeError } from './error.js';
import { listen } from './listener.js';
import type { BridgeOptions, EventFor, Filter, FrameState, Handler, Stats } from './types.js';

/** What the core throws: a code and a sentence. */
const attempt = <T>(act: () => T): T => {
  try {
    return act();
  } catch (thrown) {
    if (Array.isArray(thrown)) throw new BridgeError(thrown[0], thrown[1]);
    // What the glue stumbles over after a trap says nothing to a caller.
    throw isDead() ? new BridgeError('bridge_fault', 'the bridge stopped while it was called') : thrown;
  }
};

const callback = (value: unknown, name: string): void => {
  if (value !== undefined && typeof value !== 'function') {
    throw new BridgeError('config_type', `expected a function for "${name}", found ${typeof value}`);
  }
};

const tell = (fault: BridgeOptions['onFault'], error: BridgeError): void => {
  if (fault) {
    try {
      fault(error);
    } catch (thrown) {
      reportError(thrown);
    }
  } else console.error(error);
};

/** `using bridge = createBridge(…)` destroys it at the end of the block, where the engine knows that. */
export interface Bridge extends Disposable {}

/** A live bridge: hears milestones of its frames until it is destroyed. */
export class Bridge {
  #handle = 0;
  #ids = new Map<string, Map<unknown, number[]>>();
  #stop: (() => void)[] = [];
  #last: Stats | undefined;

  /** Use `createBridge`. `options` is a plain object; elements and callbacks were taken out of it. */
  constructor(options: object, elements: object, onRefused: unknown, onFault: BridgeOptions['onFault']) {
    compile();
    const fault = (code: string, text: string, ended?: boolean): void => {
      if (ended) this.destroy();
      tell(onFault, new BridgeError(code, text));
    };
    this.#handle = attempt(() => create(options, elements, onRefused, fault)) as number;
    if (isDead()) throw new BridgeError('bridge_fault', 'the bridge stopped while it was set up');
    this.#stop.push(
      onTrap((error) => tell(onFault, error)),
      listen(this.#handle),
    );
  }

  #call<T>(operation: number, argument?: unknown, name = '', flag = false): T {
    if (this.#last) throw new BridgeError('destroyed', 'this bridge was destroyed: create another');
    if (isDead()) throw new BridgeError('bridge_fault', 'the bridge stopped and listens no more');
    return attempt(() => call(this.#handle, operation, argument, name, flag)) as T;
  }

  /** Adds a handler and answers how to remove it; with `replay`, the one-offs of the current round come first. */
  on<F extends Filter>(
    name: F,
    handler: Handler<F>,
    options: { signal?: AbortSignal; replay?: boolean } = {},
  ): () => void {
    if (typeof handler !== 'function') {
      throw new BridgeError(
        'handler_not_function',
        `expected a function to call on "${name}", found ${typeof handler}`,
      );
    }
    const { signal, replay = false } = options;
    if (signal?.aborted) return () => {};
    let id: number | undefined;
    const remove = (): void => {
      signal?.removeEventListener('abort', remove);
      if (id === undefined) return;
      const ids = this.#ids.get(name)?.get(handler);
      if (ids?.includes(id)) ids.splice(ids.indexOf(id), 1);
      if (!ids?.length) this.#ids.get(name)?.delete(handler);
      if (!this.#last && !isDead()) this.#call(OFF, id);
      id = undefined;
    };
    id = this.#call<number>(ON, handler, String(name), replay);
    signal?.addEventListener('abort', remove);
    const handlers = this.#ids.get(name) ?? new Map<unknown, number[]>();
    this.#ids.set(name, handlers);
    handlers.set(handler, [...(handlers.get(handler) ?? []), id]);
    return remove;
  }

  /** Removes a handler that was added with the same milestone. */
  off<F extends Filter>(name: F, handler: Handler<F>): void {
    const handlers = this.#ids.get(name);
    for (const id of handlers?.get(handler) ?? []) if (!this.#last && !isDead()) this.#call(OFF, id);
    handlers?.delete(handler);
  }

  /** The next such milestone, or at once the one that happened in the current round. */
  once<F extends Filter>(name: F, options: { signal?: AbortSignal; timeout?: number } = {}): Promise<EventFor<F>> {
    const { signal, timeout } = options;
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', aborted);
        this.#stop.splice(this.#stop.indexOf(destroyed), 1);
        remove?.();
      };
      const aborted = (): void => {
        settle();
        reject(signal?.reason);
      };
      const destroyed = (): void => {
        settle();
        reject(new DOMException('the bridge was destroyed', 'AbortError'));
      };
      if (signal?.aborted) return reject(signal.reason);
      let remove: (() => void) | undefined;
      let done = false;
      this.#stop.push(destroyed);
      try {
        const handler = (event: EventFor<F>): void => {
          if (done) return;
          done = true;
          resolve(event);
          settle();
        };
        remove = this.on(name, handler as Handler<F>, { replay: true });
      } catch (error) {
        settle();
        throw error;
      }
      if (done) return remove();
      signal?.addEventListener('abort', aborted);
      if (timeout !== undefined) {
        timer = setTimeout(() => {
          settle();
          reject(new DOMException(`no "${name}" within ${timeout} ms`, 'TimeoutError'));
        }, timeout);
      }
    });
  }

  /** Picks up markup that was added; done by itself as well. */
  scan(root?: Document | Element): void {
    this.#call(SCAN, root);
  }

  /** A frame's state; without a frame, the only one's. */
  state(frame?: HTMLIFrameElement): FrameState {
    if (isDead()) return 'failed';
    return this.#call(STATE, frame);
  }

  /** The counters; after `destroy`, what they were. */
  stats(): Stats {
    return this.#last ?? this.#call(STATS);
  }

  /** Stops everything that has not begun: idempotent, and callable anywhere. */
  destroy(): void {
    if (this.#last) return;
    const dead = isDead();
    const last = dead ? { seen: 0, accepted: 0, ignored: 0, refused: {} } : this.#call<Stats>(STATS);
    if (!dead) this.#call(DESTROY);
    this.#last = last;
    for (const stop of this.#stop.slice()) stop();
    this.#stop = [];
    this.#ids.clear();
  }
}

// Engines without explicit resource management have no such symbol.
const dispose: symbol | undefined = (Symbol as { dispose?: symbol }).dispose;
if (dispose) (Bridge.prototype as unknown as Record<symbol, unknown>)[dispose] = Bridge.prototype.destroy;

/** Starts a bridge: the listener is on when this returns. Throws `BridgeError`; then nothing is installed. */
export const createBridge = (options: BridgeOptions = {}): Bridge => {
  if (typeof window === 'undefined')
    throw new BridgeError('no_window', 'there is no window here: create the bridge in the browser');
  if (typeof options !== 'object' || options === null) {
    throw new BridgeError('config_type', `expected an object of options, found ${String(options)}`);
  }
  const { signal, onRefused, onFault, ...rest } = options;
  // What is not text is judged as an element.
  const elements: Record<string, unknown> = {};
  for (const name of ['frame', 'container'] as const) {
    if (rest[name] !== undefined && typeof rest[name] !== 'string') elements[name] = rest[name];
    if (typeof rest[name] !== 'string') delete rest[name];
  }
  callback(onRefused, 'onRefused');
  callback(onFault, 'onFault');
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new BridgeError('config_type', 'expected an AbortSignal for "signal"');
  const bridge = new Bridge(rest, elements, onRefused, onFault);
  if (signal?.aborted) bridge.destroy();
  else signal?.addEventListener('abort', () => bridge.destroy(), { once: true });
  return bridge;
};
