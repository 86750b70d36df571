// What runs elsewhere is what runs here: workflow files know no commands of their own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { steps, workflows } from '../../scripts/workflows.mjs';

const COMMANDS = ['npm run lint', 'npm test'];
/** A release is built twice besides, listed, and published. */
const RELEASE = [...COMMANDS, 'npm run reproduce', 'npm run sbom', 'npm publish --provenance --access public'];

test('every workflow runs the two commands alone; what is published, what belongs to a release besides', () => {
  const run = Object.fromEntries(Object.entries(workflows()).map(([path, text]) => [path, steps(text, 'run')]));
  assert.deepEqual(run, { '.github/workflows/test.yml': COMMANDS, '.github/workflows/publish.yml': RELEASE });
});

test('who publishes may sign, and nobody may write', () => {
  for (const [path, text] of Object.entries(workflows())) {
    const granted = [...text.matchAll(/^ +([\w-]+): *(write|write-all|read)\b/gm)].map(
      ([, what, how]) => `${what} ${how}`,
    );
    const may = path.endsWith('publish.yml') ? ['contents read', 'contents read', 'id-token write'] : ['contents read'];
    assert.deepEqual(granted, may);
  }
});
