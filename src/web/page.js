// Changes the page as planned, and reads which reactions its markup declares. Every change is a static attribute, a
// static class, or text: nothing a frame said becomes markup, a name or a selector.

import * as dom from './dom.js';
import { callHandler, domName, fire } from './event.js';
import { speak } from './live.js';
import { isPlain, toText } from './message.js';
import { openNavigation } from './navigate.js';
import { ARM, DISARM } from './operations.js';

// Elements whose text is code, a resource or a form's value.
const FORBIDDEN_TEXT = /^(script|style|iframe|object|template|noscript|textarea|title)$/;
// Runs of one reaction that wait at once: a flood of milestones does not pile up what they carry.
const MOST_WAITING = 16;
export const BLOCKED = 'the redirect goes nowhere safe: see redirectAllowedOrigins';
// What else the bridge reads or writes on elements, the last five on <html>.
const OTHERS =
  'on when delay frame state timeout debug auto-height ignore origins redirect-origins verify dev defer'.split(' ');

const isShown = (element) => dom.isConnected(element) && !dom.closest(element, '[hidden]');

// SVG elements take the focus by a method of their own.
const onElement = (element, method) =>
  (element instanceof HTMLElement ? HTMLElement : SVGElement).prototype[method].call(element);

// Moves the focus, also to what usually has none; false if the element takes none.
const focus = (element) => {
  onElement(element, 'focus');
  if (dom.active() === element) return true;
  if (dom.attribute(element, 'tabindex') !== null) return false;
  dom.set(element, 'tabindex', '-1');
  return focus(element);
};

// What takes the focus and has room for something else that does.
const FOCUSABLE = 'a[href],button:enabled,summary,[tabindex]';

// The focus does not stay on what is hidden: it goes to the first element revealed in the same plan, else to the
// nearest focusable ancestor, unless the page has moved it already.
const settleFocus = (before, revealed) => {
  if (dom.active() !== before && dom.active() !== dom.body()) return;
  if (!before || !dom.isConnected(before) || isShown(before)) return;
  const first = revealed.find(isShown);
  if (first && focus(first)) return;
  for (let element = dom.parent(before); element; element = dom.parent(element)) {
    if (isShown(element) && dom.matches(element, FOCUSABLE) && focus(element)) return;
  }
  onElement(before, 'blur');
};

// Sets or removes an attribute that has no value.
const toggle = (element, name, on) => (on ? dom.set(element, name, '') : dom.remove(element, name));

