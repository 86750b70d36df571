// The browser edge of one bridge: hears messages, asks the core what they mean, and carries that out. It decides
// nothing about messages, origins or reactions. Plain JavaScript, because the same code in wasm is five times the
// bytes; it ships inside the crate, so the npm build and Rust pages run the same lines.

import { Diagnostics } from './diagnostics.js';
import { dom } from './dom.js';
import { callHandler, domName, fire, milestoneEvent, publicEvent } from './event.js';
import { Frames } from './frames.js';
import { readData } from './message.js';
import { ADMIT, COUNT, DESTROY, JUDGE, LATE, MEMBERS, OFF, ON, OWN, PERMIT, RAW, STATS, TABLES } from './operations.js';
import { Page } from './page.js';
import { Verification } from './verify.js';
import { Connection } from './widget.js';

export { dom, flag } from './dom.js';
export { toText } from './message.js';

// Places in the core's table of milestones.
const UNAVAILABLE = 10;
// What is counted besides what the core judges.
const IGNORED = 0;
const OVERFLOWN = 1;

export class Edge {
  // `options` were checked by the core, but for `frame` and `container` given as elements; `refused` and `fault` are
  // the page's callbacks.
  constructor(core, options, refused, fault) {
    this.options = options;
    this.fault = fault;
    // A callback of the page may have destroyed the bridge: then the core is there no more.
    this.core = (operation, ...question) =>
      this.destroyed && operation !== RAW && operation !== PERMIT ? undefined : core(operation, ...question);
    this.release = () => core(DESTROY);
    const [actions, keys, reasons, hopeless] = this.core(TABLES);
    this.reasons = reasons.split(' ');
    this.places = { size: this.reasons.indexOf('size'), shape: this.reasons.indexOf('shape') };
    this.diagnostics = new Diagnostics(refused, options.debug);
    this.diagnostics.count = (reason) => this.stats().refused[reason] ?? 0;
    this.page = new Page(this.core, this.diagnostics, fault, [actions, keys]);
    this.frames = new Frames(this.core, options, this.diagnostics, fault, (number) =>
      this.happen(number, UNAVAILABLE, ''),
    );
    this.hopeless = hopeless;
    this.handlers = new Map();
    this.stop = [];
    if (options.verify) this.verification = new Verification(options.verify, this);
    this.frames.added = (number, frame) => this.verification?.resume(number, frame);
    this.frames.released = (frame) => this.verification?.stop(frame);
  }

  // Starts watching; answers nothing, or [code, message] when the given frame cannot be.
  start() {
    const { markup, reactions } = this.options;
    const wrong = (markup && this.frames.bind(document)) || this.frames.resolve(dom().readyState() !== 'loading');
    if (wrong) return wrong;
    for (const reason of this.hopeless) {
      this.diagnostics.reaction(reason, undefined, 'a redirect goes nowhere safe: see redirectAllowedOrigins');
    }
    this.watch();
    if (markup || reactions?.length) this.page.prepare();
    if (markup) this.scan();
    return undefined;
  }

  watch() {
    const mutations = new MutationObserver((records) => this.changed(records));
    for (const root of this.frames.roots()) {
      const attributeFilter = ['src', 'data-drimify', 'data-drimify-ignore'];
      mutations.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
    }
    this.stop.push(() => mutations.disconnect());
    // All of these bubble to the window, where no named element stands in for a member of the document.
    const listen = (name, hear) => {
      addEventListener(name, hear, true);
      this.stop.push(() => removeEventListener(name, hear, true));
    };
    listen('load', (event) => event.target === document && this.frames.greetAll());
    listen('visibilitychange', () => this.frames.tick());
    listen('pageshow', ({ persisted }) => this.page.navigation.restore(persisted));
    const violated = ({ disposition, effectiveDirective }, uri) =>
      disposition === 'enforce' && effectiveDirective === 'frame-src' && this.frames.block(uri);
    listen('securitypolicyviolation', (event) => violated(event, event.blockedURI));
    if (typeof ReportingObserver === 'function') {
      // Also tells of what was blocked before the bridge was there.
      const hear = (reports) => reports.forEach(({ body }) => violated(body, body.blockedURL));
      const reports = new ReportingObserver(hear, { types: ['csp-violation'], buffered: true });
      reports.observe();
      this.stop.push(() => reports.disconnect());
    }
    listen('DOMContentLoaded', () => {
      const wrong = this.frames.resolve(true);
      if (wrong) this.fault(...wrong, true);
      else if (this.options.markup) {
        this.page.prepare();
        this.scan();
      } else if (this.options.reactions?.length) this.page.prepare();
    });
  }

