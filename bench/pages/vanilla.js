// The limit: what the bridge does with a `complete`, written by hand for this one page. One frame, one origin, one
// handler, one milestone; the same checks, the same fields within the same limits, the same frozen event.
//
// `budgets` adds what the bridge also tells with every event: whether `raw` will be withheld. That needs a walk over all
// of the data, which a page that never reads `raw` would leave out.

(() => {
  const PREFIX = '[iFrameSizer]';
  const MAX_MESSAGE = 65536;
  const { hasOwn, freeze, keys } = Object;
  const { isArray } = Array;
  const NO_FLAGS = freeze([]);

  const isObject = (value) => typeof value === 'object' && value !== null && !isArray(value);

  // How values are read: null is what does not fit.
  const id = (value) => {
    if (typeof value === 'string') return value.length <= 256 ? value : null;
    return Number.isSafeInteger(value) ? String(value) : null;
  };
  const code = (value) => (typeof value === 'string' && value.length <= 256 ? value : null);
  const text = (value) => (typeof value === 'string' && value.length <= 4096 ? value : null);
  const boolean = (value) => (typeof value === 'boolean' ? value : null);
  const score = (value) => {
    let number = value;
    if (typeof value === 'string' && /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(value)) number = Number(value);
    if (typeof number !== 'number' || !Number.isFinite(number)) return null;
    return Number.isInteger(number) && !Number.isSafeInteger(number) ? null : number + 0;
  };

  const placesOf = (data) => {
    const places = [];
    for (
      let node = data, level = 0;
      level < 2 && isObject(node);
      node = hasOwn(node, 'data') ? node.data : null, level++
    ) {
      if (hasOwn(node, 'credentials') && isObject(node.credentials)) places.push(node.credentials);
      if (hasOwn(node, 'credientials') && isObject(node.credientials)) places.push(node.credientials);
      if (hasOwn(node, 'gameMetrics') && isObject(node.gameMetrics)) places.push(node.gameMetrics);
      places.push(node);
    }
    return places;
  };

  const read = (places, names, fit) => {
    for (let at = 0; at < places.length; at++) {
      const place = places[at];
      for (let which = 0; which < names.length; which++) {
        if (!hasOwn(place, names[which])) continue;
        const value = fit(place[names[which]]);
        if (value !== null) return value;
      }
    }
    return null;
  };

  const SESSION = ['sessionID', 'sessionId'];
  const PROJECT = ['projectID', 'projectId'];
  const PREVIEW = ['isPreviewMode'];
  const WON = ['userWon'];
  const SCORE = ['score'];
  const PRIZE = ['prizeID', 'prizeUid', 'prizeId'];
  const TITLE = ['prizeTitle'];
  const REF = ['prizeRef'];
  const CODE = ['code'];
  const IMAGE = ['prizeImage'];
  const PROFILE = ['profilUid'];
  const PROFILE_TITLE = ['profil'];

  const payloadOf = (data) => {
    const places = placesOf(data);
    const prize = {
      id: read(places, PRIZE, id),
      title: read(places, TITLE, text),
      ref: read(places, REF, code),
      code: read(places, CODE, code),
      image: read(places, IMAGE, text),
    };
    const lost = prize.id === 'lost';
    const named = !lost && !!(prize.id || prize.title || prize.ref || prize.code);
    const profile = { id: read(places, PROFILE, id), title: read(places, PROFILE_TITLE, text) };
    return freeze({
      sessionId: read(places, SESSION, id),
      projectId: read(places, PROJECT, id),
      preview: read(places, PREVIEW, boolean),
      won: read(places, WON, boolean) ?? (lost || named ? named : null),
      score: read(places, SCORE, score),
      prize: named ? freeze(prize) : null,
      profile: profile.id === null && profile.title === null ? null : freeze(profile),
    });
  };

  const isSamePrize = (one, other) =>
    one === other ||
    (one !== null &&
      other !== null &&
      one.id === other.id &&
      one.title === other.title &&
      one.ref === other.ref &&
      one.code === other.code &&
      one.image === other.image);
  const isSameOutcome = (one, other) =>
    one.sessionId === other.sessionId &&
    one.won === other.won &&
    one.score === other.score &&
    isSamePrize(one.prize, other.prize);

  // Whether data is within the budgets of `raw`; the flags say which one it is not.
  const flagsOf = (data) => {
    const flags = new Set();
    let nodes = 0;
    const walk = (value, depth) => {
      nodes += 1;
      if (typeof value === 'string') {
        if (value.length > 4096) flags.add('payload_string');
      } else if (isArray(value)) {
        if (depth > 8) flags.add('payload_depth');
        if (value.length > 256) flags.add('payload_nodes');
        for (let at = 0; at < value.length; at++) walk(value[at], depth + 1);
      } else if (typeof value === 'object' && value !== null) {
        if (depth > 8) flags.add('payload_depth');
        const names = keys(value);
        if (names.length > 128) flags.add('payload_nodes');
        for (let at = 0; at < names.length; at++) {
          if (names[at].length > 128) flags.add('payload_key');
          walk(value[names[at]], depth + 1);
        }
      }
    };
    walk(data, 1);
    if (nodes > 1024) flags.add('payload_nodes');
    return flags.size ? freeze([...flags]) : NO_FLAGS;
  };

  const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
  const copyOf = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (isArray(value)) return freeze(value.map(copyOf));
    const allowed = keys(value).filter((name) => !FORBIDDEN.has(name));
    return freeze(Object.fromEntries(allowed.map((name) => [name, copyOf(value[name])])));
  };

  class Milestone {
    #data;
    #raw;
    constructor(payload, frame, message, round, sequence, flags, data) {
      this.milestone = 'complete';
      this.payload = payload;
      this.frame = frame;
      this.origin = message.origin;
      this.via = 'message';
      this.round = round;
      this.sequence = sequence;
      this.time = message.timeStamp;
      this.flags = flags;
      this.#data = data;
      freeze(this);
    }
    get raw() {
      return (this.#raw ??= this.flags.length ? null : copyOf(this.#data));
    }
  }

  window.listen = ({ frame, origin, handler, budgets = false }) => {
    const stats = { seen: 0, accepted: 0, ignored: 0, refused: { __proto__: null } };
    const refuse = (reason) => {
      stats.refused[reason] = (stats.refused[reason] ?? 0) + 1;
    };
    let round = 1;
    let sequence = 0;
    let completion = null;

    const hear = (event) => {
      stats.seen += 1;
      if (!event.isTrusted) return refuse('untrusted_event');
      if (event.origin !== origin) return refuse('origin');
      const { source } = event;
      if (source === null || source !== frame.contentWindow || !frame.isConnected) return refuse('source');
      const { data: message } = event;
      if (typeof message !== 'string') return refuse('shape');
      if (message.length > MAX_MESSAGE) return refuse('size');
      if (!message.startsWith(PREFIX)) return refuse('parse');
      const verb = message.indexOf(':', message.indexOf(':', message.indexOf(':', PREFIX.length) + 1) + 1) + 1;
      if (!message.startsWith('message:', verb)) {
        stats.ignored += 1;
        return;
      }
      let body;
      try {
        body = JSON.parse(message.slice(verb + 'message:'.length));
      } catch {
        return refuse('parse');
      }
      if (!isObject(body) || !hasOwn(body, 'isDigitaService')) return refuse('shape');
      if (body.isDigitaService !== true) return refuse('not_drimify');
      if (hasOwn(body, 'isPlugin') && body.isPlugin === true) return refuse('plugin_layer');
      if (!hasOwn(body, 'type') || typeof body.type !== 'string') return refuse('type');
      if (body.type === 'ready') {
        stats.accepted += 1;
        sequence += 1;
        return;
      }
      if (body.type !== 'complete') return refuse('unknown_event');
      const data = hasOwn(body, 'data') ? body.data : null;
      const payload = payloadOf(data);
      if (completion !== null) {
        if (isSameOutcome(completion, payload)) return refuse('duplicate');
        round += 1;
      }
      completion = payload;
      stats.accepted += 1;
      sequence += 1;
      const flags = budgets ? flagsOf(data) : NO_FLAGS;
      const milestone = new Milestone(payload, frame, event, round, sequence, flags, data);
      try {
        handler(milestone);
      } catch (error) {
        reportError(error);
      }
      const told = { bubbles: true, composed: true, cancelable: false, detail: milestone };
      frame.dispatchEvent(new CustomEvent('drimify:complete', told));
    };
    addEventListener('message', hear, true);
    return stats;
  };
})();
