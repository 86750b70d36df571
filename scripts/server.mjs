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

import { cargoBuild, root } from './setup.mjs';

/** Builds the server in the development profile, which takes half the time of the release one; answers the binary's path. */
export async function buildServer() {
  await cargoBuild('drimify-server');
  return join(root, 'target/debug/drimify-server');
}

function configuration({ origins, once, joinField, more }) {
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
    more,
  ].join('\n');
}

/** Sets the dashboard's password, as somebody at a terminal would. */
function setPassword(program, where, env, password) {
  const { status, stderr } = spawnSync(program, [...where, 'password'], { input: password, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`no password is set: ${stderr}`);
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

/**
 * Starts the server.
 *
 * @param {object} [given]
 * @param {string[]} [given.origins] The pages that may make claims, exactly as a browser writes them.
 * @param {boolean} [given.once]
 * @param {string} [given.joinField]
 * @param {string | undefined} [given.binary]
 * @param {string} [given.folder]
 * @param {number} [given.port]
 * @param {string} [given.more] The rest of the configuration.
 * @param {Record<string, string>} [given.secrets] Variables that it names.
 * @param {string} [given.password] The dashboard's; without one there is no dashboard.
 */
export async function startServer({
  origins = [],
  once = true,
  joinField = 'sessionId',
  binary,
  folder,
  port = 0,
  more = '',
  secrets = {},
  password,
} = {}) {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'drimify-server-')));
  const key = randomBytes(24).toString('base64url');
  const config = join(data, 'drimify-server.toml');
  await writeFile(config, configuration({ origins, once, joinField, more }));
  const program = binary ?? (await buildServer());
  const environment = { ...process.env, DRIMIFY_WEBHOOK_KEY: key, ...secrets };
  if (password) setPassword(program, ['--config', config, '--data-dir', data], environment, password);
  const child = spawn(program, ['--config', config, '--data-dir', data, 'serve', '--listen', `127.0.0.1:${port}`], {
    env: environment,
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
    seen: `${url}/seen`,
    dashboard: `${url}/`,
    webhook: `${url}/webhooks/drimify`,
    close: () => (closed ??= close()),
  };
}
