// What a review as a hostile frame, a careless page or an unlucky moment brought to light, each a test.

import { patiently, withinTime } from './cases/outcome.mjs';
import { assert, EVIL, framed, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const won = framed('complete', outcome({ won: true, score: 85 }));
const lost = framed('complete', outcome({ won: false, score: 1, session: 's2' }));
const CLAIMS = 'https://claims.example/claims';

/** A claims server that answers from a list, the last answer again and again. */
function claims(scene, ...answers) {
  const asked = [];
  const headers = {
    'access-control-allow-origin': 'https://host.example',
    'access-control-allow-headers': 'content-type',
  };
  const answer = async (request) => {
    if (request.method === 'OPTIONS') return { status: 204, headers, body: '' };
    asked.push(request.method);
    const [status, json] = answers.length > 1 ? answers.shift() : answers[0];
    return { status, headers, body: JSON.stringify(json) };
  };
  for (const url of [CLAIMS, `${CLAIMS}/s1`, `${CLAIMS}/s2`]) scene.site.page(url, answer);
  return asked;
}
const claim = (hasWon, code) => [200, { state: 'verified', won: hasWon, prize: hasWon ? { code } : null, token: 't' }];

test('a flood of long messages costs no more than reading each once', (scene) => patiently(() => playFlood(scene)));

async function playFlood(scene) {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  const data = Object.fromEntries(Array.from({ length: 5500 }, (_, at) => [`k${at}`, 0]));
  await say(framed('ready'));
  await page.evaluate(() => (window.probe.handlerMs = 0));
  await say({ json: framed('complete', { gameMetrics: data }) }, { times: 300 });
  const { refused } = await scene.stats(page);
  assert.equal(
    Object.keys(refused).every((reason) => ['duplicate', 'rate'].includes(reason)),
    true,
  );
  const spent = await page.evaluate(() => window.probe.handlerMs);
  withinTime(Math.round(spent), 500);
}

test('a target that cannot do what it is told stops nothing else', async (scene) => {
  const { page, say } = await scene.game({
    body: `${iframe()}<svg id="drawing" tabindex="0"></svg><i id="odd"></i><p id="out" hidden>x</p>`,
    before: "Object.defineProperty(SVGElement.prototype, 'focus', { value() { throw new Error('no'); } });",
    options: {
      frame: '#game',
      reactions: [
        { type: 'focus', target: '#drawing' },
        { type: 'reveal', target: '#out' },
      ],
    },
  });
  await say(won);
  assert.equal(await scene.isHidden(page, '#out'), false);
});

test('what is hidden may hold a focused drawing', async (scene) => {
  const { page, say } = await scene.game({
    body: `${iframe()}<div id="box"><svg id="drawing" tabindex="0"></svg></div><p id="out" hidden tabindex="-1">x</p>`,
    options: {
      frame: '#game',
      reactions: ['hide #box', 'reveal #out'].map((words) => ({
        type: words.split(' ')[0],
        target: words.split(' ')[1],
      })),
    },
  });
  await page.focus('#drawing');
  await say(won);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'out');
  scene.assertQuiet(page);
});

test('an event of the page’s own with odd getters is one untrusted event', async (scene) => {
  const { page } = await scene.game({ options: { frame: '#game' } });
  await page.evaluate(() => {
    const event = new Event('message');
    Object.defineProperty(event, 'origin', {
      get() {
        throw new Error('getter');
      },
    });
    window.dispatchEvent(event);
    const other = new Event('message');
    Object.defineProperty(other, 'timeStamp', { value: 1n });
    window.dispatchEvent(other);
  });
  assert.equal((await scene.stats(page)).refused.untrusted_event, 2);
  assert.equal(await page.evaluate(() => window.bridge.state()), 'waiting');
});

test('a given frame that is sent to an address outside the list later is a fault, once', async (scene) => {
  const page = await scene.host({
    body: '<iframe id="game" title="Game"></iframe>',
    options: { frame: '#game', allowedOrigins: ['https://apps.drimify.com'] },
  });
  scene.site.frame('puppet', 'https://go.drimify.com/x/');
  await page.evaluate(() => (document.querySelector('#game').src = 'https://go.drimify.com/x/'));
  await page.waitForFunction(() => window.faults.length > 0);
  assert.deepEqual(await page.evaluate(() => window.faults), ['frame_src_origin']);
});

test('destroy in a handler: the milestone being delivered finishes its redirect', async (scene) => {
  scene.site.page('https://host.example/thanks', '<!doctype html><title>Thanks</title>');
  const { page, game } = await scene.game({
    start:
      'window.bridge = createBridge({ frame: "#game", reactions: [{ type: "redirect", url: "/thanks" }] }); window.bridge.on("complete", () => window.bridge.destroy());',
  });
  // The frame may be gone before it answers.
  const sent = game.evaluate((words) => window.puppet.send({ json: words }), won).catch(() => {});
  await Promise.all([page.waitForURL('https://host.example/thanks'), sent]);
});

