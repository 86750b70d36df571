// How the package gets into a page: as a module, as a script, under strict policies, on engines with limits, in Node.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test as plainTest } from 'node:test';
import { promisify } from 'node:util';
import { assert, framed, iframe, GAME, laboratory, outcome } from './harness.mjs';
import { packageFile, ROOT } from './site.mjs';

const test = laboratory();
const run = promisify(execFile);
const WON = framed('complete', outcome({ won: true, score: 8 }));
const ATTRIBUTES = `${iframe(GAME, 'data-drimify')}<p id="out" hidden data-drimify-reveal data-drimify-when="won">x</p><p id="text" data-drimify-set-text="{score}">-</p>`;
const STRICT =
  "script-src 'nonce-n1' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; connect-src 'none'";
const policy = (text) => ({ 'content-security-policy': text });
const REACTIONS = [
  { type: 'reveal', target: '#out', when: 'won' },
  { type: 'setText', target: '#text', text: '{score}' },
];

// What an engine does whose main thread may not compile so much at once. The asynchronous way waits for `release`.
const SYNC_LIMIT = `
  window.released = new Promise((done) => { window.release = done; });
  const { Module, compile, instantiate } = WebAssembly;
  WebAssembly.Module = function () { throw new RangeError('WebAssembly.Module is disallowed on the main thread'); };
  WebAssembly.Module.prototype = Module.prototype;
  WebAssembly.compile = (...given) => window.released.then(() => compile.apply(WebAssembly, given));
  WebAssembly.instantiate = (...given) => window.released.then(() => instantiate.apply(WebAssembly, given));`;

for (const [name, settings] of /** @type {[string, object][]} */ ([
  [
    'the module',
    {
      body: `${iframe()}<p id="out" hidden>x</p><p id="text">-</p>`,
      options: { frame: '#game', reactions: REACTIONS },
    },
  ],
  [
    'the script tag',
    { body: ATTRIBUTES, entry: 'drimify-bridge/global', start: 'window.bridge = window.DrimifyBridge.bridge;' },
  ],
])) {
  test(`under a strict policy ${name} works without one violation`, async (scene) => {
    const { page, say } = await scene.game({ ...settings, nonce: 'n1', headers: policy(STRICT) });
    assert.equal(await page.evaluate(() => window.thrown ?? null), null);
    await say(WON);
    assert.equal(await scene.isHidden(page, '#out'), false);
    assert.equal(await page.evaluate(() => document.querySelector('#text').textContent), '8');
    assert.deepEqual(await page.evaluate(() => window.probe.violations), []);
    scene.assertQuiet(page);
  });
}

test('a page without any inline script needs only the script and its attributes', async (scene) => {
  const page = await scene.host({
    entry: null,
    importMap: false,
    head: `<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`,
    body: ATTRIBUTES,
    headers: policy("script-src 'self' 'wasm-unsafe-eval'; style-src 'self'"),
  });
  await scene.say(page, await scene.frame(page), WON);
  assert.equal(await scene.isHidden(page, '#out'), false);
  assert.deepEqual(await page.evaluate(() => window.probe.violations), []);
});

test('a policy that refuses WebAssembly is named, with the keyword that is missing', async (scene) => {
  const page = await scene.host({
    nonce: 'n1',
    headers: policy("script-src 'nonce-n1' 'strict-dynamic'"),
    options: { frame: '#game' },
  });
  const thrown = await page.evaluate(() => window.thrown);
  assert.equal(thrown.code, 'wasm_blocked');
  assert.match(thrown.message, /wasm-unsafe-eval/);
  assert.match(thrown.message, /nowasm/);
  assert.equal(await page.evaluate(() => window.probe.added.message ?? 0), 0);
});

