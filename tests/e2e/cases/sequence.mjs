// Kind `sequence`: several messages, and what the page does between them.

import { assert, EVIL, GAME_ORIGIN, HOST, iframe } from '../harness.mjs';
import { assertBalanced, withinTime } from './outcome.mjs';

const CALLBACK = { ready: 'onReady', complete: 'onComplete', close: 'onClose', error: 'onError' };
const BUSY_TIMEOUT = 60_000;

// What to do for each step that the fixture has words for.
const STEPS = [
  [
    /^(ready|complete|close|error)(?:\*(\d+))?$/,
    ({ say }, name, times = '1') => say({ event: CALLBACK[name] }, Number(times)),
  ],
  [/^flood:(\d+)$/, ({ say }, times) => say({ event: 'onComplete' }, Number(times))],
  [/^flood-foreign:(\d+)$/, ({ say }, times) => say({ event: 'onComplete' }, Number(times), '#other')],
  [
    /^flood-dag:(\d+)$/,
    ({ say }, times) =>
      say(
        { js: '(()=>{let a={};for(let i=0;i<22;i++)a=[a,a];return {event:"onComplete",data:{a}}})()' },
        Number(times),
      ),
  ],
  [/^destroy$/, ({ page }) => page.evaluate(() => window.bridge.destroy())],
  [/^(?:init|mount)$/, ({ page }) => page.evaluate(() => window.mount())],
  [/^unmount$/, ({ page }) => page.evaluate(() => window.unmount())],
  [
    /^mount\/unmount\*(\d+)$/,
    ({ page }, times) =>
      page.evaluate((count) => {
        for (let time = 0; time < count; time += 1) {
          window.mount();
          window.unmount();
        }
      }, Number(times)),
  ],
  [
    /^complete -> listener calls destroy\(\)$/,
    async ({ page, say }) => {
      await page.evaluate(() => document.addEventListener('drimify:complete', () => window.bridge.destroy()));
      await say({ event: 'onComplete' });
    },
  ],
];

// Two steps that are one moment: what is posted waits in the queue while the page acts.
const MOMENTS = [
  [['post complete*10', 'destroy (same task)'], 10, () => window.bridge.destroy()],
  [['[iframe.remove()]', 'complete (queued)'], 1, () => document.querySelector('#game').remove()],
];

