// The iframes a bridge listens to: which there are, the handshake that makes a mute one speak, how long a silent one
// is waited for. Whether an address will do is the core's to say.

import * as dom from './dom.js';
import { show } from './message.js';
import { INIT, REGISTER, RELEASE, RELOAD } from './operations.js';

const MAX_HEIGHT = 20000;
// How long a silent frame is waited for, in milliseconds, where nothing else is said.
const TIMEOUT = 15000;
// Shared by every copy of the library on the page, and out of reach of named elements.
const BOUND = Symbol.for('drimify-bridge');

const isElement = (value) => value instanceof Element;
const isIframe = (value) => value instanceof HTMLIFrameElement;

// The page's own iframe-resizer, or the official widget, is the parent of this one.
const hasParent = (element) => 'iFrameResizer' in element;

// `hooks` hear of a frame that was added, released, or silent too long.
export const openFrames = (core, options, diagnostics, fault, hooks) => {
  // The registered ones; never changed in place, so that whoever goes through them may add and release.
  let all = [];
  // The same by the number that the core knows them by.
  const numbered = [];
  // The one that spoke last: of many, one is played.
  let speaker;
  const given = options.frame !== undefined;
  let scope = given ? options.frame : options.container;
  const bound = [];
  // Whether a wrong address is told as a fault, and what was told: once each.
  let started = false;
  const told = new Set();

  const at = (number) => numbered[number];
  const find = (element) => all.find((frame) => frame.element === element);

  // The frame whose current window this is: read now, never remembered, and a null source is nobody's.
  const of = (source) => {
    if (!source) return undefined;
    const isIt = ({ element }) => dom.windowOf(element) === source && dom.isConnected(element);
    if (speaker && isIt(speaker)) return speaker;
    speaker = undefined;
    // No method that a page may have patched: the gate stands on this.
    for (let at = 0; !speaker && at < all.length; at++) if (isIt(all[at])) speaker = all[at];
    return speaker;
  };

  // A lazy frame is waited for once it is within one viewport.
  const approach = (entries) => {
    for (const { isIntersecting, target } of entries) {
      const frame = isIntersecting && find(target);
      if (frame) frame.near = true;
    }
    tick();
  };
  let nearness;

  // Notes that a bridge was given this object; a second taker is told.
  const bind = (object) => {
    if (object[BOUND]) {
      return ['already_bound', 'another bridge listens here: destroy it, or use that one'];
    }
    object[BOUND] = true;
    bound.push(object);
    return undefined;
  };

  // Turns selectors into elements once they can be judged.
  const resolve = (parsed) => {
    if (given && options.container !== undefined) {
      return ['config_ambiguous', '"frame" and "container" are both given: keep one'];
    }
    if (typeof scope === 'string') {
      if (!parsed) {
        // What is there is heard at once, and judged later.
        reconcile();
        return undefined;
      }
      const found = dom.queryAll(scope);
      if (!found.length) return ['frame_not_found', `no element matches "${scope}"`];
      const other = found.find((element) => !isIframe(element));
      if (given && !other && found.length > 1) {
        return ['frame_ambiguous', `several iframes match "${scope}": give a selector of one`];
      }
      scope = (given && other) || found[0];
    }
    if (given ? !isIframe(scope) : scope !== undefined && !isElement(scope)) {
      const found = isElement(scope) ? dom.describe(scope) : show(scope);
      return given
        ? ['frame_not_iframe', `expected an iframe for "frame", found ${found}`]
        : ['config_type', `expected an element or a selector for "container", found ${found}`];
    }
    const wrong = (given && !bound.includes(scope) && bind(scope)) || reconcile();
    started = isElement(scope);
    return wrong;
  };

  // The trees to watch: the document, and the shadow tree a given element stands in.
  const roots = () => new Set([document, isElement(scope) ? dom.rootOf(scope) : document]);

  const candidates = () => {
    if (scope === undefined) return dom.iframes();
    const found = typeof scope === 'string' ? dom.queryAll(scope) : [scope];
    if (given) return found.filter(isIframe);
    return found.slice(0, 1).flatMap((element) => dom.below(element, 'iframe'));
  };

  // Compares the iframes of the page with the registered ones; answers what is wrong with a given one.
  const reconcile = () => {
    const present = candidates().filter(dom.isConnected);
    for (const frame of all) if (!present.includes(frame.element)) release(frame);
    let wrong;
    for (const element of present) wrong ??= consider(element);
    return wrong;
  };

  const consider = (element) => {
    const known = find(element);
    const src = dom.src(element);
    const isMarked = dom.matches(element, '[data-drimify]');
    const isIgnored = dom.isIgnored(element);
    const bits = given + isMarked * 2 + isIgnored * 4;
    if (known?.src === src && known.bits === bits) return undefined;
    // Its own, or the first that is free.
    let number = known?.number ?? 0;
    while (!known && at(number)) number++;
    const origin = dom.originOf(src);
    const answer = origin && core(REGISTER, number, bits, origin);
    if (answer !== true) {
      if (known) {
        release(known);
        dom.remove(element, 'data-drimify-state');
      }
      // Held back until the visitor consents.
      if (!origin && options.markup && isMarked && !isIgnored) {
        label(element);
        dom.set(element, 'data-drimify-state', 'waiting');
      }
      if (!answer) return undefined;
      const wrong = [answer[0], `${dom.describe(element)}: ${answer[1]}`];
      if (given && !started) return wrong;
      tell(...wrong);
      return undefined;
    }
    if (known?.src === src) {
      // Marked meanwhile, or no longer: the wait for it goes on.
      known.bits = bits;
      return undefined;
    }
    const frame = known ?? add(number, element);
    const timeout = own(element, 'timeout', options.timeout, /^\d{1,9}$/, 'milliseconds');
    const autoHeight = own(element, 'auto-height', options.autoHeight, /^(true|false)?$/, 'true or false');
    // The page may have heard of its sandbox or of a wrong setting, and destroyed the bridge.
    if (!all.includes(frame)) return undefined;
    const near = !/^lazy$/i.test(dom.attribute(element, 'loading'));
    Object.assign(frame, { since: 0, src, bits, spoke: false, origin, near });
    frame.left = Number(timeout ?? TIMEOUT);
    frame.autoHeight = String(autoHeight) !== 'false';
    if (!near) {
      nearness ??= new IntersectionObserver(approach, { rootMargin: '100%' });
      nearness.unobserve(element);
      nearness.observe(element);
    }
    if (!known) {
      greet(frame);
      hooks.added(frame);
    }
    tick();
    return undefined;
  };

  const tell = (code, sentence) => {
    if (told.has(sentence)) return;
    told.add(sentence);
    fault(code, sentence);
  };

  // A frame's own setting, from it or a marked container, where markup is read and the text fits; else the option.
  const own = (element, name, option, pattern, expected) => {
    const named = `[data-drimify-${name}]`;
    const place = options.markup && dom.closest(element, `iframe${named},[data-drimify]${named}`);
    if (!place) return option;
    const text = dom.setting(place, name);
    if (options.declared && option !== undefined) {
      const sentence = `"${name}" is given in the JSON element and as an attribute: give it once`;
      tell('config_ambiguous', `${dom.describe(place)}: ${sentence}`);
    }
    if (pattern.test(text)) return text;
    tell('config_type', `${dom.describe(place)} data-drimify-${name}: expected ${expected}, found "${text}"`);
    return option;
  };

  const label = (element) => {
    if (options.markup && !dom.attribute(element, 'title')) dom.set(element, 'title', 'Drimify');
  };

  const add = (number, element) => {
    const id = dom.attribute(element, 'id') ?? '';
    const onLoad = () => {
      if (frame.loaded) core(RELOAD, number);
      frame.answered = false;
      frame.loaded = true;
      greet(frame);
    };
    const frame = {
      number,
      element,
      id: /^[\w.-]+$/.test(id) ? id : 'drimify-bridge-' + number,
      shakes: options.handshake !== false,
      // The latest milestone of each kind in the current round, for those who come late.
      kept: [],
      loaded: dom.readyState() === 'complete' && !dom.documentOf(element),
      stop: () => element.removeEventListener('load', onLoad),
    };
    element.addEventListener('load', onLoad);
    all = [...all, frame];
    numbered[frame.number] = frame;
    label(element);
    showState(frame, 'waiting');
    if (!/allow-same-origin/i.test(dom.attribute(element, 'sandbox') ?? 'allow-same-origin')) {
      const wayOut = 'what it says is refused: add allow-same-origin to the sandbox';
      diagnostics.reaction('sandbox_opaque', wayOut, element, 'null');
    }
    return frame;
  };

  const release = (frame) => {
    // What the page does on hearing of it may release it again, or give its number to another.
    if (at(frame.number) !== frame) return;
    all = all.filter((other) => other !== frame);
    numbered[frame.number] = undefined;
    speaker = undefined;
    frame.kept = [];
    clearTimeout(frame.timer);
    frame.stop();
    nearness?.unobserve(frame.element);
    core(RELEASE, frame.number);
    hooks.released(frame);
  };

  // An iframe-resizer child says nothing until its parent has posted the init string. It is the only thing the bridge
  // ever sends to a frame, to the exact origin of its src; a page with its own iframe-resizer does it itself.
  const greet = (frame) => {
    if (hasParent(frame.element)) frame.shakes = false;
    if (!frame.shakes || frame.answered || !isLoaded(frame)) return;
    dom.windowOf(frame.element)?.postMessage(core(INIT, 0, 0, frame.id), frame.origin);
    frame.posted = true;
  };

  // A child that is spoken to before its document is parsed stumbles, and posting to the empty document every iframe
  // begins with leaves a line on the console. Of a foreign document only this is known: it has loaded when the page
  // has, and its response has ended when the browser lists it.
  const isLoaded = ({ element, loaded, src }) => {
    const inner = dom.documentOf(element);
    if (inner) return inner.URL !== 'about:blank' && inner.readyState === 'complete';
    return loaded || dom.readyState() === 'complete' || performance.getEntriesByName(src, 'resource').length > 0;
  };

  // The page has loaded, and with it every frame that was in it.
  const greetAll = () => {
    for (const frame of all) if (!frame.posted) greet(frame);
  };

  // The id is no credential: it tells a reply to this handshake from one to another parent's.
  const size = ({ element, posted, shakes, autoHeight, id }, named, height) => {
    if (!posted || !shakes || !autoHeight || id !== named || !height || hasParent(element)) return;
    // The height is the content's: where the iframe's includes its border, that comes on top.
    const isOuter = getComputedStyle(element).boxSizing === 'border-box';
    const border = isOuter ? element.offsetHeight - element.clientHeight : 0;
    // What is no number makes no length.
    element.style.height = Math.min(Math.max(Math.ceil(height), 0) + border, MAX_HEIGHT) + 'px';
  };

  const showState = (frame, state) => {
    if (frame.state === state) return;
    frame.state = state;
    for (const element of [frame.element, dom.marked(frame.element)]) {
      if (element) dom.set(element, 'data-drimify-state', state);
    }
  };

  // The clock of a silent frame: it stands still while nobody can see the page.
  const tick = () => {
    const now = performance.now();
    for (const frame of all) {
      clearTimeout(frame.timer);
      if (!frame.left) continue;
      if (frame.since) frame.left = Math.max(1, frame.left - (now - frame.since));
      const runs = frame.near && !dom.isHidden();
      frame.since = runs && now;
      if (runs) frame.timer = setTimeout(giveUp, frame.left, frame);
    }
  };

  const heard = (frame) => {
    if (frame.spoke) return;
    clearTimeout(frame.timer);
    frame.left = 0;
    frame.spoke = true;
  };

  const giveUp = (frame) => {
    if (frame.spoke) return;
    heard(frame);
    hooks.unavailable(frame);
  };

  // A policy of the page blocked a frame. Some reports name the whole address, most the origin alone: then every frame
  // there that is silent is meant.
  const block = (uri) => {
    const exact = all.filter(({ src }) => src === uri);
    const there = all.filter(({ origin }) => origin === dom.originOf(uri));
    (exact.length ? exact : there).forEach(giveUp);
  };

  const destroy = () => {
    nearness?.disconnect();
    all.forEach(release);
    for (const object of bound) delete object[BOUND];
  };

  return {
    list: () => all,
    at,
    of,
    bind,
    resolve,
    roots,
    reconcile,
    greet,
    greetAll,
    size,
    showState,
    tick,
    heard,
    block,
    destroy,
  };
};
