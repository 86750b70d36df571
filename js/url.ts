// Fills in a visitor's data ahead of time, in the address of an experience.

import { keysOf, listOf, map, method, page, tried } from '../src/web/hands/builtins.js';
import { addressOf } from '../src/web/hands/platform.js';
import { unexpected } from './unexpected.js';

const { btoa, encodeURIComponent } = page as typeof globalThis;
const split = method('String', 'split');
const replace = method('String', 'replace');
const slice = method('String', 'slice');
const trim = method('String', 'trim');
const lower = method('String', 'toLowerCase');
const search = method('String', 'search');

/** What an experience can know of a visitor from its address. Unsigned: a visitor can change all of it. */
export interface Visitor {
  /** Your own id of this visit or visitor, such as one minted by your server. */
  sessionUid?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

const PARAMETERS: Record<string, string> = {
  // @ts-expect-error What a polluted prototype adds is no field.
  __proto__: null,
  sessionUid: 'session_uid',
  firstName: 'fname',
  lastName: 'lname',
  email: 'email',
  phone: 'phone',
};

/** An http(s) address, to be changed. */
const httpUrl = (base: string | URL): URL | HTMLAnchorElement => {
  const url = addressOf(base as string);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw unexpected('the http(s) address of an experience', base);
};

/** What stands where a session should, once a template or a script has found none. */
const NO_SESSION: Record<string, true> = {
  // @ts-expect-error What a polluted prototype adds is no word.
  __proto__: null,
  '': true,
  undefined: true,
  null: true,
  none: true,
  nan: true,
  nil: true,
  '0': true,
  false: true,
  '[object object]': true,
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Tells the developer, where there is a console. */
const tell = (text: string): void => void tried(() => page.console.warn(text));

const HALVES = /[\ud800-\udfff]/gu;
const PLUS = /\+/g;

const joined = (texts: string[], between: string): string => {
  let all = '';
  map(texts, (text) => (all += (all && between) + text));
  return all;
};

/**
 * The address of an experience with a visitor's data in it: always base64 of the URL-encoded value, because a plain
 * value of four or eight letters reads as base64 too. What is undefined or empty is left out; other parameters and the
 * fragment stay as they are. An `email` that no experience will take is warned about on the console, without the address.
 *
 * Throws a `BridgeError`: `config_type` for a base that is no http(s) address a value that is no string,
 * or a `sessionUid` that only says "nothing", such as `undefined` or `0`;
 * `config_unknown_field` for a field that no experience knows.
 */
export const experienceUrl = (base: string | URL, visitor: Visitor): string => {
  const url = httpUrl(base);
  if (typeof visitor !== 'object' || visitor === null) throw unexpected("an object of the visitor's data", visitor);
  let pairs: string[] = split(slice(url.search, 1), '&');
  map(keysOf(visitor), (field) => {
    const value: unknown = visitor[field as keyof Visitor];
    const name = PARAMETERS[field];
    if (!name) throw unexpected(`one of ${joined(keysOf(PARAMETERS), ', ')}`, field, 'config_unknown_field');
    if (value === undefined) return;
    if (typeof value !== 'string') throw unexpected(`a string for "${field}"`, value);
    if (field === 'sessionUid' && NO_SESSION[lower(trim(value))]) throw unexpected('an id of a session', value);
    if (value === '') return;
    if (field === 'email' && search(value, EMAIL) < 0) {
      tell('drimify-bridge: the email given to experienceUrl is no address: the experience will not take it');
    }
    // A plus would be read as a space; the padding stays as the vendor writes it.
    const encoded = replace(btoa(encodeURIComponent(replace(value, HALVES, '\ufffd'))), PLUS, '%2B');
    const others = listOf(pairs, (pair) => split(pair, '=')[0] !== name);
    others[others.length] = `${name}=${encoded}`;
    pairs = others;
  });
  url.search = joined(
    listOf(pairs, (pair) => pair),
    '&',
  );
  return url.href;
};
