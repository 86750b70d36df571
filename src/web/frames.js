// The iframes a bridge listens to: which there are, the handshake that makes a mute one speak, how long a silent one
// is waited for. Whether an address will do is the core's to say.

import { describe, dom, iframes } from './dom.js';
import { INIT, REGISTER, RELEASE, RELOAD } from './operations.js';

const MAX_HEIGHT = 20000;
// How long a silent frame is waited for, in milliseconds, where nothing else is said.
const TIMEOUT = 15000;
// Shared by every copy of the library on the page, and out of reach of named elements.
const BOUND = Symbol.for('drimify-bridge');

// The origin of an http(s) address; nothing for any other text.
const originOf = (text) => {
  try {
    const { protocol, origin } = new URL(text);
    return /^https?:$/.test(protocol) ? origin : '';
  } catch {
    return '';
  }
};

export class Frames {
  // `unavailable` hears of a frame that was silent too long.
  constructor(core, options, diagnostics, fault, unavailable) {
    Object.assign(this, { core, options, diagnostics, fault, unavailable });
    this.all = [];
    this.last = 0;
    this.scope = options.frame ?? options.container;
    this.given = options.frame !== undefined;
    this.bound = [];
    // Which address of an element was told to be wrong: once each.
    this.wrong = new WeakMap();
    if (typeof IntersectionObserver === 'function') {
      // A lazy frame is waited for once it is within one viewport.
      const approach = (entries) => {
        for (const { isIntersecting, target } of entries) {
          const frame = isIntersecting && this.all[this.numberOf(target)];
          if (frame) frame.near = true;
        }
        this.tick();
      };
      this.nearness = new IntersectionObserver(approach, { rootMargin: '100%' });
    }
  }

  // Notes that a bridge was given this object; a second taker is told.
  bind(object) {
    if (object[BOUND])
      return ['already_bound', 'another bridge listens to this already: destroy it first, or use that one'];
    object[BOUND] = true;
    this.bound.push(object);
    return undefined;
  }

  // Turns selectors into elements once they can be judged.
  resolve(parsed) {
    const { frame, container } = this.options;
    if (frame !== undefined && container !== undefined) {
      return ['config_ambiguous', '"frame" and "container" exclude each other: give one'];
    }
    if (container !== undefined && typeof container !== 'string' && !(container instanceof Element)) {
      return ['config_type', `expected an element or a selector for "container", found ${typeof container}`];
    }
    if (typeof this.scope === 'string') {
      if (!parsed) return undefined;
      const found = dom().queryAll(this.scope);
      if (!found.length) return ['frame_not_found', `no element matches "${this.scope}"`];
      if (this.given && found.length > 1 && found.every((element) => element instanceof HTMLIFrameElement)) {
        return [
          'frame_ambiguous',
          `several iframes match "${this.scope}": use a selector that matches one, or an element`,
        ];
      }
      this.scope = found.find((element) => this.given && !(element instanceof HTMLIFrameElement)) ?? found[0];
    }
    if (this.given && !this.bound.includes(this.scope)) {
      if (!(this.scope instanceof HTMLIFrameElement)) {
        const found = this.scope instanceof Element ? describe(this.scope) : typeof this.scope;
        return ['frame_not_iframe', `expected an iframe for "frame", found ${found}`];
      }
      const wrong = this.bind(this.scope);
      if (wrong) return wrong;
    }
    const wrong = this.reconcile();
    // From now on a wrong address is told as a fault.
    this.started = this.scope instanceof Element;
    return wrong;
  }

  // The trees to watch: the document, and the shadow tree a given element stands in.
  roots() {
    return [...new Set([document, this.scope instanceof Element ? dom().rootOf(this.scope) : document])];
  }

  candidates() {
    if (this.given) return this.scope instanceof Element ? [this.scope] : [];
    if (this.scope === undefined) return iframes();
    return this.scope instanceof Element ? dom().below(this.scope, 'iframe') : [];
  }

