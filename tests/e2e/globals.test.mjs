// Pages whose other scripts have put something else in the place of the browser's globals: before the bridge, or after.

import { readFileSync } from 'node:fs';
import { addLate, each, GAME, isSame, open, OWN_GAME, SERVED, wrongOf } from './against.mjs';
import { assert, laboratory } from './harness.mjs';

const test = laboratory();

/** Every standard global that the package names; `packaging/contents.test.mjs` holds the build against this. */
const GLOBALS = JSON.parse(readFileSync(new URL('../fixtures/globals.json', import.meta.url), 'utf8'));

const OLD_LIBRARIES = readFileSync(new URL('./pages/old-libraries.js', import.meta.url), 'utf8');

const REPLACEMENTS = {
  nothing: 'undefined',
  'a text': '"/shop"',
  'a function that throws': 'function () { throw new TypeError("not ours"); }',
};
/** A script that puts something in the place of globals; `Object` may be among them. */
const replace = (names, what) => `(function (put) {
  ${JSON.stringify(names)}.forEach(function (name) {
    put(window, name, { value: ${REPLACEMENTS[what]}, writable: true, configurable: true });
  });
})(Object.defineProperty);`;

const VARIANTS = [
  ...Object.keys(REPLACEMENTS).map((what) => ['script', what]),
  ['module', 'a text'],
  ['nowasm', 'a function that throws'],
];

/** Plays a page that has replaced these before the bridge; answers what it did where that is wrong. */
async function playBefore(play, entry, what, names) {
  const [need] = names.map((name) => GLOBALS[name]);
  // Where the start must fail there is no need of a game.
  const got = await play({ entry, before: replace(names, what), ...(need === 'named' && { frame: '' }) });
  if (need !== 'named' && isSame(got, SERVED)) return undefined;
  const isNamed = got.told.some((line) => line.includes('global_replaced') && line.includes(names[0]));
  return need !== 'served' && isNamed ? undefined : got;
}

async function playAfter(play, entry, what, names) {
  const got = await play({ entry, after: replace(names, what) + addLate });
  return isSame(got, { ...SERVED, late: true }) ? undefined : got;
}

// A page costs a third of a second. Each global is replaced alone, by one of the variants in turn; of every variant what
// must be named is alone as well, and what is done without is in company: who is wrong there is looked for alone, by hand.
const NAMES = Object.keys(GLOBALS);
const inTurn = NAMES.map((name, at) => [name, ...VARIANTS[at % VARIANTS.length]]);
for (const [when, playOne] of Object.entries({ before: playBefore, after: playAfter })) {
  test(`each global alone, replaced ${when} the bridge, is done without${when === 'before' ? ', or named' : ''}`, async (scene) => {
    const play = await open(scene);
    const plays = inTurn.map(([name, entry, what]) => [[name], () => playOne(play, entry, what, [name])]);
    assert.deepEqual(await wrongOf(plays), {});
  });
}

const COMPANIES = 6;
const served = NAMES.filter((name) => GLOBALS[name] === 'served');
const companies = Array.from({ length: COMPANIES }, (_, first) => served.filter((_, at) => at % COMPANIES === first));
for (const [entry, what] of VARIANTS) {
  test(`${entry}: globals that are ${what} before the bridge are done without, or named`, async (scene) => {
    const play = await open(scene);
    const alone = inTurn.filter(([name, ...variant]) => GLOBALS[name] !== 'served' && !isSame(variant, [entry, what]));
    const groups = [...companies, served, ...alone.map(([name]) => [name])];
    const plays = groups.map((names) => [names, () => playBefore(play, entry, what, names)]);
    assert.deepEqual(await wrongOf(plays), {});
  });

  test(`${entry}: globals that are ${what} after the bridge take no part in what follows`, async (scene) => {
    const play = await open(scene);
    assert.equal(await playAfter(play, entry, what, NAMES), undefined);
  });
}

for (const version of ['1.6.1', '1.7', '1.7.1', '1.7.2', '1.7.3']) {
  const library = `${OLD_LIBRARIES}; oldLibraries('${version}');`;
  for (const entry of ['script', 'module', 'nowasm']) {
    test(`${entry}: beside what Prototype.js ${version} replaces the bridge works, whichever comes first`, async (scene) => {
      const play = await open(scene);
      assert.deepEqual(await play({ entry, before: library }), SERVED);
      assert.deepEqual(await play({ entry, after: library + addLate }), { ...SERVED, late: true });
    });
  }
}

