// @ts-check
// Changes the page. Every change is a static attribute, a static class, or text: nothing a frame said becomes markup, a
// name or a selector.

import {
  Event,
  getComputedStyle,
  hasOwn,
  isArray,
  map,
  method,
  page,
  tried,
  unbound,
  WeakMap,
  WeakSet,
} from './builtins.js';
import * as dom from './dom.js';
import { attempt, dispatch, run } from './event.js';
import { isPlain } from './text.js';

const { matchMedia } = page;

/** @type {(element: Element, name: string, value: string) => void} */
export const setAttribute = dom.method('Element', 'setAttribute');
/** @type {(element: Element, name: string) => void} */
const removeAttribute = dom.method('Element', 'removeAttribute');
/** @type {(element: Element, options: ScrollIntoViewOptions) => void} */
const scrollIntoView = dom.method('Element', 'scrollIntoView');
/** @type {(element: Element) => DOMTokenList} */
const classesOf = dom.getter('Element', 'classList');
const addTo = method('DOMTokenList', 'add');
const removeFrom = method('DOMTokenList', 'remove');
const isSettled = method('WeakSet', 'has');
const settle = method('WeakSet', 'add');
const recall = method('WeakMap', 'get');
const remember = method('WeakMap', 'set');

const textMember = dom.descriptor('Node', 'textContent');
// The value of forms' controls, by element name.
/** @type {Record<string, PropertyDescriptor | undefined>} */
const valueMembers = /** @type {any} */ ({
  __proto__: null,
  input: dom.descriptor('HTMLInputElement', 'value'),
  textarea: dom.descriptor('HTMLTextAreaElement', 'value'),
  select: dom.descriptor('HTMLSelectElement', 'value'),
});

/**
 * Sets or removes an attribute that has no value.
 *
 * @param {Element} element
 * @param {string} name
 * @param {boolean} on
 */
const toggle = (element, name, on) => (on ? setAttribute(element, name, '') : removeAttribute(element, name));

/**
 * Changes something, and answers that it is done.
 *
 * @param {() => void} act
 */
const done = (act) =>
  attempt(() => {
    act();
    return 'done';
  });

/** Changes the page for one bridge, and remembers what the author had written where it filled something in. */
export class Changer {
  #forbidden;
  // Elements that were revealed, or hidden until then.
  /** @type {WeakSet<Element>} */
  #settled = new WeakSet();
  /** @type {WeakMap<Element, string>} */
  #texts = new WeakMap();
  /** @type {WeakMap<Element, string>} */
  #values = new WeakMap();

  /** @param {string[]} forbidden */
  constructor(forbidden) {
    this.#forbidden = forbidden;
  }

