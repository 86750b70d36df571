// Rounds: win, lose, play again, and what the page shows at each moment.

import { assert, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const SNIPPET = `
  <a id="prize" href="/claim" hidden data-drimify-reveal data-drimify-when="won">Claim your prize</a>
  <p id="sorry" hidden data-drimify-reveal data-drimify-when="!won">No luck this time.</p>
  <div id="wrap" data-drimify-hide data-drimify-when="won">The game</div>
  <output id="code" data-drimify-set-text="{prize.code}">see your e-mail</output>
  <p id="score" data-drimify-set-text="You have {score} points">-</p>`;
const REACTIONS = [
  { type: 'reveal', target: '#prize', on: 'complete', when: 'won' },
  { type: 'reveal', target: '#sorry', on: 'complete', when: '!won' },
  { type: 'hide', target: '#wrap', on: 'complete', when: 'won' },
  { type: 'setText', target: '#code', text: '{prize.code}' },
  { type: 'setText', target: '#score', text: 'You have {score} points' },
];
const bare = SNIPPET.replaceAll(/ data-drimify-[a-z-]+(?:="[^"]*")?/g, '');

const SPELLINGS = [
  ['attributes', { body: iframe() + SNIPPET, options: { frame: '#game', markup: true } }],
  ['options', { body: iframe() + bare, options: { frame: '#game', reactions: REACTIONS } }],
  [
    'the script tag',
    { body: iframe() + SNIPPET, entry: 'drimify-bridge/global', start: 'window.bridge = window.DrimifyBridge.bridge;' },
  ],
];

const look = (page) =>
  page.evaluate(() => ({
    prize: !document.querySelector('#prize').hidden,
    sorry: !document.querySelector('#sorry').hidden,
    game: !document.querySelector('#wrap').hidden,
    code: document.querySelector('#code').textContent,
    score: document.querySelector('#score').textContent,
  }));

for (const [name, settings] of SPELLINGS) {
  test(`reactions by ${name}: lost, then won, then lost again, and the page follows`, async (scene) => {
    const { page, say } = await scene.game(settings);
    const start = { prize: false, sorry: false, game: true, code: 'see your e-mail', score: '-' };
    assert.deepEqual(await look(page), start);
    await say(framed('ready'));
    await say(framed('complete', outcome({ won: false, score: 3 })));
    const lost = { prize: false, sorry: true, game: true, code: 'see your e-mail', score: 'You have 3 points' };
    assert.deepEqual(await look(page), lost);
    await say(framed('complete', { ...outcome({ won: true, score: 9, prize: 'p1' }), code: 'WIN12345' }));
    const won = { prize: true, sorry: false, game: false, code: 'WIN12345', score: 'You have 9 points' };
    assert.deepEqual(await look(page), won);
    await say(framed('complete', outcome({ won: false, score: 1 })));
    assert.deepEqual({ ...(await look(page)), code: null }, { ...lost, score: 'You have 1 points', code: null });
    assert.deepEqual(
      (await scene.heard(page)).map(({ milestone, round }) => [milestone, round]),
      [
        ['ready', 1],
        ['complete', 1],
        ['complete', 2],
        ['complete', 3],
      ],
    );
    scene.assertQuiet(page);
  });
}

test('an unknown outcome is neither won nor lost', async (scene) => {
  const { page, say } = await scene.game({
    options: {
      frame: '#game',
      reactions: ['won', '!won', 'lost'].map((when, at) => ({ type: 'reveal', target: `#r${at}`, when })),
    },
    body: `${iframe()}<p id="r0" hidden></p><p id="r1" hidden></p><p id="r2" hidden></p>`,
  });
  await say(framed('complete', { score: 3 }));
  assert.deepEqual(await page.evaluate(() => window.probe.reveals), ['r1']);
});

test('conditions compare what is known; with an absent value they are false', async (scene) => {
  const conditions = {
    'score >= 80': true,
    'score > 85': false,
    'score = 85': true,
    'score != 85': false,
    'score < 86, won': true,
    'won, score < 10': false,
    'prize.ref = GOLD2023': true,
    'profile.id = "EXPL 123"': true,
    'data.level > 3': true,
    'data.nope > 3': false,
    'data.nope != 3': false,
    'prize.code': false,
    'prize.title': true,
  };
  const list = Object.keys(conditions);
  const { page, say } = await scene.game({
    options: { frame: '#game', reactions: list.map((when, at) => ({ type: 'reveal', target: `#c${at}`, when })) },
    body: iframe() + list.map((_, at) => `<p id="c${at}" hidden></p>`).join(''),
  });
  await say(
    framed('complete', {
      ...outcome({ won: true, score: 85, prize: 'p' }),
      prizeTitle: 'Gold',
      prizeRef: 'GOLD2023',
      profilUid: 'EXPL 123',
      level: 4,
    }),
  );
  const revealed = new Set(await page.evaluate(() => window.probe.reveals));
  assert.deepEqual(Object.fromEntries(list.map((when, at) => [when, revealed.has(`c${at}`)])), conditions);
});

test('the same completion again is a duplicate, whatever its message id', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(framed('ready'));
  await say(framed('complete', outcome({ won: true, score: 1 })));
  await say(framed('complete', outcome({ won: true, score: 1 }), { id: '2' }));
  await say(framed('firstinteraction'));
  await say(framed('firstinteraction'));
  await say(framed('close'));
  await say(framed('close'));
  assert.deepEqual((await scene.stats(page)).refused, { duplicate: 3 });
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone }) => milestone),
    ['ready', 'complete', 'firstInteraction', 'close'],
  );
});

