// @ts-check
// The one bounded writer of JSON text: what an admitted message carries, and what the page itself gives. Objects are
// walked over their own members alone: pages add `toJSON`, and patch what is called here, which therefore was taken when
// the script ran.

const { stringify } = JSON;
const { assign, getPrototypeOf, hasOwn, keys, prototype: OBJECT } = Object;
const { toString } = OBJECT;
const { isArray } = Array;

/** The limits of a message: the core's, handed over once. */
const limits = {
  message: 0,
  string: 0,
  key: 0,
  depth: 0,
  nodes: 0,
  members: 0,
  items: 0,
  beside: 0,
  lookups: 0,
};

/**
 * @param {Omit<typeof limits, 'beside' | 'lookups'>} budget
 * @param {number} beside
 * @param {number} lookups
 */
export const setLimits = (budget, beside, lookups) => {
  assign(limits, budget, { beside, lookups });
};

/** The flag for what does not fit. */
class Excess {
  /** @param {string} flag */
  constructor(flag) {
    this.flag = flag;
  }
}

/**
 * A plain object as structured cloning makes it: no other prototype, no array.
 *
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export const isPlain = (value) => {
  if (typeof value !== 'object' || value === null || isArray(value)) return false;
  const prototype = getPrototypeOf(value);
  return prototype === null || prototype === OBJECT;
};

/**
 * An own member; what is inherited does not count.
 *
 * @param {object} object
 * @param {string | number} key
 * @returns {unknown}
 */
const own = (object, key) => (hasOwn(object, key) ? /** @type {any} */ (object)[key] : undefined);

/**
 * What an object has itself: what a polluted Object.prototype adds is no option.
 *
 * @template {object} T
 * @param {T | undefined} object
 * @returns {T}
 */
export const bare = (object) => /** @type {any} */ ({ __proto__: null, ...object });

/**
 * The JSON of a value that is no container, or nothing. `stringify` looks at no prototype of these.
 *
 * @param {unknown} value
 * @returns {string | undefined}
 */
const scalar = (value) => {
  if (value === undefined || value === null || typeof value === 'bigint') return 'null';
  return typeof value === 'object' || typeof value === 'function' ? undefined : stringify(value);
};

/**
 * One member more of an object's text.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} json
 */
const add = (text, name, json) => `${text}${text && ','}${stringify(name)}:${json}`;

/**
 * Walks a value. What does not fit is left to the visitor: `over` may throw, or the walk goes on and writes null.
 *
 * @typedef {{
 *   enter(value: unknown): void;
 *   over(flag: string): void;
 *   key(name: string): void;
 *   member(name: string, value: unknown, json: string): void;
 *   depth: number;
 *   members: number;
 *   items: number;
 * }} Visitor
 * @param {unknown} value
 * @param {number} depth
 * @param {Visitor} visitor
 * @returns {string}
 */
const write = (value, depth, visitor) => {
  visitor.enter(value);
  const simple = scalar(value);
  if (simple !== undefined) return simple;
  const member = (/** @type {string} */ name, /** @type {unknown} */ next) => {
    const json = write(next, depth + 1, visitor);
    visitor.member(name, next, json);
    return json;
  };
  let text = '';
  if (depth > visitor.depth) visitor.over('payload_depth');
  else if (isArray(value)) {
    if (value.length > visitor.items) visitor.over('payload_nodes');
    for (let at = 0; at < value.length; at++) text += (at ? ',' : '') + member('', own(value, at));
    return `[${text}]`;
  } else if (isPlain(value)) {
    const names = keys(value);
    if (names.length > visitor.members) visitor.over('payload_nodes');
    for (let at = 0; at < names.length; at++) {
      const name = /** @type {string} */ (names[at]);
      const next = own(value, name);
      if (next === undefined) continue;
      visitor.key(name);
      text = add(text, name, member(name, next));
    }
    return `{${text}}`;
  } else visitor.over('payload_type');
  return 'null';
};

/**
 * The visitor of a message: it counts, and what is over a budget ends the walk.
 *
 * @returns {Visitor}
 */
const counting = () => {
  let nodes = 0;
  let units = 0;
  /** @type {(flag: string) => never} */
  const over = (flag) => {
    throw new Excess(flag);
  };
  const count = (/** @type {string} */ text, /** @type {number} */ limit, /** @type {string} */ flag) => {
    if (text.length > limit) over(flag);
    units += text.length;
    if (units > limits.message) over('payload_size');
  };
  return {
    enter(value) {
      nodes++;
      if (nodes > limits.nodes) over('payload_nodes');
      if (typeof value === 'string') count(value, limits.string, 'payload_string');
    },
    over,
    key: (name) => count(name, limits.key, 'payload_key'),
    member() {},
    depth: limits.depth,
    members: limits.members,
    items: limits.items,
  };
};

