// WebDriver over plain HTTP (W3C WebDriver, Level 2), as far as the laboratory needs it: one session, its windows, and what
// runs in their documents.

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What the driver answers instead of a value; `code` is WebDriver's, such as `stale element reference`. */
export class DriverError extends Error {
  constructor({ error, message }) {
    super(`${error}: ${message}`);
    this.code = error;
  }
}

export class Driver {
  #address;
  #last = Promise.resolve();

  constructor(address) {
    this.#address = address;
  }

  async #ask(method, path, body) {
    const answer = await fetch(this.#address + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = /** @type {any} */ (await answer.json());
    if (!answer.ok) throw new DriverError(value);
    return value;
  }

  /** Begins the session; from here on paths are below it. */
  async begin(capabilities) {
    const session = await this.#ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    this.#address += `/session/${session.sessionId}`;
    await this.#ask('POST', '/timeouts', { script: 30_000, pageLoad: 30_000, implicit: 0 });
    return session.capabilities;
  }

  post = (path, body) => this.#ask('POST', path, body);
  get = (path) => this.#ask('GET', path);
  delete = (path) => this.#ask('DELETE', path);

  /** Does one thing after the other: a session looks at one document at a time. */
  alone(act) {
    const result = this.#last.then(act);
    this.#last = result.then(
      () => {},
      () => {},
    );
    return result;
  }

  /** The element that a selector finds in the document looked at, as the driver calls it; not as that one looks for it, which some pages hide. */
  async find(selector) {
    const script = 'return Document.prototype.querySelector.call(document, arguments[0]);';
    const found = await this.post('/execute/sync', { script, args: [selector] });
    if (found === null) throw new DriverError({ error: 'no such element', message: selector });
    return found[ELEMENT];
  }

  /** Looks at a window's document, or at that of an iframe in it. */
  async look(window, frames) {
    await this.post('/window', { handle: window });
    await this.post('/frame', { id: null });
    // The driver forgets an iframe's number when its document is another.
    for (const selector of frames) await this.post('/frame', { id: { [ELEMENT]: await this.find(selector) } });
  }
}
