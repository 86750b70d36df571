// Formatting, lints and licences: `npm run lint`; `npm run format` rewrites what can be.

import { join } from 'node:path';

import { audit } from './audit.mjs';
import { bindings, declare } from './build.mjs';
import { cargoTool, npmProgram, root, run, setup, tools } from './setup.mjs';
import { lintWorkflows } from './workflows.mjs';

const DENY = '0.20.2';

const fix = process.argv.includes('--fix');
await setup();
for (const all of [['--all'], ['--manifest-path', 'fuzz/Cargo.toml']])
  await run('cargo', ['fmt', ...all, ...(fix ? [] : ['--check'])]);
await npmProgram('prettier/bin/prettier.cjs', [fix ? '--write' : '--check', '--log-level', 'warn', '.']);
if (!fix) {
  const strict = ['--', '-D', 'warnings'];
  await run('cargo', ['clippy', '--quiet', '--workspace', '--all-targets', ...strict]);
  await run('cargo', ['clippy', '--quiet', '--target', 'wasm32-unknown-unknown', '--features', 'js', ...strict]);
  await run('cargo', ['clippy', '--quiet', '--target', 'wasm32-unknown-unknown', '--test', 'web', ...strict]);
  await run('cargo', ['doc', '--quiet', '--workspace', '--no-deps'], {
    env: { ...process.env, RUSTDOCFLAGS: '-D warnings' },
  });
  await npmProgram('oxlint/bin/oxlint', ['--deny-warnings']);
  // What the crate exports is known by its types, which wasm-bindgen writes.
  await bindings({ dev: true });
  // The tests import the package, whose declarations are these: the rest of dist/ need not be built.
  await declare(join(root, 'dist'));
  for (const project of ['tsconfig.json', 'tests/tsconfig.json', 'src/web/hands/tsconfig.json'])
    await npmProgram('typescript/bin/tsc', ['-p', project]);
  await lintWorkflows();
  audit();
  await cargoTool('cargo-deny', DENY);
  await run(join(tools, 'cargo-deny'), ['--workspace', '--log-level', 'error', 'check', 'licenses', 'bans', 'sources']);
}
console.log(fix ? 'formatted' : 'lint: clean');
