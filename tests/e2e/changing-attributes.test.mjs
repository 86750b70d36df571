// A reaction is what its element's attributes say now: changed, mended, removed.

import { app } from './bundle.mjs';
import { assert, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const STYLE = '<style>[hidden]{display:none!important}</style>';
const WON = framed('complete', outcome({ won: true, score: 85, prize: 'CODE-1' }));
const LOST = framed('complete', outcome({ won: false, session: 's2' }));
const READY = framed('ready');

const tagged = (scene, body, more = {}) =>
  scene.host({
    entry: null,
    head: `${STYLE}<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`,
    body: iframe() + body,
    ...more,
  });
/** Sets attributes of `#it`; null removes one. */
const set = (page, attributes) =>
  page.evaluate((attributes) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) document.querySelector('#it').removeAttribute(`data-drimify-${name}`);
      else document.querySelector('#it').setAttribute(`data-drimify-${name}`, value);
    }
  }, attributes);
const text = (page) => page.textContent('#it');

test('a redirect that waits is dropped with its attribute', async (scene) => {
  await scene.stopClock();
  const page = await tagged(scene, '<div id="it" data-drimify-redirect="/thanks" data-drimify-delay="2s"></div>');
  // Words stand in the live region a task after it came.
  await scene.pass(1);
  await scene.say(page, await scene.frame(page), WON);
  assert.match(await page.textContent('[data-drimify-live]'), /another page in 2 s/);
  await set(page, { redirect: null });
  assert.match(await page.textContent('[data-drimify-live]'), /You stay on this page\.$/);
  await scene.pass(10_000);
  assert.equal(new URL(page.url()).pathname, '/p/q');
});

test('a redirect goes where its attribute says now, and one that has waited does not begin anew', async (scene) => {
  const page = await tagged(scene, '<div id="it" data-drimify-redirect="/thanks"></div>');
  scene.site.page('https://host.example/other', '<!doctype html><title>Other</title>');
  await set(page, { redirect: '/other' });
  const game = await scene.frame(page);
  const gone = page.waitForURL('https://host.example/other');
  await game.evaluate((message) => window.puppet.send({ json: message }), WON).catch(() => {});
  await gone;
});

test('what changes after the milestone is judged anew: what holds no longer is taken back', async (scene) => {
  const page = await tagged(
    scene,
    '<p id="it" class="a" hidden data-drimify-reveal data-drimify-when="won" data-drimify-set-text="{prize.id}" data-drimify-add-class="b">mail</p>',
  );
  await scene.say(page, await scene.frame(page), WON);
  const state = () =>
    page.evaluate(() => {
      const { hidden, textContent, className } = document.querySelector('#it');
      return [hidden, textContent, className];
    });
  assert.deepEqual(await state(), [false, 'CODE-1', 'a b']);
  await set(page, { when: 'won, score >= 80' });
  assert.deepEqual(await state(), [false, 'CODE-1', 'a b'], 'it holds as it did');
  await set(page, { 'set-text': 'Your code: {prize.id}', 'add-class': 'c' });
  assert.deepEqual(await state(), [false, 'Your code: CODE-1', 'a c']);
  await set(page, { when: 'lost' });
  assert.deepEqual(await state(), [true, 'mail', 'a']);
  await set(page, { when: 'score >= 80' });
  assert.deepEqual(await state(), [false, 'Your code: CODE-1', 'a c']);
  await set(page, { on: 'close' });
  assert.deepEqual(await state(), [true, 'mail', 'a']);
  await set(page, { on: 'close complete', frame: '#other' });
  assert.deepEqual(await state(), [true, 'mail', 'a']);
  await set(page, { frame: null });
  assert.deepEqual(await state(), [false, 'Your code: CODE-1', 'a c']);
  scene.assertQuiet(page);
});

test('what is removed stays as it is, and what it had done in this round is not done again', async (scene) => {
  const page = await tagged(
    scene,
    '<output id="it" data-drimify-set-text="{prize.id}" data-drimify-track="won">mail</output>',
  );
  const game = await scene.frame(page);
  await scene.say(page, game, WON);
  await set(page, { 'set-text': null, track: null });
  assert.equal(await text(page), 'CODE-1');
  await set(page, { 'set-text': '{score}', track: 'other' });
  assert.equal(await text(page), '85');
  assert.deepEqual(await page.evaluate(() => window.dataLayer.map(({ event }) => event)), ['won']);
  await scene.say(page, game, LOST);
  assert.deepEqual(await page.evaluate(() => window.dataLayer.map(({ event }) => event)), ['won', 'other']);
});

