// Starting from the markup: the script tag, `auto`, and what authors write into their pages.

import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { assert, EVIL, framed, GAME, HOST, iframe, laboratory } from './harness.mjs';

const test = laboratory();
const MARKED = iframe(GAME, 'data-drimify');
const REVEAL = '<p id="out" hidden data-drimify-reveal data-drimify-when="won">Won</p>';
const WON = framed('complete', { gameMetrics: { userWon: true } });
const LOST = framed('complete', { gameMetrics: { userWon: false } });

/** A page that starts the bridge by itself, the script in the body or wherever `html` has it. */
const page = (scene, body, more = {}) =>
  scene.host({
    entry: 'drimify-bridge/global',
    body,
    start: 'window.bridge = window.DrimifyBridge?.bridge ?? undefined;',
    ...more,
  });

for (const entry of ['drimify-bridge/global', 'drimify-bridge/auto']) {
  test(`${entry}: a page needs one line of script and its attributes`, async (scene) => {
    const host = await scene.host({ entry, body: MARKED + REVEAL, start: 'window.started = true;' });
    const game = await scene.frame(host);
    await scene.say(host, game, LOST);
    assert.equal(await scene.isHidden(host, '#out'), true);
    await scene.say(host, game, WON);
    assert.equal(await scene.isHidden(host, '#out'), false);
    assert.equal(await host.getAttribute('#game', 'data-drimify-state'), 'complete');
    scene.assertQuiet(host);
  });
}

test('the global has what it promises', async (scene) => {
  const host = await page(scene, MARKED);
  const kinds = await host.evaluate(() =>
    Object.fromEntries(Object.entries(window.DrimifyBridge).map(([key, value]) => [key, typeof value])),
  );
  for (const key of ['createBridge', 'preload', 'experienceUrl', 'start']) assert.equal(kinds[key], 'function', key);
  assert.deepEqual([kinds.version, kinds.bridge], ['string', 'object']);
});

test('the script in the head of a page that is still loading finds what comes after it', async (scene) => {
  const host = await scene.host({
    entry: null,
    head: `<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`,
    body: MARKED + REVEAL,
  });
  await scene.say(host, await scene.frame(host), WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
});

test('the script loaded late finds what is there', async (scene) => {
  const host = await scene.host({ entry: null, body: MARKED + REVEAL });
  const game = await scene.frame(host);
  await host.addScriptTag({ url: scene.site.packageUrl('drimify-bridge/global') });
  await scene.say(host, game, WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
});

test('what React writes for `false` is absence: of the mark, of ignore, of debug, dev and defer', async (scene) => {
  const brand = 'https://games.brand.example/x/';
  const frame = (id, src, more) => createElement('iframe', { id, title: id, src, ...more });
  const host = await page(
    scene,
    renderToString([
      createElement(
        'div',
        { key: 'a', 'data-drimify-ignore': false },
        frame('game', GAME, { 'data-drimify-debug': false }),
      ),
      createElement('div', { key: 'b', 'data-drimify': false }, frame('brand', brand, { 'data-drimify': false })),
    ]),
    {
      wrap: (html) => html.replace('<html', '<html data-drimify-defer="false" data-drimify-dev="false"'),
    },
  );
  await host.waitForFunction(() => window.begun === true);
  await scene.say(host, await scene.frame(host, '#brand'), WON);
  assert.deepEqual((await scene.stats(host)).refused, { origin: 1 });
  await scene.say(host, await scene.frame(host), WON);
  await scene.say(host, await scene.frame(host), { json: 'nothing we know' });
  assert.deepEqual(
    (await scene.heard(host)).map(({ frame }) => frame),
    ['game'],
  );
  assert.equal(await host.evaluate(() => document.querySelector('div:last-of-type').dataset.drimifyState), undefined);
  // A wrong message is not shown, as it would be with debug; nor is a strange origin recommended to the list.
  assert.deepEqual(host.notes.console, []);
  await host.evaluate(() => document.querySelector('#brand').setAttribute('data-drimify', ''));
  await scene.say(host, await scene.frame(host, '#brand'), WON);
  assert.deepEqual((await scene.stats(host)).refused, { origin: 1, parse: 1 });
});

test('a marked iframe is allowed by its own src, an unmarked stranger is not', async (scene) => {
  const brand = 'https://games.brand.example/x/';
  const stranger = 'https://other.example/x/';
  const host = await page(
    scene,
    `${iframe(brand, 'data-drimify')}<iframe id="other" title="Other" src="${stranger}"></iframe>${REVEAL}`,
  );
  await scene.say(host, await scene.frame(host, '#other'), WON);
  assert.equal(await scene.isHidden(host, '#out'), true);
  await scene.say(host, await scene.frame(host), WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
});

test('a marked container stands for the iframes that come into it', async (scene) => {
  const host = await page(scene, `<div id="root" data-drimify></div>${REVEAL}`);
  scene.site.frame('puppet', GAME);
  await host.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, id: 'game', title: 'Game' });
    document.querySelector('#root').append(frame);
  }, GAME);
  await scene.say(host, await scene.frame(host), WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
});

