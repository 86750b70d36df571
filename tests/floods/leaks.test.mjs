// What a page keeps of bridges that have ended, and of a page of one app that was looked at a thousand times.
//
// Everything is counted after the browser has collected its garbage, and by the browser itself: objects by their prototype
// (functions are closures), listeners and documents as its protocol tells them, and timers, which no protocol tells, by what
// wraps them before any script runs.

import { app as openApp, bundle } from '../e2e/bundle.mjs';
import { assert, framed, GAME, laboratory, outcome } from '../e2e/harness.mjs';
import { scaled } from './scale.mjs';

const test = laboratory();

const FEW = 10;
const SOME = scaled(100, 50);
const MANY = scaled(1000);
/** Garbage is collected after so many: what waits for that is no leak, and the core's memory never shrinks. */
const BATCH = 10;
/** In every so manieth mount the game is waited for, and says that it was won. */
const PLAYED = 10;
const LONG = { timeout: 600_000 };
const WON = framed('complete', outcome({ won: true, score: 85 }));

/** Counts the timers that wait. */
const TIMERS = `
  window.waiting = new Set();
  for (const kind of ['Timeout', 'Interval']) {
    const set = window['set' + kind], clear = window['clear' + kind];
    window['set' + kind] = (act, delay, ...given) => {
      const timer = set(() => { if (kind === 'Timeout') waiting.delete(timer); act(...given); }, delay);
      waiting.add(timer);
      return timer;
    };
    window['clear' + kind] = (timer) => { waiting.delete(timer); clear(timer); };
  }`;

const GAME_HTML = `<!doctype html><title>Game</title><script>
  addEventListener('message', ({ data }) => data === 'win' && parent.postMessage(${JSON.stringify(WON)}, '*'));
</script>`;

/** Mounts and unmounts so many times; what each of both is is the page's. */
const CYCLES = `
  const turn = () => new Promise((next) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { port1.close(); next(); }; port2.postMessage(0); });
  window.won = 0;
  window.cycles = async (times) => {
    for (let time = 1; time <= times; time += 1) {
      const frame = mount();
      if (time % ${PLAYED} === 1) {
        await new Promise((done) => frame.addEventListener('load', done, { once: true }));
        const before = window.won;
        frame.contentWindow.postMessage('win', '*');
        while (window.won === before) await turn();
      }
      await turn();
      unmount();
      await turn();
    }
  };
  window.begun = true;`;

const OBJECTS = [
  'Function',
  'HTMLIFrameElement',
  'MutationObserver',
  'IntersectionObserver',
  'ReportingObserver',
  'AbortController',
  'WeakRef',
];

const collect = async (session) => {
  // What a finaliser lets go of is collected the time after.
  for (let time = 0; time < 4; time += 1) await session.send('HeapProfiler.collectGarbage');
};

/** What a function answers of all objects that inherit from a global's prototype. */
async function ask(session, name, functionDeclaration) {
  const { result } = await session.send('Runtime.evaluate', { expression: `${name}.prototype` });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
  const how = { objectId: objects.objectId, functionDeclaration, returnByValue: true };
  const answer = await session.send('Runtime.callFunctionOn', how);
  for (const { objectId } of [result, objects]) await session.send('Runtime.releaseObject', { objectId });
  return answer.result.value;
}

/** What the page has, once what can be collected is. */
async function count(page, session) {
  await collect(session);
  const kept = { timers: await page.evaluate(() => window.waiting.size) };
  for (const name of OBJECTS) kept[name] = await ask(session, name, 'function () { return this.length; }');
  const { metrics } = await session.send('Performance.getMetrics');
  for (const name of ['JSEventListeners', 'Documents', 'Frames'])
    kept[name] = metrics.find((metric) => metric.name === name).value;
  const sum = 'function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }';
  const wasm = await ask(session, 'WebAssembly.Memory', sum);
  await collect(session);
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { kept, heap, wasm };
}

