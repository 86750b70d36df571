// Runs the test files of a folder with node:test, two at a time, and answers what became of each.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from './setup.mjs';

/** As many as there are cores on the smallest computer that runs them: each has a browser, which mostly computes. */
const AT_ONCE = 2;

/**
 * @typedef {object} Outcome What became of a file.
 * @property {number} tests
 * @property {Record<string, number>} skipped How many of them were skipped, by reason.
 * @property {string[]} failed The names of those that failed.
 */

/** The test files of a folder, by name. */
export const testFiles = (/** @type {string} */ folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.test.mjs'))
    .toSorted();

/** Reads what node:test says in the Test Anything Protocol. */
export const read = (/** @type {string} */ tap) => {
  /** @type {Outcome} */
  const outcome = { tests: 0, skipped: {}, failed: [] };
  for (const [, name = ''] of tap.matchAll(/^ *not ok \d+ - (.*?)(?: # (?:SKIP|TODO) ?.*)?$/gm))
    outcome.failed.push(name);
  for (const [, directive, reason = ''] of tap.matchAll(/^ *ok \d+ - .*?(?: # (SKIP|TODO) ?(.*))?$/gm)) {
    outcome.tests += 1;
    if (directive === 'SKIP') outcome.skipped[reason] = (outcome.skipped[reason] ?? 0) + 1;
  }
  return outcome;
};

/**
 * Runs all of them, or these; fails once all have ended, if one failed.
 *
 * @param {string} folder
 * @param {{ env: NodeJS.ProcessEnv, log: (text: string) => void, files?: string[], atOnce?: number }} how
 */
export const runTestFiles = async (folder, { env, log, files = testFiles(folder), atOnce = AT_ONCE }) => {
  /** @type {Record<string, Outcome>} */
  const outcomes = {};
  /** @type {string[]} */
  const failed = [];
  const waiting = [...files];
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      let tap = '';
      const args = ['--test', '--test-reporter=tap', join(folder, file)];
      const isOver = run(process.execPath, args, { env, log: (text) => void (tap += text) });
      const hasFailed = await isOver.then(
        () => false,
        () => true,
      );
      log(`# ${folder}/${file}\n${tap}`);
      const outcome = read(tap);
      outcomes[file] = outcome;
      if (hasFailed) failed.push([file, ...outcome.failed.map((name) => `    ${name}`)].join('\n'));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (failed.length) throw new Error(`failed:\n${failed.toSorted().join('\n')}`);
  return outcomes;
};
