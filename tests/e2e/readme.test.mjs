// What the README shows works as it stands there.

import { readFile } from 'node:fs/promises';
import { assert, laboratory } from './harness.mjs';

const test = laboratory();
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

/** The text of the first code block of a language below a heading. */
const example = (heading, language) => {
  const section = readme.split(`\n## ${heading}\n`)[1];
  return section.split(`\`\`\`${language}\n`)[1].split('\n```')[0];
};

const GAME = 'https://apps.drimify.com/XBs15jKF/';
const complete = (won) =>
  `[iFrameSizer]x:0:0:message:${JSON.stringify({ isDigitaService: true, type: 'complete', data: { userWon: won, score: won ? 9 : 1 }, id: '1' })}`;

test('the script tag of the README reveals the prize, and the sorry line before it', async (scene) => {
  const html = example('Script tag', 'html');
  assert.equal(html.split('\n').length <= 5, true, 'five lines');
  const { page, say } = await scene.game({
    entry: 'drimify-bridge/global',
    body: html.replace(/<script.*<\/script>/, '').replace('<iframe ', '<iframe id="game" '),
    start: 'window.bridge = window.DrimifyBridge.bridge;',
  });
  assert.equal(await page.getAttribute('#game', 'src'), GAME);
  const shown = () => page.evaluate(() => [...document.querySelectorAll('a, p')].map((element) => !element.hidden));
  assert.deepEqual(await shown(), [false, false]);
  await say(complete(false));
  assert.deepEqual(await shown(), [false, true]);
  await say(complete(true));
  assert.deepEqual(await shown(), [true, false]);
});

test('the npm import of the README shows the claim button and destroys the bridge', async (scene) => {
  const code = example('npm', 'js').replace(/^import .*\n/, '');
  assert.equal(code.trim().split('\n').length < 10, true, 'ten lines');
  const { page, say } = await scene.game({
    body: `<iframe id="game" title="Game" src="${GAME}"></iframe><a id="claim" hidden href="/claim">Claim</a>`,
    start: `window.example = (async () => { ${code} })();`,
  });
  await say(complete(true));
  await page.evaluate(() => window.example);
  assert.equal(await scene.isHidden(page, '#claim'), false);
  const logged = page.notes.console.filter(({ type }) => type === 'log');
  assert.equal(logged.length, 1);
});
