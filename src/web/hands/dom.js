// @ts-check
// Asks the page. The members of the DOM are taken from their prototypes when the script runs: `<form
// name="querySelector">` or `<input name="getAttribute">` shadow those of `document` and of their form, and a page that
// patches them later does not take part. A server that imports this has none of them.

import {
  emptyList,
  getComputedStyle,
  getter,
  hasOwn,
  lateGetter,
  listOf,
  map,
  method,
  own,
  page as here,
  performance,
  Symbol,
  tried,
  WeakSet,
} from './builtins.js';
import { addressOf } from './platform.js';

export { descriptor, getter, listOf, method } from './builtins.js';

// Shared by every copy of the library on the page, and out of reach of named elements.
const BOUND = /** @type {symbol} */ (tried(() => Symbol.for('drimify-bridge')));

/**
 * A getter of a type of events, asked of any event of that name: one that a script made may be of another type, and then
 * there is nothing.
 *
 * @template V
 * @param {string} type
 * @param {string} name
 * @param {V} nothing
 * @returns {(event: Event) => V}
 */
const eventGetter = (type, name, nothing) => {
  const read = lateGetter(type, name);
  return (event) => {
    try {
      return read(event);
    } catch {
      return nothing;
    }
  };
};

export const origin = eventGetter('MessageEvent', 'origin', '');
const source = eventGetter('MessageEvent', 'source', /** @type {MessageEventSource | null | undefined} */ (undefined));
/** @param {any} event */
export const isMessage = (event) => source(event) !== undefined;
/** @type {(event: MessageEvent) => unknown} */
export const data = getter('MessageEvent', 'data');
/** @type {(event: Event) => number} */
export const time = getter('Event', 'timeStamp');
/** @type {(event: Event) => EventTarget | null} */
const target = getter('Event', 'target');

/** @type {(iframe: HTMLIFrameElement) => Window | null} */
export const windowOf = getter('HTMLIFrameElement', 'contentWindow');
/** @type {(iframe: HTMLIFrameElement) => Document | null} */
const contentOf = getter('HTMLIFrameElement', 'contentDocument');
/** @type {(iframe: HTMLIFrameElement) => string} */
export const src = getter('HTMLIFrameElement', 'src');

/** @type {(node: Node) => boolean} */
export const isConnected = getter('Node', 'isConnected');
/** @type {(node: Node) => string | null} */
export const textOf = getter('Node', 'textContent');
/** @type {(node: Node) => Element | null} */
export const parent = getter('Node', 'parentElement');
/** @type {(node: Node) => Node} */
export const rootOf = method('Node', 'getRootNode');
/** @type {(node: Node, other: Node) => boolean} */
export const contains = method('Node', 'contains');

/** @type {(element: Element) => string} */
export const name = getter('Element', 'localName');
/** @type {(element: Element, selector: string) => boolean} */
const elementMatches = method('Element', 'matches');
/** @type {(element: Element, selector: string) => Element | null} */
const closestInTree = method('Element', 'closest');
/** @type {(element: Element, name: string) => string | null} */
export const attribute = method('Element', 'getAttribute');
/** @type {(element: Element) => string[]} */
export const attributeNames = method('Element', 'getAttributeNames');
/** @type {(element: Element, selector: string) => NodeListOf<Element>} */
const queryElement = method('Element', 'querySelectorAll');
/** @type {(root: ShadowRoot, selector: string) => NodeListOf<Element>} */
const queryShadow = method('ShadowRoot', 'querySelectorAll');
/** @type {(element: Element) => ShadowRoot | null} */
const openRoot = getter('Element', 'shadowRoot');
/** @type {(root: ShadowRoot) => Element} */
const hostOf = getter('ShadowRoot', 'host');

/** @type {(document: Document, selector: string) => NodeListOf<Element>} */
const queryDocument = method('Document', 'querySelectorAll');
/** @type {(document: Document) => DocumentReadyState} */
const readyState = getter('Document', 'readyState');
/** @type {(document: Document) => boolean} */
const hidden = getter('Document', 'hidden');
/** @type {(document: Document) => HTMLElement} */
const documentElement = getter('Document', 'documentElement');

// Only an element has its members: to a proxy of one they are refused.
const isElement = (/** @type {any} */ value) => tried(() => name(value)) !== undefined;
const isIframe = (/** @type {any} */ value) => tried(() => src(value)) !== undefined;
const isShadow = (/** @type {any} */ value) => tried(() => hostOf(value)) !== undefined;

/**
 * @param {unknown} value
 * @returns {ShadowRoot | undefined}
 */
export const asShadow = (value) => (isShadow(value) ? /** @type {ShadowRoot} */ (value) : undefined);