test('raw is readable after destroy', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(framed('complete', { a: 1 }));
  const raw = await page.evaluate(() => {
    window.bridge.destroy();
    return window.heard[0].raw;
  });
  assert.deepEqual(raw, { a: 1 });
});

test('off and unsubscribers agree, also during a replay', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(framed('ready'));
  const calls = await page.evaluate(() => {
    const { bridge } = window;
    const calls = { again: 0, replayed: 0 };
    const again = () => (calls.again += 1);
    const stop = bridge.on('complete', again);
    bridge.off('complete', again);
    bridge.on('complete', again);
    stop();
    bridge.off('complete', again);
    const control = new AbortController();
    const once = () => {
      calls.replayed += 1;
      control.abort();
    };
    bridge.on('ready', once, { replay: true, signal: control.signal });
    window.calls = calls;
    return calls.replayed;
  });
  assert.equal(calls, 1);
  await say(won);
  await say(framed('ready'));
  assert.deepEqual(await page.evaluate(() => window.calls), { again: 0, replayed: 1 });
});

test('a milestone may be named as in the DOM, also by those who come late', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(framed('firstinteraction'));
  assert.equal(
    await page.evaluate(() => window.bridge.once('first-interaction').then(({ milestone }) => milestone)),
    'firstInteraction',
  );
});

test('options that cannot even be printed are refused, and nothing stays behind', async (scene) => {
  const { page } = await scene.game({ start: 'window.createBridge = createBridge;' });
  const codes = await page.evaluate(() => {
    const attempt = (options) => {
      try {
        window.createBridge(options).destroy();
        return 'started';
      } catch (error) {
        return error.code;
      }
    };
    return [attempt({ markup: true, container: Object.create(null) }), attempt([]), attempt({ markup: true })];
  });
  assert.deepEqual(codes, ['config_type', 'config_type', 'started']);
  assert.deepEqual(await page.evaluate(() => window.probe.listening.messageerror), 0);
});

test('an object over budget is asked beyond the named members too, as its text is', async (scene) => {
  const { page, say } = await scene.game({
    body: `${iframe()}<p id="out" hidden>x</p>`,
    options: { frame: '#game', reactions: [{ type: 'reveal', target: '#out', when: 'data.level > 3' }] },
  });
  await say({ js: '({ event: "onComplete", data: { level: 4, answers: Array(300).fill(1) } })' });
  assert.equal(await scene.isHidden(page, '#out'), false);
  const [{ raw, flags }] = await scene.heard(page);
  assert.deepEqual([raw, flags.includes('payload_nodes')], [null, true]);
});

test('a claim that was verified before does not use up what the next completion has to show', async (scene) => {
  claims(scene, claim(true, 'OLD'), claim(false));
  const body = `${iframe()}<p id="real" hidden data-drimify-reveal data-drimify-on="verified" data-drimify-when="won">x</p>
    <p id="sorry" hidden data-drimify-reveal data-drimify-on="verified" data-drimify-when="lost">x</p>
    <output id="code" data-drimify-on="verified" data-drimify-set-text="{claim.code}">-</output>`;
  const { page, say } = await scene.game({ body, options: { frame: '#game', markup: true, verify: { url: CLAIMS } } });
  await say(framed('ready'));
  await say(won);
  await scene.waitHeard(page, 1, 'verified');
  assert.equal(await page.textContent('#code'), 'OLD');
  await page.reload();
  await page.waitForFunction(() => window.begun === true);
  await scene.say(page, await scene.frame(page), lost);
  await page.waitForFunction(() => window.heard.filter(({ milestone }) => milestone === 'verified').length >= 1);
  await page.waitForFunction(() => !document.querySelector('#sorry').hidden);
  assert.equal(await scene.isHidden(page, '#real'), true);
  assert.equal(await page.textContent('#code'), '-');
});

test('a handler that destroys the bridge at complete: the server is not asked', async (scene) => {
  const asked = claims(scene, [202, { state: 'pending' }]);
  const { page, say } = await scene.game({
    start: `window.bridge = createBridge({ frame: '#game', verify: { url: '${CLAIMS}' } }); window.bridge.on('complete', () => window.bridge.destroy());`,
  });
  await say(won);
  await page.evaluate((url) => fetch(url, { method: 'GET' }), CLAIMS);
  assert.deepEqual(asked, ['GET'], 'the test’s own request alone');
});

test('a server that does not wait is not asked in a storm, and a frame that has left not at all', async (scene) => {
  const asked = claims(scene, [202, { state: 'pending' }]);
  const { page, say } = await scene.game({ options: { frame: '#game', verify: { url: CLAIMS, timeout: 0 } } });
  const begun = performance.now();
  await say(won);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  // A claim, its first question, and one more for each second.
  const seconds = (performance.now() - begun) / 1000;
  assert.ok(asked.length <= 2 + seconds, `${asked.length} requests in ${seconds} s`);
  await page.evaluate(() => document.querySelector('#game').remove());
  const before = asked.length;
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  assert.ok(asked.length <= before + 1, `${asked.length} requests`);
});

