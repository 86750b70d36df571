// The loop without a browser: a game is played, the vendor sends its webhook, the page's claim is answered. Real processes.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { buildServer, startServer } from '../../scripts/server.mjs';
import { startVendor } from '../../scripts/vendor.mjs';

const PAGE = 'http://localhost:8080';
const CLAIMANT = 'claimant-of-this-tab';
const won = { prizeUid: 'da39a3ee5e6b4b0d3255bfef95601890afd80709', prizeTitle: 'Gold Membership', code: 'WIN12345' };

let binary;
let server;
let vendor;

before(async () => {
  binary = await buildServer();
  server = await startServer({ origins: [PAGE], binary });
  vendor = await startVendor({ webhook: server.webhook, key: server.key });
});

after(async () => {
  await vendor?.close();
  await server?.close();
});

const play = async (record, when) => {
  const response = await fetch(`${vendor.url}/played`, { method: 'POST', body: JSON.stringify({ record, when }) });
  assert.equal(response.status, 202);
};

/** Claims as a page does: ask once, then wait. */
const claim = async (sessionId, { claimant = CLAIMANT, wait = '20s', origin = PAGE, at = server } = {}) => {
  const path = `${encodeURIComponent(sessionId)}?wait=${wait}&claimant=${claimant}`;
  const response = await fetch(`${at.claims}/${path}`, { headers: { Origin: origin } });
  return { status: response.status, ...(await response.json()) };
};

test('the vendor verifies the connection', async () => {
  assert.equal(await vendor.verifyConnection(), 200);
});

test('a game that was played is verified when the webhook is there', async () => {
  await play({ sessionId: 'now', ...won });
  const answer = await claim('now');
  assert.deepEqual([answer.status, answer.state, answer.won, answer.prize.code], [200, 'verified', true, 'WIN12345']);
});

test('a late webhook ends the wait that is under way', async () => {
  await play({ sessionId: 'late', ...won }, 1);
  const answer = await claim('late');
  assert.deepEqual([answer.status, answer.state], [200, 'verified']);
});

test('without a webhook the claim stays pending', async () => {
  await play({ sessionId: 'never', ...won }, 'never');
  assert.deepEqual(await claim('never', { wait: '1s' }), { status: 202, state: 'pending' });
});

test('a forged callback, for a session that nobody played, reveals nothing', async () => {
  assert.deepEqual(await claim('forged', { wait: '1s' }), { status: 202, state: 'pending' });
});

test('a lost game is verified and has no prize', async () => {
  await play({ sessionId: 'lost', prizeUid: 'lost', score: 3 });
  const answer = await claim('lost');
  assert.deepEqual([answer.state, answer.won, answer.prize], ['verified', false, null]);
});

test('another tab with the same session gets taken, a page of another origin gets nothing', async () => {
  await play({ sessionId: 'mine', ...won });
  assert.equal((await claim('mine')).state, 'verified');
  assert.deepEqual(await claim('mine', { claimant: 'claimant-of-another' }), { status: 200, state: 'taken' });
  assert.equal((await claim('mine', { origin: 'https://evil.example' })).status, 403);
});

test('after a reload, and after a restart of the server, the same claimant gets the code again', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'drimify-loop-'));
  let running;
  // In this order: a server that runs writes into its folder.
  t.after(async () => {
    await running?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const first = await startServer({ origins: [PAGE], binary, folder });
  running = first;
  const sender = await startVendor({ webhook: first.webhook, key: first.key, reversed: true });
  await fetch(`${sender.url}/played`, { method: 'POST', body: JSON.stringify({ record: { sessionId: 's', ...won } }) });
  assert.equal((await claim('s', { at: first })).prize.code, 'WIN12345');
  assert.equal((await claim('s', { at: first })).prize.code, 'WIN12345');
  await sender.close();
  await first.close();
  const second = await startServer({ origins: [PAGE], binary, folder });
  running = second;
  assert.equal((await claim('s', { at: second })).prize.code, 'WIN12345');
  assert.equal((await claim('s', { at: second, claimant: 'claimant-of-another' })).state, 'taken');
});
