// docs/engines.md: which page tests run in which engine, and why one does not.
//
// `npm test` runs all of them in Chromium and what a page stands on first in the others, and holds the page against what it
// ran; `npm run engines` runs the rest too and writes it anew, after `--` with words (`webkit`, `late-game`) for these engines
// and files alone. Files that an engine is not asked for, and tests that are left
// out there, stand in tests/engines.json, each with its reason; what a driver cannot do its tests say themselves.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { browsers } from './browsers.mjs';
import { root } from './setup.mjs';
import { runTestFiles, testFiles } from './test-files.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {Pick<Awaited<ReturnType<typeof browsers>>, 'chromium' | 'shell' | 'firefox'>} Found */
/** @typedef {Record<string, { count: number | 'all', why: string }[]>} Holes What is not there, by file. */

const FOLDER = 'tests/e2e';
const PAGE = join(root, 'docs/engines.md');
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const ENGINES = /** @type {Engine[]} */ (Object.keys(NAMES));

/** What `npm test` runs in an engine beside Chromium. All that its driver can say takes a quarter of an hour. */
const FIRST = {
  firefox: ['api', 'attack-cases', 'gate', 'handshake', 'rounds'],
  webkit: ['api', 'gate', 'handshake', 'rounds'],
};

/** Whether `npm test` runs a file in an engine. */
export const isFirst = (/** @type {Engine} */ engine) => (/** @type {string} */ file) =>
  engine === 'chromium' || FIRST[engine].some((name) => file === `${name}.test.mjs`);

/** What tests leave out in every engine alike. */
const ALIKE = 'JSON cannot say this message';

/** @type {Record<string, Partial<Record<Engine, string | Record<string, string>>>>} */
const LEFT_OUT = JSON.parse(readFileSync(join(root, 'tests/engines.json'), 'utf8'));

const INTRO = `# Engines

Every test of a page (\`tests/e2e\`) runs in Chromium, and in Firefox and WebKit as far as their drivers can say what it does. This page is
written by \`npm run engines\`, which runs them all. \`npm test\` runs them in Chromium, and in the others \`api\`, \`attack-cases\`, \`gate\`,
\`handshake\` and \`rounds\` as far as the table has them; it fails where the table is not what ran. What every engine runs besides: the wasm tests, and Firefox \`tests/firefox\`.
`;

/** The environment in which test files are run in an engine. */
export const inEngine = (/** @type {Engine} */ engine, /** @type {Found} */ found) => ({
  ...process.env,
  CHROMIUM: found.chromium,
  ...(found.shell && { CHROMIUM_SHELL: found.shell }),
  ...(found.firefox && { FIREFOX: found.firefox }),
  ...(engine !== 'chromium' && { E2E_BROWSER: engine }),
});

/** What tests that were skipped say. */
export const holesOf = (/** @type {Record<string, number>} */ skipped) =>
  Object.entries(skipped)
    .filter(([why]) => why !== ALIKE)
    .map(([why, count]) => ({ count, why }));

/**
 * Runs the page tests in an engine; answers what of them is not there.
 *
 * @param {Engine} engine
 * @param {Found} found
 * @param {{ log: (text: string) => void, isWanted?: (file: string) => boolean }} how
 */
export const runEngine = async (engine, found, { log, isWanted = () => true }) => {
  /** @type {Holes} */
  const holes = {};
  const files = testFiles(FOLDER).filter(isWanted);
  const why = (/** @type {string} */ file) => LEFT_OUT[file]?.[engine];
  const outcomes = await runTestFiles(FOLDER, {
    env: inEngine(engine, found),
    log,
    files: files.filter((file) => typeof why(file) !== 'string'),
  });
  for (const file of files) {
    const reason = why(file);
    if (typeof reason === 'string') holes[file] = [{ count: 'all', why: reason }];
    else holes[file] = holesOf(outcomes[file]?.skipped ?? {});
  }
  return holes;
};

const cell = (/** @type {Holes[string] | undefined} */ holes) => {
  if (!holes) return '?';
  if (holes.some(({ count }) => count === 'all')) return '–';
  const sum = holes.reduce((sum, { count }) => sum + Number(count), 0);
  return sum ? `all but ${sum}` : 'all';
};

const row = (/** @type {string[]} */ ...cells) => `| ${cells.join(' | ')} |`;
const short = (/** @type {string} */ file) => `\`${file.replace('.test.mjs', '')}\``;

/** The page's text, from what is not there by engine. */
export const write = async (/** @type {Partial<Record<Engine, Holes>>} */ all) => {
  const files = testFiles(FOLDER);
  const table = files.map((file) => row(short(file), ...ENGINES.map((engine) => cell(all[engine]?.[file]))));
  const reasons = files.flatMap((file) =>
    ENGINES.flatMap((engine) =>
      (all[engine]?.[file] ?? []).map(({ count, why }) => row(short(file), NAMES[engine], String(count), why)),
    ),
  );
  const text = [
    INTRO,
    row('test file', ...ENGINES.map((engine) => NAMES[engine])),
    '| --- | --- | --- | --- |',
    ...table,
    '\n## What is not there\n',
    row('test file', 'engine', 'tests', 'why'),
    '| --- | --- | --- | --- |',
    ...reasons,
  ].join('\n');
  // Here and not above: `npm test` begins before it has installed anything.
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
};

const cells = (/** @type {string} */ line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((part) => part.trim());

/** What the page says is not there, by engine. */
const read = () => {
  const [table = '', reasons = ''] = (existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').split('## What is not there');
  /** @type {Partial<Record<Engine, Holes>>} */
  const all = {};
  const file = (/** @type {string} */ name) => `${name.replaceAll('`', '')}.test.mjs`;
  for (const line of table.split('\n').filter((line) => line.startsWith('| `'))) {
    const [name = '', ...said] = cells(line);
    for (const [at, engine] of ENGINES.entries()) if (said[at] !== '?') (all[engine] ??= {})[file(name)] = [];
  }
  for (const line of reasons.split('\n').filter((line) => line.startsWith('| `'))) {
    const [name = '', engine, count, why = ''] = cells(line);
    const own = ENGINES.find((one) => NAMES[one] === engine);
    if (own) all[own]?.[file(name)]?.push({ count: count === 'all' ? 'all' : Number(count), why });
  }
  return all;
};

/** Fails where the page does not say what ran. */
export const checkEngine = async (/** @type {Engine} */ engine, /** @type {Holes} */ holes) => {
  const said = readFileSync(PAGE, 'utf8');
  const all = read();
  const ran = await write({ ...all, [engine]: { ...all[engine], ...holes } });
  if (said === ran) return;
  const lines = said.split('\n');
  const other = ran.split('\n').filter((line) => !lines.includes(line));
  throw new Error(
    `docs/engines.md is not what ran in ${NAMES[engine]}; it would say\n${other.join('\n')}\n` +
      '`npm run engines` writes it anew, with words for some engines and files alone.',
  );
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? root).href) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !ENGINES.some((engine) => engine === word));
  const isWanted = (/** @type {string} */ file) => !names.length || names.some((name) => file.startsWith(name));
  const found = await browsers();
  const all = read();
  for (const engine of ENGINES.filter((engine) => words.length === names.length || words.includes(engine))) {
    const ran = await runEngine(engine, found, { log: (text) => void process.stdout.write(text), isWanted });
    all[engine] = { ...all[engine], ...ran };
  }
  writeFileSync(PAGE, await write(all));
}
