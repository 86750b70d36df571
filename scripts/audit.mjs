// Known weaknesses of what npm installs: `npm audit`, less those that scripts/audit.json explains.
//
// Not every registry answers: a mirror may not, and without a network none does. Then that is said, and nothing fails.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './setup.mjs';

/** @type {Record<string, string>} Why an advisory, by its name (`GHSA-…`), does not concern this package. */
const EXPLAINED = JSON.parse(readFileSync(join(root, 'scripts/audit.json'), 'utf8'));

/** Fails with what is known and not explained, and with explanations of what is not known any more. */
export const audit = () => {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8' });
  const report = JSON.parse(stdout || '{}');
  if (!report.vulnerabilities) {
    console.log(`audit: not looked at, the registry does not answer: ${report.message ?? 'nothing was said'}`);
    return;
  }
  const advisories = Object.values(report.vulnerabilities).flatMap(({ via }) =>
    via.filter((/** @type {any} */ cause) => typeof cause === 'object'),
  );
  const names = advisories.map(({ url }) => String(url).split('/').at(-1));
  const wrong = [
    ...advisories
      .filter((_, at) => !EXPLAINED[names[at] ?? ''])
      .map(({ name, title, url }) => `${name}: ${title} (${url})`),
    ...Object.keys(EXPLAINED)
      .filter((name) => !names.includes(name))
      .map((name) => `scripts/audit.json explains ${name}, which npm does not know of any more`),
  ];
  if (wrong.length) throw new Error(`npm audit:\n${wrong.join('\n')}`);
};
