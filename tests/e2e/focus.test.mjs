// Where the keyboard goes, what is said, and how a page scrolls: for those who do not see or use it as most do.

import { assert, framed, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const COMPLETE = framed('complete', outcome({ won: true, score: 9 }));
const hide = (target, more = {}) => ({ type: 'hide', target, ...more });
const reveal = (target, more = {}) => ({ type: 'reveal', target, ...more });
const active = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
const live = (page) => page.evaluate(() => document.querySelector('[data-drimify-live]')?.textContent);

const BODY = `<main id="main" tabindex="-1"><div id="box">${iframe()}<button id="inside">In</button></div>
  <p id="prize" hidden>Prize</p><a id="link" href="#" hidden>Link</a><button id="beside">Beside</button></main>`;

for (const [title, { reactions, focused, expected, body = BODY }] of Object.entries({
  'the focused element is hidden: the first that was revealed takes the focus, though it usually takes none': {
    reactions: [hide('#box'), reveal('#prize'), reveal('#link')],
    focused: '#inside',
    expected: 'prize',
  },
  'the game has the focus and is hidden: the same': {
    reactions: [reveal('#link'), hide('#box')],
    focused: '#game',
    expected: 'link',
  },
  'nothing was revealed: the nearest ancestor that takes focus': {
    reactions: [hide('#box')],
    focused: '#inside',
    expected: 'main',
  },
  'what was revealed is inside something hidden: the nearest ancestor': {
    reactions: [hide('#box'), reveal('#deep')],
    focused: '#inside',
    expected: 'main',
    body: `${BODY}<div hidden><p id="deep" hidden>Deep</p></div>`,
  },
  'no ancestor takes focus: the focus does not stay on what is hidden': {
    reactions: [hide('#box')],
    focused: '#inside',
    expected: 'body',
    body: BODY.replace('tabindex="-1"', ''),
  },
  'revealing alone never steals the focus': {
    reactions: [reveal('#prize'), reveal('#link')],
    focused: '#beside',
    expected: 'beside',
  },
  'revealing alone never steals the focus of a game': {
    reactions: [reveal('#prize'), reveal('#link')],
    focused: '#game',
    expected: 'game',
  },
  'something else is hidden: the focus stays': {
    reactions: [hide('#box'), reveal('#prize')],
    focused: '#beside',
    expected: 'beside',
  },
})) {
  test(title, async (scene) => {
    const { page, say } = await scene.game({ body, options: { frame: '#game', reactions } });
    await page.focus(focused);
    await say(COMPLETE);
    assert.equal(await active(page), expected);
    scene.assertQuiet(page);
  });
}

test('a game that goes away later leaves the focus to what the same milestone revealed', async (scene) => {
  const reactions = [reveal('#link', { when: 'won' }), hide('#box', { when: 'won', delay: '50ms' })];
  const { page, say } = await scene.game({ body: BODY, options: { frame: '#game', reactions } });
  await page.focus('#game');
  await say(COMPLETE);
  await page.waitForFunction(() => document.querySelector('#box').hidden);
  assert.equal(await active(page), 'link');
});

test('where a reaction has moved the focus itself, it stays there', async (scene) => {
  const { page, say } = await scene.game({
    body: BODY,
    options: { frame: '#game', reactions: [{ type: 'focus', target: '#beside' }, reveal('#prize'), hide('#box')] },
  });
  await page.focus('#inside');
  await say(COMPLETE);
  assert.equal(await active(page), 'beside');
});

test('the live region is there before anything is said, polite, out of sight, and in the accessibility tree', async (scene) => {
  const { page, say } = await scene.game({
    options: { frame: '#game', reactions: [{ type: 'announce', text: 'You scored {score}' }] },
    headers: { 'content-security-policy': "style-src 'none'" },
  });
  const regions = await page.$$eval('[data-drimify-live]', (all) =>
    all.map((e) => [
      e.getAttribute('role'),
      e.getAttribute('aria-live'),
      e.textContent,
      e.offsetWidth,
      e.hidden,
      getComputedStyle(e).position,
    ]),
  );
  assert.deepEqual(regions, [['status', 'polite', '', 1, false, 'absolute']]);
  await say(COMPLETE);
  assert.equal(await live(page), 'You scored 9');
  assert.equal(await page.getByRole('status').textContent(), 'You scored 9');
  scene.assertQuiet(page);
});

/** Notes, in the page, what each live region says when; answers the notes. */
const noteWords = (page) =>
  page.evaluate(() => {
    window.said = [];
    let tasks = 0;
    window.tick = () => new Promise((done) => setTimeout(() => done(++tasks)));
    const note = () => {
      const regions = [...document.querySelectorAll('[data-drimify-live]')];
      const words = regions.map(
        (region) => `${region.parentElement.id || region.parentElement.localName}: ${region.textContent}`,
      );
      if (window.said.at(-1) !== words.join(' | ')) window.said.push(words.join(' | '));
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true });
    note();
  });
const tick = (page, times = 3) =>
  page.evaluate(async (times) => {
    for (let time = 0; time < times; time++) await window.tick();
    return window.said;
  }, times);
const SPEAKS = { frame: '#game', reactions: [{ type: 'announce', text: 'Screen {route}', on: 'routeChange' }] };
const go = (route) => framed('routechange', { route });
const DIALOGS = `<dialog id="first"><button>x</button></dialog><dialog id="second"><button>x</button></dialog><p id="rest">x</p>`;