test('strangers who reach a connected widget are bounded, and settle no promise', async (scene) => {
  scene.site.frame('puppet', EVIL);
  const { page } = await scene.game({
    body: `${iframe()}<iframe id="evil" title="Advertisement" src="${EVIL}"></iframe>`,
    start: `
      window.widget = {};
      window.bridge = createBridge(prepare({ frame: '#game' }));
      window.bridge.connect(widget);
      window.bridge.once('complete').then(() => { window.settled = true; });
      addEventListener('message', () => widget.onComplete({ data: {} }));`,
  });
  const evil = await scene.frame(page, '#evil');
  await scene.say(page, evil, 'hello', { times: 2000 });
  const heard = await scene.heard(page);
  assert.ok(heard.length > 0 && heard.length < 400, `${heard.length} calls`);
  assert.equal(
    heard.every(({ flags }) => flags.includes('ungated')),
    true,
  );
  assert.equal(await page.evaluate(() => window.settled ?? false), false);
});

test('a callback that calls the one before it later is called once, and ends with the connection', async (scene) => {
  const { page } = await scene.game({
    start: `
      window.said = [];
      window.widget = { onComplete: () => said.push('own') };
      window.bridge = createBridge(prepare({ frame: '#game' }));
      window.connection = window.bridge.connect(widget);`,
  });
  await page.evaluate(() => {
    const { widget } = window;
    const before = widget.onComplete;
    widget.onComplete = async (event) => {
      await Promise.resolve();
      before(event);
      window.said.push('mine');
      window.done = true;
    };
    widget.onComplete({ data: {} });
  });
  await page.waitForFunction(() => window.done === true);
  assert.deepEqual(await page.evaluate(() => window.said), ['own', 'mine']);
  assert.equal((await scene.heard(page)).length, 1);
  const after = await page.evaluate(async () => {
    window.connection.disconnect();
    window.said.length = 0;
    await window.widget.onComplete({ data: {} });
    return window.said;
  });
  assert.deepEqual(after, ['own', 'mine']);
  assert.equal((await scene.heard(page)).length, 1);
});

test('a policy that blocks the experience is told at once, also where silence is waited for without end', async (scene) => {
  const page = await scene.host({
    headers: { 'content-security-policy': "frame-src 'self'" },
    options: { frame: '#game', timeout: 0 },
  });
  await page.waitForFunction(() => document.querySelector('#game').dataset.drimifyState === 'unavailable');
});

test('what the bridge is just told may be told to it again from within, and all of it is counted', async (scene) => {
  const { page, say } = await scene.game({
    start: `
      window.again = () => dispatchEvent(new MessageEvent('messageerror'));
      window.told = [];
      window.bridge = createBridge({ frame: '#game', debug: true, onRefused: () => { again(); } });
      bridge.on('*', ({ milestone }) => { told.push(milestone); });`,
  });
  await page.evaluate(() => window.again());
  assert.equal((await scene.stats(page)).refused.messageerror, 2);
  await say(framed('ready'));
  assert.deepEqual(await page.evaluate(() => window.told), ['ready']);
});

test('an event that only has the name of one the bridge hears is nothing, and stops nothing', async (scene) => {
  const { page, say } = await scene.game({
    options: { frame: '#game', reactions: [{ type: 'redirect', url: '/thanks', on: 'close', delay: 60_000 }] },
  });
  // Escape is listened to while a redirect waits.
  await say(framed('close'));
  await page.evaluate(() => {
    const names = ['keydown', 'securitypolicyviolation', 'pageshow', 'messageerror', 'visibilitychange', 'message'];
    for (const name of [...names, 'load', 'DOMContentLoaded']) {
      const odd = new Event(name);
      Object.defineProperty(odd, 'key', {
        get() {
          throw new Error('of the page');
        },
      });
      window.dispatchEvent(odd);
      document.dispatchEvent(new Event(name));
      document.querySelector('#game').dispatchEvent(new Event(name));
    }
  });
  await say(framed('ready'));
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone }) => milestone),
    ['close', 'ready'],
  );
  assert.equal(await page.evaluate(() => window.bridge.state()), 'ready');
});

test('an error with a picture of a kilobyte says its name and message, and `raw` has the picture', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  const data = {
    message: 'no more plays',
    image: `data:image/png;base64,${'A'.repeat(1024)}`,
    name: 'DigitaServiceError',
  };
  await say(framed('error', data));
  await say({ isDigitaService: true, type: 'error', data, id: '2' });
  for (const { payload, raw, flags } of await scene.heard(page)) {
    assert.deepEqual(payload, { name: 'DigitaServiceError', message: 'no more plays' });
    assert.deepEqual([raw, flags], [data, []]);
  }
  assert.equal((await scene.heard(page)).length, 2);
});

test('what the game itself tells is read from `details`, last of all', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(framed('complete', { details: { score: 7, livesRemaining: 2 } }));
  await say({
    isDigitaService: true,
    type: 'complete',
    data: { details: { score: 7 }, gameMetrics: { score: 8 } },
    id: '2',
  });
  assert.deepEqual(
    (await scene.heard(page)).map(({ payload }) => payload.score),
    [7, 8],
  );
});
