// React: the component and the hook, in a page that a bundler made of them, and on a server.

import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { DrimifyExperience, useDrimify } from 'drimify-bridge/react';
import { test as plainTest } from 'node:test';
import { app as openApp } from './bundle.mjs';
import { assert, framed, GAME, HOST, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const BRAND = 'https://games.brand.example/x/';
const COMPLETE = framed('complete', outcome({ won: true, score: 85 }));

const PRELUDE = `
  import { Activity, StrictMode, Suspense, use, useRef, useState } from 'react';
  import { createRoot, hydrateRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  import { createBridge } from 'drimify-bridge';
  import { DrimifyExperience, useDrimify } from 'drimify-bridge/react';
  const GAME = ${JSON.stringify(GAME)};
  window.heard = [];
  const hear = (who) => (event) => { window.heard.push([who, event.milestone, event.frame.id]); };
  const place = document.querySelector('#root');
  let root = createRoot(place);
  const show = (element) => flushSync(() => root.render(element));
  window.unmount = () => { root.unmount(); root = createRoot(place); };
`;
const app = (scene, code, more) => openApp(scene, `${PRELUDE}${code}\nwindow.begun = true;`, more);
const heard = (page) => page.evaluate(() => window.heard);
const listening = (page) => page.evaluate(() => window.probe.listening.message ?? 0);
const released = (page) => page.waitForFunction(() => window.probe.listening.message === 0);
const puppets = (scene, ...urls) => urls.forEach((url) => scene.site.frame('puppet', url));

test('an experience is a component, and its milestones are props', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `show(<DrimifyExperience id="game" src={GAME} title="Scratch and win" className="wide" loading="eager"
       onReady={hear('ready')} onComplete={hear('complete')} onMilestone={hear('all')} />);`,
  );
  const game = await scene.frame(page);
  await scene.say(page, game, framed('ready'));
  await scene.say(page, game, COMPLETE);
  assert.deepEqual(await heard(page), [
    ['ready', 'ready', 'game'],
    ['all', 'ready', 'game'],
    ['complete', 'complete', 'game'],
    ['all', 'complete', 'game'],
  ]);
  const attributes = await page.evaluate(() => {
    const { title, className } = document.querySelector('#game');
    return { title, className, loading: document.querySelector('#game').getAttribute('loading') };
  });
  assert.deepEqual(attributes, { title: 'Scratch and win', className: 'wide', loading: 'eager' });
  scene.assertQuiet(page);
});

test('a real child script is shaken hands with, and its height stays through renders', async (scene) => {
  scene.site.frame('vendor', `${GAME}?child=300`);
  const page = await app(
    scene,
    `function Page() {
       const [count, setCount] = useState(0);
       window.again = () => flushSync(() => setCount((known) => known + 1));
       return <DrimifyExperience id="game" src={GAME + '?child=300'} title="Game" style={{ border: 0, width: '100%' }}
         data-count={count} onReady={hear('ready')} />;
     }
     show(<StrictMode><Page /></StrictMode>);`,
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

test('the handlers of the latest render are called, and nothing is subscribed anew for them', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `function Page() {
       const [name, setName] = useState('first');
       window.rename = (next) => flushSync(() => setName(next));
       return <DrimifyExperience id="game" src={GAME} title="Game" onRouteChange={name ? hear(name) : undefined} />;
     }
     show(<Page />);`,
  );
  const game = await scene.frame(page);
  await scene.say(page, game, framed('routechange'));
  const added = await page.evaluate(() => window.probe.added.message);
  await page.evaluate(() => window.rename('second'));
  await scene.say(page, game, framed('routechange'));
  await page.evaluate(() => window.rename(''));
  await scene.say(page, game, framed('routechange'));
  assert.deepEqual(
    (await heard(page)).map(([who]) => who),
    ['first', 'second'],
  );
  assert.equal(await page.evaluate(() => window.probe.added.message), added);
});

test('StrictMode mounts twice: one listener, and every milestone once', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `show(<StrictMode><DrimifyExperience id="game" src={GAME} title="Game" onMilestone={hear('all')} /></StrictMode>);`,
  );
  const game = await scene.frame(page);
  await scene.say(page, game, framed('ready'));
  await scene.say(page, game, COMPLETE);
  assert.deepEqual(
    (await heard(page)).map(([, milestone]) => milestone),
    ['ready', 'complete'],
  );
  assert.equal(await listening(page), 1);
  assert.equal(await page.evaluate(() => window.probe.added.message), 1);
  scene.assertQuiet(page);
});

