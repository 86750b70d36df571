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
const prizeOf = (list) => list && { id: list[0], title: list[1], ref: list[2], code: list[3], image: list[4] };
const profileOf = (list) => list && { id: list[0], title: list[1] };
const payloadOf = (milestone, list) => {
  if (milestone === 'complete') {
    const [sessionId, projectId, preview, won, score] = list;
    return { sessionId, projectId, preview, won, score, prize: prizeOf(list[5]), profile: profileOf(list[6]) };
  }
  if (milestone === 'error') return { name: list[0], message: list[1] };
  if (milestone === 'routeChange') return { route: list[0] };
  return list && { type: list[0] };
};

// The one frozen event of a milestone. `fields` are in the order of `event.rs`; `text` is the message that `raw` is
// read from on demand, or null.
export const milestoneEvent = (fields, frame, text, read) => {
  const [milestone, list, origin, via, round, sequence, time, flags] = fields;
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
      if (raw === undefined) raw = (text === null ? null : freeze(read(text))) ?? null;
      return raw;
    },
  });
};

// Announces a milestone on its iframe.
export const announce = (frame, name, detail) => {
  const init = { bubbles: true, composed: true, cancelable: false, detail };
  dom().dispatch(frame, new CustomEvent('drimify:' + name, init));
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
