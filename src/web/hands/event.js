// @ts-check
// What handlers and listeners get, and how code of the page is run: what it throws is its own error reporting's.
// Object literals throughout, or members put where nothing is inherited: nothing on a polluted Object.prototype takes
// part.

import { bare, create, CustomEvent, defineProperty, freeze as freezeOne, method, page, tried } from './builtins.js';

const { reportError } = page;

/** @type {(target: EventTarget, event: Event) => boolean} */
export const dispatch = method('EventTarget', 'dispatchEvent');
// Only a promise has it: to anything else it is refused.
/** @type {(promise: unknown, resolved: undefined, rejected: (error: unknown) => void) => void} */
const then = method('Promise', 'then');

/** @param {unknown} error */
export const report = (error) => {
  try {
    reportError(error);
  } catch {
    // An error that cannot even be reported is nobody's.
  }
};

/**
 * Does something that may run code of the page, and answers by name what became of it.
 *
 * @template {string} A
 * @param {() => A} act
 * @returns {A | 'failed'}
 */
export const attempt = (act) => {
  try {
    return act();
  } catch (error) {
    report(error);
    return 'failed';
  }
};

/**
 * @param {(argument: any) => unknown} handler
 * @param {unknown} [argument]
 */
export const run = (handler, argument) => {
  try {
    const result = handler(argument);
    if (result) tried(() => then(result, undefined, report));
  } catch (error) {
    report(error);
  }
};

/**
 * @param {string} milestone
 * @param {string} origin
 * @param {string} via
 * @param {number} round
 * @param {number} sequence
 * @param {number} time
 */
export const head = (milestone, origin, via, round, sequence, time) => ({
  milestone,
  origin,
  via,
  round,
  sequence,
  time,
});

/**
 * @param {ReturnType<typeof head>} about
 * @param {readonly string[]} flags
 * @param {unknown} payload
 * @param {HTMLIFrameElement} frame
 * @param {string | undefined} text
 * @param {(text: string) => unknown} read
 */
export const make = (about, flags, payload, frame, text, read) => {
  const { milestone, origin, via, round, sequence, time } = about;
  /** @type {unknown} */
  let raw;
  return freezeOne({
    milestone,
    payload,
    frame,
    origin,
    via,
    round,
    sequence,
    time,
    flags,
    get raw() {
      // An instance that has trapped answers nothing.
      if (raw === undefined) raw = (text === undefined ? null : read(text)) ?? null;
      return raw;
    },
  });
};

/** @param {{ raw: unknown }} event */
export const rawOf = (event) => event.raw;

/**
 * @param {EventTarget} target
 * @param {string} name
 * @param {unknown} detail
 */
export const fire = (target, name, detail) =>
  attempt(() => {
    dispatch(target, new CustomEvent(name, bare({ bubbles: true, composed: true, cancelable: false, detail })));
    return 'done';
  });

/**
 * Gives an object of ours a member of its own, whatever it inherits.
 *
 * @param {object} object
 * @param {string} name
 * @param {unknown} value
 */
export const define = (object, name, value) => {
  defineProperty(
    object,
    name,
    /** @type {any} */ ({
      __proto__: null,
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    }),
  );
};

/** What objects inherit while they are made: nothing, and no setter is met. */
const NOTHING = freezeOne(/** @type {any} */ ({ __proto__: null }));

/** @returns {Record<string, unknown>} */
export const object = () => create(NOTHING);

/**
 * @param {Record<string, unknown>} object
 * @param {string} name
 * @param {unknown} value
 */
export const put = (object, name, value) => {
  object[name] = value;
};

/**
 * Spread gives members of one's own, and asks no setter either.
 *
 * @param {Record<string, unknown>} object
 */
export const close = (object) => freezeOne({ ...object });

/**
 * @param {object} object
 * @param {string} name
 * @param {unknown} value
 */
export const withMember = (object, name, value) => freezeOne({ ...object, [name]: value });

/** @type {(object: any) => any} */
export const freeze = (object) => freezeOne(object);

/** @returns {unknown[]} */
export const list = () => [];

/**
 * @param {unknown[]} list
 * @param {unknown} value
 */
export const add = (list, value) => define(list, `${list.length}`, value);
