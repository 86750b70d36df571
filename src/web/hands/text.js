// @ts-check
// The one bounded writer of JSON text: what an admitted message carries, and what the page itself gives. Objects are
// walked over their own members alone: pages add `toJSON`, and patch what is called here, which therefore was taken when
// the script ran.

import {
  emptyList,
  getPrototypeOf,
  hasOwn,
  isArray,
  keysOf,
  map,
  method,
  own,
  PLAIN,
  String,
  tried,
  unbound,
} from './builtins.js';
import { BridgeError } from './error.js';

const toString = unbound(PLAIN.toString);
const slice = method('String', 'slice');
const codeOf = method('String', 'charCodeAt');

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
  map(keysOf(budget), (name) => {
    limits[/** @type {keyof typeof budget} */ (name)] = budget[/** @type {keyof typeof budget} */ (name)];
  });
  limits.beside = beside;
  limits.lookups = lookups;
};

/** The flag for what does not fit. */
class Excess {
  /** @type {string} */
  flag;

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
  return prototype === null || prototype === PLAIN;
};

const DIGITS = '0123456789abcdef';

/**
 * A text as JSON has it. Halves of characters are written as such: the reader joins them.
 *
 * @param {string} text
 */
const quote = (text) => {
  let json = '"';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = /** @type {string} */ (text[at]);
    if (unit >= ' ' && unit !== '"' && unit !== '\\' && (unit < '\ud800' || unit > '\udfff')) continue;
    const code = codeOf(unit, 0);
    json += slice(text, from, at) + '\\u';
    for (let shift = 12; shift >= 0; shift -= 4) json += DIGITS[(code >> shift) & 15];
    from = at + 1;
  }
  return `${json}${slice(text, from)}"`;
};

/**
 * The JSON of a value that is no container, or nothing.
 *
 * @param {unknown} value
 * @returns {string | undefined}
 */
const scalar = (value) => {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      return value - value === 0 ? `${value}` : 'null';
    case 'boolean':
      return `${value}`;
    case 'undefined':
    case 'bigint':
      return 'null';
    default:
      return value === null ? 'null' : undefined;
  }
};

/**
 * One member more of an object's text.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} json
 */
const add = (text, name, json) => `${text}${text && ','}${quote(name)}:${json}`;

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
    const names = keysOf(value);
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
  /** @type {string[]} */
  const containers = emptyList();
  const known = /** @type {any} */ ({ __proto__: null });
  const look = (/** @type {string} */ name) => {
    if (known[name] || left.units < 0 || left.lookups-- <= 0) return;
    known[name] = true;
    const member = own(value, name);
    if (isPlain(member)) containers[containers.length] = name;
    else if (member !== undefined) read(name, member, depth);
  };
  map(names, look);
  map(keysOf(value, limits.members), look);
  map(containers, (name) => {
    if (left.units >= 0) read(name, value[name], depth - 1);
  });
  return `{${text}}`;
};

/**
 * @param {unknown} data
 * @param {string[]} members
 * @param {string[]} flags
 */
const writeData = (data, members, flags) => {
  if (typeof data !== 'object') flags[0] = 'payload_type';
  try {
    return write(data, 1, counting());
  } catch (thrown) {
    if (!(thrown instanceof Excess)) throw thrown;
    if (flags[0] !== thrown.flag) flags[flags.length] = thrown.flag;
    return select(data, members, limits.depth, { lookups: limits.lookups, units: limits.message });
  }
};

/**
 * @param {Record<string, unknown>} message
 * @param {string[]} members
 */
const readObject = (message, members) => {
  /** @type {string[]} */
  const flags = emptyList();
  let text = '';
  map(['isDigitaService', 'isPlugin', 'type', 'id', 'event', 'data'], (name) => {
    const value = own(message, name);
    // A marker of its own is one, whatever it says.
    if (value === undefined && (name !== 'isDigitaService' || !hasOwn(message, name))) return;
    const json =
      name === 'data'
        ? writeData(value, members, flags)
        : (scalar(typeof value === 'string' ? slice(value, 0, limits.beside) : value) ?? '[]');
    text = add(text, name, json);
  });
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
  const refused = (/** @type {string} */ form) => ({ form, text: '', flags: emptyList() });
  try {
    if (typeof data === 'string') {
      return data.length > limits.message ? refused('size') : { form: 'text', text: data, flags: emptyList() };
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
  map(members, (member) => {
    const value = member[1];
    const json = isPlain(value) ? /** @type {string} */ (own(value, 'json')) : toText(value).text;
    text = add(text, member[0], json);
  });
  return `{${text}}`;
};

// The page's own nests no deeper than this: what is deeper is no option, and a cycle ends.
const MOST_NESTED = 8;
// Nor has it more values than this: what seems to have more is made up while it is read.
const MOST_VALUES = 65_536;

/**
 * The page's own options as JSON text. What JSON cannot say is null there, and told beside it.
 *
 * @param {unknown} value
 */
export const toText = (value) => {
  /** @type {Record<string, unknown>} */
  const odd = /** @type {any} */ ({ __proto__: null });
  let values = 0;
  const text = write(value, 0, {
    enter() {
      if (values++ >= MOST_VALUES) {
        throw new BridgeError('config_type', `expected at most ${MOST_VALUES} values, found more: give plain objects`);
      }
    },
    over() {},
    key() {},
    member(name, next, json) {
      if (json === 'null') odd[name] ??= next;
    },
    depth: MOST_NESTED,
    members: Infinity,
    items: Infinity,
  });
  let shown = '';
  for (const name in odd) shown = add(shown, name, quote(show(odd[name])));
  return { text, odd: `{${shown}}` };
};

/**
 * A value of ours as JSON text, whole.
 *
 * @param {unknown} value
 */
export const textOf = (value) =>
  write(value, 0, {
    enter() {},
    over() {},
    key() {},
    member() {},
    depth: Infinity,
    members: Infinity,
    items: Infinity,
  });

/**
 * How a sentence shows a value.
 *
 * @param {unknown} value
 * @returns {string}
 */
export const show = (value) => {
  if (typeof value === 'string') return quote(value);
  const isObject = value !== null && (typeof value === 'object' || typeof value === 'function');
  return tried(() => (isObject ? toString(value) : String(value))) ?? 'an object';
};
