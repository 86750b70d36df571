// The members of the DOM that the bridge calls, taken from their prototypes when the script runs: `<form
// name="querySelector">` or `<input name="getAttribute">` shadow those of `document` and of their form (security rule
// D29), and a page that patches them later does not take part. A server that imports this has none of them.

const { call } = Function.prototype;
const descriptor = (type, name) => Object.getOwnPropertyDescriptor(globalThis[type]?.prototype ?? {}, name);
// Several members of one type: methods, getters, and getters of the document itself.
const methods = (type, names) => names.split(' ').map((name) => call.bind(descriptor(type, name)?.value));
const getters = (type, names) => names.split(' ').map((name) => call.bind(descriptor(type, name)?.get));
const ofDocument = (names) => getters('Document', names).map((get) => () => get(document));

const [queryDocument, createElement] = methods('Document', 'querySelectorAll createElement');
const [queryElement] = methods('Element', 'querySelectorAll');

export const queryAll = (selector) => [...queryDocument(document, selector)];
export const below = (parent, selector) => [...queryElement(parent, selector)];
export const create = (name) => createElement(document, name);
export const [readyState, isHidden, root, body, active] = ofDocument(
  'readyState hidden documentElement body activeElement',
);
export const [matches, closest, attribute, names, set, remove, scroll] = methods(
  'Element',
  'matches closest getAttribute getAttributeNames setAttribute removeAttribute scrollIntoView',
);
export const [name, classes] = getters('Element', 'localName classList');
export const [isConnected, parent] = getters('Node', 'isConnected parentElement');
export const [rootOf] = methods('Node', 'getRootNode');
export const [dispatch] = methods('EventTarget', 'dispatchEvent');
export const [windowOf, documentOf, src] = getters('HTMLIFrameElement', 'contentWindow contentDocument src');
// The text of an element, and by element name the value of forms' controls.
export const text = descriptor('Node', 'textContent');
export const value = {
  __proto__: null,
  input: descriptor('HTMLInputElement', 'value'),
  textarea: descriptor('HTMLTextAreaElement', 'value'),
  select: descriptor('HTMLSelectElement', 'value'),
};

// A URL resolved against the page's address, <base> notwithstanding, as lines: href, origin, protocol, and whether
// there are credentials. No line of a URL has a line feed.
export const parseUrl = (text) => {
  try {
    const { href, origin, protocol, username, password } = new URL(text, location.href);
    return [href, origin, protocol, username || password ? 'credentials' : ''].join('\n');
  } catch {
    return undefined;
  }
};

// The origin of an http(s) address; nothing for anything else.
export const originOf = (text) => {
  try {
    const { protocol, origin } = new URL(text);
    return /^https?:$/.test(protocol) ? origin : '';
  } catch {
    return '';
  }
};

export const isSelector = (text) => {
  try {
    queryAll(text);
    return true;
  } catch {
    return false;
  }
};

// An attribute of the bridge's own, by the rest of its name.
export const setting = (element, name) => attribute(element, 'data-drimify-' + name);

// Whether it is there and not "false"; frameworks write "true" for a bare one.
export const flag = (element, name) => (setting(element, name) ?? 'false') !== 'false';

// The marked container of an element, or the element itself.
export const marked = (element) => closest(element, '[data-drimify]');

export const isIgnored = (element) => !!closest(element, '[data-drimify-ignore]');

// What a person calls an element: its tag and id.
export const describe = (element) => {
  const id = attribute(element, 'id');
  return `<${name(element)}${id ? '#' + id : ''}>`;
};

// Listens on the window, before anyone below it; answers how to stop.
export const listen = (name, hear) => {
  addEventListener(name, hear, true);
  return () => removeEventListener(name, hear, true);
};

// The iframes of the page.
export const iframes = () => queryAll('iframe');

// What the tab remembers; nothing where a policy or setting forbids that.
export const recall = (key) => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return undefined;
  }
};

export const keep = (key, text) => {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Told by `recall`.
  }
};
