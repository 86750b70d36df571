// Builds dist/: cargo → wasm-bindgen → wasm-opt → bytes as text → esbuild, types by tsc, SRI hashes.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root, run, setup, tools } from './setup.mjs';

const FEATURES = [
  'reference-types',
  'bulk-memory',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'sign-ext',
].map((feature) => `--enable-${feature}`);

/** Runs one of the programs that npm packages bring. */
const npmProgram = (path, args) => run(process.execPath, [join(root, 'node_modules', path), ...args]);

const compile = (out, features) => {
  const cargo = ['build', '--quiet', '--profile', 'wasm', '--target', 'wasm32-unknown-unknown', '--lib'];
  run('cargo', [...cargo, '--features', features.join()]);
  const built = join(root, 'target/wasm32-unknown-unknown/wasm/drimify_bridge.wasm');
  run(join(tools, 'wasm-bindgen'), ['--target', 'web', '--no-typescript', '--out-dir', out, built]);
};

/**
 * Replaces the bodies of Rust's panic machinery by a trap. Nobody reads its messages: a panic ends the instance either
 * way, and the formatting code behind it would be shipped for nothing.
 */
const snipPanics = async (from, to) => {
  const { default: binaryen } = await import('binaryen');
  const module = binaryen.readBinary(readFileSync(from));
  const { ReferenceTypes, BulkMemory, Multivalue, MutableGlobals, NontrappingFPToInt, SignExt } = binaryen.Features;
  module.setFeatures(ReferenceTypes | BulkMemory | Multivalue | MutableGlobals | NontrappingFPToInt | SignExt);
  const panics = /panicking|panic_fmt|slice_error_fail|_failed|_fail\b|rust_panic|begin_panic|handle_error|alloc_error|panic_h|capacity_overflow|panic_access_error|FormatStringPayload/;
  let snipped = 0;
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const { name, base, params, results } = binaryen.getFunctionInfo(module.getFunctionByIndex(index));
    if (base || !panics.test(name)) continue;
    module.removeFunction(name);
    module.addFunction(name, params, results, [], module.unreachable());
    snipped++;
  }
  if (snipped < 10) throw new Error('the panic machinery was not found: were function names kept?');
  writeFileSync(to, module.emitBinary());
  module.dispose();
};

/** The bytes as a text that brotli likes, and what turns it back. */
const bytesModule = (wasm) => `
const text = '${wasm.toString('hex')}';
export const bytes = () => {
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(text.slice(at * 2, at * 2 + 2), 16);
  return bytes;
};`;

/** wasm-bindgen's glue, with the guard around the exports: every entry into wasm passes there. */
const guardedGlue = (path) => {
  const glue = readFileSync(path, 'utf8');
  const assignment = /wasm = instance\.exports;/g;
  if (glue.match(assignment)?.length !== 1) throw new Error('the glue no longer assigns its exports in one place');
  return `import { guard } from '#core';\n${glue.replace(assignment, 'wasm = guard(instance.exports);')}`;
};

const bundle = async (out, dist, version) => {
  const { build } = await import('esbuild');
  const plugin = {
    name: 'crate',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#wasm-(bytes|glue)$/ }, ({ path }) => ({ path: path.slice(1), namespace: 'crate' }));
      onResolve({ filter: /^#core$/ }, () => ({ path: join(root, 'js/core.ts') }));
      onLoad({ filter: /bytes/, namespace: 'crate' }, () => ({
        contents: bytesModule(readFileSync(join(out, 'optimised.wasm'))),
      }));
      onLoad({ filter: /glue/, namespace: 'crate' }, () => ({
        contents: guardedGlue(join(out, 'drimify_bridge.js')),
        resolveDir: out,
      }));
    },
  };
  const common = {
    bundle: true,
    minify: true,
    legalComments: 'none',
    charset: 'ascii',
    target: ['es2022', 'chrome114', 'firefox115', 'safari16.4'],
    define: { VERSION: JSON.stringify(version), 'import.meta.url': '""' },
    plugins: [plugin],
    outdir: dist,
    logLevel: 'warning',
    metafile: true,
  };
  const entry = (name) => join(root, 'js', name);
  await build({ ...common, format: 'esm', splitting: false, entryPoints: [entry('index.ts'), entry('auto.ts')] });
  const { metafile } = await build({
    ...common,
    format: 'iife',
    entryPoints: { 'drimify-bridge.global': entry('global.ts'), early: entry('early.ts') },
  });
  return metafile;
};

const types = (dist) => {
  npmProgram('typescript/bin/tsc', ['-p', 'js/tsconfig.json', '--outDir', dist]);
};

const integrity = (dist) => {
  const hashes = {};
  for (const file of readdirSync(dist).filter((file) => file.endsWith('.js')).sort()) {
    hashes[file] = `sha384-${createHash('sha384').update(readFileSync(join(dist, file))).digest('base64')}`;
  }
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
};

/** Builds into `dist`; further cargo features make test builds elsewhere. */
export const build = async ({ dist = 'dist', features = [], rooms = false } = {}) => {
  const out = join(root, 'target', `bindgen-${dist}`);
  const to = join(root, dist);
  rmSync(out, { recursive: true, force: true });
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  compile(out, ['js', ...features]);
  const names = rooms ? ['-g'] : ['--strip-debug'];
  await snipPanics(join(out, 'drimify_bridge_bg.wasm'), join(out, 'snipped.wasm'));
  npmProgram('binaryen/bin/wasm-opt', [
    '-Oz',
    '--converge',
    ...names,
    '--strip-producers',
    '--strip-target-features',
    ...FEATURES,
    join(out, 'snipped.wasm'),
    '-o',
    join(out, 'optimised.wasm'),
  ]);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const metafile = await bundle(out, to, version);
  types(to);
  integrity(to);
  return { metafile, out };
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setup();
  await build();
}
