// What a page knows of its visitor, in the address of an experience.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BridgeError, experienceUrl } from 'drimify-bridge';

const BASE = 'https://apps.drimify.com/XBs15jKF/';
const EVERYTHING = {
  sessionUid: '5f0c-9e1b',
  firstName: 'Zoë',
  lastName: "O'Neill & Søn",
  email: 'zoe+games@example.com',
  phone: '+45 12 34 56 78',
};
const NAMES = { sessionUid: 'session_uid', firstName: 'fname', lastName: 'lname', email: 'email', phone: 'phone' };
/** What an experience reads: base64 of the URL-encoded value. */
const read = (url, name) => decodeURIComponent(atob(new URL(url).searchParams.get(name)));

test('every value comes back as it was', () => {
  const url = experienceUrl(BASE, EVERYTHING);
  for (const [field, name] of Object.entries(NAMES)) assert.equal(read(url, name), EVERYTHING[field]);
  assert.equal([...new URL(url).searchParams].length, 5);
});

test('values of every kind of letter come back, and are always base64', () => {
  const values = [
    'John',
    'Johannes',
    'a',
    'ab',
    'abc',
    '李小龍',
    'مرحبا',
    '👩‍🚀',
    ' x ',
    '%',
    '=',
    '?a=b&c#d',
    '~~~',
    'a\nb',
    '"<>',
  ];
  for (let code = 32; code < 127; code += 1) values.push(`~${String.fromCharCode(code)}~`);
  for (const value of values) {
    const url = experienceUrl(BASE, { firstName: value });
    assert.equal(read(url, 'fname'), value);
    assert.match(new URL(url).searchParams.get('fname'), /^[A-Za-z0-9+/]+={0,2}$/);
  }
});

test('the spelling is the documented one, padding kept', () => {
  assert.equal(experienceUrl(BASE, { firstName: 'John' }), `${BASE}?fname=Sm9obg==`);
  assert.equal(experienceUrl(BASE, { firstName: 'Zoë' }), `${BASE}?fname=Wm8lQzMlQUI=`);
  // This base64 has a plus, which a query would turn into a space.
  assert.equal(btoa('~~~'), 'fn5+');
  assert.equal(experienceUrl(BASE, { firstName: '~~~' }), `${BASE}?fname=fn5%2B`);
});

test('other parameters and the fragment stay as they are', () => {
  const base = `${BASE}?lang=fr&q=a+b%20c&flag#step-2`;
  assert.equal(experienceUrl(base, { phone: '1' }), `${BASE}?lang=fr&q=a+b%20c&flag&phone=MQ==#step-2`);
  assert.equal(experienceUrl(base, {}), base);
  assert.equal(experienceUrl(new URL(base), {}), base);
});

test('a value takes the place of one that the address has already', () => {
  assert.equal(experienceUrl(`${BASE}?fname=Jane&fname=Joan&x=1`, { firstName: 'John' }), `${BASE}?x=1&fname=Sm9obg==`);
});

test('what is undefined or empty is left out', () => {
  assert.equal(
    experienceUrl(BASE, { firstName: undefined, lastName: '', email: 'a@b.c' }),
    `${BASE}?email=YSU0MGIuYw==`,
  );
});

test('half a character becomes the replacement character, as it does everywhere on the web', () => {
  assert.equal(read(experienceUrl(BASE, { firstName: 'a\ud83d' }), 'fname'), 'a\ufffd');
});

const code = (expected, pattern) => (error) => {
  assert.ok(error instanceof BridgeError);
  assert.equal(error.code, expected);
  assert.match(error.message, pattern);
  return true;
};

for (const [base, found] of /** @type {[any, RegExp][]} */ ([
  ['XBs15jKF', /"XBs15jKF"/],
  ['/XBs15jKF/', /"\/XBs15jKF\/"/],
  ['', /""/],
  ['javascript:alert(1)', /"javascript:alert\(1\)"/],
  [undefined, /undefined/],
  [null, /null/],
  [{}, /object/],
])) {
  test(`the base ${JSON.stringify(base)} is config_type`, () => {
    assert.throws(() => experienceUrl(base, {}), code('config_type', found));
  });
}

for (const [visitor, expected, found] of [
  [undefined, 'config_type', /undefined/],
  [null, 'config_type', /null/],
  ['John', 'config_type', /"John"/],
  [{ firstName: 7 }, 'config_type', /"firstName", found 7/],
  [{ firstName: null }, 'config_type', /"firstName", found null/],
  [{ firstname: 'John' }, 'config_unknown_field', /"firstname"/],
  [{ fname: 'John' }, 'config_unknown_field', /firstName.*"fname"/],
  [{ constructor: 'John' }, 'config_unknown_field', /"constructor"/],
  [JSON.parse('{"__proto__":"John"}'), 'config_unknown_field', /"__proto__"/],
]) {
  test(`the visitor ${JSON.stringify(visitor)} is ${expected}`, () => {
    assert.throws(() => experienceUrl(BASE, visitor), code(expected, found));
  });
}

test('a session that only says nothing is refused', () => {
  const nothings = ['', ' ', 'undefined', 'null', 'None', 'NaN', 'nil', '0', 'FALSE', '[object Object]', '\ufeffnull'];
  for (const sessionUid of nothings) {
    assert.throws(
      () => experienceUrl(BASE, { sessionUid }),
      (/** @type {any} */ error) => error instanceof BridgeError && error['code'] === 'config_type',
      JSON.stringify(sessionUid),
    );
  }
  assert.equal(experienceUrl(BASE, { sessionUid: undefined }), BASE);
  for (const sessionUid of ['00', 'nobody', 'true'])
    assert.equal(read(experienceUrl(BASE, { sessionUid }), 'session_uid'), sessionUid);
});

test('an email that will not validate is sent, and warned about once, without the address', (t) => {
  const warn = t.mock.method(console, 'warn', () => {});
  for (const [email, times] of [
    ['zoe@example.com', 0],
    ['zoe+games@mail.example.co.uk', 0],
    ['zoe@example', 1],
    ['zoe', 1],
    ['zoe@', 1],
    ['@example.com', 1],
    ['zoe @example.com', 1],
    ['', 0],
  ]) {
    warn.mock.resetCalls();
    const url = experienceUrl(BASE, { email: String(email) });
    if (email) assert.equal(read(url, 'email'), email);
    assert.equal(warn.mock.callCount(), times, String(email));
    if (times) assert.doesNotMatch(String(warn.mock.calls[0]?.arguments[0]), /zoe|@|example\.com/);
  }
});