test('a typing error that is mended counts from then on, whichever attribute it stands in', async (scene) => {
  for (const [wrong, mend] of Object.entries({
    'data-drimify-reveal data-drimify-wen="won"': { wen: null, when: 'won' },
    'data-drimify-reveal data-drimify-when="won and more"': { when: 'won' },
    'data-drimify-reveal="now" data-drimify-when="won"': { reveal: '' },
  })) {
    const page = await tagged(scene, `<p id="it" hidden ${wrong}>You have won</p>`);
    const game = await scene.frame(page);
    await scene.say(page, game, WON);
    assert.equal(await scene.isHidden(page, '#it'), true, wrong);
    await set(page, mend);
    assert.equal(await scene.isHidden(page, '#it'), false, wrong);
    await scene.say(page, game, READY);
    await scene.say(page, game, LOST);
    assert.equal(await scene.isHidden(page, '#it'), true, wrong);
    assert.equal(page.notes.warnings.length, 1, wrong);
    await page.close();
  }
});

test('an error that is typed later ends all reactions of the element until it is mended', async (scene) => {
  const page = await tagged(scene, '<output id="it" data-drimify-set-text="{score}">none</output>');
  const game = await scene.frame(page);
  await set(page, { 'set-text': '{score' });
  await scene.say(page, game, WON);
  assert.equal(await text(page), 'none');
  assert.equal(page.notes.warnings.length, 1);
  await set(page, { 'set-text': '{score}' });
  assert.equal(await text(page), '85');
});

test('the same text once more is no change', async (scene) => {
  await scene.stopClock();
  const page = await tagged(
    scene,
    '<output id="it" data-drimify-set-text="{score}" data-drimify-delay="2s">none</output>',
  );
  await scene.say(page, await scene.frame(page), WON);
  await page.evaluate(() => {
    const it = document.querySelector('#it');
    it.removeAttribute('data-drimify-set-text');
    it.setAttribute('data-drimify-set-text', '{score}');
    it.setAttribute('data-drimify-delay', '2s');
  });
  await scene.pass(2000);
  assert.equal(await text(page), '85');
});

test('a reveal that is declared later conceals, and says so where it could be seen', async (scene) => {
  const page = await tagged(scene, '<p id="it">You have won</p>');
  await set(page, { reveal: '', when: 'won' });
  assert.equal(await scene.isHidden(page, '#it'), true);
  assert.equal(page.notes.warnings.length, 1);
  await scene.say(page, await scene.frame(page), WON);
  assert.equal(await scene.isHidden(page, '#it'), false);
});

test('data-drimify-ignore that is set later ends what is below it', async (scene) => {
  const page = await tagged(scene, '<main><output id="it" data-drimify-set-text="{score}">none</output></main>');
  await page.evaluate(() => document.querySelector('main').setAttribute('data-drimify-ignore', ''));
  const game = await scene.frame(page);
  await scene.say(page, game, WON);
  assert.equal(await text(page), 'none');
  await page.evaluate(() => document.querySelector('main').removeAttribute('data-drimify-ignore'));
  assert.equal(await text(page), '85');
});

test('React: a re-render changes what a reaction is', async (scene) => {
  scene.site.frame('puppet', GAME);
  const page = await app(
    scene,
    `import { useState } from 'react';
     import { createRoot } from 'react-dom/client';
     import { createBridge } from 'drimify-bridge';
     function Page() {
       const [words, setWords] = useState({ text: '{prize.id}', when: 'won' });
       window.say = setWords;
       return <>
         <iframe id="game" title="Game" src=${JSON.stringify(GAME)} />
         <output id="it" data-drimify-set-text={words.text} data-drimify-when={words.when}></output>
       </>;
     }
     createRoot(document.querySelector('#root')).render(<Page />);
     window.bridge = createBridge({ markup: true });
     window.begun = true;`,
  );
  await scene.say(page, await scene.frame(page), WON);
  assert.equal(await text(page), 'CODE-1');
  const render = async (words) => {
    await page.evaluate((words) => window.say(words), words);
    await page.waitForFunction(
      (words) => document.querySelector('#it').getAttribute('data-drimify-set-text') === words.text,
      words,
    );
  };
  await render({ text: 'Code {prize.id}', when: 'won' });
  assert.equal(await text(page), 'Code CODE-1');
  await render({ text: '{score}', when: 'lost' });
  assert.equal(await text(page), '');
  scene.assertQuiet(page);
});
