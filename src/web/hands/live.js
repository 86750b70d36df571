// @ts-check
// The bridge's own live region, through which it speaks to those who hear a page. One for each document, present before
// anything is said; styled through the CSSOM, because a policy may forbid style attributes.

import { setAttribute } from './apply.js';
import * as dom from './dom.js';
import { attempt } from './event.js';

/** @type {(document: Document) => HTMLElement | null} */
const bodyOf = dom.getter('Document', 'body');
/** @type {(document: Document, name: string) => HTMLElement} */
const create = dom.method('Document', 'createElement');
/** @type {(parent: Node, child: Node) => void} */
const append = dom.method('Node', 'appendChild');

// No name on the page stands in for a member of a `div`.
/** @type {HTMLElement | undefined} */
let region;
// What was said in the task that still runs.
let said = '';

export const prepare = () => {
  attempt(() => {
    const body = bodyOf(document);
    if (!body || region?.isConnected) return 'done';
    region = create(document, 'div');
    setAttribute(region, 'role', 'status');
    setAttribute(region, 'data-drimify-live', '');
    region.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
    append(body, region);
    return 'done';
  });
};

/** @param {string} text */
export const speak = (text) => {
  prepare();
  attempt(() => {
    // Two things said at once are both heard.
    const all = said ? `${said} ${text}` : text;
    if (!said) setTimeout(() => (said = ''));
    said = all;
    // Said again, the same words are no change.
    if (region) region.textContent = region.textContent === all ? all + '\u00a0' : all;
    return 'done';
  });
};
