// The vendor's widget object, for a wire that changes: its callbacks become milestones where no message did. The
// vendor's host library checks no origin, so a callback counts only while a message event that passes the gate is
// being dispatched; any other reaches handlers alone, with the flag `ungated`.

import * as dom from './dom.js';
import { callHandler } from './event.js';

const CALLBACKS = 'onReady onComplete onCompletion onFirstInteraction onRouteChange onScrollToTop onClose onError';
// The bit of the core's flag, and of what is no message.
const UNGATED = 1 << 2;
const CALLBACK = 1 << 17;

// What a callback is handed: `{ data, id, type }`, or the data itself.
const dataOf = (argument) => (Object.hasOwn(Object(argument), 'data') ? argument.data : argument);

// Hears the callbacks of a widget; answers how to put the page's own back. `frames` lists the bridge's, `recognise`
// answers the one that an event came from through the gate, `heard` takes what a callback was handed.
export const chain = (widget, frames, recognise, heard) => {
  let done = false;
  let busy = 0;

  // Stands in for one callback. Each assignment of the page gets a stand-in of its own, so that one that calls the
  // callback it found there reaches the one before, and is heard once. Answers how to put the page's own back.
  const standIn = (name) => {
    let own;
    let latest;
    const set = (next) => {
      own = next;
      const stand = (...given) => {
        const run = () => typeof next === 'function' && next.apply(widget, given);
        if (done) return run();
        // An earlier one may still be called by a library that kept it: then a gated message stands behind it.
        hear(name, given[0], stand === latest);
        return stand === latest ? callHandler(run) : run();
      };
      latest = stand;
    };
    set(widget[name]);
    Object.defineProperty(widget, name, { configurable: true, enumerable: true, get: () => latest, set });
    return () => {
      // Somebody else may have taken the place meanwhile.
      if (widget[name] !== latest) return;
      // Not assigned: that would ask what the widget inherits, and whether it may be extended.
      Object.defineProperty(widget, name, { configurable: true, enumerable: true, writable: true, value: own });
    };
  };

  // What is not gated is bounded apart: strangers must not use up the frame's own bounds, nor the page's time. Each
  // takes a tenth of a second, of which 32 may lie ahead.
  const hasRoom = () => {
    const now = performance.now();
    busy = Math.max(busy, now);
    if (busy > now + 3100) return false;
    busy += 100;
    return true;
  };

  const hear = (name, argument, isLatest) => {
    const { event } = window;
    const sender = event && recognise(event);
    const gated = sender && sender === frameOf(sender);
    const frame = gated ? sender : frameOf();
    if (!frame || !(gated || (isLatest && hasRoom()))) return;
    const flags = gated ? CALLBACK : CALLBACK | UNGATED;
    heard(frame, { event: name, data: dataOf(argument) ?? null }, flags, gated ? event : undefined);
  };

  // The frame of the widget: in its own element, where it shows one; else by what the vendor's library leaves on its
  // iframe, which only the page can; else the bridge's only one. `sender` decides between several.
  const frameOf = (sender) => {
    const { element, iframe } = widget;
    for (const fits of [
      (frame) => frame === iframe || (element instanceof Element && element.contains(frame)),
      (frame) => 'iFrameResizer' in frame || dom.attribute(frame, 'id')?.startsWith('digita-widget-'),
      () => true,
    ]) {
      const found = frames().filter((frame) => fits(frame.element));
      if (found.length === 1) return found[0];
      if (found.length) return found.includes(sender) ? sender : undefined;
    }
    return undefined;
  };

  const undo = CALLBACKS.split(' ').map(standIn);
  return () => {
    done = true;
    for (const act of undo) act();
  };
};
