// `npm test`: sets up what is missing, builds, runs every suite and prints a closing line for each; `npm test -- WORD`
// runs the suites whose name contains the word.
//
// What cargo compiles and what browsers show is two lanes, side by side. A suite's output is printed when it has ended.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { build, buildExample } from './build.mjs';
import { browsers } from './browsers.mjs';
import { checkEngine, inEngine, isFirst, runEngine } from './engines.mjs';
import { besidePostgres } from './postgres.mjs';
import { npmProgram, root, run, setup } from './setup.mjs';
import { runTestFiles } from './test-files.mjs';
import { runWasmTests, runWasmTestsIn } from './wasm-tests.mjs';

/**
 * @typedef {object} Tools
 * @property {string} chromium
 * @property {string | undefined} shell Chromium's engine alone.
 * @property {string} chromedriver
 * @property {string | undefined} firefox
 * @property {string | undefined} noWebKit Why there is none.
 * @property {(text: string) => void} log
 *
 * @typedef {(tools: Tools) => Promise<string | void>} Suite Fails with what went wrong; may answer why it was skipped.
 */

/** What the translated core is shown to do as the other does; the hands and the loader are the same lines. */
const TRANSLATED = ['api', 'attack-cases', 'gate', 'rounds', 'setup-errors'].map((name) => `${name}.test.mjs`);

/**
 * Sizes in bytes of brotli: past the alarm the suite fails, and a missed aim is told. What is past the alarm by a decision
 * is told at each run, and may not grow (docs/decisions/size.md).
 */
const sizes = async (/** @type {Tools} */ { log }) => {
  const limits = JSON.parse(readFileSync(join(root, 'scripts/size.json'), 'utf8'));
  const past = [];
  for (const [name, { alarm, aim, decided = alarm }] of Object.entries(limits)) {
    const file = readFileSync(join(root, 'dist', name));
    const brotli = brotliCompressSync(file).length;
    const weighs = `${name}: ${brotli} bytes of brotli`;
    log(`${weighs}; gzip ${gzipSync(file, { level: 9 }).length}, bare ${file.length}\n`);
    if (brotli > aim) log(`AIM MISSED: ${weighs}, the aim is ${aim}\n`);
    if (brotli > alarm) log(`PAST THE ALARM: ${weighs}, the alarm is at ${alarm}\n`);
    if (brotli > decided) past.push(`${weighs}, the alarm is at ${alarm}, and no more than ${decided} was decided`);
  }
  const { outputs } = JSON.parse(readFileSync(join(root, 'target/bindgen/dist/metafile.json'), 'utf8'));
  const [{ inputs }] = Object.values(outputs);
  log('drimify-bridge.global.js, room by room, minified:\n');
  for (const [room, belongs] of Object.entries(ROOMS)) {
    const files = Object.entries(inputs).filter(([input]) => belongs.test(input));
    log(`  ${room}: ${files.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)} bytes\n`);
  }
  if (past.length) throw new Error(past.join('\n'));
};

const ROOMS = {
  'wasm (the core), as text': /^target\/.*\bbytes\.js$/,
  'what wasm-bindgen writes': /^target\/.*(?:_bg|imports)\.js$/,
  'src/web/hands/*.js (the hands)': /^src\//,
  'js/*.ts (the loader)': /^js\//,
};

const NO_FIREFOX = 'Firefox is missing: install it, or set FIREFOX to its path';

/** @type {Record<string, Suite>} */
const cargoSuites = {
  'native: core, attack cases, properties': ({ log }) => run('cargo', ['test', '--quiet'], { log }),
  'server: webhooks, claims, pull, crashes': ({ log }) =>
    run('cargo', ['test', '--quiet', '--package', 'drimify-server'], { log }),
  'server on PostgreSQL: the same tests, and those of several instances': async ({ log }) => {
    if (process.env.DRIMIFY_NO_POSTGRES === '1') return 'DRIMIFY_NO_POSTGRES is 1';
    const tests = ['--package', 'drimify-server', '--lib', '--test', 'server'];
    await besidePostgres('cargo', ['test', '--quiet', ...tests], { log });
    return undefined;
  },
  'wasm: the examples in the documentation compile': ({ log }) =>
    run('cargo', ['test', '--quiet', '--doc', '--target', 'wasm32-unknown-unknown'], {
      log,
      // They are compiled, not run: most of them need a page.
      env: { ...process.env, CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: 'true' },
    }),
  'wasm in Chromium: attack cases with the browser’s parsers': ({ chromedriver, log }) =>
    runWasmTests(chromedriver, log),
  'wasm in Firefox: the same': async ({ firefox, log }) => {
    if (!firefox) return NO_FIREFOX;
    await runWasmTestsIn('firefox', log);
    return undefined;
  },
  'wasm in WebKit: the same': async ({ noWebKit, log }) => {
    if (process.env.DRIMIFY_NO_WEBKIT === '1') return noWebKit;
    if (noWebKit) throw new Error(noWebKit);
    await runWasmTestsIn('webkit', log);
    return undefined;
  },
};

