// Copies of the page: what routers keep of it and show again on Back, what scripts clone; and elements that leave the
// document and come back.

import { app } from './bundle.mjs';
import { assert, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';
import { library } from './library.mjs';
import { CHANGED, LINES, look, LOST, READY, STYLE, UNTOUCHED, WON } from './prize.mjs';

const test = laboratory();

/** A game that hides, and a prize that comes. */
const PAGE = `<div id="play" data-drimify-hide data-drimify-when="won">${iframe()}</div>${LINES}`;
const marks = (page) => page.evaluate(() => document.querySelectorAll('[data-drimify-author]').length);

/** A page with our script tag in its head, and with those of libraries. */
const tagged = (scene, body, { scripts = [], before = '' } = {}) =>
  scene.host({
    entry: null,
    head: `${STYLE}${before}${[...scripts, scene.site.packageUrl('drimify-bridge/global')].map((src) => `<script src="${src}"></script>`).join('')}`,
    body,
  });

test('what the bridge has changed carries what the author had, until it is so again', async (scene) => {
  const page = await tagged(scene, PAGE);
  const game = await scene.frame(page);
  assert.equal(await marks(page), 0);
  await scene.say(page, game, WON);
  assert.deepEqual(await look(page), CHANGED);
  assert.deepEqual(
    await page.evaluate(() =>
      [...document.querySelectorAll('[data-drimify-author]')].map(({ id, dataset }) => [
        id,
        JSON.parse(dataset.drimifyAuthor),
      ]),
    ),
    [
      ['play', { hidden: false }],
      ['won', { hidden: true }],
      ['code', { text: 'see your e-mail' }],
      ['field', { value: 'none yet' }],
      ['claim', { disabled: true }],
      ['line', { classes: { won: false, a: true } }],
    ],
  );
  await scene.say(page, game, READY);
  await scene.say(page, game, LOST);
  assert.deepEqual(
    await page.evaluate(() => [...document.querySelectorAll('[data-drimify-author]')].map(({ id }) => id)),
    ['claim', 'line'],
    'what is no binding stays',
  );
  scene.assertQuiet(page);
});

test('a copy is put back when it arrives, and nobody is told of it', async (scene) => {
  const page = await tagged(scene, `<main>${PAGE}</main>`);
  await scene.say(page, await scene.frame(page), WON);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main.replaceWith(main.cloneNode(true));
  });
  assert.deepEqual(await look(page), UNTOUCHED);
  assert.equal(await marks(page), 0);
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await look(page), CHANGED, 'and reacts as the first did');
  scene.assertQuiet(page);
});

test('a copy that arrives beside a game that goes on has the present round', async (scene) => {
  const page = await tagged(scene, `${iframe()}<main>${PAGE.replace(iframe(), '')}</main>`);
  const game = await scene.frame(page);
  await scene.say(page, game, WON);
  const copy = () =>
    page.evaluate(() => {
      const main = document.querySelector('main');
      main.innerHTML = String(main.innerHTML);
    });
  await copy();
  assert.deepEqual(await look(page), CHANGED);
  await page.evaluate(() => (window.kept = document.querySelector('main').innerHTML));
  await scene.say(page, game, READY);
  await scene.say(page, game, LOST);
  await page.evaluate(() => (document.querySelector('main').innerHTML = window.kept));
  assert.deepEqual(await look(page), { ...UNTOUCHED, line: 'won' }, 'a loser sees no code');
  scene.assertQuiet(page);
});

test('a copy below data-drimify-ignore is left as it is', async (scene) => {
  const page = await tagged(
    scene,
    `${iframe()}<div data-drimify-ignore><p id="note" data-drimify-author='{"text":"words of a stranger","hidden":true}'>mine</p></div>`,
  );
  await page.evaluate(() => {
    const note = document.querySelector('#note');
    note.replaceWith(note.cloneNode(true));
  });
  assert.equal(await page.textContent('#note'), 'mine');
  assert.equal(await scene.isHidden(page, '#note'), false);
});

