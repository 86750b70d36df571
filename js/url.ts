// Fills in a visitor's data ahead of time, in the address of an experience.

import * as dom from '#dom';
import { unexpected } from './unexpected.js';

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

/**
 * The address of an experience with a visitor's data in it: always base64 of the URL-encoded value, because a plain
 * value of four or eight letters reads as base64 too. What is undefined or empty is left out; other parameters and the
 * fragment stay as they are.
 *
 * Throws a `BridgeError`: `config_type` for a base that is no http(s) address or a value that is no string,
 * `config_unknown_field` for a field that no experience knows.
 */
export const experienceUrl = (base: string | URL, visitor: Visitor): string => {
  if (!dom.originOf(base)) throw unexpected('the http(s) address of an experience', base);
  const url = new URL(base);
  if (typeof visitor !== 'object' || visitor === null) throw unexpected("an object of the visitor's data", visitor);
  let pairs = url.search.slice(1).split('&').filter(Boolean);
  for (const [field, value] of Object.entries(visitor) as [string, unknown][]) {
    const name = PARAMETERS[field];
    if (!name) throw unexpected(`one of ${Object.keys(PARAMETERS).join(', ')}`, field, 'config_unknown_field');
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string') throw unexpected(`a string for "${field}"`, value);
    const encoded = btoa(encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, '\ufffd')));
    const others = pairs.filter((pair) => pair.split('=')[0] !== name);
    // A plus would be read as a space; the padding stays as the vendor writes it.
    pairs = [...others, `${name}=${encoded.replaceAll('+', '%2B')}`];
  }
  url.search = pairs.join('&');
  return url.href;
};
