// `connect(widget)`: the callbacks of the vendor's widget, for a wire that changes. The widget is an imitation of the
// documented interface, with the real iframe-resizer on both sides and, like the original, without a check of origins.

import { readFileSync } from 'node:fs';
import { assert, EVIL, framed, GAME, laboratory, outcome } from './harness.mjs';
import { ROOT } from './site.mjs';

const test = laboratory();
const read = (path) => readFileSync(`${ROOT}${path}`, 'utf8');
const CDN = 'https://cdn-apps.drimify.com/prod/widget/index.js';
const FRAME = '#holder iframe';
/**
 * Which of both comes first. The vendor's library listened first, and Chromium calls the listeners of a window in the order
 * in which they were added; elsewhere those come first that listen to the capturing, as the bridge does.
 */
const FIRST = process.env.E2E_BROWSER ? 'message' : 'widget';
const WON = outcome({ won: true, score: 85 });
const LOST = outcome({ won: false, score: 1 });

/** The vendor's library; with `renamed`, one for a wire that the bridge does not know: other type names. */
const library = (renamed) =>
  `(() => { const module = { exports: {} };\n${read('node_modules/iframe-resizer/js/iframeResizer.js')}
  const iFrameResize = module.exports;\n${read('tests/e2e/pages/official-widget.js').replaceAll(
    /type === '(\w+)'/g,
    (all, type) => (renamed ? `type === 'v2-${type}'` : all),
  )} })();`;

/** Opens a page whose bridge is connected to a widget; `assign` runs before `connect`, `more` is further markup. */
async function open(scene, { renamed = true, assign = '', more = '' } = {}) {
  scene.site.page(CDN, library(renamed), { 'content-type': 'text/javascript' });
  scene.site.frame('vendor', GAME);
  const page = await scene.host({
    head: `<script src="${CDN}"></script>`,
    body: `<div id="holder"></div>${more}<p id="out" hidden>You won</p>`,
    start: `
      window.said = [];
      window.widget = DigitaService.Widget.Create({ element: 'holder', engine: '${GAME}' });
      ${assign}
      window.bridge = createBridge(prepare({ reactions: [{ type: 'reveal', target: '#out', when: 'won' }] }));
      window.connection = window.bridge.connect(widget);
      widget.load();`,
  });
  const game = await scene.frame(page, FRAME);
  await scene.waitHeard(page, 1, 'ready');
  const say = (type, data) => scene.sayAsVendor(page, game, type, data);
  return { page, game, say };
}

/** What was heard besides the transport's own `ready`, which both libraries understand. */
const heard = async (scene, page) =>
  (await scene.heard(page))
    .filter(({ milestone, via }) => milestone !== 'ready' || via === 'widget')
    .map(({ milestone, via, flags }) => [milestone, via, ...flags].join(' '));

test('where the wire is not understood, the callback is the milestone, and the page reacts', async (scene) => {
  const { page, say } = await open(scene);
  await say('v2-ready');
  await say('v2-complete', WON);
  assert.deepEqual(await heard(scene, page), ['ready widget frame_reloaded', 'complete widget']);
  const { payload, origin, raw } = (await scene.heard(page)).at(-1);
  assert.deepEqual(
    [payload.won, payload.score, payload.sessionId, origin],
    [true, 85, 's1', 'https://apps.drimify.com'],
  );
  assert.deepEqual(raw, WON);
  assert.equal(await scene.isHidden(page, '#out'), false);
  const { seen, accepted } = await scene.stats(page);
  assert.deepEqual([accepted, seen >= 3], [1, true], 'a callback is no message: the ready of the transport alone');
});

test('one message is one milestone: the callback that comes second is dropped', async (scene) => {
  const { page, say } = await open(scene, { renamed: false });
  await say('complete', WON);
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone, via }) => `${milestone} ${via}`),
    [`ready ${FIRST}`, `complete ${FIRST}`],
  );
  const { seen, accepted, ignored, refused } = await scene.stats(page);
  const messages = FIRST === 'message' ? 2 : 0;
  assert.deepEqual([accepted, seen - ignored, refused], [messages, messages, {}]);
});

