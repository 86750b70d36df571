// @ts-check
// Waits for what changes.

import * as dom from './dom.js';

const { IntersectionObserver, MutationObserver, ReportingObserver } = /** @type {any} */ (globalThis);
const { setTimeout, clearTimeout, queueMicrotask } = globalThis;
/** @type {(name: string, hear: (event: any) => void, capture: boolean) => void} */
const add = dom.method('EventTarget', 'addEventListener').bind(undefined, globalThis);
/** @type {(name: string, hear: (event: any) => void, capture: boolean) => void} */
const remove = dom.method('EventTarget', 'removeEventListener').bind(undefined, globalThis);

/** @type {(run: () => void, delay: number) => number} */
export const startTimer = (run, delay) => setTimeout(run, delay);
/** @type {(timer: number) => void} */
export const stopTimer = (timer) => clearTimeout(timer);
/** @type {(run: () => void) => void} */
export const soon = (run) => queueMicrotask(run);

/** @param {(event: MessageEvent) => void} hear */
export const listen = (hear) => add('message', hear, true);
/** @param {(event: MessageEvent) => void} hear */
export const unlisten = (hear) => remove('message', hear, true);

/** @param {NodeList} nodes */
const elementsOf = (nodes) => dom.listOf(nodes, (node) => !!dom.asElement(node));

/** @param {Element} element */
const holdsFrame = (element) => dom.name(element) === 'iframe' || dom.below(element, 'iframe').length > 0;

/**
 * What the records say together.
 *
 * @param {MutationRecord[]} records
 */
const condense = (records) => {
  let departed = false;
  let framesMoved = false;
  let isAnew = false;
  /** @type {Set<Element>} */
  const arrived = new Set();
  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    const element = type === 'attributes' && dom.asElement(target);
    if (element) {
      framesMoved ||= attributeName !== 'src' || dom.name(element) === 'iframe';
      if (attributeName !== 'src') arrived.add(element);
    }
    const come = elementsOf(addedNodes);
    const gone = elementsOf(removedNodes);
    framesMoved ||= come.some(holdsFrame) || gone.some(holdsFrame);
    departed ||= gone.length > 0;
    isAnew ||= target === document && come.length > 0;
    for (const element of come) arrived.add(element);
  }
  return { departed, framesMoved, isAnew, arrived: [...arrived] };
};

/** Watches the document, and trees in it, for elements that come, leave, or change. */
export class Watch {
  #observer;
  #attributeFilter;

  /**
   * @param {string[]} attributeFilter
   * @param {(changes: ReturnType<typeof condense>) => void} changed
   */
  constructor(attributeFilter, changed) {
    this.#attributeFilter = attributeFilter;
    this.#observer = new MutationObserver((/** @type {MutationRecord[]} */ records) => changed(condense(records)));
    this.#add(document);
  }

  /** @param {Node} root */
  #add(root) {
    const attributeFilter = this.#attributeFilter;
    this.#observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
  }

  /** @param {Node[]} nodes */
  follow(nodes) {
    let isShadowed = false;
    for (let at = 0; at < nodes.length; at++) {
      let root = dom.shadowAround(/** @type {Node} */ (nodes[at]));
      isShadowed ||= !!root;
      for (; root; root = dom.shadowAbove(root)) this.#add(root);
    }
    return isShadowed;
  }

  stop() {
    this.#observer.disconnect();
  }
}

/** Watches which iframes come near to what the visitor sees. */
export class Nearness {
  #observer;

  /**
   * @param {string} rootMargin
   * @param {(iframe: HTMLIFrameElement) => void} near
   */
  constructor(rootMargin, near) {
    const hear = (/** @type {IntersectionObserverEntry[]} */ entries) => {
      for (const { isIntersecting, target } of entries) {
        const iframe = isIntersecting && dom.asIframe(target);
        if (!iframe || !this.#observer) continue;
        this.#observer.unobserve(iframe);
        near(iframe);
      }
    };
    this.#observer = new IntersectionObserver(hear, { rootMargin });
  }

  /** @param {HTMLIFrameElement} iframe */
  watch(iframe) {
    this.#observer?.unobserve(iframe);
    this.#observer?.observe(iframe);
  }

  /** @param {HTMLIFrameElement} iframe */
  unwatch(iframe) {
    this.#observer?.unobserve(iframe);
  }

  stop() {
    this.#observer?.disconnect();
    // The rest of a batch must not reach a closure that is gone.
    this.#observer = undefined;
  }
}

/** Hears what the page's policy blocks, and what it blocked before the bridge was there. */
export class Reports {
  #observer;

  /** @param {(violation: ReturnType<typeof dom.violationOf>) => void} blocked */
  constructor(blocked) {
    if (typeof ReportingObserver !== 'function') return;
    const hear = (/** @type {any[]} */ reports) => {
      for (const { body } of reports) {
        if (!this.#observer) return;
        const { disposition, effectiveDirective, blockedURL } = body;
        blocked({ disposition, directive: effectiveDirective, address: blockedURL ?? '' });
      }
    };
    this.#observer = new ReportingObserver(hear, { types: ['csp-violation'], buffered: true });
    this.#observer.observe();
  }

  stop() {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
