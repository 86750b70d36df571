// A bridge as JavaScript has it: a number in the core, and what keeps it alive.

/// <reference lib="esnext.disposable" preserve="true" />
import { open } from '#crate';
import { Edge, asGiven, bare, callHandler, toText } from '#edge';
import { checkAlive, compile, isDead, onTrap } from './core.js';
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
import { unexpected } from './unexpected.js';

/** A milestone's name as JavaScript has it, also where it is written as in the DOM. */
const nameOf = (name: unknown): string => {
  const text = String(name);
  return text.startsWith('custom:') ? text : text.replace(/-[a-z]/g, ([, letter]) => (letter as string).toUpperCase());
};

const checkSignal = (signal: unknown): void => {
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw unexpected('an AbortSignal for "signal"', signal);
};

/** Does something when a signal is aborted; answers how not to. */
const onAbort = (signal: AbortSignal | undefined, act: () => void): (() => void) => {
  signal?.addEventListener('abort', act);
  return () => signal?.removeEventListener('abort', act);
};

const callback = (value: unknown, name: string): void => {
  if (value !== undefined && typeof value !== 'function') throw unexpected(`a function for "${name}"`, value);
};

const tell = (fault: BridgeOptions['onFault'], error: BridgeError): void => callHandler(fault ?? console.error, error);

type Core = (...given: unknown[]) => unknown;

/** What an instance answers that trapped is nothing, whatever wasm-bindgen's functions make of that. */
const whileAlive =
  (core: Core): Core =>
  (...given) => {
    const answer = isDead() ? undefined : core(...given);
    return isDead() ? undefined : answer;
  };

/** `using bridge = createBridge(…)` destroys it at the end of the block, where the engine knows that. */
export interface Bridge extends Disposable {}

/** A live bridge: hears milestones of its frames until it is destroyed. */
export class Bridge {
  #edge: Edge | undefined;
  /** How to end what was begun; of a handler also what it was added with. */
  #stops = new Map<() => void, [name?: string, handler?: unknown]>();
  #last: Stats | undefined;

