// Routers that turn the page into another by changing it: what they reset is applied again, what the page itself does is
// the page's own.

import { assert, GAME, iframe, laboratory } from './harness.mjs';
import { library } from './library.mjs';
import { CHANGED, LINES, look, LOST, READY, STYLE, WON } from './prize.mjs';

const test = laboratory();
const GAME_BOX = `<div id="box" data-drimify><iframe id="game" src="${GAME}"></iframe></div>`;
const TEASER = '<p id="play" data-drimify-hide data-drimify-when="won">Play and win</p>';
const BODY = `<main>${GAME_BOX}${LINES}${TEASER}</main>`;

const frameOf = (page) =>
  page.evaluate(() => {
    const { style, dataset, title } = document.querySelector('#game');
    return [style.height, dataset.drimifyState, document.querySelector('#box').dataset.drimifyState, title];
  });

const MORPHS = {
  idiomorph: ['idiomorph/dist/idiomorph.js', '(html) => Idiomorph.morph(document.querySelector("main"), html)'],
  morphdom: ['morphdom/dist/morphdom-umd.js', '(html) => morphdom(document.querySelector("main"), html)'],
};

const tagged = (scene, body, scripts) => {
  const all = [...scripts, scene.site.packageUrl('drimify-bridge/global')];
  return scene.host({ entry: null, head: STYLE + all.map((src) => `<script src="${src}"></script>`).join(''), body });
};

/** A game that the bridge shook hands with, as high as it says. */
const grown = async (scene, page) => {
  const game = await scene.frame(page);
  await game.waitForFunction(() => window.puppet.heard.length > 0);
  const id = await game.evaluate(() => /^\[iFrameSizer\]([^:]*):/.exec(window.puppet.heard[0].data)[1]);
  await scene.say(page, game, `[iFrameSizer]${id}:640:400:resize`);
  return game;
};

for (const [name, [file, morph]] of Object.entries(MORPHS)) {
  test(`${name}: what is reset to the author’s markup is applied again`, async (scene) => {
    const page = await tagged(scene, BODY, [library(scene, file)]);
    const game = await grown(scene, page);
    await scene.say(page, game, WON);
    assert.deepEqual(await look(page), CHANGED);
    const before = await frameOf(page);
    assert.deepEqual(before, ['640px', 'complete', 'complete', 'Drimify']);
    const render = (html) => page.evaluate(([morph, html]) => void (0, eval)(morph)(html), [morph, html]);
    await render(BODY);
    assert.deepEqual(await look(page), CHANGED);
    assert.deepEqual(await frameOf(page), before);
    await render(BODY.replace('see your e-mail', 'look into your mail'));
    assert.deepEqual(await look(page), CHANGED);
    await scene.say(page, game, READY);
    await scene.say(page, game, LOST);
    const { won, play, code } = await look(page);
    assert.deepEqual([won, play, code], [false, true, 'look into your mail'], 'the author’s latest words are due');
    await render(BODY.replace(/ data-drimify-set-text="[^"]*"/, '').replace('see your e-mail', 'something else'));
    assert.equal(await page.textContent('#code'), 'something else');
    scene.assertQuiet(page);
  });

  test(`${name}: what is reset and declared otherwise at once is changed as it says now`, async (scene) => {
    const body = (words) =>
      `<main><p id="both" class="a" hidden data-drimify-reveal data-drimify-when="won" data-drimify-set-text="${words}" data-drimify-add-class="b">mail</p></main>`;
    const page = await tagged(scene, iframe() + body('{prize.id}'), [library(scene, file)]);
    const state = () =>
      page.evaluate(() => {
        const { hidden, textContent, className, dataset } = document.querySelector('#both');
        return [hidden, textContent, className, JSON.parse(dataset.drimifyAuthor)];
      });
    await scene.say(page, await scene.frame(page), WON);
    const author = { hidden: true, text: 'mail', classes: { b: false } };
    assert.deepEqual(await state(), [false, 'CODE-1', 'a b', author]);
    const render = (html) => page.evaluate(([morph, html]) => void (0, eval)(morph)(html), [morph, html]);
    await render(body('Code {prize.id}'));
    assert.deepEqual(await state(), [false, 'Code CODE-1', 'a b', author]);
    scene.assertQuiet(page);
  });

  test(`${name}: an element that is used for something else has nothing of the old one`, async (scene) => {
    const page = await tagged(scene, `${iframe()}<main><p data-drimify-set-text="{prize.id}">mail</p></main>`, [
      library(scene, file),
    ]);
    await scene.say(page, await scene.frame(page), WON);
    await page.evaluate(([morph, html]) => void (0, eval)(morph)(html), [morph, '<main><p>Opening hours</p></main>']);
    assert.deepEqual(
      await page.evaluate(() => {
        const line = document.querySelector('main p');
        return [line.textContent, line.getAttributeNames()];
      }),
      ['Opening hours', []],
    );
    scene.assertQuiet(page);
  });
}

test('Turbo 8: a page refresh by morphing keeps what the player has reached', async (scene) => {
  const meta =
    '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">';
  const scripts = [
    library(scene, '@hotwired/turbo/dist/turbo.es2017-umd.js'),
    scene.site.packageUrl('drimify-bridge/global'),
  ];
  const page = await scene.host({
    entry: null,
    head: STYLE + meta + scripts.map((src) => `<script src="${src}"></script>`).join(''),
    body: BODY,
  });
  const game = await grown(scene, page);
  await scene.say(page, game, WON);
  const before = await frameOf(page);
  assert.deepEqual(before, ['640px', 'complete', 'complete', 'Drimify']);
  await page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('turbo:morph', () => addEventListener('turbo:load', done, { once: true }), { once: true });
        window.Turbo.visit(location.href, { action: 'replace' });
      }),
  );
  assert.deepEqual(await look(page), CHANGED);
  assert.deepEqual(await frameOf(page), before);
  await scene.say(page, game, READY);
  await scene.say(page, game, LOST);
  assert.equal(await page.textContent('#code'), 'see your e-mail');
  scene.assertQuiet(page);
});

