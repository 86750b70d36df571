// @ts-check
// What a bridge was led to besides the document: shadow roots, elements in them, and iframes.

import * as dom from './dom.js';

/** Kept as long as the page keeps it, also while it is in no document. */
export class Roots {
  /** @type {WeakRef<Element | ShadowRoot>[]} */
  #led = [];
  /** @type {WeakSet<Element | ShadowRoot>} */
  #known = new WeakSet();

  /** @param {unknown} value */
  add(value) {
    const root = dom.asElement(value) ?? dom.asShadow(value);
    // What stands in the document is found anyway.
    if (!root || this.#known.has(root) || !(dom.asIframe(root) || dom.shadowAround(root))) return;
    this.#known.add(root);
    this.#led = dom.listOf(this.#led, (led) => led.deref());
    this.#led[this.#led.length] = new WeakRef(root);
  }

  /** @param {Element} element */
  has(element) {
    return this.#known.has(element);
  }

  /** @returns {HTMLIFrameElement[]} */
  iframes() {
    const roots = dom.listOf(this.list(), dom.isConnected);
    /** @type {HTMLIFrameElement[]} */
    const found = [];
    for (let at = 0; at < roots.length; at++) {
      const iframe = dom.asIframe(roots[at]);
      const iframes = iframe ? [iframe] : dom.iframesIn(roots[at]);
      for (let next = 0; next < iframes.length; next++) {
        found[found.length] = /** @type {HTMLIFrameElement} */ (iframes[next]);
      }
    }
    return found;
  }

  /** @returns {(Element | ShadowRoot)[]} */
  list() {
    const list = [];
    for (let at = 0; at < this.#led.length; at++) {
      const root = this.#led[at]?.deref();
      if (root) list[list.length] = root;
    }
    return list;
  }

  /** @param {Element} element */
  hold(element) {
    if (dom.rootOf(element) === document) return true;
    return dom.listOf(this.list(), (root) => dom.contains(root, element)).length > 0;
  }
}
