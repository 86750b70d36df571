/**
 * Serves the demo on two loopback origins, as a real page and a real experience are on two origins.
 *
 * The host origin has the pages of `www/` and the build in `/dist/`; the experience origin has the simulated experience, under
 * `/` and under any eight-character path such as `/XBs15jKF/`. Knows nothing of the bridge itself.
 */
import { createServer } from 'node:http';
import { readFile, realpath } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WWW = join(ROOT, 'www');
const EXPERIENCE = join(WWW, 'experience');
const DIST = join(ROOT, 'dist');
const CHILD_DIRECTORY = join(ROOT, 'node_modules', 'iframe-resizer', 'js');
const CHILD_FILE = '/iframeResizer.contentWindow.min.js';

const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

// The host pages are served under the kind of policy a careful site has, so that they prove what they show.
const hostPolicy = (connect) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    'frame-src http: https:',
    `connect-src ${connect || "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
const experiencePolicy = (connect) =>
  `default-src 'self'; connect-src 'self' ${connect}; base-uri 'none'; form-action 'none'`;

/** Maps a decoded path of the host origin to a directory and a path inside it. */
function hostRoute(path) {
  if (path === '/dist' || path.startsWith('/dist/')) return { directory: DIST, inside: path.slice('/dist'.length) };
  if (/^\/experience(\/|$)/i.test(path)) return null;
  return { directory: WWW, inside: path };
}

/** Maps a decoded path of the experience origin to a directory and a path inside it, or to a redirect. */
function experienceRoute(path) {
  if (path === '/iframeResizer.contentWindow.js') return { directory: CHILD_DIRECTORY, inside: CHILD_FILE };
  if (path === '/site.css') return { directory: WWW, inside: path };
  const [, slug, rest] = /^(\/[A-Za-z0-9]{8})(\/.*)?$/.exec(path) ?? [];
  if (slug && !rest) return { redirect: `${slug}/` };
  return { directory: EXPERIENCE, inside: rest ?? path };
}

/** Reads the file a route names, or answers `null` if there is none inside the route's directory. */
async function readInside({ directory, inside }) {
  const segments = inside.split('/').slice(1);
  if (segments.at(-1) === '') segments[segments.length - 1] = 'index.html';
  // An empty segment, a dot file, `..`, a drive letter and a backslash have no business in any file served here.
  if (!segments.length || segments.some((segment) => !segment || segment.startsWith('.') || /[\\:\0]/.test(segment))) {
    return null;
  }
  try {
    const top = await realpath(directory);
    const file = await realpath(join(top, ...segments));
    if (!file.startsWith(top + sep)) return null;
    return { body: await readFile(file), extension: extname(file).toLowerCase() };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'].includes(error.code)) return null;
    throw error;
  }
}

const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function messagePage(title, text) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="/site.css" />
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      <p>${escapeHtml(text)}</p>
      <p><a href="/">Back to the start</a></p>
    </main>
  </body>
</html>
`;
}

/** Decodes the path of a request target, or answers `null` if it is malformed. */
function decodedPath(target) {
  const [path] = target.split('?', 1);
  try {
    return path.startsWith('/') ? decodeURIComponent(path) : null;
  } catch {
    return null;
  }
}

/**
 * Fills in a page's placeholders: the origins, and `%QUERY%`, what follows the `?` of the page's own address. Answers, besides the
 * page, which of the companions' addresses it names: it may connect to those alone.
 */
function fill(page, origins, query) {
  const connect = [];
  const filled = page.replace(/%(HOST|EXPERIENCE|CLAIMS|SEEN|DASHBOARD|PASSWORD|VENDOR|OFFICE|QUERY)%/g, (_, name) => {
    const text = name === 'QUERY' ? query : origins[name.toLowerCase()];
    if (['CLAIMS', 'SEEN', 'VENDOR', 'OFFICE'].includes(name) && text) connect.push(new URL(text).origin);
    return escapeHtml(text);
  });
  return { filled, connect: [...new Set(connect)].join(' ') };
}

