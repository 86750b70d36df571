// A bridge as JavaScript has it: a number in the core, and what keeps it alive.

/// <reference lib="esnext.disposable" preserve="true" />
import { open } from '#wasm-glue';
import { Edge, toText } from '#edge';
import { compile, isDead, onTrap } from './core.js';
import { BridgeError } from './error.js';
import { listen } from './listener.js';
import type {
  BridgeOptions,
  Connection,
  EventFor,
  Filter,
  FrameState,
  Handler,
  OfficialWidget,
  Stats,
} from './types.js';

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

/** A milestone's name as JavaScript has it, also where it is written as in the DOM. */
const nameOf = (name: unknown): string => {
  const text = String(name);
  return text.startsWith('custom:') ? text : text.replace(/-[a-z]/g, ([, letter]) => (letter as string).toUpperCase());
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

/** What a bridge is made of, once the page's functions and elements were told apart from what is text. */
export interface Parts {
  /** The options as the core reads them. */
  text: string;
  /** The options as the edge reads them. */
  options: object;
  onRefused?: unknown;
  onFault?: BridgeOptions['onFault'] | undefined;
  signal?: AbortSignal | undefined;
}

/** `using bridge = createBridge(…)` destroys it at the end of the block, where the engine knows that. */
export interface Bridge extends Disposable {}

/** A live bridge: hears milestones of its frames until it is destroyed. */
export class Bridge {
  #edge: Edge;
  #ids = new Map<string, Map<unknown, Set<number>>>();
  #stop = new Set<() => void>();
  #last: Stats | undefined;

  /** Use `createBridge`. */
  constructor({ text, options, onRefused, onFault, signal }: Parts) {
    compile();
    const fault = (code: string, sentence: string, ended?: boolean): void => {
      if (ended) this.destroy();
      tell(onFault, new BridgeError(code, sentence));
    };
    const broken = (event: MessageEvent): void => this.#edge?.refused('messageerror', event, null);
    const core = attempt(() => open(text, window, broken));
    const edge = attempt(() => new Edge(core, options, onRefused, fault));
    this.#edge = edge;
    let wrong: ReturnType<Edge['start']>;
    try {
      wrong = attempt(() => edge.start());
    } catch (error) {
      edge.destroy();
      throw error;
    }
    if (wrong) {
      edge.destroy();
      throw new BridgeError(...wrong);
    }
    if (isDead()) throw new BridgeError('bridge_fault', 'the bridge stopped while it was set up');
    const trapped = onTrap((error) => {
      edge.destroy();
      tell(onFault, error);
    });
    this.#stop.add(trapped).add(listen(edge));
    const end = (): void => this.destroy();
    signal?.addEventListener('abort', end);
    this.#stop.add(() => signal?.removeEventListener('abort', end));
    if (signal?.aborted) end();
  }

  #live(): Edge {
    if (this.#last) throw new BridgeError('destroyed', 'this bridge was destroyed: create another');
    if (isDead()) throw new BridgeError('bridge_fault', 'the bridge stopped and listens no more');
    return this.#edge;
  }

  #add(
    name: string,
    handler: unknown,
    options: { signal?: AbortSignal | undefined; replay?: boolean | 'any' },
  ): () => void {
    if (typeof handler !== 'function') {
      throw new BridgeError(
        'handler_not_function',
        `expected a function to call on "${name}", found ${typeof handler}`,
      );
    }
    const { signal, replay } = options;
    if (signal?.aborted) return () => {};
    const id = this.#live().on(name, handler);
    if (typeof id !== 'number') throw new BridgeError(...id);
    const handlers = this.#ids.get(name) ?? new Map<unknown, Set<number>>();
    this.#ids.set(name, handlers);
    handlers.set(handler, (handlers.get(handler) ?? new Set()).add(id));
    const remove = (): void => {
      signal?.removeEventListener('abort', remove);
      this.#stop.delete(remove);
      const ids = handlers.get(handler);
      if (ids?.delete(id) && !ids.size) handlers.delete(handler);
      this.#edge.off(id);
    };
    signal?.addEventListener('abort', remove);
    if (signal) this.#stop.add(remove);
    if (replay) this.#edge.replay(id, name, replay === 'any');
    return remove;
  }

  /** Adds a handler and answers how to remove it; with `replay`, the one-offs of the current round come first. */
  on<F extends Filter>(
    name: F,
    handler: Handler<F>,
    options: { signal?: AbortSignal; replay?: boolean } = {},
  ): () => void {
    return this.#add(nameOf(name), handler, options);
  }

  /** Removes a handler that was added with the same milestone. */
  off<F extends Filter>(name: F, handler: Handler<F>): void {
    const handlers = this.#ids.get(nameOf(name));
    for (const id of handlers?.get(handler) ?? []) this.#edge.off(id);
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
        this.#stop.delete(destroyed);
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
      this.#stop.add(destroyed);
      try {
        const handler = (event: EventFor<F>): void => {
          // What no gated message stands behind settles nothing.
          if (done || event.flags.includes('ungated')) return;
          done = true;
          resolve(event);
          settle();
        };
        remove = this.#add(nameOf(name), handler, { replay: 'any' });
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

  /**
   * Hears the callbacks of the official widget as well, for a wire that changes. Callbacks the page assigned, before or
   * after, are chained. What no gated message stands behind reaches handlers with the flag `ungated`, and nothing else.
   */
  connect(widget: OfficialWidget): Connection {
    const found: unknown = widget;
    if ((typeof found !== 'object' && typeof found !== 'function') || found === null) {
      throw new BridgeError('config_type', `expected the official widget to connect, found ${String(found)}`);
    }
    return this.#live().connect(widget);
  }

  /** Picks up markup that was added; done by itself as well. */
  scan(root?: Document | Element): void {
    this.#live().scan(root);
  }

  /** A frame's state; without a frame, the only one's. */
  state(frame?: HTMLIFrameElement): FrameState {
    if (isDead()) return 'failed';
    const state = this.#live().state(frame);
    if (state !== undefined) return state;
    throw new BridgeError('frame_ambiguous', 'the bridge listens to several frames: say whose state you want');
  }

  /** The counters; after `destroy`, what they were. */
  stats(): Stats {
    return this.#last ?? this.#live().stats();
  }

  /** Stops everything that has not begun: idempotent, and callable anywhere. */
  destroy(): void {
    if (this.#last) return;
    this.#last = isDead() ? { seen: 0, accepted: 0, ignored: 0, refused: {} } : this.#edge.stats();
    this.#edge.destroy();
    for (const stop of [...this.#stop]) stop();
    this.#stop.clear();
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
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new BridgeError('config_type', `expected an object of options, found ${String(options)}`);
  }
  const { signal, onRefused, onFault, ...rest } = options;
  callback(onRefused, 'onRefused');
  callback(onFault, 'onFault');
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new BridgeError('config_type', 'expected an AbortSignal for "signal"');
  // What is not text is judged as an element.
  const { frame, container, ...plain } = rest;
  const texts: Record<string, unknown> = { ...plain };
  if (typeof frame === 'string') texts.frame = frame;
  if (typeof container === 'string') texts.container = container;
  return new Bridge({ text: toText(texts), options: rest, onRefused, onFault, signal });
};