test('while a modal dialog is open the live region stands in it, from the task in which that opens', async (scene) => {
  const { page, say } = await scene.game({ options: SPEAKS, body: `${iframe()}${DIALOGS}` });
  await noteWords(page);
  await page.evaluate(`document.querySelector('#first').showModal()`);
  await tick(page);
  await say(go('/a'));
  await page.evaluate(`document.querySelector('#second').showModal()`);
  await tick(page);
  await page.evaluate(`document.querySelector('#second').close()`);
  await tick(page);
  await page.evaluate(() => document.querySelector('#first').remove());
  await tick(page);
  await say(go('/b'));
  assert.deepEqual(await tick(page), [
    'body: ',
    'first: ',
    'first: Screen /a',
    'second: ',
    'first: ',
    'body: ',
    'body: Screen /b',
  ]);
  scene.assertQuiet(page);
});

test('a dialog that is not modal leaves the live region in the body', async (scene) => {
  const { page } = await scene.game({ options: SPEAKS, body: `${iframe()}${DIALOGS}` });
  await noteWords(page);
  await page.evaluate(`document.querySelector('#first').show()`);
  assert.deepEqual(await tick(page), ['body: ']);
});

test('words come a task after the live region, where a modal dialog opens in the same task', async (scene) => {
  const { page, say } = await scene.game({ options: SPEAKS, body: `${iframe()}${DIALOGS}` });
  await noteWords(page);
  await page.evaluate(() => {
    window.bridge.on('routeChange', () => {
      /** @type {any} */ (document.querySelector('#first')).showModal();
      const { textContent, parentElement } = document.querySelector('[data-drimify-live]');
      window.before = [parentElement.localName, textContent];
      queueMicrotask(() => setTimeout(() => (window.told = true)));
    });
  });
  await say(go('/a'));
  assert.deepEqual(await tick(page), ['body: ', 'first: ', 'first: Screen /a']);
  assert.deepEqual(await page.evaluate(() => window.before), ['body', '']);
});

test('a body that is swapped has a live region at once, and copies of it are removed', async (scene) => {
  const { page, say } = await scene.game({ options: SPEAKS, body: `<main>${iframe()}</main>` });
  await noteWords(page);
  await say(go('/a'));
  const counts = await page.evaluate(async () => {
    const copy = /** @type {HTMLElement} */ (document.body.cloneNode(true));
    const next = document.createElement('body');
    next.append(...[...document.body.children].filter((child) => child.localName === 'main'), ...copy.children);
    document.documentElement.replaceChild(next, document.body);
    await Promise.resolve();
    return document.querySelectorAll('[data-drimify-live]').length;
  });
  assert.equal(counts, 1);
  await page.evaluate(() => document.querySelector('[data-drimify-live]').remove());
  assert.equal(await page.evaluate(() => document.querySelectorAll('body > [data-drimify-live]').length), 1);
  assert.equal(await live(page), '');
});

test('a page that takes the live region away again and again is told so once, and goes on', async (scene) => {
  const { page } = await scene.game({ options: SPEAKS });
  await page.evaluate(() => {
    const clear = () => document.querySelector('[data-drimify-live]')?.remove();
    new MutationObserver(clear).observe(document, { childList: true, subtree: true });
    clear();
  });
  await page.waitForFunction(() => !document.querySelector('[data-drimify-live]'));
  const told = () => page.notes.warnings.filter(({ text }) => text.includes('live region'));
  while (!told().length) await page.evaluate(() => 1);
  assert.equal(told().length, 1);
});

test('what is said twice is a change each time', async (scene) => {
  const { page, say } = await scene.game({
    options: { frame: '#game', reactions: [{ type: 'announce', text: 'Another screen', on: 'routeChange' }] },
  });
  await page.evaluate(() => {
    window.said = [];
    const region = document.querySelector('[data-drimify-live]');
    new MutationObserver(() => window.said.push(region.textContent)).observe(region, { childList: true });
  });
  for (let times = 0; times < 3; times++) {
    await say(framed('routechange', { route: '/rules' }));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 5)));
  }
  const said = await page.evaluate(() => window.said);
  assert.equal(said.length, 3);
  assert.deepEqual(
    said.map((text) => text.trim()),
    Array(3).fill('Another screen'),
  );
  assert.notEqual(said[0], said[1]);
});

test('two announcements of one milestone are both heard', async (scene) => {
  const { page, say } = await scene.game({
    options: {
      frame: '#game',
      reactions: [
        { type: 'announce', text: 'You won.' },
        { type: 'redirect', url: '/thanks', delay: '30s' },
      ],
    },
  });
  await say(COMPLETE);
  assert.equal(await live(page), 'You won. You will be taken to another page in 30 s. Press Escape to stay.');
  await page.keyboard.press('Escape');
  assert.equal(await live(page), 'You stay on this page.');
});

for (const [reducedMotion, behavior] of [
  ['reduce', 'instant'],
  ['no-preference', 'smooth'],
]) {
  const watch = `const scroll = Element.prototype.scrollIntoView;
    Element.prototype.scrollIntoView = function (options) { window.scrolled = options.behavior; scroll.call(this, options); };`;
  test(`scrolling for those whose motion preference is ${reducedMotion}`, async (scene) => {
    const { page, say } = await scene.game({
      before: watch,
      head: '<style>html { scroll-behavior: smooth } #far { margin-top: 300vh }</style>',
      body: `${iframe()}<p id="far">Far</p>`,
      options: { frame: '#game', reactions: [{ type: 'scrollTo', target: '#far' }] },
    });
    await page.emulateMedia({ reducedMotion });
    await say(COMPLETE);
    assert.equal(await page.evaluate(() => window.scrolled), behavior);
    const inView = () => document.querySelector('#far').getBoundingClientRect().top < innerHeight;
    if (behavior === 'instant') assert.equal(await page.evaluate(inView), true, 'at once');
    await page.waitForFunction(inView);
  });
}
