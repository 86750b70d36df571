// The crate's wasm tests in Chromium, by wasm-bindgen's own runner.
//
// The runner's server gives each connection that is open a thread of its own, but may give two that are opened at once
// the same one: then the second is not answered while the first is open, and no test begins (tiny_http's `TaskPool` counts
// a thread as waiting that it has woken already). Browsers keep connections open; so this one goes through a proxy that
// has one for each request.

import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';

import { root, run } from './setup.mjs';

const openProxy = async () => {
  const server = createServer((asked, answer) => {
    const { method, url = '/', headers } = asked;
    const passed = request(url, { method, headers: { ...headers, connection: 'close' }, agent: false }, (found) => {
      answer.writeHead(found.statusCode ?? 502, found.headers);
      found.pipe(answer);
    });
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
    await run('cargo', ['test', '--target', 'wasm32-unknown-unknown', '--test', 'web'], {
      log,
      env: {
        ...process.env,
        CHROMEDRIVER: chromedriver,
        WASM_BINDGEN_TEST_WEBDRIVER_JSON: settings,
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: join(root, 'target/debug/test-runner'),
      },
    });
  } finally {
    proxy.close();
  }
};