test('a mark that a stranger wrote puts nothing into code, resources or other attributes', async (scene) => {
  const page = await tagged(scene, `${iframe()}<main></main>`);
  await page.evaluate(() => {
    const mark = JSON.stringify({
      text: 'window.ran = 1',
      value: 'x',
      classes: { ' ': true, 'a b': true, ok: true },
      onclick: 'x',
    });
    document.querySelector('main').innerHTML = ['script', 'style', 'iframe', 'p', 'input', 'textarea']
      .map((name) => `<${name} class="copy" data-drimify-author='${mark}'></${name}>`)
      .join('');
    document
      .querySelector('main')
      .insertAdjacentHTML('beforeend', `<p class="copy" data-drimify-author="{">as it was</p>`);
  });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.copy')].map((element) => [
      element.localName,
      element.textContent,
      element.className,
      element.getAttributeNames().join(' '),
    ]),
  );
  assert.deepEqual(found, [
    ['script', '', 'copy ok', 'class'],
    ['style', '', 'copy ok', 'class'],
    ['iframe', '', 'copy ok', 'class'],
    ['p', 'window.ran = 1', 'copy ok', 'class'],
    ['input', 'window.ran = 1', 'copy ok', 'class'],
    ['textarea', '', 'copy ok', 'class'],
    ['p', 'as it was', 'copy', 'class'],
  ]);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  scene.assertQuiet(page);
});

const PLAIN = 'https://host.example/elsewhere';
const link = (url) => `<a id="go" href="${url}">Elsewhere</a>`;

test('Turbo: Back after a win shows the page as it was before the game', async (scene) => {
  const scripts = [library(scene, '@hotwired/turbo/dist/turbo.es2017-umd.js')];
  const page = await tagged(scene, `<main>${PAGE}</main>${link(PLAIN)}`, { scripts });
  const head = await page.evaluate(() => document.head.innerHTML);
  scene.site.page(
    PLAIN,
    `<!doctype html><html lang="en"><head>${head}</head><body><p id="there">There</p></body></html>`,
  );
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await look(page), CHANGED);
  await page.click('#go');
  await page.waitForSelector('#there');
  await page.evaluate(() => history.back());
  await page.waitForSelector('#code');
  assert.deepEqual(await look(page), UNTOUCHED);
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await look(page), CHANGED);
  scene.assertQuiet(page);
});

test('htmx: Back after a win shows the page as it was before the game', async (scene) => {
  const scripts = [library(scene, 'htmx.org/dist/htmx.js')];
  scene.site.page(PLAIN, '<p id="there">There</p>');
  const page = await tagged(
    scene,
    `<main>${PAGE}</main><a id="go" hx-get="${PLAIN}" hx-target="main" hx-push-url="true">Elsewhere</a>`,
    { scripts },
  );
  await scene.say(page, await scene.frame(page), WON);
  await page.click('#go');
  await page.waitForSelector('#there');
  await page.evaluate(() => history.back());
  await page.waitForSelector('#code');
  assert.deepEqual(await look(page), UNTOUCHED);
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await look(page), CHANGED);
  scene.assertQuiet(page);
});

test('htmx: a region that is swapped while the game goes on has the present round, also once it has settled', async (scene) => {
  const region = PAGE.replace(iframe(), '');
  scene.site.page('https://host.example/region', region);
  const page = await tagged(
    scene,
    `${iframe()}<main>${region}</main><button id="again" hx-get="/region" hx-target="main">Again</button>`,
    { scripts: [library(scene, 'htmx.org/dist/htmx.js')] },
  );
  const game = await scene.frame(page);
  // Classes, as htmx settles them a moment later, are the page's own.
  const seen = async () => ({ ...(await look(page)), line: '' });
  const swap = () =>
    page.evaluate(() => {
      const settled = new Promise((done) => addEventListener('htmx:afterSettle', done, { once: true }));
      document.querySelector('button#again').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return settled.then(() => {});
    });
  await scene.say(page, game, WON);
  await swap();
  assert.deepEqual(await seen(), { ...CHANGED, line: '' });
  await scene.say(page, game, LOST);
  assert.deepEqual(await seen(), { ...UNTOUCHED, claim: true, line: '' });
  await swap();
  assert.deepEqual(await seen(), { ...UNTOUCHED, line: '' });
  scene.assertQuiet(page);
});

