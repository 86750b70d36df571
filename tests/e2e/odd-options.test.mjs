// Options that answer as they like: a proxy, getters that throw, what is something else at the next look. The bridge is
// started, or the error has a code and nothing is installed.

import { readFileSync } from 'node:fs';
import { assert, framed, laboratory } from './harness.mjs';
import { packageFile } from './site.mjs';

const test = laboratory();

/** A value that each option takes; `signal` and functions are added in the page. */
const GOOD = {
  frame: '#game',
  container: '#game',
  allowedOrigins: ['https://apps.drimify.com'],
  dev: true,
  reactions: [{ type: 'reveal', target: '#game', on: ['complete'] }],
  redirectAllowedOrigins: ['https://host.example'],
  customTypes: ['spin'],
  fields: { won: 'result.isWinner' },
  rate: { perSecond: 20, burst: 60 },
  handshake: 'auto',
  autoHeight: false,
  verify: { url: 'https://host.example/claims' },
  beacon: { url: 'https://host.example/seen' },
  timeout: 1000,
  markup: true,
  debug: false,
};
const IN_PAGE = ['signal', 'onRefused', 'onFault'];

test('every option there is, is tried here', () => {
  const types = readFileSync(packageFile('drimify-bridge').replace('index.js', 'types.d.ts'), 'utf8');
  const [, members = ''] = /interface BridgeOptions \{([\s\S]*?)\n\}/.exec(types) ?? [];
  const named = [...members.matchAll(/^ {4}(\w+)\?:/gm)].map(([, name]) => name);
  assert.deepEqual([...Object.keys(GOOD), ...IN_PAGE].toSorted(), named.toSorted());
});

/** Runs in the page: what became of each attempt that did not start a bridge whole, nor failed whole. */
function attempts(good) {
  const all = { ...good, signal: new AbortController().signal, onRefused() {}, onFault() {} };
  const toss = () => {
    throw new TypeError('of the page');
  };
  const wrong = {};
  const outcomes = { started: 0, refused: 0 };
  const listening = () => window.probe.listening.message ?? 0;
  const before = listening();
  const attempt = (what, options) => {
    let outcome;
    try {
      const bridge = window.createBridge(options);
      outcome = bridge.state() === 'waiting' && listening() === before + 1 ? 'started' : 'half started';
      bridge.destroy();
      // What a bridge has said of a frame stays, and tells nothing of the next one.
      document.querySelector('#game').removeAttribute('data-drimify-state');
    } catch (error) {
      outcome = error.name === 'BridgeError' && error.code ? 'refused' : String(error);
    }
    const left = listening() - before;
    const isMarked = document.querySelector('[data-drimify-state]') !== null;
    if (outcome in outcomes && !left && !isMarked) outcomes[outcome] += 1;
    else wrong[what] = [outcome, left, isMarked];
  };
  const base = (name) => (name === 'container' || name === 'frame' ? {} : { frame: '#game' });
  const TRAPS = ['get', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'has', 'ownKeys', 'apply'];
  const throwing = (target, traps) => new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, toss])));
  const revoked = (target) => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const flipping = (options, name, values) => {
    let reads = 0;
    return Object.defineProperty(options, name, { enumerable: true, get: () => values[Math.min(reads++, 1)] });
  };
  for (const [name, value] of Object.entries(all)) {
    const isObject = Object(value) === value;
    attempt(`${name}, a getter that throws`, Object.defineProperty(base(name), name, { enumerable: true, get: toss }));
    const odd = [Symbol('odd'), { toString: toss }, null, [], () => {}, revoked({}), revoked([]), revoked(() => {})];
    for (const [at, other] of odd.entries()) {
      attempt(`${name}, odd value ${at}`, { ...base(name), [name]: other });
      attempt(`${name}, good and then odd ${at}`, flipping(base(name), name, [value, other]));
      attempt(`${name}, odd ${at} and then good`, flipping(base(name), name, [other, value]));
    }
    if (!isObject) continue;
    attempt(`${name}, a proxy`, { ...base(name), [name]: new Proxy(value, {}) });
    attempt(`${name}, a revoked proxy`, { ...base(name), [name]: revoked(value) });
    for (const trap of TRAPS) attempt(`${name}, ${trap} throws`, { ...base(name), [name]: throwing(value, [trap]) });
    const endless = { get: (target, key) => (key === 'length' ? 2 ** 53 : target[key]) };
    if (Array.isArray(value)) attempt(`${name}, endless`, { ...base(name), [name]: new Proxy(value, endless) });
    for (const member of Object.keys(value)) {
      const inner = Object.defineProperty(Array.isArray(value) ? [...value] : { ...value }, member, { get: toss });
      attempt(`${name}.${member}, a getter that throws`, { ...base(name), [name]: inner });
    }
  }
  const options = { frame: '#game', timeout: 1000 };
  attempt('a proxy', new Proxy(options, {}));
  attempt('a revoked proxy', revoked(options));
  for (const trap of TRAPS) attempt(`a proxy of which ${trap} throws`, throwing(options, [trap]));
  const deeper = { get: (_, key) => (typeof key === 'symbol' ? undefined : new Proxy([], deeper)) };
  attempt('lists in lists without end', { ...options, reactions: new Proxy([], deeper) });
  return { outcomes, wrong };
}

test('whatever the options answer, the bridge is started whole, or the error has a code and nothing is there', async (scene) => {
  const page = await scene.host({ start: 'window.createBridge = createBridge;' });
  const { outcomes, wrong } = await page.evaluate(attempts, GOOD);
  assert.deepEqual(wrong, {});
  assert.ok(outcomes.started > 20 && outcomes.refused > 200, JSON.stringify(outcomes));
  assert.deepEqual(page.notes.errors, []);
});

test('a bridge that a proxy of options began hears as any', async (scene) => {
  const { page, say } = await scene.game({
    start: `
      let reads = 0;
      const options = { frame: '#game', get reactions() { return reads++ ? 'gone' : [{ type: 'addClass', target: 'body', class: 'won' }]; } };
      window.bridge = createBridge(new Proxy(prepare({}), { ownKeys: () => Reflect.ownKeys(options),
        getOwnPropertyDescriptor: (_, key) => ({ configurable: true, enumerable: true, value: 0 }), get: (_, key) => options[key] }));`,
  });
  await say(framed('complete'));
  assert.equal(await page.getAttribute('body', 'class'), 'won');
});

test('what the options of a handler throw is config_type, and the handler is not added', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  const codes = await page.evaluate(() => {
    window.calls = 0;
    const options = {
      get signal() {
        throw new TypeError('of the page');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return ['on', 'once'].flatMap((name) =>
      [options, proxy].map((given) => {
        try {
          const added =
            name === 'on' ? window.bridge.on('ready', () => window.calls++, given) : window.bridge.once('ready', given);
          return String(added);
        } catch (error) {
          return error.code;
        }
      }),
    );
  });
  assert.deepEqual(
    codes,
    Array.from({ length: 4 }, () => 'config_type'),
  );
  await say(framed('ready'));
  assert.equal(await page.evaluate(() => window.calls), 0);
});
