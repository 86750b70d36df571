// Runs the test files of a folder with node:test, two at a time.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from './setup.mjs';

/** As many as there are cores on the smallest computer that runs them: each has a browser, which mostly computes. */
const AT_ONCE = 2;

const testFiles = (/** @type {string} */ folder) =>
  readdirSync(join(root, folder)).filter((file) => file.endsWith('.test.mjs'));

/**
 * Runs all of them, or these.
 *
 * @param {string} folder
 * @param {{ env: NodeJS.ProcessEnv, log?: (text: string) => void, files?: string[] }} how
 */
export const runTestFiles = (folder, { env, log, files = testFiles(folder) }) =>
  run(
    process.execPath,
    ['--test', `--test-concurrency=${AT_ONCE}`, '--test-reporter=tap', ...files.map((name) => join(folder, name))],
    { env, ...(log && { log }) },
  );
