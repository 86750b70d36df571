// What handlers see. Object literals and entries throughout: no descriptor is read from a plain object, so nothing on a
// polluted Object.prototype takes part.

import * as dom from './dom.js';

const { freeze } = Object;

const freezeAll = (value) => {
  if (value && typeof value === 'object') {
    Object.values(value).forEach(freezeAll);
    freeze(value);
  }
  return value;
};

// The core's lists, by the names of the contract.
const PAYLOADS = {
  __proto__: null,
  routeChange: ([route]) => ({ route }),
  complete: ([sessionId, projectId, preview, won, score, id, title, ref, code, image, profile, profileTitle]) => ({
    sessionId,
    projectId,
    preview,
    won,
    score,
    prize: id || title || ref || code ? freeze({ id, title, ref, code, image }) : null,
    profile: (profile ?? profileTitle) === null ? null : freeze({ id: profile, title: profileTitle }),
  }),
  error: ([name, message]) => ({ name, message }),
  custom: ([type]) => ({ type }),
  verified: ([won, code, title, ref, token]) => ({ claim: freeze({ won, code, title, ref, token }) }),
  unverified: ([reason]) => ({ reason }),
};

export const payloadOf = (milestone, list) => list && freeze(PAYLOADS[milestone](list));

// The one frozen event of a milestone; `read` makes what `raw` shows when it is first asked for.
export const milestoneEvent = (head, read) => {
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
      if (raw === undefined) raw = freezeAll(read()) ?? null;
      return raw;
    },
  });
};

// The event as the page at large may see it: a claim's code and token reach handlers only.
export const publicEvent = (event, head) => {
  if (event.milestone !== 'verified') return event;
  const { won, title, ref } = event.payload.claim;
  return milestoneEvent({ ...head, payload: payloadOf('verified', [won, null, title, ref, null]) }, () => null);
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
