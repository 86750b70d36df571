// What handlers see. Object literals and entries throughout: no descriptor is read from a plain object, so nothing on a
// polluted Object.prototype takes part.

import * as dom from './dom.js';

const freeze = (value) => {
  if (value && typeof value === 'object') {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
};

// The core's lists, by the names of the contract.
const named = (names, list) => Object.fromEntries(names.split(' ').map((name, at) => [name, list[at]]));

const FIELDS = { __proto__: null, error: 'name message', routeChange: 'route', custom: 'type', unverified: 'reason' };

export const payloadOf = (milestone, list) => {
  if (!list) return null;
  if (milestone === 'verified') return { claim: named('won code title ref token', list) };
  if (milestone !== 'complete') return named(FIELDS[milestone], list);
  const prize = named('id title ref code image', list.slice(5));
  const profile = named('id title', list.slice(10));
  return {
    ...named('sessionId projectId preview won score', list),
    prize: prize.id || prize.title || prize.ref || prize.code ? prize : null,
    profile: (profile.id ?? profile.title) === null ? null : profile,
  };
};

// The one frozen event of a milestone; `read` makes what `raw` shows when it is first asked for.
export const milestoneEvent = (head, read) => {
  let raw;
  freeze(head.payload);
  freeze(head.flags);
  return Object.freeze({
    ...head,
    get raw() {
      if (raw === undefined) raw = freeze(read()) ?? null;
      return raw;
    },
  });
};

// The event as the page at large may see it: a claim's code and token reach handlers only.
export const publicEvent = (event, head) => {
  if (event.milestone !== 'verified') return event;
  const claim = { ...event.payload.claim, code: null, token: null };
  return milestoneEvent({ ...head, payload: { claim } }, () => null);
};

export const domName = (milestone) => milestone.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());

// Fires an event that nobody can cancel.
export const fire = (target, name, detail) => {
  dom.dispatch(target, new CustomEvent(name, { bubbles: true, composed: true, cancelable: false, detail }));
};

// What a user's code throws, or its promise rejects with, goes to the page's own error reporting.
const report = (error) => {
  try {
    reportError(error);
  } catch {
    // An error that cannot even be reported is nobody's.
  }
};

export const callHandler = (handler, event) => {
  try {
    const result = handler(event);
    if (result instanceof Promise) result.catch(report);
  } catch (error) {
    report(error);
  }
};
