// @ts-check
// The bridge's own live region, through which it speaks to those who hear a page: one for each document, where it is
// heard, and there before anything is said. Styled through the CSSOM, because a policy may forbid style attributes.

import { setAttribute } from './apply.js';
import {
  bare,
  descriptor,
  getter,
  lateGetter,
  listOf,
  map,
  method,
  MutationObserver,
  own,
  setTimeout,
  Symbol,
  tried,
  unbound,
} from './builtins.js';
import * as dom from './dom.js';
import { attempt } from './event.js';
import { active } from './focus.js';

/** @type {(document: Document) => HTMLElement | null} */
const bodyOf = getter('Document', 'body');
/** @type {(document: Document, name: string) => HTMLElement} */
const create = method('Document', 'createElement');
/** @type {(parent: Node, child: Node) => void} */
const append = method('Node', 'appendChild');
/** @type {(element: Element) => void} */
const remove = method('Element', 'remove');
/** @type {(node: Node, text: string) => void} */
const setText = unbound(descriptor('Node', 'textContent')?.set);
const observe = method('MutationObserver', 'observe');
const disconnect = method('MutationObserver', 'disconnect');
const addedOf = lateGetter('MutationRecord', 'addedNodes');
const attributeOf = lateGetter('MutationRecord', 'attributeName');

const REGION = '[data-drimify-live]';
// A property that no copy of the region has: by it a router's copies are told from what any copy of the library made.
const OWN = /** @type {symbol} */ (tried(() => Symbol.for('drimify-bridge')));
const isOwn = (/** @type {any} */ element) => own(element, OWN) === true;
const isCopy = (/** @type {Element} */ element) => !isOwn(element);

/** @type {HTMLElement | undefined} */
let region;
/** Whether the region came to its place in the task that still runs: nobody hears it yet. */
let isNew = false;

/** Where it is heard: a modal dialog makes inert what is outside it. */
const home = () => {
  const now = active();
  const modals = dom.queryAll('dialog:modal');
  return (now && tried(() => dom.closest(now, 'dialog:modal'))) ?? modals[modals.length - 1] ?? bodyOf(document);
};

const make = () => {
  const made = create(document, 'div');
  setAttribute(made, 'role', 'status');
  setAttribute(made, 'aria-live', 'polite');
  setAttribute(made, 'data-drimify-live', '');
  made.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  /** @type {any} */ (made)[OWN] = true;
  return made;
};

/** Puts the region where it is heard. */
const place = () =>
  attempt(() => {
    const known = dom.queryAll(REGION);
    map(listOf(known, isCopy), remove);
    region = /** @type {HTMLElement | undefined} */ (listOf(known, isOwn)[0]) ?? region ?? make();
    const where = home();
    if (!where || dom.parent(region) === where) return 'done';
    setText(region, '');
    append(where, region);
    isNew = true;
    setTimeout(() => (isNew = false));
    return 'done';
  });

/** @param {MutationRecord} record */
const isConcerned = (record) => {
  const isRegion = (/** @type {any} */ node) =>
    !!dom.asElement(node) && (dom.matches(node, REGION) || dom.below(node, REGION).length > 0);
  return attributeOf(record) !== null || listOf(addedOf(record), isRegion).length > 0;
};

/** Keeps the region where it is heard, for one bridge. */
export class Presence {
  #observer;
  #isOver = false;

  /** @param {() => boolean} mayReturn */
  constructor(mayReturn) {
    this.#observer = new MutationObserver((records) => {
      if (this.#isOver) return;
      const isGone = region && !dom.isConnected(region);
      if (isGone ? mayReturn() : listOf(records, isConcerned).length > 0) place();
    });
    const attributeFilter = ['open'];
    observe(this.#observer, document, bare({ childList: true, subtree: true, attributes: true, attributeFilter }));
    place();
  }

  stop() {
    this.#isOver = true;
    disconnect(this.#observer);
  }
}

/** What is said in the task that still runs, or as soon as the region is heard. */
let words = '';
/** What of it the region says. */
let shown = '';

const show = () =>
  attempt(() => {
    if (!region || isNew || shown === words) return 'done';
    shown = words;
    // Said again, the same words are no change.
    setText(region, dom.textOf(region) === words ? words + '\u00a0' : words);
    return 'done';
  });

const end = () => {
  place();
  show();
  if (isNew && shown !== words) return void setTimeout(end);
  words = '';
  shown = '';
};

/** @param {string} text */
export const speak = (text) => {
  place();
  if (!words) setTimeout(end);
  // Two things said at once are both heard.
  words = words ? `${words} ${text}` : text;
  show();
};
