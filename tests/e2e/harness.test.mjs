// The laboratory itself, tried on plain pages: were it blind, every other test would pass in the dark.

import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plainTest } from 'node:test';
import { findChromium } from './browser.mjs';
import { assert, EVIL, framed, GAME, GAME_ORIGIN, HOST, iframe, laboratory } from './harness.mjs';
import { packageTarget, specifiers } from './site.mjs';

const test = laboratory({ needs: 'nothing' });
const plain = { entry: null };
const keep = 'window.kept = []; addEventListener("message", (e) => kept.push([e.origin, e.isTrusted, e.data]));';

plainTest('a missing browser is named, with what to do about it', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'no-browser-'));
  assert.throws(() => findChromium({ CHROMIUM: join(empty, 'nothing'), PATH: empty }), /CHROMIUM is set to .*nothing/);
  await rm(empty, { recursive: true });
});

plainTest('the package is found through its exports', () => {
  assert.match(packageTarget('drimify-bridge'), /^\.\/dist\/.*\.js$/);
  assert.ok(specifiers.includes('drimify-bridge/auto'));
  assert.throws(() => packageTarget('drimify-bridge/nonsense'), /exports nothing/);
});

test('a puppet posts real, trusted messages across origins', async (scene) => {
  const page = await scene.host({ ...plain, before: keep });
  const game = await scene.frame(page);
  await scene.say(page, game, { event: 'onComplete' });
  await scene.say(page, game, { js: '"a" + "b"' });
  assert.deepEqual(await page.evaluate(() => window.kept), [
    [GAME_ORIGIN, true, { event: 'onComplete' }],
    [GAME_ORIGIN, true, 'ab'],
  ]);
});

test('a puppet frames a neutral envelope as the transport of the vendor would', async (scene) => {
  const page = await scene.host(plain);
  const game = await scene.frame(page);
  const form = (js) => game.evaluate((text) => window.puppet.framed((0, eval)(`(${text})`)), js);
  assert.equal(
    await form('{event:"onComplete",data:{a:[1,-0,"x:y"],b:null}}'),
    framed('complete').replace('{}', '{"a":[1,-0,"x:y"],"b":null}'),
  );
  assert.equal(await form('\'{"event":"onReady"}\''), framed('ready').replace(',"data":{}', ''));
  assert.equal(await form('[1,[]]'), '[iFrameSizer]digita-widget-0.4711:0:0:message:[1,[]]');
  for (const js of [
    'NaN',
    '({event:"onReady",data:{at:new Date(0)}})',
    '"{x"',
    '10n',
    '(()=>{const a=[];a.push(a);return a})()',
  ]) {
    assert.equal(await form(js), null, js);
  }
});

test('a puppet tells of a value that cannot be cloned', async (scene) => {
  const page = await scene.host(plain);
  const game = await scene.frame(page);
  assert.deepEqual(await scene.say(page, game, { js: 'Symbol("x")' }), { threw: 'DataCloneError' });
});

test('every origin, also on another port, is one of this site', async (scene) => {
  const url = 'https://apps.drimify.com:8443/x/';
  const page = await scene.host({ ...plain, body: iframe(url), before: keep });
  await scene.say(page, await scene.frame(page), 'hello');
  assert.deepEqual(await page.evaluate(() => window.kept), [['https://apps.drimify.com:8443', true, 'hello']]);
});

test('a frame that goes elsewhere keeps its src attribute and speaks as its new origin', async (scene) => {
  const page = await scene.host({ ...plain, before: keep });
  scene.site.frame('puppet', EVIL);
  await (await scene.frame(page)).goto(EVIL);
  await scene.say(page, await scene.frame(page), 'hello');
  assert.deepEqual(await page.evaluate(() => window.kept), [['https://evil.example', true, 'hello']]);
  assert.equal(await page.getAttribute('#game', 'src'), GAME);
});