  /** Use `createBridge`. `text` is the options as the core reads them, `options` as the edge does. */
  constructor(
    text: string,
    options: object,
    onRefused?: unknown,
    onFault?: BridgeOptions['onFault'],
    signal?: AbortSignal,
  ) {
    compile();
    const fault = (code: string, sentence: string, ended?: boolean): void => {
      if (ended) this.destroy();
      tell(onFault, new BridgeError(code, sentence));
    };
    const broken = (event: MessageEvent): void => this.#edge?.refused('messageerror', event, null);
    try {
      const core: unknown = open(text, window, broken);
      // Or a code and a sentence.
      if (Array.isArray(core)) throw core;
      this.#edge = new Edge(whileAlive(core as Core), options, onRefused, fault);
      const wrong = this.#edge.start();
      if (wrong || isDead()) throw wrong;
    } catch (thrown) {
      this.#edge?.destroy();
      checkAlive();
      throw Array.isArray(thrown) ? new BridgeError(thrown[0], asGiven(thrown[1])) : thrown;
    }
    const edge = this.#edge;
    const trapped = onTrap((error) => {
      edge.destroy();
      tell(onFault, error);
    });
    this.#stops.set(trapped, []).set(listen(edge), []);
    this.#stops.set(
      onAbort(signal, () => this.destroy()),
      [],
    );
    if (signal?.aborted) this.destroy();
  }

  #live(): Edge {
    if (this.#last) throw new BridgeError('destroyed', 'the bridge was destroyed: create another');
    checkAlive();
    return this.#edge as Edge;
  }

  #add(
    name: string,
    handler: unknown,
    options?: { signal?: AbortSignal | undefined; replay?: boolean | 'any' },
  ): () => void {
    const { signal, replay } = bare(options);
    checkSignal(signal);
    if (typeof handler !== 'function') {
      throw unexpected(`a function for "${name}"`, handler, 'handler_not_function');
    }
    if (signal?.aborted) return () => {};
    const edge = this.#live();
    const id = edge.on(name, handler);
    if (typeof id !== 'number') throw new BridgeError(...id);
    const remove = (): void => {
      stop();
      this.#stops.delete(remove);
      edge.off(id);
    };
    this.#stops.set(remove, [name, handler]);
    const stop = onAbort(signal, remove);
    if (replay) edge.replay(id, name, replay === 'any');
    return remove;
  }

  /** Adds a handler and answers how to remove it; with `replay`, the one-offs of the current round come first. */
  on<F extends Filter>(name: F, handler: Handler<F>, options?: { signal?: AbortSignal; replay?: boolean }): () => void {
    return this.#add(nameOf(name), handler, options);
  }

  /** Removes a handler that was added with the same milestone. */
  off<F extends Filter>(name: F, handler: Handler<F>): void {
    for (const [remove, added] of this.#stops) {
      if (added[0] === nameOf(name) && added[1] === handler) remove();
    }
  }

  /** The next such milestone, or at once the one that happened in the current round. */
  once<F extends Filter>(name: F, options?: { signal?: AbortSignal; timeout?: number }): Promise<EventFor<F>> {
    const { signal, timeout } = bare(options);
    return new Promise((resolve, reject) => {
      checkSignal(signal);
      if (signal?.aborted) return reject(signal.reason);
      const control = new AbortController();
      const settled = control.signal;
      const fail = (reason: unknown): void => {
        control.abort();
        reject(reason);
      };
      const handler = (event: EventFor<F>): void => {
        // What no gated message stands behind settles nothing.
        if (event.flags.includes('ungated')) return;
        control.abort();
        resolve(event);
      };
      this.#add(nameOf(name), handler, { signal: settled, replay: 'any' });
      if (settled.aborted) return;
      const destroyed = (): void => fail(new DOMException('the bridge was destroyed', 'AbortError'));
      const late = (): void => fail(new DOMException(`no "${name}" within ${timeout} ms`, 'TimeoutError'));
      const timer = timeout === undefined ? undefined : setTimeout(late, timeout);
      this.#stops.set(destroyed, []);
      signal?.addEventListener('abort', () => fail(signal.reason), { signal: settled });
      settled.addEventListener('abort', () => {
        clearTimeout(timer);
        this.#stops.delete(destroyed);
      });
    });
  }

  /**
   * Hears the callbacks of the official widget as well, for a wire that changes. Callbacks the page assigned, before or
   * after, are chained. What no gated message stands behind reaches handlers with the flag `ungated`, and nothing else.
   */
  connect(widget: OfficialWidget): Connection {
    if (Object(widget) !== widget) throw unexpected('the official widget', widget);
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
    throw new BridgeError('frame_ambiguous', 'there are several frames: give one');
  }

  /** The counters; after `destroy`, what they were. */
  stats(): Stats {
    return this.#last ?? this.#live().stats();
  }

  /** Stops everything that has not begun: idempotent, and callable anywhere. */
  destroy(): void {
    if (this.#last) return;
    const edge = this.#edge as Edge;
    this.#last = edge.stats();
    edge.destroy();
    for (const stop of this.#stops.keys()) stop();
    this.#stops.clear();
  }
}

// Engines without explicit resource management have no such symbol.
const dispose: symbol | undefined = (Symbol as { dispose?: symbol }).dispose;
if (dispose) (Bridge.prototype as unknown as Record<symbol, unknown>)[dispose] = Bridge.prototype.destroy;

/** Starts a bridge: the listener is on when this returns. Throws `BridgeError`; then nothing is installed. */
export const createBridge = (options: BridgeOptions = {}): Bridge => {
  if (typeof window === 'undefined')
    throw new BridgeError('no_window', 'there is no window: create the bridge in the browser');
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw unexpected('a plain object of options', options);
  }
  const given = bare(options);
  const { signal, onRefused, onFault, ...rest } = given;
  callback(onRefused, 'onRefused');
  callback(onFault, 'onFault');
  checkSignal(signal);
  // What is not text is judged as an element.
  for (const name of ['frame', 'container'] as const) if (typeof rest[name] !== 'string') delete rest[name];
  return new Bridge(toText(rest), given, onRefused, onFault, signal);
};