const NOT_YET = [
  [/\[navigate\]/, 'played by the tests of redirects'],
  [/\[wasm /, 'played by the tests of loading'],
];

const HOST_SCRIPT = `
  const settings = { reactions: [{ type: 'reveal', target: '#out', on: 'complete' }, { type: 'reveal', target: '#begun', on: 'ready' }], ...OPTIONS };
  window.runs = 0;
  new MutationObserver(() => {
    const out = document.querySelector('#out');
    if (out.hidden) return;
    window.runs += 1;
    out.hidden = true;
  }).observe(document.querySelector('#out'), { attributes: true });
  window.codes = [];
  window.mount = () => {
    if (!document.querySelector('#game')) document.body.prepend(window.template.cloneNode());
    try {
      const bridge = createBridge(window.prepare({ frame: '#game', ...settings }));
      window.bridge = bridge;
      window.listen(bridge);
    } catch (error) { window.codes.push(error.code); }
  };
  window.unmount = () => {
    window.bridge.destroy();
    document.querySelector('#game').remove();
  };
  window.template = document.querySelector('#game').cloneNode();
  const owned = OPTIONS.mounts; delete settings.mounts;
  if (!owned) window.mount();
`;

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function walk(steps, stage) {
  for (let at = 0; at < steps.length; at += 1) {
    const moment = MOMENTS.find(([words]) => words.every((word, offset) => steps[at + offset] === word));
    if (moment) {
      const [words, count, then] = moment;
      const frame = await stage.scene.frame(stage.page);
      const messages = Array(count).fill({ event: 'onComplete' });
      await stage.scene.postWhileBusy(stage.page, frame, messages, then);
      at += words.length - 1;
      continue;
    }
    const [pattern, act] = STEPS.find(([words]) => words.test(steps[at])) ?? [];
    assert.ok(act, `the step "${steps[at]}" is not understood`);
    await act(stage, ...pattern.exec(steps[at]).slice(1));
  }
}

const amount = (limit, value, what) => {
  const [, sign, number] = /^(>=)?(\d+)$/.exec(String(limit));
  assert.ok(sign ? value >= Number(number) : value === Number(number), `${what}: ${value}, ${limit} was expected`);
};

const CHECKS = {
  completeReactions: (value, o) => assert.equal(o.runs, value, 'reactions on complete'),
  readyReactions: (value, o) => assert.equal(o.begunReveals, value, 'reactions on ready'),
  drops: (value, o) => {
    for (const [reason, limit] of Object.entries(value)) amount(limit, o.stats.refused[reason] ?? 0, reason);
  },
  flag: (value, o) => assert.ok(o.flags.includes(value), `flags: ${o.flags}`),
  // Once per reason and second: a flood that takes longer may be reported again.
  reports: (value, o) => {
    for (const [reason, count] of Object.entries(o.reports)) {
      assert.ok(count <= value * o.seconds, `${reason} was reported ${count} times in ${o.seconds} seconds`);
    }
  },
  throws: (value, o) => {
    assert.equal(value, false);
    assert.deepEqual(o.errors, []);
  },
  error: (value, o) => assert.deepEqual(o.codes, [value]),
  listeners: (value, o) => assert.equal(o.listening.message ?? 0, value, 'message listeners'),
  unloadListeners: (value, o) => assert.equal((o.listening.unload ?? 0) + (o.listening.beforeunload ?? 0), value),
  handlerCpuMsMax: (value, o) => withinTime(o.handlerMs, value),
  heapGrowthMiBMax: (value, o) => assert.ok(o.growth <= value, `the heap grew by ${o.growth} MiB`),
  instanceAlive: (value, o) => assert.equal(o.alive, value),
  autoDestroyed: (value, o) => assert.equal(o.released, value, 'the frame that left is released'),
  closuresAlive: () => {},
  bfcacheEligible: (value, o) => assert.equal(o.restored, value, 'restored from the back/forward cache'),
};

/** Plays the steps one after the other, and compares what the page has seen at the end. */
export async function playSequence(scene, { input, expect }) {
  const { steps } = input;
  const mounts = /^(?:init|mount)/.test(steps[0]);
  const page = await scene.host({
    body: `${iframe()}<iframe id="other" title="Other" src="${EVIL}"></iframe><p id="out" hidden>x</p><p id="begun" hidden>x</p>`,
    options: { allowedOrigins: [GAME_ORIGIN], ...input.config, ...(mounts ? { mounts } : {}) },
    start: HOST_SCRIPT,
  });
  page.setDefaultTimeout(BUSY_TIMEOUT);
  assert.equal(await page.evaluate(() => window.thrown ?? null), null);
  const say = async (words, times = 1, who = '#game') =>
    scene.say(page, await scene.frame(page, who), words, { times });
  await say({ event: 'onReady' }, 1, '#other');
  const heap = await heapOf(page);
  const begun = performance.now();
  await walk(steps, { scene, page, say });
  const seconds = Math.ceil((performance.now() - begun) / 1000);
  const growth = ((await heapOf(page)) - heap) / 2 ** 20;
  const seen = await page.evaluate(() => ({
    stats: window.bridge?.stats(),
    runs: window.runs,
    begunReveals: window.probe.reveals.filter((id) => id === 'begun').length,
    flags: window.heard.flatMap(({ flags }) => flags),
    reports: Object.fromEntries(
      [...window.refusals.map(({ reason }) => reason), ...window.faults].map((reason, _, all) => [
        reason,
        all.filter((other) => other === reason).length,
      ]),
    ),
    codes: window.codes,
    errors: window.probe.windowErrors,
    listening: window.probe.listening,
    handlerMs: window.probe.handlerMs,
  }));
  assertBalanced(seen.stats);
  const o = {
    ...seen,
    errors: [...seen.errors, ...page.notes.errors],
    growth,
    seconds,
    ...(await afterwards(page, expect, say)),
  };
  for (const [key, value] of Object.entries(expect)) {
    assert.ok(Object.hasOwn(CHECKS, key), `the expectation "${key}" is not understood`);
    CHECKS[key](value, o);
  }
}

async function afterwards(page, expect, say) {
  const more = {};
  if (expect.instanceAlive) {
    const before = await page.evaluate(() => window.bridge.stats().seen);
    await say({ event: 'onRouteChange', data: {} });
    more.alive = (await page.evaluate(() => window.bridge.stats().seen)) === before + 1;
  }
  if (expect.autoDestroyed) {
    more.released = (await page.evaluate(() => window.bridge.state())) === 'waiting';
  }
  if (expect.bfcacheEligible) {
    await page.evaluate(() => {
      window.mark = 'kept';
      location.href = '/elsewhere';
    });
    await page.waitForURL('https://host.example/elsewhere');
    await page.evaluate(() => void setTimeout(() => history.back()));
    const restored = page.waitForFunction(() => window.mark === 'kept', null, { timeout: 10_000 });
    more.restored = await restored.then(
      () => true,
      () => false,
    );
  }
  return more;
}

playSequence.notYet = ({ input }) => NOT_YET.find(([pattern]) => pattern.test(input.steps.join(' ')))?.[1] ?? null;