function requestHandler({ route, policy, origins }) {
  async function answer(request) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return {
        status: 405,
        page: messagePage('Not here', 'Only GET and HEAD are answered.'),
        headers: { Allow: 'GET, HEAD' },
      };
    }
    const target = request.url ?? '/';
    const path = decodedPath(target);
    if (path === null) return { status: 400, page: messagePage('Bad address', 'This address cannot be read.') };
    const found = route(path);
    const search = target.includes('?') ? target.slice(target.indexOf('?')) : '';
    if (found?.redirect) {
      return {
        status: 302,
        page: messagePage('Moved', found.redirect),
        headers: { Location: found.redirect + search },
      };
    }
    const file = found && (await readInside(found));
    if (!file) {
      const hint = found?.directory === DIST ? ' Has the bridge been built? npm run build does it.' : '';
      return { status: 404, page: messagePage('Not found', `There is nothing at ${path}.${hint}`) };
    }
    if (file.extension !== '.html') {
      return { status: 200, body: file.body, type: CONTENT_TYPES[file.extension] ?? 'application/octet-stream' };
    }
    const isSource = search === '?source';
    const { filled, connect } = fill(file.body.toString('utf8'), origins, isSource ? '' : search.slice(1));
    return { status: 200, page: filled, connect, type: isSource ? CONTENT_TYPES['.txt'] : undefined };
  }

  return async (request, response) => {
    let reply;
    try {
      reply = await answer(request);
    } catch (error) {
      console.error(error);
      reply = { status: 500, page: messagePage('Something broke', 'The server could not read this file.') };
    }
    const body = Buffer.from(reply.body ?? reply.page);
    response.writeHead(reply.status, {
      'Content-Type': reply.type ?? CONTENT_TYPES['.html'],
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy(reply.connect ?? ''),
      'X-Content-Type-Options': 'nosniff',
      ...reply.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function listen(server, address, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

function stop(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
    server.closeAllConnections();
  });
}

/** Listens on both loopback addresses at one port: browsers differ in which of them `localhost` is. */
async function listenOnLoopback(handler, port) {
  const servers = [createServer(handler)];
  const bound = await listen(servers[0], '127.0.0.1', port);
  const second = createServer(handler);
  try {
    await listen(second, '::1', bound);
    servers.push(second);
  } catch (error) {
    if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') {
      await stop(servers[0]);
      throw error;
    }
  }
  return { port: bound, servers };
}

/** Takes `wanted`, or the next port that is free on both loopback addresses; 0 means any. */
async function listenFrom(handler, wanted) {
  for (let port = wanted, attempt = 1; ; attempt += 1) {
    try {
      return await listenOnLoopback(handler, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt === 100 || port === 65535) throw error;
      if (port !== 0) port += 1;
    }
  }
}

/**
 * Starts both origins.
 *
 * @param {{ hostPort?: number | undefined, experiencePort?: number | undefined }} [ports] the ports to try first; a taken one gives way to the next
 *   free one, and 0 takes any
 * @returns {Promise<{
 *   host: string,
 *   experience: string,
 *   join: (addresses: {
 *     claims: string, vendor: string, office?: string, seen?: string, dashboard?: string, password?: string,
 *   }) => void,
 *   close: () => Promise<void>,
 * }>} the two origins, how to tell the pages where the companion server, the simulated vendor and the imitated CRM are, and how to stop
 */
export async function serve({ hostPort = 8080, experiencePort = 8081 } = {}) {
  const origins = {
    host: '',
    experience: '',
    claims: '',
    seen: '',
    dashboard: '',
    password: '',
    vendor: '',
    office: '',
  };
  const host = await listenFrom(requestHandler({ route: hostRoute, policy: hostPolicy, origins }), hostPort);
  let experience;
  try {
    const handler = requestHandler({ route: experienceRoute, policy: experiencePolicy, origins });
    experience = await listenFrom(handler, experiencePort);
  } catch (error) {
    await Promise.all(host.servers.map(stop));
    throw error;
  }
  origins.host = `http://localhost:${host.port}`;
  origins.experience = `http://localhost:${experience.port}`;
  let closing;
  return {
    host: origins.host,
    experience: origins.experience,
    join: (addresses) => Object.assign(origins, addresses),
    close: () => (closing ??= Promise.all([...host.servers, ...experience.servers].map(stop)).then(() => undefined)),
  };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { host, experience, close } = await serve();
  console.log(`Host pages  ${host}/\nExperience  ${experience}/`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
}
