// Start-up: from a script's text to its listener, compiled and run at a sixth of the speed, in fresh pages.

import { textOf } from './files.mjs';
import { rotated } from './statistics.mjs';

const THROTTLE = 6;

/** Milliseconds until each contender listens, a list of them, one entry a load. */
export const measureStart = async (stage, contenders, { loads, told }) => {
  const results = Object.fromEntries(contenders.map(({ id }) => [id, []]));
  for (let load = 0; load < loads; load++) {
    for (const contender of rotated(contenders, load)) {
      const page = await stage.open(contender, { meter: 'start', late: true });
      const session = await stage.protocol(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
      // From the markup, as the script tag does, where there is such a way.
      const isBridge = contender.script === 'bridge' || contender.script === 'nowasm';
      const text = `${textOf(contender.script)}\n;${isBridge ? '' : contender.start}`;
      results[contender.id].push(await page.evaluate((text) => window.meter.run(text), text));
      await page.close();
    }
    if (load % 5 === 4) told(`load ${load + 1} of ${loads}`);
  }
  return results;
};
