// Fills in a visitor's data ahead of time, in the address of an experience.

import { keysOf, listOf, map, method, page } from '../src/web/hands/builtins.js';
import { addressOf } from '../src/web/hands/platform.js';
import { unexpected } from './unexpected.js';

const { btoa, encodeURIComponent } = page as typeof globalThis;
const split = method('String', 'split');
const replace = method('String', 'replace');
const slice = method('String', 'slice');

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
 * fragment stay as they are.
 *
 * Throws a `BridgeError`: `config_type` for a base that is no http(s) address or a value that is no string,
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
    if (value === undefined || value === '') return;
    if (typeof value !== 'string') throw unexpected(`a string for "${field}"`, value);
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
