// What the core asks of a value that a message or the page's own options brought, and of the page's address.

// A plain object as structured cloning makes it: no other prototype, no array.
export const isPlain = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

// An own member; what is inherited does not count.
export const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);

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

export const page = () => window;