test('unmounted, it leaves no listener; mounted again, it hears again', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `window.mount = () => show(<DrimifyExperience id="game" src={GAME} title="Game" onComplete={hear('complete')} />);
     window.mount();`,
  );
  await scene.say(page, await scene.frame(page), COMPLETE);
  await page.evaluate(() => window.unmount());
  await released(page);
  await page.evaluate(() => window.mount());
  assert.equal(await listening(page), 1);
  await scene.say(page, await scene.frame(page), COMPLETE);
  assert.equal((await heard(page)).length, 2);
  scene.assertQuiet(page);
});

test('a hundred mounts and unmounts keep no listener and no iframe', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `window.gone = [];
     for (let time = 0; time < 100; time += 1) {
       show(<StrictMode><DrimifyExperience id="game" src={GAME} title="Game" onMilestone={hear('all')} /></StrictMode>);
       window.gone.push(new WeakRef(document.querySelector('#game')));
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
    `show(<>
       <DrimifyExperience id="game" src={GAME} title="One" onComplete={hear('one')} />
       <DrimifyExperience id="two" src={GAME + 'two'} title="Two" onComplete={hear('two')} />
       <DrimifyExperience id="three" src="${BRAND}" title="Three" onComplete={hear('three')} />
     </>);`,
  );
  for (const id of ['two', 'three', 'game']) await scene.say(page, await scene.frame(page, `#${id}`), COMPLETE);
  assert.deepEqual(await heard(page), [
    ['two', 'complete', 'two'],
    ['three', 'complete', 'three'],
    ['one', 'complete', 'game'],
  ]);
  assert.equal(await listening(page), 1);
});

test('a route that takes the place of another keeps the bridge, and hears only its own experience', async (scene) => {
  puppets(scene, GAME, `${GAME}two`);
  const page = await app(
    scene,
    `const routes = {
       one: <DrimifyExperience key="one" id="game" src={GAME} title="One" onComplete={hear('one')} />,
       two: <DrimifyExperience key="two" id="game" src={GAME + 'two'} title="Two" onComplete={hear('two')} />,
     };
     window.go = (name) => show(routes[name] ?? <p>Home</p>);
     window.go('one');`,
  );
  await scene.say(page, await scene.frame(page), COMPLETE);
  await page.evaluate(() => window.go('two'));
  await scene.say(page, await scene.frame(page), COMPLETE);
  assert.equal(await page.evaluate(() => window.probe.added.message), 1);
  await page.evaluate(() => window.go('home'));
  await released(page);
  await page.evaluate(() => window.go('one'));
  await scene.say(page, await scene.frame(page), COMPLETE);
  assert.deepEqual(
    (await heard(page)).map(([who]) => who),
    ['one', 'two', 'one'],
  );
  scene.assertQuiet(page);
});

