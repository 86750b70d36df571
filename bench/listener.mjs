// What contenders' listeners cost: every one is timed alike, in bursts of messages, in a fresh page each round.

import { burst, frameOf } from './stage.mjs';
import { rotated } from './statistics.mjs';

const CHUNK = 2000;
const SUMS = ['spent', 'calls', 'handled', 'elapsed', 'thread'];

/** Seconds of CPU that the page's main thread has used. */
const threadTime = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value;
};

/** What must have become of the messages, or the figures mean nothing. */
const check = async (page, contender, part, sent, total, becomes) => {
  if (['none', 'empty'].includes(contender.id)) return;
  if (part.handled !== (becomes === 'handled' ? sent : 0)) {
    throw new Error(`${contender.name}: ${part.handled} of ${sent} messages were handled`);
  }
  const stats = await page.evaluate(() => window.bridge?.stats());
  if (stats && (becomes === 'foreign' ? stats.refused.origin : stats.accepted) < total) {
    throw new Error(`${contender.name}: not all of ${total} messages: ${JSON.stringify(stats)}`);
  }
};

/** Has a page's frame say `messages` messages after `warmUp` of them; answers the sums of what the meter has. */
export const measurePage = async (page, session, contender, { messages, warmUp, becomes }) => {
  const { selector, kind } = contender;
  const frame = await frameOf(page, selector);
  if (contender.frameScript && selector === '#game') await frame.waitForFunction(() => window.sender.isReady);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (kind === 'complete' || kind === 'route') await burst(page, frame, { selector, kind: 'ready', from: 0, count: 1 });
  const sums = { spent: 0, calls: 0, handled: 0, elapsed: 0, thread: 0, messages: 0 };
  let from = 1;
  while (sums.messages < messages) {
    const isWarm = from > warmUp;
    const count = Math.min(CHUNK, isWarm ? messages - sums.messages : warmUp);
    await burst.prepare(frame, { kind, from, count });
    const before = await threadTime(session);
    const part = await burst.fire(page, { selector, count });
    part.thread = 1000 * ((await threadTime(session)) - before);
    from += count;
    await check(page, contender, part, count, from - 1, becomes);
    if (!isWarm) continue;
    for (const name of SUMS) sums[name] += part[name];
    sums.messages += count;
  }
  return sums;
};

/**
 * Measures all contenders, interleaved. Answers by contender a list, one entry a round, of microseconds a message: of
 * listeners without what the clock takes (`cpu`) and with it (`raw`), of the main thread's CPU (`thread`), and of the
 * whole burst (`path`).
 */
export const measureAll = async (
  stage,
  contenders,
  /** @type {{ rounds: number, messages: number, warmUp: number, becomes: string, told: (text: string) => void, meter?: string }} */ {
    rounds,
    meter = 'clock',
    told,
    ...bounds
  },
) => {
  const results = Object.fromEntries(contenders.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of rotated(contenders, round)) {
      const page = await stage.open(contender, { meter });
      const session = await stage.protocol(page);
      results[contender.id].push(await measurePage(page, session, contender, bounds));
      await page.close();
    }
    told(`round ${round + 1} of ${rounds}`);
  }
  // What the clock takes is the same for everybody in every round: the least disturbed round knows it best.
  const clock = Math.min(...(results.empty ?? [{ spent: 0, calls: 1 }]).map(({ spent, calls }) => spent / calls));
  const figures = ({ spent, calls, elapsed, thread, messages }) => ({
    cpu: (1000 * Math.max(spent - calls * clock, 0)) / messages,
    raw: (1000 * spent) / messages,
    thread: (1000 * thread) / messages,
    path: (1000 * elapsed) / messages,
  });
  return Object.fromEntries(Object.entries(results).map(([id, list]) => [id, list.map(figures)]));
};
