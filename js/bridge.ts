// A bridge as JavaScript has it: a handle on one in the core, and what the page can end before the bridge does.

/// <reference lib="esnext.disposable" preserve="true" />
import { Bridge as Handle } from '#crate';
import { run } from '../src/web/hands/event.js';
import { bare } from '../src/web/hands/text.js';
import { compile, isDead, onTrap } from './core.js';
import { BridgeError } from './error.js';
import { checkSignal, readOptions } from './options.js';
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

/** What the core tells of something that failed. */
type Fault = (error: BridgeError) => void;

/** A milestone's name as JavaScript has it, also where it is written as in the DOM. */
const nameOf = (name: unknown): string => {
  const text = String(name);
  return text.startsWith('custom:') ? text : text.replace(/-[a-z]/g, ([, letter]) => (letter as string).toUpperCase());
};

/** Does something when a signal is aborted; answers how not to. */
const onAbort = (signal: AbortSignal | undefined, act: () => void): (() => void) => {
  signal?.addEventListener('abort', act);
  return () => signal?.removeEventListener('abort', act);
};

const tell = (hear: BridgeOptions['onFault'], error: BridgeError): void => run(hear ?? console.error, error);

/** `using bridge = createBridge(…)` destroys it at the end of the block, where the engine knows that. */
export interface Bridge extends Disposable {}

/** A live bridge: hears milestones of its frames until it is destroyed. */
export class Bridge {
  // Never freed: the core holds what is alive, and a handle that the collector takes ends nothing.
  readonly #handle: Handle;
  /** How to end what was begun; of a handler also what it was added with. */
  #stops = new Map<() => void, [name?: string, handler?: unknown]>();
  #last: Stats | undefined;

  private constructor(handle: Handle, onFault: BridgeOptions['onFault'], signal?: AbortSignal) {
    this.#handle = handle;
    this.#stops.set(
      onTrap((error) => tell(onFault, error)),
      [],
    );
    this.#stops.set(
      onAbort(signal, () => this.destroy()),
      [],
    );
    if (signal?.aborted) this.destroy();
  }

  /** Use `createBridge`. */
  static create(options: BridgeOptions): Bridge {
    const { text, odd, frame, container, onRefused, onFault, signal } = readOptions(options);
    const begin = (fault: Fault): Handle => Handle.start(text, odd, frame, container, onRefused, fault);
    return Bridge.#begin(begin, onFault, signal) as Bridge;
  }

  /** Starts from the markup; undefined where <html> says that the page does it itself. */
  static fromMarkup(evenIfDeferred: boolean): Bridge | undefined {
    return Bridge.#begin((fault) => Handle.startFromMarkup(evenIfDeferred, fault));
  }

  static #begin(
    begin: (fault: Fault) => Handle | undefined,
    onFault?: BridgeOptions['onFault'],
    signal?: AbortSignal,
  ): Bridge | undefined {
    compile();
    let bridge: Bridge | undefined;
    const handle = begin((error) => {
      // What was given by a selector does not fit: the core has ended the bridge.
      if (bridge && bridge.#handle.isDestroyed) bridge.destroy();
      tell(onFault, error);
    });
    bridge = handle && new Bridge(handle, onFault, signal);
    return bridge;
  }

  #ask<T>(call: (handle: Handle) => T): T {
    if (this.#last) throw new BridgeError('destroyed', 'the bridge was destroyed: create another');
    return call(this.#handle);
  }

  /** Ends something in the core: nothing is left of it where the bridge or the instance has ended. */
  #end(end: (handle: Handle) => void): void {
    if (this.#last || isDead()) return;
    try {
      end(this.#handle);
    } catch {
      // The instance has trapped, which was told then.
    }
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
    const id = this.#ask((handle) => handle.on(name, handler));
    const remove = (): void => {
      stop();
      this.#stops.delete(remove);
      this.#end((handle) => handle.off(id));
    };
    this.#stops.set(remove, [name, handler]);
    const stop = onAbort(signal, remove);
    if (replay) this.#ask((handle) => handle.replay(id, replay === 'any'));
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
    const id = this.#ask((handle) => handle.connect(widget));
    return { disconnect: () => this.#end((handle) => handle.disconnect(id)) };
  }

  /**
   * Picks up markup that was added; in the document that is done by itself as well. Of a shadow tree it says that what
   * is, and will be, in it counts; an iframe is attended to as if it were marked.
   */
  scan(root?: Document | ShadowRoot | Element): void {
    this.#ask((handle) => handle.scan(root));
  }

  /** A frame's state; without a frame, the only one's. */
  state(frame?: HTMLIFrameElement): FrameState {
    if (isDead()) return 'failed';
    return this.#ask((handle) => handle.state(frame)) as FrameState;
  }

  /** The counters; after `destroy`, what they were. */
  stats(): Stats {
    return this.#last ?? (this.#ask((handle) => handle.stats()) as Stats);
  }

  /** Stops everything that has not begun: idempotent, and callable anywhere. */
  destroy(): void {
    if (this.#last) return;
    const handle = this.#handle;
    this.#last = { seen: 0, accepted: 0, ignored: 0, refused: {} };
    try {
      this.#last = handle.stats() as Stats;
      handle.destroy();
    } catch {
      // The instance has trapped, which was told then: it counts no more, and has nothing left to end.
    }
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
  return Bridge.create(options);
};
