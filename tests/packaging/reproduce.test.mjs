// What `npm run reproduce` compares two builds by.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { differing, hashes } from '../../scripts/reproduce.mjs';

test('a byte that is different, and a file that is in one alone, are named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  try {
    for (const name of ['same.js', 'other.js.map']) writeFileSync(join(folder, name), 'text');
    const one = hashes(folder);
    writeFileSync(join(folder, 'other.js.map'), 'texts');
    writeFileSync(join(folder, 'more.d.ts'), '');
    assert.deepEqual(differing(one, hashes(folder)), ['more.d.ts', 'other.js.map']);
    assert.deepEqual(differing(one, one), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
