// Starts a PostgreSQL cluster of the tests' own, and removes it at the end: the server's tests run on it as they run on
// files. Where it is missing it is installed, on Debian as root; else it is named, and the tests fail without it.
//
// `node scripts/postgres.mjs COMMAND …` runs a command beside a cluster, with its URL in DRIMIFY_TEST_POSTGRES;
// `node scripts/postgres.mjs --serve` says the URL of one that crashes when it is told to: at each line it reads it is
// stopped as if the power had gone, started again, and says its URL once more. It ends with its input.

import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

import { canInstall, install } from './browsers.mjs';
import { root, run } from './setup.mjs';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of the programs, or nothing. Debian keeps them outside the PATH, a folder for each version. */
const find = () => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((one, other) => Number(other) - Number(one)) : [];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions.map((name) => join(DEBIAN, name, 'bin'))];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
};

/** PostgreSQL does not run as root: then it runs as somebody who owns nothing. */
const nobody = () => {
  if (process.getuid?.() !== 0) return {};
  const id = (/** @type {string} */ flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
};

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * A running cluster: what it acknowledges is on the disk.
 *
 * @typedef {object} Cluster
 * @property {string} url
 * @property {() => Promise<void>} crash Stops it as if the power had gone, and starts it again.
 * @property {() => Promise<void>} stop
 *
 * @returns {Promise<Cluster>}
 */
export const startPostgres = async () => {
  if (!find() && canInstall()) await install('PostgreSQL', ['postgresql']);
  const programs = find();
  if (!programs) {
    throw new Error('the tests need PostgreSQL: install it, or leave its tests out with DRIMIFY_NO_POSTGRES=1');
  }
  const user = nobody();
  const folder = mkdtempSync(join(tmpdir(), 'drimify-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const asked = [
    '--pgdata',
    data,
    '--username',
    'tests',
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--locale',
    'C.UTF-8',
  ];
  const made = spawnSync(join(programs, 'initdb'), asked, { ...user, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = [`port=${port}`, `unix_socket_directories=${folder}`, 'listen_addresses=127.0.0.1', 'fsync=on'];
  settings.push('synchronous_commit=on', 'max_connections=400', 'shared_buffers=256MB');
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const start = async () => {
    const child = spawn(join(programs, 'postgres'), args, {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise((resolve) => child.on('close', () => resolve(false)));
    let said = '';
    const ready = new Promise((resolve) => {
      child.stderr.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-10_000);
        if (said.includes('ready to accept connections')) resolve(true);
      });
    });
    if (!(await Promise.race([ready, ended]))) throw new Error(`PostgreSQL did not start: ${said}`);
    return { child, ended };
  };
  let running = await start();
  const end = async (/** @type {'SIGINT' | 'SIGQUIT'} */ signal) => {
    running.child.kill(signal);
    await running.ended;
  };
  const crash = async () => {
    await end('SIGQUIT');
    running = await start();
  };
  const stop = async () => {
    await end('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://tests@127.0.0.1:${port}/postgres`, crash, stop };
};

/**
 * Runs a command beside a cluster.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const besidePostgres = async (command, args, options) => {
  const { url, stop } = await startPostgres();
  try {
    await run(command, args, { ...options, env: { ...process.env, DRIMIFY_TEST_POSTGRES: url } });
  } finally {
    await stop();
  }
};

const serve = async () => {
  const { url, crash, stop } = await startPostgres();
  console.log(url);
  for await (const _ of createInterface({ input: process.stdin })) {
    await crash();
    console.log(url);
  }
  await stop();
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? root).href) {
  const [command = '', ...args] = process.argv.slice(2);
  if (command === '--serve') await serve();
  else await besidePostgres(command, args, { cwd: process.cwd() });
}
