// Reads a page before and after a case, and compares the difference with what the case expects.

import { assert } from '../harness.mjs';

const FIELDS = {
  complete: ['sessionId', 'projectId', 'preview', 'won', 'score', 'prize', 'profile'],
  routeChange: ['route'],
  error: ['name', 'message'],
  custom: ['type'],
};
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** What can be seen of the bridge and of its page at this moment. */
export function observe(page) {
  return page.evaluate((forbidden) => {
    const state = (bridge) => {
      try {
        return bridge.state();
      } catch (error) {
        return error.code;
      }
    };
    const dirty = (value) =>
      value !== null &&
      typeof value === 'object' &&
      Object.entries(value).some(([key, inner]) => forbidden.includes(key) || dirty(inner));
    const out = document.querySelector('#out');
    return {
      stats: window.bridge?.stats() ?? null,
      state: window.bridge ? state(window.bridge) : null,
      heard: (window.heard ?? []).map(({ milestone, payload, raw, flags, origin }) => ({
        milestone,
        payload,
        raw,
        flags,
        origin,
        dirty: dirty(raw) || dirty(payload),
      })),
      reveals: window.probe.reveals.filter((id) => id === 'out').length,
      also: document.querySelector('#also') ? !document.querySelector('#also').hidden : null,
      refusals: window.refusals ?? [],
      faults: window.faults ?? [],
      thrown: window.thrown ?? null,
      elements: document.querySelectorAll('*').length,
      changes: window.probe.changes.slice(),
      errors: window.probe.windowErrors.slice(),
      dataReads: window.probe.dataReads,
      maxHandlerMs: window.probe.maxHandlerMs,
      listeners: window.probe.added.message ?? 0,
      polluted: {}.polluted ?? null,
      ran: window.__x ?? null,
      url: location.href,
      dispatched: window.dispatched ?? [],
      deepest: window.deepest ?? 0,
      target: out && {
        text: out.textContent,
        hidden: out.hidden,
        style: out.getAttribute('style') ?? '',
        length: [...out.textContent].length,
      },
    };
  }, FORBIDDEN);
}

const total = (refused) => Object.values(refused).reduce((sum, count) => sum + count, 0);

/** Every message seen is in exactly one counter. */
export function assertBalanced({ seen, accepted, ignored, refused }) {
  assert.equal(accepted + ignored + total(refused), seen, 'the counters do not add up to the messages seen');
}

function difference(before, after) {
  const refused = {};
  for (const [reason, count] of Object.entries(after.refused)) {
    const more = count - (before.refused[reason] ?? 0);
    if (more !== 0) refused[reason] = more;
  }
  return {
    seen: after.seen - before.seen,
    accepted: after.accepted - before.accepted,
    ignored: after.ignored - before.ignored,
    refused,
  };
}

function assertPayload(expected, event) {
  assert.ok(event, 'no milestone was delivered');
  const fields = FIELDS[event.milestone] ?? [];
  if (expected === null) {
    assert.equal(event.raw, null, 'raw');
    for (const field of fields) assert.equal(event.payload[field], null, `payload.${field}`);
    return;
  }
  for (const [key, value] of Object.entries(expected)) {
    const place = fields.includes(key) ? event.payload : event.raw;
    assert.deepStrictEqual(place?.[key], value, key);
  }
}

const none = { seen: 0, accepted: 0, ignored: 0, refused: {} };

const DECISIONS = {
  accept: ({ counts, sent }) => {
    assert.deepEqual(counts, {
      seen: sent,
      accepted: 1,
      ignored: 0,
      refused: sent > 1 ? { duplicate: sent - 1 } : {},
    });
  },
  drop: ({ counts, sent, expect }) => {
    assert.deepEqual(counts, { ...none, seen: sent, refused: { [expect.reason]: sent } });
  },
  ignore: ({ counts, sent }) => assert.deepEqual(counts, { ...none, seen: sent, ignored: sent }),
  messageerror: ({ counts, sent }) =>
    assert.deepEqual(counts, { ...none, seen: sent, refused: { messageerror: sent } }),
  no_message: ({ counts }) => assert.deepEqual(counts, none),
  accept_flagged: ({ counts }) => assert.equal(counts.accepted, 1),
  init_ok: ({ after }) => assert.equal(after.thrown, null),
  init_error: ({ after, expect }) => {
    assert.ok(after.thrown, `createBridge did not throw, ${expect.error} was expected`);
    assert.equal(after.thrown.code, expect.error);
    assert.equal(after.thrown.name, 'BridgeError');
  },
  navigate: ({ navigated, expect }) => assert.equal(navigated, expect.href),
  blocked_reaction: ({ after, expect }) => {
    assert.equal(after.thrown, null);
    assert.ok(
      after.refusals.some(({ reason }) => reason === expect.reason),
      `${expect.reason} was not reported; reported: ${JSON.stringify(after.refusals)}`,
    );
  },
  reaction_skipped: (o) => DECISIONS.blocked_reaction(o),
};

