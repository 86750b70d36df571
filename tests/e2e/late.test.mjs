// What comes late, comes back, or never comes: consent, tag managers, ad blockers, page changes without a load, and
// the browser's back button.

import { assert, EVIL, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';
import { simulatorHtml } from 'drimify-bridge/testing';

const test = laboratory();
const STYLE = '<style>[hidden]{display:none!important}</style>';
const WON_LINE = '<p id="won" hidden data-drimify-reveal data-drimify-when="won">x</p>';
const complete = (won, session = 's1') => framed('complete', outcome({ won, session }));
const listening = (page) => page.evaluate(() => window.probe.listening.message ?? 0);

/** A page with our script tag, like `scene.host`. */
const tagged = (scene, body, more = {}) =>
  scene.host({
    entry: 'drimify-bridge/global',
    body: STYLE + body,
    start: 'window.bridge = window.DrimifyBridge.bridge;',
    ...more,
  });

test('consent: an iframe with data-src waits in the markup, and is heard once its src has been set', async (scene) => {
  const page = await tagged(
    scene,
    `<iframe id="game" title="Game" data-drimify data-src="${GAME}"></iframe>${WON_LINE}`,
  );
  assert.equal(await listening(page), 1);
  assert.equal(
    scene.site.requests.some((line) => line.includes(GAME)),
    false,
  );
  await page.evaluate(() => {
    const frame = document.querySelector('#game');
    frame.src = frame.dataset.src;
  });
  await scene.say(page, await scene.frame(page), complete(true));
  assert.equal(await scene.isHidden(page, '#won'), false);
  scene.assertQuiet(page);
});

test('consent: one that puts the whole iframe into the page later is heard too', async (scene) => {
  const page = await tagged(
    scene,
    `<div id="place"></div><template id="held"><iframe id="game" title="Game" src="${GAME}"></iframe></template>${WON_LINE}`,
  );
  await page.evaluate(() => document.querySelector('#place').append(document.querySelector('#held').content));
  await scene.say(page, await scene.frame(page), complete(true));
  assert.equal(await scene.isHidden(page, '#won'), false);
});

test('consent: an iframe whose consent is taken back waits again', async (scene) => {
  const page = await tagged(scene, iframe(GAME, 'data-drimify'));
  await scene.say(page, await scene.frame(page), framed('ready'));
  await page.evaluate(() => document.querySelector('#game').removeAttribute('src'));
  await page.waitForFunction(() => window.bridge.state(document.querySelector('#game')) === 'waiting');
  scene.site.frame('puppet', `${GAME}?again`);
  await page.evaluate((src) => (document.querySelector('#game').src = src), `${GAME}?again`);
  await (await (await page.$('#game')).contentFrame()).waitForURL(/again/);
  await scene.say(page, await scene.frame(page), complete(true));
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone }) => milestone),
    ['ready', 'complete'],
  );
});

test('a lazy iframe is shaken hands with when it has been scrolled to and has loaded', async (scene) => {
  const page = await tagged(
    scene,
    `<div style="height: 40000px"></div>${iframe(`${GAME}?child=early`, 'loading="lazy"')}${WON_LINE}`,
    { frames: 'vendor' },
  );
  assert.equal(
    scene.site.requests.some((line) => line.includes(GAME)),
    false,
  );
  await page.evaluate(() => document.querySelector('#game').scrollIntoView());
  const game = await scene.frame(page);
  await scene.waitHeard(page, 1, 'ready');
  await game.evaluate((data) => window.vendor.say('complete', data), outcome({ won: true }));
  await page.waitForFunction(() => !document.querySelector('#won').hidden);
});

for (const child of ['early', '300']) {
  test(`a script that a tag manager loads after the frame (child script: ${child}) makes it speak, and misses nothing`, async (scene) => {
    const page = await scene.host({
      entry: null,
      frames: 'vendor',
      body: `${STYLE}${iframe(`${GAME}?child=${child}`)}${WON_LINE}`,
    });
    const game = await scene.frame(page);
    // As a tag manager does it: no attribute of ours on the script, and no currentScript that would tell of it.
    await page.evaluate(
      (src) =>
        new Promise((done) => {
          const script = document.createElement('script');
          script.async = true;
          script.src = src;
          script.onload = done;
          document.head.append(script);
        }),
      scene.site.packageUrl('drimify-bridge/global'),
    );
    await page.evaluate(() => window.DrimifyBridge.bridge.once('ready').then(() => {}));
    await game.evaluate((data) => window.vendor.say('complete', data), outcome({ won: true }));
    await page.waitForFunction(() => !document.querySelector('#won').hidden);
    scene.assertQuiet(page);
  });
}

