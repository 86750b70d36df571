// `npm test`: sets up what is missing, builds, runs every suite and prints a closing line for each.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { build, buildExample } from './build.mjs';
import { browsers } from './browsers.mjs';
import { root, run, setup, tools } from './setup.mjs';
import { runTestFiles } from './test-files.mjs';

const LIMITS = JSON.parse(readFileSync(join(root, 'scripts/size.json'), 'utf8'));

/** What the translated core is shown to do as the other does; the edge and the loader are the same lines. */
const TRANSLATED = ['api', 'attack-cases', 'gate', 'rounds', 'setup-errors'].map((name) => `${name}.test.mjs`);

/** What Firefox shows besides its own file: the same tests as in Chromium, without those that stop the clock. */
const IN_FIREFOX = ['api', 'attack-cases', 'gate', 'handshake', 'rounds'].map((name) => `${name}.test.mjs`);

const sizes = (name) => {
  const file = readFileSync(join(root, 'dist', name));
  return { raw: file.length, gzip: gzipSync(file, { level: 9 }).length, brotli: brotliCompressSync(file).length };
};

/** What each room of the script-tag file weighs: bytes in the minified bundle, as esbuild attributes them. */
const rooms = (metafile) => {
  const [output] = Object.entries(metafile.outputs).find(([name]) => name.endsWith('drimify-bridge.global.js'));
  const sums = {};
  for (const [input, { bytesInOutput }] of Object.entries(metafile.outputs[output].inputs)) {
    const room = input.includes('wasm-bytes')
      ? 'wasm (the core)'
      : input.includes('wasm-glue')
        ? 'wasm-bindgen glue'
        : input.includes('src/web/')
          ? 'src/web/*.js (the edge)'
          : 'js/*.ts (the loader)';
    sums[room] = (sums[room] ?? 0) + bytesInOutput;
  }
  return sums;
};

// A suite throws what failed; it may answer with the files that needed a second attempt, or with a sentence: why it was
// skipped.
const suites = {
  'native: core, attack cases, properties': () => run('cargo', ['test', '--quiet']),
  'server: webhooks, claims, pull, crashes': () => run('cargo', ['test', '--quiet', '-p', 'drimify-server']),
  'wasm: the examples in the documentation compile': () =>
    run('cargo', ['test', '--quiet', '--doc', '--target', 'wasm32-unknown-unknown'], {
      // They are compiled, not run: most of them need a page.
      env: { ...process.env, CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: 'true' },
    }),
  'wasm in Chromium: attack cases with the browser’s parsers': ({ chromedriver }) => {
    const attempt = () =>
      run('cargo', ['test', '--target', 'wasm32-unknown-unknown', '--test', 'web'], {
        env: {
          ...process.env,
          CHROMEDRIVER: chromedriver,
          CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: join(tools, 'wasm-bindgen-test-runner'),
        },
      });
    // Now and then the runner's own server leaves one of the page's modules unanswered, and no test begins; it gives up
    // after 20 seconds. A test that fails, fails each time.
    for (let left = 5; ; left -= 1) {
      try {
        return attempt();
      } catch (error) {
        if (left === 1) throw error;
        console.log('once more: the page may not have loaded');
      }
    }
  },
  types: () =>
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tests/types/tsconfig.json']),
  'pages in Chromium: attack cases, script tag, npm': ({ chromium }) =>
    runTestFiles('tests/e2e', { ...process.env, CHROMIUM: chromium }),
  'pages without WebAssembly: attack cases, gate, rounds, API': ({ chromium }) =>
    runTestFiles('tests/e2e', { ...process.env, CHROMIUM: chromium, E2E_ENTRY: 'drimify-bridge/nowasm' }, TRANSLATED),
  'pages in Firefox: script tag, npm, policies, attack cases, gate, rounds, API': ({ firefox }) => {
    if (!firefox) return 'Firefox is missing: install it, or set FIREFOX to its path';
    const env = { ...process.env, FIREFOX: firefox, E2E_BROWSER: 'firefox' };
    return [...runTestFiles('tests/firefox', env), ...runTestFiles('tests/e2e', env, IN_FIREFOX)];
  },
  'packages: bundlers, Node, types and contents of the tarball': ({ chromium }) =>
    runTestFiles('tests/packaging', { ...process.env, CHROMIUM: chromium }),
  size: ({ metafile }) => {
    for (const [name, { budget, ceiling }] of Object.entries(LIMITS)) {
      const { raw, gzip, brotli } = sizes(name);
      console.log(`${name}: ${raw} bytes, gzip ${gzip}, brotli ${brotli}`);
      if (brotli > budget)
        console.log(`OVER BUDGET: ${brotli} bytes brotli against the budget of ${budget} (docs/decisions/size.md)`);
      if (brotli > ceiling) throw new Error(`${name} has grown: ${brotli} bytes brotli, and ${ceiling} is the ceiling`);
    }
    console.log('drimify-bridge.global.js, room by room:');
    for (const [room, bytes] of Object.entries(rooms(metafile))) console.log(`  ${room}: ${bytes} bytes, minified`);
  },
};

await setup();
const found = browsers();
const { metafile } = await build();
await build({ dist: 'dist-fault', features: ['injected-fault'] });
buildExample();
const only = process.argv.slice(2);
const results = [];
for (const [name, suite] of Object.entries(suites)) {
  if (only.length && !only.some((word) => name.includes(word))) continue;
  console.log(`\n── ${name}`);
  try {
    const again = suite({ ...found, metafile }) ?? [];
    if (typeof again === 'string') results.push([`${name} (${again})`, 'skipped']);
    else results.push([again.length ? `${name} (at the second attempt: ${again.join(', ')})` : name, 'passed']);
  } catch (error) {
    console.error(error.message);
    results.push([name, 'FAILED']);
  }
}
console.log('');
for (const [name, result] of results) console.log(`${result.padEnd(7)} ${name}`);
const count = (result) => results.filter(([, own]) => own === result).length;
const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
console.log(`\nsuites: ${count('passed')} passed, ${count('FAILED')} failed${skipped}`);
process.exitCode = count('FAILED') ? 1 : 0;
