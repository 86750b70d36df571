// Sets up what the other commands need: npm packages, the wasm target. Safe to run again; what is there already is left
// alone. Everything but the target lands inside this folder.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const tools = join(root, '.tools', 'bin');

/**
 * Runs a command; fails with a sentence where it does. What it prints is shown, or handed to `log` piece by piece.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, hint?: string, log?: (text: string) => void }} [options]
 * @returns {Promise<void>}
 */
export const run = (command, args, { cwd = root, env = process.env, hint = 'install it first', log } = {}) =>
  new Promise((resolve, reject) => {
    const output = log ? 'pipe' : 'inherit';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', output, output] });
    if (log) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', log);
    child.on('error', (error) => {
      const isMissing = 'code' in error && error.code === 'ENOENT';
      reject(isMissing ? new Error(`"${command}" was not found: ${hint}`) : error);
    });
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`"${command} ${args.join(' ')}" failed`));
    });
  });

/**
 * Runs one of the programs that npm packages bring.
 *
 * @type {(path: string, args: string[], options?: Parameters<typeof run>[2]) => Promise<void>}
 */
export const npmProgram = (path, args, options) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], options);

/**
 * What a command prints, or nothing if it cannot be run.
 *
 * @type {(command: string, args: string[]) => string}
 */
export const output = (command, args) => {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? stdout.trim() : '';
};

const RUST = 'install Rust with rustup (https://rustup.rs)';

const packages = async () => {
  if (existsSync(join(root, 'node_modules/.package-lock.json'))) {
    const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8');
    const missing = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies).filter(
      (name) => !existsSync(join(root, 'node_modules', name)) || !wanted.includes(`"node_modules/${name}"`),
    );
    if (!missing.length) return;
  }
  console.log('setup: installing npm packages');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
};

const target = async () => {
  if (output('rustup', ['target', 'list', '--installed']).includes('wasm32-unknown-unknown')) return;
  console.log('setup: adding the Rust target wasm32-unknown-unknown');
  await run('rustup', ['target', 'add', 'wasm32-unknown-unknown'], { hint: RUST });
};

/**
 * Installs a command-line tool of exactly this version into .tools.
 *
 * @type {(crate: string, version: string) => Promise<void>}
 */
export const cargoTool = async (crate, version) => {
  if (output(join(tools, crate), ['--version']).includes(version)) return;
  console.log(`setup: building ${crate} ${version} (a few minutes, once)`);
  // Not --locked: its lock file may name a patch release that a registry mirror does not have yet.
  await run('cargo', ['install', crate, '--version', version, '--root', join(root, '.tools')], { hint: RUST });
};

/**
 * Builds programs of the workspace; what they have in common is compiled once.
 *
 * @type {(...packages: string[]) => Promise<void>}
 */
export const cargoBuild = (...packages) =>
  run('cargo', ['build', ...packages.flatMap((name) => ['--package', name])], { hint: RUST });

/** Sets up, and meanwhile builds these programs of the workspace. */
export const setup = async (/** @type {string[]} */ ...programs) => {
  await target();
  await Promise.all([packages(), cargoBuild('bindgen', ...programs)]);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? root).href) await setup();
