// Kinds `csp` and `clobber`: pages that make it hard for any script.

import { assert, GAME, HOST, iframe } from '../harness.mjs';

const MARKED = iframe(GAME, 'data-drimify');
const OUT = '<p id="out" hidden data-drimify-reveal>You won</p>';
const COMPLETE = { event: 'onComplete' };

const CHECKS = {
  init: (value, o) => assert.equal(o.started, value === 'ok'),
  violations: (value, o) => assert.deepEqual(o.violations, Array(value).fill(undefined)),
  completeReactions: (value, o) => assert.equal(o.reveals, value),
  report: (value, o) => assert.equal(o.state, value),
  pageErrors: (value, o) => assert.equal(o.errors.length, value),
  decision: (value, o) => {
    if (value === 'blocked_reaction') assert.equal(o.url, HOST);
    else assert.equal(o.said.length > 0, value === 'init_error', o.said.join('\n'));
  },
  reason: (value, o) =>
    assert.ok(
      o.said.some((text) => text.includes(value)),
      o.said.join('\n'),
    ),
  error: (value, o) =>
    assert.ok(
      o.said.some((text) => text.includes(value)),
      o.said.join('\n'),
    ),
  note: () => {},
};

async function judge(page, expect, more = {}) {
  const seen = await page.evaluate(() => ({
    started: Boolean(window.DrimifyBridge?.bridge),
    violations: window.probe.violations,
    reveals: window.probe.reveals.filter((id) => id === 'out').length,
    state: document.querySelector('#game')?.dataset.drimifyState ?? null,
    url: location.href,
  }));
  const said = page.notes.warnings.map(({ text }) => text).filter((text) => /drimify|_/i.test(text));
  const o = { ...seen, errors: page.notes.errors, said, ...more };
  for (const [key, value] of Object.entries(expect)) {
    assert.ok(Object.hasOwn(CHECKS, key), `the expectation "${key}" is not understood`);
    CHECKS[key](value, o);
  }
}

// A policy of scripts that says nothing of WebAssembly refuses it, and then there is no reaction to be blocked.
const withWasm = (policy) =>
  /script-src/.test(policy) && !/wasm-unsafe-eval/.test(policy)
    ? policy.replace(/script-src/, "script-src 'wasm-unsafe-eval'")
    : policy;

/** The script tag and its attributes under a policy: with a nonce where the policy has one, else without inline code. */
export async function playPolicy(scene, { input: { policy }, expect }) {
  const nonce = /'nonce-(\w+)'/.exec(policy)?.[1];
  const mark = nonce ? ` nonce="${nonce}"` : '';
  const redirect = expect.reason ? '<i data-drimify-redirect="javascript:alert(1)"></i>' : '';
  const page = await scene.host({
    entry: null,
    importMap: false,
    head: `<script${mark} src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`,
    // What is told of a frame is not that it was silent.
    body: (expect.report ? iframe(GAME, 'data-drimify data-drimify-timeout="0"') : MARKED) + OUT + redirect,
    headers: { 'content-security-policy': withWasm(policy) },
  });
  if (expect.report) {
    await page.waitForFunction(
      (state) => document.querySelector('#game').dataset.drimifyState === state,
      expect.report,
    );
  } else {
    await scene.say(page, await scene.frame(page), COMPLETE);
  }
  assert.deepEqual(page.notes.dialogs, []);
  await judge(page, expect);
}

/** A page whose own elements stand in for what a script looks up by name. */
export async function playClobber(scene, { input: { html, config }, expect }) {
  const markup = config.source === 'markup';
  const page = await scene.host({
    entry: 'drimify-bridge/global',
    body: html + MARKED + OUT,
    start: markup
      ? 'window.started = true;'
      : 'window.bridge = createBridge({ ...OPTIONS, reactions: [{ type: "reveal", target: "#out" }] });',
    options: markup ? {} : config,
  });
  assert.equal(await page.evaluate(() => window.thrown ?? null), null);
  await scene.say(page, await scene.frame(page), COMPLETE);
  await judge(page, expect);
  assert.equal(await scene.isHidden(page, '#out'), expect.decision === 'init_error');
}
