// Milestones handed on to the app whose web view shows the page. The channels are stand-ins with the shape of the real
// ones: they insist on being called as methods of their own object.

import { test as plainTest } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { launchBrowser } from './browser.mjs';
import { assert, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const COMPLETE = framed('complete', outcome({ won: true, score: 85 }));

// Notes what each channel gets.
const CHANNELS = `
  window.sent = [];
  const channel = (name, method, more = {}) => {
    const object = { ...more, [method](...given) {
      if (this !== object) throw new TypeError('Illegal invocation');
      window.sent.push([name, ...given]);
    } };
    return object;
  };
  window.channels = {
    ios: () => { window.webkit = { messageHandlers: { drimify: channel('ios', 'postMessage') } }; },
    android: () => { window.DrimifyNative = channel('android', 'onMilestone'); },
    reactNative: () => { window.ReactNativeWebView = channel('reactNative', 'postMessage'); },
    flutter: () => { window.flutter_inappwebview = channel('flutter', 'callHandler'); },
  };`;
const FORWARD = `
  const { forwardToNative } = await import('drimify-bridge/native');
  window.bridge = createBridge(window.prepare({ frame: '#game' }));
  window.stop = forwardToNative(window.bridge);`;

const page = (scene, names, more = {}) =>
  scene.game({
    before: `${CHANNELS} ${names.map((name) => `channels.${name}();`).join(' ')}`,
    start: FORWARD,
    ...more,
  });
const sent = (host) => host.evaluate(() => window.sent);

/** From the first message on until a channel is told: what old scripts, and hostile ones, put in the place of these. */
const SPOILED = `
  (() => {
    const put = Object.defineProperty;
    const own = Object.getOwnPropertyDescriptor;
    const kept = [];
    const spoil = (owner, name, value = () => { throw new TypeError('not ours: ' + String(name)); }) => {
      kept[kept.length] = [owner, name, own(owner, name)];
      put(owner, name, { value, writable: true, configurable: true });
    };
    addEventListener('message', () => {
      spoil(JSON, 'stringify'); spoil(Promise, 'resolve'); spoil(Promise.prototype, 'catch');
      spoil(Set.prototype, 'has'); spoil(Set.prototype, 'add'); spoil(Object.prototype, 'toJSON'); spoil(Array.prototype, 'toJSON');
      spoil(window, 'JSON', '/shop'); spoil(window, 'Set', null); spoil(window, 'Promise', null);
      spoil(console, 'error', null);
      setTimeout(window.mend);
    }, { capture: true, once: true });
    window.mend = () => {
      for (let at = kept.length - 1; at >= 0; at--) {
        const seat = kept[at];
        if (seat[2]) put(seat[0], seat[1], seat[2]);
        else delete seat[0][seat[1]];
      }
    };
  })();
  window.ReactNativeWebView = { postMessage: (text) => { window.mend(); window.sent.push(['mended', text]); } };
  window.DrimifyNative = { onMilestone: () => { throw new Error('no'); } };`;

test('what a page has put in the place of the language’s own things takes no part', async (scene) => {
  const { page: host, say } = await page(scene, [], { before: `${CHANNELS}${SPOILED}` });
  await say(COMPLETE);
  const [[, text]] = await sent(host);
  const { milestone, payload, flags } = JSON.parse(text);
  assert.deepEqual([milestone, payload.won, payload.score, flags], ['complete', true, 85, ['out_of_order']]);
  assert.deepEqual(host.notes.errors, []);
});

test('a milestone is one JSON string with what the handlers get', async (scene) => {
  const { page: host, say } = await page(scene, ['reactNative']);
  await say(framed('ready'));
  await say(COMPLETE);
  const [[, ready], [, complete]] = await sent(host);
  assert.equal(
    ready,
    '{"v":1,"source":"drimify-bridge","milestone":"ready","payload":null,"origin":"https://apps.drimify.com","round":1,"sequence":1,"flags":[]}',
  );
  const { payload, ...rest } = JSON.parse(complete);
  assert.deepEqual(rest, {
    v: 1,
    source: 'drimify-bridge',
    milestone: 'complete',
    origin: 'https://apps.drimify.com',
    round: 1,
    sequence: 2,
    flags: [],
  });
  assert.deepEqual([payload.won, payload.score, payload.sessionId, payload.prize], [true, 85, 's1', null]);
  scene.assertQuiet(host);
});

test('all four channels are called as their platforms have them', async (scene) => {
  const { page: host, say } = await page(scene, ['ios', 'android', 'reactNative', 'flutter']);
  await say(COMPLETE);
  const heard = await sent(host);
  assert.deepEqual(
    heard.map((entry) => entry.slice(0, -1)),
    [['ios'], ['android'], ['reactNative'], ['flutter', 'drimify']],
  );
  for (const entry of heard) assert.equal(JSON.parse(entry.at(-1)).milestone, 'complete');
});

test('in a browser, where no channel exists, nothing is said', async (scene) => {
  const { page: host, say } = await page(scene, []);
  await say(COMPLETE);
  assert.deepEqual(await sent(host), []);
  assert.equal((await scene.heard(host)).length, 1);
  scene.assertQuiet(host);
});

test('things that only bear the name of a channel are passed over', async (scene) => {
  const { page: host, say } = await page(scene, ['ios'], {
    before: `${CHANNELS} channels.ios();
      window.DrimifyNative = {}; window.ReactNativeWebView = null; window.flutter_inappwebview = 'soon';`,
  });
  await say(COMPLETE);
  assert.equal((await sent(host)).length, 1);
  scene.assertQuiet(host);
});

test('a channel that appears later gets what comes then', async (scene) => {
  const { page: host, say } = await page(scene, []);
  await say(framed('ready'));
  await host.evaluate(() => window.channels.flutter());
  await say(COMPLETE);
  assert.deepEqual(
    (await sent(host)).map((entry) => JSON.parse(entry.at(-1)).milestone),
    ['complete'],
  );
});

for (const [how, body] of [
  ['throws', "throw new Error('gone')"],
  ['answers with a promise that fails', "return Promise.reject(new Error('gone'))"],
]) {
  test(`a channel that ${how} is reported once, and the others go on`, async (scene) => {
    const { page: host, say } = await page(scene, ['reactNative'], {
      before: `${CHANNELS} channels.reactNative();
        window.webkit = { messageHandlers: { drimify: { postMessage() { ${body}; } } } };`,
    });
    await say(framed('ready'));
    await say(framed('firstinteraction'));
    await say(COMPLETE);
    assert.equal((await sent(host)).length, 3);
    assert.equal((await scene.heard(host)).length, 3);
    const lines = host.notes.console.filter(({ type }) => type === 'error');
    assert.equal(lines.length, 1, JSON.stringify(lines));
    assert.match(lines[0].text, /webkit\.messageHandlers\.drimify failed/);
    assert.doesNotMatch(lines[0].text, /"s1"|payload/);
    assert.deepEqual(host.notes.errors, []);
  });
}

test('the unsubscriber stops it, and may be called twice and after destroy', async (scene) => {
  const { page: host, say } = await page(scene, ['ios']);
  await say(framed('ready'));
  await host.evaluate(() => {
    window.stop();
    window.stop();
  });
  await say(COMPLETE);
  assert.equal((await sent(host)).length, 1);
  assert.equal((await scene.heard(host)).length, 2);
  await host.evaluate(() => {
    const stop = window.stop;
    window.bridge.destroy();
    stop();
  });
  scene.assertQuiet(host);
});

test('a page can name the channels it wants', async (scene) => {
  const { page: host, say } = await page(scene, ['ios', 'android'], {
    start: FORWARD.replace('(window.bridge)', '(window.bridge, { DrimifyNative: window.DrimifyNative })'),
  });
  await say(COMPLETE);
  assert.deepEqual(
    (await sent(host)).map(([name]) => name),
    ['android'],
  );
});

test('the module of the native channels has no request of its own and needs no policy', async (scene) => {
  const { page: host, say } = await page(scene, ['ios'], {
    nonce: 'n1',
    headers: {
      'content-security-policy':
        "script-src 'nonce-n1' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'",
    },
    body: iframe(GAME),
  });
  await say(COMPLETE);
  assert.equal((await sent(host)).length, 1);
  assert.deepEqual(await host.evaluate(() => window.probe.violations), []);
});

plainTest('the sample page for a web view tells the app how the game ends', async () => {
  const demo = await serve({ hostPort: 0, experiencePort: 0 });
  const browser = /** @type {import('playwright-core').Browser} */ (await launchBrowser());
  try {
    const context = await browser.newContext();
    // As react-native-webview does it: an object of the window that is there before the page's first script.
    await context.addInitScript(() => {
      window.appHears = [];
      window.ReactNativeWebView = { postMessage: (json) => void window.appHears.push(JSON.parse(json)) };
    });
    const page = await context.newPage();
    await page.goto(`${demo.host}/native.html`);
    const game = await (await page.waitForSelector('#game')).contentFrame();
    await game.waitForSelector('#scratch');
    await game.click('#scratch');
    await page.waitForFunction(() => window.appHears.some(({ milestone }) => milestone === 'complete'));
    const heard = await page.evaluate(() => window.appHears);
    assert.deepEqual(
      heard.map(({ milestone }) => milestone),
      ['ready', 'firstInteraction', 'complete'],
    );
    assert.equal(heard[2].payload.won, true);
    assert.match(await page.textContent('#app'), /has been told/);
  } finally {
    await browser.close();
    await demo.close();
  }
});
