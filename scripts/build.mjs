// Builds dist/: cargo → wasm-bindgen → wasm-opt → bytes as text, or translated → esbuild, types by tsc, SRI hashes.
//
// `node scripts/build.mjs --dev` leaves out what takes long or hides what is wrong: optimisation, minifying; and keeps
// names, panic messages and source maps.

import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { bytesModule } from './bytes.mjs';
import { npmProgram, root, run, setup } from './setup.mjs';
import { translate } from './translate.mjs';

// What the module may use, as LLVM and as binaryen call it. No reference types: JavaScript's values are numbers for it,
// so that it can be translated to JavaScript.
const FEATURES = {
  'bulk-memory': 'bulk-memory',
  'mutable-globals': 'mutable-globals',
  'nontrapping-fptoint': 'nontrapping-float-to-int',
  'sign-ext': 'sign-ext',
};
const ENABLED = Object.values(FEATURES).map((feature) => `--enable-${feature}`);

/** What keeps the builder's folders out of the file: two builds of one commit are equal. */
const remapped = () => {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry/src');
  const sources = existsSync(registry) ? readdirSync(registry).map((name) => join(registry, name)) : [];
  return [root.slice(0, -1), ...sources].map((folder) => `--remap-path-prefix=${folder}=`);
};

/** Has wasm-bindgen write the JavaScript for a module, by the program that `setup` builds. */
const bindgen = (target, wasm, out) => run(join(root, 'target/debug/bindgen'), [target, wasm, out]);

/** @typedef {{ dist?: string, features?: string[], dev?: boolean }} Choices Features are cargo's. */

/** Compiles the crate, and has wasm-bindgen write the JavaScript for it; answers the folder. */
export const bindings = async (/** @type {Choices} */ { dist = 'dist', features = [], dev = false } = {}) => {
  const out = join(root, 'target/bindgen', dist);
  rmSync(out, { recursive: true, force: true });
  const profile = dev ? 'dev' : 'wasm';
  const cargo = ['rustc', '--quiet', '--profile', profile, '--target', 'wasm32-unknown-unknown', '--lib'];
  // As a cdylib alone: beside an rlib, link-time optimisation is silently dropped (cargo#9672).
  cargo.push('--crate-type', 'cdylib', '--features', ['js', ...features].join());
  // Nothing recurses beyond the eight levels of `raw`: a small stack, and with it short addresses. What is not optimised
  // needs more of it.
  if (!dev) cargo.push('--', '-C', 'link-arg=-zstack-size=65536');
  // The standard library comes compiled with more: the linker is told what counts, and wasm-bindgen goes by that.
  const flags = ['-Ctarget-feature=-reference-types,-multivalue', '-Clink-arg=--no-check-features'];
  flags.push(`-Clink-arg=--features=${Object.keys(FEATURES)}`, ...remapped());
  await run('cargo', cargo, { env: { ...process.env, CARGO_ENCODED_RUSTFLAGS: flags.join('\x1f') } });
  const folder = join(root, 'target/wasm32-unknown-unknown', dev ? 'debug' : 'wasm');
  await bindgen('browser', join(folder, 'drimify_bridge.wasm'), out);
  return out;
};

const optimise = async (from, to, dev) => {
  const strip = ['--strip-debug', '--strip-producers', '--strip-target-features'];
  if (dev) copyFileSync(from, to);
  else await npmProgram('binaryen/bin/wasm-opt', ['-Oz', ...strip, ...ENABLED, from, '-o', to]);
};

/**
 * The source of a module with all that the core imports: as a list, in the core's order, for it can say itself what it
 * calls each; and by name for the translation, which cannot. By name: what a bundler makes of a namespace stumbles over a
 * polluted Object.prototype.
 */
const importsModule = (wasm) => {
  const lines = ["export { __wbg_set_wasm } from './drimify_bridge_bg.js';"];
  const modules = {};
  /** @type {string[]} */
  const functions = [];
  for (const [at, { module, name }] of WebAssembly.Module.imports(new WebAssembly.Module(wasm)).entries()) {
    lines.push(`import { ${name} as import${at} } from ${JSON.stringify(module)};`);
    functions.push(`import${at}`);
    (modules[module] ??= []).push(`${name}: import${at}`);
  }
  const members = Object.entries(modules).map(
    ([module, names]) => `${JSON.stringify(module)}: { ${names.join(', ')} }`,
  );
  lines.push(`export const functions = [${functions.join(', ')}];`);
  return [...lines, `export const imports = { ${members.join(', ')} };`].join('\n');
};

