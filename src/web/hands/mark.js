// @ts-check
// The mark of an element that the bridge has changed: what the author had. It stands in an attribute, which copies of the
// element have too, and in a property, which no copy has; every copy of the library on the page goes by both.

import { bare, emptyList, map, method, own, Symbol, tried, unbound, WeakMap } from './builtins.js';
import * as dom from './dom.js';
import { attempt } from './event.js';
import { writeMembers } from './text.js';

/** @type {(element: Element, name: string, value: string) => void} */
export const setAttribute = dom.method('Element', 'setAttribute');
/** @type {(element: Element, name: string) => void} */
export const removeAttribute = dom.method('Element', 'removeAttribute');
/** @type {(element: Element) => DOMTokenList} */
const classesOf = dom.getter('Element', 'classList');
/** @type {(classes: DOMTokenList, name: string) => boolean} */
const hasClass = dom.method('DOMTokenList', 'contains');
/** @type {(classes: DOMTokenList, name: string, on: boolean) => void} */
const toggleClass = dom.method('DOMTokenList', 'toggle');

const textMember = dom.descriptor('Node', 'textContent');
// The value of forms' controls, by element name.
/** @type {Record<string, PropertyDescriptor | undefined>} */
const valueMembers = /** @type {any} */ ({
  __proto__: null,
  input: dom.descriptor('HTMLInputElement', 'value'),
  textarea: dom.descriptor('HTMLTextAreaElement', 'value'),
  select: dom.descriptor('HTMLSelectElement', 'value'),
});

export const ATTRIBUTE = 'data-drimify-author';
const PROPERTY = /** @type {symbol} */ (tried(() => Symbol.for('drimify-bridge:author')));

/** @param {Element} element */
export const hasValue = (element) => !!valueMembers[dom.name(element)] && !dom.matches(element, 'input[type="file" i]');

/**
 * An attribute that has no value.
 *
 * @param {string} name
 */
const flag = (name) => ({
  ask: (/** @type {Element} */ element) => dom.attribute(element, name) !== null,
  put: (/** @type {Element} */ element, /** @type {any} */ on) =>
    on ? setAttribute(element, name, '') : removeAttribute(element, name),
});
const disabled = flag('disabled');
// A form has controls, of which one may be named so.
const isControl = (/** @type {any} */ element) => 'disabled' in element && dom.name(element) !== 'form';

/**
 * A member of the type that an element has.
 *
 * @param {(element: Element) => PropertyDescriptor | undefined} find
 */
const accessors = (find) => ({
  ask: (/** @type {Element} */ element) => unbound(find(element)?.get)(element),
  put: (/** @type {Element} */ element, /** @type {string} */ value) => unbound(find(element)?.set)(element, value),
});

/**
 * What of an element the bridge changes.
 *
 * @type {Record<string, { ask(element: any, name: string): any; put(element: any, value: any, name: string): void }>}
 */
const members = bare({
  hidden: flag('hidden'),
  disabled: {
    ask: (/** @type {any} */ element) => (isControl(element) ? element.disabled : disabled.ask(element)),
    put: (/** @type {any} */ element, /** @type {boolean} */ on) => {
      if (isControl(element)) element.disabled = on;
      else disabled.put(element, on);
    },
  },
  text: accessors(() => textMember),
  value: accessors((element) => valueMembers[dom.name(element)]),
  class: {
    ask: (/** @type {Element} */ element, /** @type {string} */ name) => hasClass(classesOf(element), name),
    put: (/** @type {Element} */ element, /** @type {boolean} */ on, /** @type {string} */ name) =>
      toggleClass(classesOf(element), name, on),
  },
});

/**
 * What the author had of one member, and of a class its name.
 *
 * @typedef {{ member: string; name: string; author: any }} Had
 *
 * And of an element: what it had; what was known of that before somebody took the attribute away, until all is changed
 * again; and whether the element is out of the document.
 * @typedef {{ had: Had[]; before: Had[]; isAway: boolean }} Mark
 */

// What cannot be marked, since it is frozen: known to this copy alone.
/** @type {WeakMap<Element, Mark>} */
const unmarkable = /** @type {any} */ (tried(() => new WeakMap()));
const recall = method('WeakMap', 'get');
const remember = method('WeakMap', 'set');
const drop = method('WeakMap', 'delete');

/**
 * @param {any} element
 * @returns {Mark | undefined}
 */
const markOf = (element) => /** @type {Mark | undefined} */ (own(element, PROPERTY)) ?? recall(unmarkable, element);

/**
 * @param {Element} element
 * @param {Had} had
 */
const read = (element, { member, name }) => members[member]?.ask(element, name);

