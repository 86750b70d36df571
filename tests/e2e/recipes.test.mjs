// What docs/recipes.md shows works as it stands there.

import { readFileSync } from 'node:fs';
import { test as plainTest } from 'node:test';
import { simulatorHtml } from 'drimify-bridge/testing';
import { compileScript, parse } from 'vue/compiler-sfc';
import { app, bundle } from './bundle.mjs';
import { assert, framed, GAME, laboratory, outcome } from './harness.mjs';
import { library } from './library.mjs';
import { packageFile } from './site.mjs';

const test = laboratory();
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const recipes = read('docs/recipes.md');
const SCRIPT = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
const URL_OF_SCRIPT = 'https://host.example/drimify-bridge.global.js';
const WON = framed('complete', outcome({ won: true, score: 85 }));
const LINE = '<p id="won" hidden data-drimify-reveal data-drimify-when="won">x</p>';
const FRAME = `<iframe data-drimify src="${GAME}" title="Scratch and win"></iframe>`;

/** The code blocks of a language below a heading. */
const blocks = (heading, language) => {
  const section = recipes.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
  const found = [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code);
  assert.equal(found.length > 0, true, `${heading} has a block of ${language}`);
  return found;
};
const block = (heading, language) => blocks(heading, language)[0];

/**
 * Opens a page of nothing but this HTML; the script is where the recipes say, the experience is a puppet.
 *
 * @param {any} scene
 * @param {{ body: string, head?: string, headers?: object, url?: string, frame?: string | null, root?: string }} settings
 */