test('the hook attends to an iframe of the page: its state and its last milestone', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `function Page() {
       const frame = useRef(null);
       const { state, last } = useDrimify(frame, { onComplete: hear('complete') });
       return <>
         <iframe id="game" title="Game" src={GAME} ref={frame} />
         <output id="state">{state}</output>
         <output id="score">{last?.milestone === 'complete' ? last.payload.score : '-'}</output>
       </>;
     }
     show(<StrictMode><Page /></StrictMode>);`,
  );
  const shown = () => page.evaluate(() => ['state', 'score'].map((id) => document.getElementById(id).textContent));
  const becomes = (state) =>
    page.waitForFunction((goal) => document.querySelector('#state').textContent === goal, state);
  assert.deepEqual(await shown(), ['waiting', '-']);
  const game = await scene.frame(page);
  await scene.say(page, game, framed('ready'));
  await becomes('ready');
  await scene.say(page, game, COMPLETE);
  await becomes('complete');
  assert.deepEqual(await shown(), ['complete', '85']);
  assert.deepEqual(await heard(page), [['complete', 'complete', 'game']]);
});

// What hides: React takes the effects down and leaves the iframe where it is.
const HIDING = {
  '<Activity>': `
    window.hide = (now) => show(<Activity mode={now ? 'hidden' : 'visible'}><Page /></Activity>);
    window.hide(false);`,
  '<Suspense>': `
    const never = new Promise(() => {});
    const Slow = ({ now }) => (now ? use(never) : null);
    window.hide = (now) => show(<Suspense fallback={<p>Wait</p>}><Page /><Slow now={now} /></Suspense>);
    window.hide(false);`,
};
for (const [name, hiding] of Object.entries(HIDING)) {
  for (const strict of [false, true]) {
    test(`${name} hides and shows${strict ? ' under StrictMode' : ''}: state, round and last survive, and what was missed is told once`, async (scene) => {
      puppets(scene, GAME);
      const page = await app(
        scene,
        `function Game() {
           const frame = useRef(null);
           const { state, last } = useDrimify(frame, { onMilestone: ({ milestone, round }) => { window.heard.push(milestone + round); } });
           return <>
             <iframe id="game" title="Game" src={GAME} ref={frame} />
             <output>{state + ' ' + (last?.payload?.score ?? last?.milestone)}</output>
           </>;
         }
         const Page = () => ${strict ? '<StrictMode><Game /></StrictMode>' : '<Game />'};
         ${hiding}`,
      );
      const shows = (text) =>
        page.waitForFunction((goal) => document.querySelector('output').textContent === goal, text);
      const hidden = () => page.waitForFunction(() => document.querySelector('#game').getClientRects().length === 0);
      const game = await scene.frame(page);
      const routes = (count) => scene.say(page, game, framed('routechange', { route: count }));
      await scene.say(page, game, framed('ready'));
      await scene.say(page, game, COMPLETE);
      await shows('complete 85');
      await page.evaluate(() => window.hide(true));
      await hidden();
      // Longer than the task for which a bridge outlives its last user.
      await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
      await page.evaluate(() => window.hide(false));
      await shows('complete 85');
      await scene.say(page, game, COMPLETE);
      assert.deepEqual(await heard(page), ['ready1', 'complete1'], 'nothing twice');
      await page.evaluate(() => window.hide(true));
      await hidden();
      await routes('/a');
      await routes('/b');
      await scene.say(page, game, framed('close'));
      assert.equal((await heard(page)).length, 2, 'nobody is told while it is hidden');
      await page.evaluate(() => window.hide(false));
      await shows('closed close');
      assert.deepEqual(await heard(page), ['ready1', 'complete1', 'routeChange1', 'close1']);
      await scene.say(page, game, framed('complete', outcome({ won: false, score: 1 })));
      await shows('complete 1');
      assert.deepEqual((await heard(page)).slice(4), ['complete2']);
      await page.evaluate(() => window.unmount());
      await released(page);
      scene.assertQuiet(page);
    });
  }
}

