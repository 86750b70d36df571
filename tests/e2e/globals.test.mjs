// Pages whose other scripts have put something else in the place of the browser's globals: before the bridge, or after.

import { readFileSync } from 'node:fs';
import { assert, framed, laboratory, outcome } from './harness.mjs';

const test = laboratory();

// The page that is looked at stands in an iframe: the driver needs the globals of its own.
const OUTER = 'https://old.example/';
const GAME = 'https://apps.drimify.com/old/';
/** A game of an origin that only the mark allows. */
const OWN_GAME = 'https://games.old.example/own/';
const WON = framed('complete', outcome({ won: true, score: 85 }));
const CLAIMS = 'https://claims.example/claims';

/** Every standard global that the package names; `packaging/contents.test.mjs` holds the build against this. */
const GLOBALS = JSON.parse(readFileSync(new URL('../fixtures/globals.json', import.meta.url), 'utf8'));

const OLD_LIBRARIES = readFileSync(new URL('./pages/old-libraries.js', import.meta.url), 'utf8');

const GAME_HTML = `<!doctype html><title>Game</title><script>
  addEventListener('message', ({ data }) => data === 'say' && parent.postMessage(${JSON.stringify(WON)}, '*'));
</script>`;

// Everything that a bridge does to a page.
const MARKUP = `
  <p id="revealed" hidden data-drimify-reveal data-drimify-when="won">x</p>
  <p id="hidden" data-drimify-hide data-drimify-delay="1ms">x</p>
  <p id="text" data-drimify-set-text="{score}">-</p>
  <input id="value" data-drimify-set-value="{score}" />
  <p id="class" data-drimify-add-class="won" data-drimify-scroll-to data-drimify-dispatch="drimify:seen">x</p>
  <button id="enabled" disabled data-drimify-enable data-drimify-focus>x</button>
  <div data-drimify-announce="{score} points" data-drimify-track></div>
  <p id="verified" hidden data-drimify-reveal data-drimify-on="verified">x</p>`;

const LATE = '<p id="late" hidden data-drimify-reveal>x</p>';

const FRAME = `<iframe id="game" title="Game" src="${GAME}"></iframe>`;

/** The page; `before` and `after` are sloppy scripts around the package's. */
const html = ({ entry, before = '', after = '', verify = true, frame = FRAME }) => {
  const script = { script: 'drimify-bridge/global', nowasm: 'drimify-bridge/nowasm', module: 'drimify-bridge/auto' }[
    entry
  ];
  const attributes = entry === 'module' ? 'type="module"' : '';
  return `<!doctype html><html lang="en" ${verify ? `data-drimify-verify="${CLAIMS}"` : ''}><meta charset="utf-8"><title>Old</title>
    <script>parent.listen(window, location.hash);</script><script>${before}</script>
    <body>${MARKUP}<script ${attributes} src="PKG:${script}"></script>
    <script ${attributes}>${after}</script>
    ${frame}`;
};

/** Runs in the outer page, whose globals are the browser's. */
const outer = () => {
  /** @type {any} */ (window).told = {};
  /** @type {any} */ (window).listen = (inner, name) => {
    const told = /** @type {any} */ (window.told[name] = []);
    const tell = (...given) => void told.push(given.map(String).join(' '));
    Object.assign(inner.console, { error: tell, warn: tell });
    inner.addEventListener('error', (event) => tell(event.message));
    inner.addEventListener('unhandledrejection', (event) => tell('unhandled', event.reason));
  };
  // Has a page in an iframe meet its game, and answers what it did.
  /** @type {any} */ (window).play = async (url, name) => {
    const iframe = document.createElement('iframe');
    const loaded = new Promise((done) => (iframe.onload = done));
    iframe.src = `${url}${name}`;
    document.body.append(iframe);
    await loaded;
    const inner = /** @type {any} */ (iframe.contentWindow);
    const told = /** @type {any} */ (window).told[name];
    const at = (id) => inner.document.getElementById(id);
    const done = () => ({
      revealed: !at('revealed').hidden,
      hidden: at('hidden').hidden,
      text: at('text').textContent,
      value: at('value').value,
      class: at('class').className,
      enabled: !at('enabled').disabled,
      said: inner.document.querySelector('[data-drimify-live]')?.textContent,
      verified: !at('verified').hidden,
      late: at('late') ? !at('late').hidden : undefined,
    });
    const end = Date.now() + 5000;
    while (Date.now() < end) {
      inner.document.getElementById('game').contentWindow.postMessage('say', '*');
      await new Promise((next) => setTimeout(next, 30));
      if (Object.values(done()).every((value) => value !== false && value !== '-' && value !== '') || told.length)
        break;
    }
    await new Promise((next) => setTimeout(next, 30));
    const result = { ...done(), told };
    iframe.remove();
    return result;
  };
};

/** Opens the outer page, and answers what plays a page in it. */
async function open(scene) {
  for (const game of [GAME, OWN_GAME]) scene.site.page(game, GAME_HTML);
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
  scene.site.page(CLAIMS, async () => ({
    status: 200,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ state: 'verified', won: true }),
  }));
  scene.site.page(OUTER, `<!doctype html><title>Outer</title><script>(${outer})();</script><body>`);
  const page = await scene.open(OUTER);
  let count = 0;
  return (settings) => {
    const url = `${OUTER}page/${++count}`;
    const text = html(settings).replace(/PKG:([\w/-]+)/, (_, name) => scene.site.packageUrl(name));
    scene.site.page(url, text);
    return page.evaluate(([url, name]) => /** @type {any} */ (window).play(url, name), [url, `#${count}`]);
  };
}

