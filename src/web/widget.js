// The vendor's widget object, for a wire that changes: its callbacks become milestones where no message did. The
// vendor's host library checks no origin, so a callback counts only while a message event that passes the gate is
// being dispatched; any other reaches handlers alone, with the flag `ungated`.

import { dom } from './dom.js';
import { callHandler } from './event.js';
import { readData } from './message.js';
import { RECOGNISE } from './operations.js';

const CALLBACKS = 'onReady onComplete onCompletion onFirstInteraction onRouteChange onScrollToTop onClose onError';
// The bit of the core's flag, and of what is no message.
const UNGATED = 1 << 2;
const CALLBACK = 1 << 17;

// What a callback is handed: `{ data, id, type }`, or the data itself.
const dataOf = (argument) => {
  const isEnvelope = argument !== null && typeof argument === 'object' && Object.hasOwn(argument, 'data');
  return isEnvelope ? argument.data : argument;
};

export class Connection {
  // `edge` is the bridge's; `disconnect` puts the page's own callbacks back.
  constructor(edge, widget) {
    Object.assign(this, { edge, widget, budget: 32, refilled: 0, undo: [] });
    for (const name of CALLBACKS.split(' ')) this.chain(name);
  }

  // Stands in for one callback. Each assignment of the page gets a stand-in of its own, so that one that calls the
  // callback it found there reaches the one before, and is heard once.
  chain(name) {
    const { widget } = this;
    let own;
    let latest;
    const set = (next) => {
      own = next;
      const stand = (...given) => {
        const run = () => typeof next === 'function' && Reflect.apply(next, widget, given);
        if (this.done) return run();
        // An earlier one may still be called by a library that kept it: then a gated message stands behind it.
        this.heard(name, given[0], stand === latest);
        return stand === latest ? callHandler(run) : run();
      };
      latest = stand;
    };
    set(widget[name]);
    const get = () => latest;
    Object.defineProperty(widget, name, { configurable: true, enumerable: true, get, set });
    this.undo.push(() => {
      // Somebody else may have taken the place meanwhile.
      if (Object.getOwnPropertyDescriptor(widget, name)?.get !== get) return;
      Object.defineProperty(widget, name, { configurable: true, enumerable: true, writable: true, value: own });
    });
  }

  // What is not gated is bounded apart: strangers must not use up the frame's own bounds, nor the page's time.
  hasRoom() {
    const now = performance.now();
    this.budget = Math.min(32, this.budget + (now - this.refilled) / 100);
    this.refilled = now;
    return this.budget >= 1 && this.budget--;
  }

  // One message event yields one milestone: whichever of wire and callback comes second for the same event is nothing.
  heard(name, argument, isLatest) {
    const { edge } = this;
    if (edge.destroyed) return;
    const { event } = window;
    const recognised = event && edge.core(RECOGNISE, 0, 0, event, edge);
    const gated = typeof recognised === 'number' && recognised === this.frame(recognised);
    if (gated && edge.delivered === event) return;
    const number = this.frame(gated ? recognised : undefined);
    if (number === undefined || !(gated || (isLatest && this.hasRoom()))) return;
    const [text, bits] = readData({ event: name, data: dataOf(argument) ?? null }, edge.places, () => edge.members());
    edge.judge(number, bits | CALLBACK | (gated ? 0 : UNGATED), text, gated ? event : undefined, 'widget');
  }

  // The frame of the widget: in its own element, where it shows one; else by what the vendor's library leaves on its
  // iframe, which only the page can; else the bridge's only one. `spoke` decides between several widgets.
  frame(spoke) {
    const { element, iframe } = this.widget;
    const numbers = (fits) =>
      this.edge.frames.all.flatMap((frame, number) => (frame && fits(frame.element) ? [number] : []));
    const isOwn = (frame) => frame === iframe || (element instanceof Element && element.contains(frame));
    const isMade = (frame) => 'iFrameResizer' in frame || dom().attribute(frame, 'id')?.startsWith('digita-widget-');
    for (const found of [numbers(isOwn), numbers(isMade), numbers(() => true)]) {
      if (found.length === 1 || found.includes(spoke)) return found.length === 1 ? found[0] : spoke;
      if (found.length) return undefined;
    }
    return undefined;
  }

  // The page's own callbacks stay.
  disconnect() {
    this.done = true;
    for (const undo of this.undo.splice(0)) undo();
  }
}