test('what the page itself does with an element that the bridge changed is the page’s own', async (scene) => {
  const page = await tagged(scene, BODY, []);
  await scene.say(page, await scene.frame(page), WON);
  await page.evaluate(() => {
    document.querySelector('#won').hidden = true;
    document.querySelector('#code').textContent = 'copied';
    document.querySelector('#line').className = 'mine';
    document.querySelector('#game').style.height = '99px';
  });
  const { won, code, line } = await look(page);
  assert.deepEqual([won, code, line, (await frameOf(page))[0]], [false, 'copied', 'mine', '99px']);
});

test('targets of a script’s reactions are changed again when a router has reset them', async (scene) => {
  const page = await scene.host({
    entry: null,
    head: [library(scene, MORPHS.idiomorph[0]), scene.site.packageUrl('drimify-bridge/global')]
      .map((src) => `<script src="${src}"></script>`)
      .join(''),
    body: `${iframe()}<main><output id="code">mail</output></main>
      <script>window.bridge = DrimifyBridge.createBridge({ reactions: [{ type: 'setText', target: '#code', text: '{prize.id}' }] });</script>`,
  });
  await scene.say(page, await scene.frame(page), WON);
  await page.evaluate(
    (html) => void window.Idiomorph.morph(document.querySelector('main'), html),
    '<main><output id="code">mail</output></main>',
  );
  assert.equal(await page.textContent('#code'), 'CODE-1');
});

test('a script that takes back again and again has the last word, and is told once', async (scene) => {
  const page = await tagged(scene, BODY, []);
  await scene.say(page, await scene.frame(page), WON);
  const resets = await page.evaluate(async () => {
    const code = document.querySelector('#code');
    const game = document.querySelector('#game');
    let resets = 0;
    const observer = new MutationObserver(() => {
      if (code.hasAttribute('data-drimify-author')) {
        resets++;
        code.removeAttribute('data-drimify-author');
        code.textContent = 'mine';
      }
      game.removeAttribute('data-drimify-state');
    });
    observer.observe(document.body, { attributes: true, subtree: true });
    code.removeAttribute('data-drimify-author');
    await new Promise((done) => setTimeout(done));
    return resets;
  });
  assert.equal(resets, 16);
  assert.equal(await page.textContent('#code'), 'mine');
  const lines = page.notes.warnings.map(({ text }) => text);
  assert.deepEqual(lines.map((text) => /<\w+#(\w+)> is reset again and again/.exec(text)?.[1]).toSorted(), [
    'code',
    'game',
  ]);
});
