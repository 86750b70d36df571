// WebKitGTK for the laboratory of the browser tests, driven by WebDriver: what its scenes ask of a browser.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Clock } from '../e2e/clock.mjs';
import { members, until } from '../e2e/members.mjs';
import { Unsupported, unsupported, whole } from '../e2e/unsupported.mjs';
import { openProxy } from '../firefox/firefox.mjs';
import { Driver, DriverError } from './driver.mjs';

const BROWSER = fileURLToPath(new URL('browser.py', import.meta.url));

// A page's policy does not concern what the driver runs. The answer is text: the driver would tell inherited members too.
const SCRIPT = (source) => `
  const [given, done] = arguments;
  const { notes, stringify } = window.webkitNotes ?? JSON;
  const answer = (more) => done(stringify({ ...more, url: location.href, notes: notes?.splice(0) }));
  const tell = (value) => answer(value === undefined ? {} : { value });
  const fail = (error) => answer({ error: String(error && error.stack ? error + '\\n' + error.stack : error) });
  try {
    const result = (${source})(given);
    if (result && typeof result.then === 'function') result.then(tell).catch(fail);
    else tell(result);
  } catch (error) { fail(error); }`;

/** What a page writes on its console, what nobody catches, and what it asks: the browser keeps the first two to itself, and waits with the third. */
function takeNotes() {
  const notes = [];
  window.webkitNotes = { notes, stringify: JSON.stringify };
  const shown = (value) => (value instanceof Error ? `${value}\n${value.stack}` : String(value));
  for (const [method, kind] of [
    ['log', 'log'],
    ['info', 'info'],
    ['debug', 'debug'],
    ['warn', 'warning'],
    ['error', 'error'],
  ]) {
    console[method] = (...values) => void notes.push({ kind, text: values.map(shown).join(' ') });
  }
  const ask = (answer) => (text) => {
    notes.push({ kind: 'dialog', text: shown(text) });
    return answer;
  };
  Object.assign(window, { alert: ask(undefined), confirm: ask(false), prompt: ask(null) });
  const uncaught = (value) => void notes.push({ kind: 'uncaught', text: shown(value) });
  addEventListener('error', ({ error, message }) => uncaught(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught(reason));
}

/** The text of a function that does what a text says, an expression or statements. */
const asFunction = (text) => {
  try {
    new Function(`return (${text}\n)`);
    return `() => (${text}\n)`;
  } catch {
    return `() => { ${text}\n }`;
  }
};

/** A document: that of a page, or of an iframe in it. */
class Document {
  #url = 'about:blank';
  notes;

  constructor(page, frames) {
    this.owner = page;
    this.chain = frames;
  }

  url() {
    return this.#url;
  }

  async evaluate(what, argument = null) {
    const { driver, window } = this.owner;
    const source = typeof what === 'function' ? String(what) : asFunction(what);
    const { value, error, url, notes } = await driver.alone(async () => {
      await driver.look(window, this.chain);
      try {
        return JSON.parse(await driver.post('/execute/async', { script: SCRIPT(source), args: [argument] }));
      } catch (error) {
        if (!/before the unload event/.test(error.message)) throw error;
        throw new Unsupported('the driver of WebKit has no answer from a document that is taken away');
      }
    });
    this.#url = url;
    this.owner.tell(notes);
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async goto(url) {
    await this.evaluate((url) => void location.assign(url), url);
    await members.waitForFunction.call(this, (url) => location.href === url && document.readyState === 'complete', url);
  }

  async waitForSelector(selector, { state = 'visible' } = {}) {
    await members.waitFor.call(this, selector, state);
    return new Handle(this, selector);
  }

  async $(selector) {
    const isThere = await members.of.call(this, selector, (element) => element !== null);
    return isThere ? new Handle(this, selector) : null;
  }

  click(selector) {
    const { driver, window } = this.owner;
    return driver.alone(async () => {
      await driver.look(window, this.chain);
      await driver.post(`/element/${await driver.find(selector)}/click`);
    });
  }
}

for (const [name, member] of Object.entries(members)) Document.prototype[name] ??= member;

/** An element, by what finds it. */
class Handle {
  #document;
  #selector;

  constructor(document, selector) {
    this.#document = document;
    this.#selector = selector;
  }

  async contentFrame() {
    const frame = new Document(this.#document.owner, [...this.#document.chain, this.#selector]);
    await frame.evaluate(() => null);
    return whole('WebKit', frame);
  }

  dispose() {}
}

class Page extends Document {
  #hearers = { console: [], pageerror: [], dialog: [] };

  constructor(browser, window) {
    super(null, []);
    this.owner = this;
    this.browser = browser;
    this.driver = browser.driver;
    this.window = window;
  }

  on(event, hear) {
    this.#hearers[event]?.push(hear);
  }

  /** Tells what the page wrote on its console, what nobody caught and what it asked, as far as it is there to be asked. */
  tell(notes) {
    for (const { kind, text } of notes ?? []) {
      if (kind === 'uncaught') for (const hear of this.#hearers.pageerror) hear(new Error(text));
      else if (kind === 'dialog')
        for (const hear of this.#hearers.dialog) hear({ message: () => text, dismiss: async () => {} });
      else
        for (const hear of this.#hearers.console)
          hear({ type: () => kind, text: () => text, location: () => ({ url: '' }) });
    }
  }

  setDefaultTimeout() {}

  mainFrame() {
    return this;
  }

  async #navigate(path, body) {
    await this.driver.alone(async () => {
      await this.driver.post('/window', { handle: this.window });
      await this.driver.post(path, body);
    });
    await this.evaluate(() => null);
  }

  goto = (url, { waitUntil = 'load' } = {}) => {
    if (waitUntil !== 'load') unsupported('WebKit', 'end of its waiting before a page has loaded')();
    return this.#navigate('/url', { url });
  };
  reload = () => this.#navigate('/refresh');
  goBack = () => this.#navigate('/back');
  goForward = () => this.#navigate('/forward');

  title = () => this.evaluate(() => document.title);
  content = () => this.evaluate(() => document.documentElement.outerHTML);

  setContent(html) {
    return this.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, html);
  }

  addScriptTag({ url, content, type = '' }) {
    return this.evaluate(
      ([url, content, type]) =>
        new Promise((done, failed) => {
          const script = document.createElement('script');
          if (type) script.type = type;
          script.onload = () => done(null);
          script.onerror = () => failed(new Error(`${url} does not load`));
          if (url) script.src = url;
          else script.textContent = content;
          document.head.append(script);
          if (!url) done(null);
        }),
      [url ?? null, content ?? null, type],
    );
  }

  keyboard = {
    press: (key) =>
      this.driver.alone(async () => {
        const keys = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' };
        const value = keys[key] ?? key;
        await this.driver.look(this.window, []);
        await this.driver.post('/actions', {
          actions: [
            {
              type: 'key',
              id: 'keyboard',
              actions: [
                { type: 'keyDown', value },
                { type: 'keyUp', value },
              ],
            },
          ],
        });
      }),
  };

  close() {
    return this.driver.alone(async () => {
      await this.driver.post('/window', { handle: this.window });
      // What a page says when it is left is said in its own test.
      await this.driver.post('/url', { url: 'about:blank' });
      await this.driver.delete('/window');
    });
  }
}

/** A context as the scenes use it. */
class Context {
  #browser;
  #scripts = [`(${takeNotes})();`];
  pages = [];
  clock = new Clock(this);
  newCDPSession = unsupported('WebKit', 'protocol of Chromium');

  constructor(browser) {
    this.#browser = browser;
  }

  addInitScript(script, argument = null) {
    this.#scripts.push(
      typeof script === 'function' ? `(${script})(${JSON.stringify(argument)});` : (script.content ?? script),
    );
  }

  setDefaultTimeout() {}

  async newPage() {
    const page = await this.#browser.open(this.#scripts.join('\n'));
    this.pages.push(page);
    return page;
  }

  /** The window that a page is about to open. */
  async waitForEvent(event) {
    if (event !== 'page') unsupported('WebKit', `event ${event}`)();
    const handles = () => this.#browser.driver.alone(() => this.#browser.driver.get('/window/handles'));
    const before = await handles();
    const handle = await until(
      async () => (await handles()).find((one) => !before.includes(one)),
      'a window of a page’s own',
    );
    const page = whole('WebKit', new Page(this.#browser, handle));
    this.pages.push(page);
    return page;
  }

  async close() {
    for (const page of this.pages) await page.close().catch(() => {});
  }
}

/** The program that drives WebKitGTK, if it is there with all it needs. */
export const hasWebKit = () => {
  const runs = (command, args) => spawnSync(command, args).status === 0;
  const names = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
  return runs('which', ['WebKitWebDriver', 'Xvfb']) && runs('/usr/bin/python3', ['-c', names]);
};

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

const listens = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket.destroy()));
    socket.on('error', () => done(undefined));
  });

/** An X server of its own; answers the display's name. */
const openDisplay = async () => {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise((done, failed) => {
    server.stdio[3].on('data', (text) => done(`:${String(text).trim()}`));
    server.on('error', failed);
  });
  return { name, close: () => server.kill() };
};

/** Starts a WebKitGTK, if there is one; with a `port`, every host name is that port of this computer. */
export async function launchWebKit(port) {
  if (!hasWebKit()) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'drimify-webkit-'));
  const place = (name) => join(folder, name);
  const [proxy, display, own] = await Promise.all([port && openProxy(port), openDisplay(), freePort()]);
  const settings = { script: place('script'), ...(proxy && { proxy: `http://127.0.0.1:${proxy.port}` }) };
  writeFileSync(place('script'), '');
  writeFileSync(place('settings'), JSON.stringify(settings));
  const program = spawn('WebKitWebDriver', [`--port=${own}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  // A file of tests that is ended takes its browser with it.
  const end = () => {
    program.kill();
    display.close();
  };
  process.once('exit', end);
  process.once('SIGTERM', () => process.exit(1));
  await until(() => listens(own), 'the driver of WebKit');
  const driver = new Driver(`http://127.0.0.1:${own}`);
  const { browserVersion } = await driver.begin({
    'webkitgtk:browserOptions': { binary: '/usr/bin/python3', args: [BROWSER, place('settings')] },
    acceptInsecureCerts: true,
  });
  const home = await driver.get('/window');
  const browser = {
    driver,
    version: () => `WebKitGTK ${browserVersion}`,
    async open(script) {
      return driver.alone(async () => {
        writeFileSync(place('script'), script);
        // The one that was looked at last may be closed.
        await driver.post('/window', { handle: home });
        const { handle } = await driver.post('/window/new', { type: 'tab' });
        return whole('WebKit', new Page(browser, handle));
      });
    },
    newContext: async () => whole('WebKit', new Context(browser)),
    async close() {
      await driver.delete('').catch((error) => {
        if (!(error instanceof DriverError)) throw error;
      });
      process.off('exit', end);
      end();
      await proxy?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return browser;
}