  /** @param {Element} element */
  reveal(element) {
    settle(this.#settled, element);
    return done(() => toggle(element, 'hidden', false));
  }

  /** @param {Element} element */
  hide(element) {
    return attempt(() => {
      toggle(element, 'hidden', true);
      return getComputedStyle(element).display === 'none' ? 'done' : 'overridden';
    });
  }

  /** @param {Element} element */
  conceal(element) {
    return attempt(() => {
      if (dom.attribute(element, 'hidden') !== null) return 'done';
      toggle(element, 'hidden', true);
      return 'seen';
    });
  }

  /** @param {Element} element */
  concealOnce(element) {
    if (isSettled(this.#settled, element)) return 'done';
    settle(this.#settled, element);
    return this.conceal(element);
  }

  /**
   * @param {Element} element
   * @param {string | undefined} text
   */
  setText(element, text) {
    const name = dom.name(element);
    const isForbidden = dom.listOf(this.#forbidden, (forbidden) => forbidden === name).length > 0;
    const member = isForbidden ? undefined : textMember;
    return attempt(() => fill(element, member, text, this.#texts));
  }

  /**
   * @param {Element} element
   * @param {string | undefined} text
   */
  setValue(element, text) {
    return attempt(() => {
      const isFile = dom.matches(element, 'input[type="file" i]');
      const filled = fill(element, isFile ? undefined : valueMembers[dom.name(element)], text, this.#values);
      // As if typed: frameworks that watch the control hear of it.
      if (filled === 'done') map(['input', 'change'], (type) => dispatch(element, new Event(type, { bubbles: true })));
      return filled;
    });
  }
}

/**
 * Fills in a member of an element; the author's own returns when there is nothing to show.
 *
 * @param {Element} element
 * @param {PropertyDescriptor | undefined} member
 * @param {string | undefined} text
 * @param {WeakMap<Element, string>} originals
 */
const fill = (element, member, text, originals) => {
  if (!member?.get || !member.set) return 'forbidden';
  const original = recall(originals, element) ?? unbound(member.get)(element);
  remember(originals, element, original);
  unbound(member.set)(element, text ?? original);
  return 'done';
};

/**
 * @param {Element} element
 * @param {string} name
 */
export const addClass = (element, name) => done(() => addTo(classesOf(element), name));

/**
 * @param {Element} element
 * @param {string} name
 */
export const removeClass = (element, name) => done(() => removeFrom(classesOf(element), name));

/**
 * @param {any} element
 * @param {boolean} disabled
 */
const setDisabled = (element, disabled) =>
  done(() => {
    // A form has controls, of which one may be named so.
    if ('disabled' in element && dom.name(element) !== 'form') element.disabled = disabled;
    else toggle(element, 'disabled', disabled);
  });

/** @param {Element} element */
export const enable = (element) => setDisabled(element, false);

/** @param {Element} element */
export const disable = (element) => setDisabled(element, true);

/** @param {Element} element */
export const scrollTo = (element) =>
  done(() => {
    const calm = tried(() => matchMedia('(prefers-reduced-motion)').matches);
    scrollIntoView(element, { behavior: calm ? 'instant' : 'smooth', block: 'nearest' });
  });

/**
 * @param {string} name
 * @param {unknown} event
 */
export const call = (name, event) =>
  attempt(() => {
    const handlers = page.drimifyHandlers;
    const handler = isPlain(handlers) && hasOwn(handlers, name) && handlers[name];
    if (typeof handler !== 'function') return 'missing';
    run(/** @type {any} */ (handler), event);
    return 'done';
  });

/**
 * @param {string} event
 * @param {string} milestone
 * @param {boolean | undefined} won
 * @param {number | undefined} score
 */
export const track = (event, milestone, won, score) =>
  done(() => {
    const layer = (page.dataLayer ??= []);
    if (isArray(layer)) layer.push({ event, drimify: { milestone, won: won ?? null, score: score ?? null } });
  });

/**
 * @param {HTMLIFrameElement} iframe
 * @param {string} title
 */
export const label = (iframe, title) => {
  done(() => {
    if (!dom.attribute(iframe, 'title')) setAttribute(iframe, 'title', title);
  });
};

const STATE = 'data-drimify-state';

/**
 * @param {HTMLIFrameElement} iframe
 * @param {string} state
 */
export const showState = (iframe, state) => {
  const container = dom.marked(iframe);
  showOwnState(iframe, state);
  if (container) done(() => setAttribute(container, STATE, state));
};

/**
 * @param {HTMLIFrameElement} iframe
 * @param {string} state
 */
export const showOwnState = (iframe, state) => {
  done(() => setAttribute(iframe, STATE, state));
};

/** @param {HTMLIFrameElement} iframe */
export const clearState = (iframe) => {
  done(() => removeAttribute(iframe, STATE));
};

/**
 * @param {HTMLIFrameElement} iframe
 * @param {number} height
 * @param {number} maximum
 */
export const size = (iframe, height, maximum) => {
  done(() => {
    // The height is the content's: where the iframe's includes its border, that comes on top.
    const isOuter = getComputedStyle(iframe).boxSizing === 'border-box';
    const border = isOuter ? iframe.offsetHeight - iframe.clientHeight : 0;
    const whole = height + border;
    iframe.style.height = `${whole < maximum ? whole : maximum}px`;
  });
};

/**
 * @param {HTMLIFrameElement} iframe
 * @param {string} text
 * @param {string} origin
 */
export const post = (iframe, text, origin) => {
  done(() => {
    const window = dom.windowOf(iframe);
    if (window) window.postMessage(text, origin);
  });
};
