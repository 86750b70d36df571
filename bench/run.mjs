// `npm run bench`: builds, measures all contenders in one run, and writes docs/benchmarks/; past an
// alarm it says so and exits with an error. `--quick` says fewer
// messages, `--only=listener,path` leaves parts out; both write nothing. `--no-build` measures the build that is there,
// `--render` writes table and chart again from the figures that are there.

import { build } from '../scripts/build.mjs';
import { setup } from '../scripts/setup.mjs';

const given = process.argv.slice(2);
const quick = given.includes('--quick');
const only = given.find((word) => word.startsWith('--only='));
const parts = only?.slice('--only='.length).split(',');

const begun = performance.now();
const say = (text) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${text}`);

const isRender = given.includes('--render');
if (!isRender && !given.includes('--no-build')) {
  say('build');
  await setup();
  await build();
}

const { known, report, write } = await import('./report.mjs');
if (isRender) await write(known());
else {
  const { measure } = await import('./measure.mjs');
  const results = await measure({ quick, wants: (part) => !parts || parts.includes(part), say });
  if (!parts && !quick) await write(results);
  const { text, alarms } = report(results);
  console.log(text);
  for (const { what, measured, alarm } of alarms)
    console.error(`ALARM: ${what}: ${measured}, the alarm is at ${alarm}`);
  if (alarms.length) process.exitCode = 1;
}
