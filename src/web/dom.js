// The members of the DOM that the bridge calls, taken from their prototypes once: `<form name="querySelector">` or
// `<input name="getAttribute">` shadow those of `document` and of their form (security rule D29), and a page that
// patches them later does not take part.

let members;

export const dom = () => {
  if (members) return members;
  const uncurry = (member) => Function.prototype.call.bind(member);
  const descriptor = (type, name) => Object.getOwnPropertyDescriptor(type.prototype, name);
  const getter = (type, name) => uncurry(descriptor(type, name).get);
  const setter = (type, name) => uncurry(descriptor(type, name).set);
  const element = Element.prototype;
  const queryAll = uncurry(Document.prototype.querySelectorAll);
  const below = uncurry(element.querySelectorAll);
  const of = (type, name) => {
    const get = getter(type, name);
    return () => get(document);
  };
  const create = uncurry(Document.prototype.createElement);
  members = {
    queryAll: (selector) => [...queryAll(document, selector)],
    below: (parent, selector) => [...below(parent, selector)],
    readyState: of(Document, 'readyState'),
    isHidden: of(Document, 'hidden'),
    root: of(Document, 'documentElement'),
    body: of(Document, 'body'),
    active: of(Document, 'activeElement'),
    create: (name) => create(document, name),
    append: uncurry(Node.prototype.appendChild),
    matches: uncurry(element.matches),
    closest: uncurry(element.closest),
    attribute: uncurry(element.getAttribute),
    set: uncurry(element.setAttribute),
    remove: uncurry(element.removeAttribute),
    classes: getter(Element, 'classList'),
    scroll: uncurry(element.scrollIntoView),
    name: getter(Element, 'localName'),
    isConnected: getter(Node, 'isConnected'),
    parent: getter(Node, 'parentElement'),
    rootOf: uncurry(Node.prototype.getRootNode),
    text: getter(Node, 'textContent'),
    setText: setter(Node, 'textContent'),
    style: getter(HTMLElement, 'style'),
    dispatch: uncurry(EventTarget.prototype.dispatchEvent),
    window: getter(HTMLIFrameElement, 'contentWindow'),
    document: getter(HTMLIFrameElement, 'contentDocument'),
    src: getter(HTMLIFrameElement, 'src'),
    // By element name, for forms' controls.
    value: {
      input: descriptor(HTMLInputElement, 'value'),
      textarea: descriptor(HTMLTextAreaElement, 'value'),
      select: descriptor(HTMLSelectElement, 'value'),
    },
  };
  return members;
};

// A URL resolved against the page's address, <base> notwithstanding, as lines: href, origin, protocol, and whether
// there are credentials. No line of a URL has a line feed.
export const parseUrl = (text) => {
  try {
    const url = new URL(text, location.href);
    return [url.href, url.origin, url.protocol, url.username || url.password ? 'credentials' : ''].join('\n');
  } catch {
    return undefined;
  }
};

export const isSelector = (text) => {
  try {
    dom().queryAll(text);
    return true;
  } catch {
    return false;
  }
};

// Whether an attribute is there and not "false"; frameworks write "true" for a bare one.
export const flag = (element, name) => (dom().attribute(element, name) ?? 'false') !== 'false';

// What a person calls an element: its tag and id.
export const describe = (element) => {
  const id = dom().attribute(element, 'id');
  return `<${dom().name(element)}${id ? '#' + id : ''}>`;
};

// The iframes of the page.
export const iframes = () => dom().queryAll('iframe');