/**
 * The shadow root that a node stands in, or is.
 *
 * @param {Node} node
 */
export const shadowAround = (node) => asShadow(rootOf(node));

/**
 * The shadow root around the one that a node stands in.
 *
 * @param {ShadowRoot} root
 */
export const shadowAbove = (root) => shadowAround(hostOf(root));

/**
 * The nearest element that a selector matches, itself or around it, across the boundaries of shadow trees.
 *
 * @param {Element} element
 * @param {string} selector
 * @returns {Element | null}
 */
export const closest = (element, selector) => {
  const found = closestInTree(element, selector);
  const root = found ? undefined : shadowAround(element);
  return root ? closest(hostOf(root), selector) : found;
};

/**
 * What a selector finds; nothing if it is no selector.
 *
 * @param {string} selector
 * @returns {Element[]}
 */
export const queryAll = (selector) => {
  try {
    return listOf(queryDocument(document, selector));
  } catch {
    return emptyList();
  }
};

/** @param {string} text */
export const isSelector = (text) => {
  try {
    queryDocument(document, text);
    return true;
  } catch {
    return false;
  }
};

/**
 * @param {Element | ShadowRoot} root
 * @param {string} selector
 * @returns {Element[]}
 */
export const below = (root, selector) => {
  const shadow = asShadow(root);
  return listOf(shadow ? queryShadow(shadow, selector) : queryElement(/** @type {Element} */ (root), selector));
};

/** @type {(style: CSSStyleDeclaration, name: string) => string} */
const property = method('CSSStyleDeclaration', 'getPropertyValue');
const putProperty = method('CSSStyleDeclaration', 'setProperty');
const styleOf = getter('HTMLElement', 'style');

/**
 * What CSS makes of an element. Asked by a method: in Chromium a prototype's member stands before a property's.
 *
 * @param {Element} element
 * @param {string} name
 */
export const styled = (element, name) => property(getComputedStyle(element), name);

/**
 * @param {HTMLElement} element
 * @param {string} name
 * @param {string} value
 */
export const setStyle = (element, name, value) => putProperty(styleOf(element), name, value);

/** The root element. */
export const root = () => documentElement(document);

// An own member of every event, which nobody can redefine.
export const isTrusted = (/** @type {Event} */ event) => event.isTrusted;

/**
 * Whether an iframe's current window is this one: read now, never remembered, and a null source is nobody's.
 *
 * @param {HTMLIFrameElement | undefined} iframe
 * @param {MessageEventSource} source
 */
const isFrom = (iframe, source) => iframe !== undefined && windowOf(iframe) === source && isConnected(iframe);

/**
 * @param {(HTMLIFrameElement | undefined)[]} frames
 * @param {MessageEvent} event
 * @param {number} hint
 */
export const ownerOf = (frames, event, hint) => {
  const sender = source(event);
  if (!sender) return -1;
  // Who speaks next is often who spoke last, or comes after. No method that a page may have patched: the gate stands on this.
  const { length } = frames;
  for (let step = length; step < 2 * length; step++) {
    const index = (hint + step) % length;
    if (isFrom(frames[index], sender)) return index;
  }
  return -1;
};

/** @param {MessageEvent} event */
export const senderOf = (event) => {
  const iframes = iframesIn();
  return iframes[ownerOf(iframes, event, -1)];
};

export const page = () => document;
export const pageWindow = () => here;
export const pageState = () => readyState(document);
export const isHidden = () => hidden(document);
export const ownOrigin = () => location.origin;
export const isOfPage = (/** @type {Event} */ event) => target(event) === document;
export const isRestored = eventGetter('PageTransitionEvent', 'persisted', false);
export const keyOf = eventGetter('KeyboardEvent', 'key', '');

const disposition = eventGetter('SecurityPolicyViolationEvent', 'disposition', '');
const directive = eventGetter('SecurityPolicyViolationEvent', 'effectiveDirective', '');
const blocked = eventGetter('SecurityPolicyViolationEvent', 'blockedURI', '');

/** @param {Event} event */
export const violationOf = (event) => ({
  disposition: disposition(event),
  directive: directive(event),
  address: blocked(event),
});

/** @param {string} selector */
export const first = (selector) => queryAll(selector)[0];

/**
 * @param {Element | ShadowRoot} [root]
 * @returns {HTMLIFrameElement[]}
 */
export const iframesIn = (root) =>
  /** @type {HTMLIFrameElement[]} */ (listOf(root ? below(root, 'iframe') : queryAll('iframe'), isIframe));

/**
 * @param {Element} element
 * @returns {ShadowRoot | undefined}
 */
export const shadowOf = (element) => openRoot(element) ?? undefined;

