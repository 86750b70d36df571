// src/web/dom.js
var { call } = Function.prototype;
var descriptor = (type, name2) => Object.getOwnPropertyDescriptor(globalThis[type]?.prototype ?? {}, name2);
var methods = (type, names2) => names2.split(" ").map((name2) => call.bind(descriptor(type, name2)?.value));
var getters = (type, names2) => names2.split(" ").map((name2) => call.bind(descriptor(type, name2)?.get));
var ofDocument = (names2) => getters("Document", names2).map((get) => () => get(document));
var [queryDocument, createElement] = methods("Document", "querySelectorAll createElement");
var [queryElement] = methods("Element", "querySelectorAll");
var queryAll = (selector) => [...queryDocument(document, selector)];
var below = (parent2, selector) => [...queryElement(parent2, selector)];
var create = (name2) => createElement(document, name2);
var [readyState, isHidden, root, body, active] = ofDocument(
  "readyState hidden documentElement body activeElement"
);
var [matches, closest, attribute, names, set, remove, scroll] = methods(
  "Element",
  "matches closest getAttribute getAttributeNames setAttribute removeAttribute scrollIntoView"
);
var [name, classes] = getters("Element", "localName classList");
var [isConnected, parent] = getters("Node", "isConnected parentElement");
var [rootOf] = methods("Node", "getRootNode");
var [dispatch] = methods("EventTarget", "dispatchEvent");
var [windowOf, documentOf, src] = getters("HTMLIFrameElement", "contentWindow contentDocument src");
var text = descriptor("Node", "textContent");
var value = {
  __proto__: null,
  input: descriptor("HTMLInputElement", "value"),
  textarea: descriptor("HTMLTextAreaElement", "value"),
  select: descriptor("HTMLSelectElement", "value")
};
var parseUrl = (text3) => {
  try {
    const { href, origin, protocol, username, password } = new URL(text3, location.href);
    return [href, origin, protocol, username || password ? "credentials" : ""].join("\n");
  } catch {
    return void 0;
  }
};
var originOf = (text3) => {
  try {
    const { protocol, origin } = new URL(text3);
    return /^https?:$/.test(protocol) ? origin : "";
  } catch {
    return "";
  }
};
var isSelector = (text3) => {
  try {
    queryAll(text3);
    return true;
  } catch {
    return false;
  }
};
var setting = (element, name2) => attribute(element, "data-drimify-" + name2);
var flag = (element, name2) => (setting(element, name2) ?? "false") !== "false";
var marked = (element) => closest(element, "[data-drimify]");
var isIgnored = (element) => !!closest(element, "[data-drimify-ignore]");
var describe = (element) => {
  const id = attribute(element, "id");
  return `<${name(element)}${id ? "#" + id : ""}>`;
};
var listen = (name2, hear) => {
  addEventListener(name2, hear, true);
  return () => removeEventListener(name2, hear, true);
};
var iframes = () => queryAll("iframe");
var recall = (key) => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return void 0;
  }
};
var keep = (key, text3) => {
  try {
    sessionStorage.setItem(key, text3);
  } catch {
  }
};

// src/web/event.js
var { freeze } = Object;
var freezeAll = (value2) => {
  if (value2 && typeof value2 === "object") {
    Object.values(value2).forEach(freezeAll);
    freeze(value2);
  }
  return value2;
};
var PAYLOADS = {
  __proto__: null,
  routeChange: ([route]) => ({ route }),
  complete: ([sessionId, projectId, preview, won, score, id, title, ref, code, image, profile, profileTitle]) => ({
    sessionId,
    projectId,
    preview,
    won,
    score,
    prize: id || title || ref || code ? freeze({ id, title, ref, code, image }) : null,
    profile: (profile ?? profileTitle) === null ? null : freeze({ id: profile, title: profileTitle })
  }),
  error: ([name2, message]) => ({ name: name2, message }),
  custom: ([type]) => ({ type }),
  verified: ([won, code, title, ref, token]) => ({ claim: freeze({ won, code, title, ref, token }) }),
  unverified: ([reason]) => ({ reason })
};
var payloadOf = (milestone, list2) => list2 && freeze(PAYLOADS[milestone](list2));
var milestoneEvent = (head, read) => {
  const { milestone, payload, frame, origin, via, round, sequence, time, flags } = head;
  let raw;
  return freeze({
    milestone,
    payload,
    frame,
    origin,
    via,
    round,
    sequence,
    time,
    flags,
    get raw() {
      if (raw === void 0) raw = freezeAll(read()) ?? null;
      return raw;
    }
  });
};
var publicEvent = (event, head) => {
  if (event.milestone !== "verified") return event;
  const { won, title, ref } = event.payload.claim;
  return milestoneEvent({ ...head, payload: payloadOf("verified", [won, null, title, ref, null]) }, () => null);
};
var domName = (milestone) => milestone.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
var fire = (target, name2, detail) => {
  dispatch(target, new CustomEvent(name2, { bubbles: true, composed: true, cancelable: false, detail }));
};
var report = (error) => {
  try {
    reportError(error);
  } catch {
  }
};
var callHandler = (handler, event) => {
  try {
    const result = handler(event);
    if (result instanceof Promise) result.catch(report);
  } catch (error) {
    report(error);
  }
};

// src/web/diagnostics.js
var warn = (text3) => console.warn("drimify-bridge: " + text3);
var openDiagnostics = (refused, debug, countOf) => {
  const counts = {};
  const told = /* @__PURE__ */ new WeakMap();
  let warned;
  const isTold = (reason, frame = told) => {
    const times = told.get(frame) ?? {};
    told.set(frame, times);
    const now = performance.now();
    if (now - times[reason] < 1e3) return true;
    times[reason] = now;
    return false;
  };
  const tell2 = (reason, origin, count, frame, type) => {
    const refusal2 = { reason, origin, count, ...frame && { frame }, ...type !== null && { type } };
    if (refused) callHandler(refused, Object.freeze(refusal2));
    else console.debug("drimify-bridge refused", refusal2);
  };
  const message = (event, reason, frame, type) => {
    const mayHint = reason === "origin" && !refused && !warned;
    const isOurs = frame || debug || reason === "early_overflow";
    if (!isOurs && !mayHint || isTold(reason, frame?.element)) return;
    const { origin, source } = event;
    if (isOurs && (refused || debug)) tell2(reason, origin, countOf(reason), frame?.element, type);
    const isSender = (element) => windowOf(element) === source && marked(element);
    if (!mayHint || !(frame || iframes().some(isSender))) return;
    warned = true;
    warn(
      `a message from "${origin}" was refused: add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe data-drimify`
    );
  };
  const reaction = (reason, wayOut, frame, origin = location.origin) => {
    const count = counts[reason] = (counts[reason] ?? 0) + 1;
    if (!refused) {
      if (count === 1) warn(`${reason}: ${wayOut}`);
    } else if (!isTold(reason, frame)) tell2(reason, origin, count, frame, null);
  };
  return { message, reaction };
};

