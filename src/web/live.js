// The bridge's own live region, through which it speaks to those who hear a page. One for each document, present
// before anything is said; styled through the CSSOM, because a policy may forbid style attributes.

import * as dom from './dom.js';

// No name on the page stands in for a member of a `div` or of `body`.
let region;
// What was said in the task that still runs.
let said = '';

// Puts the region onto the page, once there is one to put it on.
export const prepare = () => {
  const body = dom.body();
  if (!body || region?.isConnected) return;
  region = dom.create('div');
  dom.set(region, 'role', 'status');
  dom.set(region, 'data-drimify-live', '');
  region.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  body.append(region);
};

export const speak = (text) => {
  prepare();
  // Two things said at once are both heard.
  if (said) text = said + ' ' + text;
  else setTimeout(() => (said = ''));
  said = text;
  // Said again, the same words are no change.
  if (region) region.textContent = region.textContent === text ? text + '\u00a0' : text;
};