const TWO_BRIDGES = {
  entry: null,
  body: `${iframe()}<main><output id="code" hidden data-drimify-reveal data-drimify-set-text="{prize.id}">mail</output></main>
      <script>
        DrimifyBridge.createBridge({
          reactions: [
            { type: 'setText', target: '#code', text: 'Code {prize.id}' },
            { type: 'addClass', target: '#code', class: 'mine' },
          ],
        });
      </script>`,
};
const twoBridges = (scene) => {
  const head = `<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`;
  return scene.host({ ...TWO_BRIDGES, head });
};
const codeOf = (page) =>
  page.evaluate(() => {
    const { hidden, textContent, className, dataset } = document.querySelector('#code');
    return [hidden, textContent, className, JSON.parse(dataset.drimifyAuthor ?? 'null')];
  });
const AUTHORS = { hidden: true, text: 'mail', classes: { mine: false } };

test('bridges share the mark: the first to change something writes down the author’s, and a copy is put back whole', async (scene) => {
  const page = await twoBridges(scene);
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await codeOf(page), [false, 'Code CODE-1', 'mine', AUTHORS]);
  await page.evaluate(() => {
    document.querySelector('iframe').remove();
    document.querySelector('main').innerHTML = String(document.querySelector('main').innerHTML);
  });
  assert.deepEqual(await codeOf(page), [true, 'mail', '', null]);
});

test('two bridges: a copy beside a game that goes on has what both of them say of the present round', async (scene) => {
  const page = await twoBridges(scene);
  const game = await scene.frame(page);
  await scene.say(page, game, WON);
  const copy = () => page.evaluate(() => (document.querySelector('main').innerHTML += ''));
  for (const _ of [1, 2]) {
    await copy();
    assert.deepEqual(await codeOf(page), [false, 'Code CODE-1', 'mine', AUTHORS]);
  }
  await page.evaluate(() => (window.kept = document.querySelector('main').innerHTML));
  await scene.say(page, game, READY);
  await scene.say(page, game, LOST);
  await page.evaluate(() => (document.querySelector('main').innerHTML = window.kept));
  const [, text] = await codeOf(page);
  assert.equal(text.includes('CODE-1'), false, 'a loser sees no code');
});

test('htmx: a class that it settles itself, on an element with the id of the one before, stands until the next round', async (scene) => {
  const line = PAGE.slice(PAGE.indexOf('<p id="line"'));
  scene.site.page('https://host.example/region', line);
  const page = await tagged(
    scene,
    `${iframe()}<main>${line}</main><button id="again" hx-get="/region" hx-target="main">Again</button>`,
    { scripts: [library(scene, 'htmx.org/dist/htmx.js')] },
  );
  const game = await scene.frame(page);
  const classes = () => page.evaluate(() => document.querySelector('#line').className);
  await scene.say(page, game, WON);
  assert.equal(await classes(), 'won');
  const seen = await page.evaluate(async () => {
    const once = (name) => new Promise((done) => addEventListener(name, done, { once: true }));
    const swapped = once('htmx:afterSwap');
    const settled = once('htmx:afterSettle');
    document.querySelector('#again').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const line = () => document.querySelector('#line').className;
    const seen = [];
    await swapped;
    seen.push(line());
    await settled;
    seen.push(line());
    return seen;
  });
  assert.deepEqual(seen, ['won htmx-added', 'a'], 'the round first, then what the server said');
  await scene.say(page, game, LOST);
  await scene.say(page, game, framed('complete', outcome({ won: true, session: 's3' })));
  assert.equal(await classes(), 'won');
  scene.assertQuiet(page);
});

test('Turbo: what a JSON configuration declares is put back on Back as well', async (scene) => {
  const scripts = [library(scene, '@hotwired/turbo/dist/turbo.es2017-umd.js')];
  const reactions = [
    { type: 'hide', target: '#play', when: 'won' },
    { type: 'reveal', target: '#won', when: 'won' },
    { type: 'setText', target: '#code', text: '{prize.id}' },
  ];
  const config = `<script type="application/json" data-drimify-config>${JSON.stringify({ reactions })}</script>`;
  const body = `<main><div id="play">${iframe()}</div><p id="won" hidden>Won</p><output id="code">-</output></main>${link(PLAIN)}`;
  const page = await tagged(scene, body, { scripts, before: config });
  const seen = () =>
    page.evaluate(() => [
      !document.getElementById('play').hidden,
      !document.getElementById('won').hidden,
      document.querySelector('#code').textContent,
    ]);
  scene.site.page(PLAIN, '<!doctype html><html lang="en"><head></head><body><p id="there">There</p></body></html>');
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await seen(), [false, true, 'CODE-1']);
  await page.click('#go');
  await page.waitForSelector('#there');
  await page.evaluate(() => history.back());
  await page.waitForSelector('#code');
  assert.deepEqual(await seen(), [true, false, '-']);
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await seen(), [false, true, 'CODE-1']);
  scene.assertQuiet(page);
});

