// Kind `source`: which window a message comes from. The topology of a case is prose, so each one has an entry here.

import { assert, EVIL, GAME, HOST, iframe } from '../harness.mjs';
import { REVEAL } from './message.mjs';
import { assertOutcome, observe } from './outcome.mjs';

const OUT = '<p id="out" hidden>You won</p>';
const frameOf = (id, src) => `<iframe id="${id}" title="${id}" src="${src}"></iframe>`;

const begin = (scene, { config }, settings = {}) => {
  const { body = iframe(), options = {}, ...rest } = settings;
  return scene.host({ body: body + OUT, options: { reactions: [REVEAL], ...config, ...options }, ...rest });
};

/** The host page once the case has begun, what was seen of it before, and what becomes of the message. */
const fromGame = async (scene, input, settings) => {
  const page = await begin(scene, input, settings);
  const frame = await scene.frame(page);
  return { page, act: () => scene.say(page, frame, input.event.data) };
};

const busy = (body, speaker, then) => async (scene, input) => {
  const page = await begin(scene, input, { body });
  const frame = await scene.frame(page, speaker);
  await scene.frame(page);
  return { page, act: () => scene.postWhileBusy(page, frame, input.event.data, then) };
};

const startFails = (body) => async (scene, input) => ({ page: await begin(scene, input, { body }), act: () => {} });

/** The host page inside another one, or opened by it; `reach` is how that one finds its window. */
async function fromOutside(scene, input, { markup, script, reach }) {
  const outer = 'https://evil.example/outer/';
  scene.site.page(outer, `<!doctype html><title>Outer</title>${markup}<script>${script}</script>`);
  await begin(scene, input, { url: HOST }).then((page) => page.close());
  const page = await scene.open(outer);
  const host = await reach(page);
  host.notes ??= page.notes;
  await host.waitForFunction(() => window.begun === true);
  const say = async () => {
    const start = await host.evaluate(() => window.probe.messages);
    await page.evaluate((data) => (window.hostWindow ?? frames[0]).postMessage(data, '*'), input.event.data);
    await host.waitForFunction((goal) => window.probe.messages >= goal, start + 1);
  };
  return { page: host, act: say };
}

const dispatch = (create) => async (scene, input) => {
  const page = await begin(scene, input);
  await scene.frame(page);
  return { page, act: () => page.evaluate(create, input.event) };
};

