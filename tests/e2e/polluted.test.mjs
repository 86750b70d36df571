// Pages whose scripts have put members on the prototypes of all objects and all arrays: each name that our code asks for.

import { isDeepStrictEqual } from 'node:util';
import { addLate, open, SERVED } from './against.mjs';
import { assert, laboratory } from './harness.mjs';
import { namesAssigned, namesOf } from './names.mjs';

const test = laboratory();

const ENTRIES = { script: 'drimify-bridge/global', module: 'drimify-bridge/auto', nowasm: 'drimify-bridge/nowasm' };
const MEMBERS = {
  'a text': `value: 'polluted', writable: true, enumerable: true`,
  yes: `value: true, writable: true`,
  'a function': `value: function () { return 'polluted'; }, writable: true`,
  'a getter that throws': `get: function () { throw new TypeError('polluted: ' + name); }`,
};
/** By what wasm-bindgen writes. */
const ASSIGNED = namesAssigned();
const THROWS = 'a getter that throws';

/** A script that gives a prototype members of these names. */
const pollute = (owner, what, names) => `(function (put) {
  ${JSON.stringify(names)}.forEach(function (name) {
    put(${owner}.prototype, name, { __proto__: null, ${MEMBERS[what]}, configurable: true });
  });
})(Object.defineProperty);`;

const isIndex = (/** @type {string} */ name) => /^\d+$/.test(name);
/** What the language has there itself: replaced, not added, which is `globals.test.mjs`. */
const isTaken = (/** @type {string} */ name) => name in Object.prototype || name in Array.prototype;

/**
 * The names that are not put there, with the reason. A dictionary of ours that the platform reads inherits nothing, and
 * keeps none from being tried.
 */
const LEFT_OUT = {
  [THROWS]: (name) =>
    // Nothing can be assigned under such a name, and what the engine and wasm-bindgen assign is theirs: told below.
    isIndex(name) || ASSIGNED.includes(name) || name === 'then',
  // What has a function of that name is a promise to every engine: the answer of `fetch` never comes.
  'a function': (name) => name === 'then',
};

for (const [entry, file] of Object.entries(ENTRIES)) {
  for (const [what, isLeftOut = () => false] of Object.keys(MEMBERS).map((name) => [name, LEFT_OUT[name]])) {
    test(`${entry}: each name that it asks for, inherited by everything as ${what}, takes no part`, async (scene) => {
      const play = await open(scene);
      const names = namesOf(file).filter((name) => !isTaken(name) && !isLeftOut(name));
      assert.ok(names.length > 400, `${names.length} names`);
      for (const owner of ['Object', 'Array']) {
        const script = pollute(owner, what, names);
        assert.deepEqual(await play({ entry, before: script }), SERVED, `${owner}, before`);
        assert.deepEqual(await play({ entry, after: script + addLate }), { ...SERVED, late: true }, `${owner}, after`);
      }
    });
  }
}

// What a page was told of, in these words; and what was done then is all or nothing.
const NOTHING = { revealed: false, hidden: false, text: '-', value: '', class: '', enabled: false, verified: false };
const { said: _said, late: _late, told: _told, ...ALL } = SERVED;

for (const entry of Object.keys(ENTRIES)) {
  test(`${entry}: where nothing can be assigned under a name that the engine or wasm-bindgen assigns, that is told, and nothing is half done`, async (scene) => {
    const play = await open(scene);
    for (const name of ['0', ...ASSIGNED.filter((name) => !isTaken(name))]) {
      for (const when of ['before', 'after']) {
        const {
          told,
          said: _said,
          late: _late,
          ...done
        } = await play({ entry, [when]: pollute('Object', THROWS, [name]) });
        const isDone = isDeepStrictEqual(done, ALL);
        // Where no list can be added to, the page's own `dataLayer` cannot either: that is told, and the rest goes on.
        if (!isIndex(name)) assert.deepEqual(done, isDone ? ALL : NOTHING, `${name}, ${when}`);
        if (isDone && told.length === 0) continue;
        // Of an index each engine tells in words of its own.
        assert.match(told.join('\n'), isIndex(name) ? /./ : /bridge_fault/, `${name}, ${when}`);
      }
    }
  });
}
