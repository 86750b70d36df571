// Tells the page what was refused: to its own callback, or once on the console with the way out. Never a message's
// body, and quiet about foreign windows, which are none of the page's business.

import * as dom from './dom.js';
import { callHandler } from './event.js';

const warn = (text) => console.warn('drimify-bridge: ' + text);

// `countOf` answers how many messages were refused for a reason.
export const openDiagnostics = (refused, debug, countOf) => {
  const counts = {};
  const told = {};
  let warned;

  // A refused message; `frame` is the registered one whose window it came from, if any. At most once per reason, frame
  // and second: a flood costs no more than the gate.
  const message = ({ timeStamp, origin, source }, reason, frame, type) => {
    // The commonest mistakes: the experience is elsewhere than allowed, in a registered frame or in a marked container.
    const mayHint = reason === 'origin' && !refused && !warned;
    const isOurs = frame || debug;
    if (!isOurs && !mayHint) return;
    const at = reason + frame?.number;
    if (timeStamp - told[at] < 1000) return;
    told[at] = timeStamp;
    if (isOurs) {
      const refusal = { reason, origin, count: countOf(reason) };
      if (type !== null) refusal.type = type;
      if (frame) refusal.frame = frame.element;
      if (refused) callHandler(refused, Object.freeze(refusal));
      else if (debug) console.debug('drimify-bridge refused', refusal);
    }
    const isSender = (element) => dom.windowOf(element) === source && dom.marked(element);
    if (!mayHint || !(frame || dom.iframes().some(isSender))) return;
    warned = true;
    warn(
      `a message from "${origin}" was refused: add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe data-drimify`,
    );
  };

  // A reaction that could not run, or a warning about the page.
  const reaction = (reason, wayOut, frame, origin = location.origin) => {
    const count = (counts[reason] = (counts[reason] ?? 0) + 1);
    if (refused)
      callHandler(refused, Object.freeze(frame ? { reason, origin, frame, count } : { reason, origin, count }));
    else if (count === 1) warn(`${reason}: ${wayOut}`);
  };

  return { message, reaction };
};
