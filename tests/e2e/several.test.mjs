// Several experiences on one page: each is its own, whether one bridge listens to them all or one to each.

import { assert, framed, GAME, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const game = (id, src = GAME, attributes = '') =>
  `<iframe id="${id}" title="${id}" src="${src}" ${attributes}></iframe>`;
const complete = (won, session = 's1') => framed('complete', outcome({ won, session }));
// `heard` of the harness follows one bridge; here every handler says who it is.
const NOTE = `
  window.told = [];
  const tell = (who) => ({ milestone, frame, round, sequence }) => { window.told.push([who, milestone, frame.id, round, sequence].join(' ')); };`;
const told = (page) => page.evaluate(() => window.told);

test('one bridge for all: every frame of one origin, even of one address, has rounds and a sequence of its own', async (scene) => {
  const page = await scene.host({
    body: game('one') + game('two') + game('three', `${GAME}other`),
    start: `${NOTE} window.bridge = createBridge(); window.bridge.on('*', tell('all'));`,
  });
  const [one, two, three] = [
    await scene.frame(page, '#one'),
    await scene.frame(page, '#two'),
    await scene.frame(page, '#three'),
  ];
  await scene.say(page, one, framed('ready'));
  await scene.say(page, two, framed('ready'));
  await scene.say(page, one, complete(true));
  await scene.say(page, one, complete(false, 's2'));
  await scene.say(page, three, complete(true));
  await scene.say(page, two, complete(true));
  assert.deepEqual(await told(page), [
    'all ready one 1 1',
    'all ready two 1 1',
    'all complete one 1 2',
    'all complete one 2 3',
    'all complete three 1 1',
    'all complete two 1 2',
  ]);
  assert.deepEqual((await scene.stats(page)).refused, {}, 'the same outcome in another frame is no duplicate');
});

test('the state is that of a frame, and without one it is ambiguous', async (scene) => {
  const page = await scene.host({ body: game('one') + game('two', `${GAME}two`), options: {} });
  await scene.say(page, await scene.frame(page, '#two'), complete(true));
  const states = await page.evaluate(() => {
    const state = (id) => window.bridge.state(document.getElementById(id));
    let code;
    try {
      window.bridge.state();
    } catch (error) {
      code = error.code;
    }
    return [state('one'), state('two'), code];
  });
  assert.deepEqual(states, ['waiting', 'complete', 'frame_ambiguous']);
  assert.equal(await page.getAttribute('#one', 'data-drimify-state'), 'waiting');
  assert.equal(await page.getAttribute('#two', 'data-drimify-state'), 'complete');
});

test('a bridge for each frame, and one for all beside them: each hears its own', async (scene) => {
  const page = await scene.host({
    body: game('one') + game('two', `${GAME}two`),
    start: `${NOTE}
      for (const id of ['one', 'two']) createBridge({ frame: '#' + id }).on('*', tell(id));
      createBridge().on('*', tell('all'));`,
  });
  const [one, two] = [await scene.frame(page, '#one'), await scene.frame(page, '#two')];
  await scene.say(page, one, complete(true));
  await scene.say(page, two, complete(false));
  assert.deepEqual((await told(page)).toSorted(), [
    'all complete one 1 1',
    'all complete two 1 1',
    'one complete one 1 1',
    'two complete two 1 1',
  ]);
});

test('destroying the bridge of one frame leaves the other’s alone', async (scene) => {
  const page = await scene.host({
    body: game('one') + game('two', `${GAME}two`),
    start: `${NOTE}
      window.bridges = ['one', 'two'].map((id) => { const bridge = createBridge({ frame: '#' + id }); bridge.on('*', tell(id)); return bridge; });`,
  });
  const [one, two] = [await scene.frame(page, '#one'), await scene.frame(page, '#two')];
  await page.evaluate(() => window.bridges[0].destroy());
  await scene.say(page, one, complete(true));
  await scene.say(page, two, complete(true));
  assert.deepEqual(await told(page), ['two complete two 1 1']);
  assert.equal(await page.evaluate(() => window.probe.listening.message), 1);
});

test('the flood of one frame does not use up the rate of another', async (scene) => {
  await scene.stopClock();
  const page = await scene.host({
    body: game('one') + game('two', `${GAME}two`),
    options: { rate: { perSecond: 1, burst: 2 } },
  });
  const [one, two] = [await scene.frame(page, '#one'), await scene.frame(page, '#two')];
  await scene.say(page, one, framed('routechange'), { times: 20 });
  await scene.say(page, two, framed('routechange'));
  const heard = (await scene.heard(page)).map(({ frame }) => frame);
  assert.equal(heard.filter((id) => id === 'one').length, 2);
  assert.equal(heard.filter((id) => id === 'two').length, 1);
});

test('markup: two games, each with prize and sorry line of its own', async (scene) => {
  const lines = (id) =>
    `<p id="${id}-won" hidden data-drimify-reveal data-drimify-when="won" data-drimify-frame="#${id}">x</p>` +
    `<p id="${id}-lost" hidden data-drimify-reveal data-drimify-when="!won" data-drimify-frame="#${id}">x</p>`;
  const page = await scene.host({
    entry: 'drimify-bridge/global',
    body: game('one') + lines('one') + game('two', `${GAME}two`) + lines('two'),
    start: 'window.bridge = window.DrimifyBridge.bridge;',
  });
  const shown = () =>
    page.evaluate(() => [...document.querySelectorAll('p')].filter(({ hidden }) => !hidden).map(({ id }) => id));
  const [one, two] = [await scene.frame(page, '#one'), await scene.frame(page, '#two')];
  await scene.say(page, one, complete(true));
  assert.deepEqual(await shown(), ['one-won']);
  await scene.say(page, two, complete(false));
  assert.deepEqual(await shown(), ['one-won', 'two-lost']);
  await scene.say(page, two, complete(true, 's2'));
  assert.deepEqual(await shown(), ['one-won', 'two-won']);
  await scene.say(page, one, complete(false, 's3'));
  assert.deepEqual(await shown(), ['one-lost', 'two-won']);
});

test('of two frames one may leave: the other is heard as before', async (scene) => {
  const page = await scene.host({ body: game('one') + game('two', `${GAME}two`), options: {} });
  const two = await scene.frame(page, '#two');
  await scene.say(page, two, framed('ready'));
  await page.evaluate(() => document.querySelector('#one').remove());
  await scene.say(page, two, complete(true));
  assert.deepEqual(
    (await scene.heard(page)).map(({ frame, sequence }) => [frame, sequence]),
    [
      ['two', 1],
      ['two', 2],
    ],
  );
  assert.equal(await page.evaluate(() => window.bridge.state()), 'complete', 'now it is the only one');
});

test('two mute experiences are both shaken hands with, and keep their heights apart', async (scene) => {
  const src = (name) => `${GAME}${name}?child=early`;
  for (const name of ['a', 'b']) scene.site.frame('vendor', src(name));
  const page = await scene.host({
    frames: null,
    body: game('one', src('a')) + game('two', src('b')),
    options: {},
  });
  await scene.waitHeard(page, 2, 'ready');
  const two = await scene.frame(page, '#two');
  await two.evaluate(() => window.vendor.setHeight(900));
  await page.waitForFunction(() => document.querySelector('#two').clientHeight === 900);
  assert.equal(await page.evaluate(() => document.querySelector('#one').clientHeight), 640);
});
