// @ts-check
// Waits for what changes.

import {
  bare,
  clearTimeout,
  emptyList,
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
import { STATE } from './apply.js';
import * as dom from './dom.js';
import { add as addOwn } from './event.js';
import { copiesIn, isReset, leave, ATTRIBUTE as MARK } from './mark.js';

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

/**
 * What is called until it is let go of. A page's own way of listening, waiting or observing may call later, or twice.
 *
 * @template G
 */
class Ear {
  /** @type {((given: G) => void) | undefined} */
  hear;
  /** What the page calls. @type {(given: G) => void} */
  call = (given) => this.hear?.(given);

  /** @param {(given: G) => void} hear */
  constructor(hear) {
    this.hear = hear;
  }
}

/** A wait: some pages' timers are known by objects. @extends {Ear<void>} */
class Wait extends Ear {
  /** @type {any} */
  timer;
}

/**
 * @param {() => void} run
 * @param {number} delay
 */
export const startTimer = (run, delay) => {
  const wait = new Wait(() => {
    wait.hear = undefined;
    run();
  });
  wait.timer = tried(() => setTimeout(wait.call, delay));
  return wait;
};

/** @param {Wait} wait */
export const stopTimer = (wait) => {
  if (wait.hear) tried(() => clearTimeout(wait.timer));
  wait.hear = undefined;
};

/** @type {(run: () => void) => Promise<void>} */
export const soon = async (run) => {
  await undefined;
  run();
};

/**
 * Stands for an event target where somebody listens once who would look its members up.
 *
 * @param {EventTarget} target
 */
export const listening = (target) => {
  /** @type {Ear<Event>} */
  let ear;
  return {
    addEventListener: (/** @type {string} */ type, /** @type {any} */ hear, /** @type {any} */ options) => {
      ear = new Ear(hear);
      add(target, type, ear.call, bare(options));
    },
    removeEventListener: (/** @type {string} */ type, /** @type {any} */ _hear, /** @type {any} */ options) => {
      ear.hear = undefined;
      remove(target, type, ear.call, options);
    },
  };
};

/** Who hears messages, each by a function of ours. @type {{ by: unknown; ear: Ear<MessageEvent> }[]} */
let listeners = emptyList();

/** @param {(event: MessageEvent) => void} hear */
export const listen = (hear) => {
  const known = listOf(listeners, ({ by }) => by === hear)[0];
  const { ear } = known ?? (listeners[listeners.length] = { by: hear, ear: new Ear(hear) });
  add(page, 'message', ear.call, true);
};

/** @param {(event: MessageEvent) => void} hear */
export const unlisten = (hear) => {
  map(listeners, ({ by, ear }) => {
    if (by !== hear) return;
    ear.hear = undefined;
    remove(page, 'message', ear.call, true);
  });
  listeners = listOf(listeners, ({ by }) => by !== hear);
};

/** @param {NodeList} nodes */
const elementsOf = (nodes) => /** @type {Element[]} */ (listOf(nodes, (node) => nodeType(node) === 1));

/** @param {Element} element */
const holdsFrame = (element) => dom.name(element) === 'iframe' || dom.below(element, 'iframe').length > 0;

/** Elements, each of them once. */
class Collection {
  /** @type {Element[]} */
  list = emptyList();
  /** @type {WeakSet<Element>} */
  #known = new WeakSet();

  /** @param {Element} element */
  take(element) {
    if (!isKnown(this.#known, element)) this.list[this.list.length] = element;
    know(this.#known, element);
  }
}

/**
 * What the records say together; `ofFrames` are the attributes that say something of iframes.
 *
 * @param {MutationRecord[]} records
 * @param {string[]} ofFrames
 */
const condense = (records, ofFrames) => {
  let departed = false;
  let framesMoved = false;
  let isAnew = false;
  const arrived = new Collection();
  const reset = new Collection();
  map(records, (record) => {
    const target = changedOf(record);
    const element = typeOf(record) === 'attributes' && dom.asElement(target);
    const name = attributeOf(record);
    if (element && (name === MARK || name === STATE)) {
      // What the bridge writes itself; of interest where it is gone.
      if (name === MARK ? isReset(element) : dom.attribute(element, STATE) === null) reset.take(element);
    } else if (element) {
      const isOfFrames = listOf(ofFrames, (known) => known === name).length > 0;
      framesMoved ||= isOfFrames && (name !== 'src' || dom.name(element) === 'iframe');
      if (name !== 'src') arrived.take(element);
    }
    const come = elementsOf(addedOf(record));
    const gone = elementsOf(removedOf(record));
    framesMoved ||= listOf(come, holdsFrame).length + listOf(gone, holdsFrame).length > 0;
    departed ||= gone.length > 0;
    isAnew ||= target === document && come.length > 0;
    map(gone, leave);
    map(come, (element) => arrived.take(element));
  });
  const all = arrived.list;
  return { departed, framesMoved, isAnew, arrived: all, copies: copiesIn(all), reset: reset.list };
};

/** Watches the document, and trees in it, for elements that come, leave, or change. */
export class Watch {
  #observer;
  /** @type {Ear<MutationRecord[]>} */
  #ear;
  /** @type {string[]} */
  #attributeFilter = [];

  /**
   * @param {string[]} ofFrames
   * @param {string[]} ofElements
   * @param {(changes: ReturnType<typeof condense>) => void} changed
   */
  constructor(ofFrames, ofElements, changed) {
    const names = this.#attributeFilter;
    map([ofFrames, ofElements, [MARK, STATE]], (more) => map(more, (name) => addOwn(names, name)));
    const hear = (/** @type {MutationRecord[]} */ records) => {
      const changes = condense(records, ofFrames);
      const { departed, framesMoved, arrived, reset } = changes;
      // The bridge's own marks and texts are no news.
      if (departed || framesMoved || arrived.length + reset.length > 0) changed(changes);
    };
    this.#ear = new Ear(hear);
    this.#observer = new MutationObserver(this.#ear.call);
    this.#add(document);
  }

  /** @param {Node} root */
  #add(root) {
    const attributeFilter = this.#attributeFilter;
    observe(this.#observer, root, bare({ childList: true, subtree: true, attributes: true, attributeFilter }));
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

  /** @param {Element} element */
  watchWhole(element) {
    observe(this.#observer, element, bare({ attributes: true }));
  }

  stop() {
    this.#ear.hear = undefined;
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
    this.#observer = new IntersectionObserver(hear, bare({ rootMargin }));
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
      const observer = new ReportingObserver(hear, bare({ types: ['csp-violation'], buffered: true }));
      observeReports(observer);
      return observer;
    });
  }

  stop() {
    if (this.#observer) disconnectReports(this.#observer);
    this.#observer = undefined;
  }
}
