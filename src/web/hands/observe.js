// @ts-check
// Waits for what changes.

import { STATE } from './apply.js';
import * as dom from './dom.js';
import { copiesIn, isReset, leave, ATTRIBUTE as MARK } from './mark.js';

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
 * What the records say together; `ofFrames` are the attributes that say something of iframes.
 *
 * @param {MutationRecord[]} records
 * @param {string[]} ofFrames
 */
const condense = (records, ofFrames) => {
  let departed = false;
  let framesMoved = false;
  /** @type {Set<Element>} */
  const arrived = new Set();
  /** @type {Set<Element>} */
  const reset = new Set();
  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    const element = type === 'attributes' && dom.asElement(target);
    if (element && (attributeName === MARK || attributeName === STATE)) {
      // What the bridge writes itself; of interest where it is gone.
      if (attributeName === MARK ? isReset(element) : dom.attribute(element, STATE) === null) reset.add(element);
    } else if (element) {
      const isOfFrames = dom.listOf(ofFrames, (name) => name === attributeName).length > 0;
      framesMoved ||= isOfFrames && (attributeName !== 'src' || dom.name(element) === 'iframe');
      if (attributeName !== 'src') arrived.add(element);
    }
    const come = elementsOf(addedNodes);
    const gone = elementsOf(removedNodes);
    framesMoved ||= come.some(holdsFrame) || gone.some(holdsFrame);
    departed ||= gone.length > 0;
    for (const element of gone) leave(element);
    for (const element of come) arrived.add(element);
  }
  const all = [...arrived];
  return { departed, framesMoved, arrived: all, copies: copiesIn(all), reset: [...reset] };
};

/** Watches trees for elements that come, leave, or change. */
export class Watch {
  #observer;

  /**
   * @param {Node[]} roots
   * @param {string[]} ofFrames
   * @param {string[]} ofElements
   * @param {(changes: ReturnType<typeof condense>) => void} changed
   */
  constructor(roots, ofFrames, ofElements, changed) {
    const hear = (/** @type {MutationRecord[]} */ records) => {
      const changes = condense(records, ofFrames);
      const { departed, framesMoved, arrived, reset } = changes;
      // The bridge's own marks and texts are no news.
      if (departed || framesMoved || arrived.length + reset.length > 0) changed(changes);
    };
    const attributeFilter = [...ofFrames, ...ofElements, MARK, STATE];
    this.#observer = new MutationObserver(hear);
    for (const root of roots) {
      this.#observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
    }
  }

  /** @param {Element} element */
  watchWhole(element) {
    this.#observer.observe(element, { attributes: true });
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