// src/web/message.js
var { stringify } = JSON;
var { getPrototypeOf, hasOwn, keys } = Object;
var { toString } = Object.prototype;
var { isArray } = Array;
var TYPE = 1 << 4;
var NODES = 1 << 5;
var DEPTH = 1 << 6;
var SIZE = 1 << 7;
var KEY = 1 << 8;
var STRING = 1 << 9;
var OBJECT = 1 << 16;
var MAX_MESSAGE = 65536;
var MAX_TEXT = 4096;
var isPlain = (value2) => {
  if (typeof value2 !== "object" || value2 === null || isArray(value2)) return false;
  const prototype = getPrototypeOf(value2);
  return prototype === null || prototype === Object.prototype;
};
var bare = (object) => ({ __proto__: null, ...object });
var own = (object, key) => hasOwn(object, key) ? object[key] : void 0;
var scalar = (value2) => {
  if (value2 === void 0 || value2 === null || typeof value2 === "bigint") return "null";
  return typeof value2 === "object" || typeof value2 === "function" ? void 0 : stringify(value2);
};
var add = (text3, name2, json) => `${text3}${text3 && ","}${stringify(name2)}:${json}`;
var odd;
var write = (value2, depth, bounds) => {
  const over = (flag2) => {
    if (bounds) throw flag2;
  };
  const count = (text3, limit, flag2) => {
    if (text3.length > limit) over(flag2);
    if (bounds && (bounds.units += text3.length) > MAX_MESSAGE) over(SIZE);
  };
  const member = (name2, value3) => {
    const json = write(value3, depth + 1, bounds);
    if (!bounds && json === "null") odd[name2] ??= value3;
    return json;
  };
  if (bounds && ++bounds.nodes > 1024) over(NODES);
  if (typeof value2 === "string") count(value2, MAX_TEXT, STRING);
  const simple = scalar(value2);
  if (simple !== void 0) return simple;
  if (depth > 8) over(DEPTH);
  else if (isArray(value2)) {
    if (value2.length > 256) over(NODES);
    let text3 = "";
    for (let at = 0; at < value2.length; at++) text3 += (at ? "," : "") + member("", own(value2, at));
    return `[${text3}]`;
  } else if (isPlain(value2)) {
    const names2 = keys(value2);
    if (names2.length > 128) over(NODES);
    let text3 = "";
    for (const name2 of names2) {
      const next = own(value2, name2);
      if (next === void 0) continue;
      count(name2, 128, KEY);
      text3 = add(text3, name2, member(name2, next));
    }
    return `{${text3}}`;
  } else over(TYPE);
  return "null";
};
var toText = (value2) => {
  odd = { __proto__: null };
  return write(value2, 0);
};
var show = (value2) => {
  if (typeof value2 === "string") return stringify(value2);
  return Object(value2) === value2 ? toString.call(value2) : String(value2);
};
var asGiven = (sentence) => sentence.replace(
  /((\w+)", found |)null$/,
  (found, start3, name2 = "") => name2 in odd ? start3 + show(odd[name2]) : found
);
var select = (value2, names2, depth, left2) => {
  if (typeof value2 === "string" && value2.length > MAX_TEXT) return "[]";
  if (!isPlain(value2) || depth === 0) return scalar(value2) ?? "[]";
  let text3 = "";
  const read = (name2, member, depth2) => {
    const json = select(member, names2, depth2, left2);
    text3 = add(text3, name2, json);
    left2.units -= json.length;
  };
  const containers = [];
  for (const name2 of /* @__PURE__ */ new Set([...names2, ...keys(value2).slice(0, 128)])) {
    if (left2.lookups-- <= 0 || left2.units < 0) break;
    const member = own(value2, name2);
    if (isPlain(member)) containers.push(name2);
    else if (member !== void 0) read(name2, member, depth);
  }
  for (const name2 of containers) if (left2.units >= 0) read(name2, value2[name2], depth - 1);
  return `{${text3}}`;
};
var readData = (data, names2) => {
  if (typeof data === "string") return data.length > MAX_MESSAGE ? [void 0, "size"] : [data, 0];
  if (!isPlain(data)) return [void 0, "shape"];
  let bits = OBJECT;
  let text3 = "";
  for (const name2 of ["isDigitaService", "isPlugin", "type", "id", "event", "data"]) {
    const value2 = own(data, name2);
    if (value2 === void 0 && (name2 !== "isDigitaService" || !hasOwn(data, name2))) continue;
    let json;
    if (name2 !== "data") json = scalar(typeof value2 === "string" ? value2.slice(0, 257) : value2) ?? "[]";
    else {
      if (typeof value2 !== "object") bits |= TYPE;
      try {
        json = write(value2, 1, { nodes: 0, units: 0 });
      } catch (flag2) {
        bits |= flag2;
        json = select(value2, names2(), 8, { lookups: 4096, units: MAX_MESSAGE });
      }
    }
    text3 = add(text3, name2, json);
  }
  return [`{${text3}}`, bits];
};

// src/web/operations.js
var ADMIT = 0;
var JUDGE = 1;
var REGISTER = 2;
var RELEASE = 3;
var OWN = 4;
var ARM = 5;
var DISARM = 6;
var LATE = 7;
var RELOAD = 8;
var PERMIT = 9;
var ON = 10;
var OFF = 11;
var STATS = 12;
var COUNT = 13;
var INIT = 14;
var RAW = 15;
var TABLES = 16;
var MEMBERS = 17;
var RECOGNISE = 18;
var DESTROY = 19;

// src/web/frames.js
var MAX_HEIGHT = 2e4;
var TIMEOUT = 15e3;
var BOUND = /* @__PURE__ */ Symbol.for("drimify-bridge");
var isElement = (value2) => value2 instanceof Element;
var isIframe = (value2) => value2 instanceof HTMLIFrameElement;
var hasParent = (element) => "iFrameResizer" in element;
var openFrames = (core, options, diagnostics, fault, hooks) => {
  let all = [];
  const numbered = [];
  let speaker;
  const given = options.frame !== void 0;
  let scope = given ? options.frame : options.container;
  const bound = [];
  let started = false;
  const told = /* @__PURE__ */ new Set();
  const at = (number) => numbered[number];
  const find = (element) => all.find((frame) => frame.element === element);
  const of = (source) => {
    if (!source) return void 0;
    const isIt = ({ element }) => windowOf(element) === source && isConnected(element);
    if (!speaker || !isIt(speaker)) speaker = all.find(isIt);
    return speaker;
  };
  const approach = (entries) => {
    for (const { isIntersecting, target } of entries) {
      const frame = isIntersecting && find(target);
      if (frame) frame.near = true;
    }
    tick();
  };
  let nearness;
  const bind = (object) => {
    if (object[BOUND]) {
      return ["already_bound", "another bridge listens here: destroy it, or use that one"];
    }
    object[BOUND] = true;
    bound.push(object);
    return void 0;
  };
  const resolve = (parsed) => {
    if (given && options.container !== void 0) {
      return ["config_ambiguous", '"frame" and "container" are both given: keep one'];
    }
    if (typeof scope === "string") {
      if (!parsed) {
        reconcile();
        return void 0;
      }
      const found = queryAll(scope);
      if (!found.length) return ["frame_not_found", `no element matches "${scope}"`];
      const other = found.find((element) => !isIframe(element));
      if (given && !other && found.length > 1) {
        return ["frame_ambiguous", `several iframes match "${scope}": give a selector of one`];
      }
      scope = given && other || found[0];
    }
    if (given ? !isIframe(scope) : scope !== void 0 && !isElement(scope)) {
      const found = isElement(scope) ? describe(scope) : show(scope);
      return given ? ["frame_not_iframe", `expected an iframe for "frame", found ${found}`] : ["config_type", `expected an element or a selector for "container", found ${found}`];
    }
    const wrong = given && !bound.includes(scope) && bind(scope) || reconcile();
    started = isElement(scope);
    return wrong;
  };
  const roots = () => /* @__PURE__ */ new Set([document, isElement(scope) ? rootOf(scope) : document]);
  const candidates = () => {
    if (scope === void 0) return iframes();
    const found = typeof scope === "string" ? queryAll(scope) : [scope];
    if (given) return found.filter(isIframe);
    return found.slice(0, 1).flatMap((element) => below(element, "iframe"));
  };
  const reconcile = () => {
    const present = candidates().filter(isConnected);
    for (const frame of all) if (!present.includes(frame.element)) release(frame);
    let wrong;
    for (const element of present) wrong ??= consider(element);
    return wrong;
  };
  const consider = (element) => {
    const known2 = find(element);
    const src2 = src(element);
    const isMarked = matches(element, "[data-drimify]");
    const isIgnored2 = isIgnored(element);
    const bits = given + isMarked * 2 + isIgnored2 * 4;
    if (known2?.src === src2 && known2.bits === bits) return void 0;
    let number = 0;
    while (at(number) !== known2) number++;
    const origin = originOf(src2);
    const answer = origin && core(REGISTER, number, bits, origin);
    if (answer !== true) {
      if (known2) {
        release(known2);
        remove(element, "data-drimify-state");
      }
      if (!origin && options.markup && isMarked && !isIgnored2) {
        label(element);
        set(element, "data-drimify-state", "waiting");
      }
      if (!answer) return void 0;
      const wrong = [answer[0], `${describe(element)}: ${answer[1]}`];
      if (given && !started) return wrong;
      tell2(...wrong);
      return void 0;
    }
    if (known2?.src === src2) {
      known2.bits = bits;
      return void 0;
    }
    const frame = known2 ?? add2(number, element);
    const timeout = own2(element, "timeout", options.timeout, /^\d{1,9}$/, "milliseconds");
    const autoHeight = own2(element, "auto-height", options.autoHeight, /^(true|false)?$/, "true or false");
    if (!all.includes(frame)) return void 0;
    const near = !/^lazy$/i.test(attribute(element, "loading"));
    Object.assign(frame, { since: 0, src: src2, bits, spoke: false, origin, near });
    frame.left = Number(timeout ?? TIMEOUT);
    frame.autoHeight = String(autoHeight) !== "false";
    if (!near) {
      nearness ??= new IntersectionObserver(approach, { rootMargin: "100%" });
      nearness.unobserve(element);
      nearness.observe(element);
    }
    if (!known2) {
      greet(frame);
      hooks.added(frame);
    }
    tick();
    return void 0;
  };
  const tell2 = (code, sentence) => {
    if (told.has(sentence)) return;
    told.add(sentence);
    fault(code, sentence);
  };
  const own2 = (element, name2, option, pattern, expected) => {
    const named = `[data-drimify-${name2}]`;
    const place = options.markup && closest(element, `iframe${named},[data-drimify]${named}`);
    if (!place) return option;
    const text3 = setting(place, name2);
    if (options.declared && option !== void 0) {
      const sentence = `"${name2}" is given in the JSON element and as an attribute: give it once`;
      tell2("config_ambiguous", `${describe(place)}: ${sentence}`);
    }
    if (pattern.test(text3)) return text3;
    tell2("config_type", `${describe(place)} data-drimify-${name2}: expected ${expected}, found "${text3}"`);
    return option;
  };
  const label = (element) => {
    if (options.markup && !attribute(element, "title")) set(element, "title", "Drimify");
  };
  const add2 = (number, element) => {
    const id = attribute(element, "id") ?? "";
    const onLoad = () => {
      if (frame.loaded) core(RELOAD, number);
      frame.answered = false;
      frame.loaded = true;
      greet(frame);
    };
    const frame = {
      number,
      element,
      id: /^[\w.-]+$/.test(id) ? id : "drimify-bridge-" + number,
      shakes: options.handshake !== false,
      // The latest milestone of each kind in the current round, for those who come late.
      kept: [],
      loaded: readyState() === "complete" && !documentOf(element),
      stop: () => element.removeEventListener("load", onLoad)
    };
    element.addEventListener("load", onLoad);
    all = [...all, frame];
    numbered[frame.number] = frame;
    label(element);
    showState(frame, "waiting");
    if (!/allow-same-origin/i.test(attribute(element, "sandbox") ?? "allow-same-origin")) {
      const wayOut = "what it says is refused: add allow-same-origin to the sandbox";
      diagnostics.reaction("sandbox_opaque", wayOut, element, "null");
    }
    return frame;
  };
  const release = (frame) => {
    hooks.released(frame);
    all = all.filter((other) => other !== frame);
    numbered[frame.number] = void 0;
    speaker = void 0;
    clearTimeout(frame.timer);
    frame.stop();
    nearness?.unobserve(frame.element);
    core(RELEASE, frame.number);
  };
  const greet = (frame) => {
    if (hasParent(frame.element)) frame.shakes = false;
    if (!frame.shakes || frame.answered || !isLoaded(frame)) return;
    windowOf(frame.element)?.postMessage(core(INIT, 0, 0, frame.id), frame.origin);
    frame.posted = true;
  };
  const isLoaded = ({ element, loaded, src: src2 }) => {
    const inner = documentOf(element);
    if (inner) return inner.URL !== "about:blank" && inner.readyState === "complete";
    return loaded || readyState() === "complete" || performance.getEntriesByName(src2, "resource").length > 0;
  };
  const greetAll = () => {
    for (const frame of all) if (!frame.posted) greet(frame);
  };
  const size = ({ element, posted, shakes, autoHeight, id }, named, height) => {
    if (!posted || !shakes || !autoHeight || id !== named || !height || hasParent(element)) return;
    element.style.height = Math.min(Math.max(Math.ceil(height), 0), MAX_HEIGHT) + "px";
  };
  const showState = (frame, state2) => {
    if (frame.state === state2) return;
    frame.state = state2;
    for (const element of [frame.element, marked(frame.element)]) {
      if (element) set(element, "data-drimify-state", state2);
    }
  };
  const tick = () => {
    const now = performance.now();
    for (const frame of all) {
      clearTimeout(frame.timer);
      if (!frame.left) continue;
      if (frame.since) frame.left = Math.max(1, frame.left - (now - frame.since));
      const runs = frame.near && !isHidden();
      frame.since = runs && now;
      if (runs) frame.timer = setTimeout(giveUp, frame.left, frame);
    }
  };
  const heard = (frame) => {
    clearTimeout(frame.timer);
    frame.left = 0;
    frame.spoke = true;
  };
  const giveUp = (frame) => {
    if (frame.spoke) return;
    heard(frame);
    hooks.unavailable(frame);
  };
  const block = (uri) => {
    const exact = all.filter(({ src: src2 }) => src2 === uri);
    const there = all.filter(({ origin }) => origin === originOf(uri));
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
    destroy
  };
};

// src/web/live.js
var region;
var said = "";
var prepare = () => {
  const body2 = body();
  if (!body2 || region?.isConnected) return;
  region = create("div");
  set(region, "role", "status");
  set(region, "data-drimify-live", "");
  region.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
  body2.append(region);
};
var speak = (text3) => {
  prepare();
  if (said) text3 = said + " " + text3;
  else setTimeout(() => said = "");
  said = text3;
  if (region) region.textContent = region.textContent === text3 ? text3 + "\xA0" : text3;
};

// src/web/origins.js
var known = [];
var intern = (origin) => numberOf(origin) || known.push(origin);
var numberOf = (origin) => known.indexOf(origin) + 1;

// src/web/navigate.js
var HISTORY = "drimify-bridge:redirects";
var remembered = "";
var openNavigation = (core, diagnostics) => {
  let gone = false;
  const restore = () => {
    gone = false;
  };
  const go = (href, { frame, origin }, session) => {
    if (gone) return;
    const from = `${src(frame).replace(/[?#].*/, "")}
${session ?? ""}`;
    const history = core(PERMIT, Date.now(), 0, recall(HISTORY) ?? remembered, from);
    if (history === null) {
      const wayOut = "this game redirected this tab already: lead elsewhere, or open a new tab";
      diagnostics.reaction("redirect_guard", wayOut, frame, origin);
    } else if (history !== void 0) {
      remembered = history;
      keep(HISTORY, history);
      gone = true;
      location.assign(href);
    }
  };
  const wait = (delay, cancel) => {
    speak(`You will be taken to another page in ${Math.ceil(delay / 1e3)} s. Press Escape to stay.`);
    return listen("keydown", ({ key }) => {
      if (key !== "Escape") return;
      cancel();
      speak("You stay on this page.");
    });
  };
  return { restore, go, wait };
};

// src/web/page.js
var FORBIDDEN_TEXT = /^(script|style|iframe|object|template|noscript|textarea|title)$/;
var MOST_WAITING = 16;
var BLOCKED = "the redirect goes nowhere safe: see redirectAllowedOrigins";
var OTHERS = "on when delay frame state timeout debug auto-height ignore origins redirect-origins verify dev defer".split(" ");
var isShown = (element) => isConnected(element) && !closest(element, "[hidden]");
var onElement = (element, method) => (element instanceof HTMLElement ? HTMLElement : SVGElement).prototype[method].call(element);
var focus = (element) => {
  onElement(element, "focus");
  if (active() === element) return true;
  if (attribute(element, "tabindex") !== null) return false;
  set(element, "tabindex", "-1");
  return focus(element);
};
var FOCUSABLE = "a[href],button:enabled,summary,[tabindex]";
var settleFocus = (before, revealed) => {
  if (active() !== before && active() !== body()) return;
  if (!before || !isConnected(before) || isShown(before)) return;
  const first = revealed.find(isShown);
  if (first && focus(first)) return;
  for (let element = parent(before); element; element = parent(element)) {
    if (isShown(element) && matches(element, FOCUSABLE) && focus(element)) return;
  }
  onElement(before, "blur");
};
var toggle = (element, name2, on) => on ? set(element, name2, "") : remove(element, name2);
var openPage = (core, diagnostics, fault, [actions, argumentOf]) => {
  const attributes = actions.map((name2) => "data-drimify-" + domName(name2));
  const known2 = /* @__PURE__ */ new Set([...attributes, ...OTHERS.map((name2) => "data-drimify-" + name2)]);
  const selector = attributes.map((name2) => `[${name2}]`).join();
  const navigation = openNavigation(core, diagnostics);
  const own2 = /* @__PURE__ */ new Map();
  const originals = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new WeakSet();
  const settled = /* @__PURE__ */ new WeakSet();
  let destroyed = false;
  const scan = (root2, found) => {
    const elements2 = root2 instanceof Element ? [root2, ...below(root2, selector)].filter((element) => matches(element, selector)) : queryAll(selector);
    for (const element of elements2) {
      if (!destroyed && !seen.has(element) && isConnected(element) && !isIgnored(element)) arm(element, found);
    }
  };
  const arm = (element, found) => {
    seen.add(element);
    const unknown = names(element).find((name2) => name2.startsWith("data-drimify-") && !known2.has(name2));
    if (unknown) {
      fault("config_unknown_field", `${describe(element)} ${unknown}: look for a typing mistake`);
      return;
    }
    const armed = [];
    for (const [place, name2] of attributes.entries()) {
      const value2 = attribute(element, name2);
      if (value2 === null) continue;
      const reaction = { type: actions[place], [argumentOf[place]]: value2 };
      for (const modifier of ["on", "when", "delay", "frame"]) {
        reaction[modifier] = setting(element, modifier) ?? void 0;
      }
      const answer = core(ARM, 0, 0, toText(reaction));
      if (!answer) return;
      const [id, hopeless] = answer;
      if (typeof id !== "number") {
        armed.forEach(disarm);
        fault(id, `${describe(element)} ${name2}: ${hopeless}`);
        return;
      }
      own2.set(id, element);
      armed.push(id);
      if (hopeless) diagnostics.reaction(hopeless, `${describe(element)}: ${BLOCKED}`);
    }
    if (matches(element, "[data-drimify-reveal]")) hideBefore(element);
    armed.forEach(found);
  };
  const hideBefore = (element) => {
    if (matches(element, "[hidden]")) return;
    toggle(element, "hidden", true);
    const wayOut = `${describe(element)} is shown before its reveal: add hidden`;
    diagnostics.reaction("visible_before", wayOut);
  };
  const conceal = (reactions = []) => {
    for (const { type, target } of reactions) {
      const [element] = type === "reveal" ? queryAll(target) : [];
      if (!element || settled.has(element)) continue;
      settled.add(element);
      hideBefore(element);
    }
  };
  const disarm = (id) => {
    own2.delete(id);
    originals.delete(id);
    stopWaiting(id);
    core(DISARM, id);
  };
  const releaseDeparted = () => {
    for (const [id, element] of own2) {
      if (isConnected(element)) continue;
      seen.delete(element);
      disarm(id);
    }
  };
  const attempt = (acts, revealed) => {
    const before = active();
    for (const act of acts) callHandler(act);
    callHandler(() => settleFocus(before, revealed));
  };
  const carryOut = (steps, blocked, occasion) => {
    const { frame, origin } = occasion.event;
    for (const reason of blocked) diagnostics.reaction(reason, BLOCKED, frame, origin);
    if (!steps.length) return;
    const revealed = [];
    const acts = steps.map((step) => () => {
      const [reaction, action, , , delay] = step;
      const act = () => apply(step, occasion, revealed);
      if (!delay || actions[action] === "redirect") stopWaiting(reaction);
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
    const stop = actions[action] === "redirect" ? navigation.wait(delay, cancel) : void 0;
  };
  const apply = ([reaction, action, value2, target], { event, shown, completion }, revealed) => {
    const refuse = (reason, wayOut) => diagnostics.reaction(reason, wayOut, event.frame, event.origin);
    const name2 = actions[action];
    if (name2 === "redirect") return navigation.go(value2, event, completion?.sessionId);
    if (name2 === "announce") return speak(value2);
    if (name2 === "call") return call2(value2, event);
    if (name2 === "track") return track(value2, event, completion);
    let element = event.frame;
    if (target === true) element = own2.get(reaction);
    else if (target !== null) element = queryAll(target)[0];
    if (!element) return refuse("target_missing", `no element matches "${target}": correct the target`);
    if (name2 === "dispatch") fire(element, value2, shown);
    else if (name2 === "reveal") {
      toggle(element, "hidden", false);
      revealed.push(element);
      settled.add(element);
    } else if (name2 === "hide") {
      toggle(element, "hidden", true);
      if (getComputedStyle(element).display !== "none") {
        const wayOut = `${describe(element)} is still shown: add [hidden]{display:none!important} to the CSS`;
        refuse("hidden_overridden", wayOut);
      }
    } else if (name2 === "setText" || name2 === "setValue") fill(element, name2 === "setValue", value2, reaction, refuse);
    else if (name2 === "addClass") classes(element).add(value2);
    else if (name2 === "removeClass") classes(element).remove(value2);
    else if (name2 === "focus") focus(element);
    else if (name2 === "scrollTo") {
      const calm = matchMedia("(prefers-reduced-motion)").matches;
      scroll(element, { behavior: calm ? "instant" : "smooth", block: "nearest" });
    } else if ("disabled" in element && name(element) !== "form") element.disabled = name2 === "disable";
    else toggle(element, "disabled", name2 === "disable");
    return void 0;
  };
  const fill = (element, isControl, value2, reaction, refuse) => {
    const tag = name(element);
    const member = isControl ? element.type !== "file" && value[tag] : !FORBIDDEN_TEXT.test(tag) && text;
    if (!member) {
      refuse("target_forbidden", `${describe(element)} is never filled in`);
      return;
    }
    const original = originals.get(reaction) ?? member.get.call(element);
    originals.set(reaction, original);
    member.set.call(element, value2 ?? original);
    if (isControl) for (const type of ["input", "change"]) dispatch(element, new Event(type, { bubbles: true }));
  };
  const call2 = (name2, event) => {
    const handlers = window.drimifyHandlers;
    const handler = isPlain(handlers) && Object.hasOwn(handlers, name2) && handlers[name2];
    if (typeof handler === "function") callHandler(handler, event);
    else fault("handler_not_function", `window.drimifyHandlers has no own function "${name2}": define it`);
  };
  const track = (name2, { milestone, payload }, completion) => {
    const won = milestone === "verified" ? payload.claim.won : completion?.won ?? null;
    const entry = {
      event: name2 ?? "drimify_" + domName(milestone).replaceAll("-", "_"),
      drimify: { milestone, won, score: completion?.score ?? null }
    };
    const layer = window.dataLayer ??= [];
    if (Array.isArray(layer)) layer.push(entry);
  };
  const destroy = () => {
    destroyed = true;
    for (const cancel of waiting.keys()) cancel();
  };
  const restore = ({ persisted }) => {
    if (!persisted) return;
    navigation.restore();
    for (const [cancel, [, action]] of waiting) if (actions[action] === "redirect") cancel();
  };
  return { attributes, scan, conceal, releaseDeparted, carryOut, restore, destroy };
};

// src/web/verify.js
var VERIFIED = 8;
var UNVERIFIED = 9;
var TIMEOUT2 = 3e4;
var RETRY = 1e3;
var CLAIMANT = "drimify-bridge:claimant";
var claimantOf = () => {
  const random = crypto.getRandomValues(new Uint8Array(32));
  const known2 = recall(CLAIMANT) ?? Array.from(random, (byte) => (byte & 15).toString(16)).join("");
  keep(CLAIMANT, known2);
  return known2;
};
var SESSIONS = "drimify-bridge:sessions";
var sessions = () => {
  try {
    return new Map(JSON.parse(recall(SESSIONS)));
  } catch {
    return /* @__PURE__ */ new Map();
  }
};
var openVerification = ({ url, timeout = TIMEOUT2 }, happen) => {
  const resume = (frame) => {
    const sessionId = sessions().get(src(frame.element));
    if (sessionId) run(frame, sessionId, true);
  };
  const begin = (frame, sessionId) => {
    stop(frame);
    if (!sessionId) {
      happen(frame, UNVERIFIED, "no_session");
      return;
    }
    const known2 = sessions().set(src(frame.element), sessionId);
    keep(SESSIONS, JSON.stringify([...known2].slice(-16)));
    run(frame, sessionId, false);
  };
  const run = async (frame, sessionId, quiet) => {
    const control = new AbortController();
    const { signal } = control;
    const settle = (milestone, text3) => {
      if (signal.aborted) return;
      stop(frame);
      if (milestone === VERIFIED || !quiet) happen(frame, milestone, text3);
    };
    const timer = timeout && setTimeout(settle, timeout, UNVERIFIED, "timeout");
    frame.hush = () => {
      clearTimeout(timer);
      control.abort();
    };
    settle(...await ask(sessionId, signal));
  };
  const stop = (frame) => frame.hush?.();
  const ask = async (sessionId, signal) => {
    const claimant = claimantOf();
    const { origin, pathname, href } = new URL(url, location.href);
    const question = `${encodeURIComponent(sessionId)}?wait=20s&claimant=${claimant}`;
    const headers = { "content-type": "application/json" };
    let post = { method: "POST", headers, body: JSON.stringify({ sessionId, claimant }) };
    while (!signal.aborted) {
      let seconds;
      try {
        const address = post ? href : `${origin}${pathname.replace(/\/$/, "")}/${question}`;
        const response = await fetch(address, { ...post, credentials: "omit", signal });
        const { status } = response;
        seconds = response.headers.get("retry-after");
        if (status === 200) {
          const text3 = (await response.text()).slice(0, 65536);
          const { state: state2 } = JSON.parse(text3);
          if (state2 === "verified") return [VERIFIED, text3];
          if (state2 === "taken") return [UNVERIFIED, "refused"];
        }
        if (/^4(?!08|29)/.test(status)) return [UNVERIFIED, "refused"];
        if (status === 202 && post) {
          post = void 0;
          continue;
        }
      } catch {
      }
      await new Promise((resolve) => {
        signal.onabort = resolve;
        setTimeout(resolve, /^\d{1,3}$/.test(seconds) ? seconds * 1e3 : RETRY);
      });
    }
    return [];
  };
  return { resume, begin, stop };
};

// src/web/widget.js
var CALLBACKS = "onReady onComplete onCompletion onFirstInteraction onRouteChange onScrollToTop onClose onError";
var UNGATED = 1 << 2;
var CALLBACK = 1 << 17;
var dataOf = (argument) => Object.hasOwn(Object(argument), "data") ? argument.data : argument;
var chain = (widget, frames, recognise, heard) => {
  let done = false;
  let busy = 0;
  const standIn = (name2) => {
    let own2;
    let latest;
    const set2 = (next) => {
      own2 = next;
      const stand = (...given) => {
        const run = () => typeof next === "function" && next.apply(widget, given);
        if (done) return run();
        hear(name2, given[0], stand === latest);
        return stand === latest ? callHandler(run) : run();
      };
      latest = stand;
    };
    set2(widget[name2]);
    Object.defineProperty(widget, name2, { configurable: true, enumerable: true, get: () => latest, set: set2 });
    return () => {
      if (widget[name2] !== latest) return;
      delete widget[name2];
      widget[name2] = own2;
    };
  };
  const hasRoom = () => {
    const now = performance.now();
    busy = Math.max(busy, now);
    if (busy > now + 3100) return false;
    busy += 100;
    return true;
  };
  const hear = (name2, argument, isLatest) => {
    const { event } = window;
    const sender = event && recognise(event);
    const gated = sender && sender === frameOf(sender);
    const frame = gated ? sender : frameOf();
    if (!frame || !(gated || isLatest && hasRoom())) return;
    const flags = gated ? CALLBACK : CALLBACK | UNGATED;
    heard(frame, { event: name2, data: dataOf(argument) ?? null }, flags, gated ? event : void 0);
  };
  const frameOf = (sender) => {
    const { element, iframe } = widget;
    for (const fits of [
      (frame) => frame === iframe || element instanceof Element && element.contains(frame),
      (frame) => "iFrameResizer" in frame || attribute(frame, "id")?.startsWith("digita-widget-"),
      () => true
    ]) {
      const found = frames().filter((frame) => fits(frame.element));
      if (found.length === 1) return found[0];
      if (found.length) return found.includes(sender) ? sender : void 0;
    }
    return void 0;
  };
  const undo = CALLBACKS.split(" ").map(standIn);
  return () => {
    done = true;
    for (const act of undo) act();
  };
};

// src/web/edge.js
var UNAVAILABLE = 10;
var IGNORED = 0;
var OVERFLOWN = 1;
var NONE = Object.freeze([]);
var keyOf = ({ milestone, payload }) => milestone === "custom" ? "custom:" + payload.type : milestone;
function Edge(ask, given, refused, fault) {
  const options = bare(given);
  const { markup, reactions } = options;
  const handlers = /* @__PURE__ */ new Map();
  const stops = /* @__PURE__ */ new Set();
  let delivered;
  let destroyed = false;
  const core = (operation, number, more, one, other) => destroyed && operation !== RAW && operation !== PERMIT ? void 0 : ask(operation, number, more, one, other);
  const tables = core(TABLES);
  const hopeless = tables.pop();
  const [actions, keys2, reasons, milestones, states, flagNames] = tables.map((names2) => names2.split(" "));
  const eventNames = milestones.map((milestone) => "drimify:" + domName(milestone));
  const stats = () => {
    const [seen, accepted, ignored, ...counts] = core(STATS) ?? [0, 0, 0];
    const refused2 = {};
    counts.forEach((count, place) => {
      if (count) refused2[reasons[place]] = count;
    });
    return { seen, accepted, ignored, refused: refused2 };
  };
  const diagnostics = openDiagnostics(refused, options.debug, (reason) => stats().refused[reason] ?? 0);
  const page = openPage(core, diagnostics, fault, [actions, keys2]);
  const happen = (frame, milestone, text3) => {
    const verdict = isLive(frame) && core(OWN, frame.number, milestone, text3, edge);
    if (!verdict) return;
    deliver(frame, verdict, void 0, "message", text3);
  };
  const verification = options.verify && openVerification(bare(options.verify), happen);
  const frames = openFrames(core, options, diagnostics, fault, {
    added: (frame) => verification?.resume(frame),
    released: (frame) => verification?.stop(frame),
    unavailable: (frame) => happen(frame, UNAVAILABLE, "")
  });
  const isLive = (frame) => frames.list().includes(frame);
  const start3 = () => {
    const wrong = markup && frames.bind(document) || frames.resolve(readyState() !== "loading");
    if (wrong) return wrong;
    for (const reason of hopeless) diagnostics.reaction(reason, BLOCKED);
    watch();
    look();
    return void 0;
  };
  const look = () => {
    if (!destroyed && (markup || reactions?.length)) prepare();
    if (markup) scan();
    if (options.declared && readyState() !== "loading") page.conceal(reactions);
  };
  const watch = () => {
    const mutations = new MutationObserver(changed);
    for (const root2 of frames.roots()) {
      const attributeFilter = ["src", "data-drimify", "data-drimify-ignore", ...page.attributes];
      mutations.observe(root2, { childList: true, subtree: true, attributes: true, attributeFilter });
    }
    stops.add(() => mutations.disconnect());
    const listen3 = (name2, hear2) => {
      addEventListener(name2, hear2, true);
      stops.add(() => removeEventListener(name2, hear2, true));
    };
    listen3("load", ({ target }) => target === document && frames.greetAll());
    listen3("visibilitychange", frames.tick);
    listen3("pageshow", page.restore);
    const violated = ({ disposition, effectiveDirective }, uri) => disposition === "enforce" && effectiveDirective === "frame-src" && frames.block(uri);
    listen3("securitypolicyviolation", (event) => violated(event, event.blockedURI));
    if (typeof ReportingObserver === "function") {
      const hear2 = (reports2) => reports2.forEach(({ body: body2 }) => violated(body2, body2.blockedURL));
      const reports = new ReportingObserver(hear2, { types: ["csp-violation"], buffered: true });
      reports.observe();
      stops.add(() => reports.disconnect());
    }
    listen3("DOMContentLoaded", () => {
      const wrong = frames.resolve(true);
      if (wrong) fault(...wrong, true);
      else look();
    });
  };
  const changed = (records) => {
    let moved = false;
    let removed = false;
    const added = [];
    const elements2 = (nodes) => [...nodes].filter((node) => node instanceof Element);
    const holdsFrame = (element) => name(element) === "iframe" || below(element, "iframe").length > 0;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === "attributes") {
        moved ||= attributeName !== "src" || name(target) === "iframe";
        if (attributeName !== "src") added.push(target);
      }
      const come = elements2(addedNodes);
      const gone = elements2(removedNodes);
      moved ||= [...come, ...gone].some(holdsFrame);
      removed ||= gone.length > 0;
      added.push(...come);
    }
    if (removed) page.releaseDeparted();
    if (moved) frames.reconcile();
    added.forEach(scanMarkup);
  };
  const scan = (root2) => {
    scanMarkup(root2);
    frames.reconcile();
  };
  const scanMarkup = (root2) => {
    if (markup) page.scan(root2, catchUp);
  };
  const credentials = (event) => event.isTrusted ? 1 + 2 * numberOf(event.origin) : 0;
  const frameOf = ({ source }) => frames.of(source)?.number ?? -1;
  const matches2 = (number, selector) => {
    const frame = frames.at(number);
    return !!frame && matches(frame.element, selector);
  };
  const hear = (event) => {
    const answer = core(ADMIT, event.isTrusted ? event.timeStamp : 0, credentials(event), event, edge);
    if (answer < 0) refuse(reasons[-1 - answer], event, null);
    if (!(answer >= 0)) return;
    const frame = frames.at(answer);
    frames.heard(frame);
    if (event === delivered) {
      core(COUNT, IGNORED, 1);
      return;
    }
    let data;
    try {
      data = event.data;
    } catch {
    }
    judge(frame, data, 0, event, "message");
  };
  const refuse = (reason, event, type) => {
    diagnostics.message(event, reason, reason === "source" ? void 0 : frames.of(event.source), type);
  };
  const judge = (frame, data, flags, event, via) => {
    const [text3, bits] = readData(data, () => core(MEMBERS));
    const verdict = core(JUDGE, frame.number, text3 === void 0 ? reasons.indexOf(bits) : bits | flags, text3, edge);
    if (!verdict) return;
    const [kind, framed, state3, first, second, third] = verdict;
    if (framed) frame.answered = true;
    if (kind === 0) {
      if (event) delivered = event;
      deliver(frame, verdict, event, via, text3);
      return;
    }
    frames.showState(frame, states[state3]);
    if (kind === 2) {
      if (event) refuse(reasons[first], event, second);
    } else if (first) frames.greet(frame);
    else frames.size(frame, second, third);
  };
  const deliver = (frame, verdict, message, via, text3) => {
    const [, , state3, place, fields, round, sequence, bits, withheld, oneOff, ids, steps, blocked] = verdict;
    const milestone = milestones[place];
    const flags = bits ? Object.freeze(flagNames.filter((_, at) => bits >> at & 1)) : NONE;
    const { origin, timeStamp } = message ?? { origin: frame.origin, timeStamp: performance.now() };
    const payload = payloadOf(milestone, fields);
    const head = { milestone, payload, frame: frame.element, origin, via, round, sequence, time: timeStamp, flags };
    const event = milestoneEvent(head, () => withheld ? null : core(RAW, 0, 0, text3));
    const tell2 = () => {
      for (const id of ids) call2(id, event);
    };
    if (flags.includes("ungated")) {
      tell2();
      return;
    }
    const key = keyOf(event);
    const kept = frame.kept.filter((other) => other.event.round === round && other.key !== key);
    const shown = publicEvent(event, head);
    const occasion = { key, event, shown, text: text3, place, oneOff };
    frame.kept = [...kept, occasion];
    occasion.completion = frame.kept.find((other) => other.event.milestone === "complete")?.event.payload;
    frames.showState(frame, states[state3]);
    tell2();
    fire(frame.element, eventNames[place], shown);
    page.carryOut(steps, blocked, occasion);
    if (milestone === "complete" && isLive(frame)) verification?.begin(frame, payload.sessionId);
  };
  const call2 = (id, event) => {
    const handler = handlers.get(id);
    if (handler) callHandler(handler, event);
  };
  const catchUp = (reaction) => {
    for (const frame of frames.list()) {
      for (const occasion of frame.kept) {
        const steps = core(LATE, reaction, frame.number * 16 + occasion.place, occasion.text, edge);
        if (steps) page.carryOut(steps, [], occasion);
      }
    }
  };
  const on = (name2, handler) => {
    const id = core(ON, 0, 0, name2);
    if (typeof id === "number") handlers.set(id, handler);
    return id;
  };
  const replay = (id, name2, everything) => {
    for (const frame of frames.list()) {
      for (const { key, event, oneOff } of frame.kept) {
        const isIt = name2 === "*" || name2 === key || name2 === event.milestone;
        if (isIt && (oneOff || everything)) call2(id, event);
      }
    }
  };
  const off = (id) => {
    handlers.delete(id);
    core(OFF, id);
  };
  const connect = (widget) => {
    const recognise = (event) => frames.at(core(RECOGNISE, 0, credentials(event), event, edge));
    const heard = (frame, data, flags, event) => {
      if (!event || event !== delivered) judge(frame, data, flags, event, "widget");
    };
    const disconnect = chain(widget, frames.list, recognise, heard);
    stops.add(disconnect);
    return {
      disconnect: () => {
        stops.delete(disconnect);
        disconnect();
      }
    };
  };
  const state2 = (element) => {
    const found = frames.list().filter((frame) => !element || frame.element === element);
    return found.length > 1 ? void 0 : found[0]?.state ?? "waiting";
  };
  const overflow = (times) => {
    core(COUNT, OVERFLOWN, times);
    refuse("early_overflow", { origin: "" }, null);
  };
  const destroy = () => {
    if (destroyed) return;
    for (const stop of stops) stop();
    stops.clear();
    frames.destroy();
    page.destroy();
    handlers.clear();
    destroyed = true;
    ask(DESTROY);
  };
  const edge = {
    frameOf,
    matches: matches2,
    start: start3,
    hear,
    refused: refuse,
    on,
    off,
    replay,
    connect,
    scan,
    state: state2,
    stats,
    overflow,
    destroy
  };
  return edge;
}

// js/error.ts
var BridgeError = class extends Error {
  constructor(code, text3) {
    super(`${code}: ${text3}`);
    this.name = "BridgeError";
    this.code = code;
  }
};
var unexpected = (expected, found, code = "config_type") => {
  return new BridgeError(code, `expected ${expected}, found ${show(found)}`);
};

// src/web/unpack.js
var CONSTANTS = [null, false, true];
var NUMBER = 3;
var TEXT = 4;
var unpack = (shape, texts) => {
  let at = 0;
  let from = 0;
  const next = () => {
    const kind = shape[at++];
    if (kind < NUMBER) return CONSTANTS[kind];
    const more = shape[at++];
    if (kind === NUMBER) return more;
    if (kind === TEXT) return texts.slice(from, from += more);
    const list2 = [];
    for (let left2 = more; left2 > 0; left2--) list2.push(next());
    return list2;
  };
  return next();
};

// crate:wasm-glue
function open(options, window2, broken) {
  const ptr0 = passStringToWasm0(options);
  const len0 = WASM_VECTOR_LEN;
  const ret = wasm.G(ptr0, len0, addHeapObject(window2), addHeapObject(broken));
  return takeObject(ret);
}
function __wbg_get_imports() {
  const import0 = {
    __proto__: null,
    q: (arg0, arg1) => {
      const ret = Error(getStringFromWasm0(arg0, arg1));
      return addHeapObject(ret);
    },
    c: (arg0, arg1) => {
      const ret = Number(getStringFromWasm0(arg0, arg1));
      return ret;
    },
    g: (arg0, arg1) => {
      const ret = String(arg1);
      answerText(arg0, ret);
    },
    p: (arg0) => {
      const ret = typeof getObject(arg0) === "string";
      return ret;
    },
    z: (arg0, arg1) => {
      const obj = getObject(arg1);
      const ret = typeof obj === "string" ? obj : void 0;
      answerText(arg0, ret);
    },
    A: (arg0, arg1) => {
      throw new Error(getStringFromWasm0(arg0, arg1));
    },
    k: (arg0) => {
      getObject(arg0)._wbg_cb_unref();
    },
    w: (arg0, arg1, arg2, arg3, arg4) => handleError(() => {
      getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
    }),
    b: (arg0, arg1, arg2) => handleError(() => {
      const ret = getObject(arg0).call(getObject(arg1), getObject(arg2));
      return addHeapObject(ret);
    }),
    i: (arg0, arg1) => {
      const ret = getObject(arg0).frameOf(getObject(arg1));
      return ret;
    },
    d: (arg0, arg1) => {
      const ret = intern(getStringFromWasm0(arg0, arg1));
      return ret;
    },
    f: (arg0, arg1) => {
      const ret = isSelector(getStringFromWasm0(arg0, arg1));
      return ret;
    },
    a: (arg0, arg1, arg2, arg3) => {
      const ret = getObject(arg0).matches(arg1 >>> 0, getStringFromWasm0(arg2, arg3));
      return ret;
    },
    m: () => {
      const ret = new Array();
      return addHeapObject(ret);
    },
    l: () => {
      const ret = /* @__PURE__ */ new Map();
      return addHeapObject(ret);
    },
    o: () => {
      const ret = new Object();
      return addHeapObject(ret);
    },
    h: (arg0, arg1, arg2) => {
      const ret = parseUrl(getStringFromWasm0(arg1, arg2));
      answerText(arg0, ret);
    },
    j: (arg0, arg1, arg2, arg3, arg4) => handleError(() => {
      getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), arg4 !== 0);
    }),
    s: (arg0, arg1, arg2) => {
      const ret = getObject(arg0).set(getObject(arg1), getObject(arg2));
      return addHeapObject(ret);
    },
    t: (arg0, arg1) => {
      getObject(arg0).capture = arg1 !== 0;
    },
    n: (arg0, arg1, arg2) => {
      getObject(arg0)[arg1 >>> 0] = takeObject(arg2);
    },
    r: (arg0, arg1, arg2) => {
      getObject(arg0)[takeObject(arg1)] = takeObject(arg2);
    },
    u: (arg0, arg1) => {
      getObject(arg0).once = arg1 !== 0;
    },
    v: (arg0, arg1) => {
      getObject(arg0).passive = arg1 !== 0;
    },
    e: (arg0, arg1, arg2, arg3) => {
      const ret = unpack(getArrayF64FromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3));
      return addHeapObject(ret);
    },
    B: (arg0, arg1) => {
      const ret = makeMutClosure(arg0, arg1, wasm_bindgen__convert__closures________invoke__h5540c9a93c20cd2c);
      return addHeapObject(ret);
    },
    C: (arg0, arg1) => {
      const ret = makeClosure(arg0, arg1, wasm_bindgen__convert__closures_____invoke__h0622b3d3056508ff);
      return addHeapObject(ret);
    },
    D: (arg0) => {
      const ret = arg0;
      return addHeapObject(ret);
    },
    E: (arg0, arg1) => {
      const ret = getStringFromWasm0(arg0, arg1);
      return addHeapObject(ret);
    },
    x: (arg0) => {
      const ret = getObject(arg0);
      return addHeapObject(ret);
    },
    y: (arg0) => {
      takeObject(arg0);
    }
  };
  return {
    __proto__: null,
    a: import0
  };
}
function wasm_bindgen__convert__closures________invoke__h5540c9a93c20cd2c(arg0, arg1, arg2) {
  const borrow0 = addBorrowedObject(arg2);
  try {
    wasm.I(arg0, arg1, borrow0);
  } finally {
    heap[stack_pointer++] = void 0;
  }
}
function wasm_bindgen__convert__closures_____invoke__h0622b3d3056508ff(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
  const val1 = +arg2;
  const val2 = +arg3;
  const val3 = +arg4;
  const ret = wasm.H(arg0, arg1, val1, val2, val3, addHeapObject(arg5), addHeapObject(arg6));
  return takeObject(ret);
}
var wasm;
var view;
var memory = () => {
  const { buffer } = wasm.F;
  return view?.buffer === buffer ? view : view = new Uint8Array(buffer);
};
var decoder;
var left = -1;
var getStringFromWasm0 = (from, length) => {
  left -= length;
  if (left < 0) {
    decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    left = 2e9;
  }
  const start3 = from >>> 0;
  return decoder.decode(memory().subarray(start3, start3 + length));
};
var getArrayF64FromWasm0 = (from, length) => new Float64Array(wasm.F.buffer, from >>> 0, length);
var encoder = new TextEncoder();
var WASM_VECTOR_LEN;
var bench = new Uint8Array(4096);
var passStringToWasm0 = (text3) => {
  if (bench.length < text3.length * 3) bench = new Uint8Array(text3.length * 3);
  WASM_VECTOR_LEN = encoder.encodeInto(text3, bench).written;
  const start3 = wasm.J(WASM_VECTOR_LEN, 1) >>> 0;
  memory().set(bench.subarray(0, WASM_VECTOR_LEN), start3);
  return start3;
};
var answerText = (at, text3) => {
  const start3 = text3 === void 0 ? 0 : passStringToWasm0(text3);
  new Uint32Array(wasm.F.buffer, at >>> 0, 2).set([start3, WASM_VECTOR_LEN]);
};
var heap = [...Array(1025), null, true, false];
var stack_pointer = 1024;
var free = heap.length;
var addBorrowedObject = (value2) => {
  heap[--stack_pointer] = value2;
  return stack_pointer;
};
var addHeapObject = (value2) => {
  const place = free;
  free = heap[place] ?? place + 1;
  heap[place] = value2;
  return place;
};
var getObject = (place) => heap[place];
var takeObject = (place) => {
  const value2 = heap[place];
  if (place > 1027) {
    heap[place] = free;
    free = place;
  }
  return value2;
};
var handleError = (act) => {
  try {
    return act();
  } catch (error) {
    wasm.L(addHeapObject(error));
  }
};
var closures = new FinalizationRegistry(({ a, b }) => wasm.M(a, b));
var makeClosure = (a, b, call2, mutable) => {
  const state2 = { a, b, count: 1 };
  const real = (...given) => {
    const { a: a2 } = state2;
    state2.count++;
    if (mutable) state2.a = 0;
    try {
      return call2(a2, b, ...given);
    } finally {
      state2.a = a2;
      real._wbg_cb_unref();
    }
  };
  real._wbg_cb_unref = () => {
    if (--state2.count) return;
    wasm.M(state2.a, b);
    state2.a = 0;
    closures.unregister(state2);
  };
  closures.register(real, state2, state2);
  return real;
};
var makeMutClosure = (a, b, call2) => makeClosure(a, b, call2, true);
var finish = (instance) => {
  wasm = guard(instance.exports, "G H I M".split(" "));
};
var imports = () => __wbg_get_imports();

// js/core.ts
var bytes;
var provide = (source) => {
  bytes = source;
};
var state = "cold";
var faults = /* @__PURE__ */ new Set();
var isDead = () => state === "dead";
var onTrap = (hear) => {
  faults.add(hear);
  return () => faults.delete(hear);
};
var trapped = (cause) => {
  state = "dead";
  for (const frame of queryAll("[data-drimify-state]")) set(frame, "data-drimify-state", "failed");
  const error = new BridgeError("bridge_fault", `the bridge stopped: ${String(cause).slice(0, 200)}`);
  for (const hear of faults) callHandler(hear, error);
  faults.clear();
};
var guard = (exports, entries) => {
  const guarded = { ...exports };
  for (const name2 of entries) guarded[name2] = enter(exports[name2]);
  return guarded;
};
var enter = (entry) => (...args) => {
  if (state === "dead") return void 0;
  try {
    return entry(...args);
  } catch (cause) {
    trapped(cause);
    return void 0;
  }
};
var start = (instance) => {
  finish(instance);
  state = "warm";
};
var refusal = (cause) => {
  const text3 = String(cause);
  if (/CSP|unsafe-eval|disallowed/.test(text3)) {
    return new BridgeError(
      "wasm_blocked",
      "the page's policy refuses WebAssembly: add 'wasm-unsafe-eval' to script-src, or use drimify-bridge.nowasm.global.js"
    );
  }
  return new BridgeError("wasm_failed", `WebAssembly did not start: ${text3.slice(0, 200)}`);
};
var checkAlive = () => {
  if (state === "dead") throw new BridgeError("bridge_fault", "the bridge stopped: reload the page");
};
var compile = () => {
  checkAlive();
  if (state === "warm") return;
  try {
    start(new WebAssembly.Instance(new WebAssembly.Module(bytes()), imports()));
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new BridgeError("wasm_sync_limit", "this browser compiles only asynchronously: await preload() first");
    }
    throw refusal(cause);
  }
};
var loading;
var preload = async () => {
  if (state === "warm") return;
  loading ??= WebAssembly.instantiate(bytes(), imports()).then(
    ({ instance }) => {
      if (state === "cold") start(instance);
    },
    (cause) => {
      loading = void 0;
      throw refusal(cause);
    }
  );
  await loading;
};

