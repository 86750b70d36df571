// Installs further build tools that the package is tried in, each in a folder of its own below .cache. They are large,
// and not all of their dependencies are under licences that this repository takes in: so they are none of its own.
// Afterwards tests/packaging/more.test.mjs runs; without, it says that it was skipped. `npm test` installs Next.js alone.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from './setup.mjs';

const tools = JSON.parse(readFileSync(join(root, 'tests/packaging/tools.json'), 'utf8'));
const only = process.argv.slice(2);

for (const [name, dependencies] of Object.entries(tools)) {
  if (only.length && !only.includes(name)) continue;
  const folder = join(root, '.cache/consumers', name);
  const manifest = JSON.stringify({ name: `consumer-${name}`, private: true, type: 'module', dependencies }, null, 2);
  const path = join(folder, 'package.json');
  if (existsSync(join(folder, 'node_modules')) && readFileSync(path, 'utf8') === manifest) continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, manifest);
  console.log(`consumers: installing ${name}`);
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
}
