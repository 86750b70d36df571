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
    all.map((e) => [e.getAttribute('role'), e.textContent, e.offsetWidth, e.hidden, getComputedStyle(e).position]),
  );
  assert.deepEqual(regions, [['status', '', 1, false, 'absolute']]);
  await say(COMPLETE);
  assert.equal(await live(page), 'You scored 9');
  assert.equal(await page.getByRole('status').textContent(), 'You scored 9');
  scene.assertQuiet(page);
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
