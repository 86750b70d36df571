// Kinds `redirect`, `template` and `reaction`: what the page does once a message was accepted.

import { GAME_ORIGIN, HOST, iframe } from '../harness.mjs';
import { assertOutcome, observe } from './outcome.mjs';

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
    const isElsewhere = ({ href }) => (navigated = href) !== url;
    const arrived = page.waitForURL(isElsewhere, { waitUntil: 'commit' });
    // The frame may be gone before it answers.
    const sent = frame.evaluate((words) => window.puppet.send(words), wordsOf(input.event)).catch(() => {});
    await Promise.all([arrived, sent]);
    assertOutcome(expect, { before, after: before, navigated, notes: page.notes });
    return;
  }
  if (before.thrown === null) await scene.say(page, frame, wordsOf(input.event));
  const after = await observe(page);
  assertOutcome(expect, { before, after, navigated, notes: page.notes });
}

// What a title says in words and the input has no field for.
/** @type {[pattern: RegExp, script: string][]} */
const CIRCUMSTANCES = [
  [
    /registered earlier calls stopImmediatePropagation/,
    "addEventListener('message', (e) => e.stopImmediatePropagation());",
  ],
  [/^listener throws/, "addEventListener('drimify:won-it', () => { throw new Error('of the page'); });"],
  [/^listener calls stop/, "addEventListener('drimify:won-it', (e) => e.stopImmediatePropagation(), true);"],
  [
    /a page listener of drimify:won-it dispatches drimify:complete/,
    "addEventListener('drimify:won-it', (e) => e.target.dispatchEvent(new CustomEvent('drimify:complete', { bubbles: true, detail: e.detail })));",
  ],
];

// What is seen of an event that a reaction dispatches, and of the message behind it.
const WATCH = `
  window.dispatched = []; window.depth = 0; window.deepest = 0;
  addEventListener('message', (e) => { window.lastData = e.data; }, true);
  addEventListener('drimify:won-it', (e) => {
    window.depth += 1;
    window.deepest = Math.max(window.deepest, window.depth);
    window.dispatched.push({
      milestone: e.detail.milestone,
      score: e.detail.payload.score,
      frozen: Object.isFrozen(e.detail) && Object.isFrozen(e.detail.payload) && Object.isFrozen(e.detail.raw ?? Object.freeze({})),
      cancelable: e.cancelable,
      aliases: e.detail.raw !== null && (e.detail.raw === window.lastData || e.detail.raw === window.lastData.data),
    });
    queueMicrotask(() => { window.depth = 0; });
  }, true);
`;

/** Any other reaction, together with a harmless second one that must run whatever becomes of the first. */
export async function playReaction(scene, { title, input, expect }) {
  const { reaction, allowedOrigins = [GAME_ORIGIN], ...options } = input.config;
  const html = input.html ?? '<p id="out" hidden>You won</p>';
  const page = await scene.host({
    body: `${iframe()}${html}<p id="also" hidden>And this</p>`,
    before: [
      reaction.type === 'dispatch' ? WATCH : '',
      ...CIRCUMSTANCES.filter(([pattern]) => pattern.test(title)).map(([, script]) => script),
    ].join('\n'),
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
