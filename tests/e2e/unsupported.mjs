// What the driver of a browser cannot do: a test that needs it says that it was skipped, and why.

export class Unsupported extends Error {
  isUnsupported = true;
}

/** A method that the driver of this browser lacks. */
export const unsupported = (browser, what) => () => {
  throw new Unsupported(`the driver of ${browser} has no ${what}`);
};

/** The same object, which says of a member that it lacks that this browser's driver has none. */
export const whole = (browser, object) =>
  new Proxy(object, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value === 'function') return value.bind(target);
      // Whatever is awaited is asked for `then`.
      const isMissing = typeof name === 'string' && name !== 'then' && !(name in target);
      return isMissing ? unsupported(browser, name) : value;
    },
  });