/**
 * Over budget, `raw` is withheld and the named members are not: they are read first, then what else there is, containers
 * after scalars, as far as the look-ups reach. Structured clones share what they repeat: a small message can say a long
 * text a thousand times.
 *
 * @param {unknown} value
 * @param {string[]} names
 * @param {number} depth
 * @param {{ lookups: number; units: number }} left
 * @returns {string}
 */
const select = (value, names, depth, left) => {
  if (typeof value === 'string' && value.length > limits.string) return '[]';
  if (!isPlain(value) || depth === 0) return scalar(value) ?? '[]';
  let text = '';
  const read = (/** @type {string} */ name, /** @type {unknown} */ member, /** @type {number} */ depth) => {
    const json = select(member, names, depth, left);
    text = add(text, name, json);
    left.units -= json.length;
  };
  const containers = [];
  for (const name of new Set([...names, ...keys(value).slice(0, limits.members)])) {
    if (left.lookups-- <= 0 || left.units < 0) break;
    const member = own(value, name);
    if (isPlain(member)) containers.push(name);
    else if (member !== undefined) read(name, member, depth);
  }
  for (const name of containers) if (left.units >= 0) read(name, value[name], depth - 1);
  return `{${text}}`;
};

/**
 * @param {unknown} data
 * @param {string[]} members
 * @param {string[]} flags
 */
const writeData = (data, members, flags) => {
  if (typeof data !== 'object') flags.push('payload_type');
  try {
    return write(data, 1, counting());
  } catch (thrown) {
    if (!(thrown instanceof Excess)) throw thrown;
    if (!flags.includes(thrown.flag)) flags.push(thrown.flag);
    return select(data, members, limits.depth, { lookups: limits.lookups, units: limits.message });
  }
};

/**
 * @param {Record<string, unknown>} message
 * @param {string[]} members
 */
const readObject = (message, members) => {
  /** @type {string[]} */
  const flags = [];
  let text = '';
  for (const name of ['isDigitaService', 'isPlugin', 'type', 'id', 'event', 'data']) {
    const value = own(message, name);
    // A marker of its own is one, whatever it says.
    if (value === undefined && (name !== 'isDigitaService' || !hasOwn(message, name))) continue;
    const json =
      name === 'data'
        ? writeData(value, members, flags)
        : (scalar(typeof value === 'string' ? value.slice(0, limits.beside) : value) ?? '[]');
    text = add(text, name, json);
  }
  return { form: 'object', text: `{${text}}`, flags };
};

/**
 * What a message carries.
 *
 * @param {unknown} data
 * @param {string[]} members
 * @returns {{ form: string; text: string; flags: string[] }}
 */
export const readMessage = (data, members) => {
  const refused = (/** @type {string} */ form) => ({ form, text: '', flags: [] });
  try {
    if (typeof data === 'string') {
      return data.length > limits.message ? refused('size') : { form: 'text', text: data, flags: [] };
    }
    return isPlain(data) ? readObject(data, members) : refused('shape');
  } catch {
    // No clone throws: what a widget's callback was handed is the page's own, and may.
    return refused('shape');
  }
};

/**
 * Members of an object as JSON text. Values are texts, numbers, lists of these, or JSON text already.
 *
 * @param {[name: string, value: unknown | { json: string }][]} members
 */
export const writeMembers = (members) => {
  let text = '';
  for (const [name, value] of members) {
    const json = isPlain(value) ? /** @type {string} */ (own(value, 'json')) : toText(value).text;
    text = add(text, name, json);
  }
  return `{${text}}`;
};

// The page's own nests no deeper than this: what is deeper is no option, and a cycle ends.
const MOST_NESTED = 8;

/**
 * The page's own options as JSON text. What JSON cannot say is null there, and told beside it.
 *
 * @param {unknown} value
 */
export const toText = (value) => {
  /** @type {Map<string, unknown>} */
  const odd = new Map();
  const text = write(value, 0, {
    enter() {},
    over() {},
    key() {},
    member(name, next, json) {
      if (json === 'null') odd.set(name, odd.get(name) ?? next);
    },
    depth: MOST_NESTED,
    members: Infinity,
    items: Infinity,
  });
  let shown = '';
  for (const [name, next] of odd) shown = add(shown, name, stringify(show(next)));
  return { text, odd: `{${shown}}` };
};

/**
 * How a sentence shows a value.
 *
 * @param {unknown} value
 * @returns {string}
 */
export const show = (value) => {
  if (typeof value === 'string') return stringify(value);
  try {
    return Object(value) === value ? toString.call(value) : String(value);
  } catch {
    return 'an object';
  }
};
