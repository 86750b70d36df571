// `npm run reproduce`: builds the commit at hand twice, each time from nothing and in a folder of its own, as it is
// published and with its source maps, and fails where one byte is different.

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root, run } from './setup.mjs';

/** The builds to compare, and how each is asked for. */
const BUILDS = { release: [], development: ['--dev'] };

/** Folders of another length: a path that is written somewhere moves what comes after it. */
const FOLDERS = ['one', 'another-folder'];

/** The files of a folder, by name: a hash of each. */
export const hashes = (/** @type {string} */ folder) =>
  Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

/**
 * The names of the files that are not the same in both, or are in one alone.
 *
 * @param {Record<string, string>} one
 * @param {Record<string, string>} other
 */
export const differing = (one, other) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]).toSorted();

/** Builds the commit in a folder that has nothing but its files; answers the hashes of what comes of each build. */
const buildIn = async (/** @type {string} */ folder) => {
  await run('git', ['clone', '--quiet', root, folder]);
  // Cargo's output of other builds is none of this one.
  const { CARGO_TARGET_DIR: _, ...env } = process.env;
  /** @type {Record<string, Record<string, string>>} */
  const made = {};
  for (const [name, flags] of Object.entries(BUILDS)) {
    await run(process.execPath, ['scripts/build.mjs', ...flags], { cwd: folder, env });
    made[name] = hashes(join(folder, 'dist'));
  }
  return made;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? root).href) {
  const begun = performance.now();
  const place = mkdtempSync(join(tmpdir(), 'reproduce-'));
  try {
    const [one, other] = [await buildIn(join(place, FOLDERS[0] ?? '')), await buildIn(join(place, FOLDERS[1] ?? ''))];
    for (const name of Object.keys(BUILDS)) {
      const wrong = differing(one[name] ?? {}, other[name] ?? {});
      if (wrong.length) throw new Error(`two builds (${name}) of one commit differ in ${wrong.join(', ')}`);
      console.log(`${name}: ${Object.keys(one[name] ?? {}).length} files, equal byte for byte`);
    }
    console.log(`reproduce: equal, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  } finally {
    rmSync(place, { recursive: true });
  }
}
