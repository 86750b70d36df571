// The demo for everybody: axe on every page in every state, the keyboard alone, without JavaScript, without the game.

import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { serve } from '../../scripts/serve.mjs';
import { launchBrowser } from './browser.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let demo;
let browser;

before(async () => {
  demo = await serve({ hostPort: 0, experiencePort: 0 });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

/**
 * Opens a demo page in a tab of its own; `silent` is a game that never loads. With `clock`, time can be sped up, and
 * stopped, here from the beginning: nothing else of the page is changed.
 */
const open = async (
  t,
  path,
  /** @type {any} */ { silent = false, stopped = false, clock = silent, ...settings } = {},
) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...settings });
  t.after(() => context.close());
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  if (clock) await page.clock.install({ time: 0 });
  if (stopped) await stopClock(page);
  if (silent) await page.route(`${demo.experience}/**`, (route) => route.abort());
  await page.goto(demo.host + path);
  return page;
};

/** Stops the time of a page with a clock: what it waits for does not happen while a slow machine looks. */
const stopClock = (page) => page.clock.pauseAt('1970-01-02');

const stateIs = (page, selector, state) =>
  page.waitForSelector(`${selector}[data-drimify-state="${state}"]`, { state: 'attached' });

/** The game in an iframe, once it may be played and the page has heard of it. */
const game = async (page, selector = '#game') => {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  await frame.waitForSelector('#scratch:visible');
  if (!selector.startsWith('#stage')) await stateIs(page, selector, 'ready');
  return frame;
};

const play = async (page, selector = '#game') => {
  const frame = await game(page, selector);
  await frame.click('#scratch');
  await stateIs(page, selector, 'complete');
  return frame;
};

/** Plays while the page's time stands still; `touch` is the click or the key that scratches the card. */
const playStopped = async (page, touch) => {
  await touch();
  await stateIs(page, '#game', 'playing');
  // The foil goes bit by bit.
  await page.clock.fastForward(1000);
  await stateIs(page, '#game', 'complete');
};

const again = async (page, frame, selector = '#game') => {
  await frame.click('#again');
  await stateIs(page, selector, 'ready');
};

/** A state between the first touch and the end, which lasts. */
const playing = async (page, selector = '#game') => {
  const frame = await game(page, selector);
  await frame.click('#simulator summary');
  await frame.click('#simulate-route');
  await stateIs(page, selector, 'playing');
};

const unavailable = async (page, selectors = ['#game']) => {
  await page.clock.fastForward(15_000);
  for (const selector of selectors) await stateIs(page, selector, 'unavailable');
};

/** Wins where a redirect follows, and presses Escape. */
const escape = async (page) => {
  await hold(page);
  const frame = await game(page);
  await stopClock(page);
  await playStopped(page, () => frame.click('#scratch'));
  await page.waitForSelector('#leaving:focus');
  await page.clock.fastForward(1000);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => /stay/.test(document.querySelector('[data-drimify-live]').textContent));
  await page.clock.resume();
  return frame;
};

/** A redirect that leads nowhere: the page stays as it is. One that is under way for long would keep its driver waiting. */
const hold = (page) => page.route('**/thanks.html*', (route) => route.fulfill({ status: 204 }));

