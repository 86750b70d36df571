// `npm run floods`: floods and leaks in Chromium at their whole size, which takes minutes; `npm test` runs a tenth of them.

import { build } from './build.mjs';
import { browsers } from './browsers.mjs';
import { inEngine } from './engines.mjs';
import { setup } from './setup.mjs';
import { runTestFiles } from './test-files.mjs';

const [found] = await Promise.all([browsers(), setup()]);
await build();
const env = { ...inEngine('chromium', found), FLOODS: 'whole' };
await runTestFiles('tests/floods', { env, log: (text) => void process.stdout.write(text), atOnce: 1 });
