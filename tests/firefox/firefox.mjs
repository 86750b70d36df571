// Firefox for the laboratory of the browser tests, driven by WebDriver BiDi: what its scenes ask of a browser.

import { connect, createServer } from 'node:net';
import { Frame, launch } from 'puppeteer-core';

import { findFirefox } from '../../scripts/browsers.mjs';

/** A proxy to which every host name, on every port, is `port` of this computer: no request leaves it. */
export async function openProxy(port) {
  const sockets = new Set();
  const keep = (socket) => sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => {}));
  const server = createServer((client) => {
    keep(client);
    client.once('data', (head) => {
      const site = connect(port, '127.0.0.1', () => {
        // A request for plain http names its whole address, and the site understands that.
        if (String(head).startsWith('CONNECT ')) client.write('HTTP/1.1 200 Connected\r\n\r\n');
        else site.write(head);
        client.pipe(site).pipe(client);
      });
      keep(site);
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((done) => server.close(done));
  };
  const { port: bound } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { port: bound, close };
}

const preferences = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

// The scenes give the argument second, as the driver of Chromium has it; a page asks this of its main frame. The driver's
// own does not wait in a page that has spoiled Object.prototype, as some pages of the tests do.
/** @type {any} */ (Frame.prototype).waitForFunction = async function waitForFunction(test, argument) {
  const end = Date.now() + this.page().getDefaultTimeout();
  for (let cause; ;) {
    try {
      if (await this.evaluate(`(${test})(${JSON.stringify(argument)})`)) return;
    } catch (error) {
      cause = error; // The document may be about to make way for the next one.
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${test}`, { cause });
    await new Promise((next) => setTimeout(next, 10));
  }
};

/** A context as the scenes use it. */
class Context {
  #context;
  #scripts = [];
  #timeout;
  /** Time that stands still comes from the driver of Chromium. */
  clock = null;

  constructor(context) {
    this.#context = context;
  }

  addInitScript(script) {
    this.#scripts.push(script);
  }

  setDefaultTimeout(milliseconds) {
    this.#timeout = milliseconds;
  }

  async newPage() {
    const page = await this.#context.newPage();
    page.setDefaultTimeout(this.#timeout);
    page.waitForURL = (url) => page.waitForFunction((href) => location.href === href, url);
    for (const script of this.#scripts) await page.evaluateOnNewDocument(script);
    return page;
  }

  close() {
    return this.#context.close();
  }
}

/** Starts a headless Firefox, if there is one, for which every host name is `port` of this computer. */
export async function launchFirefox(port) {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  const proxy = await openProxy(port);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: preferences(proxy.port),
  });
  return {
    version: () => browser.version(),
    newContext: async () => new Context(await browser.createBrowserContext()),
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}