test('a hook that is mounted anew for an iframe that stayed knows it, and is told what was missed', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `const frame = Object.assign(document.createElement('iframe'), { id: 'game', title: 'Game', src: GAME });
     document.body.append(frame);
     function Page() {
       const { state, last } = useDrimify({ current: frame }, { onMilestone: hear('all') });
       return <output>{state + ' ' + last?.milestone}</output>;
     }
     window.mount = () => show(<Page />);
     window.mount();`,
  );
  const shows = (text) => page.waitForFunction((goal) => document.querySelector('output').textContent === goal, text);
  const game = await scene.frame(page);
  await scene.say(page, game, framed('ready'));
  await page.evaluate(() => window.unmount());
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  assert.equal(await listening(page), 1, 'the iframe is still there');
  await page.evaluate(() => window.mount());
  await shows('ready ready');
  await page.evaluate(() => window.unmount());
  await scene.say(page, game, COMPLETE);
  await page.evaluate(() => window.mount());
  await shows('complete complete');
  assert.deepEqual(
    (await heard(page)).map(([, milestone]) => milestone),
    ['ready', 'complete'],
  );
  await page.evaluate(() => window.unmount());
  await page.evaluate(() => document.querySelector('#game').remove());
  await released(page);
});

test('the hook follows its ref from one iframe to another, and to none', async (scene) => {
  puppets(scene, GAME, `${GAME}two`);
  const page = await app(
    scene,
    `function Page() {
       const [which, choose] = useState('game');
       window.choose = (name) => flushSync(() => choose(name));
       const frame = useRef(null);
       const { state, last } = useDrimify(frame, { onComplete: hear(which) });
       return <>
         {which && <iframe key={which} id={which} title="Game" src={GAME + (which === 'two' ? 'two' : '')} ref={frame} />}
         <output>{state} {last ? 'some' : 'none'}</output>
       </>;
     }
     show(<Page />);`,
  );
  await scene.say(page, await scene.frame(page), COMPLETE);
  await page.waitForFunction(() => document.querySelector('output').textContent === 'complete some');
  await page.evaluate(() => window.choose('two'));
  await page.waitForFunction(() => document.querySelector('output').textContent === 'waiting none');
  await scene.say(page, await scene.frame(page, '#two'), COMPLETE);
  await page.evaluate(() => window.choose(''));
  await page.waitForFunction(() => document.querySelector('output').textContent === 'waiting none');
  await released(page);
  assert.deepEqual(
    (await heard(page)).map(([who]) => who),
    ['game', 'two'],
  );
});

test('without a src, as before consent, it waits; and a src of another origin is allowed by itself', async (scene) => {
  puppets(scene, GAME, BRAND);
  const page = await app(
    scene,
    `window.at = (src) => show(<DrimifyExperience id="game" src={src} title="Game" onComplete={hear('complete')} />);
     window.at(undefined);`,
  );
  assert.equal(await page.getAttribute('#game', 'src'), null);
  for (const src of [GAME, BRAND]) {
    await page.evaluate((address) => window.at(address), src);
    const element = await page.$('#game');
    await (await element.contentFrame()).waitForURL(src);
    await scene.say(page, await scene.frame(page), framed('complete', outcome({ won: true, session: src })));
  }
  assert.equal((await heard(page)).length, 2);
});

test('a bridge of the page’s own takes the place of the shared one', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `window.own = createBridge({ customTypes: ['spin'] });
     show(<DrimifyExperience id="game" src={GAME} title="Game" bridge={window.own} onCustom={hear('custom')} />);`,
  );
  await scene.say(page, await scene.frame(page), framed('spin'));
  assert.deepEqual(await heard(page), [['custom', 'custom', 'game']]);
  assert.equal(await listening(page), 1);
  await page.evaluate(() => window.unmount());
  assert.equal(await page.evaluate(() => window.own.stats().accepted), 1);
  assert.equal(await listening(page), 1, 'the page’s own bridge is its own to destroy');
});