/**
 * @param {unknown} value
 * @returns {Element | undefined}
 */
export const asElement = (value) => (isElement(value) ? /** @type {Element} */ (value) : undefined);

/**
 * @param {unknown} value
 * @returns {HTMLIFrameElement | undefined}
 */
export const asIframe = (value) => (isIframe(value) ? /** @type {HTMLIFrameElement} */ (value) : undefined);

/**
 * @param {Element} element
 * @param {string} selector
 */
export const matches = (element, selector) => {
  try {
    return elementMatches(element, selector);
  } catch {
    return false;
  }
};

/** @param {Element} element */
export const describe = (element) => {
  const id = attribute(element, 'id');
  return `<${name(element)}${id ? '#' + id : ''}>`;
};

/**
 * An attribute that is set: frameworks write `false` where they mean that it is not.
 *
 * @param {string} name
 */
const set = (name) => `[${name}]:not([${name}="false"])`;
const MARKED = set('data-drimify');

/**
 * The marked container of an element, or the element itself.
 *
 * @param {Element} element
 */
export const marked = (element) => closest(element, MARKED);

/** @param {Element} element */
export const isIgnored = (element) => !!closest(element, set('data-drimify-ignore'));

/**
 * The origin of an http(s) address; nothing for anything else.
 *
 * @param {string} address
 */
const originOf = (address) => {
  const { protocol = '', origin = '' } = addressOf(address) ?? {};
  return protocol === 'https:' || protocol === 'http:' ? origin : '';
};

/**
 * What an iframe, or a marked container, says of a frame.
 *
 * @param {Element} iframe
 * @param {string} name
 */
const setting = (iframe, name) => {
  const place = closest(iframe, `iframe[${name}],${MARKED}[${name}]`);
  return place ? { text: attribute(place, name) ?? '', place: describe(place) } : undefined;
};

/**
 * The origins of the addresses that an element's attributes hold.
 *
 * @param {Element} element
 */
const named = (element) => {
  const origins = map(attributeNames(element), (name) => originOf(attribute(element, name) ?? ''));
  return listOf(origins, (origin) => origin);
};

/** @type {(address: string) => PerformanceEntryList | undefined} */
const entriesOf = (address) => tried(() => entriesByName(performance, address, 'resource'));
const entriesByName = method('Performance', 'getEntriesByName');

/** @param {HTMLIFrameElement} iframe */
export const factsOf = (iframe) => {
  const address = src(iframe);
  const srcOrigin = originOf(address);
  return {
    src: address,
    srcOrigin,
    named: srcOrigin ? emptyList() : named(iframe),
    id: attribute(iframe, 'id'),
    sandbox: attribute(iframe, 'sandbox'),
    isLazy: matches(iframe, '[loading="lazy" i]'),
    isMarked: matches(iframe, MARKED),
    isInMarked: !!marked(iframe),
    isIgnored: isIgnored(iframe),
    describe: describe(iframe),
    timeout: setting(iframe, 'data-drimify-timeout'),
    autoHeight: setting(iframe, 'data-drimify-auto-height'),
  };
};

// A child that is spoken to before its document is parsed stumbles, and posting to the empty document that every iframe
// begins with leaves a line on the console.
/**
 * @param {HTMLIFrameElement} iframe
 * @returns {'loaded' | 'loading' | 'unknown'}
 */
export const documentOf = (iframe) => {
  const inner = contentOf(iframe);
  if (inner) return inner.URL !== 'about:blank' && inner.readyState === 'complete' ? 'loaded' : 'loading';
  const isThere = pageState() === 'complete' || !!entriesOf(src(iframe))?.length;
  return isThere ? 'loaded' : 'unknown';
};

/** @param {HTMLIFrameElement} iframe */
export const isForeign = (iframe) => !contentOf(iframe);

/** @param {HTMLIFrameElement} iframe */
export const hasParent = (iframe) => hasOwn(iframe, 'iFrameResizer');

// What cannot be marked, since it is frozen: known to this copy alone.
/** @type {WeakSet<object>} */
const unmarkable = /** @type {any} */ (tried(() => new WeakSet()));
const isUnmarkable = method('WeakSet', 'has');
const keepUnmarkable = method('WeakSet', 'add');
const forgetUnmarkable = method('WeakSet', 'delete');

/** @param {any} object */
export const claim = (object) => {
  if (own(object, BOUND) || isUnmarkable(unmarkable, object)) return false;
  if (!tried(() => (object[BOUND] = true))) keepUnmarkable(unmarkable, object);
  return true;
};

/** @param {any} object */
export const unclaim = (object) => {
  forgetUnmarkable(unmarkable, object);
  tried(() => delete object[BOUND]);
};
