// What handlers see. Object literals throughout: no descriptor is read from a plain object, so nothing on a polluted
// Object.prototype takes part.

import { dom } from './dom.js';

const freeze = (value) => {
  if (value && typeof value === 'object') {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
};

// The core's lists, by the names of the contract.
const payloadOf = (milestone, list) => {
  if (milestone === 'complete') {
    const [sessionId, projectId, preview, won, score, id, title, ref, code, image, profile, profileTitle] = list;
    const prize = id || title || ref || code ? { id, title, ref, code, image } : null;
    const isProfile = profile !== null || profileTitle !== null;
    return {
      sessionId,
      projectId,
      preview,
      won,
      score,
      prize,
      profile: isProfile ? { id: profile, title: profileTitle } : null,
    };
  }
  if (milestone === 'error') return { name: list[0], message: list[1] };
  if (milestone === 'routeChange') return { route: list[0] };
  if (milestone === 'custom') return { type: list[0] };
  if (milestone === 'unverified') return { reason: list[0] };
  if (milestone !== 'verified') return null;
  const [won, code, title, ref, token] = list;
  return { claim: { won, code, title, ref, token } };
};

// The one frozen event of a milestone; `read` makes what `raw` shows when it is first asked for.
export const milestoneEvent = (milestone, list, frame, origin, via, round, sequence, time, flags, read) => {
  const payload = freeze(payloadOf(milestone, list));
  Object.freeze(flags);
  let raw;
  return Object.freeze({
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
      if (raw === undefined) raw = freeze(read()) ?? null;
      return raw;
    },
  });
};

// The event as the page at large may see it: a claim's code and token reach handlers only.
export const publicEvent = (event) => {
  if (event.milestone !== 'verified') return event;
  const { frame, origin, via, round, sequence, time, flags } = event;
  const { won, title, ref } = event.payload.claim;
  const list = [won, null, title, ref, null];
  return milestoneEvent('verified', list, frame, origin, via, round, sequence, time, flags, () => null);
};

export const domName = (milestone) => milestone.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());

// Fires an event that nobody can cancel.
export const fire = (target, name, detail) => {
  dom().dispatch(target, new CustomEvent(name, { bubbles: true, composed: true, cancelable: false, detail }));
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
