// @ts-check
// What a bridge was led to besides the document: shadow roots, elements in them, and iframes.

import { emptyList, listOf, map, method, WeakRef, WeakSet } from './builtins.js';
import * as dom from './dom.js';

const isKnown = method('WeakSet', 'has');
const know = method('WeakSet', 'add');
/** @type {(led: WeakRef<Element | ShadowRoot>) => Element | ShadowRoot | undefined} */
const deref = method('WeakRef', 'deref');

/** Kept as long as the page keeps it, also while it is in no document. */
export class Roots {
  /** @type {WeakRef<Element | ShadowRoot>[]} */
  #led = emptyList();
  /** @type {WeakSet<Element | ShadowRoot>} */
  #known = new WeakSet();

  /** @param {unknown} value */
  add(value) {
    const root = dom.asElement(value) ?? dom.asShadow(value);
    // What stands in the document is found anyway.
    if (!root || isKnown(this.#known, root) || !(dom.asIframe(root) || dom.shadowAround(root))) return;
    know(this.#known, root);
    this.#led = listOf(this.#led, deref);
    this.#led[this.#led.length] = new WeakRef(root);
  }

  /** @param {Element} element */
  has(element) {
    return isKnown(this.#known, element);
  }

  /** @returns {HTMLIFrameElement[]} */
  iframes() {
    /** @type {HTMLIFrameElement[]} */
    const found = emptyList();
    map(listOf(this.list(), dom.isConnected), (root) => {
      const iframe = dom.asIframe(root);
      map(iframe ? [iframe] : dom.iframesIn(root), (each) => (found[found.length] = each));
    });
    return found;
  }

  /** @returns {(Element | ShadowRoot)[]} */
  list() {
    return /** @type {any} */ (listOf(map(this.#led, deref), (root) => root));
  }

  /** @param {Element} element */
  hold(element) {
    if (dom.rootOf(element) === document) return true;
    return listOf(this.list(), (root) => dom.contains(root, element)).length > 0;
  }
}
