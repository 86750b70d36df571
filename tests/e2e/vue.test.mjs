// Vue: the component and the composable, in a page that a bundler made of them, and on a server.

import { createSSRApp, h, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { DrimifyExperience, useDrimify } from 'drimify-bridge/vue';
import { test as plainTest } from 'node:test';
import { app as openApp } from './bundle.mjs';
import { assert, framed, GAME, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const BRAND = 'https://games.brand.example/x/';
const COMPLETE = framed('complete', outcome({ won: true, score: 85 }));

// The full build of Vue compiles templates in the page, as the many pages do that have Vue without a build.
const PRELUDE = `
  import { createApp, createSSRApp, defineComponent, h, KeepAlive, nextTick, reactive, ref, shallowRef } from 'vue';
  import { createBridge } from 'drimify-bridge';
  import { DrimifyExperience, useDrimify } from 'drimify-bridge/vue';
  const GAME = ${JSON.stringify(GAME)};
  window.heard = [];
  const hear = (who) => (event) => { window.heard.push([who, event.milestone, event.frame.id]); };
  const start = (page, mount = createApp) => {
    const app = mount(page);
    app.component('DrimifyExperience', DrimifyExperience);
    app.config.errorHandler = (error) => { console.error(error); };
    app.mount('#root');
    window.unmount = () => app.unmount();
  };
`;
const app = (scene, code, more) =>
  openApp(scene, `${PRELUDE}${code}\nwindow.begun = true;`, {
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    ...more,
  });
const heard = (page) => page.evaluate(() => window.heard);
const listening = (page) => page.evaluate(() => window.probe.listening.message ?? 0);
const released = (page) => page.waitForFunction(() => window.probe.listening.message === 0);
const puppets = (scene, ...urls) => urls.forEach((url) => scene.site.frame('puppet', url));

test('an experience is a component, and its milestones are events of a template', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `start({
       setup: () => ({ GAME, hear }),
       template: '<DrimifyExperience id="game" class="wide" :src="GAME" title="Scratch and win" loading="eager" ' +
         '@ready="hear(\\'ready\\')($event)" @first-interaction="hear(\\'first\\')($event)" ' +
         '@complete="hear(\\'complete\\')($event)" @milestone="hear(\\'all\\')($event)" />',
     });`,
  );
  const game = await scene.frame(page);
  await scene.say(page, game, framed('ready'));
  await scene.say(page, game, framed('firstinteraction'));
  await scene.say(page, game, COMPLETE);
  assert.deepEqual(await heard(page), [
    ['ready', 'ready', 'game'],
    ['all', 'ready', 'game'],
    ['first', 'firstInteraction', 'game'],
    ['all', 'firstInteraction', 'game'],
    ['complete', 'complete', 'game'],
    ['all', 'complete', 'game'],
  ]);
  const attributes = await page.evaluate(() => {
    const frame = document.querySelector('#game');
    return [frame.title, frame.className, frame.getAttribute('loading')];
  });
  assert.deepEqual(attributes, ['Scratch and win', 'wide', 'eager']);
  scene.assertQuiet(page);
});

test('a real child script is shaken hands with, and its height stays through renders', async (scene) => {
  scene.site.frame('vendor', `${GAME}?child=300`);
  const page = await app(
    scene,
    `const count = ref(0);
     window.again = () => { count.value += 1; return nextTick(); };
     start({ render: () => h(DrimifyExperience, { id: 'game', src: GAME + '?child=300', title: 'Game',
       'data-count': count.value, style: { border: 0, width: '100%' }, onReady: hear('ready') }) });`,
  );
  const game = await scene.frame(page);
  const tall = (pixels) =>
    page.waitForFunction((goal) => document.querySelector('#game').clientHeight === goal, pixels);
  await tall(640);
  await page.evaluate(() => window.again());
  assert.equal(await page.getAttribute('#game', 'data-count'), '1');
  assert.equal(await page.evaluate(() => document.querySelector('#game').style.height), '640px');
  await game.evaluate(() => window.vendor.setHeight(900));
  await tall(900);
  assert.deepEqual(await heard(page), [['ready', 'ready', 'game']]);
  scene.assertQuiet(page);
});

test('the handlers of the latest render are called', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `const name = ref('first');
     window.rename = (next) => { name.value = next; return nextTick(); };
     start({ render: () => h(DrimifyExperience, { id: 'game', src: GAME, title: 'Game',
       onRouteChange: name.value ? hear(name.value) : undefined }) });`,
  );
  const game = await scene.frame(page);
  for (const next of ['second', '', 'last']) {
    await scene.say(page, game, framed('routechange'));
    await page.evaluate((text) => window.rename(text), next);
  }
  assert.deepEqual(
    (await heard(page)).map(([who]) => who),
    ['first', 'second'],
  );
  assert.equal(await page.evaluate(() => window.probe.added.message), 1);
});