const TOPOLOGIES = {
  'host > #game(apps)': async (scene, input) => {
    if (input.event.source !== 'window') return fromGame(scene, input);
    const page = await begin(scene, input);
    return {
      page,
      act: () =>
        page.evaluate(
          (data) =>
            new Promise((done) => {
              addEventListener('message', () => done(undefined), { once: true });
              window.postMessage(data, '*');
            }),
          input.event.data,
        ),
    };
  },
  'cross-origin source': fromGame,
  'host > #game(apps), #other(apps)': async (scene, input) => {
    const page = await begin(scene, input, { body: iframe() + frameOf('other', `${GAME}other`) });
    const other = await scene.frame(page, '#other');
    return { page, act: () => scene.say(page, other, input.event.data) };
  },
  'host -> popup(apps)': async (scene, input) => {
    const page = await begin(scene, input);
    const url = scene.site.frame('puppet', `${GAME}popup`);
    const [popup] = await Promise.all([
      scene.context.waitForEvent('page'),
      page.evaluate((address) => void window.open(address), url),
    ]);
    await popup.waitForFunction(() => window.puppet);
    return { page, act: () => scene.say(page, popup, { json: input.event.data, to: 'opener' }) };
  },
  'evil -> host(popup) > #game(apps)': (scene, input) =>
    fromOutside(scene, input, {
      markup: '',
      script: '',
      reach: async (page) => {
        const [popup] = await Promise.all([
          scene.context.waitForEvent('page'),
          page.evaluate((address) => void (window.hostWindow = window.open(address)), HOST),
        ]);
        return popup;
      },
    }),
  'evil > host > #game(apps)': (scene, input) =>
    fromOutside(scene, input, {
      markup: `<iframe src="${HOST}"></iframe>`,
      script: '',
      reach: async (page) => (await page.waitForSelector('iframe')).contentFrame(),
    }),
  '#game: apps then evil': async (scene, input) => {
    const page = await begin(scene, input);
    scene.site.frame('puppet', EVIL);
    await (await scene.frame(page)).goto(EVIL);
    const frame = await scene.frame(page);
    return { page, act: () => scene.say(page, frame, input.event.data) };
  },
  '#game posts; host removes #game in the same task': busy(iframe(), '#game', () => {
    document.querySelector('#game').remove();
  }),
  '#ad(apps) posts and is removed; #game detached': busy(iframe() + frameOf('ad', `${GAME}ad`), '#ad', () => {
    document.querySelector('#ad').remove();
    document.querySelector('#game').remove();
  }),
  '#game appended elsewhere': busy(`${iframe()}<div id="elsewhere"></div>`, '#game', () => {
    document.querySelector('#elsewhere').append(document.querySelector('#game'));
  }),
  'registered element is not an iframe': startFails('<div id="game"></div>'),
  '<div id="game"> before <iframe id="game">': startFails(`<div id="game"></div>${iframe()}`),
  '<iframe id="game" src="https://evil.example"> before the real one': startFails(iframe(EVIL) + iframe()),
  '<iframe id="game" src="https://evil.example">': startFails(iframe(EVIL)),
  '<iframe id="game" sandbox="allow-scripts">': (scene, input) =>
    fromGame(scene, input, { body: iframe(GAME, 'sandbox="allow-scripts"') }),
  'host script: dispatchEvent(new MessageEvent("message",{origin:GOOD,source:game,data}))': dispatch(
    ({ origin, data }) => {
      const source = document.querySelector('#game').contentWindow;
      window.dispatchEvent(new MessageEvent('message', { origin, source, data }));
    },
  ),
  'host script: dispatchEvent(new CustomEvent("message"))': dispatch(() => {
    window.dispatchEvent(new CustomEvent('message'));
  }),
  '#game: apps/game-A then apps/game-B(attacker)': async (scene, input) => {
    const page = await begin(scene, input);
    const first = await scene.frame(page);
    await scene.say(page, first, { event: 'onReady' });
    await first.goto(scene.site.frame('puppet', 'https://apps.drimify.com/game-B/'));
    const second = await scene.frame(page);
    return { page, act: () => scene.say(page, second, input.event.data) };
  },
  // The control frame is registered later with the same timeout, so when it is found unavailable, the other's is over.
  '<iframe loading="lazy"> below the fold': async (scene, input) => {
    const page = await begin(scene, input, {
      body: `${frameOf('control', `${GAME}control`)}<div style="height: 40000px"></div>${iframe(GAME, 'loading="lazy"')}`,
      options: { timeout: 300 },
    });
    await page.evaluate(
      () =>
        new Promise((done) => {
          const control = window.createBridge({ frame: '#control', timeout: 300, handshake: false });
          control.on('unavailable', done);
        }),
    );
    return { page, act: () => assert.equal(scene.site.requests.includes(`GET ${GAME}`), false) };
  },
};

/** Plays a case whose topology is known. */
export async function playSource(scene, { input, expect }) {
  const arrange = TOPOLOGIES[input.topology];
  assert.ok(arrange, `the topology "${input.topology}" is not understood`);
  const { page, act } = await arrange(scene, input);
  const before = await observe(page);
  await act();
  const after = await observe(page);
  const empty = { ...before, refusals: [] };
  assertOutcome(expect, {
    before: expect.initWarning ? { ...before, refusals: empty.refusals } : before,
    after,
    sent: 1,
    notes: page.notes,
  });
}
