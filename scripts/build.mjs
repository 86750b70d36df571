// Builds dist/: cargo → wasm-bindgen → wasm-opt → bytes as text, or translated → esbuild, types by tsc, SRI hashes.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { npmProgram, root, run, setup, tools } from './setup.mjs';
import { translate } from './translate.mjs';

// What the module may use, as LLVM and as binaryen call it. No reference types: JavaScript's values are numbers for it,
// so that it can be translated to JavaScript.
const FEATURES = {
  'bulk-memory': 'bulk-memory',
  'mutable-globals': 'mutable-globals',
  'nontrapping-fptoint': 'nontrapping-float-to-int',
  'sign-ext': 'sign-ext',
};

const compile = (out, features) => {
  const cargo = ['rustc', '--quiet', '--profile', 'wasm', '--target', 'wasm32-unknown-unknown', '--lib'];
  // Nothing recurses beyond the eight levels of `raw`: a small stack, and with it short addresses.
  const small = ['--crate-type', 'cdylib', '--', '-C', 'link-arg=-zstack-size=65536'];
  // The standard library comes compiled with more: the linker is told what counts, and wasm-bindgen goes by that.
  const flags = ['-Ctarget-feature=-reference-types,-multivalue', '-Clink-arg=--no-check-features'];
  flags.push(`-Clink-arg=--features=${Object.keys(FEATURES)}`);
  run('cargo', [...cargo, '--features', features.join(), ...small], {
    env: { ...process.env, CARGO_ENCODED_RUSTFLAGS: flags.join('\x1f') },
  });
  const built = join(root, 'target/wasm32-unknown-unknown/wasm/drimify_bridge.wasm');
  run(join(tools, 'wasm-bindgen'), ['--target', 'web', '--no-typescript', '--out-dir', out, built]);
};

/**
 * Zeroes what only panic messages show: the paths of source files, some of them the builder's own, and the lines and
 * columns that refer to them. wasm-opt leaves zeroes out.
 */
const blankLocations = (wasm) => {
  let at = 8;
  const leb = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const sections = {};
  while (at < wasm.length) {
    const id = wasm[at++];
    const size = leb();
    sections[id] ??= at;
    at += size;
  }
  at = sections[11];
  for (let left = leb(); left > 0; left--) {
    // An active segment: flags, `i32.const address`, `end`, length, bytes.
    if (wasm[at] !== 0 || wasm[at + 1] !== 0x41) throw new Error('a data segment is not of the expected form');
    at += 2;
    const address = leb();
    at++;
    const size = leb();
    const data = wasm.subarray(at, at + size);
    at += size;
    const paths = new Map();
    for (const { 0: path, index } of data.toString('latin1').matchAll(/(?:\/|src\/)[\w./-]+?\.rs/g)) {
      paths.set(address + index, path.length);
      data.fill(0, index, index + path.length);
    }
    for (let word = (4 - (address & 3)) & 3; word + 16 <= size; word += 4) {
      const isLocation = paths.get(data.readUInt32LE(word)) === data.readUInt32LE(word + 4);
      if (isLocation) data.fill(0, word, word + 16);
    }
  }
  return wasm;
};

/** What wasm-bindgen exports for helpers that scripts/glue.js does without. */
const UNUSED = ['__abort_handler', '__instance_terminated', '__wbindgen_realloc'];

/**
 * Replaces the bodies of Rust's panic machinery by a trap. Nobody reads its messages: a panic ends the instance either
 * way, and the code behind it would be shipped for nothing. That includes all formatting: the crate puts its texts
 * together without, so that only panics format; where that stops being true, the build fails.
 */
const snipPanics = async (from, to) => {
  const { default: binaryen } = await import('binaryen');
  const module = binaryen.readBinary(blankLocations(readFileSync(from)));
  const { BulkMemory, MutableGlobals, NontrappingFPToInt, SignExt } = binaryen.Features;
  module.setFeatures(BulkMemory | MutableGlobals | NontrappingFPToInt | SignExt);
  const panics =
    /panicking|panic_fmt|slice_error_fail|_failed|_fail\b|rust_panic|begin_panic|handle_error|alloc_error|panic_h|capacity_overflow|panic_access_error|FormatStringPayload|jspi|::fmt::/;
  for (const body of module.emitText().split('\n (func $').slice(1)) {
    const [name] = body.split('\n', 1);
    const formats = !panics.test(name) && body.match(/\(call \$(?:"[^"]*::fmt::[^"]*"|\S*::fmt::\S*)/);
    if (formats) throw new Error(`only panics may format, since the shipped wasm cannot: ${formats[0]} in ${name}`);
  }
  let snipped = 0;
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const { name, base, params, results } = binaryen.getFunctionInfo(module.getFunctionByIndex(index));
    if (base || !panics.test(name)) continue;
    module.removeFunction(name);
    module.addFunction(name, params, results, [], module.unreachable());
    snipped++;
  }
  if (snipped < 10) throw new Error('the panic machinery was not found: were function names kept?');
  for (const name of UNUSED) module.removeExport(name);
  writeFileSync(to, module.emitBinary());
  module.dispose();
};