/** @param {Had[]} list */
const write = (list) => {
  /** @type {[string, any][]} */
  const all = emptyList();
  /** @type {[string, any][]} */
  const classes = emptyList();
  map(list, ({ member, name, author }) => {
    if (member === 'class') classes[classes.length] = [name, author];
    else all[all.length] = [member, author];
  });
  if (classes.length > 0) all[all.length] = ['classes', { json: writeMembers(classes) }];
  return writeMembers(all);
};

/** @param {any} element */
const forget = (element) => {
  drop(unmarkable, element);
  tried(() => delete element[PROPERTY]);
  if (dom.attribute(element, ATTRIBUTE) !== null) removeAttribute(element, ATTRIBUTE);
};

/** @param {Element} element */
const isMarked = (element) => dom.attribute(element, ATTRIBUTE) !== null;

/**
 * Writes down what the author had, as far as it is otherwise now.
 *
 * @param {any} element
 * @param {Had[]} all
 * @param {Had[]} before
 */
const note = (element, all, before) => {
  const had = dom.listOf(all, (had) => read(element, had) !== had.author);
  if (had.length + before.length === 0) return forget(element);
  const mark = { had, before, isAway: false };
  if (!tried(() => (element[PROPERTY] = mark))) remember(unmarkable, element, mark);
  const text = write(had);
  if (dom.attribute(element, ATTRIBUTE) !== text) setAttribute(element, ATTRIBUTE, text);
};

/**
 * Changes a member of an element; without a value the author's own returns.
 *
 * @param {Element} element
 * @param {string} member
 * @param {string | boolean | undefined} value
 * @param {string} [name]
 */
export const change = (element, member, value, name = '') => {
  const mark = isMarked(element) ? markOf(element) : undefined;
  const isThis = (/** @type {Had} */ had) => had.member === member && had.name === name;
  const all = dom.listOf(mark?.had ?? emptyList());
  let known = dom.listOf(all, isThis)[0];
  if (!known) {
    const now = members[member]?.ask(element, name);
    known = now === value ? dom.listOf(mark?.before ?? emptyList(), isThis)[0] : undefined;
    known ??= { member, name, author: now };
    all[all.length] = known;
  }
  members[member]?.put(element, value ?? known.author, name);
  note(element, all, mark?.before ?? emptyList());
};

/** @param {Element} node */
const markedIn = (node) => {
  const marked = dom.below(node, `[${ATTRIBUTE}]`);
  if (isMarked(node)) marked[marked.length] = node;
  return marked;
};

/**
 * Notes that what is below an element has left the document.
 *
 * @param {Element} root
 */
export const leave = (root) => {
  map(markedIn(root), (element) => {
    const mark = markOf(element);
    if (mark && !dom.isConnected(element)) mark.isAway = true;
  });
};

/** @param {Element} element */
export const isReset = (element) => !isMarked(element) && !!markOf(element);

/** @param {Element} element */
export const reset = (element) => {
  // The mark is set again, and says nothing yet: what is changed again is written down again.
  attempt(() => {
    note(element, emptyList(), markOf(element)?.had ?? emptyList());
    return 'done';
  });
};

/** @param {Element} element */
export const settle = (element) => {
  attempt(() => {
    note(element, markOf(element)?.had ?? emptyList(), emptyList());
    return 'done';
  });
};

// Stands on an element while the bridges of the page look at the changes that brought it.
const RETURNED = /** @type {symbol} */ (tried(() => Symbol.for('drimify-bridge:returned')));

/**
 * Notes that an element is as its author had it. Each bridge of the page sees a copy in turn, and only the first still
 * finds it marked as one.
 *
 * @param {any} element
 */
export const giveBack = async (element) => {
  forget(element);
  tried(() => (element[RETURNED] = true));
  await undefined;
  tried(() => delete element[RETURNED]);
};

/** @param {any} element */
export const isReturned = (element) => !!own(element, RETURNED);

// What is marked by another hand than this element's, or has been away.
const isCopy = (/** @type {Element} */ element) =>
  dom.isConnected(element) && (markOf(element)?.isAway ?? true) && !dom.isIgnored(element);

/** @param {Element[]} roots */
export const copiesIn = (roots) => {
  /** @type {{ element: Element; text: string }[]} */
  const list = emptyList();
  map(roots, (root) =>
    map(dom.listOf(markedIn(root), isCopy), (element) => {
      list[list.length] = { element, text: dom.attribute(element, ATTRIBUTE) ?? '' };
    }),
  );
  return list;
};

/** @param {unknown} root */
export const copies = (root) => copiesIn([dom.asElement(root) ?? dom.root()]);
