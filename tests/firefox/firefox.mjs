// Firefox for the laboratory of the browser tests, driven by WebDriver BiDi: what its scenes ask of a browser.

import { connect, createServer } from 'node:net';
import { Frame, Page, launch } from 'puppeteer-core';

import { findFirefox } from '../../scripts/browsers.mjs';
import { Clock } from '../e2e/clock.mjs';
import { members } from '../e2e/members.mjs';
import { unsupported, whole } from '../e2e/unsupported.mjs';

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

// The scenes ask frames and pages alike for what the driver of Chromium has. The driver's own waiting does not work in a
// page that has spoiled Object.prototype, as some pages of the tests do.
for (const { prototype } of [Frame, Page]) {
  Object.assign(/** @type {any} */ (prototype), members, {
    /** @this {any} */
    async waitForSelector(selector, { state = 'visible' } = {}) {
      await members.waitFor.call(this, selector, state);
      return ['visible', 'attached'].includes(state) ? this.$(selector) : null;
    },
  });
}

/** The driver does not tell what an error says that a page writes on its console. */
function tellErrors() {
  for (const method of ['log', 'info', 'debug', 'warn', 'error']) {
    const write = console[method];
    console[method] = (...values) =>
      write.apply(
        console,
        values.map((value) => (value instanceof Error ? `${value}\n${value.stack}` : value)),
      );
  }
}

/** A context as the scenes use it. */
class Context {
  #context;
  #scripts = [tellErrors];
  #timeout = 30_000;
  pages = [];
  clock = new Clock(this);
  newCDPSession = unsupported('Firefox', 'protocol of Chromium');

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
    for (const script of this.#scripts) await page.evaluateOnNewDocument(script);
    const goto = page.goto.bind(page);
    page.goto = (url, { waitUntil = 'load' } = {}) => {
      if (waitUntil === 'commit') unsupported('Firefox', 'end of its waiting at the beginning of a document')();
      return goto(url, { waitUntil });
    };
    this.pages.push(page);
    return whole('Firefox', page);
  }

  close() {
    return this.#context.close();
  }
}

/** Starts a headless Firefox, if there is one; with a `port`, every host name is that port of this computer. */
export async function launchFirefox(port) {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  const proxy = port && (await openProxy(port));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    ...(proxy && { extraPrefsFirefox: preferences(proxy.port) }),
  });
  return {
    version: () => browser.version(),
    newContext: async () => whole('Firefox', new Context(await browser.createBrowserContext())),
    close: async () => {
      await browser.close();
      await proxy?.close();
    },
  };
}
