// The laboratory of the browser tests: one site, one browser, a fresh context and a fresh scene for each test.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser } from './browser.mjs';
import { installProbe } from './probe.mjs';
import { openSite, packageFile } from './site.mjs';
import { Unsupported } from './unsupported.mjs';

export const HOST = 'https://host.example/p/q?z=1';
export const GAME = 'https://apps.drimify.com/XBs15jKF/';
export const GAME_ORIGIN = 'https://apps.drimify.com';
export const EVIL = 'https://evil.example/';

/** The markup of a frame; `attributes` are added as they are. */
export const iframe = (src = GAME, attributes = '') =>
  `<iframe id="game" title="Game" src="${src}" ${attributes}></iframe>`;

/** An application message as the vendor's transport frames it. */
export const framed = (type, data = {}, more = {}) =>
  `[iFrameSizer]digita-widget-0.4711:0:0:message:${JSON.stringify({ isDigitaService: true, type, data, id: '1', ...more })}`;

/**
 * The body of a `complete` message, as far as it is known.
 *
 * @param {{ won?: unknown, score?: unknown, session?: unknown, prize?: unknown }} [known]
 */
export const outcome = ({ won, score, session = 's1', prize } = {}) => ({
  credentials: { sessionID: session, projectID: 'p1', isPreviewMode: false },
  gameMetrics: {
    ...(won === undefined ? {} : { userWon: won }),
    ...(score === undefined ? {} : { score }),
    ...(prize === undefined ? {} : { prizeID: prize }),
  },
});

const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The host page of a test as text. */
function hostHtml(site, settings) {
  const { head = '', body, before: early = '', options, start, entry, nonce, importMap = true, standsIn } = settings;
  const mark = nonce ? ` nonce="${nonce}"` : '';
  const map = importMap ? `<script${mark} type="importmap">${site.importMap()}</script>` : '';
  const first = early ? `<script${mark}>${early}</script>` : '';
  const global = entry !== 'drimify-bridge' && entry !== null;
  // A script tag that stands in for the module must not start a bridge of its own.
  const defer = standsIn ? ' data-drimify-defer' : '';
  const begin = start ?? (options === undefined ? '' : 'window.bridge = createBridge(window.prepare(OPTIONS));');
  const script = entry === null ? '' : hostScript({ begin, options, global });
  const load =
    entry === 'drimify-bridge/auto' ? `<script${mark} type="module" src="${site.packageUrl(entry)}"></script>` : '';
  const tag = global && !load ? `<script${mark} src="${site.packageUrl(entry)}"></script>` : '';
  const module = script && `<script${mark} type="module">${script}</script>`;
  return (
    `<!doctype html><html lang="en"${defer}><head><meta charset="utf-8"><title>Host</title>${first}${map}${head}</head>` +
    `<body>${body ?? iframe()}${tag}${load}${module}</body></html>`
  );
}

// `prepare` adds what JSON cannot carry; `heard` keeps every event of the bridge that a test started.
function hostScript({ begin, options, global }) {
  return `
    ${global ? 'const { createBridge, preload, version } = window.DrimifyBridge ?? {};' : "import { createBridge, preload, version } from 'drimify-bridge';"}
    Object.assign(window, { createBridge, preload, version });
    window.heard = []; window.refusals = []; window.faults = [];
    window.prepare = (options) => ({
      onRefused: ({ element, ...refusal }) =>
        window.refusals.push(structuredClone({ ...refusal, frame: refusal.frame?.id ?? null })),
      onFault: (error) => window.faults.push(error.code),
      ...options,
    });
    window.listen = (bridge) => bridge.on('*', (event) => { window.heard.push(event); });
    const OPTIONS = ${inScript(options ?? {})};
    try {
      ${begin}
      if (window.bridge) window.listen(window.bridge);
    } catch (error) {
      window.thrown = { name: error.name, code: error.code, message: error.message };
      window.thrownError = error;
    }
    window.begun = true;`;
}

/** What ends a wait that hangs: a machine that others use may stall for seconds. */
const PATIENCE = 30_000;

/**
 * Waits until a page or frame says yes. The driver's own waits bring a library into each document, and draw it, which
 * costs a fifth of a test.
 */
async function until(frame, condition, argument) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      if (await frame.evaluate(condition, argument)) return;
    } catch (error) {
      // It shows another document now.
      if (!/context was destroyed|Cannot find context/.test(String(error))) throw error;
    }
    if (Date.now() > end) throw new Error(`nothing came of waiting for ${condition}`);
    await new Promise((next) => setTimeout(next, 10));
  }
}

/** What Firefox tells as errors of the page, and Chromium on the console. */
const NOTICE = /^Error: (?:Content-Security-Policy:|Failed to execute ‘postMessage’)/;

class Scene {
  constructor(site, context) {
    this.site = site;
    this.context = context;
  }

