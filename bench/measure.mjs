// Measures all parts in one run. Loaded after the build: which contenders there are follows from what was built.

import { cpus } from 'node:os';
import { CONTENDERS, withStranger } from './contenders.mjs';
import { measureAll } from './listener.mjs';
import { measureMemory } from './memory.mjs';
import { SCALING } from './scaling.mjs';
import { measureSizes } from './size.mjs';
import { openStage } from './stage.mjs';
import { measureStart } from './start.mjs';

const { none, empty, bridge, bridgeSilent, vanilla, vanillaSilent, vanillaBudgets, resizer, vimeo, typeform, penpal } =
  CONTENDERS;
const nowasm = CONTENDERS.nowasm ? [CONTENDERS.nowasm] : [];
const peers = [resizer, vimeo, typeform, penpal];
/** The figures of the wanted parts; `say` hears how far it is. */
export const measure = async ({ quick, wants, say }) => {
  const part = (name) => (text) => say(`${name}: ${text}`);
  const bounds = { rounds: quick ? 3 : 7, messages: quick ? 6000 : 20_000, warmUp: 2000 };

  const stage = await openStage();
  const facts = { chromium: stage.version(), cpus: cpus().length, node: process.versions.node, quick, ...bounds };
  const results = { facts };
  try {
    if (wants('size')) results.size = measureSizes();
    if (wants('listener')) {
      const all = [empty, bridge, vanilla, bridgeSilent, vanillaSilent, vanillaBudgets, ...nowasm, ...peers];
      results.accepted = await measureAll(stage, all, { ...bounds, becomes: 'handled', told: part('accepted') });
    }
    if (wants('refused')) {
      const all = [empty, bridge, vanilla, ...nowasm, ...peers].map(withStranger);
      results.refused = await measureAll(stage, all, { ...bounds, becomes: 'foreign', told: part('refused') });
    }
    if (wants('path')) {
      const all = [none, bridge, vanilla, ...nowasm, resizer];
      const settings = { ...bounds, meter: '', becomes: 'handled', told: part('whole path') };
      results.path = await measureAll(stage, all, settings);
    }
    if (wants('scaling')) {
      results.scaling = await measureAll(stage, SCALING, { ...bounds, becomes: 'accepted', told: part('scaling') });
    }
    if (wants('start')) {
      const all = [bridge, vanilla, ...nowasm, ...peers];
      results.start = await measureStart(stage, all, { loads: quick ? 5 : 21, told: part('start') });
    }
    if (wants('memory')) {
      const much = { messages: quick ? 50_000 : 1_000_000, warmUp: quick ? 10_000 : 50_000, looks: 4 };
      results.memory = await measureMemory(stage, bridge, { ...much, told: part('memory') });
    }
  } finally {
    await stage.close();
  }
  return results;
};