test("under script-src 'self' alone the file without WebAssembly reveals, and no rule of the page is broken", async (scene) => {
  const page = await scene.host({
    entry: null,
    importMap: false,
    head: `<script src="${scene.site.packageUrl('drimify-bridge/nowasm')}"></script>`,
    body: ATTRIBUTES,
    headers: policy(
      "default-src 'none'; frame-src *; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    ),
  });
  await scene.say(page, await scene.frame(page), WON);
  assert.equal(await scene.isHidden(page, '#out'), false);
  assert.deepEqual(await page.evaluate(() => window.probe.violations), []);
  assert.deepEqual(page.notes.errors, []);
});

test('the script tag says on the console that WebAssembly is refused, and the page goes on', async (scene) => {
  const page = await scene.host({
    nonce: 'n1',
    headers: policy("script-src 'nonce-n1' 'strict-dynamic'"),
    entry: 'drimify-bridge/global',
    body: ATTRIBUTES,
    start: 'window.after = true;',
  });
  const lines = page.notes.console.filter(({ type, text }) => type === 'error' && text.includes('wasm_blocked'));
  assert.equal(lines.length, 1, JSON.stringify(page.notes.console));
  assert.deepEqual(page.notes.errors, []);
  assert.equal(await page.evaluate(() => window.after), true);
});

test('the script is one file: no second request for it', async (scene) => {
  await scene.host({ entry: 'drimify-bridge/global', body: ATTRIBUTES, start: 'window.after = true;' });
  assert.deepEqual(
    scene.site.requests.filter((line) => line.includes('/pkg/')),
    [`GET ${scene.site.packageUrl('drimify-bridge/global')}`],
  );
});

test('where the main thread may not compile, createBridge says to await preload first', async (scene) => {
  const { page, say } = await scene.game({
    before: SYNC_LIMIT,
    start: `
      try { createBridge({ frame: '#game' }); } catch (error) { window.first = error.code; }
      window.release();
      await preload();
      window.bridge = createBridge({ frame: '#game' });`,
  });
  assert.equal(await page.evaluate(() => window.first), 'wasm_sync_limit');
  await say(WON);
  assert.equal((await scene.heard(page)).length, 1);
});

for (const entry of ['drimify-bridge/global', 'drimify-bridge/auto']) {
  test(`${entry}: where the main thread may not compile, what is said meanwhile is not lost`, async (scene) => {
    const page = await scene.host({
      before: SYNC_LIMIT,
      entry,
      body: `${ATTRIBUTES}<iframe id="other" title="Other" src="https://evil.example/"></iframe>`,
      start: 'window.after = true;',
    });
    const game = await scene.frame(page);
    await scene.say(page, await scene.frame(page, '#other'), WON, { times: 100 });
    await scene.say(page, game, framed('ready'));
    await scene.say(page, game, WON);
    assert.equal(await scene.isHidden(page, '#out'), true);
    assert.equal(await page.evaluate(() => window.probe.dataReads <= 2), true);
    await page.evaluate(() => window.release());
    await page.waitForFunction(() => !document.querySelector('#out').hidden);
    await page.waitForFunction(() => document.querySelector('#text').textContent === '8');
    await scene.say(page, game, framed('complete', outcome({ won: false, score: 9 })));
    assert.equal(await scene.isHidden(page, '#out'), true);
    scene.assertQuiet(page);
  });
}

test('the auto entry starts from the markup in a module', async (scene) => {
  const page = await scene.host({
    entry: null,
    body: ATTRIBUTES,
    head: '<script type="module">import \'drimify-bridge/auto\'; window.after = true;</script>',
  });
  await page.waitForFunction(() => window.after);
  await scene.say(page, await scene.frame(page), WON);
  assert.equal(await scene.isHidden(page, '#out'), false);
});

test('a page that patched the helpers of the language changes nothing at the gate', async (scene) => {
  const { page, say } = await scene.game({
    options: { frame: '#game' },
    body: `${iframe()}<iframe id="other" title="Other" src="https://evil.example/"></iframe>`,
    before: 'JSON.parse = () => ({ event: "onComplete" });',
  });
  await page.evaluate(() => {
    Reflect.get = () => /** @type {any} */ ('complete');
    Reflect.has = () => true;
    Array.prototype.includes = () => true;
    Array.prototype.some = () => true;
    Array.prototype.indexOf = () => 0;
    Array.prototype.find = () => undefined;
    Object.hasOwn = () => true;
  });
  await scene.say(page, await scene.frame(page, '#other'), WON);
  await say('{}');
  await say({ event: 'nonsense' });
  await say(WON);
  const { accepted, refused } = await scene.stats(page);
  assert.equal(accepted, 1);
  assert.deepEqual(refused, { origin: 1, shape: 1, unknown_event: 1 });
});

for (const name of ['TextEncoder', 'TextDecoder', 'WebAssembly']) {
  test(`a page without ${name} is told so by the error's code, and hears no message`, async (scene) => {
    const page = await scene.host({ before: `delete window.${name};`, options: { frame: '#game' } });
    const { code, message } = await page.evaluate(() => window.thrown);
    assert.equal(code, name === 'WebAssembly' ? 'wasm_blocked' : 'global_replaced');
    assert.match(message, name === 'WebAssembly' ? /nowasm\.global\.js/ : new RegExp(`^global_replaced: ${name} `));
    assert.equal(await page.evaluate(() => window.probe.added.message ?? 0), 0);
    assert.deepEqual(page.notes.errors, []);
  });
}

test('a page whose way of listening throws is told so by the error, and nothing is half-installed', async (scene) => {
  const refuse = 'EventTarget.prototype.addEventListener = () => { throw new TypeError("not here"); };';
  const page = await scene.host({ before: refuse, options: { frame: '#game' } });
  const { code, message } = await page.evaluate(() => window.thrown);
  assert.equal(code, 'global_replaced');
  assert.match(message, /^global_replaced: addEventListener /);
  assert.deepEqual(page.notes.errors, []);
});

test('a page without FinalizationRegistry works as any other', async (scene) => {
  const { page, say } = await scene.game({
    before: 'delete window.FinalizationRegistry;',
    options: { frame: '#game', reactions: REACTIONS },
    body: `${iframe()}<p id="out" hidden>x</p><p id="text">-</p>`,
  });
  await say(WON);
  assert.equal(await scene.isHidden(page, '#out'), false);
  scene.assertQuiet(page);
});

test('a page that replaces globals after the script has run changes nothing', async (scene) => {
  const { page, say } = await scene.game({
    options: { frame: '#game', reactions: REACTIONS },
    body: `${iframe()}<p id="out" hidden>x</p><p id="text">-</p>`,
  });
  await page.evaluate(() => {
    // Not `Map`, `Set` and `URL`: the driver needs them.
    for (const name of ['TextDecoder', 'TextEncoder', 'MutationObserver', 'WebAssembly'])
      Object.defineProperty(window, name, { value: undefined });
  });
  await say(WON);
  assert.equal(await scene.isHidden(page, '#out'), false);
  scene.assertQuiet(page);
});

// What only sloppy code may say: an octal number, a variable that nobody declared, a parameter that is there twice.
const SLOPPY = `undeclared = 010, isSloppy = (function () { return this === window })();
  function twice(one, one) { return arguments.length + one }
  both = twice(1, 2)`;

for (const name of ['global', 'nowasm', 'early']) {
  for (const [how, join] of /** @type {[string, (script: string, sloppy: string) => string][]} */ ([
    ['behind', (script, sloppy) => `${sloppy}\n${script}`],
    ['before', (script, sloppy) => `${script}\n${sloppy}`],
    ['on the line of the last comment of', (script, sloppy) => `${sloppy}\n//# sourceMappingURL=old.js.map${script}`],
  ])) {
    test(`in one file ${how} a sloppy script without a semicolon drimify-bridge/${name} works, and the other stays sloppy`, async (scene) => {
      const script = readFileSync(packageFile(`drimify-bridge/${name}`), 'utf8');
      scene.site.page('https://host.example/all.js', join(script, SLOPPY), { 'content-type': 'text/javascript' });
      const bridge = `<script src="${scene.site.packageUrl('drimify-bridge/global')}" defer></script>`;
      const head = `<script src="/all.js" ${name === 'early' ? '' : 'defer'}></script>${name === 'early' ? bridge : ''}`;
      const page = await scene.host({ entry: null, head, body: ATTRIBUTES });
      await scene.say(page, await scene.frame(page), WON);
      assert.equal(await scene.isHidden(page, '#out'), false);
      assert.equal(await page.evaluate(() => 'drimifyEarly' in window), name === 'early');
      assert.deepEqual(await page.evaluate(() => [window.undeclared, window.isSloppy, window.both]), [8, true, 4]);
      scene.assertQuiet(page);
    });
  }
}

plainTest('importing the package in Node touches no window', async () => {
  const { createBridge, preload, version } = await import('drimify-bridge');
  assert.equal(typeof preload, 'function');
  assert.equal(typeof version, 'string');
  assert.throws(
    () => createBridge(),
    (/** @type {any} */ error) =>
      error instanceof Error && 'code' in error && error.code === 'no_window' && error.name === 'BridgeError',
  );
});

plainTest('the auto entry does nothing in Node', async () => {
  const script = "await import('drimify-bridge/auto'); console.log('fine');";
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT });
  assert.deepEqual([stdout.trim(), stderr.trim()], ['fine', '']);
});
