// @ts-check
// Waits for what changes.

import {
  clearTimeout,
  getter,
  IntersectionObserver,
  lateGetter,
  listOf,
  map,
  method,
  MutationObserver,
  page,
  ReportingObserver,
  setTimeout,
  tried,
  WeakSet,
} from './builtins.js';
import * as dom from './dom.js';

const add = method('EventTarget', 'addEventListener');
const remove = method('EventTarget', 'removeEventListener');
const observe = method('MutationObserver', 'observe');
const disconnect = method('MutationObserver', 'disconnect');
const observeNearness = method('IntersectionObserver', 'observe');
const unobserveNearness = method('IntersectionObserver', 'unobserve');
const disconnectNearness = method('IntersectionObserver', 'disconnect');
const observeReports = method('ReportingObserver', 'observe');
const disconnectReports = method('ReportingObserver', 'disconnect');

const isKnown = method('WeakSet', 'has');
const know = method('WeakSet', 'add');

const nodeType = getter('Node', 'nodeType');
const typeOf = lateGetter('MutationRecord', 'type');
const changedOf = lateGetter('MutationRecord', 'target');
const attributeOf = lateGetter('MutationRecord', 'attributeName');
const addedOf = lateGetter('MutationRecord', 'addedNodes');
const removedOf = lateGetter('MutationRecord', 'removedNodes');
const isNear = lateGetter('IntersectionObserverEntry', 'isIntersecting');
const nearOf = lateGetter('IntersectionObserverEntry', 'target');

/** @type {(run: () => void, delay: number) => number} */
export const startTimer = (run, delay) => setTimeout(run, delay);
/** @type {(timer: number) => void} */
export const stopTimer = (timer) => clearTimeout(timer);
/** @type {(run: () => void) => Promise<void>} */
export const soon = async (run) => {
  await undefined;
  run();
};

/** @param {(event: MessageEvent) => void} hear */
export const listen = (hear) => add(page, 'message', hear, true);
/** @param {(event: MessageEvent) => void} hear */
export const unlisten = (hear) => remove(page, 'message', hear, true);

/** @param {NodeList} nodes */
const elementsOf = (nodes) => /** @type {Element[]} */ (listOf(nodes, (node) => nodeType(node) === 1));

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
  /** @type {Element[]} */
  const arrived = [];
  /** @type {WeakSet<Element>} */
  const known = new WeakSet();
  const arrive = (/** @type {Element} */ element) => {
    if (!isKnown(known, element)) arrived[arrived.length] = element;
    know(known, element);
  };
  map(records, (record) => {
    const element = typeOf(record) === 'attributes' && dom.asElement(changedOf(record));
    if (element) {
      const isSource = attributeOf(record) === 'src';
      framesMoved ||= !isSource || dom.name(element) === 'iframe';
      if (!isSource) arrive(element);
    }
    const come = elementsOf(addedOf(record));
    const gone = elementsOf(removedOf(record));
    framesMoved ||= listOf(come, holdsFrame).length + listOf(gone, holdsFrame).length > 0;
    departed ||= gone.length > 0;
    map(come, arrive);
  });
  return { departed, framesMoved, arrived };
};

/** Watches trees for elements that come, leave, or change. */
export class Watch {
  #observer;

  /**
   * @param {Node[]} roots
   * @param {string[]} attributeFilter
   * @param {(changes: ReturnType<typeof condense>) => void} changed
   */
  constructor(roots, attributeFilter, changed) {
    this.#observer = new MutationObserver((/** @type {MutationRecord[]} */ records) => changed(condense(records)));
    map(roots, (root) =>
      observe(this.#observer, root, { childList: true, subtree: true, attributes: true, attributeFilter }),
    );
  }

  stop() {
    disconnect(this.#observer);
  }
}

/** Watches which iframes come near to what the visitor sees. */
export class Nearness {
  /** @type {IntersectionObserver | undefined} */
  #observer;

  /**
   * @param {string} rootMargin
   * @param {(iframe: HTMLIFrameElement) => void} near
   */
  constructor(rootMargin, near) {
    const hear = (/** @type {IntersectionObserverEntry[]} */ entries) => {
      map(entries, (entry) => {
        const iframe = isNear(entry) && dom.asIframe(nearOf(entry));
        if (!iframe || !this.#observer) return;
        this.unwatch(iframe);
        near(iframe);
      });
    };
    this.#observer = new IntersectionObserver(hear, { rootMargin });
  }

  /** @param {HTMLIFrameElement} iframe */
  watch(iframe) {
    if (!this.#observer) return;
    this.unwatch(iframe);
    observeNearness(this.#observer, iframe);
  }

  /** @param {HTMLIFrameElement} iframe */
  unwatch(iframe) {
    if (this.#observer) unobserveNearness(this.#observer, iframe);
  }

  stop() {
    if (this.#observer) disconnectNearness(this.#observer);
    // The rest of a batch must not reach a closure that is gone.
    this.#observer = undefined;
  }
}

/** Hears what the page's policy blocks, and what it blocked before the bridge was there. */
export class Reports {
  #observer;

  /** @param {(violation: ReturnType<typeof dom.violationOf>) => void} blocked */
  constructor(blocked) {
    const hear = (/** @type {any[]} */ reports) => {
      map(reports, ({ body }) => {
        if (!this.#observer) return;
        const { disposition, effectiveDirective, blockedURL } = body;
        blocked({ disposition, directive: effectiveDirective, address: blockedURL ?? '' });
      });
    };
    // Not every browser has it, and nothing depends on it.
    this.#observer = tried(() => {
      const observer = new ReportingObserver(hear, { types: ['csp-violation'], buffered: true });
      observeReports(observer);
      return observer;
    });
  }

  stop() {
    if (this.#observer) disconnectReports(this.#observer);
    this.#observer = undefined;
  }
}