  // Compares the iframes of the page with the registered ones; answers what is wrong with a given one.
  reconcile() {
    const candidates = this.candidates().filter(dom().isConnected);
    this.all.forEach((frame, number) => {
      if (frame && !candidates.includes(frame.element)) this.release(number);
    });
    let wrong;
    for (const element of candidates) wrong ??= this.consider(element);
    return wrong;
  }

  consider(element) {
    const known = this.numberOf(element);
    const src = dom().src(element);
    const has = (name) => dom().attribute(element, name) !== null;
    const ignored = !!dom().closest(element, '[data-drimify-ignore]');
    const bits = (this.given ? 1 : 0) | (has('data-drimify') ? 2 : 0) | (ignored ? 4 : 0);
    if (known >= 0 && this.all[known].src === src && this.all[known].bits === bits) return undefined;
    const free = this.all.findIndex((frame) => !frame);
    const number = known >= 0 ? known : free >= 0 ? free : this.all.length;
    const origin = originOf(src);
    const answer = origin ? this.core(REGISTER, number, bits, origin) : undefined;
    if (answer !== true) {
      if (known >= 0) {
        this.release(known);
        dom().remove(element, 'data-drimify-state');
      }
      if (!answer) return undefined;
      const [code, message] = answer;
      const wrong = [code, `${describe(element)}: ${message}`];
      if (this.given && !this.started) return wrong;
      if (this.wrong.get(element) !== src) this.fault(...wrong);
      this.wrong.set(element, src);
      return undefined;
    }
    if (known < 0) this.add(number, element);
    const frame = this.all[number];
    if (!frame) return undefined;
    clearTimeout(frame.timer);
    Object.assign(frame, {
      timer: 0,
      src,
      bits,
      spoke: false,
      origin,
      near: dom().attribute(element, 'loading')?.toLowerCase() !== 'lazy',
    });
    frame.left = this.own(element, 'timeout', this.options.timeout ?? TIMEOUT);
    if (!frame.near) {
      this.nearness?.unobserve(element);
      this.nearness?.observe(element);
    }
    if (known < 0) {
      this.greet(number);
      this.added?.(number, frame);
    }
    this.tick();
    return undefined;
  }

  // A frame's own setting, from it or its marked container, where markup is read.
  own(element, name, otherwise) {
    const at = 'data-drimify-' + name;
    const container = dom().closest(element, '[data-drimify]');
    const text = this.options.markup && (dom().attribute(element, at) ?? (container && dom().attribute(container, at)));
    if (typeof otherwise === 'boolean') return text ? text !== 'false' : otherwise;
    return text && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
  }

  add(number, element) {
    const id = dom().attribute(element, 'id') ?? '';
    const onLoad = () => {
      const frame = this.all[number];
      if (!frame) return;
      if (frame.loaded) this.core(RELOAD, number);
      frame.answered = false;
      frame.loaded = true;
      this.greet(number);
    };
    element.addEventListener('load', onLoad);
    this.all[number] = {
      // Numbers are given again, this is not.
      serial: ++this.last,
      element,
      id: /^[\w.-]+$/.test(id) ? id : 'drimify-bridge-' + number,
      autoHeight: this.own(element, 'auto-height', this.options.autoHeight ?? true),
      shakes: this.options.handshake !== false,
      // The latest milestone of each kind in the current round, for those who come late.
      kept: [],
      loaded: dom().readyState() === 'complete' && !!dom().window(element) && !dom().document(element),
      stop: () => element.removeEventListener('load', onLoad),
    };
    if (this.options.markup && !dom().attribute(element, 'title')) dom().set(element, 'title', 'Drimify');
    this.showState(number, 'waiting');
    const sandbox = dom().attribute(element, 'sandbox');
    if (sandbox !== null && !sandbox.split(/\s+/).includes('allow-same-origin')) {
      const wayOut =
        'without allow-same-origin in its sandbox, every message of the iframe has the origin "null" and is refused';
      this.diagnostics.reaction('sandbox_opaque', element, wayOut, 'null');
    }
  }

  release(number) {
    const frame = this.all[number];
    this.released?.(frame);
    this.all[number] = undefined;
    clearTimeout(frame.timer);
    frame.stop();
    this.nearness?.unobserve(frame.element);
    this.core(RELEASE, number);
  }