async function open(scene, { head = '', body, headers, url, frame = 'puppet', root = '<html lang="en">' }) {
  scene.site.page(URL_OF_SCRIPT, readFileSync(packageFile('drimify-bridge/global'), 'utf8'), SCRIPT);
  if (frame) scene.site.frame(frame, GAME);
  const html = `<!doctype html>${root}<head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;
  return scene.host({
    entry: null,
    frames: null,
    wrap: () => html,
    ...(headers ? { headers } : {}),
    ...(url ? { url } : {}),
  });
}
const isShown = (page, text) => page.getByText(text, { exact: true }).isVisible();
const isWon = (page) => page.evaluate(() => !document.querySelector('#won').hidden);

test('every block of code is of a recipe that a test runs', () => {
  const headings = [...recipes.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  const own = read('tests/e2e/recipes.test.mjs');
  for (const heading of headings) assert.equal(own.includes(`('${heading}', `), true, heading);
});

test('Consent manager: nothing is loaded before the visitor agrees, and everything is heard after', async (scene) => {
  const page = await open(scene, {
    body: `${block('Consent manager', 'html')}${LINE}<script>${block('Consent manager', 'js')}</script>`,
  });
  const asked = () => scene.site.requests.some((line) => line.includes(GAME));
  await page.evaluate(() => window.allow('statistics'));
  assert.equal(asked(), false);
  await page.evaluate(() => window.allow('marketing'));
  await scene.say(page, await scene.frame(page, 'iframe'), WON);
  assert.equal(asked(), true);
  assert.equal(await isWon(page), true);
  scene.assertQuiet(page);
});

test('WordPress: the block, and the tag that wp_enqueue_script prints', async (scene) => {
  const php = block('WordPress', 'php');
  const [, style] = /echo '(.*)';/.exec(php);
  const page = await open(scene, {
    head: `<script src="/drimify-bridge.global.js?ver=0.1.0" id="drimify-bridge-js" defer data-wp-strategy="defer"></script>${style}`,
    body: block('WordPress', 'html'),
  });
  const game = await scene.frame(page, 'iframe');
  await scene.say(page, game, framed('complete', outcome({ won: false })));
  assert.deepEqual([await isShown(page, 'Claim your prize'), await isShown(page, 'No luck this time.')], [false, true]);
  await scene.say(page, game, WON);
  assert.deepEqual([await isShown(page, 'Claim your prize'), await isShown(page, 'No luck this time.')], [true, false]);
  scene.assertQuiet(page);
});

test('Webflow: custom attributes in the designer, the tag at the end of the body', async (scene) => {
  const page = await open(scene, { body: `${FRAME}${LINE}${block('Webflow', 'html')}` });
  await scene.say(page, await scene.frame(page, 'iframe'), WON);
  assert.equal(await isWon(page), true);
  scene.assertQuiet(page);
});

test('Wix: all of it in the iframe that the site builder makes of an embed', async (scene) => {
  const html = block('Wix', 'html').replace('https://www.example.com/drimify-bridge.global.js', URL_OF_SCRIPT);
  const embed = scene.site.page('https://shop.example/embed', `<!doctype html><title>Embed</title>${html}`);
  const page = await open(scene, { body: `<iframe id="embed" title="Embed" src="${embed}"></iframe>` });
  const inner = await (await page.waitForSelector('#embed')).contentFrame();
  const game = await (await inner.waitForSelector('iframe')).contentFrame();
  await game.waitForFunction(() => window.puppet);
  await scene.say(page, game, WON, { host: inner });
  assert.equal(await isShown(inner, 'Claim your prize'), true);
  scene.assertQuiet(page);
});

for (const order of ['before', 'after']) {
  test(`Google Tag Manager: the tag runs ${order} the game is there`, async (scene) => {
    const [code] = /(?<=<script>)[^]*(?=<\/script>)/.exec(block('Google Tag Manager', 'html'));
    const page = await open(scene, {
      body: `${order === 'after' ? FRAME : ''}${LINE}<script>window.dataLayer = [];</script>`,
    });
    // As the tag manager runs it: the text of a script element of its own making.
    await page.evaluate((text) => {
      const script = document.createElement('script');
      script.text = text;
      document.body.append(script);
    }, code);
    await page.waitForFunction(() => window.DrimifyBridge?.bridge);
    if (order === 'before') await page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), FRAME);
    await scene.say(page, await scene.frame(page, 'iframe'), WON);
    assert.equal(await isWon(page), true);
    assert.deepEqual(await page.evaluate(() => window.dataLayer), [
      { event: 'drimify_complete', won: true, score: 85 },
    ]);
    scene.assertQuiet(page);
  });
}

for (const attribute of ['data-cfasync="false" ', '']) {
  test(`Rocket Loader: ${attribute ? 'left alone' : 'held back until the page has loaded'}, the script works`, async (scene) => {
    const tag = block('Rocket Loader', 'html').replace('data-cfasync="false" ', attribute);
    // What Rocket Loader makes of a page, and what it does then.
    const held = tag.replace('<script src', '<script type="0123-text/javascript" src');
    const loader = `<script data-cfasync="false">addEventListener('load', () => {
      for (const old of document.querySelectorAll('script[type$="-text/javascript"]')) {
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name, value);
        script.async = false;
        old.replaceWith(script);
      }
    });</script>`;
    const page = await open(scene, { head: attribute ? tag : held, body: `${FRAME}${LINE}${loader}` });
    await page.waitForFunction(() => window.DrimifyBridge?.bridge);
    await scene.say(page, await scene.frame(page, 'iframe'), WON);
    assert.equal(await isWon(page), true);
    scene.assertQuiet(page);
  });
}

test('Turbo and other routers: the script in the head, the body swapped', async (scene) => {
  const page = await open(scene, { head: block('Turbo and other routers', 'html'), body: FRAME });
  await page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
  }, `<body>${FRAME}${LINE}</body>`);
  await scene.say(page, await scene.frame(page, 'iframe'), WON);
  assert.equal(await isWon(page), true);
  scene.assertQuiet(page);
});

test('Turbo and other routers: a refresh by morphing leaves the game and its lines alone', async (scene) => {
  const page = await open(scene, {
    head:
      block('Turbo and other routers', 'html') +
      `<script src="${library(scene, '@hotwired/turbo/dist/turbo.es2017-umd.js')}"></script>` +
      '<meta name="turbo-refresh-method" content="morph">',
    body: blocks('Turbo and other routers', 'html')[1],
  });
  await scene.say(page, await scene.frame(page, 'iframe'), WON);
  assert.equal(await isShown(page, 'You have won'), true);
  const changes = await page.evaluate(async () => {
    const observer = new MutationObserver(() => {});
    observer.observe(document.querySelector('#scratch'), { attributes: true, childList: true, subtree: true });
    const morphed = new Promise((done) => addEventListener('turbo:morph', done));
    window.Turbo.visit(location.href, { action: 'replace' });
    await morphed;
    return observer.takeRecords().length;
  });
  assert.equal(changes, 0);
  assert.equal(await isShown(page, 'You have won'), true);
  scene.assertQuiet(page);
});

test('React: the component', async (scene) => {
  scene.site.frame('puppet', GAME);
  const page = await app(
    scene,
    `import { createRoot } from 'react-dom/client';
     ${block('React', 'jsx')}
     window.won = [];
     createRoot(document.querySelector('#root')).render(<Game onWin={(score) => window.won.push(score)} />);
     window.begun = true;`,
  );
  await scene.say(page, await scene.frame(page, 'iframe'), WON);
  assert.deepEqual(await page.evaluate(() => window.won), [85]);
  scene.assertQuiet(page);
});

test('React: the hook', async (scene) => {
  scene.site.frame('puppet', GAME);
  const page = await app(
    scene,
    `import { createRoot } from 'react-dom/client';
     ${blocks('React', 'jsx')[1]}
     createRoot(document.querySelector('#root')).render(<Game />);
     window.begun = true;`,
  );
  const game = await scene.frame(page, 'iframe');
  assert.equal(await isShown(page, 'Play!'), true);
  await scene.say(page, game, WON);
  await page.getByText('85 points').waitFor();
  scene.assertQuiet(page);
});

test('Vue: the component, compiled from its single file', async (scene) => {
  const { descriptor } = parse(block('Vue', 'vue'));
  const { content } = compileScript(descriptor, { id: 'game', inlineTemplate: true, genDefaultAs: 'Game' });
  scene.site.frame('puppet', GAME);
  const page = await app(
    scene,
    `import { createApp, h } from 'vue';
     ${content}
     window.won = [];
     createApp({ render: () => h(Game, { onWin: (score) => window.won.push(score) }) }).mount('#root');
     window.begun = true;`,
  );
  await scene.say(page, await scene.frame(page, 'iframe'), WON);
  assert.deepEqual(await page.evaluate(() => window.won), [85]);
  scene.assertQuiet(page);
});

plainTest('Parcel: the setting is the one that tests/packaging/more.test.mjs builds with', () => {
  assert.deepEqual(JSON.parse(block('Parcel', 'json')), { '@parcel/resolver-default': { packageExports: true } });
  const own = read('tests/packaging/more.test.mjs');
  for (const part of ["'@parcel/resolver-default': more", '{ packageExports: true }'])
    assert.equal(own.includes(part), true);
});

test('Content security policy: the header is enough', async (scene) => {
  const [name, value] = block('Content security policy', 'http')
    .trim()
    .split(/: (.*)/);
  const page = await open(scene, {
    headers: { [name.toLowerCase()]: value },
    body: `${FRAME}${LINE}<script src="/drimify-bridge.global.js"></script>`,
  });
  await scene.say(page, await scene.frame(page, 'iframe'), WON);
  assert.equal(await isWon(page), true);
  assert.deepEqual(await page.evaluate(() => window.probe.violations), []);
  scene.assertQuiet(page);
});

test('Subresource integrity: the hash of the package fits, and another does not', async (scene) => {
  const hashes = JSON.parse(readFileSync(packageFile('drimify-bridge').replace('index.js', 'integrity.json'), 'utf8'));
  const tag = block('Subresource integrity', 'html');
  for (const [hash, works] of [
    [hashes['drimify-bridge.global.js'], true],
    [hashes['index.js'], false],
  ]) {
    const page = await open(scene, { body: `${FRAME}${LINE}${tag.replace('sha384-…', hash)}` });
    assert.equal(await page.evaluate(() => 'DrimifyBridge' in window), works);
    await page.close();
  }
});

test('Early stub: it is the file of the package, and what was said before the bridge is not lost', async (scene) => {
  const stub = block('Early stub', 'html');
  assert.equal(
    stub.replace(/<\/?script>/g, '').trim(),
    readFileSync(packageFile('drimify-bridge/early'), 'utf8').trim(),
  );
  assert.equal(stub.length <= 300 + '<script></script>\n\n\n'.length, true);
  const page = await open(scene, { body: `${stub}${FRAME}${LINE}` });
  await scene.say(page, await scene.frame(page, 'iframe'), WON);
  await page.addScriptTag({ url: URL_OF_SCRIPT });
  await page.waitForFunction(() => !document.querySelector('#won').hidden);
  scene.assertQuiet(page);
});

test('Prefill: the experience is asked for with what the page knows', async (scene) => {
  const code = block('Prefill', 'js');
  scene.site.page('https://host.example/app.js', await bundle(code), SCRIPT);
  const page = await open(scene, {
    body: '<iframe id="game" title="Scratch and win"></iframe><script type="module" src="/app.js"></script>',
  });
  await scene.frame(page);
  const asked = new URL(await page.getAttribute('#game', 'src')).searchParams;
  const said = Object.fromEntries([...asked].map(([name, value]) => [name, decodeURIComponent(atob(value))]));
  assert.deepEqual(said, { session_uid: '5f0c9e1b', fname: 'Zoë', email: 'zoe@example.com' });
});

const TAG = `<script src="${URL_OF_SCRIPT}"></script>`;
for (const [how, settings] of Object.entries({
  attributes: () => ({ root: block('Shared screens', 'html'), script: TAG }),
  code: () => ({ root: '<html lang="en">', script: '<script type="module" src="/app.js"></script>' }),
})) {
  test(`Shared screens: the next visitor finds nothing of the one before, by ${how}`, async (scene) => {
    const { root, script } = settings();
    scene.site.page('https://host.example/app.js', await bundle(block('Shared screens', 'js')), SCRIPT);
    const answer = { state: 'verified', won: true, prize: { code: 'SECRET' } };
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
    const claims = scene.site.page('https://claims.example/claims', JSON.stringify(answer), headers);
    const code = '<output id="code" data-drimify-on="verified" data-drimify-set-text="{claim.code}">-</output>';
    const page = await open(scene, { root, body: `${FRAME}${code}${script}` });
    const asked = () => scene.site.requests.filter((line) => line === `POST ${claims}`).length;
    await scene.say(page, await scene.frame(page, 'iframe'), WON);
    await page.getByText('SECRET').waitFor();
    assert.equal(asked(), 1);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]),
    );
    assert.equal(kept, '[{},{},""]');
    await page.reload();
    await scene.say(page, await scene.frame(page, 'iframe'), framed('ready'));
    assert.deepEqual([await page.textContent('#code'), asked()], ['-', 1]);
    scene.assertQuiet(page);
  });
}

for (const [how, settings] of Object.entries({
  'a callback': () => ({ script: TAG, ask: `${block('Counting plays', 'js')}; window.consent = consent;` }),
  'an attribute': () => ({ script: TAG, root: block('Counting plays', 'html') }),
  'a bridge that only counts': () => ({
    script: TAG,
    module: `${blocks('Counting plays', 'js')[1]}; window.end = () => counter.destroy();`,
  }),
})) {
  test(`Counting plays: by ${how}`, async (scene) => {
    const { script, root = '<html lang="en">', ask = '', module } = settings();
    const told = [];
    scene.site.page('https://claims.example/seen', async (request) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      told.push(JSON.parse(body).milestone);
      return { status: 204, body: '' };
    });
    const come = async (count) => {
      while (told.length < count) await new Promise((next) => setTimeout(next, 10));
      return told;
    };
    if (module) scene.site.page('https://host.example/app.js', await bundle(module), SCRIPT);
    const app = module ? '<script type="module" src="/app.js"></script>' : '';
    const page = await open(scene, { root, body: `${FRAME}${LINE}${script}<script>${ask}</script>${app}` });
    const game = await scene.frame(page, 'iframe');
    if (ask) {
      await scene.say(page, game, framed('ready'));
      await page.evaluate(() => /** @type {any} */ (window).consent(true));
    }
    await scene.say(page, game, framed('firstinteraction'));
    assert.deepEqual(await come(1), ['firstInteraction']);
    await page.evaluate(() => /** @type {any} */ (window).consent?.(false) ?? /** @type {any} */ (window).end?.());
    await scene.say(page, game, WON);
    assert.equal(await isWon(page), true);
    if (!ask && !module) assert.deepEqual(await come(2), ['firstInteraction', 'complete']);
    await page.reload();
    assert.equal(told.includes('abandoned'), false);
    scene.assertQuiet(page);
  });
}

test('Testing your own page: from the driver', async (scene) => {
  const code = block('Testing your own page', 'js');
  assert.match(code, /^import { simulatorHtml } from 'drimify-bridge\/testing';\n/);
  const line = '<a href="/claim" hidden data-drimify-reveal data-drimify-when="won">Claim your prize</a>';
  scene.site.page(URL_OF_SCRIPT, readFileSync(packageFile('drimify-bridge/global'), 'utf8'), SCRIPT);
  scene.site.page(
    'https://host.example/game',
    `<!doctype html>${FRAME}${line}<script src="/drimify-bridge.global.js"></script>`,
  );
  const page = await scene.context.newPage();
  const run = new Function('page', 'simulatorHtml', `return (async () => { ${code.replace(/^import .*\n/, '')} })();`);
  await run(page, simulatorHtml);
  assert.equal(await page.evaluate(() => window.DrimifyBridge.bridge.stats().accepted), 1);
});

test('Testing your own page: inside the page', async (scene) => {
  const code = blocks('Testing your own page', 'js')[1];
  scene.site.page(GAME, simulatorHtml);
  scene.site.page('https://host.example/app.js', await bundle(`${code}\nwindow.done = true;`), SCRIPT);
  const page = await open(scene, {
    frame: null,
    body: `${FRAME}${LINE}<script src="/drimify-bridge.global.js"></script><script type="module" src="/app.js"></script>`,
  });
  await page.waitForFunction(() => window.done);
  assert.equal(await isWon(page), true);
});
