// The browser edge of one bridge: hears messages, asks the core what they mean, and carries that out. It decides
// nothing about messages, origins or reactions. Plain JavaScript, because the same code in wasm is five times the
// bytes; it ships inside the crate, so the npm build and Rust pages run the same lines.

import { openDiagnostics } from './diagnostics.js';
import * as dom from './dom.js';
import { callHandler, domName, fire, milestoneEvent, payloadOf, publicEvent } from './event.js';
import { openFrames } from './frames.js';
import { prepare } from './live.js';
import { readData } from './message.js';
import { ADMIT, COUNT, DESTROY, JUDGE, LATE, MEMBERS, OFF, ON, OWN, PERMIT, RAW, STATS, TABLES } from './operations.js';
import { openPage } from './page.js';
import { openVerification } from './verify.js';
import { connect } from './widget.js';

export { toText } from './message.js';

// Places in the core's table of milestones.
const UNAVAILABLE = 10;
// What is counted besides what the core judges.
const IGNORED = 0;
const OVERFLOWN = 1;

// Of `custom`, each type is a kind of its own.
const keyOf = ({ milestone, payload }) => (milestone === 'custom' ? 'custom:' + payload.type : milestone);

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
    this.hopeless = hopeless;
    this.diagnostics = openDiagnostics(refused, options.debug, (reason) => this.stats().refused[reason] ?? 0);
    this.page = openPage(this.core, this.diagnostics, fault, [actions, keys]);
    this.verification = options.verify && openVerification(options.verify, this);
    this.frames = openFrames(this.core, options, this.diagnostics, fault, {
      added: (frame) => this.verification?.resume(frame),
      released: (frame) => this.verification?.stop(frame),
      unavailable: (frame) => this.happen(frame, UNAVAILABLE, ''),
    });
    this.handlers = new Map();
    this.stop = [];
  }

  // Starts watching; answers nothing, or [code, message] when the given frame cannot be.
  start() {
    const wrong =
      (this.options.markup && this.frames.bind(document)) || this.frames.resolve(dom.readyState() !== 'loading');
    if (wrong) return wrong;
    for (const reason of this.hopeless) {
      this.diagnostics.reaction(reason, 'a redirect goes nowhere safe: see redirectAllowedOrigins');
    }
    this.watch();
    this.look();
    return undefined;
  }

  // Looks at the page as it is now.
  look() {
    const { markup, reactions } = this.options;
    // The live region is there before anything is said.
    if (!this.destroyed && (markup || reactions?.length)) prepare();
    if (markup) this.scan();
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
    listen('load', ({ target }) => target === document && this.frames.greetAll());
    listen('visibilitychange', this.frames.tick);
    listen('pageshow', this.page.restore);
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
      else this.look();
    });
  }

  changed(records) {
    let frames = false;
    let removed = false;
    const added = [];
    const elements = (nodes) => [...nodes].filter((node) => node instanceof Element);
    const holdsFrame = (element) => dom.name(element) === 'iframe' || dom.below(element, 'iframe').length > 0;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') frames ||= attributeName !== 'src' || dom.name(target) === 'iframe';
      const come = elements(addedNodes);
      const gone = elements(removedNodes);
      frames ||= [...come, ...gone].some(holdsFrame);
      removed ||= gone.length > 0;
      added.push(...come);
    }
    // What has left goes first: the lines of a new view owe nothing to the frame of the old one.
    if (removed) this.page.releaseDeparted();
    if (frames) this.frames.reconcile();
    for (const element of added) this.scanMarkup(element);
  }

  // Looks at markup that was added.
  scan(root) {
    this.scanMarkup(root);
    this.frames.reconcile();
  }

  scanMarkup(root) {
    if (this.options.markup) this.page.scan(root, (id) => this.catchUp(id));
  }

  // Asked by the core: the registered frame that sent an event, or −1.
  frameOf(event) {
    return this.frames.of(event.source)?.number ?? -1;
  }

  // Asked by the core.
  matches(number, selector) {
    const frame = this.frames.at(number);
    return !!frame && dom.matches(frame.element, selector);
  }

  // One message event: through the gate, then read, then judged.
  hear(event) {
    const answer = this.core(ADMIT, event.isTrusted ? event.timeStamp : 0, 0, event, this);
    if (answer >= 0) this.read(this.frames.at(answer), event);
    else if (answer < 0) this.refused(this.reasons[-1 - answer], event, null);
  }

  refused(reason, event, type) {
    this.diagnostics.message(event, reason, reason === 'source' ? undefined : this.frames.of(event.source), type);
  }

  read(frame, event) {
    this.frames.heard(frame);
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
    const [text, bits] = this.readData(data);
    this.judge(frame, bits, text, event, 'message');
  }

  // The text of a message, and the bits of what did not fit; a message that cannot be read has a reason instead.
  readData(data) {
    const [text, bits] = readData(data, () => this.core(MEMBERS));
    return [text, text === undefined ? this.reasons.indexOf(bits) : bits];
  }

  // What was read of a message, or of a widget's callback, which may have no event.
  judge(frame, bits, text, event, via) {
    const verdict = this.core(JUDGE, frame.number, bits, text, this);
    if (!verdict) return;
    const [kind, framed, state, ...rest] = verdict;
    if (framed) frame.answered = true;
    if (kind === 0) {
      if (event) this.delivered = event;
      this.deliver(frame, state, rest, event, via, text);
      return;
    }
    this.frames.showState(frame, state);
    if (kind === 2) {
      if (event) this.refused(this.reasons[rest[0]], event, rest[1]);
      return;
    }
    const [greets, id, height] = rest;
    if (greets) this.frames.greet(frame);
    else this.frames.size(frame, id, height);
  }

  // A milestone of the bridge's own: its place in the core's table, and the text its fields are read from.
  happen(frame, milestone, text) {
    const verdict = this.isLive(frame) && this.core(OWN, frame.number, milestone, text, this);
    if (!verdict) return;
    const [, , state, ...rest] = verdict;
    this.deliver(frame, state, rest, undefined, 'message', text);
  }

  isLive(frame) {
    return this.frames.list().includes(frame);
  }

  // Handlers, then the DOM event, then reactions in order of registration, redirects last.
  deliver(frame, state, list, message, via, text) {
    const [place, milestone, fields, round, sequence, flags, withheld, oneOff, handlers, steps, blocked] = list;
    const { origin, timeStamp } = message ?? { origin: frame.origin, timeStamp: performance.now() };
    const payload = payloadOf(milestone, fields);
    const head = { milestone, payload, frame: frame.element, origin, via, round, sequence, time: timeStamp, flags };
    const event = milestoneEvent(head, () => (withheld ? null : this.core(RAW, 0, 0, text)));
    const tell = () => {
      for (const id of handlers) this.call(id, event);
    };
    if (flags.includes('ungated')) {
      tell();
      return;
    }
    const key = keyOf(event);
    frame.kept = frame.kept.filter((kept) => kept.event.round === round && kept.key !== key);
    frame.kept.push({ key, event, text, place, oneOff });
    this.frames.showState(frame, state);
    const completion = this.completionOf(frame, event);
    tell();
    fire(frame.element, 'drimify:' + domName(milestone), publicEvent(event));
    this.page.carryOut(steps, blocked, frame.serial, event, completion);
    if (milestone === 'complete' && this.isLive(frame)) this.verification?.begin(frame, payload.sessionId);
  }

  completionOf({ kept }, event) {
    return [event, ...kept.map((other) => other.event)].find(({ milestone }) => milestone === 'complete')?.payload;
  }

  call(id, event) {
    const handler = this.handlers.get(id);
    if (handler) callHandler(handler, event);
  }

  // A reaction found after milestones of the current round runs on arrival.
  catchUp(reaction) {
    for (const frame of this.frames.list()) {
      for (const { event, text, place } of [...frame.kept]) {
        const steps = this.core(LATE, reaction, frame.number * 16 + place, text, this);
        if (steps) this.page.carryOut(steps, [], frame.serial, event, this.completionOf(frame, event));
      }
    }
  }

  // Adds a handler and answers its number, or [code, message].
  on(name, handler) {
    const id = this.core(ON, 0, 0, name);
    if (typeof id === 'number') this.handlers.set(id, handler);
    return id;
  }

  // Brings a handler what happened in the current round: the one-offs, or everything.
  replay(id, name, everything) {
    for (const frame of this.frames.list()) {
      for (const { key, event, oneOff } of [...frame.kept]) {
        const isIt = name === '*' || name === key || name === event.milestone;
        if (isIt && (oneOff || everything)) this.call(id, event);
      }
    }
  }

  off(id) {
    this.handlers.delete(id);
    this.core(OFF, id);
  }

  // Hears the callbacks of the official widget too; answers how to put the page's own back.
  connect(widget) {
    const disconnect = connect(this, widget);
    this.stop.push(disconnect);
    return { disconnect };
  }

  // A frame's state; without a frame the only one's, or nothing if there are several.
  state(element) {
    const frames = this.frames.list().filter((frame) => !element || frame.element === element);
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
    this.handlers.clear();
    this.destroyed = true;
    this.release();
  }
}
