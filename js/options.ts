// What only JavaScript can judge of the page's options: functions, signals, whether they are a plain object. All else
// goes to the core as text, but for elements, which go as they are.

import { bare, isArray, lateGetter, tried } from '../src/web/hands/builtins.js';
import { toText } from '../src/web/hands/text.js';
import { said } from './core.js';
import { BridgeError } from './error.js';
import type { BridgeOptions } from './types.js';
import { unexpected } from './unexpected.js';

/** The page's options, as the core takes them. */
export interface Given {
  /** JSON text. */
  readonly text: string;
  /** What JSON cannot say of them, by the name of the member: JSON text as well. */
  readonly odd: string;
  readonly frame: unknown;
  readonly container: unknown;
  readonly onRefused: BridgeOptions['onRefused'];
  readonly onFault: BridgeOptions['onFault'];
  readonly signal: AbortSignal | undefined;
}

/** Whether a signal is aborted; nothing of what is none. */
export const isAborted = (signal: unknown): boolean | undefined => tried(() => aborted(signal));
const aborted = lateGetter('AbortSignal', 'aborted');

export const checkSignal = (signal: unknown): void => {
  if (signal !== undefined && isAborted(signal) === undefined) throw unexpected('an AbortSignal for "signal"', signal);
};

const checkCallback = (value: unknown, name: string): void => {
  if (value !== undefined && typeof value !== 'function') throw unexpected(`a function for "${name}"`, value);
};

/** Does what asks the page's own objects: what their getters throw, and what a proxy answers, is told as wrong options. */
export const reading = <V>(read: () => V): V => {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof BridgeError) throw cause;
    throw new BridgeError('config_type', `expected options that can be read, but that throws ${said(cause)}`);
  }
};

/** Reads what `createBridge` was given; throws where it is no object of options, or a callback or signal is none. */
export const readOptions = (options: BridgeOptions): Given => reading(() => read(options));

const read = (options: BridgeOptions): Given => {
  if (typeof options !== 'object' || options === null || isArray(options)) {
    throw unexpected('a plain object of options', options);
  }
  const { signal, onRefused, onFault, ...rest } = bare(options);
  const said = bare(rest);
  checkCallback(onRefused, 'onRefused');
  checkCallback(onFault, 'onFault');
  checkSignal(signal);
  const { frame, container } = said;
  // A selector is text; anything else is judged as an element.
  if (typeof frame !== 'string') delete said.frame;
  if (typeof container !== 'string') delete said.container;
  const { text, odd } = toText(said);
  return { text, odd, frame, container, onRefused, onFault, signal };
};
