// Changes the page as planned, and reads which reactions its markup declares. Every change is a static attribute, a
// static class, or text: nothing a frame said becomes markup, a name or a selector.

import { describe, dom } from './dom.js';
import { callHandler, domName, fire, publicEvent } from './event.js';
import { prepare, speak } from './live.js';
import { isPlain, toText } from './message.js';
import { Navigation } from './navigate.js';
import { ARM, DISARM } from './operations.js';

// Elements whose text is code, a resource or a form's value.
const FORBIDDEN_TEXT = /^(script|style|iframe|object|template|noscript|textarea|title)$/;
const BLOCKED = 'the redirect goes nowhere safe: see redirectAllowedOrigins';

// SVG elements take the focus by a method of their own.
const onElement = (element, method) =>
  (element instanceof HTMLElement ? HTMLElement : SVGElement).prototype[method].call(element);

// Moves the focus, also to what usually has none; false if the element takes none.
const focus = (element) => {
  onElement(element, 'focus');
  if (dom().active() === element) return true;
  if (dom().attribute(element, 'tabindex') !== null) return false;
  dom().set(element, 'tabindex', '-1');
  onElement(element, 'focus');
  return dom().active() === element;
};

const FOCUSABLE = 'a[href],button:enabled,input:enabled,select:enabled,textarea:enabled,summary,iframe,[tabindex]';

// The focus does not stay on what is hidden: it goes to the first element revealed in the same plan, else to the
// nearest focusable ancestor, unless the page has moved it already.
const settleFocus = (before, revealed) => {
  const { active, body, closest, isConnected, matches, parent } = dom();
  if (active() !== before && active() !== body()) return;
  if (!before || !isConnected(before) || !closest(before, '[hidden]')) return;
  const first = revealed.find((element) => isConnected(element) && !closest(element, '[hidden]'));
  if (first && focus(first)) return;
  for (let element = parent(before); element; element = parent(element)) {
    if (!closest(element, '[hidden]') && matches(element, FOCUSABLE) && focus(element)) return;
  }
  onElement(before, 'blur');
};

const setHidden = (element, hidden) => (hidden ? dom().set(element, 'hidden', '') : dom().remove(element, 'hidden'));
const setDisabled = (element, disabled) =>
  disabled ? dom().set(element, 'disabled', '') : dom().remove(element, 'disabled');

export class Page {
  // `tables` are the core's: the types of reaction and the keys of their arguments.
  constructor(core, diagnostics, fault, [actions, argumentsOf]) {
    Object.assign(this, { core, diagnostics, fault, actions: actions.split(' ') });
    this.keys = argumentsOf.split(' ');
    this.attributes = this.actions.map((name) => 'data-drimify-' + domName(name));
    this.selector = this.attributes.map((name) => `[${name}]`).join();
    this.navigation = new Navigation(core, diagnostics);
    this.own = new Map();
    this.originals = new Map();
    this.waiting = new Map();
    this.seen = new WeakSet();
  }

  // Arms the reactions of an element and what is below it, or of the whole document. `found` hears of each that was
  // armed.
  scan(root, found) {
    if (this.destroyed) return;
    const { queryAll, below, matches, isConnected } = dom();
    const whole = !root || root.nodeType !== 1;
    const elements = whole
      ? queryAll(this.selector)
      : [...(matches(root, this.selector) ? [root] : []), ...below(root, this.selector)];
    for (const element of elements) if (!this.seen.has(element) && isConnected(element)) this.arm(element, found);
  }

  arm(element, found) {
    const { attribute, closest } = dom();
    if (closest(element, '[data-drimify-ignore]')) return;
    this.seen.add(element);
    const armed = [];
    for (const [place, name] of this.attributes.entries()) {
      const value = attribute(element, name);
      if (value === null) continue;
      const reaction = { type: this.actions[place], [this.keys[place]]: value };
      for (const modifier of ['on', 'when', 'delay', 'frame']) {
        reaction[modifier] = attribute(element, 'data-drimify-' + modifier) ?? undefined;
      }
      const answer = this.core(ARM, 0, 0, toText(reaction));
      if (answer === undefined) return;
      const [id, hopeless] = answer;
      if (typeof id !== 'number') {
        // One wrong attribute: none of the element's reactions counts.
        for (const known of armed) this.disarm(known);
        this.fault(id, `${describe(element)} ${name}: ${hopeless}`);
        return;
      }
      this.own.set(id, element);
      armed.push(id);
      if (hopeless) this.diagnostics.reaction(hopeless, undefined, `${describe(element)}: ${BLOCKED}`);
    }
    if (attribute(element, this.attributes[0]) !== null && attribute(element, 'hidden') === null) {
      setHidden(element, true);
      const wayOut = `${describe(element)} is shown before it is revealed: write hidden into the page`;
      this.diagnostics.reaction('visible_before', undefined, wayOut);
    }
    for (const id of armed) found(id);
  }

  disarm(id) {
    this.own.delete(id);
    this.originals.delete(id);
    for (const [key, cancel] of this.waiting) if (key.startsWith(id + ' ')) cancel();
    this.core(DISARM, id);
  }

