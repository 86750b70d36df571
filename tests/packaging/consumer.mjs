// A project of a user's: a folder with the packed package in its node_modules, and nothing else of this repository.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../e2e/browser.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const GAME = 'https://apps.drimify.com/XBs15jKF/';
const HOST = 'https://host.example/';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Packs the package as `npm publish` would; answers the names of its files, and where they are unpacked. */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'drimify-bridge-'));
  const run = (command, args) =>
    execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const [{ filename, files }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
  );
  run('tar', ['-xzf', join(folder, filename), '-C', folder]);
  return {
    tarball: join(folder, filename),
    package: join(folder, 'package'),
    files: files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Makes a project with these files; `dependencies` are taken from this repository's node_modules. */
export function project(packed, files, dependencies = []) {
  const folder = mkdtempSync(join(tmpdir(), 'drimify-consumer-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('cp', ['-r', packed.package, join(modules, 'drimify-bridge')]);
  for (const name of dependencies) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  const manifest = { name: 'consumer', private: true, type: 'module' };
  for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const page = (script, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Consumer</title></head><body>` +
  `<iframe id="game" title="Game" src="${GAME}"></iframe><div id="root"></div>${body}${script}</body></html>`;

/**
 * Opens a page in a browser of its own, with the simulator where the experience is. `folder` is served as
 * https://host.example/ where no `url` is given.
 */
export async function visit(packed, /** @type {{ url?: string, folder?: string }} */ { url = HOST, folder }, story) {
  const { simulatorHtml } = await import(join(packed.package, 'dist/testing.js'));
  const browser = /** @type {import('playwright-core').Browser} */ (await launchBrowser());
  try {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(60_000);
    const complaints = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await tab.route('https://apps.drimify.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: simulatorHtml }),
    );
    await tab.route(`${HOST}**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const path = pathname === '/' ? '/index.html' : pathname;
      try {
        return route.fulfill({ contentType: TYPES[extname(path)], body: readFileSync(join(folder, path)) });
      } catch {
        return route.fulfill({ status: path === '/favicon.ico' ? 204 : 404, body: '' });
      }
    });
    await tab.goto(url);
    await tab.waitForFunction(() => window.begun === true);
    const say = async (selector, ...words) => {
      const frame = await (await tab.waitForSelector(selector)).contentFrame();
      await frame.waitForFunction(() => typeof window.say === 'function');
      await frame.evaluate((given) => window.say(...given), words);
    };
    await story(tab, say);
    return complaints;
  } finally {
    await browser.close();
  }
}
