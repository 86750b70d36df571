// Kinds `origin`, `payload` and `wire`: one message reaches the host page.

import { iframe } from '../harness.mjs';
import { assertOutcome, observe } from './outcome.mjs';

export const REVEAL = { type: 'reveal', target: '#out', on: 'complete' };
const CONTROL = { event: 'onRouteChange', data: {} };
const LONGEST_TEXT = 65_536;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The frame, where it is and what it says, as the case has it. */
function castOf({ config, event }) {
  const origin = event.overrideOrigin ?? event.origin;
  const [first] = config.allowedOrigins;
  const home = config.allowedOrigins.includes(origin) ? origin : first;
  const opaque = origin === 'null' && config.pageOrigin !== 'null';
  const elsewhere = event.source === 'game' && origin !== home && origin !== 'null';
  return { origin, home: `${home}/XBs15jKF/`, attributes: opaque ? 'sandbox="allow-scripts"' : '', elsewhere };
}

const commandOf = ({ data, data_js: js, await: wait, transfer_js: transfer }) =>
  js === undefined ? { json: data } : { js, ...(wait ? { wait } : {}), ...(transfer ? { transfer } : {}) };

/** A host page inside an opaque sandbox, as the only content of a page of its own. */
const sandboxed = (html) =>
  `<!doctype html><title>Outer</title><iframe id="inner" sandbox="allow-scripts" srcdoc="${escaped(html)}"></iframe>`;

/** The registered frame with the right document in it, and the window that speaks. */
async function speakerOf(scene, page, event, cast) {
  if (event.source === 'game') {
    const frame = await scene.frame(page);
    if (!cast.elsewhere) return { frame };
    const url = scene.site.frame('puppet', `${cast.origin}/elsewhere/`);
    await frame.goto(url);
    return { frame: await scene.frame(page) };
  }
  if (event.source === 'other') return { frame: await scene.frame(page, '#other') };
  if (event.source === 'nested') {
    const url = scene.site.frame('puppet', `${cast.origin}/nested/`);
    const outer = await scene.frame(page);
    await outer.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), url);
    const nested = await (await outer.waitForSelector('iframe')).contentFrame();
    await nested.waitForFunction(() => window.puppet);
    return { frame: nested, to: 'above' };
  }
  throw new Error(`the source "${event.source}" is not understood`);
}

async function arrange(scene, { config, event }) {
  const { pageOrigin, repeat: _times, ...options } = config;
  const cast = castOf({ config, event });
  const other =
    event.source === 'other' ? `<iframe id="other" title="Other" src="${cast.origin}/other/"></iframe>` : '';
  const page = await scene.host({
    body: `${iframe(cast.home, cast.attributes)}${other}<p id="out" hidden>You won</p>`,
    before: event.pagePre ?? '',
    options: { frame: '#game', reactions: [REVEAL], ...options },
    ...(pageOrigin === 'null' ? { wrap: sandboxed } : {}),
  });
  if (pageOrigin !== 'null') return { page, host: page, cast };
  const host = await (await page.waitForSelector('#inner')).contentFrame();
  await host.waitForFunction(() => window.begun === true);
  return { page, host, cast };
}

/**
 * Plays the message in one `form`: `given`, or `framed` by the transport of the vendor. Answers `skipped` where JSON
 * cannot say the message.
 */
export async function playMessage(scene, { input, expect }, form = 'given') {
  const { page, host, cast } = await arrange(scene, input);
  const { frame, to = 'parent' } = await speakerOf(scene, host, input.event, cast);
  if (expect.maxHandlerMs) await scene.say(host, frame, CONTROL);
  await host.evaluate(() => {
    window.probe.maxHandlerMs = 0;
  });
  const before = await observe(host);
  if (!before.stats) throw new Error(`the bridge did not start: ${JSON.stringify(before.thrown)}`);
  const sent = input.config.repeat ?? 1;
  const command = { ...commandOf(input.event), form, to };
  page.notes.warnings.length = 0;
  const answer = await scene.say(host, frame, command, { times: sent });
  if (answer.skipped) return 'skipped';
  const after = await observe(host);
  let alive = null;
  if (expect.instanceAlive) {
    await scene.say(host, frame, CONTROL);
    alive = (await observe(host)).stats.accepted === after.stats.accepted + 1;
  }
  const tooLong = form === 'framed' && answer.length > LONGEST_TEXT;
  const expected = tooLong ? { decision: 'drop', reason: 'size', reactions: 0, throws: false } : expect;
  assertOutcome(expected, { before, after, answer, sent, alive, notes: page.notes });
  return 'played';
}
