/**
 * Builds and starts the companion server on a free loopback port with a store of its own, for the demo and the page tests.
 *
 * `const server = await startServer({ origins: ['http://localhost:8080'] })`, then `server.url`, `server.key`, `await server.close()`.
 * The store is a temporary folder that `close` removes; with `folder` it is kept there, so that a restart finds it again.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the server in the development profile, which takes half the time of the release one; not `quiet` shows how far it is.
 * Answers with the binary's path.
 */
export function buildServer({ quiet = true } = {}) {
  const { status, error, stdout } = spawnSync(
    'cargo',
    [
      'build',
      ...(quiet ? ['--quiet'] : []),
      '--package',
      'drimify-server',
      '--message-format',
      'json-render-diagnostics',
    ],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 },
  );
  if (error?.code === 'ENOENT') throw new Error('"cargo" was not found: install Rust with rustup (https://rustup.rs)');
  if (status !== 0) throw new Error('the companion server could not be built: see above');
  const artifacts = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const binary = artifacts.find(({ executable, target }) => executable && target.name === 'drimify-server')?.executable;
  if (!binary) throw new Error('the companion server was built, but cargo did not say where');
  return binary;
}

function configuration({ origins, once, joinField }) {
  return [
    'log = "warn"',
    '[limits]',
    // One browser stands for all visitors here.
    'claims_per_minute_address = 6000',
    'claims_per_minute_session = 600',
    '[claims]',
    `origins = ${JSON.stringify(origins)}`,
    `once = ${once}`,
    `join_field = ${JSON.stringify(joinField)}`,
    '',
  ].join('\n');
}

/** Waits until the server says where it listens; a server that ends before that is an error with what it said. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the companion server ended with ${code}: ${said.trim()}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /listening on (http:\S+)/.exec(line)?.[1];
      if (url) resolve(url);
    });
  });
}

/** Starts the server. `origins` are the pages that may make claims, exactly as a browser writes them. */
export async function startServer({
  origins = [],
  once = true,
  joinField = 'sessionId',
  binary = buildServer(),
  folder,
  port = 0,
} = {}) {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'drimify-server-')));
  const key = randomBytes(24).toString('base64url');
  const config = join(data, 'drimify-server.toml');
  await writeFile(config, configuration({ origins, once, joinField }));
  const child = spawn(binary, ['--config', config, '--data-dir', data, 'serve', '--listen', `127.0.0.1:${port}`], {
    env: { ...process.env, DRIMIFY_WEBHOOK_KEY: key },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await listening(child);
  let closed;
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    if (!folder) await rm(data, { recursive: true, force: true });
  };
  return {
    url,
    key,
    claims: `${url}/claims`,
    webhook: `${url}/webhooks/drimify`,
    close: () => (closed ??= close()),
  };
}
