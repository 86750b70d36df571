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

// The one frozen event of a milestone. `text` is the message that `raw` is read from on demand, or null.
export const milestoneEvent = (fields, frame, text, read) => {
  const { milestone, payload, origin, via, round, sequence, time, flags } = freeze(fields);
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