test('a frame that an ad blocker lets come to nothing is unavailable, and the page shows its way out', async (scene) => {
  const page = await tagged(
    scene,
    `${iframe('about:blank', 'data-drimify data-drimify-timeout="300"').replace('src="about:blank"', `data-src="${GAME}"`)}
     <p id="out" hidden data-drimify-reveal data-drimify-on="unavailable">Play it here</p>`,
  );
  await page.route(`${GAME}**`, (route) => route.abort('blockedbyclient'));
  await page.evaluate(() => {
    const frame = document.querySelector('#game');
    frame.src = frame.dataset.src;
  });
  await page.waitForFunction(() => !document.querySelector('#out').hidden);
  assert.equal(await page.getAttribute('#game', 'data-drimify-state'), 'unavailable');
  assert.deepEqual(page.notes.errors, []);
});

test('a frame that an ad blocker takes out of the page is forgotten, not unavailable', async (scene) => {
  const page = await scene.host({
    body: `${iframe()}<iframe id="two" title="Two" src="${GAME}two"></iframe>`,
    options: { timeout: 300 },
    // In the task in which the waiting begins, so that the outcome is no race.
    start: 'window.bridge = createBridge(window.prepare(OPTIONS)); document.querySelector("#game").remove();',
  });
  await scene.waitHeard(page, 1, 'unavailable');
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone, frame }) => [milestone, frame]),
    [['unavailable', 'two']],
  );
});

test('a single-page router: each view brings its frame and its lines, and what has left does nothing', async (scene) => {
  const view = (name) =>
    `<iframe id="game" title="${name}" src="${GAME}${name}"></iframe><p id="won" hidden data-drimify-reveal data-drimify-when="won">${name}</p>`;
  const page = await tagged(scene, '<main></main>', { frames: null });
  const go = async (name) => {
    scene.site.frame('puppet', `${GAME}${name}`);
    await page.evaluate(
      ([path, html]) => {
        window.old = document.querySelector('#won');
        history.pushState(null, '', path);
        document.querySelector('main').innerHTML = html;
      },
      [`/${name}`, view(name)],
    );
    return scene.frame(page);
  };
  for (const name of ['one', 'two', 'three']) {
    await scene.say(page, await go(name), complete(true));
    assert.equal(await scene.isHidden(page, '#won'), false, name);
  }
  await page.evaluate(() => (document.querySelector('main').innerHTML = ''));
  assert.equal((await scene.heard(page)).length, 3);
  assert.equal(await listening(page), 1);
  scene.assertQuiet(page);
});

test('a frame that a view shows again under the same address begins anew', async (scene) => {
  const page = await tagged(scene, `<main>${iframe()}</main>`);
  await scene.say(page, await scene.frame(page), complete(true));
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main.innerHTML = String(main.innerHTML);
  });
  await scene.say(page, await scene.frame(page), complete(true));
  const heard = await scene.heard(page);
  assert.deepEqual(
    heard.map(({ round, sequence }) => [round, sequence]),
    [
      [1, 1],
      [1, 1],
    ],
  );
});

test('Turbo: the body is swapped for another, and the script in the head lives on', async (scene) => {
  const page = await scene.host({
    entry: null,
    head: `${STYLE}<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`,
    body: `${iframe()}${WON_LINE}`,
  });
  await scene.say(page, await scene.frame(page), complete(true));
  assert.equal(await scene.isHidden(page, '#won'), false);
  scene.site.frame('puppet', `${GAME}next`);
  // As Turbo renders a visit: a body from a parsed document takes the place of the old one.
  const swap = (html) =>
    page.evaluate((text) => {
      const next = new DOMParser().parseFromString(text, 'text/html');
      document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
    }, html);
  await swap(`<body><p>Nothing to play here</p></body>`);
  await swap(`<body>${iframe(`${GAME}next`)}${WON_LINE}</body>`);
  await scene.say(page, await scene.frame(page), complete(true));
  assert.equal(await scene.isHidden(page, '#won'), false);
  assert.equal(await listening(page), 1);
  const { accepted, refused } = await page.evaluate(() => window.DrimifyBridge.bridge.stats());
  assert.deepEqual([accepted, refused], [2, {}]);
  scene.assertQuiet(page);
});

