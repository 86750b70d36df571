// A bridge as JavaScript has it: a handle on one in the core, and what the page can end before the bridge does.

/// <reference lib="esnext.disposable" preserve="true" />
import { Bridge as Handle } from '#crate';
import { bare, emptyList, lateGetter, listOf, map, method, own } from '../src/web/hands/builtins.js';
import { error as showError } from '../src/web/hands/console.js';
import { run } from '../src/web/hands/event.js';
import { compile, isDead, onTrap, trapped } from './core.js';
import { BridgeError } from './error.js';
import { checkSignal, isAborted, reading, readOptions } from './options.js';
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

const startsWith = method('String', 'startsWith');
const upper = method('String', 'toUpperCase');

/** A milestone's name as JavaScript has it, also where it is written as in the DOM. */
const nameOf = (name: unknown): string => {
  const text = String(name);
  if (startsWith(text, 'custom:')) return text;
  let inner = '';
  for (let at = 0; at < text.length; at++) inner += text[at] === '-' ? upper(text[++at] ?? '') : text[at];
  return inner;
};

const addListener = method('EventTarget', 'addEventListener');
const removeListener = method('EventTarget', 'removeEventListener');
const reasonOf = lateGetter('AbortSignal', 'reason');

/** Does something when a signal is aborted; answers how not to. */
const onAbort = (signal: AbortSignal | undefined, act: () => void): (() => void) => {
  if (signal) addListener(signal, 'abort', act);
  return () => signal && removeListener(signal, 'abort', act);
};

const tell = (hear: BridgeOptions['onFault'], error: BridgeError): void => run(hear ?? showError, error);

/** Something that was begun. */
interface Begun {
  end(): void;
  /** Of a handler: what it was added with. */
  name?: string;
  handler?: unknown;
}

/** How a handler is added: what it hears first of the current round is the one-offs, or everything. */
interface Adding {
  signal?: AbortSignal | undefined;
  replay?: boolean | 'any';
}

/** `using bridge = createBridge(…)` destroys it at the end of the block, where the engine knows that. */
export interface Bridge extends Disposable {}

/** A live bridge: hears milestones of its frames until it is destroyed. */
export class Bridge {
  // Never freed: the core holds what is alive, and a handle that the collector takes ends nothing.
  readonly #handle: Handle;
  #begun: Begun[] = emptyList();
  #last: Stats | undefined;

  private constructor(handle: Handle, onFault: BridgeOptions['onFault'], signal?: AbortSignal) {
    this.#handle = handle;
    this.#note({ end: onTrap((error) => tell(onFault, error)) });
    this.#note({ end: onAbort(signal, () => this.destroy()) });
    if (isAborted(signal)) this.destroy();
  }

  #note(begun: Begun): void {
    this.#begun[this.#begun.length] = begun;
  }

  #forget(begun: Begun): void {
    this.#begun = listOf(this.#begun, (other) => other !== begun);
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
    const fault = (error: BridgeError): void => {
      // What was given by a selector does not fit: the core has ended the bridge.
      if (bridge && bridge.#handle.isDestroyed) bridge.destroy();
      tell(onFault, error);
    };
    try {
      const handle = begin(fault);
      bridge = handle && new Bridge(handle, onFault, signal);
    } catch (cause) {
      // A bridge that its caller gets no handle of could not be ended.
      throw cause instanceof BridgeError ? cause : trapped(cause);
    }
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

  #add(name: string, handler: unknown, options?: Adding): () => void {
    const { signal, replay } = reading(() => bare(options));
    checkSignal(signal);
    if (typeof handler !== 'function') {
      throw unexpected(`a function for "${name}"`, handler, 'handler_not_function');
    }
    if (isAborted(signal)) return () => {};
    const id = this.#ask((handle) => handle.on(name, handler));
    const remove = (): void => {
      stop();
      this.#forget(begun);
      this.#end((handle) => handle.off(id));
    };
    const begun = { end: remove, name, handler };
    this.#note(begun);
    const stop = onAbort(signal, remove);
    if (replay) this.#ask((handle) => handle.replay(id, replay === 'any'));
    return remove;
  }

  /** Adds a handler and answers how to remove it; with `replay`, the one-offs of the current round come first. */
  on<F extends Filter>(name: F, handler: Handler<F>, options?: { signal?: AbortSignal; replay?: boolean }): () => void;
  /** @internal The components hear everything of the round, as `once` does. */
  on<F extends Filter>(name: F, handler: Handler<F>, options: Adding): () => void;
  on<F extends Filter>(name: F, handler: Handler<F>, options?: Adding): () => void {
    return this.#add(nameOf(name), handler, options);
  }

  /** Removes a handler that was added with the same milestone. */
  off<F extends Filter>(name: F, handler: Handler<F>): void {
    map(this.#begun, (begun) => {
      if (begun.name === nameOf(name) && begun.handler === handler) begun.end();
    });
  }

  /** The next such milestone, or at once the one that happened in the current round. */
  once<F extends Filter>(name: F, options?: { signal?: AbortSignal; timeout?: number }): Promise<EventFor<F>> {
    const { signal, timeout } = reading(() => bare(options));
    return new Promise((resolve, reject) => {
      checkSignal(signal);
      if (isAborted(signal)) return reject(reasonOf(signal));
      const stops: (() => void)[] = emptyList();
      let isSettled = false;
      const settle = (): void => {
        isSettled = true;
        map(stops, (stop) => stop());
      };
      const fail = (reason: unknown): void => {
        settle();
        reject(reason);
      };
      const handler = (event: EventFor<F>): void => {
        // What no gated message stands behind settles nothing.
        if (isSettled || listOf(event.flags, (flag) => flag === 'ungated').length) return;
        settle();
        resolve(event);
      };
      stops[0] = this.#add(nameOf(name), handler, { replay: 'any' });
      if (isSettled) return stops[0]();
      const destroyed = { end: () => fail(new DOMException('the bridge was destroyed', 'AbortError')) };
      const late = (): void => fail(new DOMException(`no "${name}" within ${timeout} ms`, 'TimeoutError'));
      const timer = timeout === undefined ? undefined : setTimeout(late, timeout);
      this.#note(destroyed);
      stops[1] = () => this.#forget(destroyed);
      stops[2] = () => clearTimeout(timer);
      stops[3] = onAbort(signal, () => fail(reasonOf(signal)));
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
    map(this.#begun, (begun) => begun.end());
    this.#begun = emptyList();
  }
}

// Engines without explicit resource management have no such symbol.
const dispose = own(Symbol, 'dispose') as symbol | undefined;
if (dispose) (Bridge.prototype as unknown as Record<symbol, unknown>)[dispose] = Bridge.prototype.destroy;

/** Starts a bridge: the listener is on when this returns. Throws `BridgeError`; then nothing is installed. */
export const createBridge = (options: BridgeOptions = {}): Bridge => {
  if (typeof window === 'undefined')
    throw new BridgeError('no_window', 'there is no window: create the bridge in the browser');
  return Bridge.create(options);
};
