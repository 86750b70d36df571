// @ts-check
// The vendor's widget object: its callbacks are heard, and the page's own are called.

import {
  apply,
  defineProperty,
  emptyList,
  getOwnPropertyDescriptor,
  hasOwn,
  map,
  method,
  page,
  unbound,
} from './builtins.js';
import * as dom from './dom.js';
import { attempt, report, run } from './event.js';

/** @type {(node: Node, other: Node) => boolean} */
const contains = method('Node', 'contains');
const startsWith = method('String', 'startsWith');
// The event that is being dispatched, as the window itself says.
const eventMember = getOwnPropertyDescriptor(page, 'event')?.get;
const currentEvent = unbound(eventMember);

/** @typedef {(name: string, given: unknown, isLatest: boolean) => void} Heard */

/** Stands in for a widget's callbacks. */
export class StandIns {
  /** @type {Heard | undefined} */
  #heard;
  /** @type {(() => void)[]} */
  #undo = emptyList();

  /**
   * @param {any} widget
   * @param {string[]} names
   * @param {Heard} heard
   */
  constructor(widget, names, heard) {
    this.#heard = heard;
    map(names, (name) =>
      attempt(() => {
        this.#undo[this.#undo.length] = this.#standIn(widget, name);
        return 'done';
      }),
    );
  }

  undo() {
    this.#heard = undefined;
    map(this.#undo, (act) => run(act));
    this.#undo = emptyList();
  }

  // Each assignment of the page gets a stand-in of its own, so that one that calls the callback it found there reaches
  // the one before, and is heard once. Answers how to put the page's own back.
  /**
   * @param {any} widget
   * @param {string} name
   */
  #standIn(widget, name) {
    /** @type {unknown} */
    let own;
    /** @type {unknown} */
    let latest;
    const set = (/** @type {unknown} */ next) => {
      own = next;
      const stand = (/** @type {unknown[]} */ ...given) => {
        const call = () => (typeof next === 'function' ? apply(next, widget, given) : undefined);
        if (!this.#heard) return call();
        // An earlier one may still be called by a library that kept it: then a gated message stands behind it.
        const isLatest = stand === latest;
        this.#heard(name, given[0], isLatest);
        return stand === latest ? run(call) : call();
      };
      latest = stand;
    };
    set(widget[name]);
    defineProperty(widget, name, bare({ get: () => latest, set }));
    return () => {
      // Somebody else may have taken the place meanwhile.
      if (widget[name] !== latest) return;
      // Not assigned: that would ask what the widget inherits, and whether it may be extended.
      defineProperty(widget, name, bare({ writable: true, value: own }));
    };
  }
}

/**
 * A descriptor that inherits nothing.
 *
 * @param {PropertyDescriptor} descriptor
 * @returns {PropertyDescriptor}
 */
const bare = (descriptor) =>
  /** @type {any} */ ({ __proto__: null, ...descriptor, configurable: true, enumerable: true });

export const currentMessage = () => {
  const event = eventMember && currentEvent(page);
  return event && dom.isMessage(event) ? event : undefined;
};

/**
 * @param {string} event
 * @param {any} given
 */
export const asMessage = (event, given) => {
  let data = null;
  try {
    data = (typeof given === 'object' && given !== null && hasOwn(given, 'data') ? given.data : given) ?? null;
  } catch (error) {
    report(error);
  }
  return { event, data };
};

/**
 * @param {any} widget
 * @param {HTMLIFrameElement} frame
 */
export const shows = (widget, frame) => {
  try {
    const { element, iframe } = widget;
    const container = dom.asElement(element);
    return frame === iframe || (!!container && contains(container, frame));
  } catch (error) {
    report(error);
    return false;
  }
};

/** @param {HTMLIFrameElement} frame */
export const isVendors = (frame) =>
  dom.hasParent(frame) || startsWith(dom.attribute(frame, 'id') ?? '', 'digita-widget-');