/** The page tests in an engine: what of them is not there is what docs/engines.md says. */
const pages = async (/** @type {import('./engines.mjs').Engine} */ engine, /** @type {Tools} */ tools) =>
  checkEngine(engine, await runEngine(engine, tools, { log: tools.log, isWanted: isFirst(engine) }));

/** @type {Record<string, Suite>} */
const pageSuites = {
  types: ({ log }) => npmProgram('typescript/bin/tsc', ['-p', 'tests/types/tsconfig.json'], { log }),
  size: sizes,
  'pages in Chromium: attack cases, script tag, npm': (tools) => pages('chromium', tools),
  'pages without WebAssembly: attack cases, gate, rounds, API': async (tools) => {
    const env = { ...inEngine('chromium', tools), E2E_ENTRY: 'drimify-bridge/nowasm' };
    await runTestFiles('tests/e2e', { env, log: tools.log, files: TRANSLATED });
  },
  'pages in Firefox: script tag, npm, policies, attack cases, gate, rounds, API': async (tools) => {
    if (!tools.firefox) return NO_FIREFOX;
    await runTestFiles('tests/firefox', { env: inEngine('firefox', tools), log: tools.log });
    await pages('firefox', tools);
    return undefined;
  },
  'pages in WebKit: gate, handshake, rounds, API': async (tools) => {
    if (process.env.DRIMIFY_NO_WEBKIT === '1') return tools.noWebKit;
    if (tools.noWebKit) throw new Error(tools.noWebKit);
    await pages('webkit', tools);
    return undefined;
  },
  'floods and leaks in Chromium: a tenth of `npm run floods`': async (tools) => {
    await runTestFiles('tests/floods', { env: inEngine('chromium', tools), log: tools.log, atOnce: 1 });
  },
  'packages: bundlers, Next.js, Node, types and contents of the tarball': async (tools) => {
    // Server components are tried in each run; the other large tools where somebody has installed them.
    await run(process.execPath, [join(root, 'scripts/consumers.mjs'), 'next'], { log: tools.log });
    await runTestFiles('tests/packaging', { env: inEngine('chromium', tools), log: tools.log });
  },
};

const words = process.argv.slice(2);
const isWanted = (/** @type {string} */ name) => !words.length || words.some((word) => name.includes(word));

/** @type {[name: string, result: 'passed' | 'FAILED' | 'skipped', why?: string][]} */
const results = [];

const runLane = async (/** @type {Record<string, Suite>} */ suites, /** @type {Omit<Tools, 'log'>} */ tools) => {
  for (const [name, suite] of Object.entries(suites).filter(([name]) => isWanted(name))) {
    const begun = performance.now();
    let said = '';
    const log = (/** @type {string} */ text) => void (said += text);
    try {
      const skipped = await suite({ ...tools, log });
      results.push(skipped ? [`${name} (${skipped})`, 'skipped'] : [name, 'passed']);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log(`${why}\n`);
      results.push([name, 'FAILED', why]);
    }
    console.log(`\n── ${name}\n${said}── ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
};

const [tools] = await Promise.all([browsers(), setup('test-runner')]);
await build();
await build({ dist: 'dist-fault', features: ['injected-fault'], dev: true });
await buildExample();
await Promise.all([runLane(cargoSuites, tools), runLane(pageSuites, tools)]);

console.log('');
for (const [name, result, why] of results) {
  console.log(`${result.padEnd(7)} ${name}`);
  if (why) console.log(`        ${why.replaceAll('\n', '\n        ')}`);
}
const count = (/** @type {string} */ result) => results.filter(([, own]) => own === result).length;
const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
console.log(`\nsuites: ${count('passed')} passed, ${count('FAILED')} failed${skipped}`);
process.exitCode = count('FAILED') ? 1 : 0;
