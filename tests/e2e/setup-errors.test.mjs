// Mistakes at set-up: each has its code, names what is wrong, and leaves nothing half-installed.

import { assert, EVIL, framed, GAME, iframe, laboratory } from './harness.mjs';

const test = laboratory();
const FRAME = { frame: '#game' };
const BODY = `${iframe()}<p id="out" hidden>x</p>`;
const TWO = iframe() + iframe();
const reaction = (more) => ({ ...FRAME, reactions: [{ type: 'reveal', target: '#out', ...more }] });
const redirect = (url) => ({ ...FRAME, reactions: [{ type: 'redirect', url }] });
const origins = (...allowedOrigins) => ({ allowedOrigins });

/** What is wrong, the code it has, the options, and (if needed) the body of the page and what the message names. */
/** @type {[what: string, code: string, options: any, page?: { body?: string, names?: string }][]} */
const MISTAKES = [
  ['a list of origins that is a string', 'origins_not_array', { allowedOrigins: GAME }],
  ['a list of origins that is null', 'origins_not_array', { allowedOrigins: null }],
  ['an empty list of origins', 'origins_empty', origins()],
  ['17 origins', 'origins_too_many', origins(...Array.from({ length: 17 }, (_, at) => `https://a${at}.example`))],
  ['an origin that is a number', 'origin_not_string', origins(42)],
  ['an empty origin', 'origin_empty', origins('')],
  ['any origin', 'origin_any', origins('*')],
  ['the opaque origin', 'origin_opaque', origins('null')],
  ['an origin that is not ASCII', 'origin_non_ascii', origins('https://apps.drіmify.com')],
  ['an origin with a space', 'origin_bad_char', origins('https://apps.drimify.com ')],
  ['an origin of another scheme', 'origin_bad_scheme', origins('ftp://apps.drimify.com')],
  [
    'an origin without encryption',
    'origin_insecure_scheme',
    origins('http://apps.drimify.com'),
    { names: 'http://apps.drimify.com' },
  ],
  ['an origin with a user', 'origin_userinfo', origins('https://me@apps.drimify.com')],
  [
    'an origin with a path',
    'origin_has_path',
    origins('https://apps.drimify.com/x'),
    { names: 'https://apps.drimify.com/x' },
  ],
  ['an origin with a wildcard', 'origin_wildcard', origins('https://*.drimify.com')],
  ['an origin with a trailing dot', 'origin_trailing_dot', origins('https://apps.drimify.com.')],
  ['an origin that is an address', 'origin_ip_literal', origins('https://192.0.2.1')],
  ['an origin of one label', 'origin_single_label', origins('https://intranet')],
  ['an origin that is no host', 'origin_unparseable', origins('https://apps%2edrimify.com')],
  ['a bad entry among good ones', 'origin_any', origins('https://apps.drimify.com', '*')],
  ['a redirect origin that is any', 'origin_any', { ...FRAME, redirectAllowedOrigins: ['*'] }],
  ['a frame that is not there', 'frame_not_found', { frame: '#nope' }, { names: '#nope' }],
  ['a frame that is no iframe', 'frame_not_iframe', { frame: '#out' }],
  ['a frame that matches two', 'frame_ambiguous', { frame: 'iframe' }, { body: TWO }],
  ['a frame that matches an iframe and something else', 'frame_not_iframe', { frame: '#game, #out' }],
  [
    'a frame outside the list',
    'frame_src_origin',
    { ...FRAME, ...origins('https://apps.drimify.com') },
    { body: iframe(EVIL) },
  ],
  ['a frame selector that is none', 'selector_invalid', { frame: '#1a' }],
  [
    'an option that does not exist',
    'config_unknown_field',
    { ...FRAME, allowedOrigin: GAME },
    { names: 'allowedOrigin' },
  ],
  ['a timeout that is text', 'config_type', { ...FRAME, timeout: 'soon' }],
  ['reactions that are no list', 'config_type', { ...FRAME, reactions: {} }],
  ['a reaction that is text', 'config_type', { ...FRAME, reactions: ['reveal'] }],
  ['a rate that is text', 'config_type', { ...FRAME, rate: 'fast' }],
  ['an unknown reaction', 'reaction_unknown', reaction({ type: 'explode' }), { names: 'explode' }],
  ['a reaction with an unknown key', 'config_unknown_field', reaction({ tarjet: '#x' }), { names: 'tarjet' }],
  ['an unknown milestone', 'milestone_unknown', reaction({ on: 'finish' }), { names: 'finish' }],
  ['a milestone in another case', 'milestone_unknown', reaction({ on: 'Complete' })],
  ['a custom type that is one of the vendor', 'custom_type', { ...FRAME, customTypes: ['complete'] }],
  ['a custom type that is empty', 'custom_type', { ...FRAME, customTypes: [''] }],
  ['a condition without a value', 'condition_syntax', reaction({ when: 'score >=' }), { names: 'score >=' }],
  ['a condition of a function', 'condition_syntax', reaction({ when: 'alert(1)' })],
  ['a selector that is none', 'selector_invalid', reaction({ target: '#1a' }), { names: '#1a' }],
  ['a selector that is too long', 'selector_length', reaction({ target: 'a'.repeat(1025) })],
  ['a selector with a token', 'selector_token', reaction({ target: '#{data.id}' })],
  ['a reveal without a target', 'target_required', { ...FRAME, reactions: [{ type: 'reveal' }] }],
  [
    'a template with one brace',
    'template_syntax',
    { ...FRAME, reactions: [{ type: 'setText', target: '#out', text: '{score' }] },
  ],
  [
    'a template with an unknown token',
    'template_unknown_token',
    { ...FRAME, reactions: [{ type: 'setText', target: '#out', text: '{nope}' }] },
  ],
  ['a redirect to a token', 'template_authority', redirect('{data.url}')],
  ['a redirect with a token in the host', 'template_authority', redirect('https://host.example{data.h}/x')],
  ['a redirect with a token as query key', 'template_authority', redirect('/x?{data.k}=1')],
  ['a redirect with a token in the fragment', 'template_fragment', redirect('/x#{score}')],
  ['a delay that is no time', 'delay_invalid', reaction({ delay: '2 minutes' })],
  ['a delay of over a minute', 'delay_invalid', reaction({ delay: 60_001 })],
];

