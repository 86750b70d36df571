// Attributes as a webmaster writes them, right and wrong: the cases of `tests/fixtures/markup-cases.json`.

import { readFileSync } from 'node:fs';
import { assert, framed, GAME, iframe, laboratory } from './harness.mjs';

const cases = JSON.parse(readFileSync(new URL('../fixtures/markup-cases.json', import.meta.url), 'utf8'));
const test = laboratory();

// What the page itself brings along, and what it notes.
const HOST = `
  window.called = []; window.fired = []; window.layerBefore = window.dataLayer;
  window.drimifyHandlers = { celebrate: (event) => window.called.push('celebrate ' + event.milestone) };
  addEventListener('drimify:won-it', ({ type, target, detail }) => window.fired.push(type + ' #' + target.id + (Object.isFrozen(detail) ? '' : ' not frozen')));`;

const each = (expected = {}) => Object.entries(expected);
const codes = (lines, known) => lines.flatMap(({ text }) => known.filter((code) => text.includes(code)));

/** Everything that `expect` may name, and how it is read from the page. A name that is not here fails the case. */
const CHECKS = {
  hidden: async (page, [selector, value]) => assert.equal(await page.$eval(selector, (e) => e.hidden), value, selector),
  text: async (page, [selector, value]) =>
    assert.equal(await page.$eval(selector, (e) => e.textContent), value, selector),
  value: async (page, [selector, value]) => assert.equal(await page.$eval(selector, (e) => e.value), value, selector),
  classes: async (page, [selector, value]) =>
    assert.equal(await page.$eval(selector, (e) => e.className), value, selector),
  disabled: async (page, [selector, value]) =>
    assert.equal(await page.$eval(selector, (e) => e.disabled), value, selector),
  waits: (page, [selector, value]) =>
    page.waitForFunction(([what, hidden]) => document.querySelector(what).hidden === hidden, [selector, value]),
};
const WHOLE = {
  focus: async (page, selector) => assert.equal(await page.$eval(selector, (e) => e === document.activeElement), true),
  events: async (page, value) => assert.deepEqual(await page.evaluate(() => window.fired), value),
  called: async (page, value) => assert.deepEqual(await page.evaluate(() => window.called), value),
  layer: async (page, value) => assert.deepEqual(await page.evaluate(() => window.dataLayer), value),
  live: async (page, value) => assert.equal(await page.$eval('[data-drimify-live]', (e) => e.textContent), value),
  errors: () => {},
  warnings: () => {},
};

for (const { id, title, html, say, expect } of cases) {
  test(`${id} ${title}`, async (scene) => {
    const page = await scene.host({
      entry: 'drimify-bridge/global',
      body: iframe(GAME, 'data-drimify') + html,
      before: HOST,
      start: 'window.started = true;',
    });
    const game = await scene.frame(page);
    for (const { type, data } of say) await scene.say(page, game, framed(type, data));
    for (const [name, expected] of Object.entries(expect)) {
      if (WHOLE[name]) await WHOLE[name](page, expected);
      else {
        assert.ok(CHECKS[name], `the expectation "${name}" is not understood`);
        for (const pair of each(expected)) await CHECKS[name](page, pair);
      }
    }
    // Exactly the expected complaints, each once, and no other word on the console.
    const complaints = page.notes.console.filter(({ type }) => type === 'error' || type === 'warning');
    const expected = [...(expect.errors ?? []), ...(expect.warnings ?? [])];
    assert.deepEqual(codes(complaints, expected), expected, JSON.stringify(complaints));
    assert.equal(complaints.length, expected.length, JSON.stringify(complaints));
    assert.equal(
      complaints.every(({ text }) => /<\w+(#\w+)?>|drimifyHandlers/.test(text)),
      true,
      'the element is named',
    );
    assert.deepEqual(page.notes.errors, []);
  });
}