test('a completion of another session is another round', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(framed('complete', outcome({ won: true, score: 1, session: 'a' })));
  await say(framed('complete', outcome({ won: true, score: 1, session: 'b' })));
  assert.deepEqual(
    (await scene.heard(page)).map(({ round }) => round),
    [1, 2],
  );
});

test('a completion before ready is out of order, and that ready belongs to its round', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(framed('complete'));
  await say(framed('ready'));
  await say(framed('ready'));
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone, round, flags }) => [milestone, round, flags]),
    [
      ['complete', 1, ['out_of_order']],
      ['ready', 1, []],
      ['ready', 2, ['frame_reloaded']],
    ],
  );
});

test('a second ready without a completion says that the frame was loaded again', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  for (const type of ['ready', 'ready', 'complete', 'ready']) await say(framed(type));
  assert.deepEqual(
    (await scene.heard(page)).map(({ round, flags }) => [round, flags.includes('frame_reloaded')]),
    [
      [1, false],
      [2, true],
      [2, false],
      [3, false],
    ],
  );
});

test('a reaction on several milestones runs at each, and one with a frame at that frame only', async (scene) => {
  const { page, say } = await scene.game({
    options: {
      reactions: [
        { type: 'setText', target: '#a', text: '{route}', on: ['routeChange', 'complete'], frame: '#game' },
        { type: 'reveal', target: '#b', on: 'complete', frame: '#other' },
      ],
    },
    body: `${iframe()}<iframe id="other" title="Other" src="https://apps.drimify.com/other/"></iframe><p id="a"></p><p id="b" hidden></p>`,
  });
  await say(framed('complete'));
  assert.equal(await scene.isHidden(page, '#b'), true);
  await scene.say(page, await scene.frame(page, '#other'), framed('complete'));
  assert.equal(await scene.isHidden(page, '#b'), false);
});

test('text is text: cut at 256 characters, without controls that turn it around', async (scene) => {
  const { page, say } = await scene.game({
    options: { frame: '#game', reactions: [{ type: 'setText', target: '#out', text: '{data.a} {data.b}' }] },
    body: `${iframe()}<p id="out"></p>`,
  });
  await say(framed('complete', { a: '<b>x</b>\u202egnp\u0000', b: '\u{1f600}'.repeat(128) }));
  const text = await page.evaluate(() => document.querySelector('#out').textContent);
  assert.equal(text, `<b>x</b>gnp ${'\u{1f600}'.repeat(128)}`);
  await say(framed('complete', { a: 'a'.repeat(200), b: 'b'.repeat(200), score: 2 }));
  const long = await page.evaluate(() => document.querySelector('#out').textContent);
  assert.equal([...long].length <= 257 && long.endsWith('…'), true, long);
});

test('a missing target and a forbidden one are reported, and stop no other', async (scene) => {
  const { page, say } = await scene.game({
    options: {
      frame: '#game',
      reactions: [
        { type: 'reveal', target: '#nope' },
        { type: 'setText', target: '#style', text: 'x' },
        { type: 'reveal', target: '#out' },
      ],
    },
    body: `${iframe()}<style id="style"></style><p id="out" hidden></p>`,
  });
  await say(framed('complete'));
  assert.deepEqual((await page.evaluate(() => window.refusals)).map(({ reason }) => reason).toSorted(), [
    'target_forbidden',
    'target_missing',
  ]);
  assert.equal(await scene.isHidden(page, '#out'), false);
});

test('a delayed reaction comes after its time, and a reaction of a later round undoes it', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({
    options: {
      frame: '#game',
      reactions: [
        { type: 'reveal', target: '#slow', delay: '200ms' },
        { type: 'reveal', target: '#fast' },
      ],
    },
    body: `${iframe()}<p id="slow" hidden></p><p id="fast" hidden></p>`,
  });
  await say(framed('complete'));
  assert.deepEqual(await page.evaluate(() => window.probe.reveals), ['fast']);
  await scene.pass(199);
  assert.deepEqual(await page.evaluate(() => window.probe.reveals), ['fast']);
  await scene.pass(1);
  assert.deepEqual(await page.evaluate(() => window.probe.reveals), ['fast', 'slow']);
});

test('a flood of milestones does not pile up what waits', async (scene) => {
  await scene.stopClock();
  const reactions = [{ type: 'track', name: 'route', on: 'routeChange', delay: '60s' }];
  const { page, say } = await scene.game({ options: { frame: '#game', rate: false, reactions } });
  await say(framed('routechange', { route: '/1' }), { times: 40 });
  await scene.pass(60_000);
  assert.equal(await page.evaluate(() => window.dataLayer.length), 16);
  // Those have run: there is room again.
  await say(framed('routechange', { route: '/2' }));
  await scene.pass(60_000);
  assert.equal(await page.evaluate(() => window.dataLayer.length), 17);
});