// `tables` are the core's: the types of reaction and the keys of their arguments.
export const openPage = (core, diagnostics, fault, [actions, argumentOf]) => {
  const attributes = actions.map((name) => 'data-drimify-' + domName(name));
  const known = new Set([...attributes, ...OTHERS.map((name) => 'data-drimify-' + name)]);
  const selector = attributes.map((name) => `[${name}]`).join();
  const navigation = openNavigation(core, diagnostics);
  // By reaction: its element, and what the author had written there.
  const own = new Map();
  const originals = new Map();
  // The steps that wait, by how to cancel them.
  const waiting = new Map();
  const seen = new WeakSet();
  const settled = new WeakSet();
  let destroyed = false;

  // Arms the reactions of an element and what is below it, or of the whole document. `found` hears of each that was
  // armed.
  const scan = (root, found) => {
    const elements =
      root instanceof Element
        ? [root, ...dom.below(root, selector)].filter((element) => dom.matches(element, selector))
        : dom.queryAll(selector);
    for (const element of elements) {
      if (!destroyed && !seen.has(element) && dom.isConnected(element) && !dom.isIgnored(element)) arm(element, found);
    }
  };

  const arm = (element, found) => {
    seen.add(element);
    const unknown = dom.names(element).find((name) => name.startsWith('data-drimify-') && !known.has(name));
    if (unknown) {
      fault('config_unknown_field', `${dom.describe(element)} ${unknown}: look for a typing mistake`);
      return;
    }
    const armed = [];
    for (const [place, name] of attributes.entries()) {
      const value = dom.attribute(element, name);
      if (value === null) continue;
      const reaction = { type: actions[place], [argumentOf[place]]: value };
      for (const modifier of ['on', 'when', 'delay', 'frame']) {
        reaction[modifier] = dom.setting(element, modifier) ?? undefined;
      }
      const answer = core(ARM, 0, 0, toText(reaction));
      if (!answer) return;
      const [id, hopeless] = answer;
      if (typeof id !== 'number') {
        // One wrong attribute: none of the element's reactions counts.
        armed.forEach(disarm);
        fault(id, `${dom.describe(element)} ${name}: ${hopeless}`);
        return;
      }
      own.set(id, element);
      armed.push(id);
      if (hopeless) diagnostics.reaction(hopeless, `${dom.describe(element)}: ${BLOCKED}`);
    }
    if (dom.matches(element, '[data-drimify-reveal]')) hideBefore(element);
    armed.forEach(found);
  };

  // What is to be revealed is not there to be seen before.
  const hideBefore = (element) => {
    if (dom.matches(element, '[hidden]')) return;
    toggle(element, 'hidden', true);
    const wayOut = `${dom.describe(element)} is shown before its reveal: add hidden`;
    diagnostics.reaction('visible_before', wayOut);
  };

  // The same for the targets of reactions that are declared in the page, but not on them: once, and not after a reveal.
  const conceal = (reactions = []) => {
    for (const { type, target } of reactions) {
      const [element] = type === 'reveal' ? dom.queryAll(target) : [];
      if (!element || settled.has(element)) continue;
      settled.add(element);
      hideBefore(element);
    }
  };

  const disarm = (id) => {
    own.delete(id);
    originals.delete(id);
    stopWaiting(id);
    core(DISARM, id);
  };

  // Elements have left the page: their reactions are released.
  const releaseDeparted = () => {
    for (const [id, element] of own) {
      if (dom.isConnected(element)) continue;
      seen.delete(element);
      disarm(id);
    }
  };

  // Runs what changes the page, and moves the focus away from what was hidden. What goes wrong with one target is
  // reported, and stops nothing else.
  const attempt = (acts, revealed) => {
    const before = dom.active();
    for (const act of acts) callHandler(act);
    callHandler(() => settleFocus(before, revealed));
  };

  // Carries out the steps of one plan, at an occasion of the edge's.
  const carryOut = (steps, blocked, occasion) => {
    const { frame, origin } = occasion.event;
    for (const reason of blocked) diagnostics.reaction(reason, BLOCKED, frame, origin);
    if (!steps.length) return;
    const revealed = [];
    const acts = steps.map((step) => () => {
      const [reaction, action, , , delay] = step;
      const act = () => apply(step, occasion, revealed);
      // What undoes a reaction, for no frame keeps it in force, or leads elsewhere, ends what still waits of it.
      if (!delay || actions[action] === 'redirect') stopWaiting(reaction);
      if (!delay) act();
      else if (!destroyed) wait(step, () => attempt([act], revealed));
    });
    attempt(acts, revealed);
  };

  const stopWaiting = (reaction) => {
    for (const [cancel, [other]] of waiting) if (other === reaction) cancel();
  };

  const wait = (step, act) => {
    const [reaction, action, , , delay] = step;
    const others = [...waiting.values()].filter(([other]) => other === reaction);
    if (others.length === MOST_WAITING) return;
    let stop;
    const cancel = () => {
      clearTimeout(timer);
      stop?.();
      waiting.delete(cancel);
    };
    const timer = setTimeout(() => {
      cancel();
      act();
    }, delay);
    waiting.set(cancel, step);
    if (actions[action] === 'redirect') stop = navigation.wait(delay, cancel);
  };

  const apply = ([reaction, action, value, target], { event, shown, completion }, revealed) => {
    const refuse = (reason, wayOut) => diagnostics.reaction(reason, wayOut, event.frame, event.origin);
    const name = actions[action];
    // What needs no element.
    if (name === 'redirect') return navigation.go(value, event, completion?.sessionId);
    if (name === 'announce') return speak(value);
    if (name === 'call') return call(value, event);
    if (name === 'track') return track(value, event, completion);
    let element = event.frame;
    if (target === true) element = own.get(reaction);
    else if (target !== null) element = dom.queryAll(target)[0];
    if (!element) return refuse('target_missing', `no element matches "${target}": correct the target`);
    if (name === 'dispatch') fire(element, value, shown);
    else if (name === 'reveal') {
      toggle(element, 'hidden', false);
      revealed.push(element);
      settled.add(element);
    } else if (name === 'hide') {
      toggle(element, 'hidden', true);
      if (getComputedStyle(element).display !== 'none') {
        const wayOut = `${dom.describe(element)} is still shown: add [hidden]{display:none!important} to the CSS`;
        refuse('hidden_overridden', wayOut);
      }
    } else if (name === 'setText' || name === 'setValue') fill(element, name === 'setValue', value, reaction, refuse);
    else if (name === 'addClass') dom.classes(element).add(value);
    else if (name === 'removeClass') dom.classes(element).remove(value);
    else if (name === 'focus') focus(element);
    else if (name === 'scrollTo') {
      const calm = matchMedia('(prefers-reduced-motion)').matches;
      dom.scroll(element, { behavior: calm ? 'instant' : 'smooth', block: 'nearest' });
    } else if ('disabled' in element && dom.name(element) !== 'form') element.disabled = name === 'disable';
    else toggle(element, 'disabled', name === 'disable');
    return undefined;
  };

  // Fills in text or a control's value; the author's own returns when a later round has none to show.
  const fill = (element, isControl, value, reaction, refuse) => {
    const tag = dom.name(element);
    const member = isControl ? element.type !== 'file' && dom.value[tag] : !FORBIDDEN_TEXT.test(tag) && dom.text;
    if (!member) {
      refuse('target_forbidden', `${dom.describe(element)} is never filled in`);
      return;
    }
    const original = originals.get(reaction) ?? member.get.call(element);
    originals.set(reaction, original);
    member.set.call(element, value ?? original);
    // As if typed: frameworks that watch the control hear of it.
    if (isControl) for (const type of ['input', 'change']) dom.dispatch(element, new Event(type, { bubbles: true }));
  };

  const call = (name, event) => {
    const handlers = window.drimifyHandlers;
    const handler = isPlain(handlers) && Object.hasOwn(handlers, name) && handlers[name];
    if (typeof handler === 'function') callHandler(handler, event);
    else fault('handler_not_function', `window.drimifyHandlers has no own function "${name}": define it`);
  };

  const track = (name, { milestone, payload }, completion) => {
    const won = milestone === 'verified' ? payload.claim.won : (completion?.won ?? null);
    const entry = {
      event: name ?? 'drimify_' + domName(milestone).replaceAll('-', '_'),
      drimify: { milestone, won, score: completion?.score ?? null },
    };
    const layer = (window.dataLayer ??= []);
    if (Array.isArray(layer)) layer.push(entry);
  };

  const destroy = () => {
    destroyed = true;
    for (const cancel of waiting.keys()) cancel();
  };

  // Back from the browser's cache: the page may be left again, but not by what waited when it was left.
  const restore = ({ persisted }) => {
    if (!persisted) return;
    navigation.restore();
    for (const [cancel, [, action]] of waiting) if (actions[action] === 'redirect') cancel();
  };

  return { attributes, scan, conceal, releaseDeparted, carryOut, restore, destroy };
};
