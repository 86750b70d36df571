// One HTTPS server that plays every origin of a test: host pages, experiences, strangers.
//
// A page is registered under its whole URL. The package is served from below /pkg/, at the places its own `exports`
// name, so that a test imports what a user imports.

import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
const RESIZER = join(ROOT, 'node_modules/iframe-resizer/js');
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const CONDITIONS = new Set(['browser', 'import', 'module', 'default']);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

function targetOf(entry, specifier) {
  if (typeof entry === 'string') return entry;
  for (const [condition, value] of Object.entries(entry ?? {})) {
    if (!CONDITIONS.has(condition)) continue;
    return targetOf(value, specifier);
  }
  throw new Error(`package.json exports nothing for "${specifier}"`);
}

/** The file that `specifier` (`drimify-bridge`, `drimify-bridge/auto`, …) means, as `exports` has it: `./dist/…`. */
export function packageTarget(specifier) {
  const subpath = specifier === MANIFEST.name ? '.' : `.${specifier.slice(MANIFEST.name.length)}`;
  return targetOf(MANIFEST.exports[subpath], specifier);
}

/** The folder of the build under test, from the root of the package. */
const BUILD = process.env.DRIMIFY_BUILD ?? 'dist';

/** The same file on disk. */
export const packageFile = (specifier) => join(ROOT, packageTarget(specifier).replace('./dist/', `${BUILD}/`));

/** Every specifier of the package that names a script. */
export const specifiers = Object.keys(MANIFEST.exports)
  .map((subpath) => MANIFEST.name + subpath.slice(1))
  .filter((specifier) => /\.m?js$/.test(packageTarget(specifier)));

const fileBelow = (folder, path) => {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder + sep)) && existsSync(file) ? file : null;
};

class Site {
  #server;
  #sockets;
  #pages = new Map();
  /** The name of the build folder that stands in for `dist`, for tests of another build. */
  build = BUILD;
  /** Every request since the last `reset`, as `METHOD URL`. */
  requests = [];

  constructor(server, sockets) {
    this.#server = server;
    this.#sockets = sockets;
  }

  get port() {
    return this.#server.address().port;
  }

  reset() {
    this.#pages.clear();
    this.build = BUILD;
    this.requests = [];
  }

  /** Serves `body` (a string, or a function of the request that returns one) at exactly `url`. */
  page(url, body, headers = {}) {
    this.#pages.set(new URL(url).href, { body, headers });
    return url;
  }

  /**
   * Lets a frame and the host page meet: the host, blocked in a synchronous request to `host`, goes on only after the
   * frame has said at `done` that it has posted; the frame waits at `go` until the host is blocked.
   */
  rendezvous(frameOrigin) {
    let blocked;
    let posted;
    const hostBlocked = new Promise((resolve) => (blocked = resolve));
    const framePosted = new Promise((resolve) => (posted = resolve));
    const host = this.page('https://host.example/rendezvous', () => (blocked(), framePosted.then(() => 'go on')));
    const go = this.page(`${frameOrigin}/rendezvous/go`, () => hostBlocked.then(() => 'go'));
    const done = this.page(`${frameOrigin}/rendezvous/done`, () => (posted(), 'thank you'));
    return { host, go, done };
  }

  /** Serves one of the frame pages of `pages/` at `url`. */
  frame(name, url, headers = {}) {
    return this.page(url, readFileSync(join(PAGES, `${name}.html`), 'utf8'), headers);
  }

  /** Where a page finds what `specifier` means. */
  packageUrl(specifier) {
    return `https://host.example/pkg/${packageTarget(specifier).slice(2)}`;
  }

  /** What a page needs to write `import … from 'drimify-bridge'`. */
  importMap() {
    return JSON.stringify({ imports: Object.fromEntries(specifiers.map((name) => [name, this.packageUrl(name)])) });
  }

  async answer(scheme, request, response) {
    const url = new URL(request.url, `${scheme}://${request.headers.host}`);
    this.requests.push(`${request.method} ${url.href}`);
    const page = this.#pages.get(url.href) ?? this.#pages.get(url.origin + url.pathname);
    if (page) {
      const made = typeof page.body === 'function' ? await page.body(request, url) : page.body;
      const { status = 200, headers = {}, body = made } = made?.status ? made : {};
      response.writeHead(status, {
        'content-type': TYPES['.html'],
        'cache-control': 'no-cache',
        ...page.headers,
        ...headers,
      });
      response.end(body);
      return;
    }
    const file = this.#fileFor(url);
    if (!file) {
      response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404, { 'content-type': TYPES['.html'] });
      response.end('<!doctype html><title>Nothing here</title><p>Nothing here');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
    });
    response.end(readFileSync(file));
  }

  #fileFor({ pathname }) {
    if (pathname.startsWith('/vendor/')) return fileBelow(RESIZER, pathname.slice('/vendor/'.length));
    if (pathname.startsWith('/pages/')) return fileBelow(PAGES, pathname.slice('/pages/'.length));
    if (pathname.startsWith('/rust/'))
      return fileBelow(join(ROOT, 'target/rust-host'), pathname.slice('/rust/'.length));
    const inBuild = /^\/pkg\/dist\/(.*)$/.exec(pathname);
    if (inBuild) return fileBelow(join(ROOT, this.build), inBuild[1]);
    return null;
  }

  close() {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((done) => this.#server.close(done));
  }
}

/** Starts the server on a free loopback port, with a certificate of its own. It answers plain http there as well. */
export async function openSite() {
  const pem = await generate([{ name: 'commonName', value: 'host.example' }], { keyType: 'ec', algorithm: 'sha256' });
  let site;
  const answer = (scheme) => (request, response) => {
    site.answer(scheme, request, response).catch((error) => response.destroy(error));
  };
  const secure = createHttpsServer({ key: pem.private, cert: pem.cert }, answer('https'));
  const open = createHttpServer(answer('http'));
  const sockets = new Set();
  // The first byte of a TLS connection is 22, the type of a handshake record.
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    socket.once('data', (bytes) => {
      socket.pause();
      socket.unshift(bytes);
      (bytes[0] === 22 ? secure : open).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  site = new Site(server, sockets);
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return site;
}