test('an iframe of an origin that is not allowed inside a marked container is the mistake that is warned about', async (scene) => {
  const host = await page(scene, `<div data-drimify>${iframe('https://games.brand.example/x/')}</div>`);
  await scene.say(host, await scene.frame(host), WON, { times: 2 });
  const warnings = host.notes.warnings.filter(({ text }) => /games\.brand\.example/.test(text));
  assert.equal(warnings.length, 1, JSON.stringify(host.notes.warnings));
});

test('origins listed on the root element are allowed', async (scene) => {
  const brand = 'https://games.brand.example/x/';
  const host = await page(scene, iframe(brand) + REVEAL, {
    before: "document.documentElement.setAttribute('data-drimify-origins', 'https://games.brand.example');",
  });
  await scene.say(host, await scene.frame(host), WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
});

test('data-drimify-ignore ends discovery below it', async (scene) => {
  const host = await page(
    scene,
    `<div data-drimify-ignore>${iframe()}${REVEAL}</div><iframe id="other" title="Other" src="${GAME}other"></iframe>`,
  );
  await scene.say(host, await scene.frame(host), WON);
  await scene.say(host, await scene.frame(host, '#other'), WON);
  assert.equal(await scene.isHidden(host, '#out'), true);
  assert.equal(await host.evaluate(() => window.bridge.stats().accepted), 1);
});

test('with data-drimify-defer nothing starts before start()', async (scene) => {
  const host = await page(scene, MARKED + REVEAL, {
    before: "document.documentElement.setAttribute('data-drimify-defer', '');",
  });
  assert.equal(await host.evaluate(() => window.DrimifyBridge.bridge), null);
  assert.equal(await host.evaluate(() => window.probe.added.message ?? 0), 0);
  const game = await scene.frame(host);
  await scene.say(host, game, LOST);
  await host.evaluate(() => window.DrimifyBridge.start());
  await scene.say(host, game, WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
});

test('a timeout on the frame is its own', async (scene) => {
  const host = await page(scene, iframe(GAME, 'data-drimify data-drimify-timeout="100"'));
  await host.waitForFunction(() => document.querySelector('#game').dataset.drimifyState === 'unavailable');
});

test('markup that arrives later is found', async (scene) => {
  const host = await page(scene, MARKED);
  const game = await scene.frame(host);
  await host.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), REVEAL);
  await scene.say(host, game, WON);
  await host.waitForFunction(() => !document.querySelector('#out').hidden);
});

test('an element that leaves is released, and armed anew when it comes back', async (scene) => {
  const host = await page(scene, MARKED + REVEAL);
  const game = await scene.frame(host);
  await host.evaluate(() => {
    window.kept = document.querySelector('#out');
    window.kept.remove();
  });
  await scene.say(host, game, WON);
  assert.equal(await host.evaluate(() => window.kept.hidden), true, 'nothing happens to what has left');
  scene.assertQuiet(host);
  await host.evaluate(() => document.body.append(window.kept));
  await host.waitForFunction(() => !window.kept.hidden);
});

