// @ts-check
// Moves the focus. Which ancestor takes it, only the page can say.

import { setAttribute } from './apply.js';
import { listOf } from './builtins.js';
import * as dom from './dom.js';
import { attempt } from './event.js';

// What takes the focus and has room for something else that does.
const FOCUSABLE = 'a[href],button:enabled,summary,[tabindex]';

/** @type {(document: Document) => Element | null} */
const activeElement = dom.getter('Document', 'activeElement');
/** @type {(document: Document) => HTMLElement | null} */
const bodyOf = dom.getter('Document', 'body');

// SVG elements take the focus by methods of their own.
const methods = (/** @type {string} */ type) => ({ focus: dom.method(type, 'focus'), blur: dom.method(type, 'blur') });
const html = methods('HTMLElement');
const svg = methods('SVGElement');
const namespaceOf = dom.getter('Element', 'namespaceURI');
const methodsOf = (/** @type {Element} */ element) =>
  namespaceOf(element) === 'http://www.w3.org/2000/svg' ? svg : html;

export const active = () => activeElement(document);

/** @param {Element} element */
const isShown = (element) => dom.isConnected(element) && !dom.closest(element, '[hidden]');

/**
 * Whether the element takes the focus.
 *
 * @param {Element} element
 * @returns {boolean}
 */
const take = (element) => {
  methodsOf(element).focus(element);
  if (active() === element) return true;
  if (dom.attribute(element, 'tabindex') !== null) return false;
  setAttribute(element, 'tabindex', '-1');
  return take(element);
};

/** @param {Element} element */
export const focus = (element) =>
  attempt(() => {
    take(element);
    return 'done';
  });

/**
 * The focus does not stay on what is hidden: it goes to the first element that was revealed, else to the nearest
 * focusable ancestor, unless the page has moved it already.
 *
 * @param {Element | undefined} before
 * @param {Element[]} revealed
 */
export const settle = (before, revealed) => {
  attempt(() => {
    const now = active();
    if (!before || (now !== before && now !== bodyOf(document))) return 'done';
    if (!dom.isConnected(before) || isShown(before)) return 'done';
    const first = listOf(revealed, isShown)[0];
    if (first && take(first)) return 'done';
    for (let element = dom.parent(before); element; element = dom.parent(element)) {
      if (isShown(element) && dom.matches(element, FOCUSABLE) && take(element)) return 'done';
    }
    methodsOf(before).blur(before);
    return 'done';
  });
};
