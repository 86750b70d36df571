// The cases of the specification, and which of them a browser can play.

import { readFileSync } from 'node:fs';

const FILE = new URL('../../fixtures/attack-cases.json', import.meta.url);

/** All cases, in the order of the file; `CASES` in the environment (a pattern over the ids) narrows them for work. */
export const cases = JSON.parse(readFileSync(process.env.CASES_FILE ?? FILE, 'utf8')).filter(({ id }) =>
  new RegExp(process.env.CASES ?? '').test(id),
);

/** The cases of the named groups that belong to a browser; `layers` widens what counts as such. */
export const casesOf = (groups, layers = ['browser']) =>
  cases.filter(({ group, layer }) => groups.includes(group) && layer.some((name) => layers.includes(name)));

/**
 * Why no document of any browser can carry this origin, or null where one can. Such cases are played natively.
 */
export function inexpressible(origin) {
  if (typeof origin !== 'string') return 'MessageEvent.origin is always a string';
  if (origin === 'null') return null;
  if (!URL.canParse(origin)) return 'not the serialisation of any origin';
  const url = new URL(origin);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `a ${url.protocol} document has no such origin`;
  if (url.origin !== origin) return `a browser reports it as ${url.origin}`;
  return null;
}

/** What a test of this case is called. */
export const title = ({ id, group, title: text }) => `${id} (${group}) ${text}`;