/** What scripts wrap, freeze, or name as we do. */
const HABITS = {
  'prototypes that are frozen': `[Array, Object, Function, String, Promise, Map, Set, WeakMap, Node, Element, HTMLElement, EventTarget, Event, Document]
    .forEach(function (type) { Object.freeze(type.prototype); Object.freeze(type); });`,
  'members that for … in meets': `Object.prototype.each = function () {}; Array.prototype.extra = function () {};
    Object.prototype.get = function () { return 1; }; Object.prototype.set = function () {}; Object.prototype.value = 5;
    Object.prototype.once = Object.prototype.passive = true; Object.prototype.signal = 1; Object.prototype.toJSON = function () { return 'x'; };`,
  'timers that are known by objects': `(function (set, clear) {
    window.setTimeout = function (act, delay) { return { timer: set(act, delay) }; };
    window.clearTimeout = function (known) { clear(known && known.timer); };
  })(setTimeout, clearTimeout);`,
  'timers that nobody can end': `window.clearTimeout = function () {};`,
  'listeners that are wrapped, and never let go of': `(function (add) {
    EventTarget.prototype.addEventListener = function (type, hear, options) {
      return add.call(this, type, typeof hear === 'function' ? function (event) { return hear.call(this, event); } : hear, options);
    };
  })(EventTarget.prototype.addEventListener);
  addEventListener('load', function () {
    var frame = document.createElement('iframe');
    frame.src = '${GAME}?gone';
    document.body.appendChild(frame);
    setTimeout(function () { document.body.removeChild(frame); document.body.appendChild(frame); }, 5);
  });`,
  'observers that are wrapped, and tell later': `(function (Native) {
    window.MutationObserver = function (hear) {
      return new Native(function (records, observer) { setTimeout(function () { hear.call(observer, records, observer); }); });
    };
    window.MutationObserver.prototype = Native.prototype;
  })(MutationObserver);`,
  'events and nodes of a library’s own': `window.Event = function () { this.mine = 1; }; window.CustomEvent = function () {}; window.Node = {};`,
  'promises that keep no promise': `(function () {
    window.Promise = function (act) {
      var told = (this.told = []);
      act(function (value) { told.forEach(function (hear) { hear(value); }); }, function () {});
    };
    window.Promise.prototype.then = function (hear) { this.told.push(hear); return this; };
    window.Promise.resolve = function (value) { return new window.Promise(function (keep) { keep(value); }); };
  })();`,
  'names of module loaders': `var exports = {}, module = { exports: exports }, process = { env: {} }, global = {}, version = 3, start = 2;
    var define = function () { throw new Error('define'); }; define.amd = true; var require = define;`,
  'elements with the names of ours': `document.write('<img id="URL"><a id="performance"></a><form id="fetch"></form><p id="DrimifyBridge"></p>' +
    '<p id="drimifyEarly"></p><p id="crypto"></p><form name="querySelectorAll"></form><img name="createElement"><form name="body"></form>' +
    '<img name="documentElement"><img name="addEventListener"><img name="head"><img name="defaultView"><img name="baseURI">');`,
};
const throwing = (members) =>
  Object.entries(members)
    .flatMap(([type, names]) => names.split(' ').map((name) => `${type}.prototype.${name} =`))
    .join(' ') + ' function () { throw new TypeError("not ours"); };';
/** What may throw once the bridge's script has run; before it has, there is nothing to put in its place. */
const LATER = {
  'members of the document that throw': throwing({
    EventTarget: 'addEventListener removeEventListener dispatchEvent',
    Node: 'appendChild insertBefore removeChild contains getRootNode cloneNode',
    Element:
      'matches closest setAttribute getAttribute removeAttribute hasAttribute querySelector querySelectorAll remove append attachShadow',
    Document: 'createElement querySelector querySelectorAll getElementById createEvent',
    HTMLElement: 'focus',
    DOMTokenList: 'add remove toggle contains',
    MutationObserver: 'observe disconnect takeRecords',
    IntersectionObserver: 'observe unobserve disconnect',
    Storage: 'getItem setItem removeItem',
  }),
};
const LATER_HABITS = { ...HABITS, ...LATER };

for (const entry of ['script', 'module', 'nowasm']) {
  test(`${entry}: what old scripts wrap, freeze and name takes no part, before or after`, async (scene) => {
    const play = await open(scene);
    const plays = [
      ...Object.entries(HABITS).map(([what, before]) => [what, { before }, SERVED]),
      ...Object.entries(LATER_HABITS).map(([what, after]) => [
        what,
        { after: after + addLate },
        { ...SERVED, late: true },
      ]),
    ];
    const wrong = {};
    await each(plays, async ([what, when, expected]) => {
      const got = await play({ entry, ...when });
      if (!isSame(got, expected)) wrong[`${what} ${Object.keys(when)}`] = got;
    });
    assert.deepEqual(wrong, {});
  });
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
    assert.deepEqual(await play({ entry, after: SPOILED + addLate }), { ...SERVED, late: true });
  });
}

test('a page that asks no server needs nothing to ask with', async (scene) => {
  const play = await open(scene);
  for (const name of ['AbortController', 'crypto', 'fetch']) {
    const got = await play({ entry: 'script', verify: false, before: replace([name], 'nothing') });
    const { verified: _verified, ...served } = SERVED;
    assert.deepEqual(got, served, name);
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