/** Resolves what only the build knows; wasm-bindgen copies the modules that the crate imports, and one copy is enough. */
const resolver = (out, program) => ({
  name: 'crate',
  setup({ onResolve }) {
    const paths = {
      '#crate': join(out, 'drimify_bridge_bg.js'),
      '#program': program,
      '#builtins': join(root, 'js/builtins.ts'),
    };
    onResolve({ filter: /^#/ }, ({ path }) => ({ path: paths[path] ?? join(out, `${path.slice(1)}.js`) }));
    onResolve({ filter: /^\.\/snippets\// }, ({ path }) => ({ path: join(root, ...path.split('/').slice(3)) }));
  },
});

const bundle = async (out, dist, dev) => {
  const { build: esbuild } = await import('esbuild');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const js = (name) => join(root, 'js', name);
  /** @satisfies {import('esbuild').BuildOptions} */
  const common = {
    bundle: true,
    minify: !dev,
    sourcemap: dev,
    legalComments: /** @type {const} */ ('none'),
    format: /** @type {const} */ ('esm'),
    target: ['es2022', 'chrome114', 'firefox115', 'safari16.4'],
    define: { VERSION: JSON.stringify(version) },
    inject: [js('builtins.ts')],
    plugins: [resolver(out, js('program.ts'))],
    outdir: dist,
    logLevel: 'warning',
    metafile: true,
  };
  // What is strict is inside a function of ours, and what stands before needs no semicolon, nor an end of its last line,
  // which may be a comment: such files are joined.
  const classic = { ...common, banner: { js: '\n;(()=>{"use strict";' }, footer: { js: '})();' } };
  const global = await esbuild({ ...classic, entryPoints: { 'drimify-bridge.global': js('global.ts') } });
  await esbuild({ ...classic, inject: [], entryPoints: [js('early.ts')] });
  await esbuild({ ...common, entryPoints: [js('index.ts'), js('auto.ts')] });
  // The wrappers share the module of the main entry, and with it one wasm instance.
  const external = ['./index.js', './shared.js', 'react', 'vue'];
  const wrappers = ['native.ts', 'react.ts', 'shared.ts', 'testing.ts', 'vue.ts'];
  await esbuild({ ...common, external, entryPoints: wrappers.map(js) });
  const nowasm = { ...classic, entryPoints: { 'drimify-bridge.nowasm.global': js('global.ts') } };
  const translated = await translate(join(out, 'optimised.wasm'), out, ENABLED);
  await esbuild({ ...nowasm, plugins: [resolver(out, translated)] });
  return global.metafile;
};

const integrity = (dist) => {
  const hashes = {};
  for (const file of readdirSync(dist).toSorted()) {
    const digest = createHash('sha384').update(readFileSync(join(dist, file)));
    hashes[file] = `sha384-${digest.digest('base64')}`;
  }
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
};

/** Has tsc write the types: those of the crate's own JavaScript go with them, and stay behind. */
export const declare = async (/** @type {string} */ dist) => {
  const types = join(root, 'target/types');
  rmSync(types, { recursive: true, force: true });
  await npmProgram('typescript/bin/tsc', ['-p', 'js/tsconfig.json', '--outDir', types]);
  cpSync(join(types, 'js'), dist, { recursive: true });
};

/** Builds into `dist`; further cargo features make test builds elsewhere. */
export const build = async (/** @type {Choices} */ { dist = 'dist', features = [], dev = false } = {}) => {
  const to = join(root, dist);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const out = await bindings({ dist, features, dev });
  await optimise(join(out, 'drimify_bridge_bg.wasm'), join(out, 'optimised.wasm'), dev);
  const wasm = readFileSync(join(out, 'optimised.wasm'));
  writeFileSync(join(out, 'bytes.js'), bytesModule(wasm));
  writeFileSync(join(out, 'imports.js'), importsModule(wasm));
  writeFileSync(join(out, 'metafile.json'), JSON.stringify(await bundle(out, to, dev)));
  await declare(to);
  integrity(to);
};

/** Builds the host page in pure Rust that the browser tests open. */
export const buildExample = async () => {
  await run('cargo', ['build', '--quiet', '--target', 'wasm32-unknown-unknown', '--example', 'host']);
  const built = join(root, 'target/wasm32-unknown-unknown/debug/examples/host.wasm');
  await bindgen('web', built, join(root, 'target/rust-host'));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? root).href) {
  await setup();
  await build({ dev: process.argv.includes('--dev') });
}