/** Mounts ten times, a hundred, a thousand, and compares. */
async function compare(scene, page, t) {
  const session = await scene.context.newCDPSession(page);
  for (const domain of ['HeapProfiler', 'Runtime', 'Performance']) await session.send(`${domain}.enable`);
  const until = async (from, to) => {
    for (let mounted = from; mounted < to; mounted += BATCH) {
      await page.evaluate((times) => window.cycles(times), BATCH);
      await collect(session);
    }
    // What the tests themselves note.
    await page.evaluate(() => void (window.probe.changes.length = window.probe.reveals.length = 0));
    return count(page, session);
  };
  const few = await until(0, FEW);
  const some = await until(FEW, SOME);
  const many = await until(SOME, MANY);
  const figures = Object.entries({ [FEW]: few, [SOME]: some, [MANY]: many });
  for (const [times, { kept, heap, wasm }] of figures)
    t.diagnostic(`${times} mounts: heap ${heap}, wasm ${wasm}, ${JSON.stringify(kept)}`);
  for (const [name, kept] of Object.entries(many.kept))
    assert.ok(kept <= few.kept[name], `${name}: ${kept} after ${MANY} mounts, ${few.kept[name]} after ${FEW}`);
  assert.ok(
    many.heap <= 1.05 * some.heap,
    `a heap of ${many.heap} after ${MANY} mounts, of ${some.heap} after ${SOME}`,
  );
  assert.ok(many.wasm > 0 && many.wasm <= 1.05 * some.wasm, `wasm memory: ${many.wasm}, and ${some.wasm}`);
  assert.ok((await page.evaluate(() => window.won)) >= MANY / PLAYED);
  assert.deepEqual(page.notes.errors, []);
}

const PAGE = `<p id="out" hidden>You won</p><p id="late" data-drimify-reveal hidden data-drimify-delay="20s">x</p><div id="root"></div>`;

// A bridge with one of everything that could stay behind.
const BRIDGE = `
  const root = document.querySelector('#root');
  let bridge;
  window.mount = () => {
    const frame = Object.assign(document.createElement('iframe'), { title: 'Game', src: ${JSON.stringify(GAME)} });
    root.append(frame);
    bridge = createBridge({
      container: '#root', markup: true, onRefused() {}, onFault() {},
      reactions: [{ type: 'reveal', target: '#out', when: 'won' }, { type: 'hide', target: '#out', delay: '30s' }],
    });
    bridge.on('*', () => {}, { replay: true, signal: new AbortController().signal });
    bridge.on('complete', () => { window.won += 1; });
    bridge.once('close').catch(() => {});
    bridge.connect({ onComplete() {} });
    return frame;
  };
  window.unmount = () => { bridge.destroy(); root.replaceChildren(); bridge = undefined; };`;

test(
  `${MANY} bridges leave what ten leave`,
  async (scene, t) => {
    scene.site.page(GAME, GAME_HTML);
    const page = await scene.host({ before: TIMERS, body: PAGE, start: `${BRIDGE}${CYCLES}` });
    await compare(scene, page, t);
  },
  LONG,
);

const REACT = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  import { DrimifyExperience } from 'drimify-bridge/react';
  let root;
  window.mount = () => {
    root = createRoot(document.querySelector('#root'));
    flushSync(() => root.render(createElement(DrimifyExperience, {
      src: ${JSON.stringify(GAME)}, title: 'Game', onComplete: () => { window.won += 1; },
    })));
    return document.querySelector('#root iframe');
  };
  window.unmount = () => { flushSync(() => root.unmount()); root = undefined; };`;

const VUE = `
  import { createApp, h } from 'vue';
  import { DrimifyExperience } from 'drimify-bridge/vue';
  let app;
  window.mount = () => {
    app = createApp({ render: () => h(DrimifyExperience, {
      src: ${JSON.stringify(GAME)}, title: 'Game', onComplete: () => { window.won += 1; },
    }) });
    app.mount('#root');
    return document.querySelector('#root iframe');
  };
  window.unmount = () => { app.unmount(); app = undefined; };`;

for (const [name, code] of Object.entries({ React: REACT, Vue: VUE })) {
  test(
    `${MANY} experiences of ${name} leave what ten leave`,
    async (scene, t) => {
      scene.site.page(GAME, GAME_HTML);
      // As it is delivered: while developing, frameworks keep what they tell about.
      const script = await bundle(`${code}${CYCLES}`, { mode: 'production' });
      const page = await openApp(scene, '', { script, head: `<script>${TIMERS}</script>` });
      await compare(scene, page, t);
    },
    LONG,
  );
}