  /** Opens a new tab at `url`; what goes wrong in it is kept in `page.notes`. */
  async open(url, { waitUntil = 'load' } = {}) {
    const page = await this.context.newPage();
    const notes = { errors: [], warnings: [], console: [], dialogs: [] };
    page.notes = notes;
    const write = (line) => {
      notes.console.push(line);
      if (line.type === 'warning' || line.type === 'error') notes.warnings.push(line);
    };
    page.on('pageerror', (error) => {
      const text = String(error?.stack ?? error);
      if (NOTICE.test(text)) write({ type: 'error', text, from: '' });
      else notes.errors.push(text);
    });
    page.on('console', (message) => {
      const type = message.type();
      write({ type: type === 'warn' ? 'warning' : type, text: message.text(), from: message.location().url });
    });
    page.on('dialog', (dialog) => {
      notes.dialogs.push(dialog.message());
      dialog.dismiss().catch(() => {});
    });
    await page.goto(url, { waitUntil });
    return page;
  }

  /**
   * Opens a host page. With `options` it calls `createBridge(options)`, with `start` (the text of a module) whatever
   * that says; `entry` is the part of the package it loads. The frames of the page are served as puppets.
   */
  async host(settings = {}) {
    const { url = HOST, headers = {}, frames = 'puppet', entry = process.env.E2E_ENTRY ?? 'drimify-bridge' } = settings;
    const standsIn = settings.entry === undefined && entry !== 'drimify-bridge';
    const html = hostHtml(this.site, { ...settings, entry, standsIn });
    this.site.page(url, settings.wrap ? settings.wrap(html) : html, headers);
    for (const [, src] of html.matchAll(/<iframe[^>]*\s(?:data-)?src="(https:[^"]+)"/g)) {
      const { origin } = new URL(src);
      if (frames && origin !== 'https://host.example') this.site.frame(frames, src);
    }
    const page = await this.open(url);
    if (entry !== null && !settings.wrap) await until(page, () => window.begun === true);
    return page;
  }

  /** A host page whose `#game` is a puppet, with what makes that one speak. */
  async game(settings = {}) {
    const page = await this.host(settings);
    const game = await this.frame(page);
    return { page, game, say: (what, more) => this.say(page, game, what, more) };
  }

  /** The document in the iframe that `selector` matches, once `url` has loaded in it. */
  async frame(page, selector = '#game') {
    const frame = await this.#frameOf(page, selector);
    await until(frame, () => Boolean(window.puppet ?? window.vendor));
    return frame;
  }

  async #frameOf(page, selector) {
    // The only one there is needs no handle of its element, which is looked for by the driver's library.
    const only = () => {
      const frames = 'mainFrame' in page ? (page.mainFrame().childFrames?.() ?? []) : [];
      return frames.length === 1 ? frames[0] : undefined;
    };
    // Some pages have an element of that name.
    const find = (/** @type {string} */ text) => Document.prototype.querySelector.call(document, text) !== null;
    if (only() && (await page.evaluate(find, selector)) && only()) return only();
    const element = await page.waitForSelector(selector, { state: 'attached' });
    const frame = await element.contentFrame();
    await element.dispose();
    return frame;
  }

  /** Has a puppet post one message (or `times` the same) and waits until the host page has dispatched it. */
  async say(page, frame, what, { times = 1, host = page } = {}) {
    const words = typeof what === 'string' || what === null || !isCommand(what) ? { json: what } : what;
    const seen = () => host.evaluate(() => window.probe.messages + window.probe.messageErrors);
    const start = await seen();
    const answer = await frame.evaluate((command) => window.puppet.send(command), { ...words, times });
    if (!answer.sent) return answer;
    await until(host, (goal) => window.probe.messages + window.probe.messageErrors >= goal, start + answer.sent);
    return answer;
  }

  /** Has a puppet post while the host page is blocked; `then` runs in the host page before anything is dispatched. */
  async postWhileBusy(page, frame, message, then) {
    if (process.env.E2E_BROWSER)
      throw new Unsupported('a frame speaks while its page is busy, which have one process or one driver here');
    const { origin } = new URL(frame.url());
    const { host, go, done } = this.site.rendezvous(origin);
    const start = await page.evaluate(() => window.probe.messages);
    const posting = frame.evaluate(
      async ([words, waitFor, tell]) => {
        await fetch(waitFor);
        for (const word of words) parent.postMessage(word, '*');
        await fetch(tell, { keepalive: true });
      },
      [[message].flat(), go, done],
    );
    posting.catch(() => {}); // The frame may be gone before it hears the answer.
    await page.evaluate(`(() => {
      const request = new XMLHttpRequest();
      request.open('GET', ${JSON.stringify(host)}, false);
      request.send();
      (${then})();
    })()`);
    await until(page, (goal) => window.probe.messages >= goal, start + [message].flat().length);
  }

  /**
   * Stops the time of every page, those to come as well. From then on it passes in `pass` alone, and nothing that has to
   * do with time depends on how fast this machine is.
   */
  async stopClock() {
    await this.context.clock.install({ time: 0 });
    await this.context.clock.pauseAt(1000);
  }

  /** Lets so many milliseconds pass. */
  pass(milliseconds) {
    return this.context.clock.fastForward(milliseconds);
  }

  /** Has a vendor frame send one message, and waits until the host page has dispatched that one: its transport says more. */
  async sayAsVendor(page, frame, type, data = {}, more = {}) {
    const id = `said ${(this.said = (this.said ?? 0) + 1)}`;
    await page.evaluate((text) => {
      window.dispatched = new Promise((done) => {
        addEventListener('message', ({ data }) => String(data).includes(text) && done(undefined));
      });
    }, JSON.stringify(id));
    await frame.evaluate((words) => window.vendor.say(...words), [type, data, { id, ...more }]);
    await page.evaluate(() => window.dispatched);
  }

  /** The events a bridge has delivered, as plain data. */
  heard(page) {
    return page.evaluate(() =>
      window.heard.map(({ milestone, payload, origin, via, round, sequence, flags, raw, frame }) => ({
        milestone,
        payload,
        origin,
        via,
        round,
        sequence,
        // Events share an empty list, and not every driver tells the same object twice.
        flags: [...flags],
        raw,
        frame: frame.id,
      })),
    );
  }

  /** Waits until that many events (of one milestone, if named) were delivered. */
  async waitHeard(page, count, milestone = null) {
    await until(
      page,
      ([goal, name]) => window.heard.filter((event) => name === null || event.milestone === name).length >= goal,
      [count, milestone],
    );
    return this.heard(page);
  }

  stats(page) {
    return page.evaluate(() => window.bridge.stats());
  }

  isHidden(page, selector) {
    return page.evaluate((text) => document.querySelector(text).hidden, selector);
  }

  /** Fails if the page reported an error or the console heard a word of warning that is not in `but`. */
  assertQuiet(page, but = []) {
    const rest = page.notes.warnings.filter(({ text }) => !but.some((pattern) => pattern.test(text)));
    assert.deepEqual({ errors: page.notes.errors, warnings: rest }, { errors: [], warnings: [] });
  }
}

