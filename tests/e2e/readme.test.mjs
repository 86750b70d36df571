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

test('the page of the README shows the code once its server has verified the win, and what is said where it has not', async (scene) => {
  const html = example('Verified prizes: the companion server', 'html');
  assert.equal(html.split('\n').length, 3, 'three lines');
  const [root, ...lines] = html.split('\n');
  const claims = /data-drimify-verify="([^"]+)"/.exec(root)[1];
  /** @type {object} */
  let answer = { state: 'verified', won: true, prize: { code: 'SECRET' } };
  scene.site.page(claims, ({ method }) => ({
    status: method === 'OPTIONS' ? 204 : 200,
    headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' },
    body: method === 'OPTIONS' ? '' : JSON.stringify(answer),
  }));
  const win = `[iFrameSizer]x:0:0:message:${JSON.stringify({ isDigitaService: true, type: 'complete', data: { credentials: { sessionID: 's' }, userWon: true }, id: '1' })}`;
  const open = () =>
    scene.game({
      entry: 'drimify-bridge/global',
      before: `document.documentElement.setAttribute('data-drimify-verify', ${JSON.stringify(claims)});`,
      body: `<iframe id="game" title="Game" data-drimify src="${GAME}"></iframe>${lines.join('')}`,
      start: 'window.bridge = window.DrimifyBridge.bridge;',
    });
  const shown = (page) => page.evaluate(() => [...document.querySelectorAll('p')].map((element) => !element.hidden));
  const first = await open();
  assert.deepEqual(await shown(first.page), [false, false]);
  await first.say(win);
  await scene.waitHeard(first.page, 1, 'verified');
  assert.deepEqual(await shown(first.page), [true, false]);
  assert.equal(await first.page.textContent('output'), 'SECRET');
  answer = { state: 'taken' };
  const second = await open();
  await second.say(win);
  await scene.waitHeard(second.page, 1, 'unverified');
  assert.deepEqual(await shown(second.page), [false, true]);
});

test('the line of the README has plays counted from then on', async (scene) => {
  const line = example('Counting plays', 'js');
  const [url] = /https:[^']*/.exec(line);
  const told = new Promise((come) => {
    scene.site.page(url, async (request) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      come(JSON.parse(body).milestone);
      return { status: 204, body: '' };
    });
  });
  const { page, say } = await scene.game({
    entry: 'drimify-bridge/global',
    body: `<iframe id="game" title="Game" data-drimify src="${GAME}"></iframe>`,
    start: 'window.bridge = window.DrimifyBridge.bridge;',
  });
  await say('[iFrameSizer]x:0:0:message:{"isDigitaService":true,"type":"ready"}');
  await page.evaluate(line);
  await say(complete(true));
  assert.equal(await told, 'complete');
});
