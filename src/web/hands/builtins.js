// @ts-check
// What is taken from the engine when the script runs. The names of globals are the page's to use, before our script and
// after it: so things are taken from what the language and the document make themselves, and what can be had by its name
// alone is tried (`failing`). A server that imports this has less of it.

/**
 * What a question answers; nothing where it throws.
 *
 * @template V
 * @param {() => V} ask
 * @returns {V | undefined}
 */
export const tried = (ask) => {
  try {
    return ask();
  } catch {
    return undefined;
  }
};

/** @type {any} Where globals are: nobody can replace `window`. */
export const page = typeof window === 'undefined' ? globalThis : window;

const one = () => 1;
const byReflect = tried(() => page.Reflect.apply);

/** @type {(act: any, self: unknown, given: ArrayLike<unknown>) => any} */
export const apply =
  tried(() => byReflect(one, undefined, [])) === 1 ? byReflect : (act, self, given) => act.apply(self, given);

/**
 * A method, to be called with its object first.
 *
 * @param {unknown} method
 * @returns {(self: any, ...given: any[]) => any}
 */
export const unbound =
  (method) =>
  (self, ...given) =>
    apply(method, self, given);

const anObject = {};
/** @type {unknown[]} */
const anArray = [];
const object = /** @type {ObjectConstructor} */ (anObject.constructor);

export { object as Object };
export const Array = /** @type {ArrayConstructor} */ (anArray.constructor);
export const { create, getOwnPropertyDescriptor, getPrototypeOf, defineProperty, freeze } = object;
const { setPrototypeOf } = object;
export const { isArray } = Array;
/** What plain objects inherit from. */
export const PLAIN = getPrototypeOf(anObject);

/**
 * An object's own member; what is inherited does not count.
 *
 * @param {object} object
 * @param {string | number | symbol} key
 */
export const hasOwn = (object, key) => getOwnPropertyDescriptor(object, key) !== undefined;

/**
 * An own member; what is inherited does not count.
 *
 * @param {any} object
 * @param {string | number | symbol} key
 * @returns {unknown}
 */
export const own = (object, key) => (hasOwn(object, key) ? object[key] : undefined);

/**
 * What an object has itself: what a polluted Object.prototype adds is no option, nor a member of what a browser is given.
 *
 * @template {object} const T
 * @param {T | undefined} object
 * @returns {T}
 */
export const bare = (object) => /** @type {any} */ ({ __proto__: null, ...object });

/**
 * A list that inherits nothing: what a page puts on prototypes is not met by adding to it, nor by looking beyond its end.
 *
 * @returns {any[]}
 */
export const emptyList = () => setPrototypeOf([], null);

/**
 * The names of an object's own members.
 *
 * @param {object} object
 * @param {number} [most] How many are wanted.
 */
export const keysOf = (object, most = Infinity) => {
  /** @type {string[]} */
  const names = emptyList();
  for (const name in object) {
    if (names.length === most) break;
    if (hasOwn(object, name)) names[names.length] = name;
  }
  return names;
};

/**
 * What becomes of the items of a list, by no iterator or method that a page may have replaced.
 *
 * @template I, O
 * @param {ArrayLike<I>} items
 * @param {(item: I) => O} become
 */
export const map = (items, become) => {
  /** @type {O[]} */
  const list = emptyList();
  for (let at = 0; at < items.length; at++) list[at] = become(/** @type {I} */ (items[at]));
  return list;
};

/**
 * Those items of a list that are wanted.
 *
 * @template I
 * @param {ArrayLike<I>} items
 * @param {(item: I) => unknown} [isWanted]
 */
export const listOf = (items, isWanted = one) => {
  /** @type {I[]} */
  const list = emptyList();
  map(items, (item) => {
    if (isWanted(item)) list[list.length] = item;
  });
  return list;
};

/**
 * A member, as the farthest prototype has it: the one that the standard means. But for that of all objects: what a page
 * adds there is nobody's.
 *
 * @param {object | null} prototype
 * @param {string} name
 */
const memberFrom = (prototype, name) => {
  let found;
  for (let at = prototype; at && at !== PLAIN; at = getPrototypeOf(at)) {
    found = getOwnPropertyDescriptor(at, name) ?? found;
  }
  return found;
};

const { document } = page;
const make = unbound(document && memberFrom(getPrototypeOf(document), 'createElement')?.value);
const makeEvent = unbound(document && memberFrom(getPrototypeOf(document), 'createEvent')?.value);
const element = (/** @type {string} */ name) => () => make(document, name);
const event = (/** @type {string} */ type) => () => makeEvent(document, type);
const attach = unbound(document && memberFrom(getPrototypeOf(make(document, 'div')), 'attachShadow')?.value);
const query = unbound(document && memberFrom(getPrototypeOf(document), 'querySelector')?.value);

/**
 * The error that something throws.
 *
 * @param {() => unknown} act
 * @returns {any}
 */
const thrownBy = (act) => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

