// @ts-check
// What a browser lends the core: its URL, number and selector parsers, and its clocks.

import { apply, Date, getter, method, page, performance, tried } from './builtins.js';

export { isSelector } from './dom.js';

/** @type {(text: string) => number} */
export const parseNumber = (text) => +text;
/** @type {(number: number) => string} */
export const formatNumber = (number) => `${number}`;

/** @type {typeof globalThis.URL | undefined} */
const URL = tried(() => new page.URL('b', 'https://a.example/').href === 'https://a.example/b') && page.URL;

const create = method('Document', 'createElement');
const append = method('Node', 'appendChild');
const baseOf = getter('Node', 'baseURI');
const newDocument = method('DOMImplementation', 'createHTMLDocument');
const implementationOf = getter('Document', 'implementation');
const headOf = getter('Document', 'head');

/**
 * A link, which takes an address apart where the page has put something else in the place of `URL`; in a document of its
 * own where the page's links are read by another address than this.
 *
 * @param {string} [base]
 * @returns {HTMLAnchorElement}
 */
const makeLink = (base) => {
  const { document } = page;
  if (baseOf(document) === base) return create(document, 'a');
  const other = newDocument(implementationOf(document), '');
  if (base) {
    const element = create(other, 'base');
    element.href = base;
    append(headOf(other), element);
  }
  return create(other, 'a');
};

/**
 * An address, taken apart; nothing if it is none. Without a base, a relative one is none.
 *
 * @param {string} text
 * @param {string} [base]
 * @returns {URL | HTMLAnchorElement | undefined}
 */
export const addressOf = (text, base) =>
  tried(() => {
    if (URL) return new URL(text, base);
    const link = makeLink(base);
    link.href = text;
    return link.origin ? link : undefined;
  });

/** @param {string} text */
export const parseUrl = (text) => {
  const address = addressOf(text, page.location.href);
  if (!address) return undefined;
  const { href, origin, protocol, username, password } = address;
  return { href, origin, protocol, hasCredentials: !!(username || password) };
};

// The page's own clock, if it has put one there before: its timers go by that.
const clock = tried(() => performance.now);
const timeOf = getter('Event', 'timeStamp');
const createEvent = method('Document', 'createEvent');
/** @type {() => number} */
export const now = tried(() => apply(clock, performance, []) >= 0)
  ? () => apply(clock, performance, [])
  : () => timeOf(createEvent(page.document, 'Event'));

const todayOf = tried(() => Date.now);
/** @type {() => number} */
export const today = () => apply(todayOf, Date, []);
