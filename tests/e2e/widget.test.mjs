// A page with the vendor's own embed code and our script tag simply works, through the wire: the widget is asked
// nothing. The widgets are imitations of the documented interface, with the real iframe-resizer on both sides.

import { readFileSync } from 'node:fs';
import { assert, EVIL, framed, laboratory, outcome } from './harness.mjs';
import { ROOT } from './site.mjs';

const test = laboratory();
const read = (path) => readFileSync(`${ROOT}${path}`, 'utf8');
const SCRIPT = { 'content-type': 'text/javascript' };
const OFFICIAL = {
  url: 'https://cdn-apps.drimify.com/prod/widget/index.js',
  engine: 'https://apps.drimify.com/XBs15jKF/',
  file: 'official-widget',
  // As the vendor's help centre shows it.
  embed: (engine) => `<div id="gamification-widget"></div>
    <script src="https://cdn-apps.drimify.com/prod/widget/index.js"></script>
    <script>
      window.said = [];
      const widget = DigitaService.Widget.Create({
        element: 'gamification-widget', engine: '${engine}', autoscroll: true, fixed: false, height: ['auto'], width: '100%',
      });
      widget.onReady = () => { said.push('onReady'); };
      widget.onComplete = (event) => { said.push('onComplete ' + event.type + ' ' + event.data.gameMetrics?.score); };
      widget.load();
    </script>`,
  said: ['onReady', 'onComplete complete 85'],
};
const LEGACY = {
  url: 'https://cdn.drimify.com/js/drimifywidget.release.min.js',
  engine: 'https://go.drimify.com/7/12/app.html?projectid=34',
  file: 'legacy-widget',
  embed: (engine) => `<div id="gamification-widget"></div>
    <script src="https://cdn.drimify.com/js/drimifywidget.release.min.js"></script>
    <script>
      window.said = [];
      const widget = new Drimify.Widget({ autofocus: true, height: '600px', element: 'gamification-widget', engine: '${engine}', style: 'border: 0' });
      widget.onReady = () => { said.push('onReady'); };
      widget.onCompletion = (data) => { said.push('onCompletion ' + data.credientials.sessionID); };
      widget.load();
    </script>`,
  said: ['onReady', 'onCompletion s1'],
};
const REACTIONS = `<style>[hidden]{display:none!important}</style>
  <a id="won" href="/claim" hidden data-drimify-reveal data-drimify-when="won">Claim your prize</a>
  <p id="lost" hidden data-drimify-reveal data-drimify-when="!won">No luck this time.</p>`;
const OUTCOME = { ...outcome({ won: true, score: 85 }), credientials: { sessionID: 's1' } };
const FRAME = '#gamification-widget iframe';

/** Opens a page with a widget's embed code; `tag` is where our script is: in the head, or at the end of the body. */
async function embed(scene, widget, { tag = 'end', engine = widget.engine, more = '', html = '', bridge = true } = {}) {
  const source = `(() => { const module = { exports: {} };\n${read('node_modules/iframe-resizer/js/iframeResizer.js')}
    const iFrameResize = module.exports;\n${read(`tests/e2e/pages/${widget.file}.js`)} })();`;
  scene.site.page(widget.url, source, SCRIPT);
  scene.site.frame('vendor', engine);
  const script = bridge ? `<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>` : '';
  const page = await scene.host({
    entry: null,
    frames: null,
    wrap: () => `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>
      ${tag === 'head' ? script : ''}</head>
      <body>${REACTIONS}${widget.embed(engine)}${more}${tag === 'end' ? script : ''}</body></html>`,
  });
  const game = await scene.frame(page, FRAME);
  await page.waitForFunction(() => window.said.includes('onReady'));
  return { page, game };
}