test('Turbo: a script tag in the body runs again with each swap; the first bridge lives on alone', async (scene) => {
  const page = await tagged(scene, `${iframe()}${WON_LINE}`);
  scene.site.frame('puppet', `${GAME}next`);
  await page.evaluate(
    ([html, src]) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
      return new Promise((done) => {
        const script = Object.assign(document.createElement('script'), { src, onload: done });
        document.body.append(script);
      });
    },
    [`<body>${iframe(`${GAME}next`)}${WON_LINE}</body>`, scene.site.packageUrl('drimify-bridge/global')],
  );
  await scene.say(page, await scene.frame(page), complete(true));
  assert.equal(await scene.isHidden(page, '#won'), false);
  assert.equal((await scene.heard(page)).length, 1);
  assert.equal(await listening(page), 1);
  assert.equal(await page.evaluate(() => window.bridge === window.DrimifyBridge.bridge), true);
});

test('a frame that is moved within the page without a load keeps its round', async (scene, t) => {
  const page = await tagged(scene, `<div id="from">${iframe()}</div><div id="to"></div>`);
  const game = await scene.frame(page);
  await scene.say(page, game, framed('ready'));
  const moved = await page.evaluate(() => {
    const to = document.querySelector('#to');
    if (!to.moveBefore) return false;
    to.moveBefore(document.querySelector('#game'), null);
    return true;
  });
  if (!moved) return void t.skip('this browser cannot move a frame without a load: it has no moveBefore');
  await scene.say(page, game, complete(true));
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone, round, sequence, flags }) => [milestone, round, sequence, flags]),
    [
      ['ready', 1, 1, []],
      ['complete', 1, 2, []],
    ],
  );
});

for (const entry of ['drimify-bridge/global', 'drimify-bridge']) {
  test(
    `the back button (${entry}): the page comes back as it was, listens on, and handles nothing twice`,
    async (scene) => {
      scene.site.page(GAME, simulatorHtml);
      const page = await scene.host({
        entry,
        frames: null,
        body: `${STYLE}${iframe()}${WON_LINE}`,
        start: `
        const { simulate } = await import('drimify-bridge/testing');
        window.say = (name, data) => simulate(document.querySelector('#game'), name, data, { timeout: 30000 });
        addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; });
        window.bridge = window.DrimifyBridge?.bridge ?? createBridge({ markup: true });`,
      });
      await page.evaluate(() => window.say('ready'));
      const elsewhere = scene.site.page('https://host.example/elsewhere', '<!doctype html><title>Elsewhere</title>');
      await page.evaluate((url) => void setTimeout(() => location.assign(url)), elsewhere);
      await page.waitForURL(elsewhere);
      await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitForFunction(() => window.persisted === true);
      await page.evaluate(() => window.say('complete', { won: true }));
      assert.deepEqual(
        (await scene.heard(page)).map(({ milestone, round, sequence }) => [milestone, round, sequence]),
        [
          ['ready', 1, 1],
          ['complete', 1, 2],
        ],
      );
      assert.equal(await scene.isHidden(page, '#won'), false);
      assert.equal(await listening(page), 1);
      assert.equal(await page.evaluate(() => window.bridge.state()), 'complete');
      const { unload = 0, beforeunload = 0 } = await page.evaluate(() => window.probe.added);
      assert.deepEqual([unload, beforeunload], [0, 0]);
    },
    { whole: true },
  );
}

test('a stranger in the place of a frame that has left is not heard', async (scene) => {
  const page = await tagged(scene, `<main>${iframe()}</main>${WON_LINE}`);
  await scene.say(page, await scene.frame(page), framed('ready'));
  scene.site.frame('puppet', EVIL);
  await page.evaluate((src) => {
    document.querySelector('main').innerHTML = `<iframe id="game" title="Game" src="${src}"></iframe>`;
  }, EVIL);
  await scene.say(page, await scene.frame(page), complete(true));
  assert.equal(await scene.isHidden(page, '#won'), true);
  assert.equal((await scene.heard(page)).length, 1);
});