test('a frame modifier binds an element to one of several frames', async (scene) => {
  const host = await page(
    scene,
    `${MARKED}<iframe id="other" title="Other" src="${GAME}other"></iframe>` +
      '<p id="out" hidden data-drimify-reveal data-drimify-frame="#other">x</p>',
  );
  await scene.say(host, await scene.frame(host), WON);
  assert.equal(await scene.isHidden(host, '#out'), true);
  await scene.say(host, await scene.frame(host, '#other'), WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
});

test('two moments are two nested elements', async (scene) => {
  const host = await page(
    scene,
    `${MARKED}<div id="outer" data-drimify-hide data-drimify-on="close"><p id="inner" hidden data-drimify-reveal data-drimify-on="first-interaction, complete">x</p></div>`,
  );
  const game = await scene.frame(host);
  await scene.say(host, game, framed('firstinteraction'));
  assert.equal(await scene.isHidden(host, '#inner'), false);
  await scene.say(host, game, framed('close'));
  assert.equal(await scene.isHidden(host, '#outer'), true);
});

test('a reveal target that is visible is hidden at scan and warned about', async (scene) => {
  const host = await page(scene, `${MARKED}<p id="out" data-drimify-reveal>x</p>`);
  await host.waitForFunction(() => document.querySelector('#out').hidden);
  assert.equal(host.notes.warnings.filter(({ text }) => /visible/i.test(text)).length, 1);
  await scene.say(host, await scene.frame(host), WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
});

test('an element that CSS shows in spite of hidden is warned about, with the line that helps', async (scene) => {
  const host = await page(
    scene,
    `${MARKED}<style>#out { display: flex }</style><div id="out" data-drimify-hide>x</div>`,
  );
  await scene.say(host, await scene.frame(host), WON);
  await host.waitForFunction(() => document.querySelector('#out').hidden);
  assert.equal(host.notes.warnings.filter(({ text }) => text.includes('[hidden]{display:none!important}')).length, 1);
});

test('a markup error is reported once, with its element and code, and other elements keep working', async (scene) => {
  const host = await page(
    scene,
    `${MARKED}<p id="bad" hidden data-drimify-reveal data-drimify-when="score >">x</p><p id="worse" hidden data-drimify-reveal data-drimify-on="nonsense">x</p>${REVEAL}`,
  );
  await scene.say(host, await scene.frame(host), WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
  assert.equal(await scene.isHidden(host, '#bad'), true);
  const lines = host.notes.console.filter(({ type }) => type === 'error' || type === 'warning');
  assert.equal(lines.filter(({ text }) => text.includes('condition_syntax')).length, 1, JSON.stringify(lines));
  assert.equal(lines.filter(({ text }) => text.includes('milestone_unknown')).length, 1, JSON.stringify(lines));
  assert.deepEqual(host.notes.errors, []);
});

test('a missing title of the iframe is filled in, a given one is kept', async (scene) => {
  const host = await page(
    scene,
    `<iframe id="game" src="${GAME}" data-drimify></iframe><iframe id="named" title="Mine" src="${GAME}named" data-drimify></iframe>`,
  );
  await host.waitForFunction(() => document.querySelector('#game').title !== '');
  assert.equal(await host.evaluate(() => document.querySelector('#named').title), 'Mine');
});

test('the JSON element says what attributes say', async (scene) => {
  const config = { reactions: [{ type: 'reveal', target: '#out', when: 'won' }], timeout: 0 };
  const host = await page(
    scene,
    `${MARKED}<p id="out" hidden>x</p><script type="application/json" data-drimify-config>${JSON.stringify(config)}</script>`,
  );
  await scene.say(host, await scene.frame(host), WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
  scene.assertQuiet(host);
});

for (const [what, html, code] of [
  ['a div that pretends to be the JSON element', '<div data-drimify-config>{}</div>', 'config_source'],
  [
    'two JSON elements',
    '<script type="application/json" data-drimify-config>{}</script>'.repeat(2),
    'config_ambiguous',
  ],
  [
    'a repeated key in the JSON element',
    '<script type="application/json" data-drimify-config>{"timeout":1,"timeout":2}</script>',
    'config_parse',
  ],
  ['broken JSON', '<script type="application/json" data-drimify-config>{</script>', 'config_parse'],
  [
    'an unknown option in the JSON element',
    '<script type="application/json" data-drimify-config>{"nope":1}</script>',
    'config_unknown_field',
  ],
]) {
  test(`${what} is ${code}, and nothing starts`, async (scene) => {
    const host = await page(scene, MARKED + REVEAL + html);
    const lines = host.notes.console.filter(({ type, text }) => type === 'error' && text.includes(code));
    assert.equal(lines.length, 1, JSON.stringify(host.notes.console));
    await scene.say(host, await scene.frame(host), WON);
    assert.equal(await scene.isHidden(host, '#out'), true);
    assert.deepEqual(host.notes.errors, []);
  });
}

test('names that clobber members of the document reach nothing', async (scene) => {
  const names = ['currentScript', 'getElementById', 'querySelector', 'querySelectorAll', 'addEventListener'];
  const more = ['documentElement', 'createElement', 'body', 'defaultView', 'readyState', 'head', 'title', 'hidden'];
  const clobber = [...names, ...more].map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  const inner = ['hidden', 'dataset', 'getAttribute', 'setAttribute', 'removeAttribute', 'closest', 'isConnected'];
  const form = `<form id="out" hidden data-drimify-reveal>${inner.map((name) => `<input name="${name}">`).join('')}</form>`;
  const host = await page(scene, clobber + MARKED + form);
  const game = await scene.frame(host);
  await scene.say(host, game, WON);
  const hidden = await host.evaluate(() => {
    const out = Document.prototype.querySelector.call(document, '#out');
    return Element.prototype.hasAttribute.call(out, 'hidden');
  });
  assert.equal(hidden, false);
  assert.deepEqual(host.notes.errors, []);
});

test('a bridge without markup: true reads no attributes', async (scene) => {
  const { page: host, say } = await scene.game({ body: MARKED + REVEAL, options: { frame: '#game' } });
  await say(WON);
  assert.equal(await scene.isHidden(host, '#out'), true);
});

test('a second reader of the markup is already_bound', async (scene) => {
  const host = await page(scene, MARKED, {
    start: 'window.bridge = window.DrimifyBridge.createBridge({ markup: true });',
  });
  assert.equal(await host.evaluate(() => window.thrown.code), 'already_bound');
});

test('a game that goes to a stranger from marked markup is one warning', async (scene) => {
  const host = await page(scene, MARKED);
  scene.site.frame('puppet', EVIL);
  await (await scene.frame(host)).goto(EVIL);
  await scene.say(host, await scene.frame(host), WON, { times: 3 });
  assert.equal(
    host.notes.warnings.filter(({ type, text }) => type === 'warning' && text.includes('evil.example')).length,
    1,
  );
  assert.equal(host.url(), HOST);
});

test('an attribute that is none of the bridge’s is told, and its element does nothing', async (scene) => {
  const reveal = (id, more) => `<p id="${id}" hidden data-drimify-reveal ${more}>x</p>`;
  const host = await page(
    scene,
    MARKED + reveal('wehn', 'data-drimify-wehn="won"') + reveal('target', 'data-drimify-target="#out"') + REVEAL,
    { before: "document.documentElement.setAttribute('data-drimify-dev', '');" },
  );
  await scene.say(host, await scene.frame(host), WON);
  for (const id of ['wehn', 'target']) {
    assert.equal(await scene.isHidden(host, `#${id}`), true);
    const told = host.notes.warnings.filter(({ text }) =>
      text.includes(`config_unknown_field: <p#${id}> data-drimify-${id}`),
    );
    assert.equal(told.length, 1, JSON.stringify(host.notes.warnings));
  }
  assert.equal(await scene.isHidden(host, '#out'), false);
  assert.equal(host.notes.warnings.length, 2);
});

test('a setting on the frame or its container that does not fit is told once, with what does', async (scene) => {
  const host = await page(
    scene,
    `<div id="root" data-drimify data-drimify-auto-height="flase">${iframe(GAME, 'data-drimify-timeout="5s"')}` +
      `<iframe id="other" title="Other" src="${GAME}other"></iframe></div>` +
      `<iframe id="third" title="Third" src="${GAME}third" data-drimify data-drimify-auto-height data-drimify-timeout="0"></iframe>`,
  );
  await scene.frame(host);
  const told = host.notes.warnings.map(({ text }) => text);
  assert.equal(told.length, 2, JSON.stringify(told));
  assert.match(told.join('\n'), /config_type: <iframe#game> data-drimify-timeout: expected milliseconds, found "5s"/);
  assert.match(told.join('\n'), /config_type: <div#root> data-drimify-auto-height: expected .*, found "flase"/);
});

test('attributes that are set later, or freed from data-drimify-ignore, are found', async (scene) => {
  const host = await page(
    scene,
    `${MARKED}<p id="set" hidden>x</p><div data-drimify-ignore>${REVEAL}</div><p id="late" hidden>x</p>`,
  );
  const game = await scene.frame(host);
  await host.evaluate(() => {
    document.querySelector('#set').setAttribute('data-drimify-reveal', '');
    document.querySelector('[data-drimify-ignore]').removeAttribute('data-drimify-ignore');
  });
  await scene.say(host, game, WON);
  assert.equal(await scene.isHidden(host, '#set'), false);
  assert.equal(await scene.isHidden(host, '#out'), false);
  await host.evaluate(() => document.querySelector('#late').setAttribute('data-drimify-reveal', 'true'));
  await host.waitForFunction(() => !document.querySelector('#late').hidden);
  scene.assertQuiet(host);
});

test('a marked iframe that waits for consent has its title and its state', async (scene) => {
  const host = await page(scene, `<iframe id="game" data-drimify data-src="${GAME}"></iframe>`);
  const read = () =>
    host.evaluate(() => {
      const { title, dataset } = document.querySelector('#game');
      return [title, dataset.drimifyState];
    });
  assert.deepEqual(await read(), ['Drimify', 'waiting']);
  await host.evaluate(() => (document.querySelector('#game').src = document.querySelector('#game').dataset.src));
  await scene.say(host, await scene.frame(host), framed('ready'));
  assert.deepEqual(await read(), ['Drimify', 'ready']);
  await host.evaluate(() => document.querySelector('#game').removeAttribute('src'));
  await host.waitForFunction(() => document.querySelector('#game').dataset.drimifyState === 'waiting');
});

const json = (config) => `<script type="application/json" data-drimify-config>${JSON.stringify(config)}</script>`;
const BY_JSON = { reactions: [{ type: 'reveal', target: '#out', when: 'won' }] };

for (const place of ['head', 'body']) {
  test(`what the JSON element reveals is hidden before, with the script in the ${place}`, async (scene) => {
    const [element, target] = [json(BY_JSON), '<p id="out">x</p>'];
    const host =
      place === 'body'
        ? await page(scene, MARKED + target + element)
        : await scene.host({
            entry: null,
            head: `${element}<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`,
            body: MARKED + target,
          });
    await host.waitForFunction(() => document.querySelector('#out').hidden);
    assert.equal(host.notes.warnings.filter(({ text }) => /visible_before: <p#out>/.test(text)).length, 1);
    await scene.say(host, await scene.frame(host), WON);
    assert.equal(await scene.isHidden(host, '#out'), false);
    assert.equal(host.notes.warnings.length, 1);
  });
}

test('what options in JavaScript reveal is left as the page has it', async (scene) => {
  const { page: host } = await scene.game({
    body: `${iframe()}<p id="out">x</p>`,
    options: { ...BY_JSON, markup: true },
  });
  assert.equal(await scene.isHidden(host, '#out'), false);
  assert.deepEqual(await host.evaluate(() => window.refusals), []);
});

test('a JSON element that comes after the script is told, not ignored', async (scene) => {
  const host = await scene.host({
    entry: null,
    head: `<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`,
    body: MARKED + REVEAL + json({ timeout: 0 }),
  });
  const told = host.notes.warnings.filter(({ text }) => /config_source: .*defer/.test(text));
  assert.equal(told.length, 1, JSON.stringify(host.notes.warnings));
  await scene.say(host, await scene.frame(host), WON);
  assert.equal(await scene.isHidden(host, '#out'), false, 'the attributes work all the same');
});

for (const [attribute, config] of [
  ['timeout="300"', { timeout: 0 }],
  ['auto-height="false"', { autoHeight: true }],
  ['debug', { debug: false }],
]) {
  test(`data-drimify-${attribute} beside the same option in JSON is config_ambiguous`, async (scene) => {
    const host = await page(scene, iframe(GAME, `data-drimify data-drimify-${attribute}`) + json(config));
    assert.equal(await host.evaluate(() => window.bridge ?? null), null);
    assert.equal(host.notes.warnings.filter(({ text }) => text.includes('config_ambiguous')).length, 1);
  });
}

test('an option of the JSON element that a later frame has as well is told once', async (scene) => {
  const host = await page(scene, MARKED + json({ timeout: 0 }));
  scene.site.frame('puppet', `${GAME}later`);
  await host.evaluate(
    (html) => document.body.insertAdjacentHTML('beforeend', html),
    [`<iframe id="later" title="Later" src="${GAME}later" data-drimify data-drimify-timeout="60000"></iframe>`],
  );
  await scene.say(host, await scene.frame(host, '#later'), WON);
  const told = host.notes.warnings.map(({ text }) => text);
  assert.equal(told.filter((text) => /config_ambiguous: <iframe#later>: "timeout"/.test(text)).length, 1, told.join());
  assert.equal(told.length, 1);
});

test('start() after the bridge has ended starts another', async (scene) => {
  const host = await page(scene, MARKED + REVEAL);
  const game = await scene.frame(host);
  const answers = await host.evaluate(() => {
    const { bridge, start } = window.DrimifyBridge;
    const same = start() === bridge;
    bridge.destroy();
    return [same, start() === bridge, window.DrimifyBridge.bridge === bridge];
  });
  assert.deepEqual(answers, [true, false, false]);
  await scene.say(host, game, WON);
  assert.equal(await scene.isHidden(host, '#out'), false);
});
