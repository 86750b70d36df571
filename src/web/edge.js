// The browser edge of one bridge: hears messages, asks the core what they mean, and carries that out. It decides
// nothing about messages, origins or reactions. Plain JavaScript, because the same code in wasm is five times the
// bytes; it ships inside the crate, so the npm build and Rust pages run the same lines.

import { answerFor } from './asked.js';
import { openDiagnostics } from './diagnostics.js';
import * as dom from './dom.js';
import { callHandler, domName, fire, milestoneEvent, payloadOf, publicEvent } from './event.js';
import { openFrames } from './frames.js';
import { prepare } from './live.js';
import { bare, readData } from './message.js';
import {
  ADMIT,
  COUNT,
  DESTROY,
  JUDGE,
  LATE,
  MEMBERS,
  OFF,
  ON,
  OWN,
  PERMIT,
  RAW,
  RECOGNISE,
  STATS,
  TABLES,
} from './operations.js';
import { numberOf } from './origins.js';
import { BLOCKED, openPage } from './page.js';
import { openVerification } from './verify.js';
import { chain } from './widget.js';

export { callHandler } from './event.js';
export { asGiven, bare, show, toText } from './message.js';

// Places in the core's table of milestones.
const UNAVAILABLE = 10;
// What is counted besides what the core judges.
const IGNORED = 0;
const OVERFLOWN = 1;

// The flags of nearly every event.
const NONE = Object.freeze([]);

// Of `custom`, each type is a kind of its own.
const keyOf = ({ milestone, payload }) => (milestone === 'custom' ? 'custom:' + payload.type : milestone);

