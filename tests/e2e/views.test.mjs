// What a view that has left does to the next one: nothing.

import { assert, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const LINES =
  '<p id="won" hidden data-drimify-reveal data-drimify-when="won">x</p>' +
  '<p id="lost" hidden data-drimify-reveal data-drimify-when="!won">x</p>' +
  '<output id="score" data-drimify-set-text="{score}">-</output>';
const complete = (won) => framed('complete', outcome({ won, score: won ? 9 : 1 }));
const shown = (page) => page.evaluate(() => ['won', 'lost'].filter((id) => !document.getElementById(id).hidden).join());
const score = (page) => page.textContent('#score');
/** Waits until the page's mutations have been seen: observers run in the order of their creation. */
const settled = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        new MutationObserver(done).observe(document.body, { attributes: true });
        document.body.setAttribute('data-settled', String(Math.random()));
      }),
  );
const open = (scene, body) =>
  scene.host({ entry: 'drimify-bridge/global', body, start: 'window.bridge = window.DrimifyBridge.bridge;' });

test('the lines of a new view are not shown for what the frame of the old view said', async (scene) => {
  const page = await open(scene, `<main>${iframe()}${LINES}</main>`);
  await scene.say(page, await scene.frame(page), complete(true));
  assert.deepEqual([await shown(page), await score(page)], ['won', '9']);
  scene.site.frame('puppet', `${GAME}next`);
  await page.evaluate((html) => (document.querySelector('main').innerHTML = html), `${iframe(`${GAME}next`)}${LINES}`);
  await settled(page);
  assert.deepEqual([await shown(page), await score(page)], ['', '-']);
  await scene.say(page, await scene.frame(page), complete(false));
  assert.deepEqual([await shown(page), await score(page)], ['lost', '1']);
});

test('Turbo: the lines of a new body are not shown for what the frame of the old body said', async (scene) => {
  const page = await open(scene, `${iframe()}${LINES}`);
  await scene.say(page, await scene.frame(page), complete(true));
  scene.site.frame('puppet', `${GAME}next`);
  await page.evaluate(
    (html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
    },
    `<body>${iframe(`${GAME}next`)}${LINES}</body>`,
  );
  await settled(page);
  assert.deepEqual([await shown(page), await score(page)], ['', '-']);
});

test('when another frame takes the place of one that has left, its outcome takes the place of the old one', async (scene) => {
  const page = await open(scene, `<main>${iframe()}</main>${LINES}`);
  await scene.say(page, await scene.frame(page), complete(true));
  assert.equal(await shown(page), 'won');
  scene.site.frame('puppet', `${GAME}next`);
  await page.evaluate((html) => (document.querySelector('main').innerHTML = html), iframe(`${GAME}next`));
  await scene.say(page, await scene.frame(page), complete(false));
  assert.deepEqual([await shown(page), await score(page)], ['lost', '1']);
});

test('what is shown stays when the frame leaves: the game is put away, the prize is there', async (scene) => {
  const page = await open(scene, `<main>${iframe()}</main>${LINES}`);
  await scene.say(page, await scene.frame(page), complete(true));
  await page.evaluate(() => document.querySelector('#game').remove());
  await settled(page);
  assert.deepEqual([await shown(page), await score(page)], ['won', '9']);
});
