// Reads what an admitted message carries, and writes the page's own options, as JSON text: the core has one reader.
// Objects are walked over their own members alone, within the budgets of security rule D8. What is called here was
// taken when the script ran: a page that patches it later does not take part.

const { stringify } = JSON;
const { getPrototypeOf, hasOwn, keys } = Object;
const { toString } = Object.prototype;
const { isArray } = Array;

// The bits of the core's flags for what `raw` cannot show, and of a message that arrived as an object.
const TYPE = 1 << 4;
const NODES = 1 << 5;
const DEPTH = 1 << 6;
const SIZE = 1 << 7;
const KEY = 1 << 8;
const STRING = 1 << 9;
const OBJECT = 1 << 16;
// Longest message and longest text, in UTF-16 units.
const MAX_MESSAGE = 65536;
const MAX_TEXT = 4096;

// A plain object as structured cloning makes it: no other prototype, no array.
export const isPlain = (value) => {
  if (typeof value !== 'object' || value === null || isArray(value)) return false;
  const prototype = getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

// What an object has itself: what a polluted Object.prototype adds is no option.
export const bare = (object) => ({ __proto__: null, ...object });

// An own member; what is inherited does not count.
const own = (object, key) => (hasOwn(object, key) ? object[key] : undefined);

// The JSON of a value that is no container, or nothing. `stringify` looks at no prototype of these.
const scalar = (value) => {
  if (value === undefined || value === null || typeof value === 'bigint') return 'null';
  return typeof value === 'object' || typeof value === 'function' ? undefined : stringify(value);
};

// One member more of an object's text.
const add = (text, name, json) => `${text}${text && ','}${stringify(name)}:${json}`;

// What JSON could not say of the page's own options, by the name of the member.
let odd;

// Walks a value; `bounds` has the counters of a message, and throws the bit of the budget that is exceeded. Without,
// the value is the page's own: only its depth is bounded, and what JSON cannot say is null.
const write = (value, depth, bounds) => {
  const over = (flag) => {
    if (bounds) throw flag;
  };
  const count = (text, limit, flag) => {
    if (text.length > limit) over(flag);
    if (bounds && (bounds.units += text.length) > MAX_MESSAGE) over(SIZE);
  };
  const member = (name, value) => {
    const json = write(value, depth + 1, bounds);
    if (!bounds && json === 'null') odd[name] ??= value;
    return json;
  };
  if (bounds && ++bounds.nodes > 1024) over(NODES);
  if (typeof value === 'string') count(value, MAX_TEXT, STRING);
  const simple = scalar(value);
  if (simple !== undefined) return simple;
  if (depth > 8) over(DEPTH);
  else if (isArray(value)) {
    if (value.length > 256) over(NODES);
    let text = '';
    for (let at = 0; at < value.length; at++) text += (at ? ',' : '') + member('', own(value, at));
    return `[${text}]`;
  } else if (isPlain(value)) {
    const names = keys(value);
    if (names.length > 128) over(NODES);
    let text = '';
    for (const name of names) {
      const next = own(value, name);
      if (next === undefined) continue;
      count(name, 128, KEY);
      text = add(text, name, member(name, next));
    }
    return `{${text}}`;
  } else over(TYPE);
  return 'null';
};

// The page's own options as JSON text.
export const toText = (value) => {
  odd = { __proto__: null };
  return write(value, 0);
};

// How a sentence shows a value.
export const show = (value) => {
  if (typeof value === 'string') return stringify(value);
  return Object(value) === value ? toString.call(value) : String(value);
};

// The core's sentence about the options that were written last, with what they have instead of a null.
export const asGiven = (sentence) =>
  sentence.replace(/((\w+)", found |)null$/, (found, start, name = '') =>
    name in odd ? start + show(odd[name]) : found,
  );

// Over budget, `raw` is withheld and the named members are not: they are read first, then what else there is, containers
// after scalars, as far as the look-ups reach. Structured clones share what they repeat: a small message can say a long
// text a thousand times.
const select = (value, names, depth, left) => {
  if (typeof value === 'string' && value.length > MAX_TEXT) return '[]';
  if (!isPlain(value) || depth === 0) return scalar(value) ?? '[]';
  let text = '';
  const read = (name, member, depth) => {
    const json = select(member, names, depth, left);
    text = add(text, name, json);
    left.units -= json.length;
  };
  const containers = [];
  for (const name of new Set([...names, ...keys(value).slice(0, 128)])) {
    if (left.lookups-- <= 0 || left.units < 0) break;
    const member = own(value, name);
    if (isPlain(member)) containers.push(name);
    else if (member !== undefined) read(name, member, depth);
  }
  for (const name of containers) if (left.units >= 0) read(name, value[name], depth - 1);
  return `{${text}}`;
};

// Answers the text of a message and the bits of what did not fit; text that is no text has a reason instead. `names`
// tells the members that a payload may be read from.
export const readData = (data, names) => {
  if (typeof data === 'string') return data.length > MAX_MESSAGE ? [undefined, 'size'] : [data, 0];
  if (!isPlain(data)) return [undefined, 'shape'];
  let bits = OBJECT;
  let text = '';
  for (const name of ['isDigitaService', 'isPlugin', 'type', 'id', 'event', 'data']) {
    const value = own(data, name);
    // A marker of its own is one, whatever it says.
    if (value === undefined && (name !== 'isDigitaService' || !hasOwn(data, name))) continue;
    let json;
    if (name !== 'data') json = scalar(typeof value === 'string' ? value.slice(0, 257) : value) ?? '[]';
    else {
      if (typeof value !== 'object') bits |= TYPE;
      try {
        json = write(value, 1, { nodes: 0, units: 0 });
      } catch (flag) {
        bits |= flag;
        json = select(value, names(), 8, { lookups: 4096, units: MAX_MESSAGE });
      }
    }
    text = add(text, name, json);
  }
  return [`{${text}}`, bits];
};