test('callbacks that the page assigned before are chained, and so are those it assigns after', async (scene) => {
  const { page, say } = await open(scene, {
    assign: "widget.onComplete = (event) => said.push('before ' + event.data.gameMetrics.score);",
  });
  await say('v2-complete', WON);
  assert.deepEqual(await page.evaluate(() => window.said), ['before 85']);
  await page.evaluate(() => {
    const earlier = window.widget.onComplete;
    window.widget.onComplete = (event) => {
      earlier(event);
      window.said.push('after ' + event.data.gameMetrics.score);
    };
  });
  await say('v2-complete', LOST);
  assert.deepEqual(await page.evaluate(() => window.said), ['before 85', 'before 1', 'after 1']);
  assert.equal((await heard(scene, page)).filter((line) => line.startsWith('complete')).length, 2);
});

test('a callback of the page that throws stops nothing, and is reported', async (scene) => {
  const { page, say } = await open(scene, { assign: "widget.onComplete = () => { throw new Error('of the page'); };" });
  await say('v2-complete', WON);
  assert.equal(await scene.isHidden(page, '#out'), false);
  assert.equal(page.notes.errors.length, 1);
});

test('a callback that nothing was sent for reaches handlers as ungated, and changes nothing', async (scene) => {
  const { page, say } = await open(scene);
  await page.evaluate((data) => window.widget.onComplete({ type: 'complete', id: '1', data }), WON);
  assert.deepEqual(await heard(scene, page), ['complete widget ungated']);
  assert.equal(await scene.isHidden(page, '#out'), true);
  assert.notEqual(await page.getAttribute(FRAME, 'data-drimify-state'), 'complete');
  await say('v2-complete', WON);
  assert.equal((await heard(scene, page)).at(-1), 'complete widget', 'the real one is no duplicate');
  assert.equal(await scene.isHidden(page, '#out'), false);
});

for (const [what, url] of [
  ['of another origin', EVIL],
  ['of the vendor’s own origin, which the bridge listens to as well', `${GAME}hostile/`],
]) {
  test(`a hostile second frame ${what} that knows the iframe’s id fools the widget, not the page`, async (scene) => {
    scene.site.frame('puppet', url);
    const { page } = await open(scene, { more: `<iframe id="evil" title="Advertisement" src="${url}"></iframe>` });
    const evil = await scene.frame(page, '#evil');
    const id = await page.getAttribute(FRAME, 'id');
    await scene.say(page, evil, framed('v2-complete', WON).replace('digita-widget-0.4711', id));
    assert.deepEqual(await heard(scene, page), ['complete widget ungated'], 'the widget believes it');
    assert.equal(await scene.isHidden(page, '#out'), true);
  });
}

test('the legacy shape, the data itself, is understood too', async (scene) => {
  const { page, game } = await open(scene);
  await page.evaluate(() => {
    // As the legacy widget calls: while the message is being dispatched, with the data alone.
    addEventListener('message', () => window.widget.onCompletion({ credientials: { sessionID: 's9' }, score: 7 }));
  });
  await game.evaluate(() => parent.postMessage('[iFrameSizer]x:0:0:message:{"isDigitaService":true,"type":"v2"}', '*'));
  await scene.waitHeard(page, 1, 'complete');
  const { payload, flags } = (await scene.heard(page)).at(-1);
  assert.deepEqual([payload.sessionId, payload.score, flags], ['s9', 7, []]);
});

test('disconnect puts the page’s own callbacks back, and so does destroy', async (scene) => {
  const { page } = await open(scene, { assign: "window.own = () => said.push('own'); widget.onReady = window.own;" });
  await page.evaluate(() => window.connection.disconnect());
  assert.equal(await page.evaluate(() => window.widget.onReady === window.own), true);
  await page.evaluate((data) => window.widget.onComplete?.({ data }), WON);
  assert.deepEqual(await heard(scene, page), []);
  const again = await page.evaluate(() => {
    window.bridge.connect(window.widget);
    window.bridge.destroy();
    return window.widget.onReady === window.own;
  });
  assert.equal(again, true);
});

test('what is no widget is refused at once', async (scene) => {
  const { page } = await open(scene);
  const codes = await page.evaluate(() =>
    [undefined, null, 'holder'].map((wrong) => {
      try {
        window.bridge.connect(wrong);
        return null;
      } catch (error) {
        return error.code;
      }
    }),
  );
  assert.deepEqual(codes, ['config_type', 'config_type', 'config_type']);
});
