// The crate's wasm tests, by wasm-bindgen's own runner: in Chromium it drives the browser itself; to Firefox and WebKit, whose
// drivers it does not know or does not find, it serves its page, and they are opened at it.
//
// The runner's server gives each connection that is open a thread of its own, but may give two that are opened at once
// the same one: then the second is not answered while the first is open, and no test begins (tiny_http's `TaskPool` counts
// a thread as waiting that it has woken already). Browsers keep connections open; so this one goes through a proxy that
// has one for each request.

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';

import { root, run } from './setup.mjs';

/** With `to`, whoever asks the proxy itself is answered by that address. */
const openProxy = async (to = '') => {
  const server = createServer((asked, answer) => {
    const { method, url = '/', headers } = asked;
    const passed = request(
      to ? new URL(url, to) : url,
      { method, headers: { ...headers, connection: 'close' }, agent: false },
      (found) => {
        answer.writeHead(found.statusCode ?? 502, found.headers);
        found.pipe(answer);
      },
    );
    passed.on('error', (error) => answer.destroy(error));
    asked.pipe(passed);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return { port: typeof address === 'object' ? address?.port : undefined, close: () => server.close() };
};

const capabilities = (/** @type {number | undefined} */ port) => ({
  pageLoadStrategy: 'none',
  timeouts: { pageLoad: 30_000, script: 30_000 },
  'goog:chromeOptions': {
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-dev-shm-usage',
      `--proxy-server=127.0.0.1:${port}`,
      // Loopback addresses are not asked for through a proxy otherwise.
      '--proxy-bypass-list=<-loopback>',
    ],
  },
});

const CARGO = ['test', '--target', 'wasm32-unknown-unknown', '--test', 'web'];
const RUNNER = { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: join(root, 'target/debug/test-runner') };

/**
 * @param {string} chromedriver
 * @param {(text: string) => void} log
 */
export const runWasmTests = async (chromedriver, log) => {
  const proxy = await openProxy();
  const settings = join(root, 'target/webdriver.json');
  mkdirSync(join(root, 'target'), { recursive: true });
  writeFileSync(settings, JSON.stringify(capabilities(proxy.port)));
  try {
    await run('cargo', CARGO, {
      log,
      env: {
        ...process.env,
        CHROMEDRIVER: chromedriver,
        WASM_BINDGEN_TEST_WEBDRIVER_JSON: settings,
        ...RUNNER,
      },
    });
  } finally {
    proxy.close();
  }
};

/** Has the runner serve the tests; answers where, and what ends it. */
const serve = async () => {
  const env = { ...process.env, ...RUNNER, NO_HEADLESS: '1', WASM_BINDGEN_TEST_ADDRESS: '127.0.0.1:0' };
  // A group of its own: the runner is a child of cargo.
  const cargo = spawn('cargo', CARGO, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const address = await new Promise((resolve, reject) => {
    for (const stream of [cargo.stdout, cargo.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        const found = /available at (http:\S+)/.exec(said);
        if (found) resolve(found[1]);
      });
    }
    cargo.on('error', reject);
    cargo.on('close', (code) => reject(new Error(`the runner of the wasm tests ended with ${code}: ${said}`)));
  });
  return { address: String(address), close: () => process.kill(-Number(cargo.pid)) };
};

/** Starts a browser as the page tests do; what they are written in is looked at more leniently than this. */
const launch = async (/** @type {'firefox' | 'webkit'} */ engine) => {
  const module = await import(String(new URL(`../tests/${engine}/${engine}.mjs`, import.meta.url)));
  return engine === 'firefox' ? module.launchFirefox() : module.launchWebKit();
};

/**
 * @param {'firefox' | 'webkit'} engine
 * @param {(text: string) => void} log
 */
export const runWasmTestsIn = async (engine, log) => {
  const served = await serve();
  const [proxy, browser] = await Promise.all([openProxy(served.address), launch(engine)]);
  try {
    const context = await browser.newContext();
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${proxy.port}/`);
    const output = () => page.evaluate('document.querySelector("#output").textContent');
    await page.waitForFunction('document.querySelector("#output").textContent.includes("test result:")');
    const told = await output();
    const version = await browser.version();
    log(`${version}\n${told}\n`);
    if (!/test result: ok\. [1-9]/.test(told)) throw new Error(`the wasm tests failed in ${version}`);
  } finally {
    await browser.close();
    proxy.close();
    served.close();
  }
};
