// Formatting, lints and licences: `npm run lint`; `npm run format` rewrites what can be.

import { join } from 'node:path';

import { cargoTool, root, run, setup, tools } from './setup.mjs';

const DENY = '0.20.2';

const fix = process.argv.includes('--fix');
await setup();
const node = (path, args) => run(process.execPath, [join(root, 'node_modules', path), ...args]);
await run('cargo', ['fmt', '--all', ...(fix ? [] : ['--check'])]);
await node('prettier/bin/prettier.cjs', [fix ? '--write' : '--check', '--log-level', 'warn', '.']);
if (!fix) {
  const strict = ['--', '-D', 'warnings'];
  await run('cargo', ['clippy', '--quiet', '--workspace', '--all-targets', ...strict]);
  await run('cargo', ['clippy', '--quiet', '--target', 'wasm32-unknown-unknown', '--features', 'js', ...strict]);
  await run('cargo', ['clippy', '--quiet', '--target', 'wasm32-unknown-unknown', '--test', 'web', ...strict]);
  await run('cargo', ['doc', '--quiet', '--workspace', '--no-deps'], {
    env: { ...process.env, RUSTDOCFLAGS: '-D warnings' },
  });
  await node('typescript/bin/tsc', ['-p', 'js/tsconfig.json', '--noEmit']);
  await cargoTool('cargo-deny', DENY);
  await run(join(tools, 'cargo-deny'), ['--workspace', '--log-level', 'error', 'check', 'licenses', 'bans', 'sources']);
}
console.log(fix ? 'formatted' : 'lint: clean');