/** Every page, and the way into each of its states. */
const PAGES = {
  'index.html': { loaded: async () => {} },
  'thanks.html': { loaded: async () => {} },
  'thanks.html?s=85': { 'with a score': (page) => page.waitForSelector('#score-line', { state: 'visible' }) },
  'nowhere.html': { 'not found': async () => {} },
  'reveal.html': {
    before: (page) => game(page),
    playing: (page) => playing(page),
    lost: async (page) => {
      await play(page);
      await page.waitForSelector('#lost', { state: 'visible' });
    },
    'play again': async (page) => again(page, await play(page)),
    'won, and the game has gone': async (page) => {
      const frame = await play(page);
      await again(page, frame);
      await frame.click('#scratch');
      await page.waitForSelector('#claim', { state: 'visible' });
      await page.waitForSelector('#game-box', { state: 'hidden' });
    },
    unavailable: (page) => unavailable(page),
  },
  'redirect.html': {
    before: (page) => game(page),
    playing: (page) => playing(page),
    lost: async (page) => {
      const frame = await game(page);
      await frame.click('#simulator summary');
      await frame.selectOption('#outcome', 'lose');
      await play(page);
      await page.waitForSelector('#lost', { state: 'visible' });
    },
    'play again': async (page) => again(page, await escape(page)),
    'won, counting down': async (page) => {
      await hold(page);
      await play(page);
      await page.waitForSelector('#leaving', { state: 'visible' });
    },
    stopped: (page) => escape(page),
    unavailable: (page) => unavailable(page),
  },
  'reactions.html': {
    before: (page) => game(page),
    playing: (page) => playing(page),
    lost: async (page) => {
      await play(page);
      await page.waitForSelector('#lost', { state: 'visible' });
    },
    'play again': async (page) => again(page, await play(page)),
    'won, counting down': async (page) => {
      await hold(page);
      const frame = await play(page);
      await again(page, frame);
      await frame.click('#scratch');
      await page.waitForSelector('#won', { state: 'visible' });
    },
    stopped: async (page) => {
      const frame = await play(page);
      await again(page, frame);
      await frame.click('#scratch');
      await page.waitForSelector('#won:focus');
      await page.keyboard.press('Escape');
      await page.waitForSelector('#stays', { state: 'visible' });
    },
    unavailable: (page) => unavailable(page),
  },
  'two.html': {
    before: async (page) => {
      await game(page, '#left');
      await game(page, '#right');
    },
    playing: async (page) => {
      await playing(page, '#left');
      await playing(page, '#right');
    },
    'left won, right lost': async (page) => {
      await play(page, '#left');
      await play(page, '#right');
      await page.waitForSelector('#right-lost', { state: 'visible' });
    },
    'play again': async (page) => again(page, await play(page, '#left'), '#left'),
    unavailable: (page) => unavailable(page, ['#left', '#right']),
  },
  'npm.html': {
    before: (page) => game(page),
    playing: (page) => playing(page),
    lost: (page) => play(page),
    'play again': async (page) => again(page, await play(page)),
    won: async (page) => {
      const frame = await play(page);
      await again(page, frame);
      await frame.click('#scratch');
      await stateIs(page, '#game', 'complete');
    },
    destroyed: async (page) => {
      await game(page);
      await page.click('#stop');
    },
    unavailable: (page) => unavailable(page),
  },
  'native.html': {
    before: (page) => game(page),
    playing: (page) => playing(page),
    won: (page) => play(page),
    'play again': async (page) => again(page, await play(page)),
    unavailable: (page) => unavailable(page),
  },
  // Without the companion server: what it answers is shown in the whole loop's own test.
  'verified.html': {
    before: (page) => game(page),
    playing: (page) => playing(page),
    'play again': async (page) => again(page, await play(page)),
    'won, being checked': async (page) => {
      await play(page);
      await page.waitForSelector('#checking', { state: 'visible' });
    },
    unavailable: (page) => unavailable(page),
  },
  // As above: what the dashboard shows of it is looked at in its own test.
  'dashboard.html': { before: (page) => game(page), unavailable: (page) => unavailable(page) },
  // As above: what arrives at the CRM and in the mailbox is looked at in its own test.
  'lead.html': { before: (page) => game(page), playing: (page) => playing(page) },
  'probe.html': { before: async () => {} },
  'probe.html?src=nonsense': { 'a wrong address': (page) => page.waitForSelector('#failure', { state: 'visible' }) },
  'probe.html?dev=1&src=%EXPERIENCE%': {
    before: (page) => game(page, '#stage iframe'),
    playing: (page) => playing(page, '#stage iframe'),
    lost: (page) => play(page, '#stage iframe'),
    'play again': async (page) => again(page, await play(page, '#stage iframe'), '#stage iframe'),
    won: async (page) => {
      const frame = await play(page, '#stage iframe');
      await again(page, frame, '#stage iframe');
      await frame.click('#scratch');
      await stateIs(page, '#stage iframe', 'complete');
    },
    unavailable: (page) => unavailable(page, ['#stage iframe']),
  },
};

/** What axe finds in one document: every rule it has, recommendations included. */
const findings = async (frame) => {
  await frame.evaluate(axe);
  const { violations, passes } = await frame.evaluate(() => window.axe.run(document, { iframes: false }));
  assert.equal(passes.length > 0, true, 'axe has looked at something');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

// Both colour schemes, both widths; a page's states are the same in each.
const VIEWS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
];

test('every page of the demo is looked at', async () => {
  const pages = (await readdir(new URL('../../www/', import.meta.url))).filter((name) => name.endsWith('.html'));
  const looked = new Set(Object.keys(PAGES).map((path) => path.replace(/\?.*/, '')));
  assert.deepEqual(
    pages.filter((name) => !looked.has(name)),
    [],
  );
});