test('a handler that fails is reported, and keeps no other from running', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `show(<DrimifyExperience id="game" src={GAME} title="Game" onMilestone={hear('all')}
       onReady={() => { throw new Error('at ready'); }} onComplete={async () => { throw new Error('at complete'); }} />);`,
  );
  const game = await scene.frame(page);
  await scene.say(page, game, framed('ready'));
  await scene.say(page, game, COMPLETE);
  await page.waitForFunction(() => window.probe.windowErrors.length === 2);
  assert.deepEqual(
    (await page.evaluate(() => window.probe.windowErrors)).map((text) => /at \w+/.exec(text)[0]),
    ['at ready', 'at complete'],
  );
  assert.equal((await heard(page)).length, 2);
});

test('where a policy refuses WebAssembly the page keeps its iframe, and one line says why', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `function Page() {
       const frame = useRef(null);
       return <><output>{useDrimify(frame).state}</output><iframe id="game" title="Game" src={GAME} ref={frame} /></>;
     }
     show(<Page />);`,
    { headers: { 'content-security-policy': "script-src 'self'" } },
  );
  await scene.frame(page);
  await page.waitForFunction(() => document.querySelector('output').textContent === 'failed');
  const lines = page.notes.console.filter(({ type, text }) => type === 'error' && text.includes('wasm_blocked'));
  assert.equal(lines.length, 1, JSON.stringify(page.notes.console));
  assert.deepEqual(page.notes.errors, []);
});

test('where the main thread may not compile, it compiles aside', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `show(<StrictMode><DrimifyExperience id="game" src={GAME} title="Game" onComplete={hear('complete')} /></StrictMode>);`,
    {
      head: `<script>
        const { Module } = WebAssembly;
        WebAssembly.Module = function () { throw new RangeError('disallowed on the main thread'); };
        WebAssembly.Module.prototype = Module.prototype;
      </script>`,
    },
  );
  const game = await scene.frame(page);
  await page.waitForFunction(() => document.querySelector('#game').dataset.drimifyState === 'waiting');
  await scene.say(page, game, COMPLETE);
  assert.equal((await heard(page)).length, 1);
  assert.equal(await listening(page), 1);
});

test('a ref gets the iframe', async (scene) => {
  puppets(scene, GAME);
  const page = await app(
    scene,
    `const mine = { current: null };
     show(<DrimifyExperience id="game" src={GAME} title="Game" ref={mine} />);
     window.same = mine.current === document.querySelector('#game');
     window.unmount();
     window.empty = mine.current === null;`,
  );
  assert.deepEqual(await page.evaluate(() => [window.same, window.empty]), [true, true]);
});

test('the page that a server rendered is taken over without a word, and hears', async (scene) => {
  puppets(scene, GAME);
  const element = createElement(DrimifyExperience, { id: 'game', src: GAME, title: 'Game', onComplete: () => {} });
  const html = renderToString(element);
  const page = await app(
    scene,
    `hydrateRoot(document.querySelector('#server'),
       <DrimifyExperience id="game" src={GAME} title="Game" onComplete={hear('complete')} />,
       { onRecoverableError: (error) => console.error(error) });`,
    { body: `<div id="root"></div><div id="server">${html}</div>` },
  );
  await page.waitForFunction(() => window.probe.listening.message === 1);
  await scene.say(page, await scene.frame(page), COMPLETE);
  assert.equal((await heard(page)).length, 1);
  assert.equal(page.url(), HOST);
  scene.assertQuiet(page);
});

plainTest('on a server the component is its iframe, and the hook waits', (t) => {
  const said = t.mock.method(console, 'error', () => {});
  function Page() {
    const { state, last } = useDrimify({ current: null }, { onComplete: () => {} });
    return createElement('output', null, state, String(last));
  }
  const experience = { src: GAME, title: 'Scratch & win', onComplete: () => {}, onError: () => {}, width: '100%' };
  assert.equal(
    renderToString(createElement(DrimifyExperience, experience)),
    `<iframe data-drimify="" src="${GAME}" title="Scratch &amp; win" width="100%"></iframe>`,
  );
  assert.match(renderToString(createElement(Page)), /^<output>waiting(<!-- -->)?null<\/output>$/);
  assert.equal(said.mock.callCount(), 0);
});