// Called with `new`. `ask` is the core's function; the `given` options were checked by it, but for `frame` and
// `container` that are elements; `refused` and `fault` are the page's callbacks.
export function Edge(ask, given, refused, fault) {
  const options = bare(given);
  const { markup, reactions } = options;
  const handlers = new Map();
  const stops = new Set();
  // The latest message that became a milestone.
  let delivered;
  // The event that the core is asked about.
  let asked;
  let destroyed = false;

  // A callback of the page may have destroyed the bridge: then the core is there no more.
  const core = (operation, number, more, one, other) => {
    if (destroyed && operation !== RAW && operation !== PERMIT) return undefined;
    answerFor(edge);
    return ask(operation, number, more, one, other);
  };

  const tables = ask(TABLES);
  const hopeless = tables.pop();
  const [actions, keys, reasons, milestones, states, flagNames] = tables.map((names) => names.split(' '));
  const eventNames = milestones.map((milestone) => 'drimify:' + domName(milestone));

  const stats = () => {
    const [seen, accepted, ignored, ...counts] = core(STATS) ?? [0, 0, 0];
    const refused = {};
    counts.forEach((count, place) => {
      if (count) refused[reasons[place]] = count;
    });
    return { seen, accepted, ignored, refused };
  };

  const diagnostics = openDiagnostics(refused, options.debug, (reason) => stats().refused[reason] ?? 0);
  const page = openPage(core, diagnostics, fault, [actions, keys]);

  // A milestone of the bridge's own: its place in the core's table, and the text its fields are read from.
  const happen = (frame, milestone, text) => {
    const verdict = isLive(frame) && core(OWN, frame.number, milestone, text);
    if (!verdict) return;
    deliver(frame, verdict, undefined, 'message', text);
  };

  const verification = options.verify && openVerification(bare(options.verify), happen);
  const frames = openFrames(core, options, diagnostics, fault, {
    added: (frame) => verification?.resume(frame),
    released: (frame) => verification?.stop(frame),
    unavailable: (frame) => happen(frame, UNAVAILABLE, ''),
  });
  const isLive = (frame) => frames.list().includes(frame);

  // Starts watching; answers nothing, or [code, message] when the given frame cannot be.
  const start = () => {
    const wrong = (markup && frames.bind(document)) || frames.resolve(dom.readyState() !== 'loading');
    if (wrong) return wrong;
    for (const reason of hopeless) diagnostics.reaction(reason, BLOCKED);
    watch();
    look();
    return undefined;
  };

  // Looks at the page as it is now.
  const look = () => {
    // The live region is there before anything is said.
    if (!destroyed && (markup || reactions?.length)) prepare();
    if (markup) scan();
    // As for attributes. Where a script declares them, it may have revealed their targets already.
    if (options.declared && dom.readyState() !== 'loading') page.conceal(reactions);
  };

  const watch = () => {
    const mutations = new MutationObserver(changed);
    for (const root of frames.roots()) {
      const attributeFilter = ['src', 'data-drimify', 'data-drimify-ignore', ...page.attributes];
      mutations.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
    }
    stops.add(() => mutations.disconnect());
    // All of these bubble to the window, where no named element stands in for a member of the document.
    const listen = (name, hear) => {
      addEventListener(name, hear, true);
      stops.add(() => removeEventListener(name, hear, true));
    };
    listen('load', ({ target }) => target === document && frames.greetAll());
    listen('visibilitychange', frames.tick);
    listen('pageshow', page.restore);
    const violated = ({ disposition, effectiveDirective }, uri) =>
      disposition === 'enforce' && effectiveDirective === 'frame-src' && frames.block(uri);
    listen('securitypolicyviolation', (event) => violated(event, event.blockedURI));
    if (typeof ReportingObserver === 'function') {
      // Also tells of what was blocked before the bridge was there.
      const hear = (reports) => reports.forEach(({ body }) => violated(body, body.blockedURL));
      const reports = new ReportingObserver(hear, { types: ['csp-violation'], buffered: true });
      reports.observe();
      stops.add(() => reports.disconnect());
    }
    listen('DOMContentLoaded', () => {
      const wrong = frames.resolve(true);
      if (wrong) fault(...wrong, true);
      else look();
    });
  };

  const changed = (records) => {
    let moved = false;
    let removed = false;
    const added = [];
    const elements = (nodes) => [...nodes].filter((node) => node instanceof Element);
    const holdsFrame = (element) => dom.name(element) === 'iframe' || dom.below(element, 'iframe').length > 0;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        moved ||= attributeName !== 'src' || dom.name(target) === 'iframe';
        if (attributeName !== 'src') added.push(target);
      }
      const come = elements(addedNodes);
      const gone = elements(removedNodes);
      moved ||= [...come, ...gone].some(holdsFrame);
      removed ||= gone.length > 0;
      added.push(...come);
    }
    // What has left goes first: the lines of a new view owe nothing to the frame of the old one.
    if (removed) page.releaseDeparted();
    if (moved) frames.reconcile();
    added.forEach(scanMarkup);
  };

  // Looks at markup that was added.
  const scan = (root) => {
    scanMarkup(root);
    frames.reconcile();
  };

  const scanMarkup = (root) => {
    if (markup) page.scan(root, catchUp);
  };

  // Asks about an event: whether it is trusted, and the number of its origin, come with the question. Of a script's event
  // nothing else is read: it may be a getter of the page's.
  const askAbout = (operation, event) => {
    asked = event;
    return event.isTrusted ? core(operation, event.timeStamp, 1 + 2 * numberOf(event.origin)) : core(operation, 0, 0);
  };

  // Asked by the core: the registered frame that sent the event, or −1.
  const frameOf = () => frames.of(asked.source)?.number ?? -1;

  // Asked by the core.
  const matches = (number, selector) => {
    const frame = frames.at(number);
    return !!frame && dom.matches(frame.element, selector);
  };

  // One message event: through the gate, then read, then judged.
  const hear = (event) => {
    const answer = askAbout(ADMIT, event);
    if (answer < 0) refuse(reasons[-1 - answer], event, null);
    if (!(answer >= 0)) return;
    const frame = frames.at(answer);
    frames.heard(frame);
    if (event === delivered) {
      // A callback of the official widget has brought it already.
      core(COUNT, IGNORED, 1);
      return;
    }
    let data;
    try {
      data = event.data;
    } catch {
      // What cannot be deserialised has no shape.
    }
    judge(frame, data, 0, event, 'message');
  };

  const refuse = (reason, event, type) => {
    diagnostics.message(event, reason, reason === 'source' ? undefined : frames.of(event.source), type);
  };

  // What a message carries, or what a widget's callback was handed, which may have no event.
  const judge = (frame, data, flags, event, via) => {
    const [text, bits] = readData(data, () => core(MEMBERS));
    const verdict = core(JUDGE, frame.number, text === undefined ? reasons.indexOf(bits) : bits | flags, text);
    if (!verdict) return;
    const [kind, framed, state, first, second, third] = verdict;
    if (framed) frame.answered = true;
    if (kind === 0) {
      if (event) delivered = event;
      deliver(frame, verdict, event, via, text);
      return;
    }
    frames.showState(frame, states[state]);
    if (kind === 2) {
      if (event) refuse(reasons[first], event, second);
    } else if (first) frames.greet(frame);
    else frames.size(frame, second, third);
  };

  // Handlers, then the DOM event, then reactions in order of registration, redirects last.
  const deliver = (frame, verdict, message, via, text) => {
    const [, , state, place, fields, round, sequence, bits, withheld, oneOff, ids, steps, blocked] = verdict;
    const milestone = milestones[place];
    const flags = bits ? Object.freeze(flagNames.filter((_, at) => (bits >> at) & 1)) : NONE;
    const { origin, timeStamp } = message ?? { origin: frame.origin, timeStamp: performance.now() };
    const payload = payloadOf(milestone, fields);
    const head = { milestone, payload, frame: frame.element, origin, via, round, sequence, time: timeStamp, flags };
    const event = milestoneEvent(head, () => (withheld ? null : core(RAW, 0, 0, text)));
    const tell = () => {
      for (const id of ids) call(id, event);
    };
    if (flags.includes('ungated')) {
      tell();
      return;
    }
    const key = keyOf(event);
    const kept = frame.kept.filter((other) => other.event.round === round && other.key !== key);
    const shown = publicEvent(event, head);
    const occasion = { key, event, shown, text, place, oneOff };
    frame.kept = [...kept, occasion];
    occasion.completion = frame.kept.find((other) => other.event.milestone === 'complete')?.event.payload;
    frames.showState(frame, states[state]);
    tell();
    fire(frame.element, eventNames[place], shown);
    page.carryOut(steps, blocked, occasion);
    if (milestone === 'complete' && isLive(frame)) verification?.begin(frame, payload.sessionId);
  };

  const call = (id, event) => {
    const handler = handlers.get(id);
    if (handler) callHandler(handler, event);
  };

  // A reaction found after milestones of the current round runs on arrival.
  const catchUp = (reaction) => {
    for (const frame of frames.list()) {
      for (const occasion of frame.kept) {
        const steps = core(LATE, reaction, frame.number * 16 + occasion.place, occasion.text);
        if (steps) page.carryOut(steps, [], occasion);
      }
    }
  };

  // Adds a handler and answers its number, or [code, message].
  const on = (name, handler) => {
    const id = core(ON, 0, 0, name);
    if (typeof id === 'number') handlers.set(id, handler);
    return id;
  };

  // Brings a handler what happened in the current round: the one-offs, or everything.
  const replay = (id, name, everything) => {
    for (const frame of frames.list()) {
      for (const { key, event, oneOff } of frame.kept) {
        const isIt = name === '*' || name === key || name === event.milestone;
        if (isIt && (oneOff || everything)) call(id, event);
      }
    }
  };

  const off = (id) => {
    handlers.delete(id);
    core(OFF, id);
  };

  // Hears the callbacks of the official widget too; answers how to put the page's own back.
  const connect = (widget) => {
    const recognise = (event) => frames.at(askAbout(RECOGNISE, event));
    const heard = (frame, data, flags, event) => {
      // One message event yields one milestone: whichever of wire and callback comes second for it is nothing.
      if (!event || event !== delivered) judge(frame, data, flags, event, 'widget');
    };
    const disconnect = chain(widget, frames.list, recognise, heard);
    stops.add(disconnect);
    return {
      disconnect: () => {
        stops.delete(disconnect);
        disconnect();
      },
    };
  };

  // A frame's state; without a frame the only one's, or nothing if there are several.
  const state = (element) => {
    const found = frames.list().filter((frame) => !element || frame.element === element);
    return found.length > 1 ? undefined : (found[0]?.state ?? 'waiting');
  };

  // Early messages beyond what the stub keeps.
  const overflow = (times) => {
    core(COUNT, OVERFLOWN, times);
    refuse('early_overflow', { origin: '' }, null);
  };

  const destroy = () => {
    if (destroyed) return;
    // What is the page's may refuse to be put back; all else ends nevertheless.
    for (const stop of stops) callHandler(stop);
    stops.clear();
    frames.destroy();
    page.destroy();
    handlers.clear();
    destroyed = true;
    ask(DESTROY);
  };

  const edge = {
    frameOf,
    matches,
    start,
    hear,
    refused: refuse,
    on,
    off,
    replay,
    connect,
    scan,
    state,
    stats,
    overflow,
    destroy,
  };
  return edge;
}