for (const [path, states] of Object.entries(PAGES)) {
  for (const [state, reach] of Object.entries(states)) {
    test(`axe finds nothing on ${path}, ${state}`, async (t) => {
      const experience = encodeURIComponent(`${demo.experience}/XBs15jKF/?outcome=lose&then=win`);
      const address = `/${path.replace('%EXPERIENCE%', experience)}`;
      for (const view of VIEWS) {
        const silent = state === 'unavailable';
        const page = await open(t, address, { ...view, silent, clock: silent || path === 'redirect.html' });
        await reach(page);
        // Before axe takes its time: what is looked at is the state that was reached.
        const [main, ...inner] = page.frames();
        const found = { page: await findings(main) };
        for (const frame of inner.filter((frame) => frame.url().startsWith(demo.experience))) {
          if (state !== 'unavailable') found[frame.name() || 'game'] = await findings(frame);
        }
        assert.equal(Object.values(found).flat().join('\n'), '', `${view.colorScheme} ${view.viewport.width}`);
        assert.equal(new URL(page.url()).pathname, address.replace(/\?.*/, ''), 'the page is still there');
      }
    });
  }
}

const focused = () => {
  const { activeElement: element } = document;
  const name = element.id || element.localName;
  return { name, index: [...document.querySelectorAll('*')].indexOf(element), isHere: document.hasFocus() };
};

/** Where the keyboard is: in an element of the page, or, by `game/` and its name, in one of the game. */
const place = async (page, frame) => {
  const own = await page.evaluate(focused);
  if (own.name !== 'game') return own;
  const inner = await frame.evaluate(focused);
  return { ...inner, name: `game/${inner.name}`, isHere: inner.isHere && inner.name !== 'body' };
};
const keyboard = async (page, frame) => (await place(page, frame)).name;

/** Tabs once. Into the game and out of it the keyboard goes by way of another process, and arrives a moment later. */
const tab = async (page, frame) => {
  const before = await place(page, frame);
  await page.keyboard.press('Tab');
  for (let times = 0; times < 20; times++) {
    const now = await place(page, frame);
    if (now.isHere && (now.name !== before.name || now.index !== before.index)) return now.name;
    await page.waitForTimeout(100);
  }
  // From the last element of a page it goes to the browser's own.
  return before.name;
};

/** Tabs until the keyboard is there. */
const tabTo = async (page, frame, place) => {
  const passed = [];
  for (let times = 0; times < 25; times++) {
    const now = await tab(page, frame);
    if (now === place) return;
    passed.push(now);
  }
  assert.fail(`Tab does not come to ${place}: ${passed.join(', ')}`);
};

test('by keyboard alone: lost, won, the game goes away, the keyboard is at the prize, and the prize is claimed', async (t) => {
  const page = await open(t, '/reveal.html', { clock: true });
  const frame = await game(page);
  await stopClock(page);
  await tabTo(page, frame, 'game/scratch');
  await playStopped(page, () => page.keyboard.press('Enter'));
  await page.waitForSelector('#lost', { state: 'visible' });
  assert.equal(await keyboard(page, frame), 'game/again', 'what was revealed does not take the keyboard');
  await page.keyboard.press('Space');
  await stateIs(page, '#game', 'ready');
  assert.equal(await keyboard(page, frame), 'game/scratch');
  await playStopped(page, () => page.keyboard.press('Space'));
  await page.waitForSelector('#claim', { state: 'visible' });
  assert.equal(await keyboard(page, frame), 'game/again', 'what was revealed does not take the keyboard');
  await page.clock.fastForward(2000);
  await page.waitForSelector('#game-box', { state: 'hidden' });
  assert.equal(await keyboard(page, frame), 'won', 'the game has gone: the first thing that was revealed');
  assert.equal(await tab(page, frame), 'claim');
  await page.keyboard.press('Enter');
  await page.waitForURL(/thanks\.html$/);
});

test('by keyboard alone: Escape stops the redirect, and the page says so', async (t) => {
  const page = await open(t, '/redirect.html', { clock: true });
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const frame = await game(page);
  await stopClock(page);
  await tabTo(page, frame, 'game/scratch');
  await playStopped(page, () => page.keyboard.press('Enter'));
  await page.waitForSelector('#leaving:focus');
  const live = () => page.textContent('[data-drimify-live]');
  assert.equal(await live(), 'You will be taken to another page in 3 s. Press Escape to stay.');
  await page.clock.fastForward(1000);
  await page.keyboard.press('Escape');
  assert.equal(await live(), 'You stay on this page.');
  await page.clock.fastForward(10_000);
  assert.equal(requests.includes('/thanks.html'), false);
  // The next round is another chance.
  await tabTo(page, frame, 'game/again');
  await page.keyboard.press('Enter');
  await stateIs(page, '#game', 'ready');
  await playStopped(page, () => page.keyboard.press('Enter'));
  await Promise.all([page.waitForURL(/\/thanks\.html\?s=90$/), page.clock.fastForward(3000)]);
});