  numberOf(element) {
    return this.all.findIndex((frame) => frame?.element === element);
  }

  // The frame whose current window this is: read now, never remembered, and a null source is nobody's.
  of(source) {
    if (!source) return -1;
    return this.all.findIndex(
      (frame) => frame && dom().window(frame.element) === source && dom().isConnected(frame.element),
    );
  }

  // An iframe-resizer child says nothing until its parent has posted the init string. It is the only thing the bridge
  // ever sends to a frame, to the exact origin of its src; a page with its own iframe-resizer does it itself.
  greet(number) {
    const frame = this.all[number];
    if (!frame) return;
    const { element } = frame;
    if ('iFrameResizer' in element) frame.shakes = false;
    if (!frame.shakes || frame.answered || !this.isLoaded(frame)) return;
    dom()
      .window(element)
      ?.postMessage(this.core(INIT, 0, 0, frame.id), frame.origin);
    frame.posted = true;
  }

  // A child that is spoken to before its document is parsed stumbles, and posting to the empty document every iframe
  // begins with leaves a line on the console. Of a foreign document only this is known: it has loaded when the page
  // has, and its response has ended when the browser lists it.
  isLoaded({ element, loaded, src }) {
    const inner = dom().document(element);
    if (inner) return inner.URL !== 'about:blank' && inner.readyState === 'complete';
    return loaded || dom().readyState() === 'complete' || performance.getEntriesByName(src, 'resource').length > 0;
  }

  // The page has loaded, and with it every frame that was in it.
  greetAll() {
    this.all.forEach((frame, number) => frame && !frame.posted && this.greet(number));
  }

  answered(number) {
    this.all[number].answered = true;
  }

  // The id is no credential: it tells a reply to this handshake from one to another parent's.
  size(number, id, height) {
    const frame = this.all[number];
    if (!frame?.posted || !frame.shakes || !frame.autoHeight || frame.id !== id || !height) return;
    const pixels = Math.ceil(Number(height));
    if (Number.isFinite(pixels) && !('iFrameResizer' in frame.element))
      frame.element.style.height = Math.min(Math.max(pixels, 0), MAX_HEIGHT) + 'px';
  }

  showState(number, state) {
    const frame = this.all[number];
    if (!frame || frame.state === state) return;
    frame.state = state;
    const { element } = frame;
    dom().set(element, 'data-drimify-state', state);
    const container = dom().closest(element, '[data-drimify]');
    if (container) dom().set(container, 'data-drimify-state', state);
  }

  // The clock of a silent frame: it stands still while nobody can see the page.
  tick() {
    const now = performance.now();
    const hidden = dom().isHidden();
    this.all.forEach((frame, number) => {
      if (!frame?.left) return;
      if (hidden || !frame.near) {
        if (frame.timer) frame.left = Math.max(1, frame.left - (now - frame.since));
        clearTimeout(frame.timer);
        frame.timer = 0;
      } else if (!frame.timer) {
        frame.since = now;
        frame.timer = setTimeout(() => this.giveUp(number), frame.left);
      }
    });
  }

  heard(number) {
    const frame = this.all[number];
    clearTimeout(frame.timer);
    frame.timer = frame.left = 0;
    frame.spoke = true;
  }

  giveUp(number) {
    if (!this.all[number] || this.all[number].spoke) return;
    this.heard(number);
    this.unavailable(number);
  }

  // A policy of the page blocked a frame.
  block(uri) {
    // Some reports name the whole address, most the origin alone: then every frame there that is silent is meant.
    const exact = this.all.some((frame) => frame?.src === uri);
    this.all.forEach((frame, number) => {
      if (frame && (exact ? frame.src === uri : originOf(uri) && frame.origin === originOf(uri))) this.giveUp(number);
    });
  }

  destroy() {
    this.nearness?.disconnect();
    this.all.forEach((frame, number) => frame && this.release(number));
    for (const object of this.bound) delete object[BOUND];
  }
}