const shown = (page) => page.evaluate(() => ['won', 'lost'].filter((id) => !document.getElementById(id).hidden));
const stats = (page) => page.evaluate(() => window.DrimifyBridge.bridge.stats());
for (const [name, widget] of /** @type {[string, typeof OFFICIAL][]} */ ([
  ['the official widget', OFFICIAL],
  ['the legacy widget', LEGACY],
])) {
  for (const tag of ['head', 'end']) {
    test(`${name}, our script tag at the ${tag}: its callbacks are called as ever, and the page reacts`, async (scene) => {
      const { page, game } = await embed(scene, widget, { tag });
      await scene.sayAsVendor(page, game, 'complete', { ...OUTCOME, gameMetrics: { userWon: false, score: 1 } });
      assert.deepEqual(await shown(page), ['lost']);
      await scene.sayAsVendor(page, game, 'complete', OUTCOME);
      assert.deepEqual(await shown(page), ['won']);
      const { accepted, refused } = await stats(page);
      assert.deepEqual([accepted, refused], [3, {}]);
      const said = await page.evaluate(() => window.said);
      assert.deepEqual([said[0], said.at(-1), said.length], [...widget.said, 3]);
      assert.equal(await page.getAttribute(FRAME, 'data-drimify-state'), 'complete');
      scene.assertQuiet(page);
    });
  }

  test(`${name}: the bridge leaves the handshake and the height to it`, async (scene) => {
    // What an initial string says after the iframe's name. How often the widget sends its own is its affair.
    const settings = ({ data }) => /^\[iFrameSizer\][^:]*(:[^:]*:(?:true|false):.*)/.exec(data)?.[1] ?? [];
    const initial = [];
    for (const bridge of [false, true]) {
      const { page, game } = await embed(scene, widget, { tag: 'head', bridge });
      const wanted = widget === OFFICIAL ? 900 : null;
      if (wanted) {
        await game.evaluate((pixels) => window.vendor.setHeight(pixels), wanted);
        await page.waitForFunction(
          ([selector, pixels]) => document.querySelector(selector).clientHeight === pixels,
          [FRAME, wanted],
        );
      }
      initial.push([...new Set((await game.evaluate(() => window.vendor.heard)).flatMap(settings))]);
      await page.close();
    }
    assert.equal(initial[0].length > 0, true);
    assert.deepEqual(initial[1], initial[0], 'no initial string but those that come without the bridge');
  });

  test(`${name}: a script that a tag manager loads later hears what comes then`, async (scene) => {
    const { page, game } = await embed(scene, widget, { bridge: false });
    await page.addScriptTag({ url: scene.site.packageUrl('drimify-bridge/global') });
    await scene.sayAsVendor(page, game, 'complete', OUTCOME);
    assert.deepEqual(await shown(page), ['won']);
  });

  test(`${name}: a hostile second frame that knows the iframe's id fools the widget, not the bridge`, async (scene) => {
    scene.site.frame('puppet', EVIL);
    const { page } = await embed(scene, widget, {
      more: `<iframe id="evil" title="Advertisement" src="${EVIL}"></iframe>`,
    });
    const evil = await scene.frame(page, '#evil');
    const id = await page.getAttribute(FRAME, 'id');
    const forged = framed('complete', OUTCOME).replace('digita-widget-0.4711', id);
    await scene.say(page, evil, forged);
    assert.equal(await page.evaluate(() => window.said.length), 2, 'the widget believes it');
    assert.deepEqual(await shown(page), []);
    const { accepted, refused } = await stats(page);
    assert.deepEqual([accepted, refused], [1, { origin: 1 }]);
  });

  test(`${name}: a hostile frame of the vendor's own origin that knows the id fools the widget, not the bridge`, async (scene) => {
    const { origin } = new URL(widget.engine);
    // Another customer's game, sandboxed away from discovery by the page's mark.
    scene.site.frame('puppet', `${origin}/hostile/`);
    const { page } = await embed(scene, widget, {
      more: `<div data-drimify-ignore><iframe id="evil" title="Advertisement" src="${origin}/hostile/"></iframe></div>`,
    });
    const id = await page.getAttribute(FRAME, 'id');
    await scene.say(
      page,
      await scene.frame(page, '#evil'),
      framed('complete', OUTCOME).replace('digita-widget-0.4711', id),
    );
    assert.equal(await page.evaluate(() => window.said.length), 2, 'the widget believes it');
    assert.deepEqual(await shown(page), []);
    assert.deepEqual((await stats(page)).refused, { source: 1 });
  });
}

test('the official widget at a customer’s own subdomain: the origin listed on <html>', async (scene) => {
  const { page, game } = await embed(scene, OFFICIAL, {
    engine: 'https://games.brand.example/XBs15jKF/',
    html: 'data-drimify-origins="https://games.brand.example"',
  });
  await scene.sayAsVendor(page, game, 'complete', OUTCOME);
  assert.deepEqual(await shown(page), ['won']);
});

test('the official widget at an unlisted subdomain, in a marked container: one warning that names the way out', async (scene) => {
  const marked = { ...OFFICIAL, embed: (engine) => OFFICIAL.embed(engine).replace('<div ', '<div data-drimify ') };
  const { page, game } = await embed(scene, marked, { engine: 'https://games.brand.example/XBs15jKF/', tag: 'head' });
  await scene.sayAsVendor(page, game, 'complete', OUTCOME);
  assert.deepEqual(await shown(page), []);
  const lines = page.notes.warnings.filter(({ text }) => /games\.brand\.example.*data-drimify-origins/.test(text));
  assert.equal(lines.length, 1, JSON.stringify(page.notes.warnings));
});

test('what the shell says to its own page, and the layer of the inner game, are no milestones of the official widget', async (scene) => {
  const { page, game } = await embed(scene, OFFICIAL);
  await scene.sayAsVendor(page, game, 'complete', OUTCOME, { isPlugin: true });
  assert.deepEqual(await shown(page), []);
  await scene.sayAsVendor(page, game, 'dialog', { text: 'Hello' });
  const { accepted, refused } = await stats(page);
  assert.deepEqual([accepted, refused], [1, { plugin_layer: 1, unknown_event: 1 }]);
});

test('createBridge with the official widget’s container: its iframe is random by name, and heard all the same', async (scene) => {
  const { page, game } = await embed(scene, OFFICIAL);
  await page.evaluate(() => {
    window.heard = [];
    window.own = window.DrimifyBridge.createBridge({ container: '#gamification-widget' });
    window.own.on('*', ({ milestone, frame }) => window.heard.push([milestone, frame.id.startsWith('digita-widget-')]));
  });
  await scene.sayAsVendor(page, game, 'complete', OUTCOME);
  assert.deepEqual(await page.evaluate(() => window.heard), [['complete', true]]);
});

test('an official widget that is loaded again into an emptied container is heard from its first round on', async (scene) => {
  const { page, game } = await embed(scene, OFFICIAL);
  await scene.sayAsVendor(page, game, 'firstinteraction');
  await page.evaluate((engine) => {
    const holder = document.querySelector('#gamification-widget');
    holder.replaceChildren();
    window.said.length = 0;
    const again = window.DigitaService.Widget.Create({ element: holder, engine });
    again.onReady = () => window.said.push('again');
    again.load();
  }, OFFICIAL.engine);
  await page.waitForFunction(() => window.said.includes('again'));
  const next = await scene.frame(page, FRAME);
  await scene.sayAsVendor(page, next, 'complete', OUTCOME);
  assert.deepEqual(await shown(page), ['won']);
  assert.equal(await page.evaluate(() => window.DrimifyBridge.bridge.state()), 'complete');
  assert.equal((await stats(page)).accepted, 4);
});
