// Changes the page as planned, and reads which reactions its markup declares. Every change is an attribute without a
// value, or text: nothing a frame said becomes markup, a name or a selector.

import { describe, dom } from './dom.js';
import { ARM, CATCH_UP, DISARM, PERMIT } from './operations.js';

// Elements whose text is code, a resource or a form's value.
const FORBIDDEN_TEXT = /^(script|style|iframe|object|template|noscript|textarea|title)$/;
// The types of reaction as attributes, in the order in which those of one element run: the core's table.
const TYPES = { reveal: 'reveal', hide: 'hide', 'set-text': 'setText', redirect: 'redirect' };
const SELECTOR = Object.keys(TYPES)
  .map((type) => `[data-drimify-${type}]`)
  .join();

// A frame's address without query and fragment; a frame that has none any more is one like another.
const addressOf = (frame) =>
  dom()
    .src(frame)
    .replace(/[?#].*/, '');

// The tab's redirects: in its storage, or in memory where a policy or setting forbids that.
const HISTORY = 'drimify-bridge:redirects';
let remembered = '';
const readHistory = () => {
  try {
    return sessionStorage.getItem(HISTORY) ?? remembered;
  } catch {
    return remembered;
  }
};
const keepHistory = (history) => {
  remembered = history;
  try {
    sessionStorage.setItem(HISTORY, history);
  } catch {
    // Kept in memory above.
  }
};

export class Page {
  constructor(core, diagnostics, fault) {
    Object.assign(this, { core, diagnostics, fault });
    this.own = new Map();
    this.originals = new Map();
    this.waiting = new Map();
    this.seen = new WeakSet();
  }

  // Arms the reactions of an element and what is below it, or of the whole document.
  scan(root) {
    if (this.destroyed) return;
    const { queryAll, below, matches, isConnected } = dom();
    const whole = !root || root.nodeType !== 1;
    const found = whole ? queryAll(SELECTOR) : [...(matches(root, SELECTOR) ? [root] : []), ...below(root, SELECTOR)];
    for (const element of found) if (!this.seen.has(element) && isConnected(element)) this.arm(element);
  }

  arm(element) {
    const { attribute, closest } = dom();
    if (closest(element, '[data-drimify-ignore]')) return;
    this.seen.add(element);
    const read = (name) => attribute(element, 'data-drimify-' + name) ?? undefined;
    const declared = Object.entries(TYPES).filter(([name]) => read(name) !== undefined);
    const armed = [];
    for (const [name, type] of declared) {
      const id = this.core(ARM, type, read(name), read('on'), read('when'), read('delay'), read('frame'));
      if (id === undefined) return;
      if (typeof id !== 'number') {
        // One wrong attribute: none of the element's reactions counts.
        for (const known of armed) this.disarm(known);
        this.fault(id[0], `${describe(element)}: ${id[1]}`);
        return;
      }
      this.own.set(id, element);
      armed.push(id);
    }
    if (read('reveal') !== undefined && attribute(element, 'hidden') === null) {
      dom().set(element, 'hidden', '');
      const wayOut = `${describe(element)} is shown before it is revealed: write hidden into the page`;
      this.diagnostics.reaction('visible_before', location.origin, undefined, wayOut);
    }
    for (const id of armed) this.core(CATCH_UP, id);
  }

  disarm(id) {
    this.own.delete(id);
    this.originals.delete(id);
    this.cancel(id);
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

  cancel(id) {
    clearTimeout(this.waiting.get(id));
    this.waiting.delete(id);
  }

  // A step replaces an earlier one of the same reaction that still waits.
  step(step) {
    this.cancel(step.reaction);
    if (!step.delay) this.apply(step);
    else if (!this.destroyed) {
      const due = () => {
        this.waiting.delete(step.reaction);
        this.apply(step);
      };
      this.waiting.set(step.reaction, setTimeout(due, step.delay));
    }
  }

  apply({ frame, origin, reaction, change, value, selector }) {
    const refuse = (reason, wayOut) => this.diagnostics.reaction(reason, origin, frame, wayOut);
    if (change === 'redirect') {
      // The first of several wins.
      if (this.navigated) return;
      const history = this.core(PERMIT, readHistory(), addressOf(frame), selector, Date.now());
      if (history === undefined) {
        refuse(
          'redirect_guard',
          'this tab was redirected for the same game already: embed the game elsewhere, or open a new tab',
        );
        return;
      }
      keepHistory(history);
      this.navigated = true;
      location.assign(value);
      return;
    }
    const element = selector === undefined ? this.own.get(reaction) : dom().queryAll(selector)[0];
    if (!element) {
      refuse('target_missing', `nothing matches "${selector}" now: correct the target`);
    } else if (change === 'reveal') {
      dom().remove(element, 'hidden');
    } else if (change === 'hide') {
      dom().set(element, 'hidden', '');
      if (getComputedStyle(element).display !== 'none') {
        refuse(
          'hidden_overridden',
          `${describe(element)} is shown all the same: add [hidden]{display:none!important} to the CSS`,
        );
      }
    } else if (FORBIDDEN_TEXT.test(dom().name(element))) {
      refuse('target_forbidden', `the text of ${describe(element)} is never set`);
    } else {
      // The author's own text returns when a later round has none to show.
      const original = this.originals.get(reaction) ?? dom().text(element);
      this.originals.set(reaction, original);
      dom().setText(element, value ?? original);
    }
  }

  destroy() {
    this.destroyed = true;
    for (const id of [...this.waiting.keys()]) this.cancel(id);
  }
}