/**
 * The bytes as printable ASCII, and what turns it back. The frequent bytes are one character each: itself, where it can
 * be, so that texts stay words; the others are two, of which the first is one of the last three characters. Measured on
 * the shipped module, brotli: 1.4 % over the bare bytes, where hex is 8 % and base64 29 %, and half as long as hex
 * before compression.
 */
const bytesModule = (wasm) => {
  const [first, mark] = [32, 124];
  const [low, high] = [35, 91];
  const count = new Array(256).fill(0);
  for (const byte of wasm) count[byte]++;
  const free = new Set();
  for (let code = first; code < mark; code++) if (code !== 34 && code !== 92) free.add(code);
  const frequent = [...count.keys()].sort((one, other) => count[other] - count[one]).slice(0, free.size);
  const spelled = new Map(
    frequent.filter((byte) => free.delete(byte)).map((byte) => [byte, String.fromCharCode(byte)]),
  );
  const others = frequent.filter((byte) => !spelled.has(byte)).sort((one, other) => one - other);
  const spare = String.fromCharCode(...free);
  others.forEach((byte, at) => spelled.set(byte, spare[at]));
  const width = high - low + 1;
  const rare = [...count.keys()].filter((byte) => !spelled.has(byte));
  if (rare.length > 3 * width) throw new Error('more rare bytes than there are pairs of characters');
  rare.forEach((byte, at) => spelled.set(byte, String.fromCharCode(mark + Math.floor(at / width), low + (at % width))));
  const text = [...wasm].map((byte) => spelled.get(byte)).join('');
  return `
const text = ${JSON.stringify(text)};
export const bytes = () => {
  // What each character stands for; no text has quote and backslash, which stand for what is known besides.
  const single = new Uint8Array(128).map((_, code) => code);
  single[34] = single[92] = ${frequent[0]};
  '${Buffer.from(others).toString('hex')}'.match(/../g).forEach((byte, at) => {
    single[${JSON.stringify(spare)}.charCodeAt(at)] = parseInt(byte, 16);
  });
  const frequent = [...single.subarray(${first}, ${mark})];
  const rare = [...Array(256).keys()].filter((byte) => !frequent.includes(byte));
  const source = new Uint8Array(text.length);
  new TextEncoder().encodeInto(text, source);
  const bytes = new Uint8Array(${wasm.length});
  for (let from = 0, to = 0; to < ${wasm.length}; ) {
    const code = source[from++];
    bytes[to++] = code < ${mark} ? single[code] : rare[(code - ${mark}) * ${width} + source[from++] - ${low}];
  }
  return bytes;
};`;
};

/**
 * What wasm-bindgen defines below the imports: helpers, which scripts/glue.js replaces, and what only serves those or
 * is not called here.
 */
const HELPERS =
  /^(?:async function|function|const|let) (addBorrowedObject|addHeapObject|cached\w+|CLOSURE_DTORS|decodeText|dropObject|getArrayF64FromWasm0|getDataViewMemory0|getFloat64ArrayMemory0|getObject|getStringFromWasm0|getUint8ArrayMemory0|handleError|heap|heap_next|initSync|isLikeNone|make(?:Mut)?Closure|MAX_SAFARI_DECODE_BYTES|numBytesDecoded|passStringToWasm0|stack_pointer|takeObject|wasmModule|WASM_VECTOR_LEN|__wbg_finalize_init|__wbg_init\w*|__wbg_load)\b/m;

/**
 * wasm-bindgen's glue with short names, short helpers, and the guard around the exports: every entry into wasm passes
 * there. `names` is what wasm-opt called the imports and exports. Fails where the glue is not as expected.
 */
