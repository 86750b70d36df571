// Kinds `redirect`, `template` and `reaction`: what the page does once a message was accepted.

import { GAME_ORIGIN, HOST, iframe } from '../harness.mjs';
import { assertOutcome, observe } from './outcome.mjs';

const LATER = new Set([
  'setValue',
  'addClass',
  'removeClass',
  'enable',
  'disable',
  'focus',
  'scrollTo',
  'announce',
  'dispatch',
  'call',
  'track',
]);
const ALSO = { type: 'reveal', target: '#also', on: 'complete' };
const wordsOf = ({ data, data_js: js }) => (js === undefined ? { json: data } : { js });

/** A redirect is played on a page whose `<base>` lies: the bridge must not believe it. */
export async function playRedirect(scene, { input, expect }) {
  const { page: url = HOST, reaction, allowedOrigins = [GAME_ORIGIN], ...options } = input.config;
  const page = await scene.host({
    url,
    head: '<base href="https://evil.example/">',
    body: `${iframe()}<p id="out" hidden>You won</p>`,
    options: { frame: '#game', allowedOrigins, reactions: [reaction], ...options },
  });
  const before = await observe(page);
  const frame = await scene.frame(page);
  let navigated = null;
  if (before.thrown === null && expect.decision === 'navigate') {
    const arrived = page.waitForURL(({ href }) => href !== url, { waitUntil: 'commit' });
    await Promise.all([arrived, frame.evaluate((words) => window.puppet.send(words), wordsOf(input.event))]);
    navigated = page.url();
    assertOutcome(expect, { before, after: before, navigated, notes: page.notes });
    return;
  }
  if (before.thrown === null) await scene.say(page, frame, wordsOf(input.event));
  const after = await observe(page);
  assertOutcome(expect, { before, after, navigated, notes: page.notes });
}

// What a title says in words and the input has no field for.
const CIRCUMSTANCES = [
  [
    /registered earlier calls stopImmediatePropagation/,
    "addEventListener('message', (e) => e.stopImmediatePropagation());",
  ],
];

/** Any other reaction, together with a harmless second one that must run whatever becomes of the first. */
export async function playReaction(scene, { title, input, expect }) {
  const { reaction, allowedOrigins = [GAME_ORIGIN], ...options } = input.config;
  const html = input.html ?? '<p id="out" hidden>You won</p>';
  const page = await scene.host({
    body: `${iframe()}${html}<p id="also" hidden>And this</p>`,
    before: CIRCUMSTANCES.filter(([pattern]) => pattern.test(title))
      .map(([, script]) => script)
      .join('\n'),
    options: { frame: '#game', allowedOrigins, reactions: [reaction, ALSO], ...options },
  });
  const before = await observe(page);
  if (before.thrown === null)
    await scene.say(
      page,
      await scene.frame(page),
      wordsOf({ ...input.event, data_js: input.event.data_js ?? input.data_js }),
    );
  const after = await observe(page);
  assertOutcome(expect, { before, after, sent: 1, notes: page.notes });
}

playReaction.notYet = ({ input }) =>
  LATER.has(input.config.reaction.type)
    ? `the reaction ${input.config.reaction.type} is not part of the package yet`
    : null;