const SERVED = {
  revealed: true,
  hidden: true,
  text: '85',
  value: '85',
  class: 'won',
  enabled: true,
  said: '85 points',
  verified: true,
  late: undefined,
  told: [],
};

/** Does something for each item, some of them at a time. */
async function each(items, act) {
  const rest = [...items];
  const work = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}

const REPLACEMENTS = {
  nothing: 'undefined',
  'a text': '"/shop"',
  'a function that throws': 'function () { throw new TypeError("not ours"); }',
};
const replace = (name, value) =>
  `Object.defineProperty(window, ${JSON.stringify(name)}, { value: ${value}, writable: true, configurable: true });`;

for (const [entry, whats] of Object.entries({
  script: Object.keys(REPLACEMENTS),
  module: ['a text'],
  nowasm: ['a function that throws'],
})) {
  for (const what of whats) {
    const value = REPLACEMENTS[what];
    test(`${entry}: a global that is ${what} before the bridge is done without, or named`, async (scene) => {
      const play = await open(scene);
      const silent = {};
      await each(Object.entries(GLOBALS), async ([name, need]) => {
        const got = await play({ entry, before: replace(name, value) });
        const isServed = JSON.stringify(got) === JSON.stringify(SERVED);
        const isNamed = got.told.some((line) => line.includes('global_replaced') && line.includes(name));
        const isRight = need === 'served' ? isServed : isNamed || (need !== 'named' && isServed);
        if (!isRight) silent[name] = got;
      });
      assert.deepEqual(silent, {});
    });

    test(`${entry}: a global that is ${what} after the bridge takes no part in what follows`, async (scene) => {
      const play = await open(scene);
      const wrong = {};
      await each(Object.keys(GLOBALS), async (name) => {
        const late = `${replace(name, value)}
          document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(LATE)});`;
        const got = await play({ entry, after: late });
        if (JSON.stringify(got) !== JSON.stringify({ ...SERVED, late: true })) wrong[name] = got;
      });
      assert.deepEqual(wrong, {});
    });
  }
}

for (const version of ['1.6.1', '1.7', '1.7.1', '1.7.2', '1.7.3']) {
  const library = `${OLD_LIBRARIES}; oldLibraries('${version}');`;
  const add = `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(LATE)});`;
  for (const entry of ['script', 'module', 'nowasm']) {
    test(`${entry}: beside what Prototype.js ${version} replaces the bridge works, whichever comes first`, async (scene) => {
      const play = await open(scene);
      assert.deepEqual(await play({ entry, before: library }), SERVED);
      assert.deepEqual(await play({ entry, after: library + add }), { ...SERVED, late: true });
    });
  }
}

// Members of what the language has; what wasm-bindgen's own JavaScript calls is not among them.
const MEMBERS = {
  'Array.prototype':
    'concat entries every filter find findIndex flat flatMap forEach from includes join keys map reduce reverse slice some sort splice unshift values',
  Array: 'from of',
  Object: 'assign entries fromEntries hasOwn keys values getOwnPropertyNames',
  'Function.prototype': 'bind toString',
  JSON: 'parse stringify',
  Reflect: 'apply get has set ownKeys deleteProperty',
  'String.prototype': 'at concat endsWith match padStart repeat replaceAll search trim',
  'Promise.prototype': 'catch finally then',
  Promise: 'all resolve reject',
  'Map.prototype': 'get set has delete forEach entries keys values',
  'Set.prototype': 'add has delete forEach entries keys values',
};
const spoil = Object.entries(MEMBERS)
  .flatMap(([owner, names]) => names.split(' ').map((name) => `spoil(${owner}, '${name}');`))
  .join('');
const SPOILED = `(function () {
  function spoil(owner, name) {
    Object.defineProperty(owner, name, { value: function () { throw new TypeError('not ours: ' + name); }, writable: true, configurable: true });
  }
  ${spoil}
})();`;

for (const entry of ['script', 'module', 'nowasm']) {
  test(`${entry}: members of the language's own objects that throw take no part, before or after`, async (scene) => {
    const play = await open(scene);
    assert.deepEqual(await play({ entry, before: SPOILED }), SERVED);
    const add = `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(LATE)});`;
    assert.deepEqual(await play({ entry, after: SPOILED + add }), { ...SERVED, late: true });
  });
}

test('a page that asks no server needs nothing to ask with', async (scene) => {
  const play = await open(scene);
  for (const name of ['AbortController', 'crypto', 'fetch']) {
    const got = await play({ entry: 'script', verify: false, before: replace(name, 'undefined') });
    assert.deepEqual(got, { ...SERVED, verified: false }, name);
  }
});

for (const entry of ['script', 'module', 'nowasm']) {
  test(`${entry}: an iframe that is added once the page has a URL of its own is heard`, async (scene) => {
    const play = await open(scene);
    for (const src of [GAME, OWN_GAME, `//${new URL(OWN_GAME).host}/own/`]) {
      const frame = `<iframe id="game" title="Game" data-drimify src="${src}"></iframe>`;
      const after = `window.URL = "/shop"; document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(frame)});`;
      assert.deepEqual(await play({ entry, after, frame: '' }), SERVED, src);
    }
  });
}

test('an address of the page that is called URL is no fault', async (scene) => {
  const play = await open(scene);
  const base = '<base href="https://elsewhere.example/x/">';
  for (const more of ['', base]) {
    assert.deepEqual(await play({ entry: 'script', before: `var URL = "/shop"; document.write('${more}');` }), SERVED);
  }
});