/** An object of each type whose members are wanted. @type {Record<string, () => unknown>} */
const EXAMPLES = /** @type {any} */ ({
  __proto__: null,
  AbortController: () => new page.AbortController(),
  AbortSignal: () => new page.AbortController().signal,
  CSSStyleDeclaration: () => make(document, 'div').style,
  CustomEvent: event('CustomEvent'),
  Crypto: () => page.crypto,
  DOMException: () => thrownBy(() => query(document, '!')),
  DOMTokenList: () => make(document, 'div').classList,
  Document: () => document,
  Element: element('div'),
  Error: () => getPrototypeOf(thrownBy(() => /** @type {any} */ (null).a)),
  Event: event('Event'),
  EventTarget: () => document,
  HTMLElement: element('div'),
  HTMLIFrameElement: element('iframe'),
  HTMLInputElement: element('input'),
  HTMLSelectElement: element('select'),
  HTMLTextAreaElement: element('textarea'),
  IntersectionObserver: () => new page.IntersectionObserver(one),
  KeyboardEvent: event('KeyboardEvent'),
  MessageEvent: event('MessageEvent'),
  MessagePort: () => new page.MessageChannel().port1,
  MutationObserver: () => new page.MutationObserver(one),
  Node: () => document,
  Performance: () => performance,
  Promise: async () => {},
  ReportingObserver: () => new page.ReportingObserver(one),
  ShadowRoot: () => attach(make(document, 'div'), bare({ mode: 'open' })),
  Storage: () => page.sessionStorage,
  String: () => '',
  WeakMap: () => new page.WeakMap(),
  WeakRef: () => new page.WeakRef(one),
  WeakSet: () => new page.WeakSet(),
});

/** @param {string} type */
const prototypeOf = (type) => {
  const example = EXAMPLES[type];
  return tried(() => (example ? getPrototypeOf(example()) : page[type].prototype));
};

/**
 * A member of a type, as its prototypes have it now.
 *
 * @param {string} type
 * @param {string} name
 */
export const descriptor = (type, name) => tried(() => memberFrom(prototypeOf(type), name));

/**
 * A method of a type, to be called with the object first.
 *
 * @param {string} type
 * @param {string} name
 */
export const method = (type, name) => unbound(descriptor(type, name)?.value);

/**
 * A getter of a type, to be called with the object.
 *
 * @param {string} type
 * @param {string} name
 */
export const getter = (type, name) => unbound(descriptor(type, name)?.get);

/**
 * A getter of a type of which the document makes no example: of one whose name the page has taken, each object says it.
 *
 * @param {string} type
 * @param {string} name
 */
export const lateGetter = (type, name) => {
  const known = descriptor(type, name)?.get;
  return (/** @type {any} */ self) => apply(known ?? memberFrom(getPrototypeOf(self), name)?.get, self, []);
};

/** @type {(type: string) => any} */
const classOf = (type) => tried(() => prototypeOf(type).constructor);

export const Error = /** @type {ErrorConstructor} */ (classOf('Error'));
export const Promise = /** @type {PromiseConstructor} */ (classOf('Promise'));
export const DOMException = /** @type {typeof globalThis.DOMException} */ (classOf('DOMException'));
export const CustomEvent = /** @type {typeof globalThis.CustomEvent} */ (classOf('CustomEvent'));
export const Event = /** @type {typeof globalThis.Event} */ (classOf('Event'));
export const String = /** @type {StringConstructor} */ (classOf('String'));

// What can be had by its name alone.
export const {
  AbortController,
  Date,
  IntersectionObserver,
  MutationObserver,
  Symbol,
  Uint32Array,
  Uint8Array,
  WeakMap,
  WeakRef,
  WeakSet,
  clearTimeout,
  crypto,
  fetch,
  getComputedStyle,
  performance,
  setTimeout,
} = /** @type {typeof globalThis} */ (page);
/** @type {any} Not every browser has it. */
export const ReportingObserver = own(page, 'ReportingObserver');

/** What each bridge needs of these. @type {Record<string, () => unknown>} */
const NEEDED = /** @type {any} */ ({
  __proto__: null,
  Object: () => freeze(defineProperty({}, 'a', /** @type {any} */ ({ __proto__: null, value: 1 }))),
  Array: () => isArray([]) && !isArray({}),
  Date: () => Date.now() > 0,
  IntersectionObserver: () => descriptor('IntersectionObserver', 'observe'),
  MutationObserver: () => descriptor('MutationObserver', 'observe'),
  Symbol: () => typeof Symbol.for('a') === 'symbol',
  WeakMap: () => new WeakMap([[one, 1]]).get(one) === 1,
  WeakRef: () => new WeakRef(one).deref() === one,
  WeakSet: () => new WeakSet([one]).has(one),
  getComputedStyle: () => getComputedStyle(make(document, 'div')),
  setTimeout: () => [setTimeout(one)],
  clearTimeout: () => [clearTimeout(setTimeout(one))],
  Uint32Array: () => new Uint32Array([7])[0] === 7,
});

/** What one needs besides that asks a server. @type {Record<string, () => unknown>} */
const ASKING = /** @type {any} */ ({
  __proto__: null,
  AbortController: () => descriptor('AbortController', 'signal'),
  Uint8Array: () => new Uint8Array([7])[0] === 7,
  crypto: () => crypto.getRandomValues(new Uint8Array(1)),
  // A request that is aborted before it begins is none.
  fetch: () => {
    const control = new AbortController();
    control.abort();
    return ignore(fetch(page.location.href, bare({ signal: control.signal })));
  },
});

/** @param {Promise<unknown>} promise */
const ignore = async (promise) => {
  try {
    await promise;
  } catch {
    // As was meant.
  }
};

/** @param {Record<string, () => unknown>} trials */
const firstFailing = (trials) => {
  for (const name in trials) if (!tried(/** @type {() => unknown} */ (trials[name]))) return name;
  return undefined;
};

/** @param {boolean} asks */
export const failing = (asks) => firstFailing(NEEDED) ?? (asks ? firstFailing(ASKING) : undefined);
