// Tells the page what was refused: to its own callback, or once on the console with the way out. Never a message's
// body, and quiet about foreign windows, which are none of the page's business.

import * as dom from './dom.js';
import { callHandler } from './event.js';

const warn = (text) => console.warn('drimify-bridge: ' + text);

// `countOf` answers how many messages were refused for a reason.
export const openDiagnostics = (refused, debug, countOf) => {
  const counts = {};
  const told = new WeakMap();
  let warned;

  // At most once per reason, frame and second: a flood costs no more than the gate.
  const isTold = (reason, frame = told) => {
    const times = told.get(frame) ?? {};
    told.set(frame, times);
    const now = performance.now();
    if (now - times[reason] < 1000) return true;
    times[reason] = now;
    return false;
  };

  const tell = (reason, origin, count, frame, type) => {
    const refusal = { reason, origin, count, ...(frame && { frame }), ...(type !== null && { type }) };
    if (refused) callHandler(refused, Object.freeze(refusal));
    else console.debug('drimify-bridge refused', refusal);
  };

  // A refused message; `frame` is the registered one whose window it came from, if any.
  const message = (event, reason, frame, type) => {
    // The commonest mistakes: the experience is elsewhere than allowed, in a registered frame or in a marked container.
    const mayHint = reason === 'origin' && !refused && !warned;
    const isOurs = frame || debug || reason === 'early_overflow';
    if ((!isOurs && !mayHint) || isTold(reason, frame?.element)) return;
    const { origin, source } = event;
    if (isOurs && (refused || debug)) tell(reason, origin, countOf(reason), frame?.element, type);
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
    if (!refused) {
      if (count === 1) warn(`${reason}: ${wayOut}`);
    } else if (!isTold(reason, frame)) tell(reason, origin, count, frame, null);
  };

  return { message, reaction };
};
