// Iframes in shadow trees: heard and greeted where the bridge is led to them, and let go when they or a host leave.

import { app as openApp } from './bundle.mjs';
import { assert, framed, GAME, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const BRAND = 'https://games.brand.example/x/';
const COMPLETE = framed('complete', outcome({ won: true, score: 85 }));
const listening = (page) => page.evaluate(() => window.probe.listening.message ?? 0);

/** In the page: a host with an open shadow root in which an iframe stands; `depth` more hosts around it. */
const HELP = `
  window.host = (html, { mode = 'open', depth = 0, attributes = {} } = {}) => {
    const outer = document.createElement('x-host');
    for (const [name, value] of Object.entries(attributes)) outer.setAttribute(name, value);
    let inner = outer;
    for (let level = 0; level < depth; level++) {
      const next = document.createElement('x-host');
      inner.attachShadow({ mode }).append(next);
      inner = next;
    }
    const root = inner.attachShadow({ mode });
    root.innerHTML = html;
    document.body.append(outer);
    return { outer, inner, root, frame: root.querySelector('iframe') };
  };`;
const FRAME = `<iframe id="game" title="Game" src="${GAME}"></iframe>`;
const open = (scene, start, more = {}) => {
  for (const url of [GAME, `${GAME}?child=early`, BRAND])
    scene.site.frame(url.includes('child') ? 'vendor' : 'puppet', url);
  return scene.host({ frames: null, body: '<main></main>', before: HELP, start, ...more });
};
/** The document in the one iframe of the page, wherever that stands. */
const inner = async (page, url = GAME) => {
  for (;;) {
    const frame = page.frames().find((frame) => frame.url().startsWith(url));
    if (frame) {
      await frame.waitForFunction(() => window.puppet ?? window.vendor);
      return frame;
    }
    await new Promise((next) => setTimeout(next, 10));
  }
};
const milestones = async (page) => (await scene_heard(page)).join();
const scene_heard = (page) => page.evaluate(() => window.heard.map(({ milestone }) => milestone));

for (const depth of [0, 1]) {
  test(`a given element: heard in a shadow tree (${depth} around it), let go with its host, heard when that is back`, async (scene) => {
    const page = await open(
      scene,
      `window.made = host('${FRAME}', { depth: ${depth} });
       window.bridge = createBridge(window.prepare({ frame: made.frame }));`,
    );
    await scene.say(page, await inner(page), COMPLETE);
    assert.equal(await milestones(page), 'complete');
    const leaving = depth ? 'inner' : 'outer';
    await page.evaluate(
      (name) => (
        (window.around = window.made[name].getRootNode() === document ? document.body : window.made[name].parentNode),
        window.made[name].remove()
      ),
      leaving,
    );
    await page.waitForFunction(() => !window.made.frame.dataset.drimifyState || window.bridge.state() === 'waiting');
    await page.evaluate((name) => window.around.append(window.made[name]), leaving);
    await scene.say(page, await inner(page), COMPLETE);
    assert.equal(await milestones(page), 'complete,complete');
    assert.deepEqual(await page.evaluate(() => window.heard.map(({ round, sequence }) => [round, sequence])), [
      [1, 1],
      [1, 1],
    ]);
    scene.assertQuiet(page);
  });
}

test('a given element that comes into a shadow tree later', async (scene) => {
  const page = await open(
    scene,
    `window.frame = Object.assign(document.createElement('iframe'), { id: 'game', title: 'Game', src: '${GAME}?child=early' });
     window.bridge = createBridge(window.prepare({ frame }));
     window.made = host('<p></p>');`,
  );
  await page.evaluate(() => window.made.root.append(window.frame));
  await scene.waitHeard(page, 1, 'ready');
  await page.waitForFunction(() => window.frame.clientHeight === 640);
});

test('an experience in a shadow tree is greeted and sized', async (scene) => {
  const page = await open(
    scene,
    `window.made = host('<iframe id="game" title="Game" src="${GAME}?child=early"></iframe>', { mode: 'closed' });
     window.bridge = createBridge(window.prepare({ frame: made.frame }));`,
  );
  await scene.waitHeard(page, 1, 'ready');
  await page.waitForFunction(() => window.made.frame.clientHeight === 640);
});

test('a shadow host as the container: what is, and will be, in its open root', async (scene) => {
  const page = await open(
    scene,
    `window.made = host('<div></div>');
     window.bridge = createBridge(window.prepare({ container: made.outer }));`,
  );
  await page.evaluate((html) => (window.made.root.innerHTML = html), FRAME);
  await scene.say(page, await inner(page), COMPLETE);
  assert.equal(await milestones(page), 'complete');
});

test('what stands in a root that nobody led to is nobody’s', async (scene) => {
  const page = await open(
    scene,
    `window.made = host('${FRAME}');
     window.bridge = createBridge(window.prepare({}));`,
  );
  await scene.say(page, await inner(page), COMPLETE);
  assert.equal(await milestones(page), '');
});

test('scan of a shadow root: its iframes and its reactions, also those that come later', async (scene) => {
  const page = await open(
    scene,
    `window.made = host('<p id="won" hidden data-drimify-reveal data-drimify-when="won">x</p><div></div>');
     window.bridge = createBridge(window.prepare({ markup: true }));
     bridge.scan(made.root);`,
  );
  await page.evaluate((html) => window.made.root.querySelector('div').insertAdjacentHTML('beforeend', html), FRAME);
  await scene.say(page, await inner(page), COMPLETE);
  assert.equal(await milestones(page), 'complete');
  assert.equal(await page.evaluate(() => window.made.root.querySelector('#won').hidden), false);
  await page.evaluate(() =>
    window.made.root
      .querySelector('div')
      .insertAdjacentHTML('beforeend', '<output data-drimify-set-text="{score}">?</output>'),
  );
  await page.waitForFunction(() => window.made.root.querySelector('output').textContent === '85');
  await page.evaluate(() => window.made.outer.remove());
  await page.waitForFunction(() => window.bridge.state() === 'waiting');
});

test('scan of an iframe attends to it as if it were marked', async (scene) => {
  const page = await open(
    scene,
    `window.made = host('<iframe id="game" title="Game" src="${BRAND}"></iframe>');
     window.bridge = createBridge(window.prepare({}));
     bridge.scan(made.frame);`,
  );
  await scene.say(page, await inner(page, BRAND), COMPLETE);
  assert.equal(await milestones(page), 'complete');
});

test('the mark and data-drimify-ignore hold across shadow boundaries', async (scene) => {
  const page = await open(
    scene,
    `window.made = host('${FRAME}', { attributes: { 'data-drimify': '', 'data-drimify-timeout': '0' } });
     window.ignored = host('<iframe id="two" title="Two" src="${BRAND}" data-drimify></iframe>', { attributes: { 'data-drimify-ignore': '' } });
     window.bridge = createBridge(window.prepare({ markup: true }));
     bridge.scan(made.root);
     bridge.scan(ignored.root);`,
  );
  await scene.say(page, await inner(page), COMPLETE);
  await scene.say(page, await inner(page, BRAND), COMPLETE);
  assert.deepEqual(await page.evaluate(() => window.heard.map(({ frame }) => frame.id)), ['game']);
  assert.equal(await page.evaluate(() => window.made.outer.dataset.drimifyState), 'complete');
});

const react = (scene, code) =>
  openApp(
    scene,
    `import { useRef } from 'react';
     import { createRoot } from 'react-dom/client';
     import { flushSync } from 'react-dom';
     import { DrimifyExperience, useDrimify } from 'drimify-bridge/react';
     window.heard = [];
     const hear = (event) => { window.heard.push(event); };
     const host = document.createElement('x-host');
     document.body.append(host);
     const root = createRoot(host.attachShadow({ mode: 'open' }));
     const show = (element) => flushSync(() => root.render(element));
     Object.assign(window, { host, show });
     ${code}
     window.begun = true;`,
  );

test('the React component in a shadow tree', async (scene) => {
  scene.site.frame('puppet', BRAND);
  const page = await react(
    scene,
    `show(<DrimifyExperience id="game" src="${BRAND}" title="Game" onComplete={hear} />);
     window.unmount = () => show(null);`,
  );
  await scene.say(page, await inner(page, BRAND), COMPLETE);
  assert.equal(await milestones(page), 'complete');
  await page.evaluate(() => window.unmount());
  await page.waitForFunction(() => window.probe.listening.message === 0);
});

test('the React hook in a shadow tree', async (scene) => {
  scene.site.frame('puppet', GAME);
  const page = await react(
    scene,
    `function Page() {
       const frame = useRef(null);
       const { state } = useDrimify(frame, { onComplete: hear });
       return <><iframe id="game" title="Game" src="${GAME}" ref={frame} /><output>{state}</output></>;
     }
     show(<Page />);`,
  );
  await scene.say(page, await inner(page), COMPLETE);
  assert.equal(await milestones(page), 'complete');
  await page.waitForFunction(() => window.host.shadowRoot.querySelector('output').textContent === 'complete');
  assert.equal(await listening(page), 1);
});

test('Vue’s defineCustomElement', async (scene) => {
  scene.site.frame('puppet', BRAND);
  const page = await openApp(
    scene,
    `import { defineCustomElement, h } from 'vue';
     import { DrimifyExperience } from 'drimify-bridge/vue';
     window.heard = [];
     const Game = { render: () => h(DrimifyExperience, { src: '${BRAND}', title: 'Game', onComplete: (event) => { window.heard.push(event); } }) };
     customElements.define('my-game', defineCustomElement(Game));
     window.begun = true;`,
    { body: '<my-game></my-game>', alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
  );
  await scene.say(page, await inner(page, BRAND), COMPLETE);
  assert.equal(await milestones(page), 'complete');
  await page.evaluate(() => document.querySelector('my-game').remove());
  await page.waitForFunction(() => window.probe.listening.message === 0);
});