// js/listener.ts
var early;
var takeOver = () => {
  const queue = globalThis.drimifyEarly;
  if (!Array.isArray(queue) || typeof queue.f !== "function") return;
  removeEventListener("message", queue.f, true);
  hold(
    queue.splice(0).filter((event) => event instanceof MessageEvent),
    queue.n ?? 0
  );
  delete queue.f;
};
var hold = (events, overflow) => {
  if (!events.length && !overflow) return;
  if (!early) {
    const held = early = { events: /* @__PURE__ */ new Set(), overflow: 0, live: /* @__PURE__ */ new Set() };
    setTimeout(() => {
      early = void 0;
      for (const edge of held.live) {
        if (held.overflow) edge.overflow(held.overflow);
        for (const event of held.events) callHandler(edge.hear, event);
      }
    });
  }
  early.events = /* @__PURE__ */ new Set([...events, ...early.events]);
  early.overflow += overflow;
};
var listen2 = (edge) => {
  takeOver();
  early?.live.add(edge);
  const listener = (event) => {
    if (early?.live.has(edge)) early.events.add(event);
    else callHandler(edge.hear, event);
  };
  const stop = listen("message", listener);
  return () => {
    stop();
    early?.live.delete(edge);
  };
};

// js/bridge.ts
var nameOf = (name2) => {
  const text3 = String(name2);
  return text3.startsWith("custom:") ? text3 : text3.replace(/-[a-z]/g, ([, letter]) => letter.toUpperCase());
};
var checkSignal = (signal) => {
  if (signal !== void 0 && !(signal instanceof AbortSignal)) throw unexpected('an AbortSignal for "signal"', signal);
};
var onAbort = (signal, act) => {
  signal?.addEventListener("abort", act);
  return () => signal?.removeEventListener("abort", act);
};
var tell = (fault, error) => callHandler(fault ?? console.error, error);
var Bridge = class {
  #edge;
  /** How to end what was begun; of a handler also what it was added with. */
  #stops = /* @__PURE__ */ new Map();
  #last;
  /** Use `createBridge`. `text` is the options as the core reads them, `options` as the edge does. */
  constructor(text3, options, onRefused, onFault, signal) {
    compile();
    const fault = (code, sentence, ended) => {
      if (ended) this.destroy();
      tell(onFault, new BridgeError(code, sentence));
    };
    const broken = (event) => this.#edge?.refused("messageerror", event, null);
    try {
      const core = open(text3, window, broken);
      if (Array.isArray(core)) throw core;
      this.#edge = new Edge(core, options, onRefused, fault);
      const wrong = this.#edge.start();
      if (wrong || isDead()) throw wrong;
    } catch (thrown) {
      this.#edge?.destroy();
      checkAlive();
      throw Array.isArray(thrown) ? new BridgeError(thrown[0], asGiven(thrown[1])) : thrown;
    }
    const edge = this.#edge;
    const trapped2 = onTrap((error) => {
      edge.destroy();
      tell(onFault, error);
    });
    this.#stops.set(trapped2, []).set(listen2(edge), []);
    this.#stops.set(
      onAbort(signal, () => this.destroy()),
      []
    );
    if (signal?.aborted) this.destroy();
  }
  #live() {
    if (this.#last) throw new BridgeError("destroyed", "the bridge was destroyed: create another");
    checkAlive();
    return this.#edge;
  }
  #add(name2, handler, options) {
    const { signal, replay } = bare(options);
    checkSignal(signal);
    if (typeof handler !== "function") {
      throw unexpected(`a function for "${name2}"`, handler, "handler_not_function");
    }
    if (signal?.aborted) return () => {
    };
    const edge = this.#live();
    const id = edge.on(name2, handler);
    if (typeof id !== "number") throw new BridgeError(...id);
    const remove2 = () => {
      stop();
      this.#stops.delete(remove2);
      edge.off(id);
    };
    this.#stops.set(remove2, [name2, handler]);
    const stop = onAbort(signal, remove2);
    if (replay) edge.replay(id, name2, replay === "any");
    return remove2;
  }
  /** Adds a handler and answers how to remove it; with `replay`, the one-offs of the current round come first. */
  on(name2, handler, options) {
    return this.#add(nameOf(name2), handler, options);
  }
  /** Removes a handler that was added with the same milestone. */
  off(name2, handler) {
    for (const [remove2, added] of this.#stops) {
      if (added[0] === nameOf(name2) && added[1] === handler) remove2();
    }
  }
  /** The next such milestone, or at once the one that happened in the current round. */
  once(name2, options) {
    const { signal, timeout } = bare(options);
    return new Promise((resolve, reject) => {
      checkSignal(signal);
      if (signal?.aborted) return reject(signal.reason);
      const control = new AbortController();
      const settled = control.signal;
      const fail = (reason) => {
        control.abort();
        reject(reason);
      };
      const handler = (event) => {
        if (event.flags.includes("ungated")) return;
        control.abort();
        resolve(event);
      };
      this.#add(nameOf(name2), handler, { signal: settled, replay: "any" });
      if (settled.aborted) return;
      const destroyed = () => fail(new DOMException("the bridge was destroyed", "AbortError"));
      const late = () => fail(new DOMException(`no "${name2}" within ${timeout} ms`, "TimeoutError"));
      const timer = timeout === void 0 ? void 0 : setTimeout(late, timeout);
      this.#stops.set(destroyed, []);
      signal?.addEventListener("abort", () => fail(signal.reason), { signal: settled });
      settled.addEventListener("abort", () => {
        clearTimeout(timer);
        this.#stops.delete(destroyed);
      });
    });
  }
  /**
   * Hears the callbacks of the official widget as well, for a wire that changes. Callbacks the page assigned, before or
   * after, are chained. What no gated message stands behind reaches handlers with the flag `ungated`, and nothing else.
   */
  connect(widget) {
    if (Object(widget) !== widget) throw unexpected("the official widget", widget);
    return this.#live().connect(widget);
  }
  /** Picks up markup that was added; done by itself as well. */
  scan(root2) {
    this.#live().scan(root2);
  }
  /** A frame's state; without a frame, the only one's. */
  state(frame) {
    if (isDead()) return "failed";
    const state2 = this.#live().state(frame);
    if (state2 !== void 0) return state2;
    throw new BridgeError("frame_ambiguous", "there are several frames: give one");
  }
  /** The counters; after `destroy`, what they were. */
  stats() {
    return this.#last ?? this.#live().stats();
  }
  /** Stops everything that has not begun: idempotent, and callable anywhere. */
  destroy() {
    if (this.#last) return;
    const edge = this.#edge;
    this.#last = edge.stats();
    edge.destroy();
    for (const stop of this.#stops.keys()) stop();
    this.#stops.clear();
  }
};
var dispose = Symbol.dispose;
if (dispose) Bridge.prototype[dispose] = Bridge.prototype.destroy;

// js/start.ts
var { parse } = JSON;
var LATE2 = "the JSON element comes after the script: put it before, or defer the script";
var list = (name2) => setting(root(), name2)?.split(/[\s,]+/).filter(Boolean);
var elements = (name2) => queryAll(`[data-drimify-${name2}]`).filter((element) => !isIgnored(element));
var attributeOptions = () => {
  const root2 = root();
  const url = setting(root2, "verify");
  return {
    allowedOrigins: list("origins"),
    redirectAllowedOrigins: list("redirect-origins"),
    verify: url === null ? void 0 : { url },
    dev: flag(root2, "dev") || void 0,
    debug: elements("debug").some((element) => flag(element, "debug")) || void 0
  };
};
var jsonElement = () => {
  const found = elements("config");
  const wrong = found.find((element) => !matches(element, 'script[type="application/json" i]'));
  if (wrong) {
    const expected = '<script type="application/json" data-drimify-config>';
    throw new BridgeError("config_source", `expected ${expected}, found ${describe(wrong)}`);
  }
  if (found.length > 1) {
    throw new BridgeError("config_ambiguous", `${found.length} elements have data-drimify-config: keep one`);
  }
  return found[0]?.textContent ?? void 0;
};
var start2 = (evenIfDeferred = true) => {
  compile();
  if (!evenIfDeferred && flag(root(), "defer")) return null;
  const attributes = attributeOptions();
  const json = jsonElement();
  let text3 = toText(attributes);
  let given;
  if (json !== void 0) {
    try {
      given = parse(json);
    } catch {
    }
    if (typeof given !== "object" || given === null || Array.isArray(given)) text3 = json;
    else {
      const onFrames = { timeout: elements("timeout")[0], autoHeight: elements("auto-height")[0] };
      for (const [name2, value2] of Object.entries({ ...attributes, ...onFrames })) {
        if (value2 === void 0 || !Object.hasOwn(given, name2)) continue;
        const sentence = `"${name2}" is given in the JSON element and as an attribute: give it once`;
        throw new BridgeError("config_ambiguous", sentence);
      }
      const more = text3.slice(1, -1);
      const comma = more && Object.keys(given).length ? "," : "";
      text3 = json.trimEnd().slice(0, -1) + comma + more + "}";
    }
  }
  const options = { ...attributes, ...given, markup: true, declared: true };
  const bridge = new Bridge(text3, options);
  if (readyState() === "loading") {
    const lookAgain = () => {
      try {
        if ((jsonElement() ?? json) !== json) throw new BridgeError("config_source", LATE2);
      } catch (error) {
        console.error(error);
      }
    };
    listen("DOMContentLoaded", lookAgain);
  }
  return bridge;
};
var startSoon = (started) => {
  try {
    return started(start2(false));
  } catch (error) {
    if (!(error instanceof BridgeError && error.code === "wasm_sync_limit")) return console.error(error);
  }
  const held = [];
  const origins = ["https://apps.drimify.com", "https://go.drimify.com", ...list("origins") ?? []];
  const hear = (event) => {
    if (!event.isTrusted || held.length === 32) return;
    const isSender = (frame) => windowOf(frame) === event.source && (origins.includes(event.origin) || matches(frame, "[data-drimify]") && originOf(src(frame)) === event.origin);
    if (iframes().some(isSender)) held.push(event);
  };
  preload().finally(listen("message", hear)).then(() => {
    hold(held, 0);
    started(start2(false));
  }).catch(console.error);
};

// crate:wasm-bytes
var text2 = "%asm&%%%&};'|0`'ZZ%`*ZZZ%`'ZZ&Z`+ZZZZ%`&Z%`*ZZZ&Z`&Z&Z`+ZZZZ&Z`/ZZZZZ%`;ZZZZZZ%`'ZZ&Y`'ZY%`%&Z`;ZZYYZZ&Z`=ZZZZZZZ%`/ZZZZZ&Z`?ZZZZZZZZ%`&Y&Z`CZZZZZZZZZ%`*ZZ|M%`*ZZZ&Y`+ZZZZ&|M`;ZZZYZZ%`;ZZZ|MZZ%`;ZZZ|LZZ%`+ZYYY&Z`/ZZZZZ&|M`'ZY&Z`;ZZZZZZ&Z`=ZZZYYZZ&Z`'Z|M%`/ZZ|LZZ&Z`/ZZYZZ%`/ZZ|MZZ%`/ZZ|LZZ%`/ZZYZZ&Z`/ZZ|MZZ&Z`'YY&Y`%%'}M&|-&a&a%=&a&b%/&a&c%H&a&d%'&a&e%=&a&f%'&a&g%J&a&h%&&a&i%'&a&j%?&a&k%+&a&l%K&a&m%K&a&n%&&a&o%K&a&p%;&a&q%'&a&r%&&a&s%/&a&t%%&a&u%%&a&v%%&a&w%?&a&x%;&a&y%+&a&|J%%&a&A%%&a&B%'&a&|7%'&a&D%|#&a&E%'*}#'|Z'M=R?***=C|$?%'&=C&'N*?'*'%&*C+%*'*;*''&'%&+/*C;%%*%&;%*%&&/'N;%&|%Q?'%*%N&&&'%?%&;RC??*;&C&&C'+&*&*S&|&|'|(U++;=%*%/**+***//=H'Q%?*/|)%J|*=*+&?++%'*?%'+%'*&&/;%%&'M=/&&&;&=&/;V;'%JW%|++/;%//+&Q?%==|,|- !X#$?=+;+;//%==/'*&=*++'//|.?+%&++/%+%&++;=&&//+;;;+/%%'%%'&&';;%%'+H+%|/%&'**?+/&p&|C|C/*&%';?&Z&A[[+J=|0?&F'%&G% &|8%~'&&I%}F&&|9%}A&&|:%|V'&L%|R'&|;%~&&C}'&&%A&J|B~'&W}F&V}6'}#'}8'}S&>}0'~)&|['~>&|T'}H&|1E|+|,0|U&}1'}$'~@&}4'},'}4'~9&k~/&p~/&k~:&k~/&~5&~%&~/&~3&~3&~3&~B&kp|P&~8&~7&pZkpk|Q&k|R&pkkk~6&ZZk~/&~/&~B&ZkY}:'}:'}%'~*&b}7'}M&|-}4&x~,&~O&}:'}5'}5'}5'}9'K&QH}/}$*|Z'~T>'|&Z'|M#%A~H+kX;$% ; /6'L ; +6'|8A[?!/ %('%X=('?E+@'@ =AZ6'? =ARj!K &A|%F+@ ;Az%jX% KA}Z'~TH%% =A%6'? =B'7*R %R|4K&J'@ &+@'@ ;A},*j +R|Y& &ACG+@ &AQG+@ ;('},*!/K'J ;A|N|O[?6'z* ;Az%j ;('},*X&A[[[[xF+ZA%!/A%!&A&/ ;)'}0*XVB |U};!/ V};JX% /A/Rs ;('PX+A[[[[xF+@A|N?!// ; ;)'l7'}V+ ; ;)'d7'}N+ ; ;)'|G7'}F+ ; ;)'T7'}?+ ; +6']+ ;A j ;A]+jA%A~0|[+A+R~R&A|N?!/ ;(' X+ ;('$XCR6A{{*qAQ|;+@ ; C6'T ; +6'P ;AUj ;Az%j ;Az*jR, ;('WX+A|N? ;('UA&qX/VR|S'A|N? + /V!/J ;A]+jR~L&J & %R}''K*J ;Az%jX% ;('LR|Y&A&!H %A& ;('T ;('PX|$A[[[[xFXKVX|%A% ;('|C KVAHROA&!?A&!+A%!& ;('PX%+@ ;('|C!+ ;('T!N %!? ;('|G!&JA%!% ;('},*X/A[[[[xG+@ ;)'}0*XVB |U};!% V};!H /!CJ ;A}$+j + &Rh ;A%6'}8+ ;B[[[[}R%7'}0+ ;AH:%^+ ; %6'}?+ ; H6']+ ;('}(+!% ;('},+!&'@'@*@'@ ;A@k ;A]+jRj ;('@X+EM% ;('D!/ ;AC:%|C ; +6'P ; /6'T ;A8j ;Az%jXQRj ;('<!S ;('8!M ;A0j QRj ;('4!|# ;('0!R ;A(j QRj ME RErM& ;('(X|&EM& ;(',!Q ' M SR'}5!* &E QEr+Z *D%%%%%L~E@c/ % & |& QR~D&JA% R |# ? NR~D&VM' ;A}0+j + /R}K& J *D%%%%%L~5@cj!JK&JJ JA'|:M% ;A~P*j 'R}4& ;B[[[[R7'z* ;('}8+!J ;A%6'~0* JA|-kX+A% + JA&j|;V!+ ;('}4+X/ JA*tj!J*@'@ ++@ + J /kA*vOM& / +A*tj!// / JFM&J ;Az*jX+ /('% /('+R}V& +AHR|W& /A?j!/A%!+K&JJ ; &6't ; %6'p ;A&6'l ;A}D}@+6'h ; N6'd ; ?6'` ;A&6'|G ;A}D}@+6'|C ; ;('[+6'T ; ;('~T*X&6'P ;A]+j ;Az%jA/Rw ;Az*j ;('}?+X+ ;('^+R}V& ;(']+ +R}'' ;('z*!+ ;)'~,*!V ;('~P* &R}''K&JA[[[[x!+J ;('}0+ ;('}4+R}(' ;('}$+ %R}''A|N?!/ +A[[[[xG+@ V};X% VB |U};R|,!/ + %R}''J C HR}''A% |$ KV |%R}''K'J/ ;A[[[[x6'},*A[[[[x!/J K)*%B'|=XN+@ / ;('}0*R|N'A[?!/K&J ;('}4*!% ;('}0*!C ; '~T*XH6'}8* *~T*!? &A|$FX+A& &V+@'Z'Y ; ?A&v6'^+ ; ?A&q:%}F+ ; ;A~%%j6'}?+ ; ;A}Z%j6']+ ++Y ;Az%jX% K ;A]+jR8 ;('T!|) ;('P!+ ;A[[[[x6'PA[[[[x +A'GM'|* %R~(& |)}J/ = '9*^' ;Az%j K ;A]+jR8'@ ;('PA'G+Z ;-%|C/ ;('TX% =('0I+@ =)*RPE+@A*!+ =(', %A8ljX&('%A'FM* &A?jD%%%%%%|I@D%%%%%}R|O@ 'R}2&EM*J/A*!+ K)*%PEM'J %}JK*J!+J = +A'tjA~L&jX&('%A&j!% & %AZ %V6'%D%%%%%%~H}Q +}J}5JJ!'A|O[[[xJ!% ; '9*^* ; %6']* / CR|N'/A%!+A% / /A[[[[xFX/VA% % /V!%A& C /V!Q'@'@'@'@'@'@'@'@'@'@'@'@'@'@'@'@'@ &A&kN|#K'*%M/&+QN;=?CQJHQJAH!+ ?AH|;+@ ?-%}I}D+!+J ;A]+jX& + Q %A/R3 ; ;A}8*j6'~,* ; ;A~%%j6'z* ;Az%jX% K H + &A% ;A% ;Az*jR( ;A]*j =A~<&j('% =A~@&j('% HA% %R.KQJ ; ?A+vX+6'}$+AH!& ?AQqX/AH|;+@ /-%}I}D+!&J ; ;A}$+j6'}4+ ; ;A~%%j6'}0+ =('~@& +|:+@'Z =('~<& +AWlj!/ ;A]+j Q % =('z&XNRs =Az&j!K Q %R})'!C'@'@ ;(']+A[[[[xF+Z =('|U&!J =('|Y&/ ;Az%j ;A]+j C =('|U&XJ =('|Y&XCR) ;-%bX?AKF+@ ;('P ;('TR|N'K'J ; ;|3&`|4&|U+ ; ;)'|C7*[+ ; ;)'P7*~P* ; ;-%c:%|X+ ; ?:%|W+ ?AJFM' ;A}V*j ;A~P*j =('}(& =('},&R|. ;('|Q+!N ;('[+K*J!CJ ;AJ:%|W+J ;A}V*j & Q % NR3A%J!% /)'+!V & ;('}Z*X? ;('~%*XM J CR}5&!W ; /('K6'l ; +6'h ; &:%|Y& ; N6'|U& ; %6'|Q& ; V7'Y ; M6'x ; ?6't ; K6'p ; W7*P ;A~H[+6'd ; =)'Y7*|C ; ;A}0+j6'` ;Az*j =A}4&j ;Az%jA& HRX ;A}V*jR}B& ;A]+jR|O'/ ;B+7'~8* ;B%7'~0* ;B[[[[[&7'z*J ;A]*j ;Az*jR7KNJ ;Az%j Q % =-%}0&R# ?A~V&qA&v!/'@'@ ;('PXJA[[[[xF+@ ;('T!+ /A?tA['q ?A&qrM& +R~S&A%!%/'Z =('d =('hX& ;('TXC ;('|CX%R}*&!M'@'@'@ ?A&q+@ / MrA&qM& &EM*A|$ C %R})&!+K'/ ?A+qM' / MrA&qM& ;A~F}?+A|3 C %RqA%!/ ;('%EM'JJ &E /A&qrM&A%K'J J CR}''A%!% ?A&qEM+K*J =A4j!& C %R*!% =('<A't!/ =('8!+A%!?'@*@ /+@ +('% %FM' /A+k!/ ?A&j!? +A+j!+K&JJ & %R~#& =('<A&k!?JA&J!MA% K NVX&AUj!% &(' X/A8l!+*@ / H|;+@ %('% /F+@ %A8A?R};'J &('W +jA'6'% & /A&jX/6'  +A8j!+K&JJ &('W HA8ljX%('%A'F+@ %B[[[[[[[x7*0 %B%7*( %B[[[[[[[x7*  %B%7*U %B[[[[[[[x7*R %B%7*?J % ?6'+ % M6'% &Az&j!? &('~0&X+AWl!%*@ + H|;+@ ?('% +F+@ ?AWA+R};'J =('~<& %jX/B[[[[[&7'% /A|*jA=:%% /A|'jA%6&% /ASjA%|4&% /ARjA%6'% /A?jB[[[[R7'% & +A&jX+6'~0& %AWj!%K&JJ J CR}''A&!%JK&J ;A|Q[[[x6']* ; +6'}?*KNJ ;A|N[[[x6']* ; %:%}?*KMJ =('0 H|:+@ =(', HA8ljA'6'%J =('}?&X% =('^&A~8%lj!J*@ % JG+@ %A~8%j!|* %('TXKA+t!/A%!& %('PX?!+'@*@ /EM& H +('%G+@ /ARk!/ &A&j!& +ARj!+K&JJ ? KA&kX+A+tjX/)'?!V ? &A+tjX& /)'%7'% &('?!/ & V7'? % +6'T % %-%|C /A%Gr:%|CJ |*!%K&JJ =('~@& H|:+@ =('~<& HAWljX%R}B& %A=:%|* %A%6&|' %A%|4&S %A%6'R %B[[[[R7'? %B[[[[[&7'%J ;A[[[[x6']*KKJ =('~@& H|:+@ =('~<& HAWljX% %('RA%G:%UJ ;A[[[[x6']*KJJ =('^&X&+@'@ =('}?&X?!/*@ H /A}Z%j('%G+@ /A~8%j!/ & +A&jX+GM&K'JJ /R~V& ?A~8%j!J +!C*@'@ +A&j!% J +A~8%lj!/*@ % &OM& H /A}Z%j('%F+@ %A&j!% /R~V& /A~8%j!/K&JJ ? CA~8%lj /A~8%~TH%% CA&j!C %!+K&JJ = C6'^&JJ ;A[[[[x6']*KHJ =('}V&!+ =('}Z&X%+@'@A%!& +!/'@*@ H /('%FM& /ARj!/ % &A&jX&GM%J %!&K&J &!/*@'@ + /A+tj!?*@ % /A&jX/|;M& ?ARjX?('% HFM%J + &A+tjXC ?)*?7*? C ?)*%7*% &A&j!&K&JJ = &6'}Z&J/A%!&J =B%7*}J& &A+t!/*@ /+@ = +)*? V|QXV7*}J& /ARk!/ +ARj!+K&JJ ;A[[[[x6']*KCJA?A0R~N&!%AZ =('~D&X& =('~H&X?jX+ & +|:V!/ =A~L&j!CA%!+*@AZ / + Cj('%jXH / H|:V!/ +A+jX+A<GM%J %A|O[[[x6'  %A|O[[[x6'R %A|O[[[x6'% % ?}J9*( % &}J9*U % /}J9*? ;A*6'~0* ; %6'~,* ;A*6'z* ;A~0%jX% CA<~TH%%A%!/*@ /A<G+@ % /j('%!& ;A|O[[[x6']+ ; &}J9*^+ /A+j!/ ;Az*j ;A]+jR^&K&JJ ; ;)'z*7*]* ; ;('~0*6'^*K?J KA}0'A~8& HVjX&('%X+ ?j!% &AZ % % +IV6'%K;J ;A}Y%6'd ;A}<|W+6'` ; %6'|G ; Q6'|C ;AM6'T ;A}0|W+6'P ;A]*jA+r ;Az%jA*Rw ;A|P[[[x6']*K;J =('},&!& =('}(&!+A?ARR~N&!% ;Az%jA~0|[+A+R~U& % ;)*|C7*? % ;)*P7*% ;A&6'~0* ; %6'~,* ;A&6'z* ;A :%^+ ;A$6'}?+ ;A}F|[+6']+*@ ;ARj ;A]+jRj ;('RX%+@ ;Az%jX/ % ;('SR~U& ;Az*j /R^&K&JJ ;A~0%jA|Q|Y+A^'~TH%%A%!/*@'@ /A^'FM% ;Az%j /jX%A?j('%XCEM% ;A]+jX? C %AKj('%R~U& /ARj!/ ;Az*j ?R^&K&JJ + &A+tj!%*@ % +G+@ +)'?!V ;A.:%^+ ; V7']+*@ ;A?j ;A]+jRj ;('?X&+@ ;Az%jX/ & ;('KR~U& ;Az*j /R^&K&JJ +ARj!+K&JJ ; ;('~0*6'^* ; ;)'z*7*]*K/J ;A{%6'~,+ ;A}@|T+6'z+ ;A76'~%+ ;A~N|S+6'}Z+ ;A~B%6'}V+ ;A}S|P+6'}R+ ;A}#&6'}N+ ;A~?|R+6'}J+ ;A:6'}F+ ;A}@|R+6'^+ ;A~M%6'}?+ ;A}J|Q+6']+*@ +A0G+@ ;Az%j +j ;A]+j +j)'%7'% +A?j!+K&JJ ;A}0+jX% ;Az%jA;Rm ;A~P*j KA% ;R|5 ;Az*jX& ;('~T*X+ ;('[+Rm % &R^& ;('~P* +R}(' ; ;)'}0+7*]* ; ;('}8+6'^*K+J /+@ =A~@&j('%X+ H|:+@ =A~<&j('% HAWljX%-%|*A;F+@ %A=:%|* =A~@&j('%!+JJ =A+A; ?A+FVX&A'tjX/('~L&A&j!% / %AZ %V6'~L& ;A]*j =A~<&j('% + HA% &A% ;RoK+J =A~D&j!S ?A[[?O+@ ;Az%j SA}V%~TH%%J =|2*^'!'A%!C ?A[[+qX|(E+@ Q %R})'!CJ ; ;A}8*j6'}R* ; ;A~%%j6'}N* ?A+qX|#E+@'@ H =A~@&j('%OM% =A~<&j('% HAWljX+-%|*A;GM% +A=:%|*JJ'@'@'Z ;A]+j Q %R|3 ;(']+X%A+F+Z ;-%}?+/ ;-%}F+!M ;('^+!& ;('}?+!+'@'@ %A*G+Z ;|3%}K+ ;A}M+j-%%ARtr!|$ ;|3%}G+ ;A}I+j-%%ARtr!R ;-%}J+/ ;A]+jX/ + & =('z&R$A/ ;(']+X+A[[[[xFM+|* ; ;)%}@+7%~-* ; ;)%}G+7%~5* ; ;)%}O+7%~=* ; ;)%}V+7%~D* ; ;-%}?+:%~,* ; +6'z* / ;Az*j MA&q =('|U&X|' =('|Y&XUR) ;|3%}G+ ;A}I+j-%%ARtr!|$ ;|3%}C+ ;A}E+j-%%ARtr!R ;-%}F+!J ;-%^+!M ;('}?+!& ;(']+!+'@ ;-%}L+XNAKG+@ NAJF+@A'!/K'J ;-%}M+!/ ;|3&}J+!|% ; |$|4%|R+ ;A|T+j |$ARv:%% ; R|4%|N+ ;A|P+j RARv:%% ; /:%|X+ ; N:%|W+ ; |%|4&|U+ ; J:%|Q+ ; M:%[+ ; &6'~T* ; +6'~P*A;!/A[[[[x!+A'!J H =('~@&OM& =('~<& HAWlj!& |#+@ ;A}$+j ;A~P*j =('}(& =('},&R|. ;A}F+j =A}J&j N ;('}(+ ;('},+ |' UR}5&R|I ; ;)'}$+7*]+ ; ;('},+6'^+ &)'K!VA+A<R~N&X+ N:%: + ? |%r|4&8 + V7'0 +B+7'( +B%7'  +B[[[[[&7'U + ;)*}J+7'R + ;)*^+7'? + ;)*]+7'%A*!/K'JA*!J H =('0OM& =(', HA8ljXM('%A'FM&A& Nt!R'@ K)*%B&|=+@'@ &|3&S!|$ &-%|(!|# MAUj =|2*U =|2*  'R}2&M% NE |#q!|# R |$q+@ |#EM// RA~K%qX|$ |#Er+@ |$EM;K'JJ MA(jD%%%%%%~H|6D%%%%%%S@ 'R}2&EM+ ;A}0+j ;A~P*j =('}(& =('},&R|.K'JJ ;A}0+j ;A~P*j =('}(& =('},&R|.'@'@'@ NA&kN/%**&%*J &|3&S RqEM'K&J &('?XJEM& ;('}8+XMEM& &('+X& ;('}4+XRR|DEM& MAHI JAHIr+Z MAC|: JAHOr/ &A0j RA0jA=R|Z&EJM&J ;A}0+jR}B&AK!JK'J'Z ;A]+j!/ ;A}0+j!|' ;('[+!+ ;('|Q+!|# |(+Z ?/ ? +EM&|* + |#R6 ?rJJ!& / K H N |' + |# & |%r ;A}N*jR(A+A<R~N&X+ /A<~TH%% ;Az*jR~L&K*JA;!/J ;Az*jR~L& /A;FM/K'J!JJ %!/J'@ /A*O+@'@A~4&!N /A+kN'%/'JJA~8&!NJ K NjXK('%A&j!% K %AZ %V6'%K*JJ!JA[[[[x!+J = JA{&qA'tjX/('~L&A&j!% / %AZ %V6'~L&A/!/J ?A[[?O+@ S ;Az%jA}V%~TH%%J'@'@'@A& /A*k /A'|;VA&kN'&%'J ;A]*j =A~<&j('% =A~@&j('% H C J &A% +A[[[[xGV MA{&q RA?trRo + &R|N'K/J ;A|N[[[x6'z* ; /E:%~,* ;A~P*jX%A& =A~<&j('% =A~@&j('% H CR|: % ;Az*jR^& ;A]+jXC /A&F+Z JA{&q |$A?tr!? MA{&q RA?tr/A%!+A%J ?R}9& % CR^& C + &R}9& % CR^& ; ;)'~P*7*]* ; ;('[+6'^*K+J ;A]+jX% +A<~TH%% ;A]*j =A~<&j('% =A~@&j('% H C %R. +A+R|;K*J ;Az%jX& Q %A/R$ ;('PA[[[[xF+@A|& Q %R})&!% ;A|Q[[[x6']* ; %6'}?*K*J ;Az*jX% &A$~TH%% ;A]+j %A%A& =('|U& =('|Y& =('z& =A~4&j('%R! ;(']+!& ;('~8+X+A[[[[xF+@ ; &6'}?* ;A|Q[[[x6']* %R~L&K*J ;Az%jX%A+r ;A]+jX/A+rA4~TH%% ; ;('~D+6'}(& ; ;)'~<+7'|Y& ; +6'|U& ; &6'P =A}4&j %Ri!+A?A R~N&!& / KA& +R|5 +}J!' ;(']+ % ;('^+X/+Z ;('}?+X% /A*tjA?kX/('+!H /('%/ ;('}?+!%A%J HR}9& & '9*? &A|O[[[x6'% & ;)*P7*R & ;)*|C7*U ;A'6'^* ; &6'}?* ;A'6']* %R}(' ;Az*jR~L&K'J ;B%7*z* ;Az*j Q % =('|U& =('|Y&R_E+@ ;A~B%6'd ;A}S|P+6'` ;AM6'|G ;A}>|Q+6'|C ; %6'T ; Q6'P ;A]+j ;Az%jA*RwA|( ;('}?+X% ;('^+R})&!& ;A|Q[[[x6']* ; &6'}?* ;(']+ %R}''K'J = =('~%&A&jX&6'~%& = ;)*z*XV =)*}J&|Q7*}J& =('}Z&X% =('}R&F+@ =A}R&jR]&J =('}V& %A+tjX+ V7*? + &6'% = %A&j6'}Z& ;A|O[[[x6']* ; =('~%&}J9*^*K&J ;A[[[[x6']*J QR}''J'@'@'@'@ ;(']*A~V{{{=jN*%'&'J ;|2*^*R|+!/ ;A]*jR~(&K'J ;('}?*X%R@!/ %R~S&K&J ;A]*jX%R|F!/ %R~(&J = =('?A&j6'?K&J = =('?A&j6'?JJ ;('LR|S' ;('|8R|S' ;A~H+j$% /J~.#*|%Z'|M'Y#%A^=kX+$% +A~0&j % &R|W' +Az'j +('~0&X|# +('~4&X|$A/R$'@ +('z'A[[[[xF+@ +5'~4'!|( +)'~,'!U +A+6'}N; +A}N}<+6'}J; + U7'^; +AC6'}?; +A}E}<+6']; +A~P;jX% +A];jA*Rw % |(R~4&A|& +('~T;X% +('[=R})&!; +('~P; %R}''/'@ +A},/jX% +Az'jA$~TH%% +A%6'}N/ + +('}0/ +('}4/A%R~+&6'~<' +A%6'~8' +A%6'~0' +B[[[[}R%7'z' + %6'~4''@'@*@'@ +A|Y=j +Az'jRF +('|Y=X%EM' +('}$=!& +A%6'}4; +B[[[[}R%7'},; +A~P;j % &R}-'*@'@ +A];j +A~P;jR|G +('];X/EM% +('}4;A*t!% +('}?;!; +('}0;X=!&*@ %+@ ; &A+j('%F+@ &('% / ;R}1&EM/J &A?j!& %A?k!%K&JJ +A},;j / ;R}K&K&JJ +('},; +('}0;R}('K&JJ +('},; =R}('K&JA%!/J +('z' +('~,'R}+' /+@ +AR6'~<' +A}'}<+6'~8' + ;6'~4' + /6'~0' +A&6'~,' +A}&}<+6'z' +A];j +Az'jA*Rw +A}N/jA|& +('}?;X% +('^;R~H& +(']; %R}''J +('}0/ +('}4/A%R~P&A{&qA/G+@ +A}N/jA}7}<+ACA}?}<+A= |# |$ReJ +A%:%}(; +A%6'~8/ +B[[[[}R%7*~0/ +B+7'|Y; +B%7'|Q; +B[[[[}R%7'~T/ +B+7'~L/ +B%7'~D/ +B[[[[[&7'~</ +B[[[[[[[};}R%7*z/ +B[[[[[[[}.}R%7*}Z/ +B&7*}R/ +A},/jA%A}+}:+A|Y&A&A% +A}N/jR|E +A%6'}8; +A :%}4; +A|Y&6'}0; +A}+}:+6'},; +A|Y*j!J +A}?;j!Q +A|U;j!R +A~T/j!|% +A~H/j!M +A~</j!S +A~0/j!|&*@'@ +Az&j +A},;jRj +('z&X&EM% +('~,&!= + +('}8;X;A&j6'}8; +A}Z&j +A},/jA% & =R~R& +('}Z&!% +('~%&X/A{{{{=FM&'@'@'@'@'@'@'@'@'@'@'@'@ ;NKHC%/&&;'*=+?JJ & = % / +-%}(; |& +A}N/jR1KKJ +A8j & = % / +A}N/jX%Rv +('8 +('<A|* %RAKJJ %A+j('% %A?j('% /R~P&A{&qA/G+@ +A~@%j % /Ru +A}N/jA}R}<+A#A~;}<+A; +('h +('lReJ +A~D;j % /R}-'*@ +A~P;j +A~D;jR|G +('~P;X%EMJ +('|Q=!= +('[=!? +A~8%jA~A}<+A~.& % +('~T;X;Rq +A~0%j ? =R|= +('|GA% +('|CXCV!& +('` +('dXKAQIqXHE+@ + ;6'}F; + %6'^; +A=6'}?; +A}Q}>+6']; +A|Y=j +A];jA'Rw +A}N/jA|% +('}$=XN +('}(=R~H& +('|Y= NR}''J +A.:%^; + &6'}?; + CA& CVXC6'];*@'@ +Az%j +A];jRj +('PXNEM% +('TM&JJ'@ NE+@ +A.:%^; + &6'}?; + C6']; +A];jR}Z&A?|;M&J +A}Z%j ? =Ru +A}N/jA}X}>+A|0 % ; +('|8 +('LReJA[[[[x!% H+@ Q C &R|N& +)'^;!|( K!/ +('}?;!%J %A[[[[xGX& +('|U; +('}$;X;k|:+@ R ; &A+ARR}?& +('}$;!;J +('|Y; ;A+tj!&*@ %A[[[[xG+@ & /6'% &A?j |(7'% &A+j %6'% &ARj!& ;A&j!;A[[[[x!%K&JJ + ;6'}$;K%J%J % /A}8]+AQA}E]+A/ +A}N/jR|E +A[&j % /A}J]+ACR~R& +('[& +('|Q&R}+&!|) +A~P%j % /A}S]+A/R~R& +('x +('YR}+&!|*'@A}Z]+ |)R}Y&+@B&!|(A}Z]+ |*R}Y&M&JB%!|( % /R},&A{&qEM% +A~H%j % /Ru +A}N/jA~8]+A.A|[}<+A+ +('p +('tReJ + |*9*z/ + |)9*}Z/ + |(7*}R/KCJ & = % / +A}N/jR}:&K?J %A+j('%X; %A?j('%XC /R~P&A{&qA+F+@ ; C /R|X'A&FM?J & = % / +-%}(; M +A}N/jR1K=J & = % / +A}N/jR}/& +A|Y=j % /R}.'*@ +A@k +A|Y=jR}@& +('@X%EM= +Az'jX/ % +('DA% +('[; +('|Q;A/A|*R! +('|U*X%A[[[[xGX&+@ +A];j /A8~TH%% + J('?6'[= + J)'%7*~P;/ +A}N/j +('z'R~C&J & +('~</ +('~D/X;k|:+@ S ; &A?A}Z%R}?& +('~D/!;J +('~@/ ;A}Z%lj!&*@ %A[[[[xG+@ & +A];jA8~TH%% &A8j %6'% &A<j +)*~P;7'% &A}V%j +('[=6'% &A}Z%j!& ;A&j!;A[[[[x!%K&JJ + ;6'~D/K%J%J +A}$&j % /R|= +('}$& +('}(&A}7};+A+R~2&M/ % /R},&A{&qEM/ +A|U&j % /Ru +A}N/jA};};+AQ & = +('|U& +('|Y&ReK/J % /A}H};+AJA}S};+A= +A}N/jXNR|E +A}R&j % /A}Z};+A*R~R& +('}R&!; +A}J&j % /A~$};+A=R~R& +('}N&!C +('}J&!K +('}V&X?!H ?A{{{{=F+@ +A^&j % /Ru NA~*};+A|' & = +('^& +('}F&ReA{{{{=!HJ +A]&jA~@};+AH ; H +A}N/jRv +A~8;j +(']& +('}?&Rx'@ +('~8;X%A[[[[xG+@ +A}4&j +('~<;X& +('~@;R}R& +('}4&X/ +('}8&X=A}-]+A;R~D&+@ % &R}''K'/ / =A}3]+A/R~D&!|' % &R}'' |'M'JJ +A},&j ; ?Ru +A}N/jA~J};+A|)A~@};+AH +('},& +('}0&ReJ CA{{{{=FM+A|X]+AN K C +A}N/jR}:&K+JA|Y}:+AJ % / +A}N/jR}/& +A~P;j % /R}.'*@ +A0j +A~P;jR}@& +('0X?EM+ +A(j ? +('4XHR|= +('(X%+@'@ +(',X/EM% %A& %VX= /A}R%Rz&M% +A];j = /Rh +('^; +(']; +('}?;R}'' /GM% = /A~8|[+A;R~D&M% +A jA~>|[+A}U% = /Rq +(' M% +('|Q;X;AKl!CA%!& +('[;!%*@ & CG+@ % &AKjX&jAKk = /R~A&EM&K'JJ ;A5FM% +A];j = /R|N& +('~T/ ;F+Z |%AKA+R};' +('[;/ %J CjX% +('^;6'? % +)'];7'% + ;A&j6'|Q;K'JJ +AUj ? HR|= +('UX&+Z +('W/ +ARj ? HRu +('R!& +('SJ!% +A}N/jAU & %R~H&K%J%J + & = % / +A}N/jR}-&:%}(;K'J & = % / +A}N/jR}-&|*K&JJ +)*}R/!U +('}N/X;+@B'!|( UB'|>+@ +A}R/jR|8/ +('}Z/R~S&J/ + +)'~%/7*|U' + +)'~,/7*}$' +('}Z/!; +('~4/!H +('~8/!K +('~</!J +('~@/!? +('~D/!& +A~8&j MA(~TH%% U!|(J +A},/jR~L& |(B'|=M% + +)*}$'7*}Z' + +)*|U'7*}R' +A},'j +A~8&jA(~TH%% +B[[[[[&7*}4= +B%7*]= +B%7*},= ? &A}Z%lXCj!/ +A|Y*j!MA%!% ?!& /'@*@ % CFM& &('8XQA[[[[xG+@ +Az'jXR &A8~TH%% M &)'<7'% M &('D6'? + Q6'|U* %A}Z%j!% +A},=j RRi|* &A}Z%j!&K&JJ % ?jA}Z%j!/J /X&kA}Z%n!%*@ %+@ %A&k!% &R~?& &A}Z%j!&K&JJ J ?R}2' +A%6'^; +B[[[[}R%7*]; KAKl!% H!&*@ %+@ +A];j &('+ &('?R*R~#& %AKk!% &AKj!&K&JJ +('^;!= +)*];!UA?A~0'R~N&X/B'7*R /A%6'? /B|O[[[R7*%A+A?R~N&X% *6'+ % /6'% %A^[+RV!*A~<~/+-%%A&F+@A~8~/+('%!&/RNX&A%R|% &A%RS &A&R|&'@'@'@A~<~/+-%%A&kN'%&'JA~<~/+A':%%A~8~/+('%R|S'K&J%JA~<~/+A&:%%A~8~/+ &6'%J 'A}?|U+AK * &R|' +A?jR~=& +('?R{& 'X?AYqA[?G+@ ?R|(!?J + /A?jR~1& +('+!& +Az'jXJ +('%X%A}Z'~TH%% % ;6'? % |(7*% % ;6'@ % |(7*8 % =6'0 % =6', % U7'$ %A%6'  %B[[[[[&7*U % H6'T % K6'|C %A%6'd %B[[[[[&7'|G % +)*}R'X|(7'K % +('}Z'6'S % |(7'D % +)*}Z'7'L %A~@%j +A},'jA(~TH%% %B%7*}J& %B[[[[[&7*^& %B%7*]& %B[[[[}R%7*z& % +)*]=7*}4& % +)*}4=7*},& % +)*},=7*}$& %A~8[+)*%7*}R& %A~@[+)*%7*}Z& %A~0&jA%Az%~TJ% %A%:%}R' % ?6'}N' %AK6'}J' %A}?|U+6'}F' %A[[[[x6'^' % *6'}?' %A&6']' & &('%A&j6'% JR|4A+A+R~N&X% /6'% %A}V[+RW!&K'JJ *R|S' ;R@!& ;R~S&J 'R|S' |$+@ |#A&R|;J +A^=j$% &J}%|%*|$Z&|M&Y#%Az'kX?$% ?A%6'|Y& ?A[&j & 'A}9}%+A+R~R& ?A~P%j ?('[& ?('|Q&R|= ?('xXCA& CV!R ?('YA% CVX|#!C'Z ?A~@%jA}J|Q+A~M% R |#+Z C/ ?A~H%j & 'Ru ?A|Y&jA~V}@+A|&A}'}A+AC ?('p ?('tReA%JRq ?('hA&q+@A% ?('lXCAN|:M&|*/ ?A~M%6'~T& ?A}J|Q+6'~P& ?AM6'~L& ?A}>|Q+6'~H& ? |#6'~D& ? R6'~@& ?A}N'j ?A~@&jA*Rw ?A|Y&jA|' ?('}R'XC ?('}V'R~H& ?('}N' CR}''A%!CJ CA}0}A+j-%%J!N ?A~8%jA}@|R+A: CR}#& ?('`XS ?('dX|&A}=}$+A&R~D&!|% ?A|N[[[x6'}$& ?A&:%}(& *E+@ ?A}$&jR~(& ?A[[[[x6'}$&J ?A}8&j & 'R}-' |% NAMFr!|$A%!CA&!JA&!|'A&!|(*@'@ ?A^&j ?A}8&jR|G ?('^&XHEM% ?('}N&!M ?('}J&!K H ?('}F&XQA}Z}@+A'R~D&+@ ?B%7*^' ? /6'}V' ? +6'}R' ? ?A|Y&j6'}Z' ? ?A^'j6'}N' ?A~@&j K MR}.'*@ ?A(j ?A~@&jR}@& ?('(X&+@ ?A j & ?(',R|= ?A}N'j ?(' X&A& &V ?('$A% &VRfK&JJ ?AUj K MR|= ?('W!H ?('U!' ?B%7*~@& ?A~@&j 'A& 'VX& HA% 'VX' + /R_+@ ?A}N'j & 'RfA%!'A&!&J*@ '+@ ?A~@&j & 'A;R|[& ?('~L&!& ?('~H&!' ?('~D&XH+@ ?A}N'j ?('~@& HRfJ ?ARj ' &A&R}&& ?('SA% ?('RX&V!' &A& &V!&K&JJ ?)*^'X|*PEM' ?A?j K MRu ?A|Y&jA}E}@+A|&A}Z}@+A' ?('? ?('KRe ?)*^'!|*K'J H QA~(}@+A/R~D&+@ ?Az%j K MRu ?('T!' ?('P!& K MR}+&!V KA+j('% KA?j('% MR~P&A{&qA'G+@ ?A}Z%jA~(}@+A/ K M ?A|Y&jRv ?A@kA~,}@+A' ?('|8X& ?('LX'R~;& ?('D!M ?('@!H ?A~K%6'~@& ?A8j ?A~@&jA& & 'R~;& ?A0j H ?('8XK & KV HV M ?('< ' KV HVR|A ?('0XM+YD%%%%%%~H|6D%%%%%@}#@D%%%%%%~H|6 KV HV M ?('4 ;|#H%}6/D%%%%%%~PZJ!VJA~0}@+ VR}Y&M' ?A|Y&jA|. & 'R~H&K'J ?A~0%j H Q K M ?A|Y&jRv ?('|G!& ?('|C!' H Q S |&R~D&+@'@ *E+@ |%M&A&!|$ &!C '!JK+JA& ' ' &A~P|U+A+R~D&X'V!J |$A% & 'VXCA%Gr!|$ |%EM* C+Z ?A|Y&jA~&}A+A? R |# J CRe &/A%J!CK*JJ H QA}9}%+A+R~D&M& H QA}P}A+A;R~D&+@ ' & = ?A|Y&jRA ?A~@&j ' &R~U& ?A}$&jR~(& ? ?)*~H&7*},& ? ?)*~@&7*}$&K'J H QA}V}A+A+R~D&+@ ?A|Y&j ' & ?A~('jA=R|/R|P' &!U '!|(K'J H QA}Z}A+A/R~D&+@ ' & = ?A|Y&jRA &!|) '!|'/ ?A|Y&jA|% H QR~H&JK&JJ NAC|;+@ ?A}$&jA^}%+R|D+@ ?A|Y&jA|+ R |#R~H&JJ |$A&qE+@ ?AH6'|Y' ?A}F}A+6'|U' ? |#6'|Q' ? R6'[' ?AC6'~T& ?A}>}A+6'~P& ? |&6'~L& ? S6'~H& ?A&6'~D& ?A}&}<+6'~@& ?A}N'j ?A~@&jA/Rw ?A|Y&jAS ?('}R'X& ?('}V'R~H& ?('}N' &R}''J NAN|;+@'@A& NtX&A|Y|U&q+@ ? NANF:%^& ?A%6'}V' ?B[[[[R7'}N' ? C6'~L& ? J6'~H& ? ?A^&j6'~D& ? ?A}N'j6'~@& J C ?A~@&jACR-!& ?('}N' ?('}R'R}'' ?A|Y&j &R|P'K&J &A0qE+@ NAJGM& ?A~J}@+A? J CR~0& ?('%X&A& &VX' ?('+A% &VX&A?R|Y'A% &V+@ ' &RBA{&qAJFM'J ?A|Y&jA  J CR~H&K&J J CA~H}@+A'R}N&+@ ?A|Y&jA|- J CR~H&J CE+@ ?A|Y&jA|, JA%R~H&K&J J CAHR|Y'M% ?A|Y&jA|, J CR~H&JJ ?A}R&j J CR|N& ?A~%&j |( UR|N& ?A~0&j |' |)R|N& ?('|Y&!' ? ?('}$&X*6'~@& ? V9*[' ?BR |* |*PVX|*7*~P& ? ?)*}R&7*|U' ? ?('}Z&6'}$' ? ?)'~%&7'}(' ? ?('~,&6'}0' ? ?A}$&jA+rX&)'%7'~D& ? &('?6'~L& ? ?)*~0&7*}4' ? ?('~8&6']' ? N:%}?' '+@ %A[[[[x6'8 % '6'% ?('}4'A[[[[xG+@ ?A~@&jR~?&/ *R~S&J/ % *6'% % V9*U % |*7*R % ?)*}R&7*  % ?('}Z&6'( % ?)'~%&7', % ?('~,&6'4 % ?)*~0&7*8 % ?('~8&6'@ % &)'%7'+ % &('?6'K % N:%DJ ?Az'j$%J~BN*|*Z&Y'|M#%A}$&kX/$% /B+7'  /B%7'U /B[[[[[&7'R ')*%X  &)*%|PPE+@ /AWj!|$ /A%6'0 /B[[[[[&7'( /A['|4&< /A'6'8 'A j!MA& '-%<tXNA~%&q!|% &('KXS &('RA~8%lj!|& /A~H%j!|' /Az%jA/r!Q /A~8%jA&r!R /A<j!|( '('K!U '('?!|) '('S!|* '('R!V '('W!H '('U!J *A&G!W '(' A?j!|+A%!''@*@'@ 'A'FM' / 'A&jX|,6'4 ' |(j-%%!|# S!**@ *X= |&G+@ =A~8%j!* =-%D!& W+Z &ANF |#sA&q/ &ANF |#sA&q =('|8 +G &A=|:rrJM& =)*R  |PPM& =('@X&+@ V =('< & |*('S|#/%EM'J =A~%%j!C =('TXKA+t!? =('P!;A%!'A%!&'@'@*@ ' ?FM& J ' ;j('%G+@ 'ARj!' &A&j!&K&JJ ; &A+tj!'K&J C('% KF+Z CARA+R};' =('P/ ;J ?jX&A%|4&K &A%6'? & H6'+ & J6'% = KA&jX&6'T =('P ?j!' &EM'J H '('+G+@ 'A%|4&K ' H6'+J =-%D!& /A[[[[x6'@ =|2*U!|-'@'@ =('4X;+@'@ =('0 /A&:%[& / M6'd / /A[&j6'` ; /A~8%jARR|/X;R|Z' ;E+@ /-%[&A&qM&JA&!;'@'@ &N'&%+JA%!;J = J HR|CEM' /A(j!'D%%%%%%%%!|- ;!&K*JJ |%E+@ '|3&KX; NqM& ' ; Nr|4&KJ'@ |$'Z'@'@'@'@'@ =-%DX;AHkN/'***%&J /A~8%j =('$ =('( MR|6 /('`X?A[[[[xF+@AR!' /AR6'|C /A}6}@+6'T /A|Q[[[x6'PA}6}@+K/J /A~8%j /('dXC /('h |) U |+('%R|0 / /('`X;A[[[[xF+Z /A?j /-%dR}I& / /)*?7'TA|Q[[[x/ Q R(%=6%= Q R)%%7%% / ;:%TA|P[[[xJX;6'P ? CR}''K*J ;A'kA'OM&J =('(!; =('$ /A%6'|U& /B[[[[R7'[& /A&:%}#& / M6'd / /A}#&j6'h / /A[&j6'` ; /A~8%jA|#R-!C / /('|Q&X? /('|U&XKA['RT K /('+X;|:+@ ;+@ ; ?j,%%A}QZLMHJ / ;6'|U& /A[&jA}:}R%R|W& /('|Q&!?J /('[&!;'@ CE+@ /-%}#&A&q+@ ?}@ /5'|U&B |S|Q!!K'JJ ; ?R}''A[[[[x!;J CR|Z'A[[[[x!? /A[[[[x6'` ;A[[[[xG+@ /A~8%jR~(&A|P[[[x!?J / !7*|C / ;6'T / ?6'PK*J /Az%j =('$A% =('(X;V ;R}9& /('P!;J ;A|Q[[[xGM& /('|C!' /('TJ 'R}K&K&J /Az%jX;A^}%+R}/'E+@ =-%DX?AH|:A& ?tA|Y?qErE+@ = JAZR|CE &AHFr+@ ;R~(&K*/ ;R~(& /A(j!'D%%%%%%%%!|-K+J%JJ /A@kR~(& ' H6'? =A%:%|C / /)*|C7*|8 / /)*P7*@ /ARj!'K&J /A@kR~(&K'J |' =RP / /)*@7*` / /)*|87*h =('|8!; '('?X= '('%F+@ 'A0A?R};'J ' =A&j6'? '('+ =A0ljX' /)*`7*% ' /)*h7*? ' /)*p7*R ' /)*x7*U ' &:%, ' ;6'( ' |-9* K&JJ |,!'K&JJ%J /('S!*'@ /('UX' /('( /('0X&k|:+@ /A(j & 'A?A0R}?& /('0!&/ 'EM&J 'A0lX+EM% /(', &A0lj * +~TH%%J /A%6'U / & 'j6'0 /('R *R}*' / /('06'U / /)'(7*RJ % /)* 7'R % /)*U7'? % /)*R7'% /A}$&j$%J~#K&|&Z#%A~H%kX+$%'@ & 'A&A%R~D&+@A+!;/'@ & 'A}:}?+A&R~D&+@A/!;K&J & 'A|N|V+A+R~D&+@A;!;K&J 'A*|;+@'@ &A&k!; '!/*@ /EM& / ;j!U /A&k!/ U,%%A%|<M%JA=!;K'J/A=!; &(%%A[|N|O|QxqM&A+ &A*jAYqX/ &k & /FV!/ 'A+k!=*@ / =I+@ & /j('%A[|N|O|QxqM* /A+j!/K&JJ & =j(%%A[|N|O|QxqM&J & 'AJR|Y'E+@A?!;K&J +A~8%j & 'R|N& +('h!; +('d!K +('`!NA%!/*@ / ;G+@ / KjX?-%%!= ?A A% =A}S%kA{&qA|*IV =r:%% /A&j!/K&JJA?!QA};}?+!R +Az%jA};}?+A? K ;R~0&'@ +('PX|#+ZA}M*!|$ |#!/ +('T/A=!QA}B}?+!R +A}Z%jA}B}?+A= K ;R~0& +('|8X/E+@AC!;K'JAz%!|$ +('LJ!; +A~8%jX= / ;AKR|[& +('l!|% +('h!S +('`!/ +('d!|& +A}R%:%h + |&6'd + /6'` +A@k =R}3& +('@X/A& /VX; +('DA% /VXMj!? ;!/*@ / ?G+@ JA&j!J /A&j!= /-%%XCA:F+@ JA&k!|(A&!H =!/K'J =!/ CA~5%GM&A%!HK&JJA%!/ M!? ;!=A%!C HA&q+@ +A~8%j = ? |(R|X& +('`X=+Z +('d!? +A8j +('h +('lA&R}&& +('<!|' +('8/ ;!=A%J!CJ'@ *+@'@A&!H = ?A~R}>+ACR~D&M' = ?A|P}?+AHR~<&M' = ?A|Z}?+A/R~D&M' = ?A}4}?+A+R~E&EM% +A.:%h + ?6'd + =6'` +A~8%jR}Z&A+GM% +A.:%h + ?6'd + =6'`*@'@ +A0j +A~8%jRj +('0X*EM% +A(j * +('4R|B +('(A&GM% +(',A['IM&JJ *E!/JJ |#+@ /!HK&J /XHM%AH!;K&J M |&I+@AJ!;K&J S |%A&A%R~D&E+@ S |%A}H}?+A&R~D&E+@AK!;K'JJ ; MA}:}?+A&R}N&+@AM!;K&J +A.6'` = ? +A~8%jA&R~<&+@AN!;K&J'@'@'@ HE+@'@ +A.:%h + ?6'd + =6'` +A j +A~8%jR}3&A%!J +AUjA}8}?+A' +(' X*A& *VX/ +('$A% *VX*R~0& +('UX;+@ ; +('WAMR|Y'!JJAQ!; = ?A~3%R}O& JrM/ *+@ / *ANR|Y'M;J ?EM' = ?A}I}?+A&R}N&M%AR!;K/JJ ?A~U&|:M&J +A.:%h + ?6'd + =6'`*@ +ARj +A~8%jRj +('RX*EM'A}(}?+ +('SX/R}[&EM& * /AQR|Y'M%JJA|#!; HEM& = ?A~3%R}O&EM&J +A~8%jX* R QR|N& * = ?R}V& C+@'@ +A?j C |'R|B +('?A&qE+@ +('` +('dR}''A|#!;K*J +('K |$FM% +A~8%jX*A:R|W& * C |'R}V&JJ + +(%e6'|C + +(%h6%|F +-%d!; +('`!* N KR}'' *A[[[[xFM& % +(%|F6%? % +('|C6%/ % ;:%+ % *6'%K*J N KR}''JJ ; & 'R})&!& %A[[[[x6'% % &6'+J +A~H%j$%J|UJ'+Z&|M#%Az%kX+$% +A?jA}R%A+ASRc +)*?!? +A%6'L + '6'|8 + &6'D +A%6'@ +B[[[[}R%7'8 + *6'4 + '6'0 + &6', +B&7'$ +B%7'W + ?7'S +A8j!='@'@'@'@'@'@'@'@*@'@ +ASjX'R|S& +('LX; +('|8X*OM* +('DX/ ;j-%%X&AXF+@ 'A%R|2A{&qX'AHGM//'@ &A-FX'E+@'@ &A~3%G+Z &A~>%F+@ +ASjA~T|U+A/A&R}6&A&q+@KH/K/J%J &A~F%F+@ +ASjA|N|V+A+A%R}6&A&q+@KH/K/J%J &A~L%F+@ +ASjA~P|U+A+A&R}6&A&q+@KH/K/J%J &A~S%G+@ &A0kA{&qAHI+@K*/KHJ%JA%!*A/!'A&/A+!'A&!*A%J!& = +('WR~#& +ASjX/ ' +('LAZR}'& + +('LA&j6'L /R|S& +('LX' +('|8I+@'@ +('D 'j-%%X'A~5%G+@ 'A~U%GM& &EM?/ *EM&J +ASjR|T&K+JJ &EM/ +ASjRnA{&qX'AHFM/K?JJ + ' ;jX&6'L'@ & *I+@ + & & /j-%%A0FX/jX'6'L /M&J +ASjRtX'A{&qAHGM= +('L!' +('|8!*J ' *I+@'@ + ' +('D 'j-%%A.FX&jX'6'L &EM% +ASjRtX'A{&qAHGM? +('L!' +('|8!*JJ'@'@ ' *I+@ ' +('DX/ 'j-%%A~=%FX&j!' &M&J ' *O+@ + '6'LK'/ + ' +('DX/ 'j-%%X&A}W%FjX'6'L &A}W%GM'JJ'@ ' *I+@ + ' ' /j-%%A|2FX&jX'6'L &M&J + ' *I+Z ' /j-%%A-F/A%J 'j6'LJ +ASjRtX'A{&qAHGM=J +ASjA' ;AZR}'&JJ*@'@ +ASjR|S& +('<!' +('@X&EM+ ' &A'tjA+kX&EM+ &('%X& +('WOM+ +('U &ASlj-%R!' +('LX& +('|8OM' +('D &j-%%X*A~5%F+@A}9|V+!*AH!/'@ 'A+kN'%KCJ/ *A~U%GM& 'A/GMCJ +ASjR|T&K&JJ *A,GM% + &A&j6'L 'A/GM& +ASjRnA{&qX'AHFM&K+JJA}9|V+A}B|V+ 'A/FV!*AH!/K;J +('LX& +('|8GM+ % +ASjA$~TH%%K;JA|R|V+!*A=!/ +('L!&K+JA|R|V+!*A=!/ +('L!&'@'@'@'@'@'@'@ 'A{&qA&kNC;/+?C*'&%HJA~P|V+!*A$!/KCJA~>|V+!*A|$!/K?JA~+|V+!*A|%!/K=JA~%|V+!*K;JA}9|V+!*AH!/K/JA}6|V+!*A*!/K+JA|Y|V+!*A|'!/K*JA}B|V+!*K'JA}B|V+!*AH!/K&JA}K|V+!*A|%!/J % &6'K % /6'? % *6'+ %A[[[[x6'% +ASjR~L& +('<!'J +('8 'R}+' +Az%j$%J}H?'NZ&|M#%A}$&kX+$% &('%X;+@ &('+!'A?ARR~N&!& +A@k ; 'R~U& & +)*|87*? & +)*@7*% %A&6'? % &6'+ %A&6'%/ +A(j &-%|$XNR}<& + +('(XC6'0 +(',!; +A%6'< +B[[[[[&7'4A?!H ; CkX/+@ +A4jA% /A?ARR}?& C ;k!= ; +('<X/j Ck!K +('8XH /A+tj!/*@ /A[[[[x6'% /ARj!/ =A&jX=M%J + K6'<J &('K!/ &('?X&A% ;VX=+@ +A j & /A~0|[+A+R~R& +(' !? +('$!;JA%!& +A%6'h +A%6'|G + ;6'|C + ?6'T + /6'P + =6'L +A&6'@ ' *A+tj!Q +A~%%j!R*@ &A'G+@ &A*t &A&j!& RjX*('%X?EM& *('+!J '!**@ * QG+@ *ARj!|# *('%!MA%!/'Z*@A~L% /X=A^'FM&|* /ARj!/ =A|Y|Y+j('% MGM%J =A|Q|Y+j-%KJ!/ +AUj ? J *('? *('KRr C +A4j M / +('U +('WRy |#!*K&JJ +A :%Y +A$6'x +A}F|[+6't*@ +ARj +A~L%jRj +('RX*+@ +A?j ? J * +('SR~R& +('? +('K +A0j +A4jR5K&JJ ? J +A0j +A4jR5K&JJ NA+F+@'@A? HAz%jX' KAHIX;VX&A?j!* &A%Az% ;VX=j!JA%!/A%!;A%!?*@ =+@ &('KA% &('%A|P[[[xFXMV!C &ARj!& ; /+ZA%/ *('%A& MV CA~4|[+A+R~D&J ?rX?AZs /A+Iq CA%Gqr!; /A&j!/ =ARk!= *ARj!*K&JJ ;A&qE+@'@ +A[[[[x6'[& KAC|;+@ +A[&jR~(&K&J JARk!&*@ & 'G+@ +A@k +A[&jRP 'R~(& ' +)*|87*? ' +)*@7*% 'ARj!'K&JJ &R~(& +)*[&!|$ & +)*|U&7*? & |$7*%JJ KA+IM% ; ?rA&qE HA0jX&('%A[[[[xGrM% &R~(& H ;A&q:%4 HA|N[[[x6'0JJ % +('<6'? % +)'47'%J +A}$&j$%J}3?&CZ#%A^&kX+$% + &6'P + %6'L + &6'|8 + %6'D'@'@'@'@'@'@*@ +A}V%jX%R|K %A~4}C+A&R}(&!C %R|K +('P!& +('L!/ +A8j %A|&R}T& +A~P%j +('8X% +('<X=RD +('xXHE+@ % =A~4|[+A+R|U'M/J +A}V%jR|K +A :%},& +AN6'}(& +A}B}C+6'}$&A%!&'@'@*@'@ +A0j +A}$&jRj +('0X%EM' CE+@ +A}V%j % +('4R}(&M&J &A&j!&K&JJ HEM+ +A}V%jR|K +('L!;'@ +('PX=+@ ;-%%X%A|0G %AXGqE+@ +A(j ; =A&R}&& +('(X/EMH +A}$&j / +(', %RO +('}$&X?EMH + +)'},&7'L +A j ; = +('}(&XJA'jR}>& +('$A% +(' X/V!% /A& /V!/K'JJ +AUj +A}V%jA|'R}T& +('W!% +('U!/'@*@ %+@ % /jA&k-%%ACkX?A|(|:A& ?tA}/[[+qErM' %A&k!%K&JJA%!%J %!J /!?J +A}V%jR|K'@ %+@'@ +A :%},& +AN6'}(& +A}B}C+6'}$&*@'@ +ARj +A}$&jRj +('RXKEM% / % K +('SR~E&EM&JJ'@ &N+%&&%&J KEM'K?J/'@ &N+?%%?%JJ +A?j / %R|A +('?EM;J &!;K&JA%!/J + ;6'p + J6'l + ?6'h + C:%t + %6'd + /6'` + +)'Y7'|C + H6'T ' +A~,%j *|#%% +('PEM& +A}V%jX%A}4}C+A&R}(&M%J %A}5}C+ANRI!&K/JA%!&K+J +A}V%jA~5}C+A|*RI!&K*J + =6'P + ;6'L +A}B}C+AN &R}#& +A&6'}?& +A}&}<+6']& +A}W}C+6'},& +A}O}C+A|R|V+ &A*G &A%GqX%V6'}$& + +)*%7'}4& +A?6'}0& +A?A= %V6'}(& +A|Q&j +A}$&jA+Rw +A}V%j +('|U&X% +('|Y&RI!& +('|Q& %R}''K'J + &6'P + /6'L +A}V%jA~O}C+A9RI!&K&J +B&7'L +A}V%jA~&}C+AQRI!&J +A^&j$% &J~8;&?Z#%A[&kX;$% '+@'@ ; &6't ; & 'j6'x'@*@ ;A~L%jRLX=A[[}V%F =A!IrE+@ =A~4%F =A[-Fr =A~7}R%F =A[~8%Frr =A{%kAXIr =A]}R%kX?A=|;A%A& ?tA|P&qVrM' =A[@jAJOM&K'JJ =A[[}V%GM% 'A[R|:+@ %A[[[[x6'% %A':%+K'J ;A~L%j & ' /|#&% ;('tXJA[[[[xF+@ %A[[[[x6'% %A*:%+K'J ;('x!' ;('Y!=A%!& ;A~L%jA&A% /|#&% ;('tXKA[[[[xF+@ %A[[[[x6'% %A*:%+/ ;('x!? ;('Y!C ;A~@%j ' =R}Q& ;('l!/ ;('h ;A~8%j ? CR}Q& / ;('` ;('dR~D&+@ ;A~0%j ' =R}Q& ;('|C ;('|GA|N|V+A+R|U'!&J ;Az%j ' =R}R&'@'@ ;('P ;('TA}-]+A;R|U'+@A+!/ &EM& ;A}Z%j ' =R}R& ;('L!H ;('|8 ;A@k ? CR}R& H ;('@ ;('DR~D&EM&J ;A8j ' =A*R}%& ;('<+@A/!/K&J &E+@'@ +AKl!&*@ &+@ *('?!+ *('+ ;A0j ' =R}Q& &AKk!& *AKj!* + ;('0 ;('4R~D&EM&K'JJA;!/K'JJ ;A(j ' =R}P& ;A j ;('( ;(',R}E& ;('$!& ;('  ;AUj ? CR}P& ;ARj ;('U ;('WR}E& & ;('R ;('SR~2&+@A=!/K&J ;A?j ' =R}P& ;('KA[R|;+@ ; ' =R}P& % ;('% ;('+R|N&K'JA'!/J %A[[[[x6'% % /:%+J K ?R}''J J 'R}''K&J %A[[[[x6'% %A&:%+J/ %A[[[[x6'% %A%:%+J ;A[&j$%J~%;'KZ'|M#%A~8%kXC$% CA%|4&U CA%6'S CB[[[[R7'K CA=:%|, CA%6&|* CB[[[[[&7'+ &('~,& 'AWljXHA% ' &('~0&IXKV!M H CA+j KV!H +('?!R +('+!|#'@'@'@'@'@'@'@'@ *A{&qXJN/&'''%'J'@ M CA+j KVXN|3&SXJA['q JA[+qrE+@ N('?EM&J HR}$&J CA j |# RR|H HR}B& H C('(6'? H C)' 7'% H-%U!S HA&|4%|(A%!N SM'K*J M CA+j KVXJ-%|'+@ H-%|(!N HR}$&A%A' NV!NJ JA&:%|' HA%|4%|(K'J H-%U!Q HA%:%U JE QA&qErM'JA'!NK&J M CA+j KVXJ J|3&SA& *tr|4&S J-%|'!|$K&J M CA+j KVXJ J|3&SA& *A{&qX|%tr|4&S J-%|'!|$A+!Q'@'@'@ |%A/kN;'&***%*JA;!QK&JA/!QJ J Q:%|*K&J M CA+j KVA=:%|* *A{&qXJA+|:A|( JvA&qErM% H-%|)B|N|Q|U[0 *A*t}@B~P&|P|U};XJA*qOM% H J:%|)J M CA+jXM KVXH('RA&jXKAZ KV!K H K6'R H)'+!|& H('K!H %AKj &A]&j * |# R &('x &('YR}5&X|'R|I C H6'< C '6'8 C *:%|G C ;6'|C C /6'T C |&7'L C R6'|8 C |#6'D C &A}R&j6'@ C |'7*  CA~H[+6'4 C ?6'0 C &)'l7*( %AUj &A}$&j CA jA% CRX % *:%: % |$A&s *A;kA{&qA~R&|:q = Nrr|4&8 % K6'4 % H6'0 % +)'%7'% % +('?6'? MR}B& CA~8%j$%J~=;&;Z'@'@'@'Z#%A[&kX/$% /A}Z%j &A%A}>}$+AQR~R& /('LX;A{{{{=F+Z /A j &A%A}L}$+A/R~R& 'E+@ /('$X'A{{{{=G+@ /AUj /('  'R|= /('UX;+@ /('W!=A}Q}$+!+A~6%K+/ %AC:%K %A[[[[x6'%K/J%JJ %A;:%K %A[[[[x6'%K'/ /('|8 ;R},&A{&qA&G+@ %A=:%K %A[[[[x6'%K*J /A@k &A%A}1}%+A?R~R& /('@ /('DR},&A{&qA&F+@ %A?:%K %A[[[[x6'%K*J /A8j &A%A}9}%+A+R~R& /A0j /('8 /('<R|= /('0X;E+@ %AC:%K %A[[[[x6'%K*JAJ!' ; /('4X=A~8|[+A;R~D&M+ /A(j &A%A}<}%+A'R~R& /('(X'A+j('% 'A?j('% /(',XCR~P&A{&q+@ /A~8%jX? ' CA~A%R2A?A% ?A^}%+R|DV!H ?R~(&J +AKl!' *AKk!+'@*@ 'EM& 'AKk!' +AKjX+ ; =R~A&EM%JA=!'K+JA~>|[+J!+A}U%J!' /ARj + ' ; =Rq'@ /('RA&F+@A+ /('SX' 'A=FVX'AH|;+@ '-%}I}D+!'K'JJ /A~L%j ; =Rh /A?j /('xX' /('YA}R%RT /A~8%j /('? /('KR|N& /AH:%l /('t 'R}'' / /)%e7*P / /(%l6%|B /-%d!' /('`X*A|N[[[xFM% % /(%|B6%K % /)*P7%/ % ':%+ % *6'%K&JA%!;K&JAK!'K&J / &A%A~0|[+A+R~R& /('%X&A+j('% &A?j('% /('+X*R~P&!+ % H|4&R % *6'K % =6'+ % ;6'% % &A% +A{&qV6'?J % ':%|$ /A[&j$%J}</*;Z'Y&|M#%A~8%kX'$% 'A j %('+X*A%A*R9 &('%A&F+@'Z 'A0jX/ * &('+X; &('?X=R9 &('KX++ZA% /A^}%+R}/'EM&|*'Z *('%!*'@'@'@'@'@'@'@'@A+ '('0X/A[[[[xs /A%|<VX/A'kN'%&'J '|2*8!? 'ARj + &('RR|A 'Az%j '('R '('S *R~K&B&!HK'J'@'@ &('WN+&%%&%J 'A@k * '('8 '('<R}0& ')*@!HJ 'AUj + &('RR|A 'Az%j '('U '('W *R~K& 'A0jA+r &('S &('UR~A&!*K'J 'A?j + &('RR|A 'Az%j '('? '('K *R~K& /A&GM% &('U!* &('S!+ '-%4+Z + *A~P|U+A+R~D&/ + *A~T|U+A/R~D&J!*K&J H ')*P|PPM& ? '|2*|CXCf!* ? CeE+@ *+@K+/K*J%J *E!+K*J ')*P H|PPE+@ '|2*|8X? '|2*|CXCfX/E!+ ? CeM* /M'J *EM%A'A?A' &('WX*V *A*FVK*JA?K'JA+K&JA&A' +VJ!*A% &('WX+A/|:M&|* +-%~P^+ *qA%G/ ;E =A*Fq+Z 'A jA[}C+R|D/ 'A0jA^}%+R}/'JJJ!* 'A0jR~(&/ 'A jA}$}C+R|D!*J 'A jR~(& %('%X% %-%% * &-% sq:%% 'A~8%j$%J~&/&CZ#%ARkX/$% % %('8X=A&jX*6'8 %AKj!C %('S!? =!+'@'@'@'@'@*@'@ * %('4X' ' *IV!; %('0!H*@'@ * ;FM= * Hj-%%X'A~4%FM% 'AXFM; 'A IM' % *A&jX*6'8K&JJ % +R}.& % %('8X;A&jX'6'8 %('4 '|;M*A?!*'@'@'@'@'@'@'@ %('0 'j-%%X+A~F%kN?*MMM'M&%+J /A?jX+ %R|< /-%?M? %('8!* /('KX'A[xqA[^*F+@'@ %A~4%R}C&EM% %('8X; %('4OM% %('0 ;j-%%A~M%GM% + %R|< /-%?A&FMH /('KX+A[xqA[}J*GM%A~U{*A[[}V% 'AHt +jA[}J{|*kX' 'A[^*sA[[}V%kA[}$}NZIVX' 'A[[}V%FV!'K=JJ % *6'8A~U{*A[[}V% ' 'A[^*sA[[}V%kA[}$}NZIVX' 'A[[}V%FV!'K/JAC!'K*JAM!'K'JAH!'K&JA?!''@'@ +A~:%kN/'HHH%&JAK!'K&J +AXF +A~4%Fr+@ +!'/ +X'A|3GMCJJ % ;A'j6'8J C 'R|W& %('8X*A&k!+K&JJAC!*K+J /-%C!*K*JA?!*K'JAZ!' + =G+@ % +R}.& %('8!* ?!'J % *A&j6'8 %A* = 'R}'&AH!* %('?X&EM& %('+ &ASljX&ASFM& &A?k %('S ?k6'%K&J &!*J /ARj$% *J}9/'+Z&Y'Z#%A~H%kX*$%'@'@'@'@'@'@'@ &('%X+A+j('% +A?j('% &('+X&R~P&A{&qA&kN/'+&*%/J '-%&X/+ZRN/RJJ!; *A@k + &R}-''@'@'@*@ *A~%%j *A@kR|G *('LX+EM& *('P!& * *)'T7'|G *A8jA}$}E+A|- + &Rq *('8M% *A0j + &R|Q' *('4!& *A(j *A~4%j 'R, *(',!+ *('(A&qM' /E+@ ; & +R|$R|S' +R|S' &R|S'K&J &RQ+@ ; & +R|#K&JJ *A~<%jA}B}E+A3R|N& *('hX' *('lRR!/ *('d 'R}'' &R|S' +!&K'J ;!/A%K?J +!/J &R|S' ;R|S'A&K;J *ARj + &R|= *A?j *('RX&A& &V *('SA% &VR|Q' *('K!/A%K/JA|O?A|P? + &R},&A{&qA&FV!/K*JRK!/ *A~%%j + &R}.'A%!&*@ *A j *A~%%jR}@& *(' X;EM* *('$!+ * ;6'd * +6'h *AUj *A~<%j 'R, *('W!+ *('UA&qE+@ / & +RM &A&j!&K&JJ /R|S' +!/A&K*J + &R}+&X=}-D{{{{{{|6|7e+@ =D%%%%%%%%}4R|+!/A%K*/A|N?A[? '-%%V!/K'J%JA|N?A[? '-%%V!/JA%J!& % /6'+ % &6'% *A~H%j$%J}'/&;Z#%Az%kX+$% %!/ &!='@'@'@*@'@ +A0jX; / =A|(R|[& +('<!= +('8!/ + +)'07'4 +A%6'0 ' ; *|#'%X;M+ =EM' =A'|;+Z =A'G/ /,%'A@|8JE+@'@ /|3%%A~S~N&G+@ /|3%%A~U~R&GM&J +A%6'0 + /,%&A}QZ|9X;6'8 + /A&jA& ;V6'4 ' +A0j *|#'%X;M; +A?j / =A'R}&& +('KA% +('?X/V!= /A& /V!/K*JJ +ARj / =A~S%R}D& +('RX?EM% +A0jX; ? +('SA~U%RO +('0X?EM% +('<!= +('8!/ ; ? +('4XCRD +('0EM* + +)'47'4 +A&6'0 ' ; *|#'%X;EM&K+JJ +A%6'  +B[[[[R7'U +AUj % &R}L& / =R}L&k}@R~4& +A&6'L +A}&}<+6'|8 + &6'D + %6'@ +A/6'< +A~K^+6'8 + +(' 6'4 + +('WX%6'0 +A$j +A0jA+RwA! +('(X& +(',R})&!; +('$ &R}'' +('U %R}''K'JA%!;K&J +A}%&6'L +A~:}B+6'|8 + &6'D + %6'@ +A;6'< +A~4}B+6'8 + C6'4 + ?6'0 +A$j +A0jA+RwAX +('(X% +(',R})&!; +('$ %R}''J +Az%j$% ;J}:+&KZ#%Az%kX;$% /(',!C /('(!H /('R!J /('K /|3&8!K /('4!Q /('0!R /-%:!M /('S ;A%6'? ;B[[[[[&7'%A't!?*@ = ?G+@ = Jj('%!|# ;A|O[[[x6'8 ; |#}J9*@ =A+j!= ; ;A8jR^&K&JJ JR}+' ;AKjX=A% & ' * +R|: ;A|O[[[x6'8 ; M}J9*@ = ;A8jR^& /('?X*+@ ; /('?6'@ ; /)'%7*8/ ;A[[[[x6'8J ;AKjX& ;A8jX'R^& ;A|O[[[x6'8 ; R}J9*@ & 'R^& ;A|O[[[x6'8 ; Q}J9*@ & 'R^& ;A|O[[[x6'8 ; K}J9*@ & 'R^& ;A|N[[[x6'8 ; KAQ|::%< & 'R^& ;A|N[[[x6'8 ;A}E~V* MvA&q:%< & 'R^& ; ;('?6'@ ; ;)'%7*8 & 'R^& ;A(jX+ H CRm ; C6'L ; H6'|8 ; /AUjX=)'?7*@ ; =)'%7*8 ;AUjX= 'R7 & =R^& & +R^& % ;('S6'? % ;)'K7'% *E+@ /R}B&J ;Az%j$%J}S+&=Z#%A@jX*$% & 'A}<}#+A|)R~D&+@ %A%6'%/'@ & 'A}T}#+A?R~D&+@ %A'6'%K&J *A(jA}0|W+AM & 'R~0& *('(X+E+@ %A%:%K % '6'? % &6'+ %A*6'%K&J *(',X'ACO+@'@ +-%%A~E%GM% +-%&A~=%GM% +-%'A~K%GM% +-%*A~K%GM% +-%+A~9%GM% +-%/A~?%GM% +-%;A~=%GM% +-%=A:GM% +-%?X&AXF &A~S%FrE &A~3%GqM% %A+6'% %AJ:%+K'JJ *A::%< * '6'8 * +6'4 *A j *A4jX&Rj *('$!; *(' !+ *AUj &Rj *('W!= *('U!/ *ARj &Rj *A?j &Rj *('?X&+@'@ *('K!' *('4X?+@'@ *('8!C & 'A~S|X+A=R~D&EM% %A&:%K % C6'? % ?6'+ %A*6'%K+JJ & 'A&A%R~D&M% & 'A~S|X+A=R~D&M% /+Z *A~#}#+A~7% & 'RqA% / *('%V/A%J!& % =6'? % &6'+ %A&6'% % ;A% +V6'R % +A& +V6'KK'JJ %A+6'% %A/:%+JJ *A@k$%J}A+&?Z#%A kX'$% &('?!*'@ &('%A&F+@ %('%A&:%% %('?!+ %('+('%X%E+@ +A0R|W&K'J 'ASj &('+ * %R|9A& '('U '('SX&A[[[[xFX%VX*A% '('W %Vj!/A% & %V 'AWj!; *!%*@ % /G+@ %A&j!C'@ %-%%X%A0kA{&qAHI %A~7&qA}S%kA{&qA|*IrE+@ %A}W}B+A+R}G&E+@ +A|.R|W& ; %AQqA?t %A+vr|4&%A%!%*@ %A'FM* + % ;j-%%X=A0r =A7j =AHIVA{&qR|W& %A&j!%K%J%JJ + %R|W&J C!%K&JJ *R}''/ ' &('+X& *j6'U ' &6'S %('R!* %('S!+ %('?!& %('%!; %('K!=*@ 'ASjRLX%A[[}V%FM' =-%%+@ %A#kX/AW|:A& /tA|N}4[[&qErE+@ * ;-%%A&F+Z 'A?j &('+ &('? +('%R}&& '('?X/A& /V '('KA% /VRa/A%J *-%%r:%% = %A|3F:%% + &('?A&j6'% ;A%:%%JJ & %R|W&K%J%JJ 'A j$%A%J}.+''Z'|M#%Az%kX=$% '('+ '('? *R~P&A{&qA+G+@ =AUj ' *Ru =AC6'8 =A}[}9+6'4 = &6'0 = %6', =A&6'( =A}&}<+6'$ = =)*U7'< =A}V%j =A$jA+Rw ;A% =('|8X? =('LR~H& =('D ?R}''J =A$jX? ' *R}.' ?R}X&A|#O+@ ;A' % &R~H&J =A}V%j ' *R}.'*@'@ =ARj =A}V%jR}@& =('RX'EM% =A?j ' =('SX*R|= =('?X?+@ =A$j ? =('K +R#'@ =('$X*A[[[[xF+@ ; =('(R~C&/ /('+ /('? =)'(XC};X' CB |U};R}*&+@ * 'R}''/ C!HK'JJA[[[[x!*J *A[[[[xGX' /('% /('?X?k|:+@ / ? 'A+AKR}?& /('?!?J /('+ ?AKlj!'*@ *A[[[[xG+@ ' *6'% 'A+j H7'% 'AKj!' ?A&j!?A[[[[x!*K&JJ / ?6'?/ = ' *Ru ;A* =('% =('+R~H&JK&JJ /('?E+@ ;A& % &R~H&J =Az%j$%J~S**+Z*Y'|M#%A kX+$% +A?j & 'R|= +('K!; +('?!/ & 'R}+&!? *A{&qX=A~:%G+@'@ ?D%%%%%%%%}4!C ?}-!H =A~K%F+@A%!' /+@'@ + / ;R|A +('%X*EM% &('  * +('+R[&!?A&!'JJ +A[[[[x6'R HD{{{{{{|6|7eX& ' ?}-D{{{{{{|6|7eqr+@ %A|O[[[x6'% % C ?D%%%%%%%%}4 &V9*? +ARjR~(&/ % +)*U7*? % +)*R7*%JK&J HD{{{{{{|6|7eE =A~A%Gr+@ % /+ZA% / / ;A[ A[' *A{&qA~L%FVR~F&V/A%J ;R}9&/ % C~T;XJ}K ?a+Z +ARjX&A}=}$+A& JB%|?V JB|6|U};R|N& & J JB|6|TXK|R K|LR~4& % +('U6'K % +)'R7'+A|P[[[x/A[[[[xJ6'%JJ/ & 'R},& +A[[[[x6'RA{&qX&A'G+@ %A|N[[[x6'% % &:%+ +ARjR~(&/ % +)*U7*? % +)*R7*%JJ +A j$%J~6*&&Z#%A}$&kX/$%'@'@'@'@ &A{&qA?kN'&%'JA?ARR~N&!& /Az%j ' *R~U& & /)*|C7*? & /)*P7*% %A&6'? % &6'+ %A&6'%K'J'Z /Az%j ' * +R$ /('PA[[[[xF+@ /A[[[[x6',/'@ /A,jX& /Az%jA$~TH%% /(',A[[[[xFM%A%!+ /A j &A%A~C}?+A*R~R& /('  /('$R},&A{&qA&FK'JJA&!+A%J!*A?ARR~N&X& *:%+ &A|N[[[x6'% /A&6'[& / &6'Y /A&6'x /A :%|Y& /A|/6'|U& /A}W}?+6'|Q&*@ /AUj /A|Q&jRj /('UX&+@ /Az%jX' ++ZA%/ /ARj /A,jA% & /('WRr /A?j /('R /('SR|= /('K!* /('?J *R}9& /A~P%j 'R^&K&JJ % /('[&6'? % /)'x7'% /A,jR|O'K&J %A%6'? %B[[[[[&7'%J /A}$&j$%J~K'&/ZA? % %A?|;VX' &jX* 'I *Ap|:rE+@'@ *AQjApqX'g!* 'A|* *kxX'A|-q 'A|6|:jX/A/v *kX*AVjX'A|-|:M% 'A't('~4~.+AZ /tqhX+A O+@A%!+A~4~/+('%AZ *AWjtqhX'A|-|:M& 'A't('~4~.+h!+J 'A=t +A'tjX;('~4}H+X*('%!/ ; *('?X;6'~4}H+ ;+@ ;A%6'K/'@ 'A'tX;('~4~.+A|M +wq!+ ; +6'~4~.+ +M%A~4~/+A~4~/+('%A|M 'wq6'%JJ % *jA=jA% %kqX+ & *kjAQjApqX& /G+@ * /Apqj & *jX'6'+ ' *6'+ ' / &kX/6'% ' /RlJ * &A&r6'% %ARIM% +A+k *6'%JJ +J|Z*&?Z#%A}4/kX+$%*@ /A},&G+@ +AKj /jA%6'% /A?j!/K&JJ +A}8&j % &R}-' +A~,&j!% +Az&j!;*@'@ +A^&j +A}8&jR|G +('^&X?EM% +('}N&!C +('}J&!H +('}F&!J ;A|Q|Y+A^'~TH%% +B%7'[+A%!& %!/*@ &A},&FM' /A+k('%X=EM' = /('% ? JR~D&+@ +AKj &jX= H6'% =A+j C6'%J &A?j!& /ARj!/K%J%JJ +A}Z&j +AKjA},&~TH%% +A~@'jA|Q|Y+A^'~TH%% +A~%&j!&A%!/*@'@ /A^'FM% +A}R&j /jX%A]&j('%EM% &A+k('%X;+@ '('% * %A^&j('% %A}F&j-%% ; &('%RyJ /ARj!/ &A?j!&K&JJ +A}4/j$%J|R*&CZ#%Az%kX'$%AR!* %('+X= %('?X? &R['+@ ' = ? &R~+&6'$ ' &6'  ' %6'W 'A%6'U 'B[[[[}R%7'RA%!%*@ 'A(j 'ARjRF '('(X++@ '('0!/ 'A?j + '(',X;R|= '('?X*+@ %A[+r % * '('KA[ R~F&V!%J 'A4j + ;R}-'A%!**@ 'A@k 'A4jR|G '('@XH+@ %A['r % H '('DA[&R~F&V!% *A&j!*K&JJ %A}R%r % +A+j('% +A?j('% ;R['V % /A?|:V!%'@ *A[&|;+@ 'A@kX/ + ;R}.' /R}X&A['|;M&J %A r!%J * Cj!CK&JJ '('R '('SR}+' %A r % = ? &R|X' CkA[?|:V!*J 'Az%j$% *J}5*'KZ&Y#%A@jX'$% 'A%6'K 'B[[[[[&7'+ &('+X; &('?A0lX?j!/ &('% ;!* /'@*@ = ?FM& *('%XJA|Q[[[xG+@ ' *)'+7*  ' *('K6'( ' *)'R7*0 ' *)'U7*8 *|2* !N *('(!K *-%,!MA?Az%R~N&X+ J6'  + M}J9*U +A|O[[[x6'R + K}J9*? +A|O[[[x6'% + N9*|8 +A|O[[[x6'@ + ')* 7'$ + '('(6', + ')*07*0 + ')*87*8 'A/6'U ' +6'S 'A/6'R =A0j!= 'A+j 'ARjR^& *A0j!*K&JJ ; =jA0j!/J /kA0n!**@ *+@ /R~(& /ARjR~(& *A&k!* /A0j!/K&JJ ;R}*' % '('K6'? % ')'+7'% &('K &('RR}(' 'A@k$%J~-'&+Z '-%K+@'@ &(',A't!* '('?!; &('(!+'@*@ *EM& +('% ;G+@ *A+k!* /A&j!/ +A+j!+K&JJ / &('0IX;E+@'@ &(' A8l!+ &('W!**@ +EM* *('%A&F+@ / *A+j('%FM'J *A8j!* +A8k!+K%J%JJ '('+('% '('%('%R?X'A%|<X*E+@ %A':%? %A%6'%QJ &('  '|:+@ &('W 'A8ljX&('%X+A'G+@ ;E+@'@ +A&F+@ &('+ /FM&J %A&:%? % '6'+ % *6'%QJJ %A'6'% % '6'+QJJ %A':%?K&J %A&:%?J/ %A%:%?J %A%6'%J~N'''Z&Y#%A0kX+$%'@ '+@ &('SX/E+@ %A[[[[x6'%K'J +AUj / &('U ' *Rr +('UX& +('WX'R}+&X;}-D{{{{{{|6|7e+@ %A|O[[[x6'% % ;D%%%%%%%%}49*?K'J & 'R},&A{&qX*A'G+@ %A|N[[[x6'% % *:%+/ +ARj & 'R|= % +('R +('SR}9&J/'@'Z +A?j &-%WX'R}<& +A j!/AR * 'A?FV * *A*FVX' +('?X*O+@ ' +('KI+@ ' *kX' &('?OM* &('+ 'A+tjK'JJ ' &('ROM& &('K 'A+tjJ!& / &RP +(' A|Q[[[xFM% % +)*(7*? % +)* 7*%K'J %A[[[[x6'%JJ +A0j$%J}@''+Z&|M#%A kX;$% ' *jX' *O+@'ZA%!* ;ASj!= /}@A+ ' &('%XCA&tX? ' ?|:VX' 'A+|;VX'}@|MXHB |UP+@ H};X?A[[[[x +k|;+@ C+Z &('+!= ; +6'W / Cl!/ ;AUj/A%!/ ;AWjJ /6'% ;('W+Z ;('UX*+Z = * + ?R}U&/ ;A?j + ?R~I& ;('?J/ ; + ?R~I& ;('%JX*+@ & '6'% & *6'+A|N[[[xK*J ; +6'S ;ARj!= ?!*JJ = *6'% ;('R!' ;('SJ!=J % '6'+ % =6'% ;A j$%Jz'&+Z#%ARkX*$% %)*%B'|>+@'@ %('U %('WA?A8R|L %('$ %('(R}+' %('~0&!' %('~,&X+!&*@ '+@ 'A&k!' &R}B& &AWj!&K&JJ %('z& +A+AWR|L %('}4&!' %('}0&X+!&*@ '+@ 'A&k!' &R~V& &A~8%j!&K&JJ %('},& +A?A~8%R|L %A8jR|8 %('^& %('}F&A?ARR|L %(']'X'+@ %('}N'X& %('}F' %('}J' %('}?' %-%}R'RC *A?jR~=& *('?R{&/ %('}N'!&J &R|S' %('^'X&A[[[[xG+@ & %('}F'R}''J 'EM% %('}?'X%RH %R|S'JJ *ARj$%J|N'&/Z#%A kX'$% %('%X+ %('?X*k &I+@'@ & & *jX/|;+@A%!* 'ASj!;A? / +A&tX& & /IVX& &A?|;VX&A%|<+@ ++Z %('+!* 'A&6'W 'AUj/A%!+ 'AWjJ +6'% '('W+Z '('UX++Z * +A& &R}U&/ 'A?j &R~T& '('?J/ ' &R~T& '('%JX*+@ % &6'% % *6'+K*J 'A&6'S 'ARj!; &!*J ; *6'% '('R|* '('S|*J%JJ 'A j$%J}N'&CZ#%A0kX+$% &('p!C &('l!H +A%6'S +B[[[[}R%7'K &('}4&A~8%l!; &('}0&X=A}V%j!/ &('}Z&!& 'A&G!'*@ ;+@'@ 'E+@ =('|8 *GM&J /-%%ANGM% +AUj /A k('% /AWk('%A%R|6 +('UXJA[[[[xFM% +A$j +('WXK +('  H C &R|0 +('$X?A[[[[xG+@ ? +('(R}''/ +-%(X?A=G+@ + ?R}I& +AKj +('% +('+R}K&JJ J KR}''J =A~8%j!= ;A~8%k!; /A~8%j!/K&JJ % +('S6'? % +)'K7'% +A0j$%J}.'&CZ'Z#%ARkX'$% %('%!* &('%A&F+@ %('+-%%+@'@ %('K!; %('?!= *('+X& *('?X%A}R}B+A&R}N&+ZA$/ ' & %A|6RO '('%X++Z '('K!/ '('+!% +!& '('?/A%J!+'@'@ & %A|3R}O&+@ & %A}S}B+A'R~E&!C ' & %A:RO 'R|>!% + /R|J!& CEM&/ ' & %A:RO 'R|>!% + /R|J!&J %EM&J &M'JA#J = ;R})&K*JJ *A R|W&/ * &('+ &('?R}V&JA%J!H 'ARj$% HJ})'&&Z#%A@jX+$% + *6'K +A%6'U +B[[[[R7'R +A&:%|- +A%6'  +A%:%|/ +A%:%|0 + +A j6'< + +A|0j6'8 + +A|-j6'4 + +ARj6'0 + +AKj6', + +A|/j6'( & ' +A(jASR-!& + +-%|-A&F+Z +-%|/A&q+Z + +('S +('U +(' R}&& +('%X'A& 'V +('+A% 'VRa/A%J/A%J +-%|0rX':%|0 + +('U6'0 + +)'R7*( % &E 'A&sq +A(jR~.& &R|Z' +A@k$%J|W'&=Z#%A@jX&$%A?A R~N&!' &A(jX* %-%%Rd &A?j &('( &(',R~U& * %-%%Rd &AUj &('0 &('4A$RO &('UX*+Z &('$!+ &('W!/ &(' /A&!*A&J!; & +6'< & ;6'8 & /6', & *6'( & %)'?7'0 &AUj &A(jX%A*Rw ' &)*R7*? ' &)*?7*% 'A|P[[[x6'R ' &)'U7'S ' &(' 6'W &A'6'0 & '6', &A'6'( %R|F!= %R~(& &A@k$% =J~V&&/Z#%ARkX;$% % &A~H}@+A'R}N&+@ *AW % &R~H&J % &A[?Rz&+@ ;A?j % &A}R%RT *AV ;('? ;('KR~H&J % &j!= &!+ %!/'@*@ ++@ /-%%ACkX?A|(|:A& ?tA}/[[+qErM' /A&j!/ +A&k!+K&JJA%!+ =!/J /A&k!='@'@*@ +EM& + =j-%%ACkX/A|(|:A& /tA}/[[+qErE+@ +A&k!+K&JJ % & '|#'%M&J *A|* % &R~H&J ;ARj$%J|V'&?Z#%A0kX'$% 'A}P}D+(%%6%|- 'A}I}D+)%%7'U 'AUj!?*@'@AJ!; =AJFM% 'A?j = ?j-%%X;R}J& '('? '('K % &R~D&M% =A&j!= 'A%6', 'B[[[[R7'$ ' ;R}J& '('+!* '('%!+*@ *+@ +-%%X/A}S%kA{&qA|)|;+@ 'A$jA-R|W& /A r!/J +A&j!+ 'A$j /A{&qR|W& *A&k!*K&JJ '('(X* '(', % &R~D&!C '('$ *R}'' CEM&JJ 'A0j$% ;J~@&&+Z % &R4X*E+@'@A%!*A? % %A?|;VX+ &jX' +I 'Ap|:rM% 'AQjApqX'A[[[`|:M% 'gX+AVG+@ 'AZA|* +ktX+AZsj +qX'Ao|:M&J 'A}#[+jX'A{{*IM% 'ARv@%X+AZFM% +ARtX*E+@%J 'A[[Yq!'*@ '+@ *A%6'+ * 'ARkX+6'% * +jX/ *6'+ /A|%6'% * +Rl ' *j!*A%!'K&JJ % &R4!*JJ *J~P&&*Z#%A0kX*$% *AUjA}1}@+A/ & 'R~0&'@ *('UX++@ *('W!' *A.:%, * '6'( * +6'$A%!& *A$jR}Z&A/OM& *A.:%, * '6'( * +6'$*@'@ *ARj *A$jRj *('RX/EM% *('SM&JJ /M& + 'A|&R|Y'EM&/ *A?jA~A}<+A~.& & 'RqA%!& *('?A&GM&A%!+A& *('KX'tA|Q}V}X&qM&J % '6'? % +6'+A&!&J % &6'% *A0j$%J~J&&*Z#%A kX'$% &('?!* &('%A&F+@'@ 'AKj &('+ * %('+R|9 '('KX*A[[[[xF+@ %('?A%:%%K&J ' '('RX& '('Sj6'W ' &6'U %('%!+*@ 'AUjRLX%A[[}V%G+@ %ACI %AJkA|&Ir %A{%kA!I %A}=}R%kA/Irr %A~>}R%kA+I %A|[}R%kA'Ir %A}0KFrrM& + %R|W&K&JJ * &R}''J/ %('% &('+ *R}V&J 'A j$%A%J~B&&=Z &('RX+ &('SO+@ %A%6'%QJ & +A&j6'R &('+X/ &('?X*A'tjA+k!' &('%!? &('K!;*@'@ *E 'ErM% + '('%IM% & *A&kX*6'? 'A+k!'K&JJ ;A+j('%X' ;A?j('%X= +R['+@ ' = +R~+&!= * ?F+@ &R};& &('+!/J & *A&jX'6'? / *A'tj =6'%/ *A&j!'J % '6'? % +6'+ % ;6'%J}/'&*Z#%ARkX*$%'@'@'@'@'@'@A+ %('%X+A[[[[xs +A%|<VA&kN+*'&%+J *B[[[[[[[|W}R%7*% * %('?X+}J9*? & *R|@ +A+t!+ %('+!%*@ +EM/ % & 'RG +ARk!+ %ARj!%K%J%J %('?X+ %('KX%R}=&!/ *B[[[[[[[|U}R%7*% * /}J9*? & *R|@ ' + %R}V&K*J *B[[[[[[[|Q}R%7*% * %|2*?9*? & *R|@K'J & %-%+}JD%%%%%%~H|6}4R~$&K&J &D%%%%%%%%R~$&J *ARj$%J~1&&*Z %AUjR}8& %(',!& %('(X*!'*@ &+@ &A&k!& 'R~?& 'A}Z%j!'K&JJ %('$ *R}2' %A0jR}8& %('D!' %('@X*!&*@ '+@ &('% &A+j('%R}'' 'A&k!' &AKj!&K&JJ %('< *A+AKR|L %('LX*A?j!& %('P!'*@ '+@ &A+k('% &('%R}'' 'A&k!' &ARj!&K&JJ %('|8 *A+ARR|LJ~9&&*Z#%A@jX*$% *A+6', *A}N}<+6'( * '6'$ * &6'  *A?jX& *A jX'A'Rw & %('%X& %('+X+R}L& %('? %('KR}L&k}@R~4& *A&6'< *A}&}<+6'8 * +6'4 * &6'0 *A/6', *A~K^+6'( * *('R6'$ * *('KX%6'  *ASj 'A+RwA|) *('UX& *('WR})&!/ *('S &R}'' *('? %R}'' *A@k$% /J~@&&&Z#%A kX+$% +ARj * & 'R9'@'@'@'@'@'@A+ +('RX&A[[[[xs &A%|<VA&kN*'&%*J + +('W6'? + +)'S7*%K*J + +|2*U *('%('+|#J%K'J +A~P|U+A~T|U+ +-%SX'VA+A/ 'VR|N&K&J %A[[[[x6'% &A|P[[[xFM& +ARjR~(&K&J &A|P[[[xG+@ +ARjR~(&J % +('+ +('?A['Rz&A&s +R~.&J +A j$%J~'&''Z&Y#%A0kX;$% ;A?jARA?ARRc ;A%6'W ; ;)*?7'S ;A|O[[[x6'  ; &}J9*( ;ASjX& ;A jX=R^& ;A|N[[[x6'  ; /:%$ & =R^& * +|:+@ ' +AWljX'-%|*!& '-%|) & &A=FVA=q}J!?J ;A|O[[[x6'  ; ?9*( ;ASj ;A jR^& % ;('W6'? % ;)'S7'% ;A0j$%J}D&&+Z %('%X& %('+F+@A[[}V%QJ % &A&j6'% &-%%X*}RA%|8+Z % &A'j6'% &-%&A|6q!' *A|-q!+ *A~7&|;+@ +A;t 'rQJ % &A*j6'% &-%'A|6q 'A;tr!' *A~H&I+Z ' +AKtr/ % &A+j6'% +A|$tA[[~H%q &-%*A|6q 'A;trrJ/ *JJ}C&&*Z &AQ|;+Z %A?k/ %A+k('%JX%('%X&A|Mq!' % &ApqjX*('%X&A&qE+@ *A?j('% *AKj('% &Rg * &Apqj!* & 'j!'J'@ %('+X&+@ &('%X+A&qE+@ &A?j('% &AKj('% +Rg ' +j!'K'JJ %!&J & '6'% & 'Rl * &6'+J}:&&?Z &('8X/A&jX; &('0j!= &('4!? %'Z'@*@ *A+G+@A%!' ? * ;jXC|:+@ * =j-%%!'J 'A}S%kA_qAHj 'A0k 'A9|:VX'AROM' *A&j!* ' +A+tr!+K&JJ % +6'+ & /A/j6'8A%K&J %A=:%& & C6'8A&J:%%J}J&&*Z#%ARkX+$% *A{&q!*'@'@*@ ' /G+@ & /j-%% *FM' /A&j!/K&JJ %A%6'%K&J +A?j & ' /R}>& +('?X*E+@ %A%6'%K&J +('K!; + & ' /A&jR}&& +('%X&+@ +('+!' % &6'? % ;6'+ % *6'% % '6'K/ %A%6'%JJ +ARj$%J}G&&'Z'@'@'@'@A+ &('%X'A[[[[xs 'A%|<VA&kN+%%'&*J % &)*?7*? % &)*%7*%QJ % &('+ &('?R|HQJ &('KX'+@'@ &('?!*A& 'R|7X&E+@%J 'EM% & * '~TH%%J/A&!&J % '6'K % &6'? % '6'+ %A|P[[[x6'%QJ %A[[[[x6'%J};&&*Z#%ARkX*$% %X/A~<|U+ &('+ 'ASlj ' &('?OVX%-%RA*F+Z %('?X'AZF+Z * &('U &('W %('%A&j %('+A&kR` *('%!+ *('+/ *A?j &('R &('S ' %('K 'jR` *('?!+ *('KJ/ %J6'+ / +6'% *ARj$%J}7&&/Z#%A kX&$%'@ %('%X*+Z %('+!+ &A?jA}S}B+A' %('? %('KR~0&A%!% &('?X'+Z &ARj ' &('KA|3RO &('S!/ &('R/A%J!' * +AUR|Y'EM& /A% 'VX*EM& 'A& 'V *A}U}B+A&R}N&A&s/A%J!%J &A j$% %J}6&&*Z %A[&I+@ & %:%%QJ %A|6qA[Zr!* %A;v!' %A[RI+@ & *:%& & 'A}R&r:%%QJ %AKv!+ 'A|6qA[Zr!' %A{{*|;+@ & *:%' & ':%& & +A~8&r:%%/ & *:%* & ':%' & +A|6qA[Zr:%& & %A|$vApr:%%JJ|Z&&;Z#%ARkX+$% & 'j!= &!/'@*@ ?!; / =FM& ;A&j!? /,%% /A&j!/A}QZLM% *+@ *A&k!*K&JJ +A?j & ' ;R}>& +('KA% +('?X&V!' &A& &V!&J % '6'+ % &6'% +ARj$%J}-&&+Z#%A kX'$% ' &)*?7*U ' &)*%7*R 'ARj!* %('% %('?X&kA&|;+@ % &A'A?A?R}?& %('?!&J &A'j!+ %('+ &A*tj!/A%!&*@ &ARG+@ & /j & *j|2*%9*% &A?j!&K&JJ % +6'? 'A j$%J}+&&=Z#%A kX*$% *A?j & 'A-R}D& *ARj *('?X+ & +VX; *('K ' +VX=A.RO *('U!? *('W!C *('RX+ ; +V *('S = +VR~G&+@ &A% ?A}<}$+ +V CA& +VR~G&V!/J % '6'+ % /6'% *A j$%J|W&&+Z 'A&kA+|;+Z & 'A}<}$+A&R~D&+ZA&/ & 'A0R}O&A&sJ/A%J!+'@*@ '+@ +EM' &-%%A0kA{&qX/AC|:M' &A&j!& *AHl /j!* 'A&k!'K&JJ + *A[[+Iq!;J % *6'+ % ;6'%J|N&&/Z %-%|C!+ %A%:%|C %('TA+t!/ %('P!%*@ /+@ %('% &G %A?jX=('%X* 'OrE+@ =A%6'% + *A%Gr!+A%!*J %ARj!% /ARk!/ ; *A%Gr!;K&JJ + ;AZsqA&qJ}@&&*ZA+ %('%X'A[[[[xs 'A%|<VX'A+ &('%X+A[[[[xs +A%|<VF+@'@A&!*'@'@'@'@ 'A&kN+*'&%+JA%!* %('?X' &('?GM* %('+ &('+ 'R|Z&!*K*J %('? %('K &('? &('KR~J&QJ %|2*? &|2*?aQJ %-%+ &-%+FQJJ *J}1&&&Z#%A@jX=$% =A?j % &R}-'*@'@ =ASj =A?jR|G =('SX%EM% = ' * % =('UX&Rq =('%M& = &6'< = %6'8 = /6'4 = +6'0 =A$j =A0jA'Rw ;A|% =('(X% =(',R~H& =('$ %R}''K&JJ =A@k$%J}3&'+Z'|M#%A0kX&$% &ARjA~8%A?A?Rc &)*R!/ &A?jA~8%A&A&Rc &)*?!; &A%6'  & /7'U &A%6', & ;7'$ % &AUj &A$jRG &('WX% &('  &('(X' &(',R+!+ &('$ 'R}'' &('U %A?A?R|L &A0j$% +J}/&&+Z#%A kX'$% 'AUj &R}@& '('UX*+@'@ 'ARj * '('WR|= '('RX*E+@ %A%6'%K&J '('S!+ 'A?j &R}@& '('?X&+@ '('K!/ % &6'? % +6'+ % *6'% % /6'K/ %A%6'%JJ/ %A%6'%J 'A j$%J|W&&;Z#%A kX*$% *A?j 'A?ARRc *('?X/ ' ' /|:VA+t!= *('K!;*@ + =G+@ *ARj & +jRP + ;jX? *)*U7*? ? *)*R7*% +ARj!+K&JJ % '6'? % ;6'+ % /6'% *A j$%J}&&&'Z#%ARkX*$% *A%6'K *B[[[[}R%7'+ &)*% '|PPE+@'@ &('RA+t!+ &('K!&*@ +EM& &A?j)*% '|PPE+@ *A+j &('%R~#&J &ARj!& +ARk!+K%J%JJ % *('K6'? % *)'+7'% *ARj$%J|T&''Z&|M#%ARkX/$%BZ!= & 'A}:}?+A&R~D&E+@ & 'RBA{&qX;AJG+|MA& ;t}@/ /A?jA^}D+A= & 'R~0& /('?X&A& &V /('KA% &V * +R|O&J!=J % = %)*%|Q7*% /ARj$% =B%|>Jl&'Z * +|;+@'@ *+@ ' *|;+Z ' *G/ & *j,%%A}QZLJM&J ++@ ' +|;+Z ' +G/ & +j,%%A@|8JM&J & *j!/ + *k!;JJ % ;6'+ % /6'%Jp&*Z*@'@ &EM% %-%%X'A.F+ZAZ!'A&/ 'A|.G &A*IrM& %-%&A2GM& %-%'A rA~=%GM&A|L!'A*J!+ *A&j!* & 'j!& % +j!%K&JJ &E *A*|8qJ|T&&*Z#%ARkX'$% 'A?j %('%A?jR~1& '('K!+ '('?X*)*%B'|>+@ * *('},'A&jX*AZ *V6'},'J + +('%A&j6'% %('+A|N? &('%R&!% 'R~=& '('+ % '('%A&qVR|S' 'ARj$%Jj'&Z&|M#%ARkX+$% *}@ &}@|MX/};!* /B |U}; *A[[[[x 'k|:r+@%J *+@'@ +A?j ' *R~I& +('?X'M%%J/A%!&J % '6'+ % &6'% +ARj$%J|X&&&Z#%A0kX'$% 'AH:%, 'A|PS6'( 'A}R}%+6'$ 'A?j 'A$j &A{&qR|M'@ '('?X&+@'@ 'ASj & '('KA~T%RO '('SEM% % ')'W7'? % ')'S7'%K'JJ %B&7'? %B&7'%J 'A0j$%J}$&&&Z#%A@jX=$% = / ;A}R%RT =AC6'4 =A}[}9+6'0 = +6', = *6'( =A;6'$ =A}U}9+6'  = '6'W = &6'U = =)*%7'8 =AKj =AUjA/Rw %AS =('RX% =('SR~H& =('K %R}'' =A@k$%J|W&&&Z#%A0kX*$% %('% & ' %('+ %('?R_E+@ %('K *A~B%6', *A}S|P+6'( *AM6'$ *A}>|Q+6'  * '6'W * &6'U *AKj *AUjA*RwA|( *('RX% *('SR~H& *('K %R}''J *A0j$%J[&&&Z %+@ % &6'KJ &+@ & %6'?QJAV 'gX*kX&A=t 'A|* *kxA|-qX'A'tr %6'~4}H+ %E+@'@ &A'tX*('~4~.+A|M 'wq!% * %6'~4~.+ %M%A~4~/+A~4~/+('%A|M &wq6'%JJJ|L&&Z#%A kX*$% *A%6'S *B[[[[R7'K * &6'U * & 'j6'W*@ *AUjRLX&A[[}V%G+@ &A I &A{%kA!IrM& *AKj &R|W&K&JJ % *('S6'? % *)'K7'% *A j$%J}#&&+Z % %('SA&jX+6'S % %)*% &)*R|Q7*% +!* %('RX/ %('?F+@ %A?jA~8%A?R};' %('S!*J %('K /A~8%ljX' &A}Z%~TH%% 'A%:%|C 'A%6'T 'B[[[[}R%7'L ' +6'|8 % /A&j6'R *Jw&/Z#%ARkX'$% &('%X*+@ ' * &('+X/ &-%?RO '('%X++Z '('K!; '('+!/ +!* '('?/A%J!+ & ;6'+ & +6'%/A%!*J % /6'+ % *6'% 'ARj$%J*%%J|K&*ZAV &gX'kX*A=t &A|* 'kxA|-qX'A'trX+('~4}H+!& + %6'~4}H+ %A%6'K % &6'? &+@ & %6'KJA~4~/+A~4~/+('%A& *tr6'% *A'tX% %('~4~.+A& 'tr6'~4~.+Jx&'Z#%A kX*$% *A%6'K *B[[[[[&7'+ 'A*t!'*@ '+@ *ARjX+ &('% &('+R~U& 'A?k!' &A?j!& *A+j +R^&K&JJ % *('K6'? % *)'+7'% *A j$%Jy&'Z %R|S&A&!& %('8X' %('4I+@'@ %('0 'j-%%AXGM% %A&R|2A{&qX&AHGM% %R|S&A'!& %('8X' %('4OM% %('0 'j-%%A:GM% % 'A&j6'8AH!&JJ &Jn&'Z#%A kX?$% ?A+jXCA' & ' * +R|: ?A|O[[[x6'R ? /A{&q}J9*U C ?ARjX&R^& & ; =R}9& C &R^& % ?('K6'? % ?)'+7'% ?A j$%J*%%Js&&Z#%A kX/$% /A :%W / '6'U / &6'SA%!&*@'@ /A?j /ASjRj /('?X'EM% ' /('K * +R~D&M% &A&j!&K&JJ % &6'+ % 'A%G6'% /A j$%Jp&&Z#%A kX/$% /A.:%W / +6'U / *6'S*@ /A?j /ASjRj /('?X*+@ / & ' * /('KR~R& /('+!' /('%!&K&JJ % '6'+ % &6'% /A j$%Jp&&Z#%A@jX+$% +A?j & 'R|3 +('?A*G+@ %A[[[[x6'%/ +AWjX& +('K +('R *R$ +('WA[[[[xG+@ % &A$~TH%%/ %A[[[[x6'%JJ +A@k$%Jc&+Z %('8X' %('4X& & 'IV!* %('0!+ '!&'@*@ & *G+@ & +j-%%A0kA{&qAHOM' % &A&jX&6'8K&JJ *!&JA;AH & 'FVJk&&Z#%ARkX*$% *A?j &('U &('WA~<|U+ &('+ 'ASlj ' &('?OVX&('% &('+R` *('K!' % *('?X&A& &V6'% % 'A% &V6'+ *ARj$%Jf&*Z#%ARkX;$% ;A?j * +R|= ;('K!? % ;('?X=+Z =/ ; * +Ru /A~R}@+A+ & ' ;('% ;('+ReA&J6'% % ?A% =V6'+ ;ARj$%Jk&&Z#%ARkX*$% *A%6'K *B[[[[R7'+ 'A*t!'*@ '+@ *A+j &('% &('+R}V& 'A?k!' &A?j!&K&JJ % *('K6'? % *)'+7'% *ARj$%Jt&&Z#%ARkX*$% *A?j & 'R='@ *('?X&+@'@ * & *('KR|W' *('+X&A[[[[xFM% *('%!' % &6'? % '6'+ % &6'%K'JJ %A[[[[x6'%J *ARj$%Jj&&Z#%ARkX;$% % '|;+@'@ ' %kX% &('?OM% &('+ %A+tjX%('%A[[[[xGM% ; + / *R2 %R~(& % ;)*?7*? % ;)*%7*%JJ ;ARj$%Jb&'Z'Z#%A kX'$% %+Z 'A|/:%W ' &6'U ' %6'S 'A?j 'ASjR}3&A% '('?X%EM&|* % '('KA}V}B+A&R}N&/A&JJ!* 'A j$% *Jb&+Z %('?X& %('KX'j!*'@*@ '+@ &-%%ACkX+A|(|:A& +tA}/[[+qErM' &A&j!& 'A&k!'K&JJA%!' *!&J % '6'K % &6'?Jc&&Z#%ARkX*$% &E+@A^}G+A2R}3'%J *A?j & '('R|#%% *('K!& % *('?X'6'? % &A% 'A&qX'V6'+ %A% & 'V6'% *ARj$%J|B&&Z#%ARkX+$% %+Z + '6'K +A?j!' % *l/ +AKj!'A%J!% ' %6'% +('KX%+@ +('?+@ & %R|;JJ +ARj$%J|I&&Z'Z#%ARkX*$% '+@*@ *A?j &RjA% *('?EM'|* 'A&kX'M%JJ * &Rj *('+!& *('%J!' % &6'+ % '6'% *ARj$%J*%%J`''Z&Y'@'@*@ ' *G+@ & *j-%%A0kA{&qX+AC|:M' /D%%%%%%$@}6 +}J}4!/ *A&j!*K&JJA~0|U+ 'R}[&M&J & ' %|#H%!/J /J_&*Z#%ARkX*$% *A?j 'A&A&Rc *('?!/ *('K!+ %A%6'? % +6'+ % /6'% '+@ '+@ + & '~TH%%J % '6'?J *ARj$%J|<&&Z *AKl!*B&'|M*@B% *EM&|* ' % &R~A&E+@ *AKk!* +A&j!+ 'AKj!'K&JJ +AJjA|6q}@J|SB% *VJ*%%J*%%J*%%J|F&+Z %('8X& %('4X' & '|:V!' %('0!**@'@ & 'FM% & *j-%%ACkX+A|(|:A& +tA}'[[+qErM% % &A&jX&6'8K&JJJa&*Z'@ % %('8A&jX*6'8 %(',X&+@ %('?!' % &A&kX&6', %('( &A'tj('%X& 'OM& %('+ &ASljX% '6'? % *6'+JJJP% %A0kA{&qAHO+Z %A_qA}S%kA{&qA|*O+Z %A$kX%A{&qA|4|:+ZA%/B|N|Y[[[[[[? %}@|U};J/A&J/A&JA&qJ|H&&Z#%A kX+$% +A+j % &R}-'A{{{{=!&*@ +ARj +A+jR|G +('RX%+@ +('W & % +('S ' *R~D&V!&K&JJ +A j$% &JP&'Z %'Z %('?!' &A[&O+ZA' &A[RIM&|*A*A+ &A[[+IV/A&JJX*R< & %('+ %('?jR|? % ' *j6'?JO% *+@ ' *|;+Z ' *F/ & *j,%%A}QZ|9JE+@ %A%6'%QJJ % *6'+ % &6'% % ' *k6'K % & *j6'?J|H&'Z#%ARkX'$% 'A?j &R|) '('?X&+@ ' & '('KR|W' '('%!* % '('+X&6'? % *6'+/A[[[[x!&J % &6'% 'ARj$%J|8&*Z %ARk!*A%!%'Z*@ ' % 'FM&|* %A&j!% *ARjX* &R}/'!/ &ARj!& /EM%J %A&kJ 'OJ|G&&Z#%A kX+$% + & ' & ' *R}W&R|X& + '6'S + &6'R % + +ARj +('%VX&)'%7'% +B&7'U % &)'?7'? +A j$%JQ% % & ' *A R}>'J|C&'Z %A%|4&S %('?!' %A%6'? % %('KA&jX&AZ &V6'K %('+!&*@ '+@ 'A&k!' &R~(& &ARj!&K&JJ %A%:%|)JQ% % & ' *AHR}>'JI%'@ *+@ ' *|;+Z ' *F/ & *j,%%A@|<JE+@A%!&K'JJ & *j!& ' *k!*J % *6'+ % &6'%J|G&'Z %('8!/ %('?X+ %('%F+@ %ASA+R};'J % +A&j6'? %('+ +ASljX% &:%R %A%6'K % *6'? % /6'+ % '6'%J|?&&Z#%ARkX*$% *A?j & ' %('?X' %('KX&R~0& % *('K & *('?X&V6'K % & ' &V6'? *ARj$% &A%GJ|C&&Z#%A kX*$% *ASj & 'R|N& * *('W6%R * *)'S7%?A+ARR~N&X& %:%% & *)%/7%& & *)%K7%? *A j$% &J|9&+Z &AKl!&*@ &X++@ &AKk!& %A?j!/ %A+j!= %AKj!% =('% /('% ' *R~J&EM&JJ +A%GJ|F'&Z&Y#%ARkX'$%D%%%%%%~PZ!* %('+ %('? &R~P&A{&qA'F+@ 'A?j % &Ru %('  '('? '('KR[&!*J 'ARj$% *J|?&'Z#%ARkX'$%A'!* %('+ %('? &R~P&A{&qA&F+@ 'A?j % &Ru '('? '('KA~P|U+A+R~D&!*J 'ARj$% *JO&'Z#%ARkX/$% ' *R},&A{&qX;A'F+@ /A?j ' *Ru +A~E}>+AM % & /('? /('KReJ /ARj$% ;A&FJ|;&&Z#%ARkX'$% 'A?j %('U %('W &A&j %('8R` %AKj '('?X%A& %V '('KA% %VR}V& 'ARj$%JP&&Z#%ARkX/$% '('+ '('? *R~P&A{&qA+G+@ /A?j ' *Ru +A~*}9+A; % & /('? /('KReJ /ARj$%JG&&Z#%ARkX+$% +A?j ' *R|A % +('?X'+|M % ' +('K &('%|#H%9*?B&/B%J7*% +ARj$%J|7&*Z '+@'@*@ %-%%X* &-%%X+F+@ %A&j!% &A&j!& 'A&kX'M&K'JJ * +k!/JJ /J|M'&Z&Y % %|2*?X/ *R~Q&9*? * /}5D%%%%%%%%R~Q&!* %|2*% & *}6D%%%%%@}#@}7}4X& & ' & 'cV ' 'bVX&D%%%%%%~H|6f!+ % &D%%%%%%~H|6D%%%%%%%% +V}59*% +JE&+Z#%ARkX'$%*@ 'A?j &Rj '('?X*+@ '('K!+ *!/K&JJ % +6'+ % /6'% 'ARj$%J|;&*Z#%ARkX'$% 'A?j &R; ' '('? '('KR|W' '('%!* % '('+X+6'? % *6'+ % +6'% 'ARj$%J|;&&|MA& %A{&qX%t}@B{{*|P!/ 'E %A=Gr+|M // &('%A|P[[[xF+|M &('? &('K * +R|O&B[&|Q/ /JJJ|8&*Z %('8!/'@*@ 'X++@ +A&k!' &-%%!; &A&j!& % ;R}C&M&K'JJ % * /AZR}'&J +A%GJG&'Z % &('+X+ &('?X/ 'R~P&A{&q *A{&qF+Z + / 'R~+&/A%J6'? % &6'% % 'A&j6'+JI&*Z %('?!' %('+X*!&*@ '+@ &('% &A+j('%R}'' 'A&k!' &AKj!&K&JJ %('% *A+AKR|LJG&&Z#%ARkX*$% *A[[[[x6'% &+@ % & 'R~U& *R~(&/ % *)*?7*? % *)*%7*%J *ARj$%JI&&Z#%ARkX/$%A~0}9+ ' *R}+&R}Y&E+@ /A?j ' *Ru +A~H}9+AW % & /('? /('KReJ /ARj$%JJ% %A+A+R};'JJ% %ARA?R};'J|5&&Z % &A'kX&A{&qA=|;+Z &A'tA~T=qX&('}F}F+!' &('}(}F+/A%J6'+ % '6'%J6&'Z*@ &+@ ' %-%%X*A~G&|:j *}RA}QZ|9j!' &A&k!& %A&j!%K&JJ 'J5% *+@ &A% ' *|;+Z ' *F/ & *j,%%A@|<JV!&J % *6'+ % &6'%J|4&&Z#%ARkX/$% /A?j % & ' * +R: /('?A|N[[[xG+@ /('K|*%J /ARj$%JA&'Z &('+X' &('?I+@ & &('%X*A+j('% *A?j('% 'R~+&6'+J % '6'+ % *6'%J:&&Z &iA&G+@%J &A% %A[[[[x &k|;VX'E+@%J %+@ ' %R|7X&E+@%JJ &J>&*Z %('?!& %('+X*!'*@ &+@ &A&k!& 'R~(& 'ARj!'K&JJ %('% *A?ARR|LJB&&Z %('?X' %('%F+@ %R]&J % 'A&j6'? %('+ 'A+tjX% &)*%7*% % &)*?7*?J5&&Z % %('8X' %('4I+Z %('0 'j-%%/A%J &A{&qFX% 'j6'8 %J|5&&Z#%ARkX+$% +A%6'K * +AKjX*R|? + *A& & 'R~0& % +)*%7*% +ARj$%J|6&&Z#%A kX*$% *A#:%W * '6'U * &6'S *A?j *ASjRj % *)*?7*% *A j$%J:&&Z#%ARkX*$% %E+@A^}G+A2R}3'%J * '6'K % *AKj &('R|#%% *ARj$%J7&'Z %A{&q!**@ 'X%+@ %A&k!' &-%%!+ &A&j!& * +GM&JJ %A%GJ5&&Z %A{&qX&A~7%F %A0kA{&qAHI %A~7&qA}S%kA{&qA|*Ir &A-FrrJR% % &A~C%A~-}A+R}='JR% % &A~B%A}S|P+R}='J@&&Z %('?X* %('%F+@ %A?A+R};'J % *A&j6'? %('+ *A*tjX% '6'+ % &6'%J|3&*Z*@ & 'G+@ % 'j!+ 'A&j!' * +,%%A}QZ|9j!*K&JJ *J:&'Z#%ARkX;$% ; %('%X%6'K ;AKj & ' * + /R|-!= %R~M& ;ARj$% =J0&'Z*@ &X++@ +A&k!& %-%% %A&j!% ' *R}G&EM&JJ +A%GJ5&'Z#%ARkX*$% *A%6'K ' *AKjX'R|? % & 'A&R~E&!+ *ARj$% +JM% % & 'A%R}<'JM% % & 'A&R}<'JM% % & 'A'R}<'J|/% %A{&qA-F %A0kA{&qAHIr %A~9%kA{&qA|*IrJ|6'&Z&|M#%ARkX*$% * &('? &('K 'R|[& *)'%!+ & *)'?7'? % +7*% *ARj$%J0&&Z ' *R|7X++@ * & & *|:VX&+@ + % &~TH%%J % 'R|;J +J0&&Z % 'R< %('?!* '+@ %('+ *j & '~TH%%J % ' *j6'?J0&&Z'@*@ & *FM& % *j-%% '|#;%+@ *A&j!*K&JJ *!&J &J5&'Z#%ARkX&$%AZ!'*@ &A?j %R}@& 'A&j!' &('?M%J &ARj$% 'J|0&&Y & %|2*%f+Z & %|2*?X'c & 'e %-%RV/A%JJ4&'Z#%ARkX&$%AZ!'*@ &A?j %Rj 'A&j!' &('?M%J &ARj$% 'J|0&&Z & %('%O+Z & %('+X'I & '|; %-%?V/A%JJ3&&Z %('?X' %('%F+@ %R};&J % 'A&j6'? %('+ 'A'tj &6'%J7&&Z %('?X' %('%F+@ %A?A?R};'J % 'A&j6'? %('+ 'A*tj &9*%J*%%J9&&Z %+@'@ &('%X'+@ % '|#+%J &('+X'EM% &('?!& 'EM% % &R|;JJJ0% %E+@ ;R|S' /R|S'A^}G+A2R}3'%J % ' * + / ; &('S|#M%J|5&&Z'@'@'@A+ %('%X&A[[[[xs &A%|<VN+'''%&J %('+ %('?R}''QJ %R}B&JJ)&&Z#%ARkX*$% *A?j % & 'RT *('K *ARj$% &IJ|1&&Z %A{&qX&A!I &A{%Fr+ZA%/ %A}J}?+AHR}G&A&sJJ.&&Z#%ARkX'$% ' %)'%7'? 'A?jX% &Rb %R}%' 'ARj$%J)% % & 'R['+ZA~<|U+ % 'ASlj & '|;V('?/ 'A&jJJ.&'Z#%ARkX*$% * %)'%7'? *A?j & 'R~O&!+ *ARj$% +J|3&&Z'@ %ARjR|4 %AZG+@ % %('+A&kX&6'+ &M& %A?R|;JJJ4% &+@ % '('?6'? % ')'%7'%/ %A[[[[x6'% '('% '('+R}''JJ*%%J(% * + & 'R~E&!& % + 'k6'+ % ' *jA% &V6'%J|6% &('%+@#%ARkX%$% % %AQj}@B[[[[}$*|Q7*%%J &AZ6'% % &6'+ % &A?j6'%J|,% %E 'Er+Z % 'rE/ % & ' *R~D&JJ*%%JX% &BC|A+@ % &BH[R~4&J % &BH|O};A0rR|W&J*%%J*%%J*%%J*%%J*%%J*%%J|.% * + & 'R~<&!& % + 'k6'+ % *A% &V6'%JW% & *O+Z ' % & *kj *R}&'/A%JJ|2&&|MA[~0+)*%!&A[~0+B%7*% % &B |U>'+ % &};A&F6'%JC% %A;R]'J.% %('  %('$R}'' %R~(& %(', %('0R}'' %('8 %('<R}''JC% %A|*R]'J|+% ' %('?F+Z %('+ & 'R}1&/A&JEJ#% %E+@ 'R|S'A^}G+A2R}3'%J % ' &('R|#'%JW% %('%+@ &R~S&/A%R|Z' % &6'%JJ|(% & *F+Z % ' &R}1&/A&JEJ|(% & *O+Z ' % *R}1&/A&JEJ|(% & '|:+Z % &R}=& '|:/A%JJ|*%A~0|U+ &R}[&+Z % &ANR|Y'/A%JJX% %('%E+@ & ' *R})&!&A%R|Z' % &6'%JJ|+% '+@ & 'R|7!&J % '6'+ % &6'%J|'% & *F+Z % ' &R}&'/A%JJ|*% &+@ % * & 'R}0&/ %B%7*%JJ|-% %('% %('+A+ASR|L %('K %('RR}''J|,&&Z % %('%A&kX&6'% &E+@ %R~-&JJ|#% % &R|7X%E+@%J %JV% %('%('% %('+('% & 'R%A%GJ|(%A~<|U+ % 'ASlj & '|;V-%RJS% & & % % &cV % %bVJ|)% % & ' * +R|V&6'+ % &6'%JU% %('+ %A?j('%R}'' %A+R|;J|*&&ZA& &R|7!' % &6'+ % '6'%J|)% %A+j & 'R|N& %A|P[[[x6'%J|(% %R~?& %('L %('PA+ARR|LJS% %A&F+@A~:}E+A1R}3'%JJ|$% % & 'R~P&A~V&qA+FJ|&% %A[[[[xG+@ % &R}''JJ|'% %('%A[[[[xG+@ %R~L&JJN% &+@ % &R~C&JJS% % & 'R|,6'+ %A%6'%J|$%A[~0+ %}@B |SB&|Q7*%JQ% %A|Q?O+@ %RUJJN% %A0kA{&qAHIJR% % & ' *R~D&A&sJM% &+@ % 'R|;JJR% % '6'+ % &6'%JN% % & 'R~+& 'kJN% % & 'R}W& &FJK% %+@ %R~S&JJR% %A}T}?+A*R}G&A&sJR% %A~#}@+A/R}G&A&sJR% %A~H}@+A'R}G&A&sJ|$% %('%R~M& %('+R|S'JK% % & 'R}1&EJK% % &A&A&R|LJK% % &A+A?R|LJQ% % &A}0|W+AMR~E&JK% % &A?A0R|LJK% % &A+A+R|LJJ% % &R/A%GJM% % & 'A/R}7&JM% % & 'A+R}7&JJ% % &R|DA&sJJ% %A{&qA |:JJ% %A{&qA,GJM% % &A?A}Z%R|LJC% % &R|*%J*%%J*%%J?% % &R'JH% %('%R~M&J'%J*%%J*%%J>&&Z#%ARkX*$% *A?j % %('%A& ' &R: *('?A|N[[[xG+@ *('K|*%J *ARj$%J % %A0kA{&qAHI %A~7&qA}S%kA{&q &IrJ:&&Z#%ARkX+$% +A?j & ' *R}%& +('K!& % +('?6'% % &6'+ +ARj$%J>&&Z#%ARkX+$% +A?j * ' &A{&qR}#& +('K!& % +('?6'% % &6'+ +ARj$%J|B&&Z#%A kX/$% / +:%W / '6'U / &6'S /A?j /ASj *R|M % /('KA% /('?X&V6'+ % &A& &V6'% /A j$%JJ}53Q%A[[+J|V&assertion failed: self.is_char_boundary(new_len)I%%%?%%%+%%%|9%%%|:%%%L%%%+%%%+%%%|;%%%|<%%%|<%%%%%%%/%%%O%%%P%%%|*%%%%%%%?%%%+%%%|=%%%|>%%%|>%%%}R%A}S|P+J~O+ready firstInteraction route|7hange scrollToTop complete close error custom verified unverified unavailableX: there are reveal hide setText set|Aalue add|7lass remove|7lass enable disable focus scrollTo announce dispatch call track redirect- - text value class class - - - - text name name name urluntrusted_event origin source rate si|Je parse shape not_drimify plugin_layer type unknown_event direction duplicate messageerror early_overflowwaiting ready playing complete closed error unavailableout_of_order frame_reloaded ungated id_ignored payload_type payload_nodes payload_depth payload_si|Je payload_key payload_stringmessageerror%A~0|U+J/&%%%Q%A~D|U+J}Z?{{{{%%%%%%%%truefalsenulla valuea key in double quotesX:XX,X or X|LXX,X or X|HXthe end of the texta digita hexadecimal digitan escape sequenceno raw control character in a string|FiFrame|?i|Jer|H:0:false:false:32:true:true::taggedElement:::2:false:child:scroll:falsesessionIDsessionIdprojectIDprojectIdisPreview|;odeuser|Bonscorepri|JeIDpri|Je|@idpri|JeIdpri|JeTitlepri|Je|>efcodepri|JeImageprofil|@idprofilroutenamemessage%%p/&%C%%%%%%%i%%%y/&%C%%%%%%%i%%%|O/&%C%%%&%%%i%%%|X/&%C%%%&%%%i%%%}(/&%M%%%'%%%b%%%}5/&%=%%%*%%%b%%%]/&%/%%%+%%%s%%%}@/&%=%%%/%%%i%%%}F/&%?%%%/%%%i%%%}N/&%=%%%/%%%i%%%}U/&%H%%%;%%%t%%%~&/&%?%%%=%%%c%%%~-/&%+%%%?%%%c%%%~1/&%H%%%C%%%t%%%~;/&%C%%%H%%%i%%%~D/&%;%%%J%%%t%%%~J/&%/%%%K%%%t%%%~O/&%+%%%M%%%t%%%~S/&%=%%%N%%%t%%%credentials credientials game|;etricsdatalostresi|Jeready firstinteraction routechange scrolltotop complete close error|FiFrame|>esi|Jer|7hild|H|>eadyscrollupclose scrollTo scrollToOffset pageInfo pageInfo|?top inPageLink auto|>esi|Je mouseenter mouseleave0-isDigita|?erviceeventon|>eady onFirstInteraction on|>oute|7hange on|?crollToTop on|7omplete on|7lose onError on|7ompletionisPlugintypeid%%%%%%%%[%A}R}%+J},Sorigins_not_arrayYexpected a list of origins for $Horigins_emptyY$ is an empty list: list an origin, or leave it outHorigins_too_manyY$ has more than 16 originsHorigin_not_stringYexpected an origin such as Xhttps:|3|3apps.drimify.comX, found $Horigin_emptyYexpected an origin such as Xhttps:|3|3apps.drimify.comX, found an empty text$Horigin_anyYexpected an exact origin, found X$X: list each originHorigin_opaqueYexpected an exact origin, found X$X, which every sandboxed frame hasHorigin_non_asciiYthe origin X$X is not A|?|7II: write an international name as xn--Horigin_bad_charYthe origin X$X has a character that no origin hasHorigin_bad_schemeYexpected https:|3|3 at the start of the origin X$XHorigin_insecure_schemeYthe origin X$X is not secure: use https (http is for loopback hosts, with dev)Horigin_userinfoYthe origin X$X names a user: leave that outHorigin_has_pathYthe origin X$X goes on after the host: leave out path, query and fragmentHorigin_wildcardYthe origin X$X has a wildcard: list each originHorigin_trailing_dotYthe host of the origin X$X ends with a dot: leave it outHorigin_ip_literalYthe host of the origin X$X is an IP address: use a name (loopback needs dev)Horigin_single_labelYthe host of the origin X$X is a single label: use a full name (localhost needs dev)Horigin_unparseableYX$X is not an origin that a browser reportsHframe_src_originYthe src is at X$X, which allowedOrigins does not list: add it, or correct the srcHconfig_unknown_fieldYthere is no option X$XHconfig_typeYexpected $Hconfig_parseYthe configuration is not |9|?O|<: $Hreaction_unknownYno reaction is called X$Hmilestone_unknownYno milestone is called X$Hcustom_typeYX$X cannot be a custom type: it is empty, too long, repeated or known alreadyHcondition_syntaxYexpected $Hselector_invalidYX$X is not a valid selectorHselector_lengthYa selector has at most 1024 characters, not as many as X$XHselector_tokenYthe selector X$X has a token: selectors are staticHtarget_requiredYa X$X reaction needs a target, such as X#pri|JeXHclass_invalidYX$X is not one class nameHclass_tokenYthe class X$X has a token: classes are staticHevent_nameYexpected Xdrimify:X and a-|J, 0-9 or -, but no milestone, found X$XHtemplate_syntaxYa brace without its partner at $: write |K|K or |L|L for a braceHtemplate_unknown_tokenYno token is called X$Htemplate_authorityYa token in X$X is neither in a path segment nor in a query valueHtemplate_fragmentYa token in X$X is in the fragment: use a path segment or query valueHdelay_invalidYexpected a delay such as X2sX or X500msX, at most 60 s, found X$X for XX, found a list%A~:}9+J~L=}R{{{~7A%%%%%%%%milliseconds, or 0 for nevercustomTypesdev customTypes allowedOrigins redirectAllowedOrigins frame container reactions fields rate handshake timeout verify auto|8eight markup debugautoXautoX or falseurl timeoutverify.urltimeoutan object with a XurlXverify.urlan address of your serververify.timeouthttps:http:per|?econd burstrate.per|?econdburst%%%%%%%%~H|6%%%%%|U}U@%%%%%%%%false, or per|?econd and burst from 1 to 10000,rateXX is there twicean objectoptionsexpected  at an object of payload field and pathfieldssessionId projectId preview won score pri|Je.id pri|Je.title pri|Je.ref pri|Je.code pri|Je.image profile.id profile.title route error.name error.message type claim.won claim.code claim.title claim.ref claim.token reasonfields.a dotted path such as Xresult.is|BinnerXtrue or falselocalhost.localhost|F::1|H%%&%%%|6%%%%%%%127.0x|1https:|3|3http:|3|3|3.|GX<>|I`|KY|L$|3|6#pri|Je.code pri|Je.title pri|Je.ref tokenwonhttps:|3|3apps.drimify.com https:|3|3go.drimify.comdata.template_segmentCa milestone or a liston, HCMdelayms%A~=}@+J~<&L~E@%%%%%%%%|K|Ldrimify:textobjects with a XtypeXreactions%&'*+/;=?CHJKMNX for a XX reactiontargetwhenframeno valueurl_empty url_bad_char url_length url_unparseable url_scheme url_credentials url_cross_origin url_same_page#|3|3 |5-._|M%A~4}B+J}<&X in XX: there are score, won, sessionId, projectId, pri|Je.id|3title|3ref|3code, profile.id|3title, route, error.message, claim.code|3title|3ref and data.~:[}: in XM*;'&+%%&%%[&%A}$}C+J+&%%[%A}4}C+J~8&,X,X or the end!|5 <|5 >|5 |5 < >a number after Xa closing quote!no comparison after XlostXa name such as won, lost, score, pri|Je.code or data.levelcustom:%&'*+/;=?CHAttempted to initiali|Je thread-local while it is being dropped%A}$}E+J}9&__proto__ constructor prototype|;ap key is not a string and cannot be an object keycalled `|>esult::unwrap_throw()` on an `Err` value%M%%%%%%%K%%%%%%%Q%%%R%%%|&%%%|'%%%K%A}V}F+J!M%%%Q%%%R%%%|&%%%capacity overflow%A~P}F+Jy|>ef|7ell already mutably borrowed|>ef|7ell already borrowedclosure invoked recursively or after being dropped%%|?%%%T%%%|@%%%|A%A}(}H+J$Tried to shrink to a larger capacity%A}Z}H+J&|B%|W}4&+name%S|%drimify_bridge.wasm&~,}0&};'%|Fdrimify_bridge::web::core::Edge::matches::__wbg_matches_76a27caf061e8204::h0c30d21b7881497c&|9js_sys::Function<F>::call1::__wbg_call_a410eb4b59ed5965::h0461648ac6a5a4f7'|Hdrimify_bridge::web::platform::parse_number::__wbg_|<umber_3586cd4e445f94b8::h64abdb9e36e41b9d*|?drimify_bridge::web::core::intern::__wbg_intern_3d0117315db1b820::h26c0a93cd5af6c01+|?drimify_bridge::web::core::unpack::__wbg_unpack_5d9aec198df42bd0::h0ea640611ad8dfc9/`drimify_bridge::web::platform::is_selector::__wbg_is|?elector_3ed37927ffc00201::hfdc439098965d3a1;|Idrimify_bridge::web::platform::format_number::__wbg_|?tring_caade62ae138c157::h00728238a4e5a48e=edrimify_bridge::web::platform::parse_url_as_lines::__wbg_parse|@rl_db8005a4a2ac9b53::h669f0777ad5e3f3c?|Gdrimify_bridge::web::core::Edge::frame_of::__wbg_frameOf_f062c5d76ab64031::hb2bea94803a693b9C}0&web_sys::features::gen_EventTarget::EventTarget::remove_event_listener_with_callback_and_bool::__wbg_removeEventListener_cc543e35b1012a27::h1e447b775b1e53b8Hhwasm_bindgen::closure::|9s|7losure::_wbg_cb_unref::__wbg__wbg_cb_unref_09736879a3f67559::h0fac5c4f5700dcf4J|6js_sys::|;ap::new::__wbg_new_7075786089b89c5e::h3ce40bad74dfe85fKAjs_sys::Array::new::__wbg_new_37eb45aaf5eeb820::h9181b6cce3a3a07dMDjs_sys::Array<T>::set::__wbg_set_d2d33b52458e984a::h18a2efc0cf880d5aNBjs_sys::Object::new::__wbg_new_cd4348290afae586::h6a8e84c1c08a9cc5Qbwasm_bindgen::__wbindgen_is_string::__wbg___wbindgen_is_string_fc456fee5d3317de::hcf750f4738f7bdebR|?wasm_bindgen::__wbindgen_error_new::__wbg_Error_208446807d0d1e30::h810e3591bd6b6b8d|#|=serde_wasm_bindgen::ObjectExt::set::__wbg_set_e4b9a833d288759a::h953e0c879ba70dbd|$Djs_sys::|;ap<|:,|A>::set::__wbg_set_8282f7e0d2d01336::hcfc39bfcd5f49072|%|X&web_sys::features::gen_AddEventListenerOptions::AddEventListenerOptions::set_capture::__wbg_set_capture_7526a72933d6e405::he1376469ec00b5abS|R&web_sys::features::gen_AddEventListenerOptions::AddEventListenerOptions::set_once::__wbg_set_once_ee3e8ed5823add1f::haa15b1a14192e21f|&|X&web_sys::features::gen_AddEventListenerOptions::AddEventListenerOptions::set_passive::__wbg_set_passive_ac655beafedbb0a5::h3a4c609b1e549333|'}?&web_sys::features::gen_EventTarget::EventTarget::add_event_listener_with_callback_and_add_event_listener_options::__wbg_addEventListener_f2d27251d333a631::had1d0aa622255aff|(<wasm_bindgen::__wbindgen_object_clone_ref::ha28e48a518335f35U|4wasm_bindgen::__wbindgen_object_drop_ref::h435803214a1b8d35|)dwasm_bindgen::__wbindgen_string_get::__wbg___wbindgen_string_get_7ce8eee7fd327545::h4a9ff2e4b4b24dd9|*|Ewasm_bindgen::__wbindgen_throw::__wbg___wbindgen_throw_4c88d8bf264fd984::heb86f4f9ffbd863eV}@&|7losure(|7losure |K owned: true, function: Function |K arguments: |F|>ef(|<amedExternref(XEventX))|H, shim_idx: 3, ret: |@nit, inner_ret: |?ome(|@nit) |L, mutable: true |L) -> ExternrefW}Q&|7losure(|7losure |K owned: true, function: Function |K arguments: |F|@32, F64, F64, Externref, Externref|H, shim_idx: 1, ret: Externref, inner_ret: |?ome(Externref) |L, mutable: false |L) -> Externref|+RF64 -> Externref|,U|>ef(|?tring) -> Externref|-|6drimify_bridge::web::core::open::|K|Kclosure|L|L::hb18b436daf6a0c9b +open!Bdrimify_bridge::reaction::model::|>eaction::read::h4d8128d89ff773c5XBdrimify_bridge::reaction::plan::|>eactions::plan::h1b40cbbd87b4ca4b#8drimify_bridge::origin::Origin::parse::hb2af398022d42f33$3drimify_bridge::json::Doc::parse::hcc50091b08a8067e|.5drimify_bridge::wire::read_payload::hb9a1e9d5a63931cf|/|5drimify_bridge::reaction::condition::terms::h1f5532f49deff458|0<drimify_bridge::reaction::redirect::check::hb2e154710757e2c2(|4drimify_bridge::delivery::|7ore<O>::enter::h2d9ec65be64f9fa5)2drimify_bridge::wire::read_head::h7a7b20401cfcf8e5|1|9drimify_bridge::reaction::condition::holds::|K|Kclosure|L|L::h15255db64772dc25|27drimify_bridge::json::|>eader::string::h12c64e049f17ca28,|C<drimify_bridge::json::|<ode as serde_core::ser::|?eriali|Je>::seriali|Je::h3206fb9cbaff62d8-|5drimify_bridge::reaction::template::pieces::h69f0d6ec546c5683.6drimify_bridge::web::core::happened::h00032d9f1766253f|3-drimify_bridge::wire::open::h039a5f663985ab340|:drimify_bridge::reaction::template::address::|K|Kclosure|L|L::hfc3b97e45ef98d4d12drimify_bridge::config::origins::h20992e56e373c7bb2-drimify_bridge::wire::read::hfc5db713bbdb719037drimify_bridge::delivery::own_fields::h584e42b2a1d8d8064Drlsf::tlsf::Tlsf<FLBitmap,|?LBitmap,_,_>::allocate::h6930408dcb70e38b55drimify_bridge::wire::read_members::h513a0869d12ee5fa60drimify_bridge::wire::measure::h070a8f418057409073drimify_bridge::web::core::steps::h49f823c91b2d034a8|5drimify_bridge::intake::Gate<O>::recognise::hed883144242008f19|6drimify_bridge::reaction::path::|?cene::value::h736180aad0cd27e2:Aalloc::raw_vec::|>aw|AecInner<A>::grow_amorti|Jed::h458e9dfccd306efa|4bcore::ptr::drop_in_place<core::option::Option<drimify_bridge::web::core::Live>>::hb29c40c43e04cb80<0alloc::vec::|Aec<T,A>::reserve::h0dc7df569949b7b9|5>drimify_bridge::delivery::|7ore<O>::hopeless::h2b8fff3bd112b05a>Idrimify_bridge::reaction::template::check::|K|Kclosure|L|L::h4f8c1532f0cd2ae1|6>drimify_bridge::reaction::template::address::h2fcd7e322f3b351c@5drimify_bridge::web::core::failure::h39a4192c960a638eABdrimify_bridge::reaction::model::check_selector::h3f4b06f9fdf72815BBdrimify_bridge::milestone::|;ilestone::from_name::hb49cc1520920372b|7Orlsf::flex::FlexTlsf<|?ource,FLBitmap,|?LBitmap,_,_>::allocate::h02117bfab6394e0dD>drimify_bridge::reaction::path::Path::parse::he5cdcaa50b7ebfc6E|8drimify_bridge::reaction::template::show::|K|Kclosure|L|L::h188749119ef1ff47Fh<core::iter::adapters::map::|;ap<I,F> as core::iter::traits::iterator::Iterator>::next::h612082fe17143317G5drimify_bridge::web::core::lay_out::hc19a8162548c74cc|8|:core::ptr::drop_in_place<drimify_bridge::config::|7onfig>::h51cf6017cfe3c1adI|8drimify_bridge::reaction::condition::Parser::expected::h11c67d851d725950|9>drimify_bridge::reaction::template::printed::h2ecbdd2aa09c7eb4|:5drimify_bridge::web::core::verdict::h609b20c3ccfd50c5Ll<core|Fc5930c85a12de822|H::str::iter::|7hars as core|Fc5930c85a12de822|H::iter::traits::iterator::Iterator>::next|;|=rlsf::flex::FlexTlsf<|?ource,FLBitmap,|?LBitmap,_,_>::deallocate::h15aa38b9459a52e2|<9drimify_bridge::json::|>eader::hex_unit::hd636f5be0f711142O,drimify_bridge::text::cut::h551214974b15f267P|<<drimify_bridge::value::|Aalue as core::clone::|7lone>::clone::h28b5b428700dd1f5|=3drimify_bridge::json::|<ode::text::hd09f99e67d1df577|>7core::option::Option<T>::is_some_and::h823dda8dd977bb83|?@core|Fc5930c85a12de822|H::char::methods::encode_utf8_raw_uncheckedT4drimify_bridge::text::first_chars::h094747d05c8c494a|@|F<alloc::vec::|Aec<T,A> as core::iter::traits::collect::Extend<T>>::extend::h9ea4534a6d4acb0f|A0drimify_bridge::wire::decimal::h7c2d30be56b45dd0|B5drimify_bridge::origin::parse_port::ha442d6112840e975|C@drimify_bridge::reaction::plan::Armed::let_go::hb18e256b1e7399df|D|;<drimify_bridge::value::|Aalue as core::cmp::PartialEq>::eq::hb5f84304befc80e2|E5drimify_bridge::config::known_keys::hb197515e8b69feff|F3drimify_bridge::web::core::to_js::h458a2a6bc19e5a6e|Gb<drimify_bridge::json::|;embers as core::iter::traits::iterator::Iterator>::next::h5157e2013a15105f|H|=<T as alloc::slice::<impl |FT|H>::to_vec_in::|7onvert|Aec>::to_vec::hbbaaa06519888456|I|6drimify_bridge::registry::|>egistry::snapshot::h25ab2e9e05bc94a3_9drimify_bridge::milestone::Filter::add::hba6e9bd413ed1e83`-core::str::<impl str>::get::h6e94dd9e6a55cc64aEdrimify_bridge::reaction::template::is_dot_segment::h830f31d4dd504ae3b|6drimify_bridge::web::core::open::|K|Kclosure|L|L::h202772e2b1bf85cbc|7alloc::raw_vec::|>aw|AecInner<A>::with_capacity_in::hdaa6120e0b795d87d|4drimify_bridge::error::BridgeError::line::h459090fda6a62f6de:drimify_bridge::error::Faults::mistyped::h4c7db52b8e602fcdf|:drimify_bridge::reaction::model::milestones::|K|Kclosure|L|L::hb8a868da984c4dfag|;rlsf::tlsf::Tlsf<FLBitmap,|?LBitmap,_,_>::unlink_free_block::h9dd1df18f3d87d5ah9drimify_bridge::text::without_controls::h442e722662f7118biAdrimify_bridge::reaction::plan::|>eactions::arm::hfccdc28ea91f74c6j`<drimify_bridge::text::Parts as core::iter::traits::iterator::Iterator>::next::h3ce6fb592e37fec7k|5wasm_bindgen::convert::closures::_::invoke::haa3a498f349d4468l|:rlsf::tlsf::Tlsf<FLBitmap,|?LBitmap,_,_>::link_free_block::heefd4513f84a5cf7m3drimify_bridge::web::core::texts::h1181f67e8047396dn4drimify_bridge::json::|>eader::key::h916b44f7ec7f3496o5drimify_bridge::web::core::refused::h766bcfec179b2b4ap|5wasm_bindgen::convert::closures::_::invoke::h7f9a0fa1be57816fq4drimify_bridge::text::|<ames::find::h64ffa1f778db8a95r3drimify_bridge::json::|<ode::path::he221dcf54f9c0262s|3drimify_bridge::wire::reopen::h249ebba42ee263cft7drimify_bridge::json::|>eader::digits::h1e81954bcc32c9f2u5drimify_bridge::json::|<ode::source::h6c6a1e9dc04b07b5v8drimify_bridge::reaction::model::text::hf1c23aa9c530c4b5w|3drimify_bridge::text::concat::ha8082828dbb44d15x|4drimify_bridge::web::platform::parse_url::h4ec9b9c26cf5c99eyBdrimify_bridge::wire::read_payload::|K|Kclosure|L|L::h9b27c471e84cd598|J6core::option::Option<T>::is_none_or::h14cd5ad68d6e131d|KEdrimify_bridge::reaction::condition::Parser::space::h0d8ab15b9457a03fY|5wasm_bindgen::convert::closures::_::invoke::h32df0954995bccf8|L|5alloc::raw_vec::|>aw|AecInner<A>::deallocate::hb2782c5f29c92099|M>core::iter::traits::iterator::Iterator::nth::he4aa24deb8450f98Z|5wasm_bindgen::convert::closures::_::invoke::hdceeaccc08460261[&|4drimify_bridge::json::|<ode::parse_number::h6658e196588d58c3|N&|=<T as alloc::slice::<impl |FT|H>::to_vec_in::|7onvert|Aec>::to_vec::hf4c196833caa35d1|O&|5drimify_bridge::milestone::Filter::of_type::ha841a10506b76ebe|P&|5wasm_bindgen::convert::closures::_::invoke::hd38671b5099d3cbc|Q&|5wasm_bindgen::convert::closures::_::invoke::h40d40a6d1a346da3|R&|5wasm_bindgen::convert::closures::_::invoke::h03701c97bc76a49d|S&6drimify_bridge::json::|>eader::space::hbb93af901136f4c4|T&6drimify_bridge::json::|>eader::close::h9bb65531bb0c21a9|U&|6drimify_bridge::reaction::path::is_path_byte::ha2f3db246e64fcf9|V&3drimify_bridge::json::|<ode::find::hd633113f2f38580c|W&|3<alloc|F3ca501edff3f0c7c|H::string::|?tring>::push|X&|(<str>::split_at_checked|Y&6wasm_bindgen::__wbindgen_string_get::h808cd5ae9dd718cd|Z&P<A as core::slice::cmp::|?licePartialEq<B>>::equal_same_length::h50c5bcf999314367|[&3drimify_bridge::text::split_span::hdeb905dba2559b23}#&3drimify_bridge::text::|<ames::get::h306400b4bef8c03d}$&<drimify_bridge::round::|>ounds::open_round::hf84defe0f5b260da}%&<drimify_bridge::platform::Parsed|@rl::line::h06333c805be1f553}&&-core::str::<impl str>::get::h50797f4dd5b0ec85}'&5drimify_bridge::json::|>eader::push::hf54410d59dabedfa}(&Ddrimify_bridge::reaction::condition::Parser::skip::h442805baf2e53d1f})&:drimify_bridge::error::BridgeError::new::h14996beaf5f48f16}*&4core::slice::<impl |FT|H>::contains::he1968f3e2eebe57a}+&5drimify_bridge::json::|<ode::number::hc63dc951ae9e2c9d},&6drimify_bridge::json::|<ode::boolean::h9d25ae2b96b4ac09}-&2drimify_bridge::config::boolean::had335aa8d3aa2737}.&|4drimify_bridge::json::|>eader::copy_after::h8b9efec0160e1883}/&5drimify_bridge::config::check_list::hf5521b5840ff2ff7}0&|Adrimify_bridge::reaction::condition::|7omparison::holds::|K|Kclosure|L|L::h6d287fba101574d6}1&;memcmp}2&7drimify_bridge::intake::Bucket::take::hf483baf867d02bfd}3&|6core::iter::traits::iterator::Iterator::last::h6af0b7157cd1e0fd}4&|6drimify_bridge::web::platform::format_number::h136f870adfef032c}5&>drimify_bridge::milestone::Filter::happened::h6e390bcac51b59e9}6&8drimify_bridge::json::|>eader::literal::ha6232542a4c108dc}7&4drimify_bridge::json::|<ode::below::h909cec916a923253}8&|Gcore::ptr::drop_in_place<alloc::vec::|Aec<drimify_bridge::origin::Origin>>::h1417c0bd39805d85}9&6drimify_bridge::value::|Aalue::maybe::h65e2afb0aa99abfd}:&|5drimify_bridge::config::check_milliseconds::hc54720852bcf8f39};&8alloc::raw_vec::|>aw|Aec<T,A>::grow_one::hc7995d3b1331db7a]&8alloc::raw_vec::|>aw|Aec<T,A>::grow_one::h27f971ff6f53fc82}<&|6drimify_bridge::milestone::|;ilestone::fields::hbd0afc8c70612389}=&4drimify_bridge::text::count_units::hb89bf6ba5ccf5e4a}>&-core::str::<impl str>::get::h848706674db7ab49}?&|=alloc::raw_vec::|>aw|AecInner<A>::reserve::do_reserve_and_handle::h1876f4f22c513ac9}@&c<drimify_bridge::json::|7hildren as core::iter::traits::iterator::Iterator>::next::h2451d4fe6ca7dc23}A&|#__wbindgen_malloc}B&|Ecore::ptr::drop_in_place<alloc::vec::|Aec<drimify_bridge::value::|Aalue>>::hdd8cc5cf7c162fda^&-alloc::vec::|Aec<T,A>::push::h8f6199f21bfa9c3d}C&5drimify_bridge::json::|>eader::skip::h99a54bc41df4129f}D&6core::str::<impl str>::strip_prefix::ha2b06812226da27b}E&Idrimify_bridge::reaction::redirect::check::|K|Kclosure|L|L::hf498e7dc538df2ce}F&@wasm_bindgen::convert::closures::_::_::invoke::h5540c9a93c20cd2c}G&2drimify_bridge::text::is_one_of::h1b78756b60780960}H&9core::ops::function::FnOnce::call_once::h5d35cbf69e2fd3bc}I&Gdrimify_bridge::reaction::redirect::|@rl|>efusal::name::h40c6551e9e385934}J&|5drimify_bridge::milestone::|;ilestone::name::hb776f69652be8b4e}K&-alloc::vec::|Aec<T,A>::push::h6f88fcb744cbf651}L&4drimify_bridge::text::count_chars::hbbf4eba9846b420e}M&|8core::ops::function::FnOnce::call_once|K|Kvtable.shim|L|L::h64215421997b989f}N&0drimify_bridge::text::has_any::h3dfe05189cf971b3}O&5core::str::<impl str>::starts_with::h7cdb24a819844e89}P&<drimify_bridge::platform::Parsed|@rl::href::h0aa6caefef38b89d}Q&>drimify_bridge::platform::Parsed|@rl::origin::h600e6193390da296}R&@drimify_bridge::platform::Parsed|@rl::protocol::ha9b665a8f36a612e}S&9core::ops::function::FnOnce::call_once::h8c0c78126037c62c}T&|9drimify_bridge::reaction::condition::Parser::take_while::hade9415ffa5891ea}U&)__rustc|Fb7974e8690430dd9|H::__rust_realloc}V&3<alloc|F3ca501edff3f0c7c|H::string::|?tring>::push_str}W&-drimify_bridge::text::span::h23ac2d6ea25df5b1}X&@core::iter::traits::iterator::Iterator::count::h32c0d141faa2198e}Y&Bcore::ops::range::|>angeInclusive<Idx>::contains::hde80d2e068d9bb19}Z&@core::iter::traits::iterator::Iterator::count::hbf94487de1a5c9ae}[&Bcore::ops::range::|>angeInclusive<Idx>::contains::h8cf44abfadba2116~#&-alloc::vec::|Aec<T,A>::push::he95c912c052093cf~$&-alloc::vec::|Aec<T,A>::push::h91213b3366c3e6aa~%&|5wasm_bindgen::convert::closures::_::invoke::h7b4a9e438bb28e7b~&&|*__wbindgen_destroy_closure~'&|5wasm_bindgen::convert::closures::_::invoke::h0622b3d3056508ff~(&Icore::ptr::drop_in_place<drimify_bridge::value::|Aalue>::hf9da6f80743c4927z&7drimify_bridge::text::has_more_chars::h482de70a150898f9~)&9core::ops::function::FnOnce::call_once::h2549c6b071a7bb5f~*&|8core::ops::function::FnOnce::call_once|K|Kvtable.shim|L|L::h5083e81ad4bccf69~+&2drimify_bridge::json::|<ode::end::h31ebb3e28394ffa0~,&|8core::ops::function::FnOnce::call_once|K|Kvtable.shim|L|L::h0261bba4e331e37d~-&0alloc::rc::|>c<T,A>::drop_slow::he3a55e0c58e21439~.&5core::bool::<impl bool>::then_some::h3358e8b0710a83a6~/&|5wasm_bindgen::convert::closures::_::invoke::h8243b5cd541a17a2~0&|8<|/str as core|Fc5930c85a12de822|H::str::pattern::Pattern>::strip_prefix_of~1&5core::cell::|>ef|7ell<T>::borrow_mut::h56f44317e1e46fdc~2&|8<core::option::Option<T> as core::cmp::PartialEq>::eq::h21095684734fa759~3&|5wasm_bindgen::convert::closures::_::invoke::h4b5b0475b7f0fb46~4&4drimify_bridge::text::push_digits::h684797f826b3d871~5&|5wasm_bindgen::convert::closures::_::invoke::h98f9fa16407360cc~6&|5wasm_bindgen::convert::closures::_::invoke::h52eb6c1fa94dca72~7&|5wasm_bindgen::convert::closures::_::invoke::h2bf76a684e13e626~8&|5wasm_bindgen::convert::closures::_::invoke::h21aff9ff7e2c4484~9&|5wasm_bindgen::convert::closures::_::invoke::hbc5e04510831e0b7~:&|5wasm_bindgen::convert::closures::_::invoke::h4f2283d0b7be7daa~;&|8<|/str as core|Fc5930c85a12de822|H::str::pattern::Pattern>::strip_suffix_of~<&5core::slice::<impl |FT|H>::ends_with::h5294ba8054c7976a~=&:wasm_bindgen::__rt::take_last_exception::h70b8550b8b83a5b4~>&9core::ops::function::FnOnce::call_once::h36bad67917657413~?&|Acore::ptr::drop_in_place<drimify_bridge::reaction::model::|>eaction>::ha138ee7464a163d2~@&9core::ops::function::FnOnce::call_once::hd12dd46eed812529~A&Ocore::cmp::impls::<impl core::cmp::PartialEq<|/B> for |/A>::eq::h655091c38f63f342~B&|5wasm_bindgen::convert::closures::_::invoke::h104ffdb6c7f630c4~C&9core::option::Option<T>::get_or_insert::h8a9dcfafefac372d~D&|H<alloc|F3ca501edff3f0c7c|H::string::|?tring as core|Fc5930c85a12de822|H::cmp::PartialEq<|/str>>::eq~E&|%<|Fu8|H>::starts_with~F&7drimify_bridge::text::is_longer_than::he53cb4cbec8c3650~G&2drimify_bridge::wire::is_digits::h4cf7455dbe4dfba5~H&5drimify_bridge::error::Faults::add::h97a78510e201afdd~I&<<alloc|F3ca501edff3f0c7c|H::alloc::Global>::alloc_impl_runtime~J&|B<alloc|F3ca501edff3f0c7c|H::string::|?tring as core|Fc5930c85a12de822|H::cmp::PartialEq>::eq~K&4core::option::Option<T>::and_then::h9f665355d80ca87d~L&Fcore::ptr::drop_in_place<drimify_bridge::json::Doc>::h8e79e973a5eb45c8~M&|S&core::ptr::drop_in_place<alloc::rc::|>c<core::cell::|>ef|7ell<core::option::Option<drimify_bridge::web::core::Live>>>>::hdf308b5afececc57~N&.alloc|F3ca501edff3f0c7c|H::boxed::box_new_uninit~O&Gdrimify_bridge::web::core::Live::answer::|K|Kclosure|L|L::h3f506ede330eca22~P&3drimify_bridge::json::|<ode::kind::hd1ef1b6e2c22c16f~Q&+fmax~R&2drimify_bridge::json::|<ode::get::h1c2f7b887f83a408~S&Ocore::ptr::drop_in_place<drimify_bridge::error::BridgeError>::hb98b496795111753~T&@<alloc|F3ca501edff3f0c7c|H::alloc::Global>::alloc_impl_runtime.264~U&5drimify_bridge::value::|Aalue::text::hbf87198e4e8f9295~V&|>core::ptr::drop_in_place<drimify_bridge::reaction::plan::Armed>::h5c3c39bd123527b9{&_<core::result::|>esult<T,E> as wasm_bindgen::|@nwrapThrowExt<T>>::unwrap_throw::h35aa0f0064dc3458['|4drimify_bridge::json::|<ode::is_container::h9d5140285468e564|N'|Ccore::ptr::drop_in_place<core::option::Option<alloc::string::|?tring>>::hd829149dfaf10178|O'|Gcore::ptr::drop_in_place<core::option::Option<drimify_bridge::json::Doc>>::h277e891c360b0226|P'6drimify_bridge::error::Faults::take::ha02eed1cb8fa3364|Q'g<|/serde_wasm_bindgen::ser::|?eriali|Jer as serde_core::ser::|?eriali|Jer>::seriali|Je_str::h2f6530535e27c103|R'S__wbindgen_exn_store|S'Bcore::ptr::drop_in_place<wasm_bindgen::|9s|Aalue>::h15d3367015fd4d3a|T'9core::ops::function::FnOnce::call_once::h3c2e4e4ffd7000cd|U'Ocore::cmp::impls::<impl core::cmp::PartialEq<|/B> for |/A>::ne::h25a9d02a494fc469|V'Q__wbindgen_free|W'|U&wasm_bindgen::convert::slices::<impl wasm_bindgen::convert::traits::From|BasmAbi for alloc::boxed::Box<|FT|H>>::from_abi::h38b9b4e25894202c|X'3drimify_bridge::json::|<ode::span::h126749c1afbc8e7c|Y',drimify_bridge::text::all::h52c7cdc69900ce9a|Z'ecore::ptr::drop_in_place<core::option::Option<drimify_bridge::error::BridgeError>>::ha420ba47e873a2df|['9core::ops::function::FnOnce::call_once::hee669eaa49f49c13}#'9core::ops::function::FnOnce::call_once::h6312df6b2fcff99a}$'9core::ops::function::FnOnce::call_once::hc8de74571a53ce74}%'|Dcore::ptr::drop_in_place<drimify_bridge::web::core::open::|K|Kclosure|L|L>::hecf2050c5df635cf}&'P<A as core::slice::cmp::|?licePartialEq<B>>::equal_same_length::h27880deb163d802d}''Bcore::ptr::drop_in_place<alloc::string::|?tring>::h70981e1101e5c31a}('Bcore::ptr::drop_in_place<alloc::vec::|Aec<|/str>>::h1ba77ad2025953f8})'2drimify_bridge::wire::is_framed::hb1efc6d1e0554802}*'icore::ptr::drop_in_place<alloc::raw_vec::|>aw|Aec<drimify_bridge::reaction::plan::|?tep>>::hdb13e3f6ecf3c90e}+'}0&core::ptr::drop_in_place<core::iter::adapters::map::|;ap<core::ops::range::|>ange<usi|Je>,drimify_bridge::json::|<ode::descend::|K|Kclosure|L|L>>::h105ac5b361f57334},'|5drimify_bridge::web::platform::is_selector::hb3e8e0dccd31b883}-'6drimify_bridge::json::|<ode::members::hb269bd00a4be4cd5}.'4drimify_bridge::json::|<ode::items::hf3c734f4d156cf4d}/'|2core::cmp::PartialEq::ne::h7eb829e3e2b95ac1}0'9core::ops::function::FnOnce::call_once::h4cb93e96fc7de62e}1'9core::ops::function::FnOnce::call_once::ha514812d1ec26b19}2'ncore::ptr::drop_in_place<alloc::raw_vec::|>aw|Aec<drimify_bridge::reaction::model::|>eaction>>::h871ea89e30996cc9}3'|1wasm_bindgen::throw_str::h2021ffd64f46f7db}4'|F<core|Fc5930c85a12de822|H::cell::Borrow|;utError as core|Fc5930c85a12de822|H::fmt::Display>::fmt}5'Ejs_sys::futures::jspi::task_waker::raw_wake_by_ref::h2f76e57c8371e555}6'>drimify_bridge::web::platform::parse_number::h77ad91b1cefe9d0b}7'|Dcore::ptr::drop_in_place<drimify_bridge::web::core::open::|K|Kclosure|L|L>::h177a066f836253d0}8'|9drimify_bridge::reaction::condition::check::|K|Kclosure|L|L::hcea18999a12628c2}9'|-__wbindgen_skip_interpret_calls}:'|6js_sys::futures::jspi::task_waker::raw_clone::h48ff18f473a79615'~1&|#|-'|)=scratch|*Hscratch_28 &|'=scratch#&U=scratch|.&|#=scratch(&S=scratch0&C=scratch>'C=scratchHHscratch_10@&==scratchB&C=scratchI&/=scratch|F&+=scratch|J&*=scratch|Z&&/=scratch}*&&==scratch}M&&==scratch}O&&+=scratch~,&&+=scratch=|$&%Q__stack_pointerC}8&Q%=.rodata&C.rodata.1'C.rodata.2*C.rodata.3+C.rodata.4/C.rodata.5;C.rodata.6=C.rodata.7?C.rodata.8CC.rodata.9HH.rodata.10JH.rodata.11KH.rodata.12MH.rodata.13N/.data%pCproducers'?language&+|>ust%Kprocessed-by*/rustc|+1.95.0 (59807616e 2026-04-14);walrus;0.27.3Kwasm-bindgen=0.2.130%_Qtarget_features/|2Qmutable-globals|2|%nontrapping-fptoint|2Jbulk-memory|2?sign-ext|2Qbulk-memory-opt";
var bytes2 = () => {
  const single = new Uint8Array(128).map((_, code) => code);
  single[34] = single[92] = 32;
  "000102030405060708090a0b0c0d0e0f1014181b1c227c7f80a8b0d0ff".match(/../g).forEach((byte, at) => {
    single["%&'*+/;=?CHJKMNQRSUVWXYZ[]^z{".charCodeAt(at)] = parseInt(byte, 16);
  });
  const frequent = [...single.subarray(32, 124)];
  const rare = [...Array(256).keys()].filter((byte) => !frequent.includes(byte));
  const source = new Uint8Array(text2.length);
  new TextEncoder().encodeInto(text2, source);
  const bytes3 = new Uint8Array(79486);
  for (let from = 0, to = 0; to < 79486; ) {
    const code = source[from++];
    bytes3[to++] = code < 124 ? single[code] : rare[(code - 124) * 57 + source[from++] - 35];
  }
  return bytes3;
};

// js/auto.ts
provide(bytes2);
if (typeof window !== "undefined") startSoon(() => {
});
