// The stage: real second origins over HTTPS, pages that are cross-origin isolated, one browser.

import { launchBrowser } from '../tests/e2e/browser.mjs';
import { openSite } from '../tests/e2e/site.mjs';
import { textOf } from './files.mjs';

const HOST = 'https://host.example';
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const EMBEDDABLE = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const SCRIPT = { 'content-type': 'text/javascript; charset=utf-8' };

const html = (head, body, attributes = '') =>
  `<!doctype html><html lang="en"${attributes}><head><meta charset="utf-8"><title>Bench</title>${head}</head><body>${body}</body></html>`;

class Stage {
  #site;
  #browser;
  #context;

  constructor(site, browser, context) {
    this.#site = site;
    this.#browser = browser;
    this.#context = context;
  }

  version() {
    return this.#browser.version();
  }

  #serve(name) {
    return this.#site.page(`${HOST}/${name}.js`, textOf(name), SCRIPT);
  }

  #serveFrames(contender) {
    const load = contender.frameScript
      ? `<script>${textOf('penpal')}</script><script>${textOf('sender')}</script><script>${contender.frameScript}</script>`
      : `<script>${textOf('sender')}</script>`;
    this.#site.page(contender.src, html(load, ''), EMBEDDABLE);
    this.#site.page('https://stranger.example/', html(`<script>${textOf('sender')}</script>`, ''), EMBEDDABLE);
  }

  /**
   * Opens a fresh page of a contender; `meter` says what is metered: `clock`, `memory`, `start`. With `late` the
   * contender's script is served, and not loaded.
   */
  async open(contender, { meter = '', late = false } = {}) {
    this.#site.reset();
    this.#serve('meter');
    this.#serveFrames(contender);
    if (contender.script) this.#serve(contender.script);
    const query = [meter, contender.silent ? 'silent' : ''].filter(Boolean).join('&');
    const head = `<script src="/meter.js?${query}"></script>`;
    const load = contender.script ? `<script src="/${contender.script}.js"></script>` : '';
    const start = `<script>${contender.start};meter.watch({ byHandler: ${!!contender.byHandler} });</script>`;
    const body = contender.body + (late ? '' : load + start);
    // With `rate: false` a bridge is started by its options; from the markup only where the start itself is measured.
    this.#site.page(`${HOST}/`, html(head, body, late ? '' : ' data-drimify-defer'), ISOLATED);
    const page = await this.#context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${HOST}/`);
    if (errors.length) throw new Error(`${contender.name}: ${errors[0]}`);
    if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('the page is not cross-origin isolated');
    return page;
  }

  /** A session of the browser's own protocol with a page. */
  protocol(page) {
    return this.#context.newCDPSession(page);
  }

  async close() {
    await this.#browser.close();
    await this.#site.close();
  }
}

/** The document in the iframe that `selector` matches, once it can speak. */
export const frameOf = async (page, selector) => {
  const element = await page.waitForSelector(selector, { state: 'attached' });
  const frame = await element.contentFrame();
  await frame.waitForFunction(() => window.sender);
  return frame;
};

/** Has a frame say `count` messages, which are made before; answers what the meter has of them. */
export const burst = async (page, frame, { selector, kind, from, count }) => {
  await burst.prepare(frame, { kind, from, count });
  return burst.fire(page, { selector, count });
};
burst.prepare = (frame, { kind, from, count }) =>
  frame.evaluate(([kind, from, count]) => window.sender.prepare(kind, from, count), [kind, from, count]);
burst.fire = (page, { selector, count }) =>
  page.evaluate(([selector, count]) => window.meter.burst(selector, count), [selector, count]);

export const openStage = async (flags = []) => {
  const site = await openSite();
  const browser = await launchBrowser(site.port, flags, { whole: true });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(120_000);
  return new Stage(site, browser, context);
};
