// Tells the page what was refused: to its own callback, or once on the console with the way out. Never a message's
// body, and quiet about foreign windows, which are none of the page's business.

import { dom } from './dom.js';
import { callHandler } from './event.js';

const warn = (text) => console.warn('drimify-bridge: ' + text);

export class Diagnostics {
  constructor(refused, debug) {
    this.refused = refused;
    this.debug = debug;
    this.counts = {};
  }

  // A refused message; `frame` is the registered iframe it came from, if one.
  message(frame, source, { reason, origin, name, count }) {
    if (!frame && !this.debug) {
      // The commonest mistake: an iframe inside a marked container, at an origin that is not listed.
      if (reason === 'origin' && !this.refused && !this.warned) {
        const isIt = (element) => dom().window(element) === source && dom().closest(element, '[data-drimify]');
        if (dom().iframes().some(isIt)) this.warnOrigin(origin);
      }
      return;
    }
    const refusal = { reason, origin, count };
    if (name !== undefined) refusal.type = name;
    if (frame) refusal.frame = frame;
    if (this.refused) callHandler(this.refused, Object.freeze(refusal));
    else if (this.debug) console.debug('drimify-bridge refused', refusal);
    if (frame && reason === 'origin') this.warnOrigin(origin);
  }

  warnOrigin(origin) {
    if (this.refused || this.warned) return;
    this.warned = true;
    warn(
      `a message from "${origin}" was refused: if the experience is there, add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe itself data-drimify`,
    );
  }

  // A reaction that could not run, or a warning about the page.
  reaction(reason, origin, frame, wayOut) {
    const count = (this.counts[reason] = (this.counts[reason] ?? 0) + 1);
    const refusal = frame ? { reason, origin, frame, count } : { reason, origin, count };
    if (this.refused) callHandler(this.refused, Object.freeze(refusal));
    else if (count === 1) warn(`${reason}: ${wayOut}`);
  }
}