const COMMAND = ['json', 'js', 'form', 'to', 'wait', 'transfer'];
const isCommand = (what) => Object.keys(what).length > 0 && Object.keys(what).every((key) => COMMAND.includes(key));

function assertBuilt() {
  if (existsSync(packageFile('drimify-bridge'))) return;
  throw new Error('the package is not built: run `npm run build` first');
}

/** The tests of this file that are left out in this engine, each with the reason. */
function testsLeftOut() {
  const all = JSON.parse(readFileSync(new URL('../engines.json', import.meta.url), 'utf8'));
  const why = all[basename(process.argv[1])]?.[process.env.E2E_BROWSER ?? 'chromium'] ?? {};
  return new Map(Object.entries(typeof why === 'string' ? {} : why));
}

/**
 * Prepares a file of browser tests and answers with its `test`: as that of node:test, handed a fresh scene.
 * `needs: 'build'` fails early where there is no build; `launch` starts another browser than Chromium. A test that says
 * `whole: true` is played in the whole browser, not its engine alone.
 */
export function laboratory({ needs = 'build', flags = [], launch = launchBrowser } = {}) {
  let site;
  let browser;
  let whole;

  before(async () => {
    if (needs === 'build') assertBuilt();
    site = await openSite();
    browser = await launch(site.port, flags);
  });
  after(async () => {
    await browser?.close();
    await whole?.close();
    await site?.close();
  });

  async function play(story, settings = {}) {
    site.reset();
    if (settings.whole) whole ??= await launch(site.port, flags, { whole: true });
    const context = await (settings.whole ? whole : browser).newContext({ ignoreHTTPSErrors: true, ...settings });
    await context.addInitScript(installProbe);
    context.setDefaultTimeout(PATIENCE);
    try {
      return await story(new Scene(site, context));
    } finally {
      await context.close();
    }
  }

  const leftOut = testsLeftOut();
  after(() => {
    if (leftOut.size)
      throw new Error(`tests/engines.json leaves out what is no test: ${[...leftOut.keys()].join(', ')}`);
  });

  const run = (name, story, settings = {}) => {
    const skip = leftOut.get(name) ?? settings.skip ?? false;
    leftOut.delete(name);
    test(name, { timeout: settings.timeout ?? 120_000, skip, todo: settings.todo ?? false }, async (t) => {
      try {
        return await play((scene) => story(scene, t), settings);
      } catch (error) {
        if (error?.isUnsupported) return t.skip(error.message);
        throw error;
      }
    });
  };
  return Object.assign(run, { play, version: () => browser.version() });
}

export { assert };
