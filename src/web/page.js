// The two objects that handlers see, built where object literals are native: no descriptor is read from a plain
// object, so nothing on a polluted Object.prototype takes part.

const freeze = (value) => {
  if (value && typeof value === 'object') {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
};

export function milestoneEvent(fields, frame, text, read) {
  const { milestone, payload, origin, via, round, sequence, time, flags } = fields;
  let raw;
  return Object.freeze({
    milestone,
    payload: freeze(payload),
    frame,
    origin,
    via,
    round,
    sequence,
    time,
    flags: Object.freeze(flags),
    get raw() {
      if (raw === undefined) raw = text === null ? null : (freeze(read(text)) ?? null);
      return raw;
    },
  });
}

export function refusal(reason, origin, type, frame, count) {
  const known = { reason, origin, count };
  if (type !== undefined) known.type = type;
  if (frame !== undefined) known.frame = frame;
  return Object.freeze(known);
}