test('by keyboard alone: every reaction of the page of reactions', async (t) => {
  const page = await open(t, '/reactions.html', { clock: true });
  const frame = await game(page);
  await stopClock(page);
  const ticket = () => page.getAttribute('#ticket', 'class');
  await tabTo(page, frame, 'game/scratch');
  await playStopped(page, () => page.keyboard.press('Enter'));
  await page.waitForSelector('#lost', { state: 'visible' });
  assert.equal(await page.inputValue('#score'), '20');
  assert.deepEqual(await page.$$eval('form button', (all) => all.map(({ disabled }) => disabled)), [true, true]);
  assert.equal(await ticket(), 'ticket');
  await page.keyboard.press('Enter');
  await stateIs(page, '#game', 'ready');
  await playStopped(page, () => page.keyboard.press('Enter'));
  await page.waitForSelector('#won:focus');
  assert.equal(await ticket(), 'ticket gold');
  assert.equal(await page.isHidden('#lost'), true);
  assert.equal(await page.textContent('#ticket span'), 'Admits one: Gold Membership');
  const log = await page.$$eval('#log li:not([hidden])', (all) => all.map(({ textContent }) => textContent));
  const round = (score, number, won) => [
    'dispatch: drimify:card-done',
    `call: remember, complete of round ${number}`,
    `track: {"event":"card_finished","drimify":{"milestone":"complete","won":${won},"score":${score}}}`,
  ];
  const said = 'announce: You won with 90 points. You will be taken to another page in 20 s. Press Escape to stay.';
  assert.deepEqual(log, [...round(20, 1, false), ...round(90, 2, true), said]);
  await page.keyboard.press('Escape');
  assert.equal(await page.isVisible('#stays'), true);
  // The class is taken back by the JSON element when the next round begins.
  await tabTo(page, frame, 'game/again');
  await page.keyboard.press('Enter');
  await stateIs(page, '#game', 'ready');
  assert.equal(await ticket(), 'ticket');
  await tabTo(page, frame, 'take');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/thanks\.html\?s=90$/);
});

test('who has no Escape key stays by the button of the page', async (t) => {
  const page = await open(t, '/reactions.html', { clock: true });
  const frame = await play(page);
  await again(page, frame);
  await frame.click('#scratch');
  await page.waitForSelector('#won:focus');
  await page.click('#stay');
  await page.waitForSelector('#stays', { state: 'visible' });
  assert.equal(await page.textContent('[data-drimify-live]'), 'You stay on this page.');
  await page.clock.fastForward(60_000);
  assert.match(page.url(), /\/reactions\.html$/);
});

test('the page of reactions leads on when nobody presses Escape', async (t) => {
  const page = await open(t, '/reactions.html', { clock: true });
  const frame = await play(page);
  await again(page, frame);
  await frame.click('#scratch');
  await page.waitForSelector('#won:focus');
  await page.clock.fastForward(20_000);
  await page.waitForURL(/\/thanks\.html\?s=90$/);
});

for (const [path, shown] of Object.entries({
  'reveal.html': ['#unavailable'],
  'redirect.html': ['#unavailable'],
  'reactions.html': ['#unavailable'],
  'two.html': ['#left-unavailable', '#right-unavailable'],
})) {
  test(`${path} is of use when the game never loads: it says so after a while, and nothing else has changed`, async (t) => {
    const page = await open(t, `/${path}`, { silent: true, stopped: true });
    const visible = () =>
      page.$$eval('.won, .lost, .failure', (all) => all.filter((e) => !e.hidden).map((e) => '#' + e.id));
    await page.clock.fastForward(14_000);
    assert.deepEqual(await visible(), []);
    await page.clock.fastForward(1000);
    await page.waitForSelector(shown[0], { state: 'visible' });
    assert.deepEqual(await visible(), shown);
  });
}

for (const path of [
  'reveal.html',
  'redirect.html',
  'two.html',
  'npm.html',
  'reactions.html',
  'native.html',
  'probe.html',
]) {
  test(`${path} without JavaScript says what to do, and shows nothing that was to be revealed`, async (t) => {
    const page = await open(t, `/${path}`, { javaScriptEnabled: false });
    assert.match(await page.locator('noscript').innerText(), /JavaScript/);
    for (const element of await page.locator('[data-drimify-reveal]').all())
      assert.equal(await element.isVisible(), false);
  });
}
