// `npm run fuzz`: looks for text of which a property of tests/properties does not hold, for 10 000 000 runs or 20 minutes
// each, two at a time; `npm run fuzz -- json origin` for these alone, `--seconds=60` for less.
//
// What it learns stays in .cache; what it finds it names, with the command that tries it again. A finding becomes a file
// of fuzz/corpus, which is tried at every `npm test`.

import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { cargoTool, root, run, tools } from './setup.mjs';

const VERSION = '0.13.2';
const RUNS = 10_000_000;
const AT_ONCE = 2;
const LONGEST = 4096;

const given = process.argv.slice(2);
const seconds = Number(given.find((word) => word.startsWith('--seconds='))?.split('=')[1] ?? 1200);
const words = given.filter((word) => !word.startsWith('--'));
const targets = readdirSync(join(root, 'fuzz/corpus')).filter((name) => !words.length || words.includes(name));
if (!targets.length) throw new Error(`no fuzzer is called ${words.join(' or ')}: see fuzz/corpus`);

const program = join(tools, 'cargo-fuzz');
// The properties watch for panics and wrong answers, and the crate has no unsafe code: no sanitizer, so that the pinned
// toolchain will do.
const how = ['--sanitizer', 'none', '--fuzz-dir', join(root, 'fuzz')];

const fuzz = async (/** @type {string} */ target) => {
  const learnt = join(root, '.cache/fuzz', target);
  mkdirSync(learnt, { recursive: true });
  let said = '';
  const log = (/** @type {string} */ text) => void (said = (said + text).slice(-20_000));
  const limits = [`-runs=${RUNS}`, `-max_total_time=${seconds}`, `-max_len=${LONGEST}`];
  const folders = [learnt, join(root, 'fuzz/corpus', target)];
  try {
    await run(program, ['run', target, ...how, ...folders, '--', ...limits], { log });
    console.log(`${target}: ${/Done (\d+) runs in (\d+) second/.exec(said)?.[0] ?? said.slice(-200)}, nothing found`);
    return true;
  } catch (error) {
    console.log(`${said.slice(-4000)}\n${target}: FOUND something, see above`);
    if (!said) throw error;
    return false;
  }
};

await cargoTool('cargo-fuzz', VERSION);
await run(program, ['build', ...how]);
const waiting = [...targets];
const lane = async () => {
  let isClean = true;
  for (let target = waiting.shift(); target; target = waiting.shift()) isClean = (await fuzz(target)) && isClean;
  return isClean;
};
const lanes = await Promise.all(Array.from({ length: AT_ONCE }, lane));
process.exitCode = lanes.every(Boolean) ? 0 : 1;