  // Elements have left the page: their reactions are released.
  releaseDeparted() {
    for (const [id, element] of this.own) {
      if (dom().isConnected(element)) continue;
      this.seen.delete(element);
      this.disarm(id);
    }
  }

  // Carries out the steps of one plan. `serial` is the frame's, `context` the event and the round's completion. What
  // goes wrong with one target is reported, and stops nothing else.
  carryOut(steps, blocked, serial, context) {
    for (const reason of blocked) this.diagnostics.reaction(reason, context.event.frame, BLOCKED, context.event.origin);
    const before = dom().active();
    const revealed = [];
    for (const step of steps) callHandler(() => this.step(step, serial, context, revealed));
    callHandler(() => settleFocus(before, revealed));
  }

  // A step replaces an earlier one of the same reaction and frame that still waits.
  step(step, serial, context, revealed) {
    const [reaction, action, , , delay] = step;
    const key = `${reaction} ${serial}`;
    this.waiting.get(key)?.();
    if (!delay) {
      this.apply(step, context, revealed);
      return;
    }
    if (this.destroyed) return;
    const timer = setTimeout(() => {
      cancel();
      const before = dom().active();
      callHandler(() => this.apply(step, context, revealed));
      callHandler(() => settleFocus(before, revealed));
    }, delay);
    let stop;
    const cancel = () => {
      clearTimeout(timer);
      stop?.();
      this.waiting.delete(key);
    };
    this.waiting.set(key, cancel);
    if (this.actions[action] === 'redirect') stop = this.navigation.wait(delay, cancel);
  }

  apply([reaction, action, value, target], context, revealed) {
    const { event, completion } = context;
    const refuse = (reason, wayOut) => this.diagnostics.reaction(reason, event.frame, wayOut, event.origin);
    const name = this.actions[action];
    // What needs no element.
    if (name === 'redirect') return this.navigation.go(value, event.frame, completion?.sessionId, event.origin);
    if (name === 'announce') return speak(value);
    if (name === 'call') return this.call(value, event);
    if (name === 'track') return this.track(value, event, completion);
    let element = event.frame;
    if (target === true) element = this.own.get(reaction);
    else if (target !== null) element = dom().queryAll(target)[0];
    if (!element) return refuse('target_missing', `nothing matches "${target}" now: correct the target`);
    if (name === 'dispatch') fire(element, value, publicEvent(event));
    else if (name === 'reveal') {
      setHidden(element, false);
      revealed.push(element);
    } else if (name === 'hide') {
      setHidden(element, true);
      if (getComputedStyle(element).display !== 'none') {
        const wayOut = `${describe(element)} is shown all the same: add [hidden]{display:none!important} to the CSS`;
        refuse('hidden_overridden', wayOut);
      }
    } else if (name === 'setText' || name === 'setValue') {
      if (!this.fill(name, element, value, reaction)) {
        refuse('target_forbidden', `the ${name === 'setText' ? 'text' : 'value'} of ${describe(element)} is never set`);
      }
    } else if (name === 'addClass') dom().classes(element).add(value);
    else if (name === 'removeClass') dom().classes(element).remove(value);
    else if (name === 'focus') focus(element);
    else if (name === 'scrollTo') {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      dom().scroll(element, { behavior: calm ? 'instant' : 'smooth', block: 'nearest' });
    } else setDisabled(element, name === 'disable');
    return undefined;
  }

  // Fills in text or a control's value; the author's own returns when a later round has none to show.
  fill(name, element, value, reaction) {
    const tag = dom().name(element);
    const control = name === 'setValue' && dom().value[tag];
    if (name === 'setValue' ? !control || element.type === 'file' : FORBIDDEN_TEXT.test(tag)) return false;
    const original = this.originals.get(reaction) ?? (control ? control.get.call(element) : dom().text(element));
    this.originals.set(reaction, original);
    if (!control) dom().setText(element, value ?? original);
    else {
      // As if typed: frameworks that watch the control hear of it.
      control.set.call(element, value ?? original);
      for (const type of ['input', 'change']) dom().dispatch(element, new Event(type, { bubbles: true }));
    }
    return true;
  }

  call(name, event) {
    const handlers = window.drimifyHandlers;
    const handler = isPlain(handlers) && Object.hasOwn(handlers, name) && handlers[name];
    if (typeof handler === 'function') callHandler(handler, event);
    else
      this.fault(
        'handler_not_function',
        `window.drimifyHandlers has no own function "${name}": define it before the milestone`,
      );
  }

  track(name, { milestone, payload }, completion) {
    const won = milestone === 'verified' ? payload.claim.won : (completion?.won ?? null);
    const entry = {
      event: name ?? 'drimify_' + domName(milestone).replaceAll('-', '_'),
      drimify: { milestone, won, score: completion?.score ?? null },
    };
    const layer = (window.dataLayer ??= []);
    if (Array.isArray(layer)) callHandler(() => layer.push(entry));
  }

  // The live region is there before anything is said.
  prepare() {
    if (!this.destroyed) prepare();
  }

  destroy() {
    this.destroyed = true;
    for (const cancel of [...this.waiting.values()]) cancel();
  }
}
