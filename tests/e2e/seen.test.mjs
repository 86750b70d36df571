// What can be seen: warnings about elements that CSS shows or hides, each once.

import { assert, framed, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const STYLE = '<style>[hidden]{display:none!important}.d-none{display:none!important}.flex{display:flex}</style>';
const WON = framed('complete', outcome({ won: true }));
const AGAIN = framed('complete', outcome({ won: true, session: 's2' }));

const tagged = (scene, body, head = STYLE) =>
  scene.host({
    entry: null,
    head: `${head}<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`,
    body: iframe() + body,
  });
const told = (page) =>
  page.notes.warnings.map(({ text }) => /(?<=drimify-bridge: )(\w+): <(\S+)>/.exec(text)?.slice(1));

test('what a class or a style hides is not shown by a reveal, and that is told with the way out', async (scene) => {
  const page = await tagged(
    scene,
    `<p id="bootstrap" class="d-none" data-drimify-reveal>x</p>
     <p id="style" style="display:none" data-drimify-reveal>x</p>
     <div class="d-none"><p id="inside" hidden data-drimify-reveal>x</p></div>
     <p id="fine" hidden data-drimify-reveal>x</p>`,
  );
  assert.deepEqual(await told(page), [], 'none of them can be seen');
  const game = await scene.frame(page);
  await scene.say(page, game, WON);
  const lines = [
    ['hidden_overridden', 'p#bootstrap'],
    ['hidden_overridden', 'p#style'],
  ];
  assert.deepEqual(told(page), lines, 'what is around an element is no fault of its own');
  assert.match(page.notes.warnings[0].text, /hide it with the attribute hidden instead/);
  await scene.say(page, game, AGAIN);
  assert.deepEqual(told(page), lines, 'once for each element');
});

test('what is hidden and shown all the same is told for each element, once', async (scene) => {
  const page = await tagged(
    scene,
    '<div id="one" class="flex" data-drimify-hide>x</div><div id="two" class="flex" data-drimify-hide>x</div>',
    '<style>.flex{display:flex}</style>',
  );
  const game = await scene.frame(page);
  await scene.say(page, game, WON);
  await scene.say(page, game, AGAIN);
  assert.deepEqual(told(page), [
    ['hidden_overridden', 'div#one'],
    ['hidden_overridden', 'div#two'],
  ]);
});

test('what can be seen before its reveal is told for each element; what cannot, or was revealed, is not', async (scene) => {
  const page = await tagged(
    scene,
    `<p id="one" data-drimify-reveal>x</p><p id="two" data-drimify-reveal>x</p>
     <div style="display:none"><p id="inside" data-drimify-reveal>x</p></div>
     <p id="prize" hidden data-drimify-reveal>x</p>`,
  );
  const lines = [
    ['visible_before', 'p#one'],
    ['visible_before', 'p#two'],
  ];
  assert.deepEqual(told(page), lines);
  await scene.say(page, await scene.frame(page), WON);
  await page.evaluate(() => {
    const { bridge, start } = window.DrimifyBridge;
    bridge.scan();
    bridge.destroy();
    start();
  });
  assert.deepEqual(told(page).slice(2), [], 'also by a bridge that begins after the reveal');
});

test('a callback hears which element it is', async (scene) => {
  const page = await scene.host({
    body: `${STYLE}${iframe()}<p id="one" class="d-none">x</p><p id="two" class="d-none">x</p>`,
    start: `window.told = [];
      window.bridge = createBridge({
        reactions: ['#one', '#two', '#none'].map((target) => ({ type: 'reveal', target })),
        onRefused: ({ reason, element }) => window.told.push([reason, element?.id ?? null]),
      });`,
  });
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await page.evaluate(() => window.told), [
    ['hidden_overridden', 'one'],
    ['hidden_overridden', 'two'],
    ['target_missing', null],
  ]);
});

test('a page with a hundred faults has twenty lines on its console, and one that there are more', async (scene) => {
  const page = await tagged(scene, '<p data-drimify-reveal>x</p>'.repeat(100));
  assert.equal(page.notes.warnings.length, 21);
  assert.match(page.notes.warnings[20].text, /more warnings are left out/);
});
