// Where the time of a message goes: a CPU profile of the bridge's page while its frame speaks, by function, own time.
// `DRIMIFY_BUILD` names another build folder, such as one that kept its names; `--stranger` profiles refusals.

import { CONTENDERS, withStranger } from './contenders.mjs';
import { burst, frameOf, openStage } from './stage.mjs';

const MESSAGES = 40_000;
const WARM_UP = 4000;
const CHUNK = 4000;

const given = process.argv.slice(2);
const id = given.find((word) => !word.startsWith('--')) ?? 'bridge';
const contender = given.includes('--stranger') ? withStranger(CONTENDERS[id]) : CONTENDERS[id];

/** Own time of each function in milliseconds, most first. */
const byFunction = ({ nodes, samples, timeDeltas }) => {
  const own = new Map();
  const nameOf = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const file = url.split('/').at(-1) || 'browser';
      return [id, `${functionName || '(anonymous)'}  ${file}${url ? `:${lineNumber + 1}` : ''}`];
    }),
  );
  samples.forEach((id, at) => {
    const name = nameOf.get(id);
    own.set(name, (own.get(name) ?? 0) + timeDeltas[at] / 1000);
  });
  return [...own].toSorted(([, one], [, other]) => other - one);
};

const stage = await openStage();
try {
  const page = await stage.open(contender);
  const session = await stage.protocol(page);
  const frame = await frameOf(page, contender.selector);
  const { selector, kind } = contender;
  if (kind === 'complete') await burst(page, frame, { selector, kind: 'ready', from: 0, count: 1 });
  let from = 1;
  const say = async (messages) => {
    for (let said = 0; said < messages; said += CHUNK, from += CHUNK) {
      await burst(page, frame, { selector, kind, from, count: CHUNK });
    }
  };
  await say(WARM_UP);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await say(MESSAGES);
  const { profile } = await session.send('Profiler.stop');
  const all = byFunction(profile).filter(([name]) => !name.startsWith('(idle)'));
  const total = all.reduce((sum, [, time]) => sum + time, 0);
  console.log(`${contender.name}, ${MESSAGES} messages, ${((1000 * total) / MESSAGES).toFixed(1)} µs each\n`);
  for (const [name, time] of all.slice(0, 60)) {
    const each = (1000 * time) / MESSAGES;
    console.log(`${each.toFixed(2).padStart(7)} µs ${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`);
  }
} finally {
  await stage.close();
}