  changed(records) {
    let frames = false;
    let removed = false;
    const added = [];
    const holdsFrame = (node) => dom().name(node) === 'iframe' || dom().below(node, 'iframe').length > 0;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        frames ||= attributeName !== 'src' || dom().name(target) === 'iframe';
        continue;
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        frames ||= holdsFrame(node);
        added.push(node);
      }
      for (const node of removedNodes) {
        if (!(node instanceof Element)) continue;
        removed = true;
        frames ||= holdsFrame(node);
      }
    }
    // What has left goes first: the lines of a new view owe nothing to the frame of the old one.
    if (removed) this.page.releaseDeparted();
    if (frames) this.frames.reconcile();
    if (this.options.markup) for (const node of added) this.page.scan(node, (id) => this.catchUp(id));
  }

  // Looks at markup that was added.
  scan(root) {
    if (this.options.markup) this.page.scan(root, (id) => this.catchUp(id));
    this.frames.reconcile();
  }

  // Asked by the core: the registered frame that sent an event, or −1.
  frameOf(event) {
    return this.frames.of(event.source);
  }

  // Asked by the core.
  matches(number, selector) {
    const element = this.frames.all[number]?.element;
    return !!element && dom().matches(element, selector);
  }

  // One message event: through the gate, then read, then judged.
  hear(event) {
    const answer = this.core(ADMIT, event.isTrusted ? event.timeStamp : 0, 0, event, this);
    if (answer >= 0) this.read(answer, event);
    else if (answer < 0) this.refused(this.reasons[-1 - answer], event, null);
  }

  refused(reason, event, type) {
    const number = reason === 'source' ? -1 : this.frames.of(event.source);
    this.diagnostics.message(event, reason, this.frames.all[number]?.element, number, type);
  }

  read(number, event) {
    this.frames.heard(number);
    if (event === this.delivered) {
      // A callback of the official widget has brought it already.
      this.core(COUNT, IGNORED, 1);
      return;
    }
    let data;
    try {
      data = event.data;
    } catch {
      // What cannot be deserialised has no shape.
    }
    const [text, bits] = readData(data, this.places, () => this.members());
    this.judge(number, bits, text, event, 'message');
  }

  // The names of the members that a payload may be read from.
  members() {
    return this.core(MEMBERS);
  }

  // What was read of a message, or of a widget's callback, which may have no event.
  judge(number, bits, text, event, via) {
    const verdict = this.core(JUDGE, number, bits, text, this);
    if (!verdict) return;
    const [kind, framed, state, ...rest] = verdict;
    if (framed) this.frames.answered(number);
    if (kind === 0) {
      if (event) this.delivered = event;
      const { origin } = event ?? this.frames.all[number];
      this.deliver(number, state, rest, { origin, time: event?.timeStamp ?? performance.now(), via, text });
      return;
    }
    this.frames.showState(number, state);
    if (kind === 2) {
      if (event) this.refused(this.reasons[rest[0]], event, rest[1]);
      return;
    }
    const [greets, id, height] = rest;
    if (greets) this.frames.greet(number);
    else if (height !== null) this.frames.size(number, id, height);
  }

  // A milestone of the bridge's own: its place in the core's table, and the text its fields are read from.
  happen(number, milestone, text) {
    const frame = this.frames.all[number];
    const verdict = frame && this.core(OWN, number, milestone, text, this);
    if (!verdict) return;
    const [, , state, ...rest] = verdict;
    this.deliver(number, state, rest, { origin: frame.origin, time: performance.now(), via: 'message', text });
  }

  // Handlers, then the DOM event, then reactions in order of registration, redirects last.
  deliver(number, state, list, { origin, time, via, text }) {
    const [place, milestone, payload, round, sequence, flags, withheld, oneOff, handlers, steps, blocked] = list;
    const frame = this.frames.all[number];
    const { core } = this;
    const read = () => (withheld ? null : core(RAW, 0, 0, text));
    const event = milestoneEvent(milestone, payload, frame.element, origin, via, round, sequence, time, flags, read);
    if (flags.includes('ungated')) {
      for (const id of handlers) this.call(id, event);
      return;
    }
    frame.kept = frame.kept.filter((kept) => kept.event.round === round && kept.key !== this.keyOf(event));
    frame.kept.push({ key: this.keyOf(event), event, text, place, oneOff });
    this.frames.showState(number, state);
    for (const id of handlers) this.call(id, event);
    fire(frame.element, 'drimify:' + domName(milestone), publicEvent(event));
    const context = { event, completion: this.completionOf(frame, event) };
    this.page.carryOut(steps, blocked, frame.serial, context);
    if (milestone === 'complete' && this.frames.all[number] === frame) {
      this.verification?.begin(number, frame, payload[0]);
    }
  }

  // Of `custom`, each type is a kind of its own.
  keyOf({ milestone, payload }) {
    return milestone === 'custom' ? 'custom:' + payload.type : milestone;
  }

  completionOf(frame, event) {
    return [event, ...frame.kept.map((kept) => kept.event)].find(({ milestone }) => milestone === 'complete')?.payload;
  }

  call(id, event) {
    const handler = this.handlers.get(id);
    if (handler) callHandler(handler, event);
  }

  // A reaction found after milestones of the current round runs on arrival.
  catchUp(reaction) {
    this.frames.all.forEach((frame, number) => {
      for (const { event, text, place } of frame?.kept.slice() ?? []) {
        const steps = this.core(LATE, reaction, number * 16 + place, text, this);
        const context = { event, completion: frame && this.completionOf(frame, event) };
        if (steps) this.page.carryOut(steps, [], frame.serial, context);
      }
    });
  }

  // Adds a handler and answers its number, or [code, message].
  on(name, handler) {
    const id = this.core(ON, 0, 0, name);
    if (typeof id === 'number') this.handlers.set(id, handler);
    return id;
  }

  // Brings a handler what happened in the current round: the one-offs, or everything.
  replay(id, name, everything) {
    for (const frame of this.frames.all.slice()) {
      for (const { key, event, oneOff } of frame?.kept.slice() ?? []) {
        const isIt = name === '*' || name === key || name === event.milestone;
        if (isIt && (oneOff || everything)) this.call(id, event);
      }
    }
  }

  off(id) {
    this.handlers.delete(id);
    this.core(OFF, id);
  }

  // Hears the callbacks of the official widget too.
  connect(widget) {
    const connection = new Connection(this, widget);
    this.stop.push(() => connection.disconnect());
    return connection;
  }

  // A frame's state; without a frame the only one's, or nothing if there are several.
  state(element) {
    const frames = this.frames.all.filter((frame) => frame && (!element || frame.element === element));
    return frames.length > 1 ? undefined : (frames[0]?.state ?? 'waiting');
  }

  stats() {
    const [seen, accepted, ignored, ...counts] = this.core(STATS);
    const refused = {};
    counts.forEach((count, place) => {
      if (count) refused[this.reasons[place]] = count;
    });
    return { seen, accepted, ignored, refused };
  }

  // Early messages beyond what the stub keeps.
  overflow(times) {
    this.core(COUNT, OVERFLOWN, times);
  }

  destroy() {
    if (this.destroyed) return;
    for (const stop of this.stop.splice(0)) stop();
    this.frames.destroy();
    this.page.destroy();
    this.verification?.destroy();
    this.handlers.clear();
    this.destroyed = true;
    this.release();
  }
}