test('the probe counts listeners, reads of data, reveals and changes', async (scene) => {
  const page = await scene.host({
    ...plain,
    body: `${iframe()}<p id="out" hidden>x</p>`,
    before: `const late = (e) => { e.data; const end = performance.now() + 20; while (performance.now() < end); };
      addEventListener('message', late, true); addEventListener('message', late, { capture: true });
      addEventListener('pagehide', late); removeEventListener('pagehide', late);`,
  });
  await scene.say(page, await scene.frame(page), 'hello');
  await page.evaluate(() => {
    document.querySelector('#out').hidden = false;
    document.querySelector('#out').hidden = true;
  });
  const probe = await page.evaluate(() => window.probe);
  assert.deepEqual(probe.added, { message: 1, pagehide: 1 });
  assert.deepEqual(probe.listening, { message: 1, pagehide: 0 });
  assert.equal(probe.dataReads, 1);
  assert.deepEqual(probe.reveals, ['out']);
  assert.ok(probe.maxHandlerMs >= 20);
  assert.equal(probe.messages, 1);
});

test('page errors, warnings, dialogs and violations are collected', async (scene) => {
  const page = await scene.host({
    ...plain,
    before:
      'console.warn("careful"); alert(1); const image = new Image(); image.src = "https://evil.example/x.png"; reportError(new Error("oh"));',
    headers: { 'content-security-policy': "img-src 'self'" },
  });
  assert.match(page.notes.errors[0], /oh/);
  assert.equal(page.notes.warnings[0].text, 'careful');
  assert.deepEqual(page.notes.dialogs, ['1']);
  await page.waitForFunction(() => window.probe.violations.length > 0);
  assert.deepEqual(await page.evaluate(() => window.probe.violations), ['img-src https://evil.example/x.png']);
  assert.throws(() => scene.assertQuiet(page));
});

for (const child of ['early', '300', '2000']) {
  test(`the experience with its child script (${child}) is mute until somebody sends the initial string`, async (scene) => {
    const page = await scene.host({ ...plain, frames: 'vendor', body: iframe(`${GAME}?child=${child}`), before: keep });
    const game = await scene.frame(page);
    await game.waitForFunction(() => 'iframeResizer' in window || 'iframeChildListener' in window);
    const ping = '[iFrameResizerChild]Ready';
    const before = await page.evaluate(() => window.kept.map(([, , data]) => data));
    assert.ok(
      before.every((data) => data === ping),
      String(before),
    );
    await page.evaluate(() => {
      const string = '[iFrameSizer]game:0:false:false:32:true:true::taggedElement:::2:false:child:scroll:false';
      document.querySelector('#game').contentWindow.postMessage(string, 'https://apps.drimify.com');
    });
    await page.waitForFunction(() => window.kept.some(([, , data]) => data.includes(':message:')));
    const after = (await page.evaluate(() => window.kept.map(([, , data]) => data))).filter((data) => data !== ping);
    assert.match(after[0], /^\[iFrameSizer\]game:640:\d+:init$/);
    assert.equal(
      after[1],
      `[iFrameSizer]game:0:0:message:${JSON.stringify({ isDigitaService: true, type: 'ready', data: {}, id: '1' })}`,
    );
  });
}

test('the parent script of iframe-resizer makes the experience speak', async (scene) => {
  const page = await scene.host({
    ...plain,
    frames: 'vendor',
    head: '<script src="/vendor/iframeResizer.js"></script>',
    body: `${iframe()}<script>window.said = []; iFrameResize({ checkOrigin: false, heightCalculationMethod: 'taggedElement', onMessage: ({ message }) => said.push(message.type) }, '#game');</script>`,
  });
  await page.waitForFunction(() => window.said.length > 0);
  assert.deepEqual(await page.evaluate(() => window.said), ['ready']);
});

test('the frame of a loopback address may be plain http', async (scene) => {
  const url = 'http://localhost:8080/x/';
  scene.site.frame('puppet', url);
  const page = await scene.host({ ...plain, body: iframe(url), before: keep });
  await scene.say(page, await scene.frame(page), 'hello');
  assert.deepEqual(await page.evaluate(() => window.kept), [['http://localhost:8080', true, 'hello']]);
});

test('a message can be posted while the host page is busy, and dispatched after its frame is gone', async (scene) => {
  const page = await scene.host({
    ...plain,
    before: 'window.kept = []; addEventListener("message", (e) => kept.push([e.origin, e.source]));',
  });
  await scene.postWhileBusy(page, await scene.frame(page), { event: 'onComplete' }, () => {
    document.querySelector('#game').remove();
  });
  assert.deepEqual(await page.evaluate(() => window.kept), [[GAME_ORIGIN, null]]);
});

test('each scene begins with nothing of the one before', async (scene) => {
  const page = await scene.open(HOST);
  assert.equal(await page.title(), 'Nothing here');
});