test('unmounted, it leaves no listener; mounted again, it hears again', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `const shown = ref(true);
     window.show = (now) => { shown.value = now; return nextTick(); };
     start({ render: () => shown.value
       ? h(DrimifyExperience, { id: 'game', src: GAME, title: 'Game', onComplete: hear('complete') })
       : h('p', 'Home') });`,
  );
  await scene.say(page, await scene.frame(page), COMPLETE);
  await page.evaluate(() => window.show(false));
  await released(page);
  await page.evaluate(() => window.show(true));
  assert.equal(await listening(page), 1);
  await scene.say(page, await scene.frame(page), COMPLETE);
  assert.equal((await heard(page)).length, 2);
  await page.evaluate(() => window.unmount());
  await released(page);
  scene.assertQuiet(page);
});

test('a hundred mounts and unmounts keep no listener and no iframe', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `window.gone = [];
     for (let time = 0; time < 100; time += 1) {
       start({ render: () => h(DrimifyExperience, { id: 'game', src: GAME, title: 'Game', onComplete: hear('x') }) });
       window.gone.push(new WeakRef(document.querySelector('#game')));
       if (time % 2) await nextTick();
       window.unmount();
     }`,
  );
  await released(page);
  const session = await scene.context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  let left;
  for (const end = Date.now() + 20_000; Date.now() < end && !(left <= 1);) {
    await session.send('HeapProfiler.collectGarbage');
    left = await page.evaluate(() => window.gone.filter((frame) => frame.deref()).length);
  }
  assert.equal(left <= 1, true, `${left} iframes are still referenced`);
});

test('experiences share one bridge, and each hears its own', async (scene) => {
  puppets(scene, GAME, `${GAME}two`, BRAND);
  const page = await app(
    scene,
    `start({ render: () => [
       h(DrimifyExperience, { id: 'game', src: GAME, title: 'One', onComplete: hear('one') }),
       h(DrimifyExperience, { id: 'two', src: GAME + 'two', title: 'Two', onComplete: hear('two') }),
       h(DrimifyExperience, { id: 'three', src: '${BRAND}', title: 'Three', onComplete: hear('three') }),
     ] });`,
  );
  for (const id of ['two', 'three', 'game']) await scene.say(page, await scene.frame(page, `#${id}`), COMPLETE);
  assert.deepEqual(await heard(page), [
    ['two', 'complete', 'two'],
    ['three', 'complete', 'three'],
    ['one', 'complete', 'game'],
  ]);
  assert.equal(await listening(page), 1);
});

test('the composable attends to an iframe of the page: its state and its last milestone', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `start({
       setup() {
         const frame = ref(null);
         const { state, last } = useDrimify(frame, { onComplete: hear('complete') });
         window.isDeep = () => last.value !== null && !Object.isFrozen(last.value);
         return { GAME, frame, state, last };
       },
       template: '<iframe id="game" title="Game" :src="GAME" ref="frame"></iframe>' +
         '<output>{{ state }} {{ last?.payload?.score }}</output>',
     });`,
  );
  const becomes = (text) =>
    page.waitForFunction((goal) => document.querySelector('output').textContent.trim() === goal, text);
  await becomes('waiting');
  const game = await scene.frame(page);
  await scene.say(page, game, framed('ready'));
  await becomes('ready');
  await scene.say(page, game, COMPLETE);
  await becomes('complete 85');
  assert.deepEqual(await heard(page), [['complete', 'complete', 'game']]);
  assert.equal(await page.evaluate(() => window.isDeep()), false);
});

test('the composable follows its ref, and reads its handlers when a milestone comes', async (scene) => {
  puppets(scene, GAME, `${GAME}two`);
  const page = await app(
    scene,
    `const which = ref('game');
     window.choose = (name) => { which.value = name; return nextTick(); };
     start({
       setup() {
         const frame = shallowRef(null);
         const { state, last } = useDrimify(frame, () => ({ onComplete: hear(which.value) }));
         return () => [
           which.value && h('iframe', { key: which.value, id: which.value, title: 'Game', ref: frame,
             src: GAME + (which.value === 'two' ? 'two' : '') }),
           h('output', state.value + (last.value ? ' some' : ' none')),
         ];
       },
     });`,
  );
  const becomes = (text) => page.waitForFunction((goal) => document.querySelector('output').textContent === goal, text);
  await scene.say(page, await scene.frame(page), COMPLETE);
  await becomes('complete some');
  await page.evaluate(() => window.choose('two'));
  await becomes('waiting none');
  await scene.say(page, await scene.frame(page, '#two'), COMPLETE);
  await page.evaluate(() => window.choose(''));
  await becomes('waiting none');
  await released(page);
  assert.deepEqual(
    (await heard(page)).map(([who]) => who),
    ['game', 'two'],
  );
});