const shortGlue = (path, names) => {
  const all = readFileSync(path, 'utf8');
  const below = all.slice(all.search(HELPERS));
  const helpers = readFileSync(join(root, 'scripts/glue.js'), 'utf8');
  let glue = all.slice(0, -below.length) + helpers;
  const replace = (pattern, by) => {
    const next = glue.replace(pattern, by);
    if (next === glue) throw new Error(`the glue changed: ${pattern} is not there`);
    glue = next;
  };
  // The four lines by which an import answers text.
  replace(
    /\w+ ptr1 = .*(passStringToWasm0)\(ret, .*\n.* len1 = .*\n.*\(\(arg0 >>> 0\) \+ 4 \* 1, len1, true\);\n.*\(\(arg0 >>> 0\) \+ 4 \* 0, ptr1, true\);/g,
    'answerText(arg0, ret);',
  );
  glue = glue.replace(/function\(\) \{ return handleError\(function \(([^)]*)\) \{/g, '($1) => handleError(() => {');
  glue = glue.replace(/\}, arguments\); \}/g, '})').replace(/: function(\([^)]*\)) \{/g, ': $1 => {');
  replace(/(passStringToWasm0\(\w+), wasm\.__wbindgen_malloc, wasm\.__wbindgen_realloc\)/g, '$1)');
  for (const [line, name] of below.matchAll(/^(?:async function|function|const|let) (\w+).*/gm)) {
    const isMissing = new RegExp(`\\b${name}\\(`).test(glue) && !helpers.includes(`const ${name} = `);
    if (isMissing || !HELPERS.test(line)) throw new Error(`the glue changed: nothing replaces ${name}`);
  }
  if (/\barguments\)/.test(glue)) throw new Error('the glue changed: not every import is an arrow function');
  // One object serves every import. Functions that wasm takes from a module as they are come by name instead of by
  // namespace: what a bundler makes of a namespace stumbles over a polluted Object.prototype.
  let lines = '';
  let members = '';
  for (const [module, old, short] of names.imports) {
    if (module === './drimify_bridge_bg.js') {
      replace(new RegExp(`^(\\s+)${old}:`, 'gm'), `$1${short}:`);
    } else {
      lines += `import { ${old} as direct_${old} } from ${JSON.stringify(module)};\n`;
      members += `${short}: direct_${old}, `;
    }
  }
  glue = glue.replace(/^import \* as import\d+ from .*\n/gm, '');
  replace(/(const import0 = \{\s+__proto__: null,)/g, `$1 ${members}`);
  replace(/"\.\/drimify_bridge_bg\.js": import0,\n(?: +"\.\/snippets\/[^"]+": import\d+,\n)*/g, 'a: import0,\n');
  const entries = [];
  for (const [old, short] of names.exports) {
    glue = glue.replace(new RegExp(`wasm\\.${old}\\b`, 'g'), `wasm.${short}`);
    // The page's garbage collector enters too, when it lets go of a closure.
    if (!/^(__|memory$)/.test(old) || old === '__wbindgen_destroy_closure') entries.push(short);
  }
  replace(/(?<=exports, )ENTRIES/, `'${entries.join(' ')}'.split(' ')`);
  return `import { guard } from '#core';\n${lines}${glue}`;
};

/** What src/web/*.js call what is theirs alone: not the page's, the DOM's, or known to js/*.ts. */
const INTERNAL =
  'answered carryOut frameOf greet greetAll lookups near nodes oneOff posted reconcile releaseDeparted resume shakes showState shown since spoke tick';

const shortMembers = () => {
  const internal = new RegExp(`^(${INTERNAL.replaceAll(' ', '|')})$`);
  for (const file of readdirSync(join(root, 'js'))) {
    for (const [word] of readFileSync(join(root, 'js', file), 'utf8').matchAll(/\w+/g)) {
      if (internal.test(word)) throw new Error(`"${word}" is no name of the edge's alone: js/${file} has it`);
    }
  }
  return { regex: internal };
};

const bundle = async (out, dist, version, names, translated) => {
  const { build } = await import('esbuild');
  const { minify } = await import('terser');
  const crate = (bytes) => ({
    name: 'crate',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#wasm-(bytes|glue)$/ }, ({ path }) => ({ path: path.slice(1), namespace: 'crate' }));
      onResolve({ filter: /^#core$/ }, () => ({ path: join(root, 'js/core.ts') }));
      onResolve({ filter: /^#(edge|dom)$/ }, ({ path }) => ({ path: join(root, `src/web/${path.slice(1)}.js`) }));
      // wasm-bindgen copies the modules that the crate imports.
      onResolve({ filter: /^\.\/snippets\// }, ({ path }) => ({ path: join(root, path.replace(/.*?(?=src\/)/, '')) }));
      onLoad({ filter: /bytes/, namespace: 'crate' }, () => ({ contents: bytes }));
      onLoad({ filter: /glue/, namespace: 'crate' }, () => ({
        contents: shortGlue(join(out, 'drimify_bridge.js'), names),
        resolveDir: out,
      }));
    },
  });
  const common = {
    bundle: true,
    minify: true,
    legalComments: 'none',
    charset: 'ascii',
    target: ['es2022', 'chrome114', 'firefox115', 'safari16.4'],
    define: { VERSION: JSON.stringify(version), 'import.meta.url': '""' },
    plugins: [crate(bytesModule(readFileSync(join(out, 'optimised.wasm'))))],
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
  // The same, but for what stands in for `WebAssembly`.
  await build({
    ...common,
    format: 'iife',
    entryPoints: { 'drimify-bridge.nowasm.global': entry('global.ts') },
    inject: [translated],
    plugins: [crate('export const bytes = () => {};')],
  });
  // The wrappers share the module of the main entry, and with it one wasm instance.
  await build({
    ...common,
    format: 'esm',
    external: ['./index.js', './shared.js', 'react', 'vue'],
    entryPoints: ['native.ts', 'react.ts', 'shared.ts', 'testing.ts', 'vue.ts'].map(entry),
  });
  // Half a kilobyte of brotli less than esbuild alone.
  const properties = shortMembers();
  for (const file of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
    const path = join(dist, file);
    const { code } = await minify(readFileSync(path, 'utf8'), {
      module: !/global|early/.test(file),
      ecma: 2020,
      compress: { passes: 3 },
      mangle: { properties },
      format: { ascii_only: true },
    });
    writeFileSync(path, code);
  }
  return metafile;
};

const types = (dist) => {
  npmProgram('typescript/bin/tsc', ['-p', 'js/tsconfig.json', '--outDir', dist]);
};

const integrity = (dist) => {
  const hashes = {};
  for (const file of readdirSync(dist).sort()) {
    hashes[file] = `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64')}`;
  }
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
};

/** Builds into `dist`; further cargo features make test builds elsewhere. */
export const build = async ({ dist = 'dist', features = [] } = {}) => {
  const out = join(root, 'target', `bindgen-${dist}`);
  const to = join(root, dist);
  rmSync(out, { recursive: true, force: true });
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  compile(out, ['js', ...features]);
  await snipPanics(join(out, 'drimify_bridge_bg.wasm'), join(out, 'snipped.wasm'));
  const enabled = Object.values(FEATURES).map((feature) => `--enable-${feature}`);
  const wasmOpt = (from, passes, target) =>
    npmProgram('binaryen/bin/wasm-opt', [...passes, ...enabled, join(out, from), '-o', join(out, target)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
  // Larger functions with one caller stay apart: larger before compression, smaller after it.
  const apart = '--one-caller-inline-max-function-size=20';
  const shrink = ['-Oz', '--flatten', '--rereloop', '-Oz', apart, '--gufa-optimizing', '-Oz', '--converge'];
  const strip = ['--strip-debug', '--strip-producers', '--strip-target-features'];
  wasmOpt('snipped.wasm', [...shrink, ...strip], 'small.wasm');
  // Prints which short name stands for which import and export.
  const shortNames = JSON.parse(wasmOpt('small.wasm', ['--minify-imports-and-exports-and-modules'], 'optimised.wasm'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const metafile = await bundle(out, to, version, shortNames, translate(out, enabled));
  types(to);
  integrity(to);
  return { metafile, out };
};

/** Builds the host page in pure Rust that the browser tests open. */
export const buildExample = () => {
  run('cargo', ['build', '--quiet', '--target', 'wasm32-unknown-unknown', '--example', 'host']);
  const built = join(root, 'target/wasm32-unknown-unknown/debug/examples/host.wasm');
  run(join(tools, 'wasm-bindgen'), [
    '--target',
    'web',
    '--no-typescript',
    '--out-dir',
    join(root, 'target/rust-host'),
    built,
  ]);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? root).href) {
  await setup();
  await build();
}
