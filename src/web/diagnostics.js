// Tells the page what was refused: to its own callback, or once on the console with the way out. Never a message's
// body, and quiet about foreign windows, which are none of the page's business.

import { dom, iframes } from './dom.js';
import { callHandler } from './event.js';

const warn = (text) => console.warn('drimify-bridge: ' + text);

export class Diagnostics {
  constructor(refused, debug) {
    this.refused = refused;
    this.debug = debug;
    this.counts = {};
    this.told = {};
  }

  // A refused message; `frame` is the registered iframe whose window it came from, if one. At most once per reason,
  // frame and second: a flood costs no more than the gate.
  message(event, reason, frame, key, type) {
    if (!frame && !this.debug && (reason !== 'origin' || this.refused || this.warned)) return;
    const at = reason + key;
    const { timeStamp, origin, source } = event;
    if (timeStamp - this.told[at] < 1000) return;
    this.told[at] = timeStamp;
    if (frame || this.debug) {
      const refusal = { reason, origin, count: this.count(reason) };
      if (type !== null) refusal.type = type;
      if (frame) refusal.frame = frame;
      if (this.refused) callHandler(this.refused, Object.freeze(refusal));
      else if (this.debug) console.debug('drimify-bridge refused', refusal);
    }
    if (reason !== 'origin' || this.refused || this.warned) return;
    // The commonest mistakes: the experience is elsewhere than allowed, in a registered frame or in a marked container.
    const isIt = (element) => dom().window(element) === source && dom().closest(element, '[data-drimify]');
    if (!frame && !iframes().some(isIt)) return;
    this.warned = true;
    warn(
      `a message from "${origin}" was refused: if the experience is there, add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe itself data-drimify`,
    );
  }

  // A reaction that could not run, or a warning about the page.
  reaction(reason, frame, wayOut, origin = location.origin) {
    const count = (this.counts[reason] = (this.counts[reason] ?? 0) + 1);
    const refusal = frame ? { reason, origin, frame, count } : { reason, origin, count };
    if (this.refused) callHandler(this.refused, Object.freeze(refusal));
    else if (count === 1) warn(`${reason}: ${wayOut}`);
  }
}