test('kept alive, it is heard when it comes back', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `const home = ref(false);
     window.show = (now) => { home.value = now; return nextTick(); };
     const Home = { render: () => h('p', 'Home') };
     const Play = { render: () => h(DrimifyExperience, { id: 'game', src: GAME, title: 'Game', onComplete: hear('x') }) };
     start({ render: () => h(KeepAlive, () => h(home.value ? Home : Play)) });`,
  );
  await scene.say(page, await scene.frame(page), COMPLETE);
  await page.evaluate(() => window.show(true));
  await page.evaluate(() => window.show(false));
  await scene.say(page, await scene.frame(page), COMPLETE);
  assert.equal((await heard(page)).length, 2);
});

test('what <KeepAlive> has kept begins anew: its iframe was not in the document', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `const home = ref(false);
     window.go = (now) => { home.value = now; return nextTick(); };
     const Home = { render: () => h('p', 'Home') };
     const Play = {
       setup() {
         const frame = shallowRef(null);
         const { state, last } = useDrimify(frame, { onMilestone: hear('all') });
         return () => [
           h('iframe', { id: 'game', title: 'Game', src: GAME, ref: frame }),
           h('output', state.value + ' ' + last.value?.milestone),
         ];
       },
     };
     start({ render: () => h(KeepAlive, () => h(home.value ? Home : Play)) });`,
  );
  const shows = (text) => page.waitForFunction((goal) => document.querySelector('output')?.textContent === goal, text);
  await scene.say(page, await scene.frame(page), COMPLETE);
  await shows('complete complete');
  await page.evaluate(() => window.go(true));
  await released(page);
  await page.evaluate(() => window.go(false));
  await shows('waiting undefined');
  await scene.say(page, await scene.frame(page), COMPLETE);
  await shows('complete complete');
  assert.equal((await heard(page)).length, 2);
  scene.assertQuiet(page);
});

test('without a src, as before consent, it waits; and a src of another origin is allowed by itself', async (scene) => {
  puppets(scene, GAME, BRAND);
  const page = await app(
    scene,
    `const src = ref();
     window.at = (address) => { src.value = address; return nextTick(); };
     start({ render: () => h(DrimifyExperience, { id: 'game', src: src.value, title: 'Game', onComplete: hear('x') }) });`,
  );
  assert.equal(await page.getAttribute('#game', 'src'), null);
  for (const src of [GAME, BRAND]) {
    await page.evaluate((address) => window.at(address), src);
    await (await (await page.$('#game')).contentFrame()).waitForURL(src);
    await scene.say(page, await scene.frame(page), framed('complete', outcome({ won: true, session: src })));
  }
  assert.equal((await heard(page)).length, 2);
});

test('a bridge of the page’s own takes the place of the shared one, even out of a reactive object', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `window.own = createBridge({ customTypes: ['spin'] });
     const kept = reactive({ bridge: window.own });
     start({ render: () => h(DrimifyExperience, { id: 'game', src: GAME, title: 'Game', bridge: kept.bridge, onCustom: hear('custom') }) });`,
  );
  await scene.say(page, await scene.frame(page), framed('spin'));
  assert.deepEqual(await heard(page), [['custom', 'custom', 'game']]);
  await page.evaluate(() => window.unmount());
  assert.equal(await listening(page), 1, 'the page’s own bridge is its own to destroy');
});

const experience = { id: 'game', src: GAME, title: 'Scratch & win', onComplete: () => {}, onError: () => {} };

test('the page that a server rendered is taken over without a word, and hears', async (scene) => {
  puppets(scene, GAME);
  const html = await renderToString(createSSRApp({ render: () => h(DrimifyExperience, experience) }));
  const page = await app(
    scene,
    `start({ render: () => h(DrimifyExperience, { id: 'game', src: GAME, title: 'Scratch & win', onComplete: hear('x') }) }, createSSRApp);`,
    { body: `<div id="root">${html}</div>` },
  );
  await scene.say(page, await scene.frame(page), COMPLETE);
  assert.equal((await heard(page)).length, 1);
  scene.assertQuiet(page);
});

plainTest('on a server the component is its iframe, and the composable waits', async (t) => {
  const said = t.mock.method(console, 'warn', () => {});
  assert.equal(
    await renderToString(createSSRApp({ render: () => h(DrimifyExperience, experience) })),
    `<iframe data-drimify src="${GAME}" title="Scratch &amp; win" id="game"></iframe>`,
  );
  const page = {
    setup() {
      const { state, last } = useDrimify(ref(null), { onComplete: () => {} });
      return () => h('output', `${state.value} ${last.value}`);
    },
  };
  assert.equal(await renderToString(createSSRApp(page)), '<output>waiting null</output>');
  assert.equal(said.mock.callCount(), 0);
});