// One entry for each key that `expect` may have. A key that is not here fails the case: nothing is passed over.
const CHECKS = {
  decision: (value, o) => (DECISIONS[value] ?? (() => assert.fail(`decision "${value}" is not understood`)))(o),
  reason: () => {},
  error: () => {},
  href: () => {},
  canonical: () => {},
  note: () => {},
  doc: () => {},
  residualRisk: () => {},
  reactions: (value, o) =>
    assert.equal(o.after.reveals - o.before.reveals + o.after.dispatched.length, value, 'reactions run'),
  milestone: (value, o) => assert.equal(o.event?.milestone, value),
  payload: (value, o) => assertPayload(value, o.event),
  flag: (value, o) => assert.ok(o.event?.flags.includes(value), `flags: ${o.event?.flags}`),
  sessionPresent: (value, o) => assert.equal(o.event?.payload.sessionId !== null, value),
  throws: (value, o) => {
    assert.equal(value, false);
    assert.deepEqual([...o.notes.errors, ...o.after.errors], []);
  },
  reports: (value, o) => assert.equal(o.reports.length, value, JSON.stringify(o.reports)),
  objectPrototypeClean: (value, o) => {
    assert.equal(o.after.polluted === null, value);
    assert.equal(o.event?.dirty, false, 'a forbidden key reached the event');
  },
  redirectTo: (value, o) => {
    assert.equal(value, null);
    assert.equal(o.after.url, o.before.url);
  },
  navigated: (value, o) => {
    assert.equal(value, false);
    assert.equal(o.after.url, o.before.url);
  },
  senderThrows: (value, o) => assert.equal(o.answer.threw, value),
  bridgeState: (value, o) => {
    assert.equal(value, 'unchanged');
    assert.deepEqual([o.after.stats, o.after.state], [o.before.stats, o.before.state]);
  },
  counter: (value, o) => assert.equal(o.counts.refused[value], 1),
  maxHandlerMs: (value, o) => withinTime(o.after.maxHandlerMs, value),
  dataGetterReads: (value, o) => assert.equal(o.after.dataReads - o.before.dataReads, value),
  instanceAlive: (value, o) => assert.equal(o.alive, value, 'a control message afterwards'),
  newElements: (value, o) => assert.equal(o.after.elements - o.before.elements, value),
  scriptExecuted: (value, o) => assert.equal(o.after.ran !== null || o.notes.dialogs.length > 0, value),
  domChanges: (value, o) => {
    const changes = o.after.changes.slice(o.before.changes.length);
    assert.equal(changes.length, value, changes.join('; '));
  },
  listenerInstalled: (value, o) => assert.equal(o.after.listeners > 0, value),
  initWarning: (value, o) =>
    assert.ok(
      o.after.refusals.some(({ reason }) => reason === value),
      `${value} was not reported`,
    ),
  timeoutReport: (value, o) => {
    assert.equal(value, null);
    assert.ok(!o.after.heard.some(({ milestone }) => milestone === 'unavailable'));
  },
  fatal: (value, o) => assert.equal(o.after.state === 'failed' || o.after.thrown !== null, value),
  detail: (value, o) => {
    const [first] = o.after.dispatched;
    assert.deepEqual({ milestone: first?.milestone, payload: { score: first?.score } }, value);
  },
  frozen: (value, o) => assert.equal(o.after.dispatched[0]?.frozen, value),
  cancelable: (value, o) => assert.equal(o.after.dispatched[0]?.cancelable, value),
  aliasesEventData: (value, o) => assert.equal(o.after.dispatched[0]?.aliases, value),
  windowErrorCount: (value, o) => assert.equal(o.notes.errors.length, value, o.notes.errors.join('\n')),
  maxDepth: (value, o) => assert.equal(o.after.deepest, value),
  textContent: (value, o) => assert.equal(o.after.target.text, value),
  maxTextLength: (value, o) => assert.ok(o.after.target.length <= value, `${o.after.target.length} characters`),
  hidden: (value, o) => assert.equal(o.after.target.hidden, value),
  inlineStyle: (value, o) => assert.equal(o.after.target.style, value),
  otherReactionsRun: (value, o) => assert.equal(o.after.also, value),
};

/** Fails unless the difference between the two observations is what `expect` says. */
export function assertOutcome(expect, { before, after, ...more }) {
  const own = after.refusals.slice(before.refusals.length).map(({ reason }) => reason);
  const o = {
    navigated: null,
    alive: null,
    answer: {},
    ...more,
    before,
    after,
    expect,
    counts: before.stats && after.stats ? difference(before.stats, after.stats) : none,
    event: after.heard.slice(before.heard.length).at(-1),
    reports: [...own, ...after.faults.slice(before.faults.length), ...more.notes.warnings.map(({ text }) => text)],
  };
  if (after.stats) assertBalanced(after.stats);
  const safe = expect.byDecoder ? Object.values(expect.byDecoder) : expect.oneOf;
  if (safe) {
    const failures = [];
    for (const one of safe) {
      const whole = typeof one === 'string' ? { decision: one } : one;
      try {
        return check(whole, { ...o, expect: whole });
      } catch (error) {
        failures.push(error.message);
      }
    }
    assert.fail(`none of the safe outcomes happened:\n${failures.join('\n')}`);
  }
  return check(expect, o);
}

function check(expect, o) {
  for (const [key, value] of Object.entries(expect)) {
    assert.ok(Object.hasOwn(CHECKS, key), `the expectation "${key}" is not understood`);
    CHECKS[key](value, o);
  }
}

const SLOW_MACHINE = 10;

/**
 * Times are a benchmark, not a test: on a shared machine they vary tenfold. What is over the case's limit is printed;
 * only what is ten times over fails, as an algorithm that does too much would.
 */
export function withinTime(spent, limit) {
  if (spent > limit) console.log(`# over the limit of the case: the listener took ${spent} ms, ${limit} are meant`);
  assert.ok(spent <= limit * SLOW_MACHINE, `the listener took ${spent} ms`);
}

const ATTEMPTS = 3;

/**
 * Plays a case again whose listener took longer than allowed: a limit on time is a limit on what the code needs, not on
 * what else this machine does meanwhile.
 */
export async function patiently(play) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await play();
    } catch (error) {
      if (attempt === ATTEMPTS || !/the listener took/.test(error.message)) throw error;
    }
  }
}
