// The members of the DOM that the bridge calls, taken from their prototypes once: `<form name="querySelector">` or
// `<input name="getAttribute">` shadow those of `document` and of their form (security rule D29), and a page that
// patches them later does not take part.

let members;

export const dom = () => {
  if (members) return members;
  const uncurry = (member) => Function.prototype.call.bind(member);
  const descriptor = (type, name) => Object.getOwnPropertyDescriptor(type.prototype, name);
  const getter = (type, name) => uncurry(descriptor(type, name).get);
  const element = Element.prototype;
  const queryAll = uncurry(Document.prototype.querySelectorAll);
  const below = uncurry(element.querySelectorAll);
  const readyState = getter(Document, 'readyState');
  const hidden = getter(Document, 'hidden');
  const root = getter(Document, 'documentElement');
  members = {
    queryAll: (selector) => [...queryAll(document, selector)],
    below: (parent, selector) => [...below(parent, selector)],
    iframes: () => [...queryAll(document, 'iframe')],
    isLoading: () => readyState(document) === 'loading',
    isComplete: () => readyState(document) === 'complete',
    isHidden: () => hidden(document),
    root: () => root(document),
    matches: uncurry(element.matches),
    closest: uncurry(element.closest),
    attribute: uncurry(element.getAttribute),
    set: uncurry(element.setAttribute),
    remove: uncurry(element.removeAttribute),
    name: getter(Element, 'localName'),
    isConnected: getter(Node, 'isConnected'),
    rootOf: uncurry(Node.prototype.getRootNode),
    text: getter(Node, 'textContent'),
    setText: uncurry(descriptor(Node, 'textContent').set),
    dispatch: uncurry(EventTarget.prototype.dispatchEvent),
    window: getter(HTMLIFrameElement, 'contentWindow'),
    document: getter(HTMLIFrameElement, 'contentDocument'),
    src: getter(HTMLIFrameElement, 'src'),
  };
  return members;
};

// Whether an attribute is there and not "false"; frameworks write "true" for a bare one.
const flag = (element, name) => (dom().attribute(element, name) ?? 'false') !== 'false';

export const matches = (element, selector) => dom().matches(element, selector);

export const isSelector = (text) => {
  try {
    dom().queryAll(text);
    return true;
  } catch {
    return false;
  }
};

// Whether <html> says that the page starts the bridge itself.
export const isDeferred = () => flag(dom().root(), 'data-drimify-defer');

// The options that attributes give. Only <html> decides about origins: sanitizers let data-* through elsewhere.
export const pageOptions = () => {
  const options = { markup: true };
  const root = dom().root();
  for (const [name, option] of [
    ['origins', 'allowedOrigins'],
    ['redirect-origins', 'redirectAllowedOrigins'],
  ]) {
    const list = dom().attribute(root, 'data-drimify-' + name);
    if (list !== null) options[option] = list.split(/[\s,]+/).filter(Boolean);
  }
  if (flag(root, 'data-drimify-dev')) options.dev = true;
  if (
    dom()
      .queryAll('[data-drimify-debug]')
      .some((element) => flag(element, 'data-drimify-debug'))
  )
    options.debug = true;
  return options;
};

// What a person calls an element: its tag and id.
export const describe = (element) => {
  const id = dom().attribute(element, 'id');
  return `<${dom().name(element)}${id ? '#' + id : ''}>`;
};