test('an element that comes back in a later task has the author’s text, and then the present round’s', async (scene) => {
  const page = await tagged(scene, `${iframe()}<main>${PAGE.replace(iframe(), '')}</main>`);
  const game = await scene.frame(page);
  await scene.say(page, game, WON);
  const leave = () =>
    page.evaluate(() => {
      window.kept = document.querySelector('main');
      window.kept.remove();
    });
  const come = () => page.evaluate(() => document.body.append(window.kept));
  await leave();
  await come();
  assert.deepEqual(await look(page), CHANGED, 'the same round');
  await leave();
  await scene.say(page, game, READY);
  await scene.say(page, game, LOST);
  await come();
  assert.deepEqual(await look(page), { ...UNTOUCHED, line: 'won' }, 'a loser sees no code');
  scene.assertQuiet(page);
});

test('an element that is moved within one task stays as it is', async (scene) => {
  const page = await tagged(scene, `${iframe()}<main>${PAGE.replace(iframe(), '')}</main><section></section>`);
  await scene.say(page, await scene.frame(page), WON);
  await page.evaluate(() => {
    document.querySelector('#code').textContent = 'the page’s own';
    document.querySelector('section').append(document.querySelector('main'));
  });
  assert.deepEqual(await look(page), { ...CHANGED, code: 'the page’s own' });
});

test('a target of a script’s reactions that leaves and comes back belongs to its author too', async (scene) => {
  const page = await scene.host({
    body: `${iframe()}<main><output id="code">see your e-mail</output></main>`,
    options: { reactions: [{ type: 'setText', target: '#code', text: '{prize.id}' }] },
  });
  const game = await scene.frame(page);
  const code = () => page.textContent('#code');
  await scene.say(page, game, WON);
  assert.equal(await code(), 'CODE-1');
  const toggle = () =>
    page.evaluate(() => {
      const main = document.querySelector('main');
      if (window.kept?.isConnected === false) main.append(window.kept);
      else (window.kept = document.querySelector('#code')).remove();
    });
  await toggle();
  await toggle();
  assert.equal(await code(), 'CODE-1');
  await toggle();
  await scene.say(page, game, READY);
  await scene.say(page, game, LOST);
  await toggle();
  assert.equal(await code(), 'see your e-mail');
});

test('Vue’s KeepAlive: a view that comes back shows a loser no code', async (scene) => {
  scene.site.frame('puppet', GAME);
  const page = await app(
    scene,
    `import { createApp, h, KeepAlive, ref } from 'vue';
     import { createBridge } from 'drimify-bridge';
     const shows = ref(true);
     const Prize = { render: () => h('div', [h('output', { id: 'code', 'data-drimify-set-text': '{prize.id}' }, 'see your e-mail')]) };
     const Rest = { render: () => h('p', 'Nothing here') };
     createApp({
       render: () => [
         h('iframe', { id: 'game', title: 'Game', src: ${JSON.stringify(GAME)} }),
         h(KeepAlive, () => h(shows.value ? Prize : Rest)),
       ],
     }).mount('#root');
     window.show = (value) => { shows.value = value; };
     window.bridge = createBridge({ markup: true });
     window.begun = true;`,
  );
  const game = await scene.frame(page);
  const show = (value) => page.evaluate((value) => window.show(value), value);
  await scene.say(page, game, WON);
  assert.equal(await page.textContent('#code'), 'CODE-1');
  await show(false);
  await page.waitForSelector('text=Nothing here');
  await scene.say(page, game, READY);
  await scene.say(page, game, LOST);
  await show(true);
  assert.equal(await page.textContent('#code'), 'see your e-mail');
  scene.assertQuiet(page);
});
