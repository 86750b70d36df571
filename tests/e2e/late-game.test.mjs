// A game that was given up, and comes after all: what `unavailable` had brought about ends.

import { assert, framed, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const STYLE = '<style>[hidden]{display:none!important}</style>';
const WON = framed('complete', outcome({ won: true }));

const BODY = `
  <div id="box" data-drimify-hide data-drimify-on="unavailable">${iframe()}</div>
  <p id="out" hidden data-drimify-reveal data-drimify-on="unavailable"><a href="/play">Play it here</a></p>
  <p id="both" hidden data-drimify-reveal data-drimify-on="unavailable complete">Something happened</p>
  <output id="text" data-drimify-set-text="not there" data-drimify-on="unavailable">there</output>
  <p id="later" hidden data-drimify-reveal data-drimify-on="unavailable" data-drimify-delay="5s">Still not there</p>`;

const tagged = async (scene, body) => {
  await scene.stopClock();
  const page = await scene.host({
    entry: null,
    head: `${STYLE}<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`,
    body,
  });
  const game = await scene.frame(page);
  return { page, game };
};
const hidden = (page) =>
  page.evaluate(() => ['box', 'out', 'both', 'later'].map((id) => document.getElementById(id).hidden));
const ping = '[iFrameSizer]game:0:0:init';

for (const [what, message] of Object.entries({
  'a milestone': WON,
  'control traffic': ping,
  'what is refused': framed('nonsense'),
})) {
  test(`${what} of a late game takes back what its absence had shown and hidden`, async (scene) => {
    const { page, game } = await tagged(scene, BODY);
    assert.deepEqual(await hidden(page), [false, true, true, true]);
    await scene.pass(15_000);
    assert.deepEqual(await hidden(page), [true, false, false, true]);
    assert.equal(await page.textContent('#text'), 'not there');
    await page.focus('#out a');
    await scene.say(page, game, message);
    const won = message === WON;
    assert.deepEqual(await hidden(page), [false, true, !won, true]);
    assert.equal(await page.evaluate(() => document.activeElement.closest('[hidden]')), null);
    assert.notEqual(await page.getAttribute('#game', 'data-drimify-state'), 'unavailable');
    await scene.pass(10_000);
    assert.deepEqual(await hidden(page), [false, true, !won, true], 'and what waited does not come');
    assert.equal(await page.textContent('#text'), 'not there', 'a text is no binding');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p id="new" hidden data-drimify-reveal data-drimify-on="unavailable">x</p>',
      );
    });
    assert.equal(await scene.isHidden(page, '#new'), true, 'nor is it made up for');
    scene.assertQuiet(page);
  });
}

test('a redirect that waits because a game did not come is dropped when it comes', async (scene) => {
  const { page, game } = await tagged(
    scene,
    `${iframe()}<div data-drimify-redirect="/elsewhere" data-drimify-on="unavailable" data-drimify-delay="10s"></div>`,
  );
  await scene.pass(15_000);
  await scene.say(page, game, ping);
  assert.match(await page.textContent('[data-drimify-live]'), /You stay on this page\.$/);
  await scene.pass(20_000);
  assert.equal(new URL(page.url()).pathname, '/p/q');
});

test('what another game’s absence keeps in force stays', async (scene) => {
  const two = iframe().replace('id="game"', 'id="second"').replace('XBs15jKF', 'second');
  const { page, game } = await tagged(scene, BODY + two);
  await scene.pass(15_000);
  await scene.say(page, game, ping);
  assert.deepEqual(await hidden(page), [true, false, false, true]);
});
