// Sets up what the other commands need: npm packages, the wasm target, the wasm-bindgen command-line tool. Safe to run
// again; what is there already is left alone. Everything lands inside this folder.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const tools = join(root, '.tools', 'bin');

/** Runs a command and throws a sentence if it fails. */
export const run = (command, args, options = {}) => {
  const { status, error, stdout } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error?.code === 'ENOENT') throw new Error(`"${command}" was not found: ${options.hint ?? 'install it first'}`);
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed`);
  return stdout;
};

/** Runs one of the programs that npm packages bring. */
export const npmProgram = (path, args, options) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], options);

/** What a command prints, or nothing if it cannot be run. */
export const output = (command, args) => {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
};

const rust = 'install Rust with rustup (https://rustup.rs)';

const packages = () => {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) {
    const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8');
    const missing = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies).filter(
      (name) => !existsSync(join(root, 'node_modules', name)) || !wanted.includes(`"node_modules/${name}"`),
    );
    if (!missing.length) return;
  }
  console.log('setup: installing npm packages');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
};

const target = () => {
  const installed = output('rustup', ['target', 'list', '--installed']);
  if (!installed.includes('wasm32-unknown-unknown')) {
    console.log('setup: adding the Rust target wasm32-unknown-unknown');
    run('rustup', ['target', 'add', 'wasm32-unknown-unknown'], { hint: rust });
  }
};

/** Installs a command-line tool of exactly this version into .tools. */
export const cargoTool = (crate, version, binary = crate) => {
  if (output(join(tools, binary), ['--version']).includes(version)) return;
  console.log(`setup: building ${crate} ${version} (a few minutes, once)`);
  // Not --locked: its lock file may name a patch release that a registry mirror does not have yet.
  run('cargo', ['install', crate, '--version', version, '--root', join(root, '.tools')], { hint: rust });
};

const bindgen = () => {
  const manifest = readFileSync(join(root, 'Cargo.toml'), 'utf8');
  const version = /^wasm-bindgen = "=([\d.]+)"/m.exec(manifest)?.[1];
  if (!version) throw new Error('Cargo.toml must pin wasm-bindgen exactly, such as wasm-bindgen = "=0.2.130"');
  cargoTool('wasm-bindgen-cli', version, 'wasm-bindgen');
};

export const setup = async () => {
  packages();
  target();
  bindgen();
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? root).href) await setup();
