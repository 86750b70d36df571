// @ts-check
// Changes the page. Every change is a static attribute, a static class, or text: nothing a frame said becomes markup, a
// name or a selector.

import { bare, Event, hasOwn, isArray, listOf, map, method, own, page, tried, WeakSet } from './builtins.js';
import * as dom from './dom.js';
import { attempt, define, dispatch, run } from './event.js';
import { change, hasValue, removeAttribute, setAttribute } from './mark.js';
import { isPlain } from './text.js';

export { setAttribute };

const { matchMedia } = page;

/** @type {(element: Element, options: ScrollIntoViewOptions) => void} */
const scrollIntoView = dom.method('Element', 'scrollIntoView');
/** @type {(set: WeakSet<Element>, element: Element) => boolean} */
const isIn = method('WeakSet', 'has');
/** @type {(set: WeakSet<Element>, element: Element) => void} */
const keepIn = method('WeakSet', 'add');

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

const isNone = (/** @type {Element} */ element) => dom.styled(element, 'display') === 'none';

/**
 * Whether `display` lets an element be seen, its own and that of what is around it.
 *
 * @param {Element} element
 */
const isShown = (element) => {
  for (let part = /** @type {Element | null} */ (element); part; part = dom.parent(part))
    if (isNone(part)) return false;
  return true;
};

/**
 * Sets or removes `hidden`, and answers whether CSS has it otherwise.
 *
 * @param {Element} element
 * @param {boolean} on
 */
const setHidden = (element, on) =>
  attempt(() => {
    change(element, 'hidden', on);
    return dom.isConnected(element) && isNone(element) !== on ? 'overridden' : 'done';
  });

// What any bridge has revealed, or hidden until then: that it could be seen is not the author's doing, or was told.
/** @type {WeakSet<Element>} */
const known = /** @type {any} */ (tried(() => new WeakSet()));

/** Changes the page for one bridge. */
export class Changer {
  #forbidden;
  // Elements that were revealed, or hidden until then.
  /** @type {WeakSet<Element>} */
  #settled = new WeakSet();

  /** @param {string[]} forbidden */
  constructor(forbidden) {
    this.#forbidden = forbidden;
  }

  /** @param {Element} element */
  reveal(element) {
    keepIn(this.#settled, element);
    keepIn(known, element);
    return setHidden(element, false);
  }

  /** @param {Element} element */
  conceal(element) {
    return attempt(() => {
      const isKnown = isIn(known, element);
      keepIn(known, element);
      keepIn(this.#settled, element);
      if (dom.attribute(element, 'hidden') !== null) return 'done';
      const wasSeen = !isKnown && isShown(element);
      change(element, 'hidden', true);
      return wasSeen ? 'seen' : 'done';
    });
  }

  /** @param {Element} element */
  concealOnce(element) {
    return isIn(this.#settled, element) ? 'done' : this.conceal(element);
  }

  /**
   * @param {Element} element
   * @param {string | undefined} text
   */
  setText(element, text) {
    const name = dom.name(element);
    if (listOf(this.#forbidden, (forbidden) => forbidden === name).length > 0) return 'forbidden';
    return done(() => change(element, 'text', text));
  }
}

/** @param {Element} element */
export const hide = (element) => setHidden(element, true);

/**
 * @param {Element} element
 * @param {string | undefined} value
 */
export const setValue = (element, value) =>
  hasValue(element) ? done(() => change(element, 'value', value)) : 'forbidden';

/** @param {Element} element */
export const tellTyped = (element) => {
  // Frameworks that watch the control hear of it.
  map(['input', 'change'], (type) => done(() => dispatch(element, new Event(type, bare({ bubbles: true })))));
};

/**
 * @param {Element} element
 * @param {string} name
 * @param {boolean | undefined} on
 */
export const setClass = (element, name, on) => done(() => change(element, 'class', on, name));

/**
 * @param {Element} element
 * @param {boolean | undefined} on
 */
export const setDisabled = (element, on) => done(() => change(element, 'disabled', on));

/** @param {Element} element */
export const scrollTo = (element) =>
  done(() => {
    const calm = tried(() => matchMedia('(prefers-reduced-motion)').matches);
    scrollIntoView(element, bare({ behavior: calm ? 'instant' : 'smooth', block: 'nearest' }));
  });

/**
 * @param {string} name
 * @param {unknown} event
 */
export const call = (name, event) =>
  attempt(() => {
    const handlers = own(page, 'drimifyHandlers');
    const handler = isPlain(handlers) && own(handlers, name);
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
    if (!hasOwn(page, 'dataLayer')) define(page, 'dataLayer', []);
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

export const STATE = 'data-drimify-state';

/**
 * @param {HTMLIFrameElement} iframe
 * @param {string} state
 */
export const showState = (iframe, state) => {
  const container = dom.marked(iframe);
  done(() => setAttribute(iframe, STATE, state));
  if (container) done(() => setAttribute(container, STATE, state));
};

/**
 * @param {HTMLIFrameElement} iframe
 * @param {Element[]} elements
 */
export const isShownOn = (iframe, elements) => {
  const container = dom.marked(iframe);
  return dom.listOf(elements, (element) => element === iframe || element === container).length > 0;
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
    const isOuter = dom.styled(iframe, 'box-sizing') === 'border-box';
    const border = isOuter ? iframe.offsetHeight - iframe.clientHeight : 0;
    const whole = height + border;
    dom.setStyle(iframe, 'height', `${whole < maximum ? whole : maximum}px`);
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
