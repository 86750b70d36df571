// What docs/attributes.md shows works as it stands there.

import { readFile } from 'node:fs/promises';
import { assert, framed, GAME, iframe, laboratory } from './harness.mjs';

const test = laboratory();
const reference = await readFile(new URL('../../docs/attributes.md', import.meta.url), 'utf8');

/** The code blocks of a language below a heading, up to the next heading. */
const examples = (heading, language = 'html') => {
  const [, section] = reference.split(`\n${heading}\n`);
  assert.ok(section, heading);
  const own = section.split(/\n##+ /)[0];
  return own
    .split(`\`\`\`${language}\n`)
    .slice(1)
    .map((rest) => rest.split('\n```')[0]);
};

const complete = (data) => framed('complete', data);
const WON = complete({ gameMetrics: { userWon: true, score: 85 }, prizeTitle: 'Gold', code: 'WIN12345' });
const LOST = complete({ gameMetrics: { userWon: false, score: 20, prizeID: 'lost' } });
const at = (page, selector, name) => page.$eval(selector, (element, key) => element[key], name);

/** A page with an example of the reference and a game, started by the script tag. */
const show = (scene, html, more = {}) =>
  scene.game({
    entry: 'drimify-bridge/global',
    body: iframe(GAME, 'data-drimify') + html,
    before: 'window.drimifyHandlers = { confetti: (event) => (window.called = event.milestone) };',
    start: "addEventListener('drimify:show-map', ({ target }) => (window.fired = target.localName));",
    ...more,
  });

/** What each example does: before, after a loss, after a win. */
const WORKS = {
  reveal: (page) => at(page, 'a', 'hidden'),
  hide: (page) => at(page, 'div', 'hidden'),
  'set-text': (page) => at(page, 'output', 'textContent'),
  'set-value': (page) => at(page, 'input', 'value'),
  'add-class': (page) => at(page, 'section', 'className'),
  'remove-class': (page) => at(page, 'section', 'className'),
  enable: (page) => at(page, 'button', 'disabled'),
  disable: (page) => at(page, 'button', 'disabled'),
  focus: (page) => page.evaluate(() => document.activeElement.localName),
  'scroll-to': (page) =>
    page.evaluate(() => document.querySelector('section').getBoundingClientRect().top < innerHeight),
  announce: (page) => at(page, '[data-drimify-live]', 'textContent'),
  dispatch: (page) => page.evaluate(() => window.fired ?? null),
  call: (page) => page.evaluate(() => window.called ?? null),
  track: (page) => page.evaluate(() => window.dataLayer ?? null),
  redirect: (page) =>
    page.evaluate(() => /another page/.test(document.querySelector('[data-drimify-live]').textContent)),
};
const tracked = (won, score) => ({ event: 'game_finished', drimify: { milestone: 'complete', won, score } });
const EXPECTED = {
  reveal: [true, true, false],
  hide: [false, false, true],
  'set-text': ['Your code comes by e-mail.', 'Your code comes by e-mail.', 'Your code: WIN12345'],
  'set-value': ['', '', 'WIN12345'],
  'add-class': ['', '', 'celebrate'],
  'remove-class': ['dimmed', '', ''],
  enable: [true, false, false],
  disable: [false, true, true],
  focus: ['body', 'body', 'h2'],
  'scroll-to': [false, true, true],
  announce: ['', '', 'You won. The link to your prize follows the game.'],
  dispatch: [null, 'div', 'div'],
  call: [null, null, 'complete'],
  track: [null, [tracked(false, 20)], [tracked(false, 20), tracked(true, 85)]],
  redirect: [false, false, true],
};

test('every reaction of the reference has its check here', () => {
  const headings = [...reference.matchAll(/^### `data-drimify-([a-z-]+)`$/gm)].map(([, name]) => name);
  assert.deepEqual(headings, Object.keys(EXPECTED));
});

for (const [name, [before, lost, won]] of Object.entries(EXPECTED)) {
  test(`the example of data-drimify-${name} does what is said of it`, async (scene) => {
    const [example] = examples(`### \`data-drimify-${name}\``);
    const far = name === 'scroll-to' ? '<style>section { margin-top: 300vh }</style>' : '';
    // The redirect waits three seconds: the clock does not let it.
    if (name === 'redirect') await scene.stopClock();
    const { page, say } = await show(scene, far + example);
    // Words stand in the live region a task after it came.
    if (name === 'redirect') await scene.pass(1);
    const now = () => WORKS[name](page);
    assert.deepEqual(await now(), before, 'before');
    await say(LOST);
    if (name === 'scroll-to')
      await page.waitForFunction(
        () => scrollY > 0 && document.querySelector('section').getBoundingClientRect().top < innerHeight,
      );
    assert.deepEqual(await now(), lost, 'lost');
    await say(WON);
    assert.deepEqual(await now(), won, 'won');
    scene.assertQuiet(page);
  });
}

test('the whole page of the reference: lost, won, unavailable', async (scene) => {
  const [html] = examples('## A whole page');
  const body = html.replace(/<script.*<\/script>/, '').replace('<iframe ', '<iframe id="game" ');
  const { page, say } = await show(scene, '', { body });
  const shown = () => page.$$eval('p', (all) => all.map(({ hidden }) => !hidden));
  assert.deepEqual(await shown(), [false, false, false]);
  await say(LOST);
  assert.deepEqual(await shown(), [false, true, false]);
  await say(WON);
  assert.deepEqual(await shown(), [true, false, false]);
  const silent = await show(scene, '', { body: body.replace('<iframe ', '<iframe data-drimify-timeout="50" ') });
  await silent.page.waitForFunction(() => !document.querySelectorAll('p')[2].hidden);
  assert.deepEqual(await silent.page.$$eval('p', (all) => all.map(({ hidden }) => !hidden)), [false, false, true]);
});

test('two moments are the two elements of the reference', async (scene) => {
  const [html] = examples('## When, and for which game');
  const { page, say } = await show(scene, html);
  await say(framed('firstinteraction'));
  assert.deepEqual([await at(page, 'div', 'hidden'), await at(page, 'p', 'hidden')], [false, false]);
  await say(framed('close'));
  assert.equal(await at(page, 'div', 'hidden'), true);
  scene.assertQuiet(page);
});

test('the condition of the reference', async (scene) => {
  const [html] = examples('### Conditions');
  const { page, say } = await show(scene, html);
  await say(LOST);
  assert.equal(await at(page, 'p', 'hidden'), true);
  await say(WON);
  assert.equal(await at(page, 'p', 'hidden'), false);
});

test('the JSON element of the reference', async (scene) => {
  const [html] = examples('## The JSON element');
  const { page, say } = await show(scene, `<p id="cup">Cup</p>${html}`);
  await say(framed('ready'));
  await say(WON);
  assert.equal(await at(page, '#cup', 'className'), 'shine');
  await page.waitForFunction(() => document.querySelector('[data-drimify-live]').textContent === '85 points');
  await say(framed('ready'));
  assert.equal(await at(page, '#cup', 'className'), '');
  scene.assertQuiet(page);
});

test('the CSS of the reference takes an unavailable game out of the page', async (scene) => {
  const [css] = examples('### State, for CSS', 'css');
  const body = `<style>${css}</style>${iframe(GAME, 'data-drimify data-drimify-timeout="50"')}`;
  const { page } = await show(scene, '', { body });
  await page.waitForFunction(() => getComputedStyle(document.querySelector('#game')).display === 'none');
});

/** How each mistake is made; what is not here needs more than markup, and is tested where it belongs. */
const MISTAKES = {
  condition_syntax: '<p hidden data-drimify-reveal data-drimify-when="score >"></p>',
  milestone_unknown: '<p hidden data-drimify-reveal data-drimify-on="won"></p>',
  delay_invalid: '<p hidden data-drimify-reveal data-drimify-delay="2 s"></p>',
  config_type: '<p hidden data-drimify-reveal="#prize"></p>',
  template_syntax: '<p data-drimify-set-text="{score"></p>',
  template_unknown_token: '<p data-drimify-set-text="{points}"></p>',
  template_authority: '<p data-drimify-redirect="{data.url}"></p>',
  template_fragment: '<p data-drimify-redirect="/a#{score}"></p>',
  class_invalid: '<p data-drimify-add-class="a b"></p>',
  class_token: '<p data-drimify-add-class="{score}"></p>',
  event_name: '<p data-drimify-dispatch="map"></p>',
  handler_not_function: '<p data-drimify-call="nobody"></p>',
  selector_invalid: '<p hidden data-drimify-reveal data-drimify-frame="#1"></p>',
  selector_token: '<p hidden data-drimify-reveal data-drimify-frame="{score}"></p>',
  target_required: { reactions: [{ type: 'reveal' }] },
  reaction_unknown: { reactions: [{ type: 'show', target: 'p' }] },
  config_unknown_field: { reaction: [] },
  config_parse: '<script type="application/json" data-drimify-config>{</script>',
  config_source: '<div data-drimify-config>{}</div>',
  config_ambiguous: '<script type="application/json" data-drimify-config>{}</script>'.repeat(2),
  visible_before: '<p data-drimify-reveal>x</p>',
  hidden_overridden: '<style>div { display: block }</style><div data-drimify-hide>x</div>',
  target_missing: { reactions: [{ type: 'reveal', target: '#nobody' }] },
  target_forbidden: '<textarea data-drimify-set-text="{score}"></textarea>',
  url_cross_origin: '<p data-drimify-redirect="https://shop.example/"></p>',
  url_scheme: '<p data-drimify-redirect="javascript:alert(1)"></p>',
};
const ELSEWHERE = ['already_bound', 'wasm_blocked', 'redirect_guard', 'sandbox_opaque', 'origin', 'source'];

test('every code of the reference is met', async (scene) => {
  const [, section] = reference.split('\n## When something is wrong\n');
  const codes = [...section.matchAll(/^\| `([a-z_]+)`/gm)].map(([, code]) => code);
  assert.deepEqual(codes.toSorted(), [...Object.keys(MISTAKES), ...ELSEWHERE].toSorted());
  for (const [code, mistake] of Object.entries(MISTAKES)) {
    const json = (config) => `<script type="application/json" data-drimify-config>${JSON.stringify(config)}</script>`;
    const html = typeof mistake === 'string' ? mistake : json(mistake);
    const { page, say } = await show(scene, `${html}<b hidden data-drimify-reveal>x</b>`);
    await say(WON);
    const told = page.notes.warnings.filter(({ text }) => text.includes(`${code}: `));
    assert.equal(told.length, 1, `${code}: ${JSON.stringify(page.notes.warnings)}`);
    assert.equal(page.notes.warnings.length, 1, `${code}: ${JSON.stringify(page.notes.warnings)}`);
    await page.close();
  }
});