test('what is undone ends what a frame that has left still waits for', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({
    options: { reactions: [{ type: 'reveal', target: '#out', when: 'won', delay: '2s' }], timeout: 0 },
    body: `${iframe()}<p id="out" hidden></p>`,
  });
  await say(framed('complete', outcome({ won: true })));
  await page.evaluate(() => {
    document.querySelector('#game').remove();
    document.body.append(
      Object.assign(document.createElement('iframe'), {
        id: 'game',
        title: 'Game',
        src: 'https://apps.drimify.com/XBs15jKF/',
      }),
    );
  });
  await scene.say(page, await scene.frame(page), framed('complete', outcome({ won: false })));
  await scene.pass(5000);
  assert.equal(await scene.isHidden(page, '#out'), true);
});

test('each run of a delayed reaction comes after its own time', async (scene) => {
  const { page, say } = await scene.game({
    options: {
      frame: '#game',
      reactions: [
        { type: 'track', name: 'route', on: 'routeChange', delay: '300ms' },
        { type: 'dispatch', name: 'drimify:x', delay: '300ms' },
        { type: 'reveal', target: '#out', on: ['ready', 'firstInteraction'], delay: '600ms' },
      ],
    },
    body: `${iframe()}<p id="out" hidden></p>`,
  });
  await page.evaluate(() => {
    window.fired = 0;
    addEventListener('drimify:x', () => window.fired++);
    window.revealed = new Promise((done) => {
      new MutationObserver(() => done(performance.now())).observe(document.querySelector('#out'), { attributes: true });
    });
  });
  for (const route of ['/1', '/2', '/3']) await say(framed('routechange', { route }));
  for (const won of [true, false]) await say(framed('complete', outcome({ won })));
  await page.waitForFunction(() => window.dataLayer?.length === 3 && window.fired === 2);
  // The later milestone does not push the earlier one's reaction back.
  await say(framed('ready'));
  const ready = await page.evaluate(() => window.heard.at(-1).time);
  await page.waitForFunction((since) => performance.now() > since + 500, ready);
  await say(framed('firstinteraction'));
  const second = await page.evaluate(() => window.heard.at(-1).time);
  assert.ok((await page.evaluate(() => window.revealed)) < second + 500);
});

test('what still waits of a binding that no longer holds never comes', async (scene) => {
  const { page, game } = await scene.game({
    options: { frame: '#game', reactions: [{ type: 'reveal', target: '#out', when: 'won', delay: '300ms' }] },
    body: `${iframe()}<p id="out" hidden></p>`,
  });
  await game.evaluate(
    (messages) => messages.forEach((message) => parent.postMessage(message, '*')),
    [true, false].map((won) => framed('complete', outcome({ won }))),
  );
  await scene.waitHeard(page, 2);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  assert.equal(await scene.isHidden(page, '#out'), true);
});

test('a target that is missing again and again is told once a second for each frame, and counted', async (scene) => {
  const page = await scene.host({
    options: { reactions: [{ type: 'reveal', target: '#nope', on: 'routeChange' }] },
    body: `${iframe()}<iframe id="other" title="Other" src="${GAME}other"></iframe>`,
  });
  const game = await scene.frame(page);
  await scene.say(page, game, framed('routechange'), { times: 3 });
  await scene.say(page, await scene.frame(page, '#other'), framed('routechange'));
  const refusals = await page.evaluate(() => window.refusals.map(({ reason, frame, count }) => [reason, frame, count]));
  assert.deepEqual(refusals[0], ['target_missing', 'game', 1]);
  assert.deepEqual(refusals.at(-1), ['target_missing', 'other', 4]);
  assert.ok(refusals.length < 4, JSON.stringify(refusals));
});

test('what can be used or not is told by its property, also of an element of the page’s own kind', async (scene) => {
  const { page, say } = await scene.game({
    body: `${iframe()}<x-button></x-button><button></button><a></a><form><input name="disabled"></form>`,
    options: {
      reactions: ['x-button', 'button', 'a', 'form'].flatMap((target) => [
        { type: 'disable', target },
        { type: 'enable', target, on: 'close' },
      ]),
    },
  });
  await page.evaluate(() => {
    class Own extends HTMLElement {
      #off = false;
      get disabled() {
        return this.#off;
      }
      set disabled(off) {
        this.#off = off;
      }
    }
    customElements.define('x-button', Own);
  });
  const read = () =>
    page.evaluate(() => [
      document.querySelector('x-button').disabled,
      document.querySelector('button').disabled,
      document.querySelector('a').hasAttribute('disabled'),
      document.querySelector('form').hasAttribute('disabled'),
    ]);
  await say(framed('complete'));
  assert.deepEqual(await read(), [true, true, true, true]);
  await say(framed('close'));
  assert.deepEqual(await read(), [false, false, false, false]);
  scene.assertQuiet(page);
});
