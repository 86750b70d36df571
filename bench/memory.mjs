// Memory after a million messages: JavaScript's heap after a forced collection, and the module's memory.

import { burst, frameOf } from './stage.mjs';

const CHUNK = 10_000;

const look = async (page, session) => {
  // What a finaliser lets go of is collected the time after.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  const wasm = await page.evaluate(() => window.meter.wasmBytes());
  return { heap: usedSize, embedder: embedderHeapUsedSize, backing: backingStorageSize, wasm };
};

/** A list of what was used, first after a warm-up. */
export const measureMemory = async (stage, contender, { messages, warmUp, looks, told }) => {
  const page = await stage.open(contender, { meter: 'memory' });
  const session = await stage.protocol(page);
  const frame = await frameOf(page, contender.selector);
  let said = 0;
  const say = async (until) => {
    while (said < until) {
      const count = Math.min(CHUNK, until - said);
      await burst(page, frame, { selector: contender.selector, kind: contender.kind, from: said, count });
      said += count;
    }
  };
  await say(warmUp);
  const seen = [{ messages: said, ...(await look(page, session)) }];
  for (let at = 1; at <= looks; at++) {
    await say(warmUp + Math.round((messages * at) / looks));
    seen.push({ messages: said, ...(await look(page, session)) });
    told(`${said} messages`);
  }
  const { accepted } = await page.evaluate(() => window.bridge.stats());
  if (accepted < said) throw new Error(`${accepted} of ${said} messages were accepted`);
  await page.close();
  return seen;
};
