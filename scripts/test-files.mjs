// Runs the test files of a folder with node:test, and a few that fail once more.
//
// Each of these tests has a browser and a server of its own, and their answers are waited for. A machine that others use
// may stall for longer than a test waits; then another test fails each time. What is wrong fails both times.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { root, run } from './setup.mjs';

/** More files than these have failed for another reason than a moment's stall. */
const MOST_AGAIN = 3;
const FAILED = join(root, 'target/failed-test-files');

/** A reporter of node:test, besides the one that a reader sees: the names of the files in which a test failed. */
export default async function* failedFiles(events) {
  const files = new Set();
  let current;
  for await (const { type, data } of events) {
    // One file at a time; the file that an event of a test names is the one with the call of `test`, such as the harness.
    if (type === 'test:dequeue' && /\.test\.mjs$/.test(data.name)) current = basename(data.name);
    if (type === 'test:fail' && data.todo === undefined) files.add(current);
  }
  for (const file of files) yield `${file}\n`;
}

const testFiles = (folder) => readdirSync(join(root, folder)).filter((file) => file.endsWith('.test.mjs'));

/** Runs all of them, or these; throws if one fails twice, and answers which needed a second attempt. */
export function runTestFiles(folder, env, files = testFiles(folder)) {
  const attempt = (names) => {
    writeFileSync(FAILED, '');
    const reporters = [
      [process.stdout.isTTY ? 'spec' : 'tap', 'stdout'],
      [import.meta.url, FAILED],
    ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
    const paths = names.map((name) => join(folder, name));
    run(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...paths], { env });
  };
  try {
    attempt(files);
    return [];
  } catch (error) {
    const again = readFileSync(FAILED, 'utf8').split('\n').filter(Boolean);
    if (!again.length || again.length > MOST_AGAIN || !again.every((file) => files.includes(file))) throw error;
    console.log(`once more: ${again.join(', ')}`);
    attempt(again);
    return again;
  }
}
