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
var iframes = () => queryAll("iframe");
var recall = (key) => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
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
var payloadOf = (milestone, list) => list && freeze(PAYLOADS[milestone](list));
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
  const message = ({ origin, source }, reason, frame, type) => {
    const mayHint = reason === "origin" && !refused && !warned;
    const isOurs = frame || debug || reason === "early_overflow";
    if (!isOurs && !mayHint || isTold(reason, frame?.element)) return;
    if (isOurs) {
      const refusal2 = { reason, origin, count: countOf(reason) };
      if (type !== null) refusal2.type = type;
      if (frame) refusal2.frame = frame.element;
      if (refused) callHandler(refused, Object.freeze(refusal2));
      else if (debug) console.debug("drimify-bridge refused", refusal2);
    }
    const isSender = (element) => windowOf(element) === source && marked(element);
    if (!mayHint || !(frame || iframes().some(isSender))) return;
    warned = true;
    warn(
      `a message from "${origin}" was refused: add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe data-drimify`
    );
  };
  const reaction = (reason, wayOut, frame, origin = location.origin) => {
    const count = counts[reason] = (counts[reason] ?? 0) + 1;
    if (refused) {
      if (isTold(reason, frame)) return;
      callHandler(refused, Object.freeze(frame ? { reason, origin, frame, count } : { reason, origin, count }));
    } else if (count === 1) warn(`${reason}: ${wayOut}`);
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
var originOf = (text3) => {
  try {
    const { protocol, origin } = new URL(text3);
    return /^https?:$/.test(protocol) ? origin : "";
  } catch {
    return "";
  }
};
var isElement = (value2) => value2 instanceof Element;
var isIframe = (value2) => value2 instanceof HTMLIFrameElement;
var hasParent = (element) => "iFrameResizer" in element;
var openFrames = (core, options, diagnostics, fault, hooks) => {
  let all = [];
  let last = 0;
  let scope = options.frame ?? options.container;
  const given = options.frame !== void 0;
  const bound = [];
  let started = false;
  const told = /* @__PURE__ */ new Set();
  const at = (number) => all.find((frame) => frame.number === number);
  const find = (element) => all.find((frame) => frame.element === element);
  const of = (source) => source ? all.find(({ element }) => windowOf(element) === source && isConnected(element)) : void 0;
  const approach = (entries) => {
    for (const { isIntersecting, target } of entries) {
      const frame = isIntersecting && find(target);
      if (frame) frame.near = true;
    }
    tick();
  };
  const nearness = typeof IntersectionObserver === "function" ? new IntersectionObserver(approach, { rootMargin: "100%" }) : void 0;
  const bind = (object) => {
    if (object[BOUND]) {
      return ["already_bound", "another bridge listens here already: destroy it, or use that one"];
    }
    object[BOUND] = true;
    bound.push(object);
    return void 0;
  };
  const resolve = (parsed) => {
    const { frame, container } = options;
    if (frame !== void 0 && container !== void 0) {
      return ["config_ambiguous", '"frame" and "container" are both given: keep one'];
    }
    if (container !== void 0 && typeof container !== "string" && !isElement(container)) {
      return ["config_type", `expected an element or a selector for "container", found ${show(container)}`];
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
        return ["frame_ambiguous", `several iframes match "${scope}": give an element, or a selector of one`];
      }
      scope = given && other || found[0];
    }
    if (given && !bound.includes(scope)) {
      if (!isIframe(scope)) {
        const found = isElement(scope) ? describe(scope) : show(scope);
        return ["frame_not_iframe", `expected an iframe for "frame", found ${found}`];
      }
      const wrong2 = bind(scope);
      if (wrong2) return wrong2;
    }
    const wrong = reconcile();
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
    const isMarked = attribute(element, "data-drimify") !== null;
    const bits = (given ? 1 : 0) | (isMarked ? 2 : 0) | (isIgnored(element) ? 4 : 0);
    if (known2?.src === src2 && known2.bits === bits) return void 0;
    let number = known2 ? known2.number : 0;
    while (!known2 && at(number)) number++;
    const origin = originOf(src2);
    const answer = origin && core(REGISTER, number, bits, origin);
    if (answer !== true) {
      if (known2) {
        release(known2);
        remove(element, "data-drimify-state");
      }
      if (!origin && options.markup && isMarked && !isIgnored(element)) {
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
    const near = attribute(element, "loading")?.toLowerCase() !== "lazy";
    clearTimeout(frame.timer);
    Object.assign(frame, { timer: 0, src: src2, bits, spoke: false, origin, near });
    frame.left = Number(timeout ?? options.timeout ?? TIMEOUT);
    frame.autoHeight = autoHeight === void 0 ? options.autoHeight ?? true : autoHeight !== "false";
    if (!near) {
      nearness?.unobserve(element);
      nearness?.observe(element);
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
    for (const place of options.markup ? [element, marked(element)] : []) {
      const text3 = place && setting(place, name2);
      if (text3 === null) continue;
      if (options.declared && option !== void 0) {
        const sentence = `"${name2}" is given in the JSON element and as an attribute: give it once`;
        tell2("config_ambiguous", `${describe(place)}: ${sentence}`);
      }
      if (pattern.test(text3)) return text3;
      tell2("config_type", `${describe(place)} data-drimify-${name2}: expected ${expected}, found "${text3}"`);
      break;
    }
    return void 0;
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
      // Numbers are given again, this is not.
      serial: ++last,
      element,
      id: /^[\w.-]+$/.test(id) ? id : "drimify-bridge-" + number,
      shakes: options.handshake !== false,
      // The latest milestone of each kind in the current round, for those who come late.
      kept: [],
      loaded: readyState() === "complete" && !!windowOf(element) && !documentOf(element),
      stop: () => element.removeEventListener("load", onLoad)
    };
    element.addEventListener("load", onLoad);
    all = [...all, frame];
    label(element);
    showState(frame, "waiting");
    if (attribute(element, "sandbox")?.toLowerCase().split(/\s+/).includes("allow-same-origin") === false) {
      const wayOut = 'every message has the origin "null" and is refused: add allow-same-origin to the sandbox';
      diagnostics.reaction("sandbox_opaque", wayOut, element, "null");
    }
    return frame;
  };
  const release = (frame) => {
    hooks.released(frame);
    all = all.filter((other) => other !== frame);
    frame.kept = [];
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
    const pixels = Math.ceil(Number(height));
    if (Number.isFinite(pixels)) element.style.height = Math.min(Math.max(pixels, 0), MAX_HEIGHT) + "px";
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
      if (!frame.left) continue;
      if (isHidden() || !frame.near) {
        if (frame.timer) frame.left = Math.max(1, frame.left - (now - frame.since));
        clearTimeout(frame.timer);
        frame.timer = 0;
      } else if (!frame.timer) {
        frame.since = now;
        frame.timer = setTimeout(giveUp, frame.left, frame);
      }
    }
  };
  const heard = (frame) => {
    clearTimeout(frame.timer);
    frame.timer = frame.left = 0;
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
  const style = { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" };
  Object.assign(region.style, style);
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
  const waiting = /* @__PURE__ */ new Set();
  const restore = ({ persisted }) => {
    if (!persisted) return;
    gone = false;
    for (const cancel of waiting) cancel();
  };
  const go = (href, { frame, origin }, session) => {
    if (gone) return;
    const from = `${src(frame).replace(/[?#].*/, "")}
${session ?? ""}`;
    const history = core(PERMIT, Date.now(), 0, recall(HISTORY) ?? remembered, from);
    if (history === null) {
      const wayOut = "this tab was redirected for the same game already: lead elsewhere, or open a new tab";
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
    const hear2 = ({ key }) => {
      if (key !== "Escape") return;
      cancel();
      speak("You stay on this page.");
    };
    addEventListener("keydown", hear2, true);
    waiting.add(cancel);
    return () => {
      waiting.delete(cancel);
      removeEventListener("keydown", hear2, true);
    };
  };
  return { restore, go, wait };
};

// src/web/page.js
var FORBIDDEN_TEXT = /^(script|style|iframe|object|template|noscript|textarea|title)$/;
var MOST_WAITING = 16;
var BLOCKED = "the redirect goes nowhere safe: see redirectAllowedOrigins";
var OTHERS = "on when delay frame state timeout debug auto-height ignore origins redirect-origins verify dev defer".split(" ");
var isHidden2 = (element) => !!closest(element, "[hidden]");
var onElement = (element, method) => (element instanceof HTMLElement ? HTMLElement : SVGElement).prototype[method].call(element);
var focus = (element) => {
  onElement(element, "focus");
  if (active() === element) return true;
  if (attribute(element, "tabindex") !== null) return false;
  set(element, "tabindex", "-1");
  onElement(element, "focus");
  return active() === element;
};
var FOCUSABLE = "a[href],button:enabled,input:enabled,select:enabled,textarea:enabled,summary,iframe,[tabindex]";
var settleFocus = (before, revealed) => {
  if (active() !== before && active() !== body()) return;
  if (!before || !isConnected(before) || !isHidden2(before)) return;
  const first = revealed.find((element) => isConnected(element) && !isHidden2(element));
  if (first && focus(first)) return;
  for (let element = parent(before); element; element = parent(element)) {
    if (!isHidden2(element) && matches(element, FOCUSABLE) && focus(element)) return;
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
    if (attribute(element, attributes[0]) !== null) hideBefore(element);
    armed.forEach(found);
  };
  const hideBefore = (element) => {
    if (attribute(element, "hidden") !== null) return;
    toggle(element, "hidden", true);
    const wayOut = `${describe(element)} is shown before it is revealed: add hidden to the page`;
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
    waiting.delete(id);
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
    const revealed = [];
    const acts = steps.map((step) => {
      const [reaction, action, , , delay] = step;
      const act = () => apply(step, occasion, revealed);
      return () => {
        if (!delay || actions[action] === "redirect") stopWaiting(reaction);
        if (!delay) act();
        else if (!destroyed) wait(reaction, delay, actions[action], () => attempt([act], revealed));
      };
    });
    attempt(acts, revealed);
  };
  const stopWaiting = (reaction) => {
    for (const cancel of waiting.get(reaction) ?? []) cancel();
  };
  const wait = (reaction, delay, name2, act) => {
    const all = waiting.get(reaction) ?? /* @__PURE__ */ new Set();
    if (all.size === MOST_WAITING) return;
    waiting.set(reaction, all);
    let stop;
    const timer = setTimeout(() => {
      cancel();
      act();
    }, delay);
    const cancel = () => {
      clearTimeout(timer);
      stop?.();
      all.delete(cancel);
    };
    all.add(cancel);
    if (name2 === "redirect") stop = navigation.wait(delay, cancel);
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
        const wayOut = `${describe(element)} is shown all the same: add [hidden]{display:none!important} to the CSS`;
        refuse("hidden_overridden", wayOut);
      }
    } else if (name2 === "setText" || name2 === "setValue") fill(element, name2 === "setValue", value2, reaction, refuse);
    else if (name2 === "addClass") classes(element).add(value2);
    else if (name2 === "removeClass") classes(element).remove(value2);
    else if (name2 === "focus") focus(element);
    else if (name2 === "scrollTo") {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
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
    else {
      const sentence = `window.drimifyHandlers has no own function "${name2}": define it`;
      fault("handler_not_function", sentence);
    }
  };
  const track = (name2, { milestone, payload }, completion) => {
    const won = milestone === "verified" ? payload.claim.won : completion?.won ?? null;
    const entry = {
      event: name2 ?? "drimify_" + domName(milestone).replaceAll("-", "_"),
      drimify: { milestone, won, score: completion?.score ?? null }
    };
    const layer = window.dataLayer ??= [];
    if (Array.isArray(layer)) callHandler(() => layer.push(entry));
  };
  const destroy = () => {
    destroyed = true;
    for (const reaction of waiting.keys()) stopWaiting(reaction);
  };
  return { attributes, scan, conceal, releaseDeparted, carryOut, restore: navigation.restore, destroy };
};

// src/web/verify.js
var VERIFIED = 8;
var UNVERIFIED = 9;
var TIMEOUT2 = 3e4;
var WAIT = "20s";
var RETRY = 1e3;
var CLAIMANT = "drimify-bridge:claimant";
var claimant = () => {
  const random = crypto.getRandomValues(new Uint8Array(16));
  const known2 = recall(CLAIMANT) ?? Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
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
var pause = (seconds, signal) => new Promise((resolve, reject) => {
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  setTimeout(resolve, /^\d{1,3}$/.test(seconds) ? seconds * 1e3 : RETRY);
});
var openVerification = ({ url, timeout = TIMEOUT2 }, happen) => {
  const running = /* @__PURE__ */ new Map();
  const resume = (frame) => {
    const sessionId = sessions().get(src(frame.element));
    if (sessionId) run(frame, sessionId, true);
  };
  const begin = (frame, sessionId) => {
    if (!sessionId) {
      stop(frame);
      happen(frame, UNVERIFIED, "no_session");
      return;
    }
    const known2 = sessions().set(src(frame.element), sessionId);
    keep(SESSIONS, JSON.stringify([...known2].slice(-16)));
    run(frame, sessionId, false);
  };
  const run = async (frame, sessionId, quiet) => {
    stop(frame);
    const control = new AbortController();
    running.set(frame, control);
    const timer = timeout && setTimeout(() => control.abort("timeout"), timeout);
    let milestone = VERIFIED;
    let text3;
    try {
      text3 = await ask(sessionId, control.signal);
    } catch (reason) {
      milestone = UNVERIFIED;
      text3 = reason === "refused" ? reason : "timeout";
    }
    clearTimeout(timer);
    if (running.get(frame) !== control) return;
    running.delete(frame);
    if (milestone === VERIFIED || !quiet) happen(frame, milestone, text3);
  };
  const stop = (frame) => {
    running.get(frame)?.abort();
    running.delete(frame);
  };
  const ask = async (sessionId, signal) => {
    const who = claimant();
    const base = new URL(url, location.href);
    const claim = new URL(`${base.pathname.replace(/\/$/, "")}/${encodeURIComponent(sessionId)}`, base);
    claim.search = new URLSearchParams({ wait: WAIT, claimant: who });
    const body2 = JSON.stringify({ sessionId, claimant: who });
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: body2 };
    let posted = false;
    for (; ; ) {
      let response;
      try {
        response = await fetch(posted ? claim : base, { ...posted ? {} : post, credentials: "omit", signal });
        const { status } = response;
        const isFirst = !posted && status === 202;
        posted ||= status === 200 || status === 202;
        if (status === 200) {
          const text3 = (await response.text()).slice(0, 65536);
          const { state: state2 } = JSON.parse(text3);
          if (state2 === "verified") return text3;
          if (state2 === "taken") throw "refused";
        } else if (status >= 400 && status < 500 && status !== 429 && status !== 408) throw "refused";
        if (isFirst) continue;
      } catch (error) {
        if (error === "refused" || signal.aborted) throw error;
      }
      await pause(response?.headers.get("retry-after"), signal);
    }
  };
  return { resume, begin, stop };
};

// src/web/widget.js
var CALLBACKS = "onReady onComplete onCompletion onFirstInteraction onRouteChange onScrollToTop onClose onError";
var UNGATED = 1 << 2;
var CALLBACK = 1 << 17;
var dataOf = (argument) => {
  const isEnvelope = argument !== null && typeof argument === "object" && Object.hasOwn(argument, "data");
  return isEnvelope ? argument.data : argument;
};
var chain = (widget, frames, recognise, heard) => {
  let done = false;
  let budget = 32;
  let refilled = 0;
  const undo = [];
  const standIn = (name2) => {
    let own2;
    let latest;
    const set2 = (next) => {
      own2 = next;
      const stand = (...given) => {
        const run = () => typeof next === "function" && Reflect.apply(next, widget, given);
        if (done) return run();
        hear2(name2, given[0], stand === latest);
        return stand === latest ? callHandler(run) : run();
      };
      latest = stand;
    };
    set2(widget[name2]);
    const get = () => latest;
    Object.defineProperty(widget, name2, { configurable: true, enumerable: true, get, set: set2 });
    undo.push(() => {
      if (Object.getOwnPropertyDescriptor(widget, name2)?.get !== get) return;
      Object.defineProperty(widget, name2, { configurable: true, enumerable: true, writable: true, value: own2 });
    });
  };
  const hasRoom = () => {
    const now = performance.now();
    budget = Math.min(32, budget + (now - refilled) / 100);
    refilled = now;
    return budget >= 1 && budget--;
  };
  const hear2 = (name2, argument, isLatest) => {
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
  CALLBACKS.split(" ").forEach(standIn);
  return () => {
    done = true;
    for (const act of undo.splice(0)) act();
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
    const listen2 = (name2, hear3) => {
      addEventListener(name2, hear3, true);
      stops.add(() => removeEventListener(name2, hear3, true));
    };
    listen2("load", ({ target }) => target === document && frames.greetAll());
    listen2("visibilitychange", frames.tick);
    listen2("pageshow", page.restore);
    const violated = ({ disposition, effectiveDirective }, uri) => disposition === "enforce" && effectiveDirective === "frame-src" && frames.block(uri);
    listen2("securitypolicyviolation", (event) => violated(event, event.blockedURI));
    if (typeof ReportingObserver === "function") {
      const hear3 = (reports2) => reports2.forEach(({ body: body2 }) => violated(body2, body2.blockedURL));
      const reports = new ReportingObserver(hear3, { types: ["csp-violation"], buffered: true });
      reports.observe();
      stops.add(() => reports.disconnect());
    }
    listen2("DOMContentLoaded", () => {
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
  const hear2 = (event) => {
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
    const occasion = { key, event, shown, text: text3, place, oneOff, serial: frame.serial };
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
    hear: hear2,
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
    const list = [];
    for (let left2 = more; left2 > 0; left2--) list.push(next());
    return list;
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
var onTrap = (hear2) => {
  faults.add(hear2);
  return () => faults.delete(hear2);
};
var trapped = (cause) => {
  state = "dead";
  for (const frame of queryAll("[data-drimify-state]")) set(frame, "data-drimify-state", "failed");
  const error = new BridgeError("bridge_fault", `the bridge stopped: ${String(cause).slice(0, 200)}`);
  for (const hear2 of faults) {
    try {
      hear2(error);
    } catch (thrown) {
      reportError(thrown);
    }
  }
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
  if (/\b(CSP|Content Security|unsafe-eval|disallowed|blocked)\b/i.test(text3)) {
    return new BridgeError(
      "wasm_blocked",
      "the page's policy refuses WebAssembly: add 'wasm-unsafe-eval' to script-src, or use drimify-bridge.nowasm.global.js"
    );
  }
  return new BridgeError("wasm_failed", `WebAssembly could not be started: ${text3.slice(0, 200)}`);
};
var compile = () => {
  if (state === "dead") throw new BridgeError("bridge_fault", "the bridge stopped: reload the page");
  if (state === "warm") return;
  let instance;
  try {
    instance = new WebAssembly.Instance(new WebAssembly.Module(bytes()), imports());
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new BridgeError("wasm_sync_limit", "this browser compiles only asynchronously: await preload() first");
    }
    throw refusal(cause);
  }
  start(instance);
};
var loading;
var preload = () => {
  if (state === "warm") return Promise.resolve();
  loading ??= WebAssembly.instantiate(bytes(), imports()).then(
    ({ instance }) => {
      if (state === "cold") start(instance);
    },
    (cause) => {
      loading = void 0;
      throw refusal(cause);
    }
  );
  return loading;
};

// js/listener.ts
var early;
var takeOver = () => {
  const queue = globalThis.drimifyEarly;
  if (!Array.isArray(queue) || typeof queue.f !== "function") return;
  removeEventListener("message", queue.f, true);
  hold(
    queue.splice(0).filter((event) => event instanceof MessageEvent),
    Number(queue.n) || 0
  );
  delete queue.f;
};
var hold = (events, overflow) => {
  if (!events.length && !overflow) return;
  if (early) {
    const known2 = early.events;
    known2.unshift(...events.filter((event) => !known2.includes(event)));
    early.overflow += overflow;
    return;
  }
  const held = early = { events, overflow, live: /* @__PURE__ */ new Set() };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    early = void 0;
    for (const edge of held.live) {
      if (held.overflow) edge.overflow(held.overflow);
      for (const event of held.events) hear(edge, event);
    }
  };
  port2.postMessage(null);
};
var hear = (edge, event) => {
  try {
    edge.hear(event);
  } catch (error) {
    reportError(error);
  }
};
var listen = (edge) => {
  takeOver();
  early?.live.add(edge);
  const listener = (event) => {
    if (early?.live.has(edge)) {
      if (!early.events.includes(event)) early.events.push(event);
    } else hear(edge, event);
  };
  addEventListener("message", listener, true);
  return () => {
    removeEventListener("message", listener, true);
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
var tell = (fault, error) => {
  if (fault) {
    try {
      fault(error);
    } catch (thrown) {
      reportError(thrown);
    }
  } else console.error(error);
};
var Bridge = class {
  #edge;
  /** How to remove each handler, and what it was added with. */
  #handlers = /* @__PURE__ */ new Map();
  #stop = /* @__PURE__ */ new Set();
  #last;
  /** Use `createBridge`. */
  constructor({ text: text3, options, onRefused, onFault, signal }) {
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
      if (isDead()) throw new BridgeError("bridge_fault", "the bridge stopped: reload the page");
      throw Array.isArray(thrown) ? new BridgeError(thrown[0], asGiven(thrown[1])) : thrown;
    }
    const edge = this.#edge;
    const trapped2 = onTrap((error) => {
      edge.destroy();
      tell(onFault, error);
    });
    this.#stop.add(trapped2).add(listen(edge));
    const end = () => this.destroy();
    signal?.addEventListener("abort", end);
    this.#stop.add(() => signal?.removeEventListener("abort", end));
    if (signal?.aborted) end();
  }
  #live() {
    if (this.#last) throw new BridgeError("destroyed", "the bridge was destroyed: create another");
    if (isDead()) throw new BridgeError("bridge_fault", "the bridge stopped: reload the page");
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
      signal?.removeEventListener("abort", remove2);
      this.#handlers.delete(remove2);
      edge.off(id);
    };
    this.#handlers.set(remove2, [name2, handler]);
    signal?.addEventListener("abort", remove2);
    if (replay) edge.replay(id, name2, replay === "any");
    return remove2;
  }
  /** Adds a handler and answers how to remove it; with `replay`, the one-offs of the current round come first. */
  on(name2, handler, options) {
    return this.#add(nameOf(name2), handler, options);
  }
  /** Removes a handler that was added with the same milestone. */
  off(name2, handler) {
    for (const [remove2, added] of this.#handlers) {
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
        if (settled.aborted || event.flags.includes("ungated")) return;
        control.abort();
        resolve(event);
      };
      this.#add(nameOf(name2), handler, { signal: settled, replay: "any" });
      if (settled.aborted) return;
      const destroyed = () => fail(new DOMException("the bridge was destroyed", "AbortError"));
      const late = () => fail(new DOMException(`no "${name2}" within ${timeout} ms`, "TimeoutError"));
      const timer = timeout === void 0 ? void 0 : setTimeout(late, timeout);
      this.#stop.add(destroyed);
      signal?.addEventListener("abort", () => fail(signal.reason), { signal: settled });
      settled.addEventListener("abort", () => {
        clearTimeout(timer);
        this.#stop.delete(destroyed);
      });
    });
  }
  /**
   * Hears the callbacks of the official widget as well, for a wire that changes. Callbacks the page assigned, before or
   * after, are chained. What no gated message stands behind reaches handlers with the flag `ungated`, and nothing else.
   */
  connect(widget) {
    const found = widget;
    if (typeof found !== "object" && typeof found !== "function" || found === null) {
      throw unexpected("the official widget", found);
    }
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
    this.#last = isDead() ? { seen: 0, accepted: 0, ignored: 0, refused: {} } : edge.stats();
    edge.destroy();
    for (const stop of [...this.#stop, ...this.#handlers.keys()]) stop();
    this.#stop.clear();
  }
};
var dispose = Symbol.dispose;
if (dispose) Bridge.prototype[dispose] = Bridge.prototype.destroy;

// js/start.ts
var { parse } = JSON;
var LATE2 = "the JSON element comes after the script: put it before, or load the script with defer";
var words = (text3) => text3.split(/[\s,]+/).filter(Boolean);
var elements = (name2) => queryAll(`[data-drimify-${name2}]`).filter((element) => !isIgnored(element));
var attributeOptions = () => {
  const root2 = root();
  const list = (name2) => {
    const text3 = setting(root2, name2);
    return text3 === null ? void 0 : words(text3);
  };
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
  const isScript = (element) => name(element) === "script" && attribute(element, "type")?.toLowerCase() === "application/json";
  const wrong = found.find((element) => !isScript(element));
  if (wrong) {
    throw new BridgeError(
      "config_source",
      `expected <script type="application/json" data-drimify-config>, found <${name(wrong)}>`
    );
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
  const bridge = new Bridge({ text: text3, options });
  if (readyState() === "loading") {
    const lookAgain = () => {
      try {
        if ((jsonElement() ?? json) !== json) throw new BridgeError("config_source", LATE2);
      } catch (error) {
        console.error(error);
      }
    };
    addEventListener("DOMContentLoaded", lookAgain, { once: true });
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
  const listed = words(setting(root(), "origins") ?? "");
  const origins = ["https://apps.drimify.com", "https://go.drimify.com", ...listed];
  const hear2 = (event) => {
    if (!event.isTrusted || !event.source || held.length === 32) return;
    const isSender = (frame) => windowOf(frame) === event.source && (origins.includes(event.origin) || attribute(frame, "data-drimify") !== null && src(frame).startsWith(`${event.origin}/`));
    if (iframes().some(isSender)) held.push(event);
  };
  addEventListener("message", hear2, true);
  preload().finally(() => removeEventListener("message", hear2, true)).then(() => {
    hold(held, 0);
    started(start2(false));
  }).catch((error) => console.error(error));
};

// crate:wasm-bytes
var alphabet = " !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
var order = "2002000141043a650372280b1069616a05367421806306646f4022086e736c0c5f66623768070d307f6d703867346b3935323133780a09244575797177461b2d293c76422cff14473e189023490e0f2e1c7cf8504f54f0d04c4d60c0fc1194e0841ae82f81989a44a0534b8c5248c47db08d88ac7bb89cefa7d8563b5d1243b1152b4e5bc8893f99a83d7a58137e82dca4ae178af416cc83ad1fa6abaa8f939bbcd15ca2d419a5859fa1bf268e959dc1e4254a55b4d7fb518687b3e1f991afddf3c7fd27578bb2b7df1d1e929ecae9ecfea3c3ea96c9edf75997a9b5c5f2f55ebbbdcbdbe2e5f62a5ab6bacdd2d6e6bec2c6d3d5deeefab9cecff1d9e7ebdae3".match(/../g).map((pair) => parseInt(pair, 16));
var text2 = "&3BN(&&&(!)%r #%MM& #-MMM& #%MM(M #(M& #*MMMM& #-MMM(M #(M(M #5MMMMM& #*MMMM(M #%MM(x #;MMMMMM& #%Mx& #;MMMMMM(M #&(M #;MMxxMM(M #@MMMMMMMM& #5MMMMM(M #%Mx(M #(x(M #[MMMMMMMMM& #;MMMxMM& #;MMM XMM& #;MMM :MM& #5M XxMM& #JMMMxxMM(M #*M XxM& #%M X& #5MM :MM(M #5MMxMM& #5MM XMM& #5MM :MM& #5MMxMM(M #5MM XMM(M #%xx(x #&&%!Q( f(3(3&@(3(G&5(3(:&[(3(<&%(3(,&@(3(F&%(3(Q&0(3(I&((3(2&%(3(4&J(3(S&-(3(C&K(3(N&K(3(A&((3(=&K(3(O&;(3(b&%(3(.&((3(B&5(3(7&&(3(_&&(3(i&&(3(c&J(3(Y&;(3(a&-(3( U&&(3()&&(3(j&%(3( I&%(3( 2& H(3(^&%-!E% )%t@uJ***@JZ W%&(@Z(%&J*D-%*%-Z*&%(*5;%%(%&(15*Z;&&@*;&(*&(D((5-%&J(J%&D*&(;(&J&J(;(u&JZJJ*;(((JJ%%-(*(*(@Jm K b--;&*&5****& ((55@%&**5&0-@*((--&-J%*&%-&%&*((5;& ^&(%t@5(((;(@(5 (;%&0D&p-5 r;-&5-5-(1J&@@ ,ew!:!; f#J@-;;55@@&5&%(@*-%5-58-%&(--5&-&-&(-(-;@((55;-;;-5&%&&&%((%;;&&%-[-&?&(%**J*5(O(!I!I5-(&%;@(M()99*0J!4@(d%&(n&#( 8&~((s&!Z((! &!/(( 5&q%(  &!6%( !&!l([ 1((&)(0 V~(w!Z(e!K% C%!E% h%!B% 9( T q( )%!p( y% @( L^!:!; 6(L [%!J%!@( C% u% U C%!a(4 Z(B Z(4!o(4 Z(!U(!k( Z( *( *( *(!h(4B!*(!V( }(B d(4B4 =(4 P(B444!r( d( d(4 Z( Z(!h( d(49( e% e% 0%!_(G i%!b( f v(!n(!i( e% S% S% S% >%D( (Z!k 3- )% S I%mM% Xr&)~5S?;]&#;#56%7#;#*6%O)9@85#&/%&?J/%@^*>%>#J)M6%@#J)148D#() Wd*>#;)y&4?&#D) *% &Z&&#J)&6%@#Jj%H-1#&1UD(0%>#(*>%>#;) D-4#*1 j(#()[n*>#()un*>#;/% D-85D%0#;) / Y9@6%y*#;)y&4?*#;/% D-?()9999Yd*M)&85)&8()(5#;g% Z-? ,j# = C85# , C0?@#5)51i%>#;/%Y?&)9999Yn*>#;#;g% )(H% >*#;#;g% 6(H% [*#;#;g% +(H% A*#;#;g%xH% )*#;#&6%q*#;/% 0**>%>#;) O&4#;)q*4)&) 9 <*)*1C#;/% 8?&^K&) /@85#&#;/%  ?[16)ll-b)u !*>#;#[6%x#;#&6%Y#;)>S#*#;)y*41k#;/% 2?&) /@#;/%>)(b?*e1 <%) /@#&#*e850#;)q*41!&(D-00#;)q*41!&(0) /@850#(#@1 1%D-0#;)y&4?&#;/%71 j()(8D#&)(#;/%x#;/%Y? H)9999Yd?te? W)&#;/%9(#te)Z1z)(8&)(8*)&8(#;/%Y?5*>#;/% +(8(#;/%9(8*#;/%x8u#58&0#;/% D-?5)9999Yn*>#;g% Z-? ,j# = C8@# , C8D#58[0#;) @54#*#(1I#;)&6% c5#;j9999 %&H% 95#;)Z+& 0*#;#@6% )*#;#D6%q*#;/% m58(#;/% %58@%>%>->%>#;) -&4#;)q*412#;/%I?*^K&#;/%C85#;)[+&9(#;#*6%Y#;#56%x#;) *&4#;)y&4?012#;/%<8m#;/% #8K#;) D&4#012#;/% o8 (#;/% V81#;)~&4#012#K^#1^.K(#;/%z? K^K(#;/%|80#%#K#m1% v8-#@^#0^.*M#- 2&&&&&  !G>:5#(#@# K#01 B(0)&#1# (#&#u1 B(eK%#;) 954#*#51 m(#- 2&&&&&  !0>:#Z48ZD(00#Z)% 5K&#;) 354#%1 v(#;j99991H%y*#;/% c58Z#;)&6%95#Z) fS?*)&#Z)(4#*{e8*#;/% O5?5#Z)-748Z->%>#**>#Z#5S)-i#* !K(#*)-7#54855#5#ZdK(0#;)y*4?*#5/%&#5/%*1!2(#*)Z1 <(#5)@485)&8*D(00#;#@6% A(#;#(6% 0(#;)(6% )(#;)q >*6%q(#;#u6% 6(#;#&6% =(#;)(6% +(#;)q >*6%9(#;#;/% S56%x#;#;/% [5?&6%Y#;)q*4#;)y&4)51a#;)y*4#;/% )*?*#;/% 0*1!2(#;/%q*#*1 1%#;/%y*8*#;g% &*8 ,#;/% 35#&1 1%D(0)9999Y8*0#;/% 95#;/% O51 A%#;/% @5#(1 1%) /@85#*)9999Yn*># , C?&# ,j# = C1!;85#*#&1 1%0#[#D1 1%)&# H#te# W1 1%D%05#;)9999Y6% D-)9999Y850#Dg-&j%!(?**>#5#;/% Z-1 t%)9@85D(0#;/% *-8u#;/% Z-8t#;#% &-?[6% }-#- &-8&#() Hd?@)(#(e*>%M%x#;#&)(i6% 0*#;#&)(b+& A*#;#;) a&46% )*#;#;)}&46%q*#@*x#;)y&4?&#D#;)q*41o#;/%x8p#;/%Y8*#;)9999Y6%Y)9999Y#*)%nK% ,#&1 n(#p @5#J#%T- O%#;)y&4#D#;)q*41o%>#;/%Y)%n*M#;f&9(5#;/%x?&#J/%Ls*>#Jg-1z^*>)-8*#J/%k#&)}&C4?(/% #)9999YdK-#(#%1!E(^K-05)-8*#Dg-&z^K%0#& @D-08*0#*)%7#J4) 6%4?(/%&)(48&#(#&)M#&e6%& 2&&&&&&} w#* @ v008%) Y999Y08&#;#%T-}-#;#&6% --#5#t1 t%5)&#D#*e8Z)&8*)&#5#5)9999Yd?@e)&#u#@e85)(#t#@e8t%>%>%>%>%>%>%>%>%>%>%>%>%>%>%>%>%>#()(St (&(%-*5;Ju@[Z0DuKtu0#@*>#[#J) *(4/%&?*s*>#J) Z(4/%&#[)wC4?(f& ,);d*>#()J+& ,#J) *(4/%&8*00)*);#&)*de?()%7#J4?5/% 6%)(48&#5#&)M#&e6% 6%#;) --4#J) Z(4/%&#*#[)&#()&#;1OD10#J) +%48m#&)99@{*>#;)y&4#m) 9& &Z&&0#J L- O%8%#&)99*b? b^*>#t#51 l%8 H0#;#;) }-46%9*#;#;) a&46% &-#&)*b? (^*>%>#J) *(4/%&#[ !K&#J) Z(4/%&#[)wC4?*f& ,);nK&#*)J+& ,00%>%>%M#;)q*4#t#51 .#;/%q*?@)*d*M#;f& )*5#;f& A*8K#;/% 0*8(#;/% )*8*%>%>#@)-n*M#; .& v*#;)!B*4f&&)17.81#; .& {*#;) u*4f&&)17.80#;f& 3*5#;)q*4?5#*#(#J/% O(1 ~)5#;/%q*?*)9999YdK* ,#;#;g& z*H&!3*#;#;g& {*H& t5#;#;g& s*H& <5#;#;g& >*H& )5#;#;f& )*+& &*#;#*6%y*#5#;)y*4#K)(b#J/%q(#J/% )(1!4#; .& {*#;) u*4f&&)17.81#; .& R*#;) l*4f&&)17.80#;f& A*8Z#;f& 0*8K#;/% )*8(#;/%q*8*%>#;f& p*?u)Dn*>#u)0d*>)%85D%0#;f&!B*85#; .( 3*8 W#;#1 F& e5#;)!/54#1)1i+&&#;#0 F&!K5#;) h54#0)1i+&&#;#5+&!+5#;#u+&!75#;# W F( ;5#;#Z+& >5#;#K+& S5#;#(6% [5#;#*6% 35);85)9999Y8*)%8Z#J/% *(#[ !K(#J/% Z(#[)wC48(# (*>#;) @54#;) 354#J/% A(#J/% 3(1]#;) A*4#J)}(4#u#;/% m5#;/% %51!P#;#;g% @5H-q*#;#;/% %56% 0*#(g%D8 ,)*)h1!-(?*#u+&+#*#&# W. F(P#*# ,H%L#*j*H%/#*j&H%##*j99999(H%p#*#;g- 3*H%1#*#;g- 0*H%@#*#;g-q*H%&)-85D%0)-8Z#J/%L#[ !K(#J/%k#[)}&C4?K/% #)9999YdK()(#u780%>#Dg-&z^*>%>#( .(m81#(f& ^#K)#4#%1!E(K&#u^b8 (#0#1b*># (^K55#0)!1&b?1# (^.*>#1^K;D%00#K)>S#%1!E(^K*#;) 954#;) 354#J/% A(#J/% 3(1]D%00#;) 954#;) 354#J/% A(#J/% 3(1]%>%>%>#u)(St5&--(&-0#0#( .(mb^K%D(0#;/% c58Z#;/% O58K#;#(1!m(#;/%&?0^K(#Z^#;/%*?(^.*M#(#Z.5#0#K1 o^0K(#Z)Zs#()Zs.*M#Z)[ 5#()Z{.5#0)L4#K)L4)J1q(^0K(0#;) 9541 ;()D8ZD%0%M#;)q*485#;) 9548 ^#;/% S58*#;/% >58 (# b*M#&5#&#*^K( ,#*# (16#&.008(#5#D#[#u# ^#*# (#(# W.#;) &-41g)*)h1!-(?*#5)h &Z&&#;)y*41!&(D-0);850#;)y*41!&(#5);dK5D%08Z0#@850%>#5)-{*>%>) a(8u#5)*St%&5%00)y(8u0#D#u4?D/%&)(48@#D#@)M#@e6%&D-008Z)9999Y8*0#Z)l(b)%7#J4?@/% 6%)(485#@#5)M#5e6% 6%)5850#&)99@{*>#m#;)y&4) 9& &Z&&0%>%>%>)(#5)-S#5)% !e)(St%&(%0#;) /999Y6%y*#;#5^+& &*#;) 354?@)(#J) Z(4/%&#J) *(4/%&#[# H1 5#@#;)y*41 J(#;)q*4?[#5)(d*M#Z)l(b#1)@7.8&#K)l(b#0)@7.5)&8*)&0#&1 g(#@#[1 J(#[#*#(1 g(#@#[1 J(#;#;g% 35H- --#;#;/% S56%}-D (0#;) --4#J) Z(4/%&#J) *(4/%&#[# H#Z#()&#*)9999Yne#K)l(b#0)@7.1O#*#(1 t%D10#;)q*4?&#*)h &Z&&#;) --4#J) Z(4/%&#J) *(4/%&#[# H#&1v#*)*1 !Du0%M#;)y&4#t#5#Jf& [(1r#&)!A(b)(i8(%>%>#;/%Y?u)9999Yd*>#;/%x8*#()@7)9%b#&)(b.K(#*1!A()&8&5#J/%C?5#J/%O?0#;/%x?@#;/%9(?K1 1(81%>#&)(b*>#0^#(#1.)(b.K() H#@#K1 R(8*5#&)*b^*>#(#1.)(bK%#;)14)!Q h*) .#@#K17#;/%1K%00#u#@1 1%)&#&)(b^K* ,D%0#;)&6%9(#;j9999 %&H%Y#0)DC8*->#**>#;)y&4#5/%*#5/%@1-1 c(#*)DS8*#5)D485D(00#0)&#()(B#1.)(be^*>#;)y&4#@#K1-1 c(0#;/%9(81#;/%x80#;/%Y8K#Z/%#?(#[ !*>%>#[)(4?&#( !*>#J/%k85#Z#&6%##(#&S8*#[)}&C#54) q(485->#**>#5)*S/%&#5/%&1!*%#*)(S8*#5)}&485D(00#&8(D(0#&#(?5S?&#Z)p4?*/%&#5S 5*>#*#5#&)@)}&1 h(#Z/%#850#(#[)MB48*#5#[4#(S)(48(#J/%k#5)}&C4) *&485->#5)9999Y6%&#5)}&485#*)(4?*K&0#Z#(6%#00#(#[ 5*>#J/%k#[)}&C4?&) }&4/%&8(#&) *&4/%&?*)9999Yn*>#*#(1 {%5#J/%18*#J L-#8%#J L-p8-)9999Y#(1!*%#&j9999999YH- V#&j9999999 _ %&H-z#&j9999999 _ %&H- 8#&j9999999y QH->#&j9999999YH-P#&#% 2&&&&&& M>#*)(b?(e?%T-L#&#%T-/#&#- 2&&&&&&R>#(eT-##&j9999999YH-p#&j999999 ; | %&H-1#&j999999 ; | %&H-@#&j9999999!/ %&H-&0#&#16%I#&#06%<#&) *&4#K6%&#D1T5#D1T#K#01 {%0#Z) O(485#Z/%~(?*)wC8(->#*#[ !*>#*#5/%&d*>#5)w)*1 ]%0#(#J/% Z(4?&)9999Y6%&#&) ,4)J+&&#&) b4)&6(&#&)m4)& F(&#&)D4j(H%&#Z#*)(4?*6%~(#()w48(D(00#u#@1 1%)(8&0D(0#;) +999Y6% --#;#*6%!@-D10#&08&#;) /999Y6% --#;#&+&!@-Dt0#[#J/%Ls*>#J/%k#[)}&C4?&) *&4?(/%&#&) }&4/%&1!*%#()9999Y6%&0#D1T#J/% >(?@#J/% ;() -&C48D->#@#Dn*>#@) -&48 r#@/% V?0)*785)&8(#@/%|?Z8*%>->#5^K(#*/%&#[n*>#5)1S85#()(48(#*)148*D(00#0)(S?*)*7#Z4?5g%@8 ,#()*7#Z4?(#5g%&H%&#(/%@85#(# ,H%@#@#*6% V#@#@f& ##5)&n.+& #0# r8@D(00#[#J/% *(s*>#J/% Z(#[)wC4?&1 =%#&)J+& ,#&)&6( b#&)& F(m#&j(H%D#&)9999Y6%&0#;)9999Y6% --DK0)Z8*#&)Z !*>#&f& u J*8*0#;)q*4?&#*#t#5)51V#;#;) }-46% &*#;#;) a&46%y*#;)y&4?(#D#[#*#&)&#;)&#;)y*41g#;) --4#J) Z(4/%&#J) *(4/%&#[)&#(1vDD0%M#;)y&4#t#5)51 ~#;/%Y)9999Yd*>#;)9999Y6%y*5%>#;)y*4?(#;)y&4?*)] &Z&&#;/%y*)9999YdK&#;/%95^K&#;)q*4#()&)(#J/%q(#J/% )(#J/% O(#J) q(4/%&18#;/% )*?&#;/%q*?5)9999YdK% ,#;)9(4#;) 0*4) O& &Z&&#;#&6%x#;#56%Y#;) [54#J) S(4#*#J)~(4/%&1 F#;/% [585#;/% S58@#;/% >58[)@)#1!-(8&#*#@#[1 g(#&#5 @T-@#&) Y999Y6%&#&#;g-YH-1#&#;g-9(H-p#;)%6%}-#;#&6%!@-#;)%6% --#(1!)%Dt00) K#t#51 R(08&#;) +999Y6% --#;#&6%!@-#;)y*41!)%D00#J/% ;(?@) -&C85)&8(#J/% >(?&8*%>->#5^K(#*/% o#[n*>#5) -&S85#()(48(#*) -&48*D(00#() -&C#&4?&/%&8*#;)q*4#&)*4) }& &Z&&#()MB#@4) -&C?(*>#&#&) -&4#( &Z&&0#J#@)(S6% ;(#*)9999Yd*>&5#;#*6%Y#;)y&4?&)*.#;)q*4) }& &Z&&#&1 Y%00#;)9999Y6% --DZ0#;#&)*i?*6% @5)Z8(#&)ub?&)Z !*>#&f& u J*8(0#;#;) @546% O5#;#;) a&46% 95#*#J/% *(s*>%M#J/% Z(#*)wC48&#;)q*4?@#t#5#J/% O(?Z1i#J) O(48D#t#51 l%80#;/%q*)9999Yn*>%>#;)y&4#@#0#J/%q(#J/% )(1!4#;f& _(?@)Dd*>#;/%Y#;/%x1 t%D(0#;#; .( =( F( ;5#;#;g%9(H- S5#;#;g%YH- 35#;#;f&!6(+&!+5#;#@+&!75#@)0dK&#;) +*4#;) 354#J/% A(#J/% 3(1]#;/% >585#;/% S5D%00#;) +*4#(#t#5#Z1V)&08@#;g% =*8 ,#;)@4#&1!m(#;g-@8e#&/%D8&#;#(+& [(#;#56% 3(#;#@6% A(#;#eH% )(#;# ,H% 6(#;#D6% =(#;#&6% +(#;#*6%9(#;)}9*6%x#;#;) 9546%Y#;)y*4#J) S(4#;)y&4)(#[1?#;) +*41 ;(#;)q*41!)%5#;j*H% =5#;j&H%95#;j99999(H%y*0#;) --4#;)y*41WD[0#[#J/% *(s*>#J/% Z(#[)wC4?&#&/%1)&n+&p0#;)9999Y6% --D@0#;)&6% 0*#;j9999 %&H-q*#;)& F( A*#;)q*4?&#t#5#J/%q(#J/% )(1 8^*>#;)!D&6% 6(#;) z +*6% =(#;)K6% +(#;)l +*6%9(#;#56%x#;#t6%Y#;)y*4#;)y&4)-1a) ^#;/% &*?(#;/%951 R(8*#;) +999Y6% --#;#*6%!@-#;/%y*#(1 1%#&1 p(D@0#J#J/% &()(4?*6% &(#J#; .( A*?5#J .(9%)9()&#;/% 0*?@e.. F(9%#; .(!=*8[#;g-q*8 ,#J/%y(?(#J/%}(d*>#J)}(4)m)*1 ]%0#J/% a(#()mC4?&#[ F( H#&#5 F(1#&#@6%D#&# ,H%*#&#*6%&#J#()(46%y(#;) Y999Y6% --#;#J/% &( @T-}-DJ0#J/%y(?&)mC8*)&8@#J/% a(?58(%>->#*^K(#(/%&#[n*>#*)mS8*#@)(48@#()m48(D(00#;#@)mC#54?(g%@H-q*#;#(/%16% 0*#(/%&8[#(/%*8*#@)MB#&4)mC?@*>#(#()m4#@ &Z&&0#J#&)(S?&6%y(#*)9999Yd*>&5#;#*6%x#;#[6%Y#;#;g-q*H%9(#;#;/% 0*6% =(#;) &&41 p(00#Z)& F(}(#&)mC8*)&8(->#**>#Z#(#5 .(1.)9()&#5/%De.?( F(}(#*)mS8*#5)m485D(00#;)9999Y6% --D;0)@)L1!-(8&)M#J/% +%?(#J/% =%?[4?*#(#* 5e85#J) 6%48@)&8*->)M#*#@4/%&#54?Z#5#Z 5e85#*)*4?*)hnK&0#&) Y999Y6%##&) Y999Y6%1#&) Y999Y6%&#&#[ @T-/#&#( @T-p#&#5 @T-@#;)-6%95#;#&6% &*#;)-6%y*#;)9(4?&#@)h &Z&&)&85->#5)hn*>#&#54/%&8(#;) Y999Y6%q*#;#( @T- 0*#5)*485#;)y*4#;)q*41 J(D(00#;#;g%y*H- --#;#;/%956%}-D50)!#%)y(#[e#D4?(/%&?*#&48&#()M#&#&#*se6%&D-0#;)!2&6% 6(#;)!3 _*6% =(#;#56% +(#;#t6%9(#;)K6%x#;)} _*6%Y#;) --4)*.#;)y&4)-1a#;) d999Y6% --D-0#;)l&6% m*#;) / =*6% @*#;)H6%!#*#;)!>!**6% ;*#;)!D&6% >*#;) z +*6% S*#;) j(6% [*#;)!Q!)*6% 3*#;)+6% A*#;) /!)*6% 0*#;)!O&6% )*#;) 6 t*6%q*->#*)Ln*>#*#;)y&44#*#;)q*44g%&H%&#*)@48*D(00#;) 354?(#;)y&4);1N#Z/% q(#J/%!@(85#J/% -(8&#Z)&6% q(#Jj*H% -(#;)y*4?@#&#51N#(#@1 J(#&1 A%#;#;/% S56%}-#;#;g% 35H- --D%0#J/% 3(#J/% A(8*)@)11!-(8&#;)y&4) 9 <*)*1 /%#&#;g-9(H-@#&#;g-YH-&#;)(6% S5#;#&6% [5#;)(6% 35#;)#+& 0*#;)]6% )*#;) O <*6%q*->#;)P4#;)q*412#;/%P?&*>#;)y&4?5#&#;/%h1 /%#;) 354#51 J(D(00#;)k+&95#;)!+(6% &*#;) 9!6*6%y*->%>#;)L4#;)y*412#;/%L?&^K&#;)/4#&#;/%R)(1 )(#;/%k85#;/%/8&#;)#+& 0*#;#5)&#&e6% )*#;#&)(#&e6%q*->#;)#4#;)q*412#;/%#?&^K%#;)y&4?5#&#;/%]1 /%#;) 354#51 J(D&0&00)*7#*48&->#&#*n*>#*g%@8 ,#;)v+& 0*#;# ,H%q*->#;)p4#;)q*412#;/%p?(*>#;)y&4?5#(#;/%w1 /%#;) 354#51 J(D(00#*)148*D(00#;#;/% S56%}-#;#;g% 35H- --D(0#;)9999Y6% --0#t1 1%0%>%>%>%>#;/% --)!AlllJ4t-&%(%0#; L-}-1!:85#;) --41 n(D%0#;/%!@-?&1)85#&1!A(D(0#;) --4?&1Q85#&1 n(0#J#J/%@)(46%@D(0#J#J/%@)(46%@00#;/%71 <%#;/%O1 <%#;)~54]&#50!> ~- (M% X(xr&)q@S?*]&#*) %(4#&#(1!.%#*)}%4#*/% %(? H#*/% 9(? W)51 ~%>#*/%}%)9999Yd*>#*U% &%8 K#*g% a%8 b#*)*6% [;#*)!6 S*6% 3;#*# bH% 0;#*)[6% );#*) Y S*6%q;#*) *;4?&#*)q;4)-1a#&# K1!,() K#*/% };?&#*/% -;1 R(8;#*/% *;#&1 1%5%>#*)~54?&#*)}%4)] &Z&&)&8(%>#*/% D5?5*>#*#*/% q5#5)&1!%(6% +-#*)&6%9-#*)&6%y%#*j9999 %&H%}%#*#&6% &%%>%>->%>#*) a54#*)}%41d#*/% a5?&^K&#*/%y58(#*)&6% DJ#*j9999 %&H%~J#*) *;4#&#(1 3%->%>#*)q;4#*) *;41 G#*/%q;?5^K&#*/% DJ)-78&#*/% );8@#*/% qJ?J8(->#&*>#()*4/%&#@d*>#(/%&#5#@1 u(^KJ0#()@48(#&)@S8&D(00#*)~J4#5#@1 m(D(00#*/%~J#*/% qJ1 A%D(00)&85D(0#*/%~J#J1 A%0#*/%}%#*/% a%1 {%#5*M#*)16% +-#*)!U C*6%9-#*#@6% &%#*#56%y%#*)(6% a%#*)!, C*6%}%#*)q;4#*)}%4)-1a) K#*/% );?&#*/% 0;1 R(8;#*/%q;#&1 1%D%5#*/% D508(0#*)&+& 9-#*)&6%q-#*j9999 %&H- =-#*j*H% m-#*j&H%!#-#*j9999 %&H% >-#*j*H% [-#*j&H% A-#*j99999(H% )-#*j9999999 C %&H-9-#*j9999999 1 %&H-y%#*j(H-}%%>#(*>#*/% q5#()&1 &()l(b)5d*>#*)~54)&) q s*) 6()()&1!5?;K%#*) @-480#*) >-48[#*) 3-48D#*) )-48K#*) =-48t#*)&6%9;#*)#+& &5#*) 6(6%y5#*) q s*6% a5#*) 0;48u#*) &%48@%>%>%>%>%>%>%>%>%>%>->%>#*) +;4#*) a541 A(#*/% =;?(^K0#*) @(4#*)~54)&#(#*/% 6;?J1C#*/% @(?&^K(#*/% m(85%>%>%>%>%>%>%>%>%>%>%>%>%>#*/% +;tD&(%-**5;J@[Z00#*)q;4#(#J#&#51x#*f&q;K H#*#*f&!.;+& 9-DK0#*)q;4)!E [*)0#&#51 ?#*/% );?&8;#*/%q;?(^KZ#*#*/% 0;6% DJ#*#&6% qJ#*#(6%~J->#*)>S#*)~J41 ](#*/%>?;^KK#*)P4#;#*/% 2?Z1 4#*/%P?&^KD#*/%h?5^KD#&)(#&e?J#5) %&1!^(KD#*)q;4#J#51I#*/% 0;#*/%q;#*/% );1 1%#5nKD#J#5)!& 6*);1 B(KD#*)L4) / <*)!C&#J#517#*/%LKD#*/%!#-?1)DC8(#*/% ;-)DS8&->#(*>#()DS8(#&)D4?&#J#51!G(^K(Dt00#1) %&dKD#*)q;4?&#J#51 +(#[#&1!+(D&0&0#(#J#&#5#*f& 9-#t1R8;D[0#&)*4/%&?;#&)@4/%&?Z#51 &()l(b)*d*>#;#Z#51!<%)(dK00#(#J#&#5#*f& 9-#D1R8;D@0#*)q;4#(#J#&#51!)(#*/% );8;#*/%q;?&^KD#&#;)e1>8;DJ0#*)q;4#(#J#&#51 ?#*/% );8;#*/%q;?&^K0#*#*/% 0;6% DJ#*#;6% qJ#*#&6%~J->#*) O&4#*)~J41 ](#*/% 8?&^K[#*)q;4#&#*/%  )&#*/% ;-#*/%!#-)5)e18#*/% );8;#*/%q;?5)9999YdKD#*) *;4#u) O& &Z&&#*/% A-?&#*/% )-d*>#K)~&)@1 ]%0#*/% 0-#&)~&C4?(#;6%*#(#56%&#()@4#*) *;4) O& &Z&&#*#&)(46% A-D&0&0#&)*4/%&#&)@4/%&#51 &()l(b)5nK0#*) @J4#&#51 3%->#*)~J4#*) @J41 G#*/%~J?&^K@#*/% ZJ8J#*/% DJ8;#*) -&4) j S*)!_(#&#*/% qJ?Z17#*/%I)(nKZ#*/%C?1)t 5KZ#*) *&4#;#J1 4#*/% #?(^Kt#*/%<85#*)v+& 0;#*#56% );#*#(6%q;->%>#*) D&4#*)q;412#*/% V? (^K&#*/% oK(00# (Kt#*)v+& 0;#*#56% );#*#(6%q;#*)q;4? (1!>()[{Kt# (#(#51 +(#*/% %-?&#*/% @-d*>#01 S(0#*/% m-#&)*74?(#*g%q;H%*#(#16%&#(#*/% 0;6%D#*#&)(46% %-D&0&0j&8 K#&#51 l()l(b*>#&#5)!g [*)u)!G [*)51!5?;Km#*)~J4#&#5)!N [*)[1.#*)q;4#&#5)!& [*)51.#*g-~Jj( 7Kt#*/%q;^Kt#*g- DJ? Kj# = C8(#* L- 0;8 ^# K C8&j(8 K0#*# ^T-9-#*#(6% &%#*#&6%y%#*# KH-}%D;0#*) =(4#&#51 4#*/% =(#*/% 6() * g*)*1!9(K5#&#51 l()l(b^K5DK0#(#J#&#51 t(8;D%0#&#5)!1 g*)0)!A g*)J1!5?;K1#*) ;(4#&#5) t C*)-1C#*/% ;(?Z^K*#*)q;4) = C*)Z#Z#*/%!#(?11!)(#*/% );8;#*/%q;?(^K;#*) >J4#(#;1 U#*/% >J?()9999YdKD#*) S(4#*/% ;J?J#*/%!#J1!C(#*/% S(?;#*/% >(? ()!_ C*);1 B(*>#(#J1 1%5#;# () Z C*)51 B(8m#(#J1 1%#m^KK0#*) 3(4#&#5) h C*)J1C#*/% 3(?&^K-) O C*)t#&#*/% [(1 t(8;D(0#*)q;4#(#J#&#51x#*f&q;^K%DJ0#;^K(Dt00#*)/4#;#Z1 4#*/%/?(*M#*/%k5#*)#4#;#Z1Y#*/%#8(#*/%]08&)p#(#&1 R(8;DD0#*)q(4#&#51Y)!7 C*) b#(#J#*/%q(#*/% )(1:8;D00#*#Z6% A;#*#&6% 0;#*)J6% );#*) 6 i*6%q;#*) 9J4#*)q;4)%1a) W#*/% OJ?&#*/% cJ1 R(8;#*/% 9J#&1 1%DZ0#;K[D;0#*)}&4#&#51Y) k i*)r)!Z i*);#*/%O#*/%71:8;D@0#*/% );8;DJ0#*)~&4#;#J1Y)!V!K*)!4#&#Z#*/%z#*/%|1:8;D;0#*)y&4#&#51Y)9 s*)v) ] s*)*#*/%Y#*/%x1:8;D50#*)9(4#&#51Y) } g*)u#(#J#*/%9(#*/% +(1:8;D*0#*) 0(4#Z#11Y)!< C*) r) = C*)Z#*/% 0(#*/% A(1:8;D-0#*#@g%&H- ;%#*#@g%@H- @%#*#[g%&H-q%#*#[g%@H- 0%#*#[g%1H- 3%#*#[/%p6% S%#*g-}%8 K#*/%y%8;#*/% 6-8J#*/%q-8Z#*/% )-#*/% 0-8[#*/% A-8&#*/% 3-8(#*/% [-85#*/% S-8@#*)~541!&(# Kj%!(K*#*#*g- @%H- -%#*#*g- ;%H- *%#*#*g-q%H- %%#*#*g- 0%H- O%#*#*g- 3%H-~%#*#*/% S%6% D%#*#@6% aJ#*#56%}J#*#(6%!@J#*)& F( 6-#*)&6%y%#*j99999(H%}%#*j&H% +-#*j9999 %&H% &%#*)&6% -J#*j99999(H- *J#*)& F( &J#*)&6%yJ#*) &%41 p(#*)&6% 6@#*j9999 %&H% +@#*)}%4)*.8t)*80)&8@#[?(#&)~&C4?D%M->#(#Dn*>#()~&4?5#(/%&?&)9999YdK% ,#*#&6%}%#t#()*4) c& &Z&&#*)q;4#*) *J4#*)}%4)w1 F#*/% 0;8u#*/% );?&)&n?(#*/% +@#@S 5*>#*) +@4#@#()*)@1 h(#*/% =@80#*/% 6@8@0#@)-7#048(->#&*>#(#&6%&#()*4#u6%&#()@48(#@)(48@)&8&D(00#*#@6% 6@#58(D(00#D0?5S)~&A8(->#(*>#()(S8(#51!f(#5)~&485D(00#[1 s%#*)&6% 0;#*j9999 %&H%q;#Z)DC8&#J8(->#&*>#*)q;4#(/%*#(/%@1-1 c(#&)DS8&#()D48(D(00#*/% );8@#*/%q;8K#*)p4#*/% 0;?[)*)*1<#*/%w80#*/%p8t#[*>#[)%7?&*>#0#@#& &Z&&00#*) c(4)&) 9& &0&)@)}%1!-(?5j%H-1#5)&6%@#5j Y9991H-&)*)@1!-(?&#-6%*#&#56%&#&) ;9*1e8-) ) D*f&&)(d*>)q D*/%&8(51t?()&1 W#()&1m#()(1 K%>%>%>) ) D*f&&)(St%&(%0) ) D*)%+&&)q D*/%&1 <%D(0&0) ) D*)(+&&)q D*#(6%&0#%)9 P*)D#-#(1 b#*)141!D(#*/%11 d%#%?&)xb)9@n*>#&1 ^8&0#*)@4#5)@41!g(#*/%D8D#*)}%4?u#*/%@?() *% &Z&&#(#;6%@#(# KH-&#(#;6% 8#(# KH->#(#[6%P#(#06%R#(#t6%L#(#[6%k#(#@6%/#(#K6%]#()&6%##(j99999(H-p#(#*g- *%? KH%D#(#*/% -%6%m#(# KH%  #(#*g- -%H%|#(j*H%7#(j&H%C#(j99999(H%<#(#Z6% ##(#J6% o#(#*g- %%H%x#(#*g- O%H% +(#(#*g-~%H% 6(#(#*/% D%6% )(#(#*g- *JH- 0(#(#*g- -JH- 3(#(#*g-}JH- S(#(#*g-yJH- ;(#(j9999 %&H- O(#()&6%~(#()& F(}(#(j&H- -(#(j9999 %&H- *(#() -9*g-&H- %(#() *9*g-&H- @(#(#*/% 6@6% Z(#(#*g% +@H% q(#()!N(4#*)!>(4)!d& &Z&&#()&+& D%#(#&6% q%#()D6%~%#()9 P*6% c%#()9999Y6% O%#(#-6% 9%#()(6% %%#(j&H- @%#D#D/%&)(46%&#u1U)*)*1!-(?&#56%&#&) 99*1w8(D;00)!N C*)[)!& C*)J# H# W1:8;0#*)}%41 N0#*)~541!&(00#-1 <%#;1)8(#;1!A(0#%1 <%# W*># H)(1 !0#*)q@4]&#(0![ W(1Mr&) %%S?@]&#@) =(4#(#%) l j*)*1C#@)9(4#@/% =(#@/% 6(1 s(#@/%9(?t*>%>#@)y&4) 6 t*)!O&#t#@/% +(? H17#@/%Y)(d*>#@/%x?u)us*>#@)&6% ;(#@j99991H- S(#@)&6% m(#@j99991H%!#(#@)& F( A(#@)&6% 0(#@j9999 %&H-q(#@)&6% O(#@j99991H- %(#@j&H- 3(#@)9999Y) /999Y#-e6% c(#@#uf&!* e*+& D(#@)}&4) /!)*)+#u1!<(#@/%781#@/%O8 (#@) }(4#(#%1 3%#@) %(48m#@)!#(48 K#@) c(48 W#@) S(48 b%>%>%>%>%>%>%>%>%>%>%>->%>#@)}(4#@) }(41 G#@/%}(?[^K;#@/% &(8K#@/%y(80#[#@/% a(?D)!S >*)%1 B(*>#@)P4#0#K1 4#@/%P?Z*>%>#@)q(4#Z#@/%h?[#*#51 8K*->#[^K(#@)q%4#Z#[)J1!.(#@/% A%8Z#@/% 0%8D#@/% )%?[*>#@)q(4#@/%q%? ^#[#*#51 8^KJ0#@)L4#D#Z)(1 )(#@/%R)&#@/%L?Ze8[#Z)(#Ze8ZD&0&00#@)q%4#0#K1 v%->%>#@)/4#@)q%41 ](#@/%/?[^K&#@)#4#[#@/%k1 4#@)q(4#@/%#?[)(#[e?Z#@/%])&#[e?[#*#51 8K(DZ00#@ .( A(K%#@/% 0(K%D[0#[#D) l j*)*1 B(K(#[#D)!] >*)51 B(*>#0)*4/%&#0)@4/%&#K1 &()l(b)%d*>#@)q%4#0#K1=#@)>S#0#K1Y#@)9%4#@g-q%#@ L- 0%#@/%>#@/% 21![(#@/%9%K%#@#@ L- =%T- 3(D-00#@) -&4#0#K1 4#@/%I?Z^K*#@/%C80#[#D# (#11 B(*>#[#D) a y*)(1 j%*>#Z#0# b1 6%#-^K-#Z#0) m P*)*1 B(^K-#@)&6% ;(D-00#[#D) a y*)(1 B(*>#-^K*#Z#0)()&1 B(K%#Z#0) m P*)*1 B(K%DZ0#[#D)!^ >*);1 B(*>#Z#0#J1>?[KD#@)q%4#Z#01 +(#@/% c(#@/%~(1 P%# W#@/% 0%6%@# W#@g%q%H%&D%0#[#D) D >*)*1 B(*>#Z#0#@) w%4)@1 x?[KD#Z#0# K1 6%D%0#[#D) Z >*)51 B(*>#Z#0#J1>?[KD#Z#0#m1 6%D%0#[#D)!] >*)51 B(^K-#@) *&4)!. >*)%#Z#01 -(#@/%<8K#@/% #8[#@)!1&6%9%#@) D&4#@)9%4)(#Z#01 -(#@)~&4#[#@/% V?D#Z#De#[e#K#@/% o#0#De#[e1 E#@/%z?K^K5#@)q%4j( 2&&&&&&} Q 2&&&&&> j> 2&&&&&&} Q#De#[e#K#@/%|#; ([& p#Z#01![(#@/%q%)(dKZ#@#@ L- 0%T- 3(D(00#@/% +%8[D[0# ^#[1 :8[D@0) W#[#D1 R(8[DJ0#@) O&4#0#K1Y)~ s*)*#[#D#@/% 8#@/%  1:8[D;0#@) ~#Z#01 R(6% )%D*0#@ .( A(^*>#@/% 0(^*>#@)q(41 p(#@)1 F( A(#@j9999 %&H-q(00#u)[ !*>#@/% c() /999Yd*>)!:#t# H1 R(8(#&)9999Y6%&#&#(6%*DJ00#@)14#(#%# (#11C%>#@/%1*>#@/% ;(8[#-^K(# (#1) a y*)(1 j%^#u)Kd.#[.K(5# (#1) a y*)(1 j%)&#u)Kne^*>#@/% ;(8[D%00#@)Z6%!#%#@) | >*6% ;%#@# H6% >%#@#t6% S%#@)[6% [%#@) @ >*6% 3%#@#16% A%#@# (6% 0%#@)(6% )%#@)!, C*6%q%#@)9%4#@)q%4)51a)m#@/% +%?(#@/% =%1 R(8%#&)9999Y6%&#&#%6%*#@/%9%#(1 1%D;0#@/% >(8()&85%>%>%>%>%>%>%>%>%>#@f& D()%StK55&(JJJJ5%JJ-J0#(#[) k >*)%1 w(K-)!;85#[^K5#(#[)[1 k%K;D50#(#[) k >*)%1 w(K%)!;85#[^K*#(#[)[1 k%^K*D50#@)@4) ; >*)@#(#[1!0()#85#@/%@?%)(#%e?-#@/%D)&#%e?%)Z1 k%^#%^.K-#-#%1j)l(b)0dK*D-0)(85D(0) f85D(0#@#5+&}(#@)&6% =%#@j99991H%9%#@#[6% A%#@#(6% 0%#@#@)}(46% )%#@#@)9%46%q%#(#[#@)q%4)01f8[#@/%9%#@/% +%1 1%#[K%D(0#5#(#[1 R(8[D(0#&#@)q(4)~& &Z&&D[0#&)9999Y6%&#&#[6%*D50#Z#[1 :8[D-0#@)p4#0#K1Y)!E e*) K)!S >*)%#@/%p#@/%w1:8[D%0)!, >*)@#t# H#Z#01:8[D(0#@/% )%8[0#&)9999Y6%&#&#[6%*0#@)q(41!f(D%00#@)!O&6% [(#@) 6 t*6% 3(#@)K6% A(#@)l +*6% 0(#@# H6% )(#@#t6%q(#@)q%4#@)q(4)-1a) b#@/% )%?(#@/% 0%1 R(8%#&)9999Y6%&#&#%6%*#@/%q%#(1 1%05#@#(#%1Y)!? >*) K)!A >*)[#@/%&#@/%*1:8(#&)9999Y6%&#&#(6%*0#@) %%4]&0!>t- fM(x( Xr&) *&S?5]&#5j*H%##5j&H%p#5j99999(H%1)(#%f&k? H7?t#( .(wb*>#5)w48 W#5)&6%L#5j99999(H%/#5)9% F(h#5)%6%P#t) c(b8m#%)148u#(/%*? K#(/%@) -&C48 b#5)h48 ^#(/%m8p#(/%18 r#%/%*8 ,#%/%&8e#%/%p8w#%/%m8!:#%/%D8D#%/%@8K#-)(n8!;#%/%1)@48 f)&8%%>->%>#%)%dK%#5#%)(4?#6%R#%# ^4f&&8 (# K8(-># b#(?;n*>#;) -&48(#;) O&4f&&8%#!;*M# (#%)tdB)(b5# (#%)tdB)(b#*#;) Z&4/%&n#%)J 5..0K(#;) -&48(#;# H#!:#w1{^K(#;/%P?%*>#e#;/%R#%# ,/%m (5&^K%0#;)~&48J#;/% V?[)*78@#;/%|8%)&8-)&8Z%M%>->#-#@n*>#K#%#-4/%&dK%#-)148-#Z)(48ZD(00#[#J/%&d*M#J1 S(#;/%|5#%0#@4?%)& F(D#%)&6%@#%#D6%*#%#K6%&#;#[)(4?%6% V#%^K-#@#;/%|4D(0#Z)*7#%40?[/%*#Dn*>#[)& F(D#[#D6%*0#; L-18]#;f& 88Z%>%>#;/%k?%*>%>#;/%/#5)(+&>#5#u6%|#5#5)>S6%z#%#5)~&4) (1 x?%1 z%#%^*>#5f&>)(bK(0)(8%%>%>#Zt%(&J0)&8%0#;#K#D1!Y^K5 2&&&&&&&&8]#5)/48-)9999Y8@#%8ZD%00#m^*>#t#[ .(D?%bK*#[#%#t. F(D0%>%>%>%>%>%>#;f& 8?%)ZSt5-%%%&(0#5)~&4#;/%w#;/%##u1 Q#5/%z?1)9999Yd*>) B h*8-)18%) z%8JD50#5)~&4# r#p#5/%|?8#5/% V# f/%&1/#5f&|8-#5/%z?@)9999Yd*M#5)@4#-1!j(#5/%@?-)@i8J) /999Y8@#5/%D5#5 .&!!#5)!%&4f&&)17.8J#5/% V08%#1#81 1%D-0#%)%S)%sK(0#;/%#*M#5)~&4#;)p41 z(#5/%z5)9999Y08@#5/%|?-)@i8J#5/% V8%D(0#;/%#8%#;/%w#5)&6% 8#5j99991H%>#5)(+&{#5#u6%|#5#5)!l&46% V#5#5)>S6%z#%#5)~&4) H1f8J#5#5/% 2?-#5/% 8?@)9%1|#@#5/%*?% 5*>#%*>#%#-4k&&) wM  K@0#5#%6% 8#5)>S) g %&1 <(#5/% 28-0#5/%>8@%>#J^*>#5f&{)(b*>#- e#5U% 8j#!) +8 ~D%00#@#-1 1%)9999Y8@0#J1 z%# ~ C?-)@i8J# ~j# = C8%0%>%>#@)9999YSt%&%(0#;f& 8?1)Z 5)(#17) 6@b^.K&)9999Y8@#;#K)M1!Y8r)9999Y#-)l(b#J)@7.1 t%#r^#Z)Zd.K5 2&&&&&&&&8]#5)/48-D%0#[#D6%@#;)&+& ##-)l(b#J)@7.8?#5)148-D%0# W#-)l(b#J)@7.#%1 m(D-0#08%0#;) Z&4/%&8J%>%>%>%>#;/%h?0) f_#0)llllJSb)(St%&(%0#5)9999Y6%zD%0#5) /999Y6%zD(0#5)~&4#;)h41 z(0#-/%@?0#-/%&d*>#-)/)@1 ]%0#-#0)(46%@#-/%*#0)/C4?-#]T-1#-#Z+&D#-#%6%@#-#?6%*#-#@6%&#-#5g-zH-p#-#5/% V6%##-#J6%]#%80D(00##8%D(00&0#5/%m8-%>#5/%p?%#5/%/#5/%L?(S 5*>#5)/4#(#%)@)/1 h(#5/%L8(5#%^K(0#%)/C?*^K&#5/%k#()/C4#-#* &Z&&0#5)&6%p#5#(#%46%L#5/%1#-1!=%#5#5/%L6%p#5#5g%/H-10#&#5g-#H%1#&#5g-pH%@#&#5g-1H%&#5) *&4]&0!>D( KMr&)}&S?*]&%>#(#%)()&1 B(*>)*8;5%>#(#%)!W i*)(1 B(*>)58;D(0#(#%)!M P*)*1 B(*>);8;D(0#%)- !*>%>#()(S8;#%85->#5^K(#5#;48p#5)(S85#pk&&)& MK&0)J8;D%05)J8;#(/&&)9 / Y +YbK()*#()-4)xb?5#(S#(#5de85#%)*S8J->#5#Js*>#(#54/%&)9 / Y +YbK-#5)*485D(00#(#J4/&&)9 / Y +YbK(0#(#%)D1 k%^*>)@8;D(0#*) *&4#(#%1 +(#*/%I8;#*/%<8D#*/% #8t)&85->#5#;n*>#5#D4?@f&&8J#@#J)#)&#J) |&S)l(b) ,se.+&&#5)(485D(00)@8u)!H i*81#*)~&4)!H i*)@#D#;1!0(%>#*/%z? (*M)!Q-8 H# (85#*/%|5)J8u)l i*81#*) O&4)l i*)J#D#;1!0(#*/% 8?5*M)~&8 H#*/%  5)[8;D%008;#*) *&4?J#5#;)K1!.(#*/%C8 W#*/%I8m#*/% #85#*/%<8 K#*) %&+&I#*# K6%<#*#56% ##*)>S#J1 3(#*/%>?5)(#5e?;#*/% 2)&#5e?K48@#;85->#5#@n*>#0)(480#5)(48J#5f&&?[)+d*>#0)(S8 ^)(8Z#J85D%0#J85#[)!0&nK()&8ZD(00)&85#K8@#;8J)&8[#Z)(b*>#*) *&4#J#@# ^1 y(#*/% #?J*M#*/%<8@#*)P4#*/%I#*/%C)(1 )(#*/%h8 b#*/%P5#;8J)&08[0%>#-*>%>)(8Z#J#@)!F i*)[1 B(K%#J#@)!^ i*)Z1!?(K%#J#@) Z i*)51 B(K%#J#@)} i*)*1}(^K&#*)v+&I#*#@6%<#*#J6% ##*) *&41!>()*nK&#*)v+&I#*#@6%<#*#J6% #->%>#*)L4#*) *&412#*/%L?-^K&#*)/4#-#*/%R1 V#*/%/)(nK&#*/%k)9%sK(00#-^8500# (*>#58ZD(0#5?ZK&)Z8;D(0#K# Ks*>)08;D(0#m# W)()&1 B(^*>#m# W)!) h*)(1 B(^*>)D8;D%00#;#K)!W i*)(1 w(*>)K8;D(0#*)v6% ##J#@#*) *&4)(1!?(*>)t8;D(0%>%>%>#Z^*>%>#*)v+&I#*#@6%<#*#J6% ##*)#4#*) *&41 3()&80#*)p4) a i*)%#*/%#?-)(#-e?5#*/%])&#-e?-1!0(#*/%p?;*>#;#*/%w)t1 k%800)u8;#J#@)!T&1 %(#0.K5#-*>#5#-)u1 k%K;0#@^K%#J#@)!* h*)(1 w(K&)18;D500#@)!3( 5K(0#*)v+&I#*#@6%<#*#J6% #->#*)14#*) *&412#*/%1?-^K%) } i*#*/%m?51!S(^K(#-#5)11 k%K&00) (8;#Z^K(#J#@)!T&1 %(^K(0#*) *&4?-#1#u1 +(#-#J#@1!2(#[*>%>#*)@4#[# b1 V#*/%@)(b^*>#*/% ##*/%<1 1%) (8;D-0# H#*/%DdK&#*) *&4?-)+1 <(#-#[# b1!2(00#*#*/&,6% V#*#*/&I6& N#*f&<8;#*/% #8-#t#D1 1%#-)9999YdK(#&#*/& N6&@#&#*/% V6&5#&#;+&*#&#-6%&D-0#t#D1 1%00#;#(#%1 R(8(#&)9999Y6%&#&#(6%*0#*)}&4]&0!<D%KM( Xr&)~(S?*]&#(/%&?5*>#(/%*8%)@)11!-(8(#*)y&4#5#%1 /%#(#*g-9(H-@#(#*g-YH-&#&)(6%@#&#(6%*#&)(6%&5%M#*)P4#(f& H?K1!K(#*/%h80#*/%P8t#*)&6% 8#*j99999(H%>)*8[#(/%@?J*>)&85)*#0^K( ,#(/%D8(#*)&6%|#*j9999 %&H%  #*)L4#J#() 9 <*)*1C#*g-L8 (#*) +(4?u#J6%&#*)&6% 3(#*)&6% )(#*# (H% 6(#*#(6% =(->%>#@)-7#u485->#58(#@)%dK(#()@485#@)(48@#(/%&?[^K&0#(/%*8Z#*)(+&O#*#Z6%C#*#[6%I#*) c&4#*) -&41!+(#*)#+&O#*)]6%C#*) O <*6%I->#*)/4#*) -&412#*/%/?(*>#*)#4#[#Z#(#*/%k1C#*/%]#*/%#?()&n?J#*/%  #*/%|?5S 5*>#*) c&4#5#J)*)D1 h(#*/%|850#D#(e8D#(#;#(e8;#*/%z#5)DC48(->#J)(b*>#(#;6%&)&8J#()@4)&+&&#()*4#D6%&#()D48(#5)(485D(00#*#56%|D(00#*)&+&O#*#Z6%C#*#[6%I#*) c&4#*) -&41!+(D(00#*/%  ?D)9999Yn*>#*/%z8[#*g%z? (j# = C85# ( CD%0)*8[0)&8D)&85)*08@#*)&6% V#*)k+&|#*)!+(6%z#*) 9!6*6%  #5)DC#@48Z->%>#*) Z&4#*) c&41 A(#*/% #?(^K&#*/% o?J#ts#J#0{.K(#*/%<?;*M#(f&&85#*)p4#(#;)(1 )(#*/%w8;#*/%p5)&85)&08(#*#5+&!C(#;)&#(e8u#()(#(e81#@8;%>%>->#;#Zn*>#*)9999Y6%Y#*#;6% O(#*#*)!C(46% c(#*#*)y&46% 9(%>#;f&@*>#-^K(#%8(#-85->#(/%&#Jd*>#*) 9(4#()@4/%&#()D4/%&1!I0#()148(#5)(S?5K&05#*)#+&O#*#u6%C#*#16%I->#*)14#*) -&412#*/%1?(^K%#*) 9(4#(#*/%m1!ID&0&00#*)y&4?() * _*1 p%K%#;)D48;#(1 n(D(00#*)9999Y6%ID(0#*#*g-9(H-O#*#*g-YH-I0#*)>S#*) -&41 J(D(00#K)*d*>%>)@#*/% 2?;)~&4?%#*/% 8?Z)Zs?(e?J)&)~&#(e?548t)&8()&8-)&8@->#5*>#*)@4#J1!1(#*/%D)&#*/%@?0e8K#J)148J#(*M)&5#0)(#0e#K)!H 6*)*1 B(0#@.?@)MB#()*sb#K)&nb#-.8-#()(48(#5)1S85D(00#-)(b^*>%>#*)9999Y6% ;(#Z)[ !*>#*) ;(41 n(D(0#t)1S8(->#(#%n*>#*)y&4#*) ;(41b#%1 n(#%#*g-9(H-@#%#*g-YH-&#%)148%D(00#(1 n(#(#*g- @(H-@#(#*g- ;(H-&00#Z)*sK&#-#@.)(b^#;)L4?(/%&)9999Yn.K&#(1 n(#;#-)(b+&R#;) /999Y6%L00#&#*/% 86%@#&#*g%>H%&#D#[)*)D1 /(0#*)~(4]&0 =0%*M( Xr&)~&S?*]&#*)@4)#)*)11<#*g-@8@#*)&6%  #*#%6% 8#*#(6% 2#*)&6%>#*j9999 %&H%P#*#-6%R#*#%6%L#*#(6%k#*j*H%]#*j&H%w#*#@H%m#*)P48J%>%>%>%>%>%>%>%>->%>#*)m4?%1 _(#*/%  ?;#*/% 8?-{K-#;#*/% 2?54f&&?()?d*>#%)&1!X)l(b?%)ZnK-5%>#()fd?%^*>%>#()!T&n*M#()!a&d*>#*)m4) % P*)5)(1!B()(b*>DZ5D50&0#()!h&d*>#*)m4)!M P*)*)&1!B()(b*>DZ5D50&0#() a&d*>#*)m4) m P*)*)(1!B()(b*>DZ5D50&0#()!&&n*M#()LS)l(b)Zs*>D-5DZ0&5)&8-)508%)(5)*8%)(8-)&08(#J#*/%w1 c(#*)m4?5#%#*/%  )M1!=(#*#*/%  )(46%  #51 _(#*/%  ?%#*/% 8s*>%>#%#*/% 24f&&?%)!0&n*>#%)!3&nK(#(^K@5#-^K(0#*)m41!6(D*00#(^K5#*)m41A)l(b?%)ZdK5D;00#*#%#;4?(6%  %>#(#-s*>#*#(#(#54f&&)Ld?54?%6%  #5K(0#*)m41c?%)l(b)ZnK5#*/%  8%#*/% 88-0#%#-s*>%>#*#%#*/% 24f&&)vd?(#%4?%6%  #(^K&#*)m41c?%)l(b)ZnK;#*/%  8%#*/% 88-00%>%>#%#-s*>#%#*/% 2?54f&&)!V&d?(#%48%#(K(0#%#-{*>#*#%6%  D%5#*#%#*/% 2?54f&&?()!M&d#%4?%6%  #()!M&nK%00%>#%#-s*>#*#%#54f&&) Ld?(#%4?%6%  #(K(0#*#%#-s*M#%#54f&&)fd5)&0#%46%  0#*)m41c?%)l(b)ZnK50#*)m4)%#;)M1!=(00->%>#*)m41 _(#*/%h8%#*/%>?(^K;#()%7#%4)*S?(^K;#(/%&?(#*/%w{K;#*/%p#()*74f&D8%#*/%  ?(#*/% 8{KJ#(#*/% 24f&&?-)!0&d*>)!? P*8-)Z85%>#%)*St%&D*05#-)!3&nK(#%)5nKZ0#*)m41!6(D(00#-)knK5#*#()(46%  #%)5nK(#*)m41A)l(b?%)ZdK(D%00)!1 P*8-D;0)!F P*8-)J85#*/%  8(%>%>%>%>%>%>%>#%)l(b)(St[&(%0Z-*5;D0)~ P*8-) b85D00)!a P*8-)-85DZ0)!? P*8-)Z85D[0)q _*8-D@0)!J _*8-) W85DJ0) i _*8-) H85D;0) m _*8-)]85D50)!F P*8-)J85#*/%  8(D*0#*/%  ?(#*/% 8nK(#&#*)m4)] &Z&&D*0)!? P*)!1 P*#%)5de8-)Z85D%0)!3 P*8-) W85D(0)!1 P*8-)Z850#&#(6%D#&#56%@#&#-6%*#&)9999Y6%&#*)m41!&(#*/%h8%0#*/%P#%1 {%#*)~&4]&0 [@([Mr&) ;(S?*]&#*#(6%z#*#&6%  #*#(6% 8#*#&6% 2%>%>%>%>%>%>->%>#*) 9&4?&1M#&)!# ;*)(1 0(8[#&1M#*/%z8(#*/%  85#*)P4#&) K1!M(#*)y&4#*/%P?&#*/%h?J1 2#*/%Y?Z^*>#&#J)!H 6*)*1 j%K-0#*) 9&41M#*)#+& 0(#*)t6% )(#*)!* ;*6%q()&8(%>%>->%>#*)L4#*)q(412#*/%L?&^K&#[^*>#*) 9&4#&#*/%R1 0(K-0#()(48(D(00)&85D(0#Z^K5#*) 9&41M#*/%  8;%>#*/%z?J*>#;f&&?&)!4n#&)?nb^*>#*)/4#;#J)(1 )(#*/%/?5^K*#*)q(4#5#*/%k#&1z#*/%q(?@^K*#*#*g% 0(H%  #*)#4#;#J#*/% )(?0)%41 e(#*/%])&#*/%#?5e8&#5)(#5e85D%00#*)p4#*) 9&4) ^1!M(#*/%w8&#*/%p85%>->#&*>#&#54)(Sf&&)[S?@) ^ 5)(#@7) l99*b^.K%#&)(S8&D(00)&8&0#&80#58@0#*) 9&41M%>#&*>%>#*)#+& 0(#*)t6% )(#*)!* ;*6%q(->%>#*)14#*)q(412#*/%1?D^K&#5#&#D#*/%m1}(^K(00%>#(t*&((&(0#D^K%DJ05%>#(t*J&&J&00#*)@4#5#&1 E#*/%@^K50#(8;0#*#;6%O#*#06%C#*#@6%I#*#[+&7#*#&6%<#*#56% ##*#*g%xH% V#*#Z6%|#%#*) q&4#- (&&#*/%z^K5#*) 9&4?&)y!/*)(1 0(K(D;00#*j(H%  #*) 9&4) s ;*)u1s8(D50#*#(6%z#*#56%  #*) 9&4)!l ;*)T1s8(D*0#*#J6%z#*#;6%  #*)!* ;*)t#(1!<(#*)(6% >(#*)!, C*6% S(#*) { ;*6% 0(#*) z ;*)!F P*#()-n#()&nb?&e6%q(#*#*g-&H% 3(#*)@6% A(#*)@)J#&e6% )(#*) +(4#*)q(4)*1a#*) 9&4#*/% =(?&#*/% 6(1s8(#*/% +(#&1 1%D-0#*) 9&4)!L ;*) ,1s8(D%0)&8(D(0#&)!-!/*)t1s8(0#*) ;(4]&#(0 )J(JMr&)9(S?5]&%>%>#(/%@?;*>#(/%*#;)&1 &()l(b)5d*>%>%M#5) O&4#()&) + j*)u1C#5)148[#5/% 8?;*M#;#5/%  1 l()l(b)(n*>#&)J+&D#&)9999Y6%&D;0#5)>S#()&) k j*)@1C#5/%>#5/% 21l()l(b)(d*>#&)@+&D#&)9999Y6%&D;0#5)P4#()&) l j*)*1C#5)L4#5/%P#5/%h1 s(#5/%L?%^*>#&)[+&D#&)9999Y6%&D;0)08;#%#5/%R?J)!& 6*);1 B(K;#5)/4#()&) u j*)%1C#5/%/?;*>#;)*4/%&#;)@4/%&#5/%k?Z1 &()l(b*>#5) *&4?@#;#Z)!?&1X)@)&#@) * _*1 oe80#@1 n(00#*)DC8;#-)DS8*%>->#;^K(#;)DS8;#*)D4?*#%#J1!G(^K&0)J8;D-0)!C&5#5)#4#()&) v j*)51C#%^*>#5/%#?%*>#5)p4#%#5/%]1 4#5/%p?%*>#5/%w8J)!g&8;) g j*D*5#&)[+&D#&)9999Y6%&D@0&00#&);+&D#&)9999Y6%&D508;) / <*08*#[#*#;#%#J17%>#5/%1)(d*>)*#5/%m?*#*)Jde?*)Z !*>#*f& u J*8;D%00#5) a&4#%#J1I#5)@4#5/%Y?%#5/%x) %&1|#5) *&4#5/%@#5/%D1 +(#5)Z+&C#5/%7#%1 1%#5#5g&,H-z#5#5/&C6&!5#5f&<8;#5/% #?%) /999YdK&#&#5/&!56&D#&#5g-zH&5#&#;+&*#&#%6%&D*0)&8%0)&8*#5#()&) 9 <*)*1C#5/%&?(*>#()&#()*4/%&#()@4/%&#5/%*?-1 &()l(be8*0#&#0 F(1#&#-6%D#&#*6%@#&#J6%*#&#%6%&D-00#&);+&D#&)9999Y6%&0)D8;0#&#;+& H#5)9(4]&0 *;(@Mr&)9(S?;]&#**>%>#;#-6%7#;#-#*46%Y%>->#;) a&41  ?J)99 9&d#J)8s.^*>#J) Z&d#J)9fd.#J)!9 %&d#J)9 *&d..#J)l&S)?s.#J) S %&S?@)J !)&)(#@7) d(be.K%#J)9>4)0{K(D%00#J)99 9&nK&#*)91 5*>#&)9999Y6%&#&)%+&*D%0#;) a&4#-#*#5 ((&#;/%7?0)9999Yd*>#&)9999Y6%&#&)-+&*D%0#;/%Y8*#;/%x8J)&8-#;) a&4)()&#5 ((&#;/%7?D)9999Yd*>#&)9999Y6%&#&)-+&*5#;/%Y8@#;/%x8[#;) -&4#*#J1!c(#;/%C85#;/%I#;) *&4#@#[1!c(#5#;/% ##;/%<1 B(*>#;) D&4#*#J1!c(#;/% V#;/% o)!M P*)*1 j%8-0#;)~&4#*#J1!C(%>%>#;/%z#;/%|)!_ C*);1 j%*>)*85#-^K(#;) O&4#*#J1!C(#;/%  8Z#;/% 8#;)>S#@#[1!C(#Z#;/%>#;/% 21 B(^K(0#;)P4#*#J)-1 k(#;/%h*>)585D(0#-^*>%>#%)DC8-->#-*>#(/%@8%#(/%*#;)L4#*#J1!c(#-)DS8-#()D48(#%#;/%L#;/%R1 B(^K(D%00);85D%00#;)/4#*#J1 |(#;)#4#;/%/#;/%k1!L(#;/%]8(#;/%##;)p4#@#[1 |(#;)14#;/%p#;/%w1!L(#(#;/%1#;/%m1!9(*>)J85D(0#;)@4#*#J1 |(#;/%D)91 !*>#;#*#J1 |(#&#;/%&#;/%*1 +(D%0)%850#&)9999Y6%&#&#5+&*0#D#@1 1%0#0#*1 1%D(0#&)9999Y6%&#&)(+&*05#&)9999Y6%&#&)&+&*0#;)9(4]&0!F;%DM( Xr&)}&S?[]&#[)& F(##[j(H%p#[)J+& x#[)&6(?#[)9999Y6%D#(/% c(#%)wC4?0)&#(/%~(#% 5?De8K#0#[)D4#De80#*/%@81#*/%*8 (%>%>%>%>%>%>%>%>#-)l(b?Zt5&%%%(%0#K#[)D4#De?Zf& b*>#0f& ^8t#01 D()&)%#te8t0#Z)(+& b#0)& F& ^D%0%>#K#[)D4#De .(m?t)9%b#t)9*b.^*>#0/%&)9999YdK(0#01 D(0#[)>S# (#11E#01 =%#0#[/% 86%@#0#[g%>H%&#0f&p8m#0)( F& ^)&8t#mK%D(0#0f&p8u#0)&+&p#Z^#u)(b^.K%D(0#K#[)D4#De?Z#Z .(m)(#-7. F(m#Zf& b8 HD%0)%8t0#K#[)D4#De?Z#Z .(m)(#-)l(b? W7. F(m#Zf& b8 H)*8u%>%>%># W)5St;%&---(-0)58uD(0);8u0#Z#u+& ,D(0#K#[)D4#De)J+& ,#-)l(b?Z)* 5) ^#Zi)(b^.K&#0f& rj / + =9L#-)-7 ejy( d = C?Z)-b{K&#0#Z+& r0#K#[)D4?Z#De?D/%1)(4?K)M#Ke8K#D#K6%1#D/%D8D#[#01!m(#[g-&8 K#[#-+&C#[#;6%I#[#56%<#[# KH% o#[#16% V#[# (6%|#[#() @(46%z#[#D6%  #[#%6% 8#[)}9*6% 2#[#@6%>#[)/4#() 0(4#[)>S)&#[1?#&)D4#() *(4#-# (#11!P#&#-+&+#&# H)(B#-);S)l(b)!i( 5b#J#t.. F(P#&#K6%R#&#D6%L#&#*g%&H%&#&#*/%@6%@#&#[g%/H%p#&#[g%LH%##&#[g%PH%/#Z1 =%#[)}&4]&0 P;(@Mr&)LS?-]&#&#&/%P?J)(4?*6%P#-)&6%]#-j99991H%w#J8%%>%>%>%>%>%>->%>#*#&/%R?@#*#@ 5e8;#&/%L8[->%>#*#;dK*#*#[4f&&?5)?dK;#5) Z&dK&#5)#sKJ#&#*)(4?*6%PD(00#-)14#&#%1!J(#-)w4#-/%1#-/%m1!2(#&#*)(4?%6%P#%#@{K-)@85%>%>%>%>%>%>%>#%#[4f&&?;)!h&St@&KKK(K%-*0)Z8%D*0)K8%D-0)[8%D%0#-)/4?;#&1 M#-f&/K-#&/%P8*#-/%k?5)9Yb)9 ;-d*>%>#&) Z&1!7(^K&#&/%P?%#&/%R{K&#%#&/%L4f&&)!O&nK&#;#&1 M#-f&/)(dK5#-/%k?%)9Yb)9 @-nK&)!3l-)99 9&#%#5)Z74)9 @l ,S?%#%)9 ;-B)99 9&S)9q mMse?%#%)99 9&de8%#&/%P8*D*00#&#*6%P)!3l-)99 9&#5#5)9 ;-B)99 9&S)9q mMse?%#%)99 9&de8%D%0)@8%%>%>#;)!U&St5%ZZZ&(0)D8%D(0#;)?d#;) Z&d.*>#;8%5#;?%) .nK[00#&#*)%4?*6%P0#-)w4#%1 <(#*)(S8%D(00#-f&g85D*0#(85D-0)@85D%0#%#Jd*>#&#*)(46%P#&)-#J)M1!=(#-/%w#-/%#1 1%5#-)@4#&#%1!J(#-)w4?%#-/%@#-/%D1!2(#&/%m8(#&)D4#%1!+(#&#&/%P)(46%P#&)-#J#(1!=(0)Z85D%0)[850#-/%w#-/%#1 1%0#-)L4]&#50 u5-JM%x( Xr&) *&S?%]&#%)#4#&/%*?-)&)-1H#(/%&)(d*>%M#%)L4?5#-#(/%*?;#(/%@?J1H#(/%D?**M)&#5) * _*1 p%^K( ,%M%>%>%>%>%M#-/%&8-%>%>%>)*#%/%L?5)9999YB#5)& Me?5)%St%&(%0#% L-P8[#%)14#*#(/%11 E#%)~&4#%/%1#%/%m#-1!H(j(80D-0%>%>#(/%wt*(&&(&0#%)>S#-#%/%P#%/%h1 {(#%g->800#%)p4#*#(/%11 E#%)~&4#%/%p#%/%w#-1!H(#%)L4)*.#(/%m#(/%p1!G(D(0#%)@4#*#(/%11 E#%)~&4#%/%@#%/%D#-1!H(#5)(nK(#(/%p8-#(/%m8*#%f&R*M#*#-) m P*)*1 B(5#*#-) % P*)51 B(008@#0#%g-z dz^*>#% L- 8?[#% L- V?ZF?5^8-#[#Z,K%#5K-0#@^K-)%)@)%#(/%w?-e#-)-deD*0#%g-z#0 dzK%#% L- V?Z#[,8-#[#Z,*M#-^5#-*>D-5D*0&08-0)()%#-eD%0)*D(0)@0)&#(/%w?*)5 5K( ,#*f&~!/*b)&n5#;^#J)-db*M#%)#4) D!/*1 o5#%)L4) * _*1 p%0008-#%)L41 n(5#%)#4) -!/*1 o8-0#%)#41 n(#&/%&?&#&f&&#(f&##-Bb+&&#%) *&4]&0 @5%*M(x%Mr&)}&S?-]&%>%>%>%>%>%>%>#(/%&?*)*4/%&#*)@4/%&#(/%*?(1 &()l(b)(St5&(%-*50) Y@) d@#*#(1 l()l(b)(de85D50#-)~&4#*#(1=#-g-zj(!(*>#- L- V?J R 2llllll Q I,*>#J 2&&&&&&&& 31!:85)&DJ00) /@)9@#%f&&e85D*0#-)@4#*#(1 4#-#-/%@?()(#(e#-/%D)&#(e1 _%#-/%*85)&D*01D85#-)~&4#*#(1 v%)&8(->#-)p4#-)~&41 ](#-/%p?;^K-#-/%w8*#-#;6%<#-#*6%I#-)14#-) }&4#%1k#-/%m8*#-/%1)(b^*>#5#(#*1K#()(48(D(00#51 <%#*85)(D-0#%f&(?5*M1t51008;#-)h4#*#(1 3%%>%>%>->%>#-)~&4#-)h41 G#-/%z?*^K%#-/%|8(#-#-g% VH% 8#-)L4)y J*) f#*#(17#-/%LK(#-)/4#*#(1 _%#-/%k8(#-)#4#-) O&4#%1k#-/%]8*#-/%#)(bK&#5^*>#;#(#*1 H1 <%#*1 <%#(1 <%D%0#(1u^K-#;#(#*1 (D(00#*85D%0#;85)&D*0#-) }&4)!J!7*)X1 +(#-/%I?%#-/%C1185#-/%<#%1 1%#(1 <%#*8(0#(1 <%#;1 <%)(D%0) /@)9@#%f&&e850)&08(#&#56%*#&#(6%&#-)}&4]&0 k5(;Mr&)~&S?*]&#&85#(8J%>%>%>->%>#*)L4?;#5#J)p1!.(#*/%h8J#*/%P85#*#*g%LH%R#*)&6%L#%#;#- (%&?;K*#J^K%#J)% !*M#J)%n5#5k&%)> 80^*>%>#5 .&&)!&!W(n*>#5 .&&)!3!i(nK(0#*)&6%L#*#5k&() wM! ?;6%P#*#5)(4)(#;e6%R#%#*)L4#- (%&?;K;#*)@4#5#J)%1 )(#*/%D)&#*/%@?5e8J#5)(#5e85D-00#*)14#5#J)!&&1!#(#*/%1?@^K-#*)L4?;#@#*/%m)!3&1z#*/%L?@^K-#*/%h8J#*/%P85#;#@#*/%R?[1 2#*/%L^K&#*#*g%RH%R#*)(6%L#%#;#- (%&?;^K(D*00#*)!.(6%  #*)![ ]*6% 8#*#(6% 2#*#&6%>#*);6%h#*)!# ]*6%P#*#[6%R#*#@6%L#*)]4#*)L4)*1a)?#*/%/?&#*/%k1 R(8;#*/%]#&1 1%D%0)&8;D(0#*)&6%##*j99991H%p#*)p4#&#(1!R(#5#J1!R(S e1!,(#*)(6%  #*)!, C*6% 8#*#(6% 2#*#&6%>#*)56%h#*)!S!/*6%P#*#*/%#6%R#*#*/%w?&6%L#*)]4#*)L4)*1a)8#*/%/?(#*/%k1 R(8;#*/%]#(1 1%#*/%p#&1 1%0#*)~&4]&#;0 g*(DMr&)~&S?;]&#5/%k8[#5/%/8Z#5/%180#5/%D#5 .(P8D#5/%R8u#5/%L81#5f&+8K#5/%m#;)&6%@#;j99999(H%&)%78@->#J#@n*>#J#04/%&8 (#;) Y999Y6%P#;# ( @T->#J)*48J#;#;)P41 J(D(00#01 {%#;)D4?J)&#(#%#-#*1 5#;) Y999Y6%P#;#K @T->#J#;)P41 J(#5/%@?-*>#;#5/%@6%>#;#5g%&H-P5#;)9999Y6%P0#;)D4?(#;)P4?%1 J(#;) Y999Y6%P#;#1 @T->#(#%1 J(#;) Y999Y6%P#;#u @T->#(#%1 J(#;) Y999Y6%P#;#D @T->#(#%1 J(#;) /999Y6%P#;#D)u 5+&h#(#%1 J(#;) /999Y6%P#;)!+!A-#Ki)(b+&h#(#%1 J(#;#;/%@6%>#;#;g%&H-P#(#%1 J(#;)/4?*#Z#[1N#;#[6%  #;#Z6% 8#;#5)p4?Jg%@H->#;#Jg%&H-P#;)p4?J#%1W#(#J1 J(#(#*1 J(#&#;/%m6%@#&#;g%DH%&#-^*>#51 ;(0#;)~&4]&0 |*(JMr&)>4?-]&#(#%)!@ <*) r1 B(*>#&)&6%&5%>#(#%) t y*)@1 B(*>#&)%6%&D(0#-)/4)} _*)K#(#%1!0(#-/%/?*^*>#&)&+&D#&#%6%@#&#(6%*#&)-6%&D(0#-/%k?%)[{*>%>#*f&&)!G&nK&#*f&()!V&nK&#*f&%)!1&nK&#*f&-)!1&nK&#*f&*)!,&nK&#*f&5)!o&nK&#*f&;)!V&nK&#*f&J)+nK&#*f&@?()?d#()!&&d.^#()!T&nbK&#&)*6%&#&)0+&*D%00#-)++&h#-#%6%P#-#*6%R#-)#4#-)R4?(12#-/%]8;#-/%#8*#-)p4#(12#-/%w8J#-/%p85#-)14#(12#-)@4#(12#-/%@?(*>%>#-/%D8%#-/%R?@*>%>#-/%P8[#(#%) < y*)J1 B(^K&#&)(+&D#&#[6%@#&#@6%*#&)-6%&D*00#(#%)()&1 B(K&#(#%) < y*)J1 B(K&#5*M#-) ) y*)!9&#(#%17)&#5#-/%&e5)&08(#&#J6%@#&#(6%*#&)(6%&#&#;)&#*e6%1#&#*)(#*e6%DD%00#&)*6%&#&)5+&*00#-)>S]&0 ]*(@Mr&)#S?%]&#(/%@8-%>#(/%&)(d*>#&/%&)(+&&#&/%@8*#&/%*/%&?&^*>#*)L1 <(D%0#%)m4#(/%*#-#&1! )(#%/%p#%/%m?()9999Yd?&e?-)&#%/%w#&e485)&#(#&e#%)w48;#-8&->#&#5n*>#&)(48[%>#&f&&?&)LS)l(b)Zs#&)!9(b) |&S)l(b) ,s.^*>#&) 3 ]*)*1!8(^*>#*) ~1 <(#;#&)ub)@7#&)*i. F(&)&8&->#&)%dK-#*#&#;4f&&?J)L.#J)H4#J)Zse)l(b1 <(#&)(48&D&0&00#*#&1 <(0#[8&D(00#-1 1%5#%#-#(/%*?(46%p#%#(6%m#&/%18-#&/%m8*#&/%@8(#&/%&8;#&/%D8J->#%)m41  ?&)99 9&dK%#Jf&&*>#&)rS?5)w 5)(#57) / 399(b^.^*>#-#;f&&)(d*M#%)@4#(/%*#(/%@#*/%&1 )(#%/%@?5)(#5e#%/%D)&#5e135)&0#-f&&.+&&#J#&) .d+&&#*#(/%@)(46%&#;)&+&&00#(#&1 <(D&0&00#%)#4]&)&0![*-uM% X(xr&)#S?*]&#*)&6%D#*j99999(H%*#(/%*?J#(/%@)/C?K48Z#(/%&#J8-#Z%M%>->#@#Kn*>#-/%&?0) /999YdK%) /999Y8[)(85%>%>%>#-/%p?%) f_#%)llllJSb)(St%%&(0)9999Y8[#;85D(0#-g%w8 (#%)@i8D) d999Y8[#%850#-/%]8u#- L-18 W#-f&D81#-g%*8 H)@)~&1!-(8%)9999Y8;#*)9999Y6%1#0)9999Yn*>#*)141 n() d999Y8;0#-)/48-#%#D F&U#%# WT- 8#%) Y999Y6%>#%# (H-P#%#5+&R#%#[6%L#%# HH-/#%#06%]#%#;6%##%#1 @T-p#%) Y999Y6%1#%#u @T-@#%) Y999Y6%&#%)H4#D)1i+&&#*)56%p#*#%6%m#*)56%1#@)/48@#*)*4#*)141 J(#58;D(00#ZD(0#J#@4)/40?5S)/A8-->#-*>#5/%&#5)*4/%&1 t%#5)p4/%&#5)w4/%&1 P%#-)(S8-#5)/485D(00#J1!=%#&#*/%D6%@#&#*g%*H%&#(/%D#(/%11 A%#*)#4]&0 v*(%Mr&)9(S?5]&%>%>%>%>#()l(b)@St%&(%0%M#5) O&4#%#-#*1 ~%>#5/% 8)9999Yd*>#5)9999Y6%p5#5)p4?(#5) O&4)] &Z&&)(8*#5/%p)9999YdK(#5/%#^K()&8*#5)14#(?;)&) @ h*)-1C#5/%m8-#5/%1D%0)(8*0)&0#-1l(8-)@)11!-(?(#-)l(b)(d+&*#() /999Y6%&#5)(6% 2#5#(6%>#5)(6%h#5)56%C#5)!+ h*6%I#5)[6%<#5) i h*6% ##5)06% o#5) u h*6% V#5)Z6%|#5) z h*6%z)&8(->#()#n*>)&8-#*^*>#5)@4#;)&#(#5) O&44?%)@4/%&#%)D4/%&1_#5/%@8-#5/%D8%0#5#-#%1 s(#5)}&4?-#5/%&#5/%*1 g(#()@48(#5)h4#-1 J(D(00#&#5/% 26%@#&#5g%hH%&#5)p41!)%D%0)@)11!-(8(#5) O&4#%#-1 /%#(#5g-zH-@#(#5g- 8H-&#&)(6%@#&#(6%*#&)(6%&D(0#&)&6%@#&j99999(H%&0#5)9(4]&0!e--5M%x% Xr&)#S?*]&#*)@4#(#%1 4#*/%D8;#*/%@85#*)14?J#(#%1=#-)l(b?@)!U&n*>%>#* L-p?[ 2&&&&&&&& 38Z#*/%1#[ R 2llllll Q I,b8%#@)!1&d*>)&8-#5*>%>#*#5#;1 E#*/%&?5^K&#5#*/%*#(/%# ([&8[)(8-00#*)9999Y6%1#&#[ R 2llllll Q I,#-b#%. e#Z#[ 2&&&&&&&& 3#%e#*)141!e(D(0#%#@)!?&db*>#&#Z#Z &;?0!j3*M#J) a y*)(#0j& 4e#0j Q = C1 +(#J#0#0j Q!*?D t#D :1!,(#&#*/%p6%D#&#*g%1H%*) d999Y5)9999Y06%&5#&#5*M)&#5#5#;)9#)9%#-)l(b) a&de1!N(e5)&0#;1 g(005#(#%1 l(#*)9999Y6%1)l(b?()%n*>#&) /999Y6%&#&#(+&*#*)141 n(5#&#*g-pH-@#&#*g-1H-&00#*)#4]&0!e-(*Mr&)~&S?;]&#%/%*#%/%@#-1 &()l(b)*d*>#;)]4#%#-1 v%#;)&6%L%M%>%>->%>#;)14#;)]41 ](#;/%1?%^K-#;/%m8-#;#;/%L?J)(46%L#J)1dK%#;)@4#%#-1 4#;/%@?J^K&#;) 9&4#J#;/%D#*1r#;/% 8?%#;/% 2?J)9999YdK* ,#5/%*?@#5/%@?-#%#;/%  ?[1 1(*>#J#%1 1%5#-#5/%&d*>#51 i(#5/%*8@0#5#-)(46%@#-)DC#@4?-#[6%@#-#%6%*#-#J6%&0D(00#;#%#-1Y)-#;/%&#;/%*1 R(D%0)%#&#(1 R(D(0)&#5/%@K& ,)(#&#(1 R(08%5#;)p4#%#-1Y#;)[6%P#;) < [*6%R#;#(6%L#;#&6%k#;)(6%/#;)!, C*6%]#;#;g-pH%h#;) 9&4#;)]4)*1a)&#;/% 8?&#;/%  1 R(8%#;/% 2#&1 1%0#;)~&4]&#%0!U-(*Mr&)1S?*]&#&g-&j% 7*>%>#&/%w?-) }&48%#&/%#8(->#(*>#%)*S/%&#%/%&1!*%#()(S8(#%)}&48%D(00#&/%p#-)@)}&1 /(#&/%]#&/%/1 {%#&/%L#&/%R1 {%#&/%~(8%#&/% c(?-8(->#%*>#%)(S8%#(1 =%#()w48(D(00#&/% O(#-)*)w1 /(#&/% 3(8%#&/% A(?-8(->#%*>#%)(S8%#(1 Y%#() -&48(D(00#&/% 0(#-)@) -&1 /(#&) [(41 p(#&/% q(#&/% D(1 A%#&)>S1 N#&/% }(?-)*48(#&/% -(8%->#%*>#%)(S8%#(1 p(#()m48(D(00#&/% *(#-)*)m1 /(#&/% %%?%*>#&/% q%?(#&/% c%#&/%~%#&/% 9%#&f& D%1[#*)@41!D(#*/%@1 d%5#&/% q%8(0#(1 <%#&/% O%?()9999Yn*>#(#&/% c%1 1%0#%^K&#&/% 9%?&1Z#&1 <%00#*)14]&0 u-([Mr&)~&S?%]&)18-#&/%*?;#&/%@?J#(1 +%*>#%#;#J#(1!%(6%]#%#(6%##%#&6%w#%)&6%p#%j9999 %&H%1)&8&->#%)/4#%)141d#%/%/?**>#%/%L8[#%)@4#*#%/%k?51 4#%/%@?-*>#&)9*.#&#-#%/%D)9#1!N(e8&0#%)R4#*#51 3%)&8-->#%)>S#%)R41 G#%/%>?Z*>#&)9%.#&#Z#%/% 2)9(1!N(e8&#-)(48-D(00#&) %&.#&#*)*4/%&#*)@4/%&#51 +%e#&#[)@ 5e8&%>#-)9( !*>#%)>S#*#51 v%)M8*->#*)(48*#%#%)>S1 ](#%/%&K&0#*)9% !K(0#&)#.8&0#-#@48@D(00#%/%1#%/%m1 {%#&)#.#&#;#J#(1!<%#@S)9@ 5e8-0#%)~&4]&#-0 v-%-M(xr&)LS?*]&#*)#485%>%>#%*>#(/%m?;^K(#*)p4#;#(/%p#%#-1_#*/%p?(^K(#()*4/%&#()@4/%&#*/%w?%1 &()l(b)%d*>#5#(#%1=#*/%#8(#* L-/8J#*)9999Y6%##&#J R 2llllll Q I,#(b e#J 2&&&&&&&& 3#51!e(D-0#(#%1 l()l(b?-)%n*>#&) /999Y6%&#&#-+&*5#*)14#(#%1 4#&#*/%1#*/%m1 g(05#5%M#*)@4#(f&w?%1!K()1#-#%)@de#-#-)-de?%#*/%@?-{*>#%#*/%Ds*>#%#-S?%#(/%@{K*#(/%*#%)*74D%00#(/%D?-^K%#(/%1#% !K%#%)*7#-401b#*/%#) +999YdK(#&#*g-/H-@#&#*g-#H-&0D(0#&)9999Y6%&0#*)L4]&0!1%(5M#()@#&#&)@ !e?%4?-#%s#-)O 5.^*>%>#-)u4)Ob?%Q8-#%) ,#-SY?%) fb#%) Q 54?5)5i#-S?-)e4?%) f 5K&#%)%7/% 6!%*)M#57bI?*)#{*>)&8*) 6 D*/%&)M#-)w47bI?%) f 5K(#%)%7/% 6!%*I8*0#%)J7#*)%74?;/% 6!8*?-/%&85#;#-/%@?;6% 6!8*#;*>#;)&6%D5%>#%)%7?;/% 6!%*) X#*cb8*#;#*6% 6!%*#*K&) 6 D*) 6 D*/%&) X#%cb6%&00#5#&#-4)J4)&#&Sb?*#(#-S4)u4)Ob?(n*>#5)Ob#-4#(#-4?%6%*#%#-6%*#%#5#(S?56%&#%#51S0#-#()(.6%&#&)1sK&#*)*S#-6%&00#*0!H%(KM#&)&6%P#&)L48Z#&/%/8(%>#&/%k?-#&/%L 5*>#Z)&#-)*)*1 h(#&/%P8*5#-^K(0#-)%7?%^K&#&/%R#*)%74#(#% &Z&&0#&#-#*46%P#&/%w?-#&/%#)}&C480->#-?%#0n*>#%)}&48-#%/% #)9999YdK(#%/%<?(#%/%I)%748D->#(#DdK%#()*48K#&/%P?5)ub8;#&/%R?J#5)}lll(b?@)%748[#(/%&85%>->#@*>)&8*)&8(->#5#(#J4/%&d#*.8*#()*4?() %&nK&0#@)1S8@#J)>S8J#*)(b^K(D%00#;)%78(->#(*>#()*S8(#[/%&8;#[)*48[#5#;nK(D%00#Z#51 c(0#K8(D&0&000 ]%%*M( Xr&)#S?;]&#-#%#-4?% !*>%M)&8-#;)m48J#5 e)*#%#(/%&?[)(7?@#%#@ 5e?%#%)* !e?% e X?Zj# =z*>#Z C?@)9999Y#*S !*>#[*M#(/%*8J#;#*6%w#5#[C85#;)p45)&85#;)w40#56%&#;/%w*M#;/%p?-*M#J#-#*#@1!d(5#;)@4#*#@1!O(#;/%@05#;#*#@1!O(#;/%&0?-*M#(#%6%&#(#-6%*) /999YD-5#;#*6%m#;)148J#@08-00#J#-6%&#;/%18%#;/%m08J0#&#%6%*#&#J6%&#;)#4]&0!%%(;Mr&)#S?*]&)@8J#%f& 8)td*>%>#*)@4#%/%w#%/%#)&1 Q#*/%@?;)9999YdK&#*)m4#(/%1#(/%m#*/%D?5#*/%1#-1/#*/%m?-)9999Yd*M#*f&p5#-#*/%p1 1%)@08J#;#51 1%00#(#(/%p)(4?-6%p#(#( .(w#% .(D)9()&#%/%@e.. F(w#-8;#(/%@?@#(/%&d*>#() -&)@1 ]%#(/%p8;0#(/%*#@) -&C4?5#%)~& &Z&&#5)&+& ##5#-6% o#5)&6% V#5j9999 %&H-z#(#@)(46%@#&#J); !*M#*#J1!j(#*/%&8[#*/%*5#(06%@#&#[6%*#&#;6%&#*)#4]&0 Y%(5Mr&)#S?%]&#(#&/%&?-#&/%@?*S 5*>%>#(#(#*4?5 !*>)&8*#%)m48;)@#5#-)(7?(#(#5se?(#()@ !e?()& M*>#-*M#&/%*8*#%)(6%w#%)p45)&8-#%)w40#-6%&#%/%w*M#%/%p?-*M#*#-)(#(1!d(5#%)@4#(19%#%/%@05#%#(19%#%/%&0?-*M#&#(6%&#&#-6%*D-5#%)(6%m#%)148;#(08*0#;#*6%&#%/%1 ,#%/%m ,0&00#%)#4]&0 1%([M%Mr&)1S?%]&#&/%&8-#(/%&)(d*>#&/%*f&&*>%>#&/%D8;#&/%@8J#-/%*?(#-/%@?&) l ]*)(1 w(*M)]5#%#(#&) Q1z#%/%&?**M#%/%D85#%/%*8&#*8(#%/%@5)&08*%>%>#(#&) .1 %(*>#(#&) A ]*)%1}(8[#%#(#&)+1z#%1!(8&#*#51 X8(#[^K(5#%#(#&)+1z#%1!(8&#*#51 X8(0#&^K(0#(K%0)r0#J#;1 R(D-00#-)#1 <(5#-#(/%*#(/%@1!2(0)&08Z#%)14]&#Z0!.%(*M#%f&D*>%>#(/%P)%78-#%/%@8;#(/%R8*%>->#-*>#-)*S8-#*/%&#*)*48*#;nK(D%00#&)(+&@D(0#%/%*/%&#%/%&/%&1@?%)& M*>%>#(/%##% !K&#(/%w#%)}&C4?(/% #)9999YdK&#%)MB) fi85#(/%I)%78-#(/%<8*%>->#-*>#-)*S8-#*/%&#*)*48*#;nK(D%00#&)(+&@#&#%6%*#&#56%&u0#&)%6%&#&#%6%*u00#&)%+&@05#&)&+&@0#&)&6%&0 z%((Mr&)>4?*]&#*#-6%D#*)&6%p#*j99991H%1#*)(+& f#*)&6%##*)&+& x#*)&+&!4#*#*)#46%h#*#*)!446%P#*#*) f46%R#*#*)146%L#*#*)D46%k#*#*) x46%/#(#%#*)/4) b1f8(#*#*f& f)(d*M#*f& x)(b*M#*#*/%m#*/%p#*/%#1 )(#*/%&?%)(#%e#*/%*)&#%e135)&05)&0#*f&!4.?%+&!4#*#*/%p6%L#*#*g%1H-/#&#(^#%)(Bb#*)/41!T(#(1 z%#*)>S]&0 Y%(;M%Mr&)1S?5]&#&#() k >*)%1 w(*M)w#&#(1 R(5#&#()9@1!^(*>#5)@4#&#() %&1|)e#5/%@#5/%D1 R(D%0#&#(48;#(8-#&8*%>->#-*>#*f&&)[S?J) ^ 5)(#J7) l99*b^.K%#*)(48*#-)(S8-D(00)&8-#;8*0#*)(S8;%>->#-^K(#-#;4f&&)[S?*) ^ 5)(#*7) l99*b^.^*>#-)(S8-D(00)&#&#(#% (%&K% ,0) ,#&#(1 R(008@#5)14]&#@0 _%(JMr&)>4?(]&)@)#1!-(8%#()/4?-#&f&&1,#()@4#(/%/#(/%k1 /%#-#&f&&1,#()p4#(/%L#(/%R)]1z#(/%p?-*M#(/%]8*#(/%w85#(/%#5)(8-)(08;#(#*6%h#(#;6%P#(#56%k#(#-6%/#(#&g%@H%L#()p4#()/4?&)-1a#%#(g-1H-@#%#(g-@H-&#%) d999Y6%1#%#(g%pH%m#%#(/%#6%w#()%6%L#(#%6%k#()%6%/#&1Q8J#&1 n(#()>S]&#J0 P%(@Mr&)LS?%]&#%) g J*/&&6& f#%) u J*g&&H%p#%)p48@->%>)08;#J)0dK&#%)@4#J#@4f&&?;1!Q(#%/%@#%/%D#&#(1 B(K&#J)(48J#%)&6%k#%j99991H%]#%#;1!Q(#%/%*8-#%/%&8*->#-*>#*f&&?5) |&S)l(b) r !*>#%)]4)f1 <(#5)#.850#*)(48*#%)]4#5)l(b1 <(#-)(S8-D(00#%/%/?-#%/%k#&#(1 B(8[#%/%]#-1 1%#[^K(00#%)L4]&#;0 -((*M#&#(1P?-^*>%>)&8-#()@#&#&)@ !e?*4?%#*s#%)O 5.K&#%)u4)Ob?%)999 # 5K&#%Q?*)en*>#%)M) ,#*S7?*)MB4#*b?%)= 5K(0#%) j9*4?%)ll-sK&#%)1i>&?*)MdK&#*)17?-^*>&0#%)99xb8%->#%*>#-)&6%*#-#%)1S?*6%&#-#*4?5#-6%*#5) W6%&#-#*1S#%#-48-)&8%D(00#&#(1P8-00#-0y((-Mr&)LS?-]&#-)p4)!D h*)5#(#%1!0(%>#-/%p?**>#-/%w8%#-)v+&k#-#%6%/#-#*6%])&8(#-)]41!>()5{K(#-)v+&k#-#%6%/#-#*6%]->%>#-)14#-)]412#-/%1?5^K&#-/%mK(00#5K(#*#%) K1 k%^K(5#-)@4) j S*)!_(#(#%17)&8(#-/%@)(nK()&8*)(#-/%D?%7) + 9!d(bK(0#&#%6%@#&#*6%*)(8(0#&#(6%&#-)L4]&0!N((-Mr&)#S?%]&#(/%@8-#(/%&)(d*>%>#%)D4#(/%*#-#&/%*1! #%/%D?-)9999Yd*>#&/%@)&+&&D(0#%#%/%1?(#%/%m46%w#%#(6%p#&/%&8*->#%)p41  ?&)99 9&n*>#&)[s#&)0S) Ks.#&)l&S)8s#&) i %&S)5s..#&)!a %&S)*s#&) y %&S)%s.#&) ADd..K(#*#&1 <(D(00#-#(1 1%05#&/%&#(/%*#-1!2(0#%)#4]&)&0!D((JM#(/%1?*#(/%m{*>#&)&6%&u0#(#*)(46%1#(/%*?5#(/%@?-)%74)*S8%#(/%&8@#(/%D8;->%>#-^#%^.K&#%/%&#* 5K&#(#-)(S?-6%@#%)*S8%D(00#;)*4/%&?%#;)@4/%&?J#*1 +%*>#%#J#*1!%(8J#-#@d*>#(1 C(#(/%*850#(#-)(4?%6%@#-)%7#54#J6%&5#-)(48%0#&#%6%@#&#*6%*#&#;6%&0 l%(-Mr&)1S?-]&%>%>%>%>%>%>)*#&/%&?*)9999YB#*)& Me)(St*&(%-*0#(#&f&* @ 2&&&&&&} Q 31!](D*0#-j9999999 + %&H-&#-#& L-@T-@#(#-1!!D-0#&/%@?*#&/%D?&1 >(85#-j9999999 = %&H-&#-#5 @T-@#(#-1!!#%#*#&1!2(D%0#-j9999999 _ %&H-&#-#&/%@?* @T-@#(#-1!!#*)*78*#&/%*8&->#*^K%#&#(#%1n#*)1S8*#&)148&D&0&0#( 2&&&&&&&&1!](0#-)14]&0!2((*Mr&)#S?5]&)(8;#(#%)!W i*)(1 B(*>#&)ll- F(D5%>#(#%1j)l(b?J)0n*>#&#& .(D)(#J7. F(DD(0#5)@4) 0 J*)J#(#%1!0()&8;#5/%@?J^K&#5/%D8@#*)DC8%#-)DS8(->#%^K(#%)DS8%#()D4?(#J#@1!G(^K&0#5)m4?%#(1 z(#&#%1!+()(8;00#5)#4]&#;0!,((-Mr&)>4?-]&#-)*6%k#-)!6 S*6%/#-#%6%]#-#(6%##-)@4?(#-)#4?%)%1a#(#&/%&?(#&/%*?*1!R(#&/%@#&/%D1!R(S e1!,(#-)(6%h#-)!, C*6%P#-#*6%R#-#(6%L#-)56%k#-)!S!/*6%/#-#-/%16%]#-#-/%D?&6%##-)m4#%)*1a) r#-/%p?(#-/%w1 R(85#-/%m#(1 1%#-/%@#&1 1%#-)>S]&#50 -(((Mr&)#S?*]&#*)14#-#(#%1H%>%>%>%>%>%>)*#*/%1?()9999YB#()& Me)(St-&(%-0#*) m P*) % P*#*f&m?%e)*)5#%e1 +(D-0#*#* L-p#-/%&/%* (0&D%0#*#*/%w6%@#*#*g%mH-&D(0#&)9999Y6%&#() d999YdK(#*)141 n(D(0#() d999Yn*>#*)141 n(0#&#*/%*#*/%@)9%1!^()(B#*1!T(0#*)#4]&0!k(%%M(xr&)LS?;]&#;)@4)1)@)11<#;)&6%w#;#;g-@H%m#;) Y999Y6%##;#( @T-/#;)m4?(#;)#4?J1 J(#;) /999Y6%##;#5+&]#(#J1 J(#-#* 5*>#*)wC#%4?%f& ,8(#%f& r#(#()Jde)Jb @8@0#;) Y999Y6%##;#@T-/#;)m4#;)#41 J(#&#;/%w6%@#&#;g%mH%&#;)L4]&0!7((*M#&/%&?(#&/%*d*>)99 9&u0#&#()(46%&#(f&&?- %)& 8*M#&#()%46%&#(f&() Qb8%#-) fb8*#-)!9( !*>#%#*);7.u0#&#()-46%&#(f&%) Qb#%);7.8%#-)}(s*M#*)D7#%.5#&#()*46%&#*) H7)99}&b#(f&-) Qb#%);7..05#-00 J((-M#()u !*M#&)@S5#&)*S/%&0?&/%&?() Xb8%#()Ob#&4?-/%&?()(b^*>#-)@4/%&#-)D4/%&#(1F#()Ob#-48-#(#%48%0%>#&/%*?(*>#(/%&?*)(b^*>#()@4/%&#()D4/%&#*1F#%#*48%D%00#&8(0#(#%6%&#(#%1S#-#(6%*0 g((@M#(/%P?5)(4?;#(/%L48J#(/%R8@#&%M%>->#-)*dK()&8%#-#;4?[#@s*>#-#J4f&&8%0#%) |&S)Eb)Z4#%)LS#%)T 5e?%)1s*>#-)(48-#*)*7#%.8*D(00#&)J+&(#(#[6%P)(D(0#&#*6%*#(#5)546%P)&0+&&0!b((JMr&)1S?*]&)(85#& .(D#()l(b?(i)(b^*>%>#()Jd*>%>#-)*78;#&/%*?(#&/%@)DC48J->#(#JdK(#()D48Z#(/%@8@#(/%*8[#;8&#%8(->#&*>#&)1S8&#*)@4#(1!1(#()148(#*/%@#*/%D#[#@1!9(^K(D500#Z8(D&0&00)&8500#*)14]&#50 @((-Mr&)1S?*]&#-)l(b8-%>%>->#%#5dK(#(#54f&&#-n*>#5)(485D(00#*)@4#(#%#51 e(#*/%@?-^*>#&)&6%&D%0#*/%D8;#*#(#%#5)(41 )(#*/%&?(*>#*/%*8%#&#(6%@#&#;6%*#&#-6%&#&#%6%D5#&)&6%&0D(0#&)&6%&0#*)14]&0!B((5Mr&)#S?(]&%>#&/%&?-*M#&/%*8*#()@4) A ]*)%#&/%@#&/%D1!0()&8&#(/%@?%*M#()14#%#(/%D) .1z#(/%m85#(/%15)&08%#-#*) r1 k%^K(#5)&#%e?-^K(#%)(#%e#-)!= ]*)(1 w()(B5)&08&0#()#4]&#&0 p((-M#&)9(s*>#(#&+&&u0#&) Qb)9M.8-#&);i8%#&)91s*>#(#-+&(#(#%) %(.+&&u0#&)Di8*#%) Qb)9M.8%#&)ll- !*>#(#-+&%#(#%+&(#(#*) *(.+&&5#(#-+&-#(#%+&%#(#*) Qb)9M.+&(#(#&) Hi)O.+&&00 A((%Mr&)1S?-]&) > P*#(/%*#%)*74#(/%@#% !e?%f&D)-d*>#%/%@?*#(/%ms*M#(/%1#*)DC4?(/%@8%#(/%*5#-)@4#(/%p#(/%w#%/%&)(4#%/%*)(S1 ##-/%D8%#-/%@08*0#&#%6%*#&#*6%&#-)14]&0 <((;Mr&)1S?*]&#(#%48J#(85%>->#@8;#5#JdK(#;)(48@#5k&&#5)(485) wM  K&#-*>#-)(S8-D(00#*)@4#(#%#;1 e(#*/%D)&#*/%@?(e8%#()(#(e8(0#&#%6%*#&#(6%&#*)14]&0 R((*Mr&)#S?%]&#%#(g-@H-p#%#(g-&H-1#%)148-#&/%&#&/%@?(S)( !*>#&#()%)@)@1 h(#&/%@8(0#()%48*#&/%*#()-7485)&8(->#()1n*>#(#54#(#-4 L-&T-&#()@48(D(00#&#*6%@#%)#4]&0!J((JMr&)#S?-]&#-)@4#(#%)f1!#(#-)14#-/%@?*#(#*e?;#-/%D#%#*e?J)v1z#-/%p8@#-/%w8[#-/%1?*#;#*e#-/%m#J#*e1 a(*>#()&#@)!1 y*#*e#[)(#*e1 a(e850#&#%6%*#&#56%&#-)#4]&0 h(((Mr&)>4?;]&#;)@4#&#(1 3%%>%>->%>#;)m4#;)@41 G#;/%m?&^K&#;#%#-#&#;/%p?(17#;/%&K(D%00)&8(D(0#;#(6%h#;#&6%P#;#56%R#;#*6%L#;)]4#;)L4)%1a) W#;/%/?&#;/%k1 R(8(#;/%]#&1 1%0#;)>S]&#(0 _((*M#%)(S)* !*M#(#%)!1 y*)(1 B(*M)(5#(#%)L1 %()(B05)&08*%>->#%*>#*^K%#(f&&)LS)l(b?5)[ 5K%#()(48(#5#-)ZC48-#%)(S8%D(00#-)99*s#*b8;0#&#-6%*#&#;6%&0 s((-Mr&)LS?-]&#&/%&?*) * _*1 o*>#-)@4#&/%*?5/%&#5/%*#(#%1_#-/%D8%#-/%@8(#-)9999Y6%##(*>#-)14#(#%#&/%@f&&1X#-)#41 n(5#-#-g-/H-p#-#-g-#H-10#*1 n(#*#-g-pH-@#*#-g-1H-&0#-)L4]&0 /((5M#&f& #8*#&)&+& ##&/% V)*785#&/%|8&->#5*>#(#&/%&n#%#&)@4?J/%&?- !.^*>#J)&6%&#-)&n#*.8*)&8-0#&)148&#5)1S85#-)&n#;.8;D(00#;)MB#*b)(b0 {((-M#&)p41 p(#&/%k8(#&/%/?-8%->#(*>#()(S8(#%1!f(#%)~&48%D(00#&/%]#-1 s%#&)L41 p(#&)h41 p(#&/%  ?-)@48(#&/%z8%->#%*>#()*S/%&#(/%&1 1%#%)(S8%#()148(D(00#&/% 8#-)*)11 /(0 h((-M)*#&/%&?%)9999YB#%)& Me?%)*#(/%&?*)9999YB#*)& Med*>%>)(8-%>%>%>%>#%)(St*&(%-*0#&f&*#(f&*du0#& L-@#( L-@3u0#&/%@#&/%D#(/%@#(/%D1!W(u0)&8-#&/%@?%#(/%@nK&#&/%*#(/%*#%1q(8-00#-0 l((*Mr&)#S?%]&#%)p4#(1 ](#%/%p?-*>%>#%)14#-#%/%w1 4#%/%1?-^*>#&)&6%&D(0#%/%m8*#%)@4#(1 ](#%/%@?(*>#%/%D85#&#(6%@#&#*6%*#&#-6%&#&#56%D5#&)&6%&005#&)&6%&0#%)#4]&0 k((%Mr&)1S?5]&#5)&6%D#5j9999 %&H%*#( .(1#%i)(b*>%>#(/%@)mC8;#(/%*8(->#;^K(#()*4#%#-#*1{*>#5)*4#(/%&1 c(0#()m48(#;)mS8;D&0&00#&#5/%D6%@#&#5g%*H%&#5)14]&0 _((;Mr&)#S?-]&#-)@4#%)@)11<#-/%@?5#%#%#5 5e)*78J#-/%D8;->#*#Jn*>#-)14#(#*41b#*#;4?@#-g-pH-@#@#-g-1H-&#*)148*D(00#&#%6%@#&#;6%*#&#56%&#-)#4]&0C(%M#-#* !*>%>#-*>#%#- !*M#%#-n5#(#-4k&&) wM  0K(0#**>#%#* !*M#%#*n5#(#*4k&&)> 80K(0#(#-485#*#-S8;00#&#;6%*#&#56%&0O(-M->%>#(^K&#&f&&?%)vd*M)(8%)M5#%) ~n#()-s.K(#&f&()VnK(#&f&%)#.)!V&nK()-8%) :08*#-)(48-#(#*48(#&#%48&D(00#(^#-)- 8b0!*((-Mr&)1S?%]&#%)@4#&/%&)@41!g(#%/%D8*#%/%@?-g-&j% 7*>#-#-/% ;%)(4?-)M#-e6% ;%0#*#*/%&)(46%&#&/%*) /@#(/%&1(8&#%1!D(#%/%*#&#%/%&)(be1 <%#%)14]&0!<((%Mr&)>4?;]&#;#*#5) %&1|#;)[6%R#;) < [*6%L#;#-6%k#;#%6%/#;);6%]#;)!* [*6%##;#(6%w#;#&6%p#;#;g-&H%P#;)D4#;)p4)51a)m#;/%1?&#;/%m1 R(8J#;/%D#&1 1%#;)>S]&#J04%(M( Xr&)1S?*]&#- e#( e X?5 C8-#5j# = C)9999Y#%S#-s.*>&0#-*>%>#*)@4#%#-1!O(#*/%@?%K&&05)&8(0#&#%6%*#&#(6%&#*)14]&0 6(((Mr&)LS?%]&#%)Z+&k#%) dm6%/#%) +q*6%]#%)@4#%)]4#()l(b1 Y(%>#%/%@?(*>%>#%)m4#(#%/%D) &&1z#%/%m^K&#&#%g%wH%@#&#%g%mH%&D%00#&j(H%@#&j(H%&0#%)L4]&09(((M#&*>#&#(6%D0#(*>#(#&6%@u0)e#%Q?-S?()J7#%) ,#-SY) fb?%)%7.#&6% 6!8*#&^*>%>#()%7?-/% 6!%*) X#%cb8&#-#&6% 6!%*#&K&) 6 D*) 6 D*/%&) X#(cb6%&000 6(%*M( Xr&)#S?(]&#() *&)@)@1<#(g-&85#()&6%1#(#5H%@#()&6%w#(j99991H%m#&#()@4#()m41n#(/%D?&#(/%1#(/%p?%#(/%w1*8*#(/%m#%1 1%#(/%@#&)@)@1 /(#()#4]&#*0 :((Mr&)#S?-]&#-)&6%m#-j99991H%D#-#(6%p#-#(#%46%w->#-)p41  ?()99 9&n*>#()#s#()l&S)8s.K(#-)D4#(1 <(D(00#&#-/%m6%@#&#-g%DH%&#-)#4]&0c(5Mr&)1S?%]&#(/%&?-*>#%#-#(/%*?5#(f&@1z#%/%&?**M#%/%D8;#%/%*85#*8-#%/%@5)&08*#(#;6%*#(#*6%&5)&8-0#&#56%*#&#-6%&#%)14]&0-&&0 ?(-M)e#(Q?%S?-)J7#() ,#%SY) fb?%)%7.?*/% 6!8*8(#*#&6% 6!8*#&)&6%D#&#(6%@#(*>#(#&6%D0) 6 D*) 6 D*/%&)(#-7.6%&#-)%7?&#&/% 6!%*)(#%7.6% 6!%*0B(%Mr&)#S?5]&#5)*4#(#%1 3%)&8%->#5)14#5)*41 G#5/%1?;*>#5/%p#%#;#5/%m#-#*1 B(?;e8%#5/%w#(#;e8(D(00#&#(6%*#&#%6%&#5)#4]&0Y(%Mr&)#S?-]&#-)&6%D#-j99999(H%*#%)-78%->#%*>#-)14?*#(/%&#(/%*1 /%#%)@S8%#()@48(#-)*4#*1 J(D(00#&#-/%D6%@#&#-g%*H%&#-)#4]&0a(%M#&1 _()(8(#&/%P?%#&/%Rs*>%>#%#&/%L4f&&)?nK&#&)(1!X)l(b?()ZnK&#&1 _()%8(#&/%P?%#&/%R{K&#%#&/%L4f&&)+nK&#&#%)(46%P)Z8(00#(0 d(%%M(xr&)1S?-]&#(/%*#(/%@#%1 &()l(b)%n?*^*>#-)@4#(#%1Y#-/%@#-/%D#(/%# ([&850#&#5!Rjlllllllll& dj9999999yl&!Y#*.* Xj&5#&#5T-@j(0H-&#-)14]&0A(%Mr&)#S?@]&#@)*4?[)%#(#%#-#*1 5#@) Y999Y6%1#@#5)l(b @T-p#[#@)14?(1 J(#(#;#J1 g(#[#(1 J(#&#@/%D6%@#&#@g%*H%&#@)#4]&0Y((M%>%>%>%>)*#(/%&?%)9999YB#%)& Me)(St*%%&(-0#&)*4#()*41 z(#&) d999Y6%&u0#&#(/%*#(/%@1Eu0#&#(g-@H-@#&#(g-&H-&u0#&)9999Y6%&0=-(M(x( Xr&)#S?5]&#5)@4#(#%#-#*1C#5/%@?(*>%>#5)14#(#5/%D1=#5g-1j( 7K&) @ s*#5 L-p?;1!F(^K&#&#;T-@j(8J00#&#JH-&#5)#4]&0-&&0B((Mr&)#S?5]&#5)#+&w#5#%6%p#5#(6%m)&8(->%>#5)@4#5)m412#5/%@?%^K&#%#5/%D#-#*1 B(K&#()(48(D(00#&#(6%*#&#%)&n6%&#5)#4]&0i((Mr&)#S?5]&#5)v+&w#5#*6%p#5#-6%m%>->#5)@4#5)m412#5/%@?-^K(#5#(#%#-#5/%D1C#5/%*8%#5/%&?(K&0)&8(0#&#%6%*#&#(6%&#5)#4]&0O((Mr&)>4?*]&#*)@4#(#%1 .#*/%@)-n*>#&)9999Y6%&5#*)w4?(#*/%D#*/%1#-1 ~#*/%w)9999Yn*>#&#()] &Z&&5#&)9999Y6%&00#*)>S]&0:(*M#&/%P?%#&/%R?(#(#%se8-#&/%L8*#%8(%>->#(#-n*>#(#*4f&&)LS)l(b)Z{K%#&#()(4?(6%PD(00#-8(0);)Z#(#%de0S((Mr&)1S?-]&#-)@4#(/%p#(/%w) > P*#(/%*#%)*74#(/%@#% !e?(/%&#(/%*1 ##-/%D8%#&#-/%@?()(#(e6%&#&#%)&#(e6%*#-)14]&0S((Mr&)1S?-]&#-)&6%D#-j99991H%*#%)-78%->#%*>#-)*4#(/%&#(/%*1!2(#%)@S8%#()@48(D(00#&#-/%D6%@#&#-g%*H%&#-)14]&07((Mr&)1S?-]&#-)@4#(#%1J%>#-/%@?(*>%>#-#(#-/%D1!.%#-/%*?()9999YdK&#-/%&8%#&#(6%@#&#%6%*#&#(6%&D%00#&)9999Y6%&0#-)14]&0I((Mr&)1S?5]&#-/%*#-/%@#*1 &()l(b)*n*>#5)@4#-#*1Y) D [*);#(#%#5/%@#5/%D1:8(#&)&6%&#&#(6%*5#&#-#*1 v%0#5)14]&0!P(%Mr&)1S?5]&#&#-#*1 l()l(b?;)%n*M#&#;+&()&5#5)@4#-#*1Y#&) m i*)K#(#%#5/%@#5/%D1:6%*)(0+&&#5)14]&0O(%Mr&)LS?%]&#%)!D&6%k#%) z +*6%/#%)K6%]#%)l +*6%##%#(6%w#%#&6%p#%)D4#%)p4)-1a) ^#%/%1?&#%/%m1 R(8-#%/%D#&1 1%#%)L4]&#-0G(%M%Mr&)#S?%]&#&*M#%) x+&w#%#(6%p#%#&6%m#%)@4#%)m41 3()&#%/%@?&^K( ,#&#%/%D) u ]*)(1 w(5)(008-#%)#4]&#-0G(*M#&/%@?(#&/%D?%48-%>->#%*>#(f&&)[S?*) ^ 5)(#*7) l99*b^.K%#()(48(#%)(S8%D(00)&8%#-8(0#&#%6%D#&#(6%@0:((Mr&)1S?-]&#(*>#-)@4#(#%/%1 (&&#-/%D8(#&#-/%@?%6%@#&#()&#%)(b?%e6%*#&)&#(#%e6%&#-)14]&5) *!L*)V1 g%&00!5((Mr&)1S?*]&#&*M#*#%6%D#*)@48%#&#-C5#*)D48%)&08&#%#&6%&#*/%D?&*>#*/%@*>#(#&1 !00#*)14]&0!P((M%Mr&)1S?-]&#%*>->#-)@4#(12)&#-/%@^K% ,#%)(S?%K&00#-#(12#-/%*8(#-/%&08%#&#(6%*#&#%6%&#-)14]&0-&&0E(-Mr&)1S?-]&#-)@4#%)()(1<#-/%@85#-/%D8*#&)&6%@#&#*6%*#&#56%&#%*>#%*>#*#(#% &Z&&0#&#%6%@0#-)14]&0:(%M%Mr&)#S?*]&#*)14#%#-1=#*g-1j(!(*>)&) % [*#* L-p1!F(K( ,0#*)@4#%#-1Y) v [*)w#&#(#*/%@#*/%D1:085#*)#4]&#50 G(%Mr&)1S?5]&#5)@4#-#*1 4#5/%@?;*M#5/%D5#5#-#*1Y)~ s*)*#(#%#5/%&#5/%*1:08(#&#;6%&#&#(6%*#5)14]&0-&&0-&&0-&&0 N(*M#&/%P?(#&/%R?%#(#% 5e8%#&/%L8-->%>#(#%dK&#(#-4f&&)[S?*) ^ 5)(#*7) k99*b^.K&#&#()(4?(6%PD(0003(-M%>#&#&/%P)(4?-6%P#&/%k?(*>#&/%@8%#&#()(S?(6%k#%#&/%/#()%74/%&?( !K(#&/%*#()*74?&#%6%@#&#-6%*000z&#&)LS)l(b)Z{*M#&)Eb) |&S)l(b) ,{*M#&)]S?&)l(b) F 5*M)&5j / 6999999@#& e = C05)(05)(0)(b0z(%M#&%M#&/%@8%#()9({*M)%#()91sK( ,)-)*#()99*se5)(00?-1h#(#&/%*#&/%@41 7#&#%#-46%@0{&#-*>#%#- !*M#%#-d5#(#-4k&&) wM! 0^*>#&)&6%&u00#&#-6%*#&#(6%&#&#%#-S6%D#&#(#-46%@0 G(%Mr&)1S?%]&#%)@4#(1 r#%/%@?(*>#%#(#%/%D1!.%#%/%&8-#&#%/%*?(6%@#&#-6%*5)9999Y8(0#&#(6%&#%)14]&0 8(-M#&)1S8-)&8&%M->#%#&#%dK( ,#&)(48&#-)14?-#(1 p%85#()148(#5^K&0#&)(S0#%{0 o((Mr&)#S?*]&#*#(#%#(#%#-1 O(1 y(#*#%6%m#*#(6%1#&#*#*)14#*/%&e?(g%&H%&#*j(H%p#&#(g%@H%@#*)#4]&0u&#&#(#%#-)#1!7%0u&#&#(#%#-)Z1!7%0s&%>#-*>#%#- !*M#%#-d5#(#-4k&&)> M0^*>)&8(D%00#(#-48(#%#-S8-0#&#-6%*#&#(6%&0 M(%M#(/%@?%*>%>#(/%*8-)(#%1 I?(^*>&0#%^K&#(#-#% &Z&&05)(8(0#&#%6%@#&#(6%*#&#%6%&0 _(%%x(M#&#& L-p?%#(1!3(T-p#& L-&8-#(#% v 2&&&&&&&&1!3(8(#& L-1#(#- p 2&&&&&> j>!B 3?%#%#& L-@?(#(#%<e#(#(Ge?( 2&&&&&&} QF8*#&#( 2&&&&&&} Q 2&&&&&&&&#*e vT-1#*0 4((Mr&)1S?-]&#-)@4#(/%p#(/%w#%)(4#(/%P1 ##-/%D8%#&#-/%@?()(#(e6%&#&#%)&#(e6%*#-)14]&0 4((Mr&)1S?-]&#-)@4#(#%#&/%@?%#&/%D?(1!0(#&#-/%D#(#-/%@?(e6%D#&#(#%#(e6%@#-)14]&#()&n0 V((Mr&)#S?-]&#-)m4#(#%1 +(#-#-/%w6&1#-#-g%mH&@)*)11!-(?(#&+&&#(#-g&5H&(#(#-g&DH&@#-)#4]&#(0! (*M#()DC8(->#(?**>#()DS8(#&)@485#&)*48J#&)D48&#J/%&#5/%&#%#-1!W(^K(00#*)&n0 4(%Mr&)1S?%]&)%8-#&/%*#&/%@#(1 &()l(b)(d*>#%)@4#&#(1Y#%/%@#%/%D) m P*)*1 B(8-0#%)14]&#-0 M(-Mr&)1S?%]&#%)@4#(12#%/%@?-*>#&#%/%D6%@#&#(/%D?*6%&#(#*)(46%D0#&#-6%*#%)14]&0n((Mr&)1S?*]&#*)@4#%#-1 E#&#*/%@?%* X#&#%#*/%D#(/%& ([&T-@j(5j&0H-&#*)14]&0!((%M#&/%P85#&/%@?*#&/%&d*>#&1 S(0#&#*)(46%@#&/%*#*)*74?&#(+&D#&#-6%@#&#56%*#&#%6%&0 I(-M#%*>%>->#&f&&?-#(f&&?*d*>#&)(48&#()(48(#%)(S?%K(D%00#-#*S8500#50^(*Mr&)1S?%]&->#%)@4#(12#%/%@?-*>#%/%D8*#-85D(00#&#*6%*#&#56%&#%)14]&0 !(-Mr&)1S?%]&#%)@4#(1;#%#%/%@#%/%D1!.%#%/%&8-#&#%/%*?*6%@#&#-6%*#&#*6%&#%)14]&0! (-M#&/%@8%#&/%*?-8(->#%*>#(/%&#()*4/%&1 1%#%)(S8%#()D48(D(00#&/%&#-)*)D1 /(0 8(-M#&/%P85%>->#%?**>#*)(S8%#(f&&8;#()(48(#&#;1!7(K(D%00#&#-#5)M1!=(0#*)&n0n(%M#&#(/%*?*#(/%@?5#%1 &()l(b#-)l(bd*M#*#5#%1!%(5)&06%@#&#(6%&#&#%)(46%*0 I((Mr&)1S?-]&#(*M#-)@4#(#%1 4#-/%D8%#-/%@5)&08(#&#%6%*#&#(6%&#-)14]&0n((Mr&)1S?-]&#-)9999Y6%&#(*>#&#(#%1 /%#-1 n(5#&#-g-@H-@#&#-g-&H-&0#-)14]&00&#&)*)*1 ]%00&#&)1)*1 ]%0 T((M#&#()%S?()l(b)J !*M#()%7) &Jb?(/% A!+*8%#(/% &!7*5)&06%*#&#%6%&00&#&)D)*1 ]%0h((Mr&)1S?5]&#5)@4#&#(#%#-#*1+#5/%@) /999Yn*>#5/%D ,&5#5)14]&006(%M->#(*>#%#&f&&?-) B( 54#- %) wM! 48%#()(S8(#&)(48&D(00#%0U&#-*>#()&#%#- !*M#%#-d5#(#-4k&&)> M0e8(0#&#-6%*#&#(6%&0)(%M#(/%*?%#(/%@s*>#(#(/%&?-)*4/%&#-)@4/%&#%1!%(6%*0#&#%6%*#&#-6%&0+((M#(2)(n*>&0#()&)9999Y#(S#&{e?%^*>&0#&*>#%#&1 I?(^*>&00#(0 Q(-M#&/%@8(#&/%*?-8%->#(*>#()(S8(#%1 n(#%)148%D(00#&/%&#-)@)11 /(0d((M#&/%@?%#&/%&d*>#&)1)@1 ]%0#&#%)(46%@#&/%*#%)*74?&#(g-&H-&#&#(g-@H-@0U((M#&#&/%P?%#&/%Rs*M#%#&/%L4f&&5)&0#()l(bd?&#%46%P#&0j((M#&/%@?%#&/%&d*>#&1 i(0#&#%)(46%@#&/%*#%)DC4?&#(g%&H%&#&#(/%@6%@0 T((Mr&)1S?*]&#*)&6%D#-#*)D4?-1 7#*#-)(#(#%1!0(#&#*g-&H-&#*)14]&0 Q((Mr&)#S?-]&#-)r+&w#-#%6%p#-#(6%m#-)@4#-)m412#&#-g-@H-&#-)#4]&0+((Mr&)1S?-]&#&*>#-#%6%D#&#-)D4#(/%1 (&&#-)14]&5) *!L*)V1 g%&00H(%M#&)l(b8-->#%?&*>#&)(S8%#(f&&8*#()(48(#-#*nK(00#&)&n0U((M#&)l(b?()!9&d#&)LS)l(b)Zs#&)!9(b) |&S)l(b) ,s.#()fd..01&#&#()!p&) ; e*1 ;%0T&#&%M#(j(!(*>) 0 >*#%1!F(*>#&#%T-@)&D%00#&) ~#-#*1 R(6%*)(06%&01&#&#()!D&) z +*1 ;%0>((M#&/%@?-#&/%&d*>#&)@)*1 ]%0#&#-)(46%@#&/%*#-)-74?&#%6%*#&#(6%&0 .(*M->#(#%n*>#&#%485#%)(48%#5k&&) wM! #-48-D(00#-0+(%Mr&)1S?;]&#;#&/%&?&6%D#;)D4#(#%#-#*#51 f8J#&1y(#;)14]&#J0L(%M->#(?**>#*)(S8(#&f&&#&)(48&#%#-1!8(^K(00#*)&n0U(%Mr&)1S?-]&#-)&6%D#%#-)D4?%1 7#&#(#%)(1}(8*#-)14]&#*0K&#&#(#%)&1 J%0K&#&#(#%)(1 J%0K&#&#(#%)%1 J%0 x&#&)l(b)fd#&)LS)l(b)Zs.#&)!,&S)l(b) ,s.0 Q%(M( Xr&)1S?-]&#-#(/%@#(/%D#%1!.(#-g%&8*#(#-g%@H%@#&#*H-&#-)14]&0L((M#%#-1 I?**>#-#(#(#- 5e?(*>#*#&#( &Z&&0#&#%1 !0#*0L((M#&#%1h#&/%@8-#%*>#-#&/%*4#(#% &Z&&0#&#%#-46%@0L((M%>->#(#-dK(#&#-4f&&#% (;&*>#-)(48-D(00#-8(0#(0!4((x#& L-&#(,*M#& L-@?%#(<#(#%,#&f&1e5)&00R(%Mr&)1S?(]&)M8%->#()@4#&12#%)(48%#(/%@K&0#()14]&#%0!4((M#&/%&#( !*M#&/%*?%#( 5#(#% !#&f&@e5)&00X((M#&/%@?%#&/%&d*>#&1 C(0#&#%)(46%@#&/%*#%)%74#(6%&0H((M#&/%@?%#&/%&d*>#&)@)@1 ]%0#&#%)(46%@#&/%*#%)-74#(T-&0-&&0T((M#&*>%>#(/%&?%*>#&#% (-&0#(/%*?%^K&#(/%@8(#%^K&#&#(1 !000L&#&*M#&#%#-#*#5#;#(/%m (t&5#;1 <%#51 <%) *!L*)V1 g%&00 T((M%>%>%>)*#&/%&?()9999YB#()& Met*%%%&(0#&/%*#&/%@1 1%u0#&1 ;(00g((Mr&)1S?-]&#-)@4#&#(#%1|#-/%D#-)14]&#(s06&#(j(!(*>#&) Y999Y6%&#&#%T-@#-1 n(5#&#-g-@H-@#&#-g-&H-&00!X((M#&)l(b?()8s#()l&d.*M)&5#&) = h*)Z1!8()(B00 F&#&/%p#&/%w1 1%#&/%h#&/%>1 P%#&1 p(#&/%]#&/%/1 1%#&/%L#&/%R1 1%0v((Mr&)1S?%]&#%#&g%&H%@#%)@4?&#(1G#&1 0%#%)14]&0g&#&#(#%1 +%*M) > P*#%)*7#&4#(#% !e/%@5#%)(4006((M#&)& F(m#&#&/%D)(4?()M#(e6%D#&1 =%#&)&+& r#&)9999Y6%&0v(%Mr&)1S?-]&#-#&g%&H%@#-)@4#(#%1!i(8*#-)14]&#*0 .((M%>#&)141U#&)Mn*>#&#&/%*)(S?(6%*#(K(#&)@1 !000R&#(*>#&#%/%@6%@#&#%g%&H%&5#&)9999Y6%&#%/%&#%/%*1 1%00-&&0/&#-#*#(#%1}(8(#&#*#%S6%*#&#%#-4)&#(e6%&0>&#(/%&*>r&)1S?&]&#&#&)u4 ej9999 3- +H-&&5#()M6%&#&#(6%*#&#()@46%&00!;&#&^#%^.*M#&#%.^5#&#(#%#-1 B(00-&&0?&#(j[ E*>#&#(jZ91!,(0#&#(jZ Y C)L.1 <(0-&&0-&&0-&&0-&&0-&&0-&&0 ~&#-#*#(#%1!?(8(#&#*#%S6%*#&#-)&#(e6%&0w&#(#-{*M#%#(#-S#&4#-1 R%5)&00 L(( X) ; D*g-&8() ; D*j&H-&#&#(j# =o%*#&#( C)(d6%&0[&#&);1!/%0[&#&) ,1!/%0!:&#&/%@#%d*M#&/%*#(#%1 u(5)(0^0r&#&*M#&#%#(/%1 (%&5#%1 <%) *!L*)V1 g%&00 ^&#(#-d*M#&#%#(1 u(5)(0^0 ^&#(#-{*M#%#&#-1 u(5)(0^0 ~&#&#(/%@6%*#&#(/%*)&#(/%&)9999Yne6%&0 ^&#(#% 5*M#&#(1 >(#% 55)&00 ~&#&#(/%D6%*#&#(/%@)&#(/%&) d999Yde6%&0 ,&)y y*#(1!S(*M#&#()u1 k%5)&00!:&#%*>#(#%1 I8(0#&#%6%*#&#(6%&0 b&#(#-d*M#&#%#(1 R%5)&00 ,&#(*>#&#-#(#%1 {(5#&j&H-&00!;((M#&#&/%&)(S?(6%&#(^*>#&1!q(00 (&#&#(1 I?&*M#&5&00e&#&/%&/%&#&/%*/%&#(#%1&)&n0e&#&/%&#&/%*)*)11 /(#&)D41 p(0 ^&) > P*#%)*7#&4#(#% !ef&D0m&#(#(#&#&#(:e#&#&Ge0p&#&/%*#&)@4/%&1 1%#&)*1 !0 K&#&*M#&#(1 l()l(b5)%00 ,((M)(#(1 I8%#&#(6%*#&#%6%&0 r&#&)*4#(#%1 +(#&) d999Y6%&0p&#&1!f(#&/%z#&/%|)*)11 /(0m&#&)(d*>)!>!7*)W1 g%&00 H&#&#(#%1 &()!A(b)*d0 K&#&)9999Yn*>#&#(1 1%00 b&#&/%&)9999Yn*>#&1!&(00 K&#&)9999Yn*>#&#(1 {%00 b&#&/%&)9999Yn*>#&1 ;(00 (&#&)& M*>#&#(1 1%00m&#&#(#%1!;6%*#&)&6%&0 H&) ; D*#& ej#!)j( +H-&0 H&#%)&6%@#%#&#(1!2(0u&#&) +@{*>#&1p00t&#&)LS)l(b)Zs01&#&#(#%#-1 B()(B0K&#(*>#&#%1 !001&#&#%6%*#&#(6%&0t&#&#(#%1!%(#%S0t&#&#(#%1 O(#(d01&#&)!< h*)-1!8()(B0D&#&*>#&1!A(001&#&) h e*)51!8()(B01&#&) k >*)%1!8()(B0 H&#&/%&1y(#&/%*1 <%0D&#&#(#%1 u(^0K&#&#()()(1 /(0u&#&#()} _*)K1}(0K&#&#()*)@1 /(0K&#&#()*)*1 /(0K&#&#()@)/1 /(00&#&#(15)&n0K&#&#(#%)51 [(0K&#&#(#%)*1 [(00&#&#(1 o)(B00&#&)l(b)# 500&#&)l(b)kn0t&#&#()@)~&1 /(0[&#&#(1 ,&0-&&0-&&0@&#&#(1%0Z&#&/%&1y(0%&0-&&0-&&0 Q((Mr&)1S?-]&#-)@4#&#&/%&)(#%#(1+#-/%@) /999Yn*>#-/%D ,&5#-)14]&00#&#&)LS)l(b)Zs#(#&)!9(b) |&S)l(b 5.0o((Mr&)1S?*]&#*)@4#-#%#()l(b1!<(#*/%D8(#&#*/%@6%&#&#(6%*#*)14]&0+((Mr&)1S?*]&#*)@4#(#%#-1 k(#*/%D8(#&#*/%@6%&#&#(6%*#*)14]&0 V((Mr&)#S?5]&#5#*+&w#5#%6%p#5#(6%m#5)@4#5)m4#-1 Y(#&#5/%D)&#5/%@?(e6%*#&#()(#(e6%&#5)#4]&00 )X (&)99*0 P(3BB,.72=A#F32C,<+#B,CFv2BE:I3.EG=_A<3.a/A,cEC,Ag 5&&&@&&&*&&&  &&& !&&& M&&&*&&&*&&&{&&&z&&&z&&&&&&&5&&&!(&&&w&&&e&&&&&&&@&&&*&&& 7&&& 4&&& 4&&& %&)!a d*0 g5 H.,N=i3C#2A<,Y#/2B# % bg#BI=_C<#G,#h#C,A#/2B# %(g&.,3<a#F2.B7sA7,.3:72=A#.=_7, II3AQ,#B:.=CC|=|=O#:=NOC,7,#:C=B,#,..=.#:_B7=N#i,.2F2,<#_Ai,.2F2,<#_A3i32C3GC,?+#7I,.,#3.,#.,i,3C#I2<,#B,7|,Y7#B,7 E3C_,#3<< IC3BB#.,N=i, IC3BB#,A3GC,#<2B3GC,#F=:_B#B:.=CC|=#3AA=_A:,#<2BO37:I#:3CC#7.3:S#.,<2.,:7f#f#7,Y7#i3C_,#:C3BB#:C3BB#f#f#f#f#7,Y7#A3N,#A3N,#A3N,#_.C_A7._B7,<E,i,A7#=.2Q2A#B=_.:,#.37,#B2 U,#O3.B,#BI3O,#A=7E<.2N2Fa#OC_Q2AEC3a,.#7aO,#_ASA=cAE,i,A7#<2.,:72=A#<_OC2:37,#N,BB3Q,,..=.#,3.CaE=i,.FC=cc3272AQ#.,3<a#OC3a2AQ#:=NOC,7,#:C=B,<#,..=.#_A3i32C3GC,=_7E=FE=.<,.#F.3N,E.,C=3<,<#_AQ37,<#2<E2QA=.,<#O3aC=3<E7aO,#O3aC=3<EA=<,B#O3aC=3<E<,O7I#O3aC=3<EB2 U,#O3aC=3<ES,a#O3aC=3<EB7.2AQN,BB3Q,,..=.&)!# P*0 ;(llll&&&&7._,F3CB,A_CC3#i3C_,3#S,a#2A#<=_GC,#b_=7,B?+??k?#=.#? :??k?#=.#? G?7I,#,A<#=F#7I,#7,Y73#<2Q273#I,Y3<,:2N3C#<2Q273A#,B:3O,#B,b_,A:,A=#.3c#:=A7.=C#:I3.3:7,.#2A#3#B7.2AQ&&&9&)} _*0!] r N2d.3N, 42 U,. G+L+F3CB,+F3CB,+XV+7._,+7._,++73QQ,<^C,N,A7+++V+F3CB,+:I2C<+B:.=CC+F3CB,2B,BB2=As 2#B,BB2=As<k2O.=4,:7s 2#O.=4,:7s<kG2Bz.,i2,c !=<,kG_B,.!5=AkBB:=.,k2O.2 U,s 2#O.2 U,!!2<#O.2 U,s<k7O.2 U,|27C,k:O.2 U, 7,Fk::=<,k7O.2 U,sN3Q,k2O.=F2C!!2<k7O.=F2Ck7.=_7,k7A3N,k7N,BB3Q,C=B7.,B2 U,.,3<a#F2.B72A7,.3:72=A#.=_7,:I3AQ,#B:.=CC7=7=O#:=NOC,7,#:C=B,#,..=.<373:.,<,A723CB#:.,<2,A723CB#Q3N, !,7.2:B N2d.3N, 7,B2 U,. II2C< G 7,3<aB:.=CC_ON,BB3Q,:C=B,#B:.=CC|=#B:.=CC|={FFB,7#O3Q,sAF=#O3Q,sAF= 47=O#2Az3Q,  2AS#3_7= 7,B2 U,#N=_B,,A7,.#N=_B,C,3i,Lf&&&(&&&u&&&&&&&2B 22Q273 4,.i2:,2BzC_Q2A7aO,2<,i,A7=A 7,3<a#=Ad2.B7sA7,.3:72=A#=A 7=_7, II3AQ,#=A 4:.=CC|=|=O#=A I=NOC,7,#=A IC=B,#=A^..=.#=A I=NOC,72=A=.2Q2ABEA=7E3..3ax,YO,:7,<#3#C2B7#=F#=.2Q2AB#F=.#]Z=.2Q2ABE,NO7ax]#2B#3A#,NO7a#C2B7+#C2B7#3A#=.2Q2Ak#=.#C,3i,#27#=_7Z=.2Q2ABE7==EN3Aax]#I3B#N=.,#7I3A#W6#=.2Q2ABZ=.2Q2AEA=7EB7.2AQx,YO,:7,<#3A#=.2Q2A#B_:I#3B#?I77OB+ . .3OOBv<.2N2Fav:=N?k#F=_A<#]Z=.2Q2AE,NO7ax,YO,:7,<#3A#=.2Q2A#B_:I#3B#?I77OB+ . .3OOBv<.2N2Fav:=N?k#F=_A<#3A#,NO7a#7,Y7]Z=.2Q2AE3Aax,YO,:7,<#3A#,Y3:7#=.2Q2Ak#F=_A<#?]?+#C2B7#,3:I#=.2Q2AZ=.2Q2AE=O3b_,x,YO,:7,<#3A#,Y3:7#=.2Q2Ak#F=_A<#?]?k#cI2:I#,i,.a#B3A<G=Y,<#F.3N,#I3BZ=.2Q2AEA=AE3B:22x7I,#=.2Q2A#?]?#2B#A=7#) 4 Iss+#c.27,#3A#2A7,.A372=A3C#A3N,#3B#YAffZ=.2Q2AEG3<E:I3.x7I,#=.2Q2A#?]?#I3B#3#:I3.3:7,.#7I37#A=#=.2Q2A#I3BZ=.2Q2AEG3<EB:I,N,x,YO,:7,<#I77OB+ . .#37#7I,#B73.7#=F#7I,#=.2Q2A#?]?Z=.2Q2AE2AB,:_.,EB:I,N,x7I,#=.2Q2A#?]?#2B#A=7#B,:_.,+#_B,#I77OB#/I77O#2B#F=.#C==OG3:S#I=B7Bk#c27I#<,igZ=.2Q2AE_B,.2AF=x7I,#=.2Q2A#?]?#A3N,B#3#_B,.+#C,3i,#7I37#=_7Z=.2Q2AEI3BEO37Ix7I,#=.2Q2A#?]?#Q=,B#=A#3F7,.#7I,#I=B7+#C,3i,#=_7#O37Ik#b_,.a#3A<#F.3QN,A7Z=.2Q2AEc2C<:3.<x7I,#=.2Q2A#?]?#I3B#3#c2C<:3.<+#C2B7#,3:I#=.2Q2AZ=.2Q2AE7.32C2AQE<=7x7I,#I=B7#=F#7I,#=.2Q2A#?]?#,A<B#c27I#3#<=7+#C,3i,#27#=_7Z=.2Q2AE2OEC27,.3Cx7I,#I=B7#=F#7I,#=.2Q2A#?]?#2B#3A#sz#3<<.,BB+#_B,#3#A3N,#/C==OG3:S#A,,<B#<,igZ=.2Q2AEB2AQC,EC3G,Cx7I,#I=B7#=F#7I,#=.2Q2A#?]?#2B#3#B2AQC,#C3G,C+#_B,#3#F_CC#A3N,#/C=:3CI=B7#A,,<B#<,igZ=.2Q2AE_AO3.B,3GC,x?]?#2B#A=7#3A#=.2Q2A#7I37#3#G.=cB,.#.,O=.7BZF.3N,EB.:E=.2Q2Ax7I,#B.:#2B#37#?]?k#cI2:I#3CC=c,<{.2Q2AB#<=,B#A=7#C2B7+#3<<#27k#=.#:=..,:7#7I,#B.:Z:=AF2QE_ASA=cAEF2,C<x7I,.,#2B#A=#=O72=A#?]?Z:=AF2QE7aO,x,YO,:7,<#]Z:=AF2QEO3.B,x7I,#:=AF2Q_.372=A#2B#A=7#!  4{ M+#]Z.,3:72=AE_ASA=cAxA=#.,3:72=A#2B#:3CC,<#?]ZN2C,B7=A,E_ASA=cAxA=#N2C,B7=A,#2B#:3CC,<#?]Z:_B7=NE7aO,x?]?#:3AA=7#G,#3#:_B7=N#7aO,+#27#2B#,NO7ak#7==#C=AQk#.,O,37,<#=.#SA=cA#3C.,3<aZ:=A<272=AEBaA73Yx,YO,:7,<#]ZB,C,:7=.E2Ai3C2<x?]?#2B#A=7#3#i3C2<#B,C,:7=.ZB,C,:7=.EC,AQ7Ix3#B,C,:7=.#I3B#37#N=B7#WLVR#:I3.3:7,.Bk#A=7#3B#N3Aa#3B#?]?ZB,C,:7=.E7=S,Ax7I,#B,C,:7=.#?]?#I3B#3#7=S,A+#B,C,:7=.B#3.,#B7372:Z73.Q,7E.,b_2.,<x3#?]?#.,3:72=A#A,,<B#3#73.Q,7k#B_:I#3B#?rO.2 U,?Z:C3BBE2Ai3C2<x?]?#2B#A=7#=A,#:C3BB#A3N,Z:C3BBE7=S,Ax7I,#:C3BB#?]?#I3B#3#7=S,A+#:C3BB,B#3.,#B7372:Z,i,A7EA3N,x,YO,:7,<#?<.2N2Fa+?#3A<#3f Uk#LfT#=.#fk#G_7#A=#N2C,B7=A,k#F=_A<#?]?Z7,NOC37,EBaA73Yx3#G.3:,#c27I=_7#27B#O3.7A,.#37#]+#c.27,# ? ?#=.# : :#F=.#3#G.3:,Z7,NOC37,E_ASA=cAE7=S,AxA=#7=S,A#2B#:3CC,<#?]Z7,NOC37,E3_7I=.27ax3#7=S,A#2A#?]?#2B#A,27I,.#2A#3#O37I#B,QN,A7#A=.#2A#3#b_,.a#i3C_,Z7,NOC37,EF.3QN,A7x3#7=S,A#2A#?]?#2B#2A#7I,#F.3QN,A7+#_B,#3#O37I#B,QN,A7#=.#b_,.a#i3C_,Z<,C3aE2Ai3C2<x,YO,:7,<#3#<,C3a#B_:I#3B#?VB?#=.#?ULLNB?k#37#N=B7#6L#Bk#F=_A<#?]?#F=.#??k#F=_A<#:_B7=N|aO,BN2CC2B,:=A<Bk#=.#L#F=.#A,i,.&)!> [*0I %lll!9)&&&&&&&&3#C2B7O,. 4,:=A<#G_.B7.37,vO,. 4,:=A<G_.B7F3CB,k#=.#O,. 4,:=A<#3A<#G_.B7#F.=N#W#7=#WLLLLk.37,&)!b s*0 |;} Q&&&&& =!C>&&&&&&&&7,Y7<,i#:_B7=N|aO,B#3CC=c,<{.2Q2AB#.,<2.,:7)CC=c,<{.2Q2AB#F.3N,#:=A732A,.#.,3:72=AB#F2,C<B#.37,#I3A<BI3S,#72N,=_7#i,.2Fa#3_7= 8,2QI7#N3.S_O#<,G_Q3_7=?3_7=?#=.#F3CB,_.C#72N,=_7i,.2Fav_.Ci,.2Fav_.C3A#3<<.,BB#=F#a=_.#B,.i,.72N,=_73A#=G4,:7#c27I#3#?_.C?i,.2Fav72N,=_7I77OB+I77O+??#2B#7I,.,#7c2:,3A#=G4,:7=O72=AB,YO,:7,<##37#B,BB2=As<#O.=4,:7s<#O.,i2,c#c=A#B:=.,#O.2 U,v2<#O.2 U,v727C,#O.2 U,v.,F#O.2 U,v:=<,#O.2 U,v2N3Q,#O.=F2C,v2<#O.=F2C,v727C,#.=_7,#,..=.vA3N,#,..=.vN,BB3Q,#7aO,#:C32Nvc=A#:C32Nv:=<,#:C32Nv727C,#:C32Nv.,F#:C32Nv7=S,A#.,3B=A3#<=77,<#O37I#B_:I#3B#?.,B_C7v2B!52AA,.?F2,C<Bv3A#=G4,:7#=F#O3aC=3<#F2,C<#3A<#O37IF2,C<B7._,#=.#F3CB,C=:3CI=B7vC=:3CI=B7 N++W G&&&(&&& Q&&&&&&&WVHvLY!XI77OB+ . .I77O+ . . .v o?ho!P # ?x :] . QrO.2 U,v:=<,O.2 U,v727C,O.2 U,v.,F7=S,Ac=AI77OB+ . .3OOBv<.2N2Fav:=N#I77OB+ . .Q=v<.2N2Fav:=N<373v7,NOC37,EB,QN,A7&)q >*05[NB ? :&) s >*0l(  !G>&&&&&&&&<.2N2Fa+?#F=.#3#??#.,3:72=A=A<,C3a73.Q,7cI,AF.3N,A=#i3C_,=G4,:7B#c27I#3#?7aO,?.,3:72=AB&(%-*5;J@[Z0DKt3#N2C,B7=A,#=.#3#C2B7k#Z[K_.CE,NO7a#_.CEG3<E:I3.#_.CEC,AQ7I#_.CE_AO3.B,3GC,#_.CEB:I,N,#_.CE:.,<,A723CB#_.CE:.=BBE=.2Q2A#_.CEB3N,EO3Q,r . .# TfvE X&)!# ]*0!K(?#2A#??+#7I,.,#3.,#B:=.,k#c=Ak#B,BB2=As<k#O.=4,:7s<k#O.2 U,v2< .727C, ..,F .:=<,k#O.=F2C,v2< .727C,k#.=_7,k#,..=.vN,BB3Q,k#:C32Nv:=<, .727C, ..,F#3A<#<373v!U9 g#2A#?K-;%(*&&(&&9(&) -!/*0*(&&9&)y!/*0q(k?k?#=.#7I,#,A<8 T#h T#o T# T#h#o3#A_NG,.#3F7,.#?3#:C=B2AQ#b_=7,8A=#:=NO3.2B=A#3F7,.#?C=B7?3#A3N,#B_:I#3B#c=Ak#C=B7k#B:=.,k#O.2 U,v:=<,#=.#<373vC,i,C&) 0 J*0z:_B7=N+&(%-*5;J@[Z)77,NO7,<#7=#2A2723C2 U,#7I.,3<fC=:3C#cI2C,#27#2B#G,2AQ#<.=OO,<&)y J*0 s(EEO.=7=EE#:=AB7._:7=.#O.=7=7aO, !3O#S,a#2B#A=7#3#B7.2AQ#3A<#:3AA=7#G,#3A#=G4,:7#S,a:3CC,<# # 7,B_C7++_Ac.3OE7I.=c/g ##=A#3A# #^.. ##i3C_,&K&&&&&&&D&&&&&&&u&&&1&&& K&&& b&&&D&) >!+*08K&&&u&&&1&&& K&&&:3O3:27a#=i,.FC=c&) *!+*0 |%LLLWLVLXLRLUL6LHLPLTWLWWWVWXWRWUW6WHWPWTVLVWVVVXVRVUV6VHVPVTXLXWXVXXXRXUX6XHXPXTRLRWRVRXRRRUR6RHRPRTULUWUVUXURUUU6UHUPUT6L6W6V6X6R6U666H6P6THLHWHVHXHRHUH6HHHPHTPLPWPVPXPRPUP6PHPPPTTLTWTVTXTRTUT6THTPTT 7,F I,CC#3C.,3<a#N_73GCa#G=..=c,< 7,F I,CC#3C.,3<a#G=..=c,<:C=B_.,#2Ai=S,<#.,:_.B2i,Ca#=.#3F7,.#G,2AQ#<.=OO,<&&|&&&!!&&& E&&&!5&) 9!Z*0]|.2,<#7=#BI.2AS#7=#3#C3.Q,.#:3O3:27a&)y!Z*0( V&!. g(*A3N,&m W<.2N2FaEG.2<Q,vc3BN(!? v( ]%& N<.2N2FaEG.2<Q,++c,G++:=.,++^<Q,++N37:I,B++EEcGQEN37:I,BEH63VH:3FL6W,PVLR++IL:XL<VWGHPPWRTH:(! 4BEBaB++d_A:72=Ahdo++:3CCW++EEcGQE:3CCE3RWL,GRGUT,<UT6U++ILR6W6RP3:63U3RFH% G<.2N2FaEG.2<Q,++c,G++OC37F=.N++O3.B,EA_NG,.++EEcGQE M_NG,.EXUP6:<R,RRUFTRGP++I6R3G<GT,X6,RWGT<- 4<.2N2FaEG.2<Q,++c,G++:=.,++2A7,.A++EEcGQE2A7,.AEX<LWWHXWU<GWGPVL++IV6:L3TX:<U3F6:LW* 4<.2N2FaEG.2<Q,++c,G++:=.,++_AO3:S++EEcGQE_AO3:SEU<T3,:WTP<FRVG<L++IL,36RL6WW3<P<F:T5 #<.2N2FaEG.2<Q,++c,G++OC37F=.N++2BEB,C,:7=.++EEcGQE2B 4,C,:7=.EX,<XHTVHFF:LLVLW++IF<:RXTLTPT6U<X3W;!P<.2N2FaEG.2<Q,++c,G++OC37F=.N++F=.N37EA_NG,.++EEcGQE 47.2AQE:33<,6V3,WXP:WUH++ILLHVPVXP3R,U3RP,J,<.2N2FaEG.2<Q,++c,G++OC37F=.N++O3.B,E_.CE3BEC2A,B++EEcGQEO3.B,!!.CE<GPLLU3R3V3:TGUX++I66TFLHHH3<U,XFX:@ o<.2N2FaEG.2<Q,++c,G++:=.,++^<Q,++F.3N,E=F++EEcGQEF.3N,{FEFL6V:U<H63G6RLXW++IGVG,3TRPLX36TXGT[ A(c,GEBaB++F,37_.,B++Q,AE^i,A7|3.Q,7++^i,A7|3.Q,7++.,N=i,E,i,A7EC2B7,A,.Ec27IE:3CCG3:SE3A<EG==C++EEcGQE.,N=i,^i,A7  2B7,A,.E::URX,XUGWLWV3VH++IW,RRHGHHUGW,UXGPZIc3BNEG2A<Q,A++:C=B_.,++! B IC=B_.,++EcGQE:GE_A.,F++EEcGQEEcGQE:GE_A.,FELTHX6PHT3XF6HUUT++ILF3:U:RFUHLL<:FR0 Q4BEBaB++ !3O++A,c++EEcGQEA,cEHLHUHP6LPTGPT:U,++IX:,RLG3<HR<F,PUFD)4BEBaB++)..3a++A,c++EEcGQEA,cEXH,GRU33FU,,GPVL++ITWPWG6::,X3X3LH<K 24BEBaB++)..3ah|o++B,7++EEcGQEB,7E<V<XXGUVRUP,TPR3++IWP3V,F:L:FPPL<U3tj4BEBaB++{G4,:7++A,c++EEcGQEA,cE:<RXRPVTL3F3,UP6++I63P,PR:W:LP3T::UuGc3BNEG2A<Q,A++EEcG2A<Q,AE2BEB7.2AQ++EEcGQEEEcG2A<Q,AE2BEB7.2AQEF:RU6F,,U<XXWH<,++I:FHULFRHXPFHG<,G1 4c3BNEG2A<Q,A++EEcG2A<Q,AE,..=.EA,c++EEcGQE^..=.EVLPRR6PLH<L<W,XL++IPWL,XUTWG<6G6GP< (!(B,.<,Ec3BNEG2A<Q,A++{G4,:7^Y7++B,7++EEcGQEB,7E,RGT3PXX<VPPHUT3++ITUX,L:PHTG3HL<G< H 24BEBaB++ !3Oh 5k Eo++B,7++EEcGQEB,7EPVPVFH,L<V<LWXX6++I:F:XTGF:<UFRTLHV W!6(c,GEBaB++F,37_.,B++Q,AE)<<^i,A7  2B7,A,.{O72=AB++)<<^i,A7  2B7,A,.{O72=AB++B,7E:3O7_.,++EEcGQEB,7E:3O7_.,EHUV63HVTXX<6,RLU++I,WXH6R6T,:LLGU3Gm t(c,GEBaB++F,37_.,B++Q,AE)<<^i,A7  2B7,A,.{O72=AB++)<<^i,A7  2B7,A,.{O72=AB++B,7E=A:,++EEcGQEB,7E=A:,E,,X,P,<UPVX3<<WF++I33WUGW3WRWTV,VWF K!6(c,GEBaB++F,37_.,B++Q,AE)<<^i,A7  2B7,A,.{O72=AB++)<<^i,A7  2B7,A,.{O72=AB++B,7EO3BB2i,++EEcGQEB,7EO3BB2i,E3:6UUG,3F,<GGL3U++IX3R:6LTGW,URTXXX b >(c,GEBaB++F,37_.,B++Q,AE^i,A7|3.Q,7++^i,A7|3.Q,7++3<<E,i,A7EC2B7,A,.Ec27IE:3CCG3:SE3A<E3<<E,i,A7EC2B7,A,.E=O72=AB++EEcGQE3<<^i,A7  2B7,A,.EFV<VHVUW<XXX36XW++I3<W<L336VVVUU3FF ^hc3BNEG2A<Q,A++EEcG2A<Q,AE=G4,:7E:C=A,E.,F++I3VP,RP3UWPXXUFXUp Fc3BNEG2A<Q,A++EEcG2A<Q,AE=G4,:7E<.=OE.,F++IRXUPLXVWR3WGP<XU r<c3BNEG2A<Q,A++EEcG2A<Q,AEB7.2AQEQ,7++EEcGQEEEcG2A<Q,AEB7.2AQEQ,7EH:,P,,,HF<XVHURU++IR3TFFV,RGRGVR<<T ,!Yc3BNEG2A<Q,A++EEcG2A<Q,AE7I.=c++EEcGQEEEcG2A<Q,AE7I.=cER:PP<PGFV6RF<TPR++I,GP6FRFTFFG<P6X,e e( IC=B_.,/ IC=B_.,# ?#=cA,<+#7._,k#F_A:72=A+#d_A:72=A# ?#3.Q_N,A7B+# N 7,F/ M3N,<^Y7,.A.,F/?^i,A7?gg Gk#BI2NE2<Y+#Xk#.,7+#!!A27k#2AA,.E.,7+# 4=N,/!!A27g# :k#N_73GC,+#7._,# :g#fo#^Y7,.A.,Fw w( IC=B_.,/ IC=B_.,# ?#=cA,<+#7._,k#F_A:72=A+#d_A:72=A# ?#3.Q_N,A7B+# N!!XVk#d6Rk#d6Rk#^Y7,.A.,Fk#^Y7,.A.,F Gk#BI2NE2<Y+#Wk#.,7+#^Y7,.A.,Fk#2AA,.E.,7+# 4=N,/^Y7,.A.,Fg# :k#N_73GC,+#F3CB,# :g#fo#^Y7,.A.,F!:1d6R#fo#^Y7,.A.,F!;p 7,F/ 47.2AQg#fo#^Y7,.A.,F f Q<.2N2FaEG.2<Q,++c,G++:=.,++=O,A++ ? ?:C=B_., : :++IGWPGRX6<3F63L:TG#*=O,A8j<.2N2FaEG.2<Q,++.,3:72=A++N=<,C++ 7,3:72=A++.,3<++IR<PWVP<PTFFHHX:U?j<.2N2FaEG.2<Q,++.,3:72=A++OC3A++ 7,3:72=AB++OC3A++I,RF<,:,FFG:HWXVRrP<.2N2FaEG.2<Q,++=.2Q2A++{.2Q2A++O3.B,++IGV3FXTPLVV<RVFXX]U<.2N2FaEG.2<Q,++c2.,++.,3<EO3aC=3<++IL6V3:LUFXWFG:PPL ~X<.2N2FaEG.2<Q,++4B=A++ 2=:++O3.B,++I::ULLTWGLP3PL6H, x T<.2N2FaEG.2<Q,++.,3:72=A++:=A<272=A++7,.NB++IWFUUXVFRT<,FFRUP!4V<.2N2FaEG.2<Q,++c2.,++.,3<EI,3<++IH3HGVLRLW:F:FP,U/  <.2N2FaEG.2<Q,++.,3:72=A++.,<2.,:7++ 7,<2.,:7z=C2:a++:I,:S++I<RPV<W<,LHFVLU33g F<.2N2FaEG.2<Q,++<,C2i,.a++ I=.,h{o++,A7,.++IULG<6LP,3XF<RVG:!XH<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++B7.2AQ++IWV:6R,LRTFWH:3VP L! <.2N2FaEG.2<Q,++.,3:72=A++:=A<272=A++I=C<B++ ? ?:C=B_., : :++IWUVUU<G6RHHV<:VUk Vh<.2N2FaEG.2<Q,++4B=A++ M=<,#3B#B,.<,E:=.,++B,.++ 4,.23C2 U,o++B,.23C2 U,++IXVL6FGT:G3FF6V<Pf T<.2N2FaEG.2<Q,++.,3:72=A++7,NOC37,++O2,:,B++I6TFL<6,:UR6:U6PXv6<.2N2FaEG.2<Q,++c,G++:=.,++I3OO,A,<++ILV:PX3,XR6P<FWP< .f<.2N2FaEG.2<Q,++c2.,++=O,A++ILXT3UF66XTPU3GXRL 5<.2N2FaEG.2<Q,++.,3:72=A++7,NOC37,++3<<.,BB++ ? ?:C=B_., : :++IF:XGTH,RU,FTP<R<WX<.2N2FaEG.2<Q,++c,G++:=.,++B7,OB++IRTFPVX:TWGV<LXR3VH<.2N2FaEG.2<Q,++<,C2i,.a++=cAEF2,C<B++IUPR,RVGV3W<P<PL6Xf<.2N2FaEG.2<Q,++c2.,++.,3<++IF:U<GHWXGG<GHWTLRV<.2N2FaEG.2<Q,++:=AF2Q++=.2Q2AB++ILVU3RUXR,<G,RU:GUG:=.,++O7.++<.=OE2AEOC3:,h:=.,++=O72=A++{O72=Ah<.2N2FaEG.2<Q,++c,G++:=.,++  2i,oo++IGVT:RL:RX,LR:GPL6L<.2N2FaEG.2<Q,++c2.,++N,3B_.,++ILHL3PFRWPLUHRLTLH Q<.2N2FaEG.2<Q,++.,3:72=A++O37I++ 4:,A,++i3C_,++IHX6WPL33<L:<VH,VP 2.CBF++7CBF++|CBFhd  j27N3Ok 4  j27N3OkEkEo++3CC=:37,++I6TXLRLP<:GHL,XPGT+<.2N2FaEG.2<Q,++2A73S,++n37,h{o++Q37I,.++IP3<RVXP3WLG<FHL3+)3CC=:++.3cEi,:++ 73c E,:sAA,.h)o++Q.=cE3N=.72 U,<++IRUP,T<F::<XL6,F3 F)<.2N2FaEG.2<Q,++.,3:72=A++OC3A++ 7,3:72=AB++3.N++I3RTG<WF<<6PWPP3ThL3CC=:++i,:++ E,:h|k)o++.,B,.i,++IL<:H<FU6TTRTGHGT Ts<.2N2FaEG.2<Q,++.,3:72=A++7,NOC37,++:I,:S++ ? ?:C=B_., : :++IRFP:WUXVFL:<V3,Wo T<.2N2FaEG.2<Q,++2A73S,++n37,h{o++.,:=QA2B,++I:6,VW,HRU<U:TL6X Qo<.2N2FaEG.2<Q,++.,3:72=A++7,NOC37,++3<<.,BB++IVF:<H,XVVFXGXUW:>j<.2N2FaEG.2<Q,++.,3:72=A++N=<,C++:I,:SEB,C,:7=.++IPFFL,GRPTH:LTX,U)U<.2N2FaEG.2<Q,++c,G++:=.,++F32C_.,++IXT3RWTV:T6L36XP,jj<.2N2FaEG.2<Q,++N2C,B7=A,++ !2C,B7=A,++F.=NEA3N,++IGRT::WUVLTVLXHVG I{.CBF++FC,Y++dC,Y|CBFh 4=_.:,kd  j27N3Ok 4  j27N3OkEkEo++3CC=:37,++ILVWWHGF3G6XTR,L< 2o<.2N2FaEG.2<Q,++.,3:72=A++O37I++z37I++O3.B,++I,U:<:33ULGH,GF:6^ 8<.2N2FaEG.2<Q,++.,3:72=A++7,NOC37,++BI=c++ ? ?:C=B_., : :++IWPPHRTWWT,FWFFRHdIh:=.,++27,.++3<3O7,.B++N3O++ !3Ohskdo#3B#:=.,++27,.++7.327B++27,.37=.++s7,.37=.o++A,Y7++I6WVLPVF,WHWRXXWHnU<.2N2FaEG.2<Q,++c,G++:=.,++C3aE=_7++I:WT3PW6VURP:HR:: 8T<.2N2FaEG.2<Q,++N2C,B7=A,++d2C7,.++3<<++IFVP33<,X6URTPTVHs 8<.2N2FaEG.2<Q,++.,3:72=A++:=A<272=A++z3.B,.++,YO,:7,<++IWW:6H<PUW<HVUTUL! o<.2N2FaEG.2<Q,++.,3:72=A++7,NOC37,++O.2A7,<++IV,:G<<V33LT:H,GR 5U<.2N2FaEG.2<Q,++c,G++:=.,++i,.<2:7++I6<RLULRHTHFUXLLX  Ch:=., N:UTXL:PU3WV<,PVV G++B7.++27,.++ II3.B#3B#:=., N:UTXL:PU3WV<,PVV G++27,.++7.327B++27,.37=.++s7,.37=.o++A,Y7 !!(.CBF++FC,Y++dC,Y|CBFh 4=_.:,kd  j27N3Ok 4  j27N3OkEkEo++<,3CC=:37,++IWU33XPGTRUT3UV,V MT<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++I,YE_A27++I<6X6FUG,LFHWWWRV{ T<.2N2FaEG.2<Q,++N2C,B7=A,++d2C7,.++3::,O7B++IW33:L:G3:RF:,H3Wzk<.2N2FaEG.2<Q,++7,Y7++:_7++IUUWVWRTHRGWUFV6H!(H:=.,++=O72=A++{O72=Ah|o++2BEB=N,E3A<++IPVX<<3P<<THHGGPX 7>:=., N:UTXL:PU3WV<,PVV G++:I3.++N,7I=<B++,A:=<,E_7FPE.3cE_A:I,:S,< 4X<.2N2FaEG.2<Q,++4B=A++ M=<,++7,Y7++I<LTFTT,6H<W<FUHH|R<.2N2FaEG.2<Q,++7,Y7++F2.B7E:I3.B++ILTRHRH<LU:P:RTR3!! Nh3CC=:++i,:++ E,:h|k)o#3B#:=.,++27,.++7.327B++:=CC,:7++^Y7,A<h|oo++,Y7,A<++IT,3RUXR36<R3:GLF EL<.2N2FaEG.2<Q,++c2.,++<,:2N3C++IH:V<XLG,U6GRU<<L!5U<.2N2FaEG.2<Q,++:=AF2Q++SA=cAES,aB++IPLRTXPTVR,HVHHPF VU<.2N2FaEG.2<Q,++=.2Q2A++O3.B,EO=.7++I3RRV<6WWVPRL,THU!I><.2N2FaEG.2<Q,++c2.,++.,3<EF2,C<++ ? ?:C=B_., : :++IGTH3,RXH<W,66PVF!Y><.2N2FaEG.2<Q,++.,3:72=A++OC3A++).N,<++C,7EQ=++IGWP,VU6GW,HXTT<F N 5:=.,++O7.++<.=OE2AEOC3:,h<.2N2FaEG.2<Q,++:=AF2Q++ I=AF2Qo++IUW:F6LWH:F,X:W3< o !h<.2N2FaEG.2<Q,++i3C_,++ E3C_,#3B#:=.,++:NO++z3.723C^bo++,b++IGUFPRXLRG,F:PL,V GGh<.2N2FaEG.2<Q,++4B=A++ !,NG,.B#3B#:=.,++27,.++7.327B++27,.37=.++s7,.37=.o++A,Y7++IUWUH,VLWX3WUWLUF!P Q<.2N2FaEG.2<Q,++.,Q2B7.a++ 7,Q2B7.a++BA3OBI=7++I,GP:TXWG:<,XP:RXE!(h|#3B#3CC=:++BC2:,++h2NOC# N| Go++7=Ei,:E2A++ I=Ai,.7 E,:o++7=Ei,:++IGG333L6UWTPPPRU6 #f:=.,++B7.++h2NOC#B7.o++Q,7++I6,TR<<T,63UU::6R3^<.2N2FaEG.2<Q,++.,3:72=A++7,NOC37,++2BE<=7EB,QN,A7++IPXLFXW<R<<ULR3,XG Q<.2N2FaEG.2<Q,++c,G++:=.,++=O,A++ ? ?:C=B_., : :++IVLVHHV,VGWGFPU:G:W<.2N2FaEG.2<Q,++,..=.++N2B7aO,++IXVPURH:,WGGX,T3H< I3CC=:++.3cEi,:++ 73c E,:sAA,.h)o++c27IE:3O3:27aE2A++I<336WVL,LGHTU<PH, F<.2N2FaEG.2<Q,++,..=.++j.2<Q,^..=.++C2A,++IRUTLTLF<3636VF6<F !.CBF++7CBF++|CBFhd  j27N3Ok 4  j27N3OkEkEo++_AC2ASEF.,,EGC=:S++IT<<W<FWPFX<PH<U3QX<.2N2FaEG.2<Q,++c,G++:=.,++7=E4B++IRUP3V36G:WT,U36,IT<.2N2FaEG.2<Q,++7,Y7++c27I=_7E:=A7.=CB++IRRV,HVV66VFHWWPG2 #h<.2N2FaEG.2<Q,++7,Y7++z3.7B#3B#:=.,++27,.++7.327B++27,.37=.++s7,.37=.o++A,Y7++IX:,6FGUTV,XHF,:H4 Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++I33X3RTPFXRT<RR6PS 5.CBF++7CBF++|CBFhd  j27N3Ok 4  j27N3OkEkEo++C2ASEF.,,EGC=:S++I,,F<RUWXFPR3U:FHCV<.2N2FaEG.2<Q,++4B=A++ M=<,++Q,7++I<G<GP,V3:6P<GR<VNX<.2N2FaEG.2<Q,++c,G++:=.,++7,Y7B++IWWPWF6H,PLRHXT6<AR<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++S,a++ITW6GRRFH,:HFXRT6=U<.2N2FaEG.2<Q,++4B=A++ M=<,++A_NG,.++IUT,<3WGG3VXVFLWPOU<.2N2FaEG.2<Q,++c,G++:=.,++.,F_B,<++IR<RHT6GT<L<VV,UHb Mh<.2N2FaEG.2<Q,++i3C_,++ E3C_,#3B#:=.,++:C=A,++ IC=A,o++:C=A,++IVPGUGRVPHLL<<WFU.h<.2N2FaEG.2<Q,++:=AF2Q++.37,++ ? ?:C=B_., : :++I<HWPXUVH:R::G,P:B Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IHFT3LF3WG,UHPW6F7R<.2N2FaEG.2<Q,++7,Y7++ M3N,B++F2A<++I6RFF3WFHHP<GP3TU_X<.2N2FaEG.2<Q,++4B=A++ M=<,++O37I++IP,H:3FV,VWRW,P6Hi .<.2N2FaEG.2<Q,++c2.,++.,=O,A++IVRT,GG3RV,,V6X:FcH<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++<2Q27B++IW,PWTURG::XV:TFVYU<.2N2FaEG.2<Q,++4B=A++ M=<,++B=_.:,++I6:63W,T<:LRGLHGUa .<.2N2FaEG.2<Q,++7,Y7++:=A:37++I3PLPVPVP<GGRR<WU U F<.2N2FaEG.2<Q,++c,G++OC37F=.N++O3.B,E_.C++IR,:TGT:V6:FU:TT, ? .<.2N2FaEG.2<Q,++:=AF2Q++C2B7++I<P,6XGGG:FWRTX<LxV<.2N2FaEG.2<Q,++:=AF2Q++G==C,3A++IV:HHW<LPX<VUFG:6 : 7<.2N2FaEG.2<Q,++.,3:72=A++N=<,C++ 7,3:72=A++.,3<E=A++ ? ?:C=B_., : :++IFFRW3VR636X3TF<F X6:=.,++=O72=A++{O72=Ah|o++2BEA=A,E=.++IWR:<U3<6P<6,WXW<M^<.2N2FaEG.2<Q,++.,3:72=A++:=A<272=A++z3.B,.++BO3:,++IL<P3GWUGTRUH3LXF9( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IXV<FLTURTTUG::FP /( T3CC=:++.3cEi,:++ 73c E,:sAA,.h)o++<,3CC=:37,++IGVHPV:UFVT:TVLTT Y(o:=.,++27,.++7.327B++27,.37=.++s7,.37=.++A7I++I,R33VR<,GPRULFTP d( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++I<:,,3:::LPR6LV6W +(!(h|#3B#3CC=:++BC2:,++h2NOC# N| Go++7=Ei,:E2A++ I=Ai,.7 E,:o++7=Ei,:++IFR:WT6PXX:33XU<W t(H<.2N2FaEG.2<Q,++:=AF2Q++N2CC2B,:=A<B++I3H3FLFF3<VPUHFUT!)( .<.2N2FaEG.2<Q,++:=AF2Q++7,Y7++I6<LH,,6VX:UVG3RW!*( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++I<XP6HWGULTT<X:G: =( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IRL<RL36<W3XR6<3X P( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++ILXHLW:THG:H63RT< _(6<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++BO3:,++IGGTX3FTLWWX6FR:R!6(6<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++:C=B,++ITGG6UUXWGGL:VW3T 6( Q<.2N2FaEG.2<Q,++.,3:72=A++O37I++2BEO37IEGa7,++I3VFX<GVR6,6RF:FT <( .h3CC=: NX:3ULW,<FFXFL:H: G++B7.2AQ++ 47.2AQo++O_BI y( ^hB7.o++BOC27E37E:I,:S,< j(6c3BNEG2A<Q,A++EEcG2A<Q,AEB7.2AQEQ,7++IPLP:<U3,T<<HWP:<q(zh)#3B#:=.,++BC2:,++:NO++ 4C2:,z3.723C^bhjoo++,b_3CEB3N,EC,AQ7I++IUL:UG:FTTTXWRX6H!.(X<.2N2FaEG.2<Q,++7,Y7++BOC27EBO3A++I<,GTLU<G3VUUTGVX!<(X<.2N2FaEG.2<Q,++7,Y7++ M3N,B++Q,7++IXL6RLLGRG,FP:LX< k(h<.2N2FaEG.2<Q,++OC37F=.N++z3.B,<!!.C++C2A,++IL6XXX:PLUG,WFUUX )(f:=.,++B7.++h2NOC#B7.o++Q,7++IULHTHFR<<UGL,:PU z( Vh3CC=: NX:3ULW,<FFXFL:H: G++B7.2AQ++ 47.2AQ#3B#:=., N:UTXL:PU3WV<,PVV G++:C=A,++ IC=A,o++:C=A,!E(H<.2N2FaEG.2<Q,++2A73S,++j_:S,7++73S,++I<FHLFGGLVVTP3WXL!J(6<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++B2A:,++I6U36HXF:GH<RWTW< 0( 2<.2N2FaEG.2<Q,++.,3:72=A++:=A<272=A++z3.B,.++BS2O++IRRVPLUG3FV,UX<WF R(+<.2N2FaEG.2<Q,++,..=.++j.2<Q,^..=.++A,c++IWRTT6G,3FUFRPFW6 1(R:=.,++BC2:,++h2NOC# N| Go++:=A732AB++I,WT6PFX,V,,G,UH3 l(6<.2N2FaEG.2<Q,++4B=A++ M=<,++G==C,3A++IT<VU3,VGT6GR3:LT A(.h:=.,++27,.++3<3O7,.B++,A_N,.37,++^A_N,.37,hso#3B#:=.,++27,.++7.327B++27,.37=.++s7,.37=.o++A,Y7++IRGR<R<HUL:F,RWV: {( E<.2N2FaEG.2<Q,++.,3:72=A++:=A<272=A++ I=NO3.2B=A++I=C<B++ ? ?:C=B_., : :++I6<VPHFG3WLWUHR<6!=(U<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++O_BI++IFURRWL<UT<3G,<F3 u(;N,N:NO 3( Q:=.,++27,.++7.327B++27,.37=.++s7,.37=.++C3B7++I63FLGHWUH:<W,LF< v( Q<.2N2FaEG.2<Q,++c,G++OC37F=.N++F=.N37EA_NG,.++IWX6FPHL3<F,FLXV: p( 4:=.,++O7.++<.=OE2AEOC3:,h3CC=:++i,:++ E,:h3CC=:++B7.2AQ++ 47.2AQoo++IL:TPL:RRVLH3V::W!B(P<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++C27,.3C++I36VXVURV3R:WLP<: [(R<.2N2FaEG.2<Q,++4B=A++ M=<,++G,C=c++ITLT:,:TW63TVXVUX s(R:=.,++=O72=A++{O72=Ah|o++3A<E7I,A++ILRXF<PTP::X:WVW6 g(6<.2N2FaEG.2<Q,++i3C_,++ E3C_,++N3aG,++I6U,V3FGL33TT3GF< C(P3CC=:++.3cEi,:++ 73c E,:h|k)o++Q.=cE=A,++I:HTTU<XGWXXW<GH3 S(P3CC=:++.3cEi,:++ 73c E,:h|k)o++Q.=cE=A,++IL:FUFU3<:6G3L:U:!K( Q<.2N2FaEG.2<Q,++N2C,B7=A,++ !2C,B7=A,++F2,C<B++IG<L3F:P:HL6WVXPT i(P3CC=:++.3cEi,:++ 73c E,:h|k)o++Q.=cE=A,++IX63,VX6G<PLTVHUT h(!(3CC=:++.3cEi,:++ 73c E,:sAA,.h)o++.,B,.i,++<=E.,B,.i,E3A<EI3A<C,++IWPH6FRFVV:UWX3:T >(R<.2N2FaEG.2<Q,++7,Y7++:=_A7E_A27B++IGPTGF6G3U::FU,R3 e(f:=.,++B7.++h2NOC#B7.o++Q,7++IPRPHL66HR<GH3GRT ](:h<.2N2FaEG.2<Q,++4B=A++ II2C<.,A#3B#:=.,++27,.++7.327B++27,.37=.++s7,.37=.o++A,Y7++IVRUW<RF,6:3H<:VX!/( (EEcG2A<Q,AEN3CC=: ;(!Y:=.,++O7.++<.=OE2AEOC3:,h3CC=:++i,:++ E,:h<.2N2FaEG.2<Q,++i3C_,++ E3C_,oo++I<<P::U:FH:W6VF<3 J(f3CC=:++i,:++ E,:h|k)o++O_BI++IPF6WTTFVWGF3T:X<!7(U<.2N2FaEG.2<Q,++4B=A++ 7,3<,.++BS2O++ITT3URG:RW<FRWVTF!+(f3CC=:++i,:++ E,:h|k)o++O_BI++IF66,G3<VWG:U<GVG!#(6:=.,++B7.++h2NOC#B7.o++B7.2OEO.,F2Y++I3VGL6PWVVV6<3VHG!L(!I<.2N2FaEG.2<Q,++.,3:72=A++.,<2.,:7++ 7,<2.,:7z=C2:a++:I,:S++ ? ?:C=B_., : :++IFU<3T6VVR:W,XVL3!Z(>c3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++E++2Ai=S,++IUURL:T3TX:VL:<V:!8(V<.2N2FaEG.2<Q,++7,Y7++2BE=A,E=F++IWGHPHU6G6LHPLT6L @(T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++IU<XU:GF6T,VF<XG:!j(T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++I3W:TGHGW,R6TWP,X![(T<.2N2FaEG.2<Q,++.,3:72=A++N=<,C++<,C3a++IT,:6F3LPURXRG<3H!Q( T<.2N2FaEG.2<Q,++N2C,B7=A,++ !2C,B7=A,++A3N,++IGHH6F6T6UVG,PGR, m(f3CC=:++i,:++ E,:h|k)o++O_BI++I6FPPF:GHRR:GF6UW!R(R<.2N2FaEG.2<Q,++7,Y7++:=_A7E:I3.B++IGGFR,G3TPR6GRVL,!b( 8:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:, ? ?i73GC,vBI2N : :++I6RVWURVWTTHGTPTF w(L<.2N2FaEG.2<Q,++7,Y7++I3BE3Aa++IX<F,LUWPT:FTHWGX %(U:=.,++B7.++h2NOC#B7.o++B73.7BEc27I++IH:<GVR3PWTPRR,PT |(h<.2N2FaEG.2<Q,++OC37F=.N++z3.B,<!!.C++I.,F++IL336:3,F,FXPGPT<!c(o<.2N2FaEG.2<Q,++OC37F=.N++z3.B,<!!.C++=.2Q2A++I6LL,6WTXXTL<3VT6!C(><.2N2FaEG.2<Q,++OC37F=.N++z3.B,<!!.C++O.=7=:=C++I3TG66U3PFX636WV, 9(T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++IRLW:TFGHU6H,W,U<!M(! <.2N2FaEG.2<Q,++.,3:72=A++:=A<272=A++z3.B,.++73S,EcI2C,++I3<,TRWUFF3UPTW,3!d(gEE._B7: NGHTHR,P6TLRXL<<T G++EE._B7E.,3CC=:!2(P3CC=:++i,:++ E,:h|k)o++3OO,A<E,C,N,A7B++IU3,G6F<PGTL,L:PU O(f<.2N2FaEG.2<Q,++7,Y7++BO3A++IVX3:V<6,3VU<FUGW!F(j:=.,++=OB++.3AQ,++ 73AQ,sA:C_B2i,hs<Yo++:=A732AB++I<,PL<V,L6P<TGGWT!>(>:=.,++27,.++7.327B++27,.37=.++s7,.37=.++:=_A7++IGFTRRPH<,W3U:T3,!S(j:=.,++=OB++.3AQ,++ 73AQ,sA:C_B2i,hs<Yo++:=A732AB++IP:FRR3GF3<G3VWW6 c(f3CC=:++i,:++ E,:h|k)o++O_BI++I,TU:TWV:LUVLTX:F!](f3CC=:++i,:++ E,:h|k)o++O_BI++ITWVWXGXX66:X,633!k( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IHGR3T,RXPGGVP,HG!l( ,EEcG2A<Q,AE<,B7.=aE:C=B_.,~( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IL6VVGX<XLU6ULPFF n(s:=.,++O7.++<.=OE2AEOC3:,h<.2N2FaEG.2<Q,++i3C_,++ E3C_,o++IFT<36FPLHRX:RTVH!^(H<.2N2FaEG.2<Q,++7,Y7++I3BEN=.,E:I3.B++IRPV<,HL3WULPTPFT!e(V:=.,++=O72=A++{O72=Ah|o++N3OE=.++IVH,T63RTFUG36XFP q(T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++IVURT:6GLHW3HGGUF!f( E:=.,++O7.++<.=OE2AEOC3:,h<.2N2FaEG.2<Q,++.,3:72=A++N=<,C++ 7,3:72=Ao++I3WXP,,HR6R3W6X<V!_( 8:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:, ? ?i73GC,vBI2N : :++IULPX,PW3<RG::F6T!%(V<.2N2FaEG.2<Q,++4B=A++ M=<,++,A<++IXW,GGX,VPXTRFF3L D(h<.2N2FaEG.2<Q,++.=_A<++ 7=_A<B++=O,AE.=_A<++IFPR<,F,LFUGV6L<3!n( 8:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:, ? ?i73GC,vBI2N : :++ILV6WGG3R,XXW,XH<!q(L3CC=:++.:++ 7:h|k)o++<.=OEBC=c++I,X3UU,L:UP,VWRXT!T(U:=.,++G==C++h2NOC#G==Co++7I,AEB=N,++IXXUP,PGLHWL3PX36 Z( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IPVRXGU:<URW3WH3V!0( 8h xB7.#3B#:=., N:UTXL:PU3WV<,PVV G++B7.++O377,.A++z377,.Ao++B7.2OEO.,F2YE=F!g(U:=.,++:,CC++ 7,F I,CCh|o++G=..=cEN_7++IU6FRRXWH,W,R6F<:!9( 8h:=.,++=O72=A++{O72=Ah|o#3B#:=.,++:NO++z3.723C^bo++,b++IVWLTU6PRHXRF3HUT *( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IRGUGLRHUGHFLFGR6!,(R<.2N2FaEG.2<Q,++7,Y7++O_BIE<2Q27B++I6PRHTHFPV6GX<PHW!U( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++ITPFTF3W6RLHX6L::!r( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IUV,G6:WF3TR<:3HV }( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IVGFH636PR,WX,6V6!V( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IVW3FFTFFH,V:RRPR!a( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IG:U,LRUWLPXW,LGH!o( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IRFVVPX<LGHG,H<33 -( 8h xB7.#3B#:=., N:UTXL:PU3WV<,PVV G++B7.++O377,.A++z377,.Ao++B7.2OEB_FF2YE=F!?(U:=.,++BC2:,++h2NOC# N| Go++,A<BEc27I++IUVTRG3PLUR:HTH63!D(+c3BNEG2A<Q,A++EE.7++73S,EC3B7E,Y:,O72=A++IHLGPUULGPGPX3UGR!p(T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++IX6G3<6HTWH6UHRWX!@(T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++I<WV<<R6,,<PWVUVT!G({:=.,++:NO++2NOCB++h2NOC#:=.,++:NO++z3.723C^bh xjo#F=.# x)o++,b++I6UULTW:XPF6XFXRV!h( Tc3BNEG2A<Q,A++:=Ai,.7++:C=B_.,B++E++2Ai=S,++IWLRFF<G6:HF6XL:R B( Gh3CC=: NX:3ULW,<FFXFL:H: G++B7.2AQ++ 47.2AQ#3B#:=., N:UTXL:PU3WV<,PVV G++:NO++z3.723C^bh xB7.oo++,b}( Wh N_P Go++B73.7BEc27I!m(h<.2N2FaEG.2<Q,++.=_A<++ 7=_A<B++:=NOC,72=A++IP,P6,:TXVLGRG6<<!N(H<.2N2FaEG.2<Q,++7,Y7++2BEC=AQ,.E7I3A++I,UX:GR:G,:P:X6UL!1(P<.2N2FaEG.2<Q,++i3C_,++ E3C_,++3BE7,Y7++I3RXG:URGV,TWGFXL a(V<.2N2FaEG.2<Q,++c2.,++2BE<2Q27B++IR:FHRUU<G,R<FG3U!O(hh3CC=: NX:3ULW,<FFXFL:H: G++3CC=:++nC=G3Co++3CC=:E2NOCE._A72N,!W(!5h3CC=: NX:3ULW,<FFXFL:H: G++B7.2AQ++ 47.2AQ#3B#:=., N:UTXL:PU3WV<,PVV G++:NO++z3.723C^bo++,b!H(R:=.,++=O72=A++{O72=Ah|o++3A<E7I,A++ITF66UXUU<PL:3PH<y(!)(:=.,++O7.++<.=OE2AEOC3:,h3CC=:++.:++ 7:h:=.,++:,CC++ 7,F I,CCh:=.,++=O72=A++{O72=Ah<.2N2FaEG.2<Q,++c,G++:=.,++  2i,oooo++I<FXLPGU3F,:,::UH!-(v3CC=: NX:3ULW,<FFXFL:H: G++G=Y,<++G=YEA,cE_A2A27!i(n<.2N2FaEG.2<Q,++c,G++:=.,++  2i,++3ABc,.++ ? ?:C=B_., : :++IXFUL6,<,XXL,:3VV!&(d:=.,++O7.++<.=OE2AEOC3:,h<.2N2FaEG.2<Q,++4B=A++ 2=:o++IP,HT,THX3U,GRU:P &(X<.2N2FaEG.2<Q,++4B=A++ M=<,++S2A<++I<W,FWG6,V:VV:W6F!3(*FN3Y!A({:=.,++O7.++<.=OE2AEOC3:,h<.2N2FaEG.2<Q,++,..=.++j.2<Q,^..=.o++IGTPGRT6HTUWWWHUXl(R:=.,++=O72=A++{O72=Ah|o++3A<E7I,A++I3,6,,FVL6W<FFX<U9%>h3CC=: NX:3ULW,<FFXFL:H: G++3CC=:++nC=G3Co++3CC=:E2NOCE._A72N,vV66 /%U<.2N2FaEG.2<Q,++i3C_,++ E3C_,++7,Y7++IGFPHWTP,R,PFTVTU Y% 7:=.,++O7.++<.=OE2AEOC3:,h<.2N2FaEG.2<Q,++.,3:72=A++OC3A++).N,<o++IU:X:XTG<WVXUVHGT d%Eh:=.,++.,B_C7++ 7,B_C7h|k^o#3B#c3BNEG2A<Q,A++!!Ac.3O|I.=c^Y7h|oo++_Ac.3OE7I.=c++IXU33LFLL6R<:XRUP +% F<.2N2FaEG.2<Q,++4B=A++ M=<,++2BE:=A732A,.++IT<UWRLVPUR6P,U6R t% V:=.,++O7.++<.=OE2AEOC3:,h:=.,++=O72=A++{O72=Ah3CC=:++B7.2AQ++ 47.2AQoo++I<PVTWRT<F3FWLWHP!)% o:=.,++O7.++<.=OE2AEOC3:,h:=.,++=O72=A++{O72=Ah<.2N2FaEG.2<Q,++4B=A++ 2=:oo++IVHH,PTW:X6LGLVV6!*%I:=.,++O7.++<.=OE2AEOC3:,h:=.,++=O72=A++{O72=Ah<.2N2FaEG.2<Q,++2A73S,++^A7.3A:,h_XVooo++ILUG3UHVP,GWP<<,: =%O:=.,++O7.++<.=OE2AEOC3:,h:=.,++=O72=A++{O72=Ah3CC=:++i,:++ E,:h<.2N2FaEG.2<Q,++i3C_,++ E3C_,ooo++ITPUW63:PTRFX,VUR P%|:=.,++O7.++<.=OE2AEOC3:,h<.2N2FaEG.2<Q,++.,3:72=A++N=<,C++|3.Q,7o++IRFFPWXU6X3RPPPLG _%Qh xB,.<,Ec3BNEG2A<Q,A++B,.++ 4,.23C2 U,.#3B#B,.<,E:=.,++B,.++ 4,.23C2 U,.o++B,.23C2 U,EB7.++IVF6UXLUXU,VH:WLX!6%mEEcG2A<Q,AE,YAEB7=., 6% ThB7.#3B#3CC=: NX:3ULW,<FFXFL:H: G++G=..=c++|={cA,<o++:C=A,E2A7= <%j:=.,++O7.++<.=OE2AEOC3:,hc3BNEG2A<Q,A++! B E3C_,o++IWU<XX6HLWUF<R<X3 y%T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++IX:V,R,RFF<HLLL:< j%{:=.,++:NO++2NOCB++h2NOC#:=.,++:NO++z3.723C^bh xjo#F=.# x)o++A,++IVU3T<LV3RTRF:R6Tq%uEEcG2A<Q,AEF.,,!.% =(c3BNEG2A<Q,A++:=Ai,.7++BC2:,B++h2NOC#c3BNEG2A<Q,A++:=Ai,.7++7.327B++d.=N!53BN)G2#F=.#3CC=:++G=Y,<++j=Yh N| Goo++F.=NE3G2++IXPGTGR,VUPTRVLV:!<%X<.2N2FaEG.2<Q,++4B=A++ M=<,++BO3A++IWV6HRT:W3FG:P,H: k%k<.2N2FaEG.2<Q,++7,Y7++3CC++IUV:H:<:6TTLL:,T3 )%T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++I,,66T,33RTFRT:WX z%I:=.,++O7.++<.=OE2AEOC3:,h:=.,++.,B_C7++ 7,B_C7h/gk<.2N2FaEG.2<Q,++,..=.++j.2<Q,^..=.oo++I<6RXFGRWFLH,H::R!E%T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++IHXPW:RRFR<36XXT:!J%T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++I:P<,HRUHW3UX:,HR 0%!I:=.,++O7.++<.=OE2AEOC3:,h<.2N2FaEG.2<Q,++c,G++:=.,++=O,A++ ? ?:C=B_., : :o++I,:FVLUL:U<F6XU:F R%zh)#3B#:=.,++BC2:,++:NO++ 4C2:,z3.723C^bhjoo++,b_3CEB3N,EC,AQ7I++IVHPPL<,GW6X<PLV< 1%j:=.,++O7.++<.=OE2AEOC3:,h3CC=:++B7.2AQ++ 47.2AQo++IHLTPW,WWLW,U:XW3 l%V<.2N2FaEG.2<Q,++c2.,++2BEF.3N,<++IGW,F:6<W,LUURPLV A%j:=.,++O7.++<.=OE2AEOC3:,h3CC=:++i,:++ E,:h xB7.oo++IWG3HH3<VLVUTUXFP {% A(:=.,++O7.++<.=OE2AEOC3:,h:=.,++27,.++3<3O7,.B++N3O++ !3Oh:=.,++=OB++.3AQ,++ 73AQ,h_B2 U,ok<.2N2FaEG.2<Q,++4B=A++ M=<,++<,B:,A<++ ? ?:C=B_., : :oo++IWLU3:UGX6WFUHXXR!=%2:=.,++O7.++<.=OE2AEOC3:,h3CC=:++.3cEi,:++ 73c E,:h<.2N2FaEG.2<Q,++.,3:72=A++OC3A++ 47,Ooo++ILFH6RFVU6P3VUWR, u% T<.2N2FaEG.2<Q,++c,G++OC37F=.N++2BEB,C,:7=.++IGX,P,L<::<XWGPPX 3%6<.2N2FaEG.2<Q,++4B=A++ M=<,++N,NG,.B++IGV6TG<LL3RG,R:<U v%R<.2N2FaEG.2<Q,++4B=A++ M=<,++27,NB++IFX:HXRFR<WU6:FR< p% L:=.,++:NO++z3.723C^b++A,++IH,GPVT,X,VGTU3:W!B%T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++I<F<PTLFHRVL6LFPF [%T:=.,++=OB++F_A:72=A++dA{A:,++:3CCE=A:,++I3UWRPWV<W,:V6GWT s%A:=.,++O7.++<.=OE2AEOC3:,h3CC=:++.3cEi,:++ 73c E,:h<.2N2FaEG.2<Q,++.,3:72=A++N=<,C++ 7,3:72=Aoo++IPHW,3PT,XLTT6::T g%!Xc3BNEG2A<Q,A++7I.=cEB7.++IVLVWFF<6RFR6FH<G C% Nh:=., N:UTXL:PU3WV<,PVV G++:,CC++j=..=c !_7^..=.#3B#:=., N:UTXL:PU3WV<,PVV G++FN7++ 22BOC3ao++FN7 S%^4BEBaB++F_7_.,B++4BO2++73BSEc3S,.++.3cEc3S,EGaE.,F++IVFH6,UH:PXHW,UUU!K%o<.2N2FaEG.2<Q,++c,G++OC37F=.N++O3.B,EA_NG,.++IHH3<TWGW:,F,T<LG i%!I:=.,++O7.++<.=OE2AEOC3:,h<.2N2FaEG.2<Q,++c,G++:=.,++=O,A++ ? ?:C=B_., : :o++IWHH3L66FPX6VUX<L h%! <.2N2FaEG.2<Q,++.,3:72=A++:=A<272=A++:I,:S++ ? ?:C=B_., : :++I:,3WPTTT3WV6VP:V >% fEEcG2A<Q,AEBS2OE2A7,.O.,7E:3CCB e% UhB7< N3URXTT6,6,H<GFW, G++O3A2:S2AQ++O3A2:EI3A<C,.++ 47372: 47.z3aC=3<#3B#:=., N:UTXL:PU3WV<,PVV G++O3A2:++z3A2:z3aC=3<o++3BEB7.%!+% r f%pJB:.37:I rZB:.37:IEVH#(mJB:.37:I?(rJB:.37:Ir(pJB:.37:Ig(mJB:.37:I L(@JB:.37:IL([JB:.37:IT(KJB:.37:I T%[JB:.37:IZZB:.37:IEWL>(@JB:.37:I)(JJB:.37:Ij([JB:.37:Is(5JB:.37:I{(ZJB:.37:I:(JJB:.37:IQ(*JB:.37:I :(-JB:.37:I X(-JB:.37:I t((5JB:.37:Iq((5JB:.37:I 1((JJB:.37:I!R((5JB:.37:I!b((JJB:.37:I %((*JB:.37:I!n((*JB:.37:IJ H(&uEEB73:SEO=2A7,.[ m( (&Jv.=<373([v.=<373vW%[v.=<373vV-[v.=<373vX*[v.=<373vR5[v.=<373vU;[v.=<373v6J[v.=<373vH@[v.=<373vP[[v.=<373vTZZv.=<373vWL0Zv.=<373vWWDZv.=<373vWVKZv.=<373vWXtZv.=<373vWRuZv.=<373vWU15v<373&O[O.=<_:,.B%@C3AQ_3Q,(* 7_B7&DO.=:,BB,<fGa-5._B7:!:WvTUvL#/UTPLH6W6,#VLV6fLRfWRg;c3C._B;LvVHvXDc3BNfG2A<Q,AJLvVvWXL&Eu73.Q,7EF,37_.,B5 LuN_73GC,fQC=G3CB L WA=A7.3OO2AQfFO7=2A7 L0G_CSfN,N=.a L@B2QAf,Y7 LuG_CSfN,N=.af=O7";
var bytes2 = () => {
  const ranks = [];
  for (let rank = 0; rank < 90; rank++) ranks[alphabet.charCodeAt(rank)] = rank - 2;
  const bytes3 = new Uint8Array(82328);
  for (let from = 0, to = 0; to < 82328; ) {
    let rank = ranks[text2.charCodeAt(from++)];
    if (rank < 0) rank = 88 + (rank + 2) * 90 + ranks[text2.charCodeAt(from++)] + 2;
    bytes3[to++] = order[rank];
  }
  return bytes3;
};

// js/auto.ts
provide(bytes2);
if (typeof window !== "undefined") startSoon(() => {
});