for (const [what, code, options, { body = BODY, names } = {}] of MISTAKES) {
  test(`${what} is ${code}`, async (scene) => {
    const page = await scene.host({ body, start: 'window.bridge = createBridge(OPTIONS);', options });
    const { thrown, isError, added, changes } = await page.evaluate(() => ({
      thrown: window.thrown,
      isError: window.thrownError instanceof Error,
      added: window.probe.added.message ?? 0,
      changes: document.querySelector('#game').dataset.drimifyState ?? null,
    }));
    assert.ok(thrown, 'createBridge did not throw');
    assert.equal(thrown.code, code, thrown.message);
    assert.equal(thrown.name, 'BridgeError');
    assert.ok(isError);
    assert.equal(added, 0);
    assert.equal(changes, null);
    if (names) assert.ok(thrown.message.includes(names), thrown.message);
    assert.deepEqual(page.notes.errors, []);
  });
}

test('after a mistake the page may try again', async (scene) => {
  const { page, say } = await scene.game({
    start: "try { createBridge({ frame: '#nope' }); } catch {} window.bridge = createBridge({ frame: '#game' });",
  });
  await say({ event: 'onComplete' });
  assert.equal((await scene.heard(page)).length, 1);
});

test('a handler that is no function, in the options, is config_type or handler_not_function', async (scene) => {
  const page = await scene.host({ start: 'window.bridge = createBridge({ frame: "#game", onRefused: "x" });' });
  assert.match(await page.evaluate(() => window.thrown.code), /^(config_type|handler_not_function)$/);
});

test('an iframe element of the page, given itself, is as good as its selector', async (scene) => {
  const { page, say } = await scene.game({
    start: "window.bridge = createBridge({ frame: document.querySelector('#game') });",
  });
  await say({ event: 'onComplete' });
  assert.equal((await scene.heard(page)).length, 1);
});

test('an element of another kind, given itself, is frame_not_iframe', async (scene) => {
  const page = await scene.host({ start: 'window.bridge = createBridge({ frame: document.body });' });
  assert.equal(await page.evaluate(() => window.thrown.code), 'frame_not_iframe');
});

test('a value that JSON cannot say is told as what it is', async (scene) => {
  const page = await scene.host({ body: BODY, start: 'window.createBridge = createBridge;' });
  const told = await page.evaluate(() => {
    const message = (options) => {
      try {
        window.createBridge(options).destroy();
        return 'started';
      } catch (error) {
        return error.message;
      }
    };
    return [
      { timeout: Infinity },
      { timeout: 5n },
      { timeout: null },
      { allowedOrigins: new Set(['https://apps.drimify.com']) },
      { verify: { url: new URL('https://host.example/claims') } },
      { reactions: [{ type: 'reveal', target: () => {} }] },
      { customTypes: Symbol('spin') },
      { rate: NaN },
      { signal: 5 },
      { onRefused: 'loud' },
      { frame: 5 },
      { container: [] },
    ].map(message);
  });
  const found = [
    'Infinity',
    '5',
    'null',
    '[object Set]',
    '[object URL]',
    '[object Function]',
    'Symbol(spin)',
    'NaN',
    '5',
    '"loud"',
    '5',
    '[object Array]',
  ];
  assert.deepEqual(
    told.map((message) => message.split(', found ')[1]),
    found,
    told.join('\n'),
  );
});

test('what a polluted Object.prototype has is no option', async (scene) => {
  const { page, say } = await scene.game({
    body: `${iframe()}<p id="out" hidden data-drimify-reveal>x</p>`,
    start: `
      const more = { markup: true, timeout: 100, frame: '#nope', onFault: 5, replay: true, debug: true };
      Object.assign(Object.prototype, more);
      try {
        window.bridge = createBridge({ verify: { url: '/claims' } });
        window.bridge.on('ready', () => {}, {});
        window.bridge.once('ready', {}).catch((error) => (window.rejected = error));
      } finally {
        for (const name of Object.keys(more)) delete Object.prototype[name];
      }`,
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await say(framed('ready'));
  assert.deepEqual(
    await page.evaluate(() => [window.thrown ?? null, window.rejected ?? null, window.heard.map((e) => e.milestone)]),
    [null, null, ['ready']],
  );
  await say(framed('complete'));
  assert.equal(await scene.isHidden(page, '#out'), true);
});

test('a handler whose options are wrong is not added', async (scene) => {
  const { page, say } = await scene.game({ options: FRAME });
  const codes = await page.evaluate(async () => {
    window.calls = 0;
    const count = () => window.calls++;
    const attempt = async (act) => {
      try {
        await act();
        return 'done';
      } catch (error) {
        return error.code;
      }
    };
    return [
      await attempt(() => window.bridge.on('ready', count, { signal: 5 })),
      await attempt(() => window.bridge.once('ready', { signal: {} })),
      await attempt(() => void window.bridge.on('ready', count, null)),
      await attempt(() => void window.bridge.once('ready', null)),
    ];
  });
  assert.deepEqual(codes, ['config_type', 'config_type', 'done', 'done']);
  await say(framed('ready'));
  assert.equal(await page.evaluate(() => window.calls), 1);
});
