/**
 * The vendor's server, simulated: the game tells it what a player does, and it sends the webhook as the vendor's "Custom API"
 * integration does: HTTPS elsewhere, plain HTTP on loopback here; POST, PUT or PATCH; one of the five ways of authentication; several,
 * partial deliveries for one participant, in no promised order.
 *
 * `const vendor = await startVendor({ webhook: server.webhook, key: server.key })`, then the game sends its record to `vendor.url + '/played'`.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

const MOST_BYTES = 64 * 1024;

function credentials({ auth, key, header }) {
  switch (auth) {
    case 'none':
      return {};
    case 'api-key':
      return { 'X-API-KEY': key };
    case 'bearer':
      return { Authorization: `Bearer ${key}` };
    case 'basic':
      return { Authorization: `Basic ${Buffer.from(key).toString('base64')}` };
    case 'header':
      return { [header]: key };
    default:
      throw new Error(`"${auth}" is none of none, api-key, bearer, basic, header`);
  }
}

/** A finished game's two deliveries: who plays, as of the first interaction, and the whole record. */
function deliveries(record) {
  const interaction = {
    id: record.id,
    sessionId: record.sessionId,
    appId: record.appId,
    date: record.date,
    email: record.email,
  };
  return [interaction, record];
}

let lastId = Date.now();

/** The code of a prize that the game itself did not name. */
const draw = () => `GOLD-${randomBytes(4).toString('hex').toUpperCase()}`;

/** Fills in what the vendor's own server knows. */
function complete(record) {
  const now = new Date().toISOString().replace(/\.\d+Z$/, '+00:00');
  const isWon = record.prizeUid && record.prizeUid !== 'lost';
  const code = record.code || (isWon ? draw() : null);
  return { id: ++lastId, appId: 123, date: now, updatedAt: now, locale: 'en', ...record, code };
}

async function readJson(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MOST_BYTES) throw new Error('the record is too large');
  }
  const value = JSON.parse(text);
  if (typeof value?.record?.sessionId !== 'string') throw new Error('send { "record": { "sessionId": text, … } }');
  return value;
}

/**
 * Starts the simulated vendor.
 *
 * `when` is `'now'`, `'never'`, or a number of seconds; a game's own `when` goes over it. `reversed` sends the whole record before
 * the interaction.
 *
 * @param {object} given
 * @param {string} given.webhook
 * @param {string} [given.key]
 * @param {string} [given.auth]
 * @param {string} [given.header]
 * @param {string} [given.method]
 * @param {string | number} [given.when]
 * @param {boolean} [given.reversed]
 * @param {number} [given.port]
 */
export async function startVendor({
  webhook,
  key = '',
  auth = 'api-key',
  header = 'X-Webhook-Key',
  method = 'POST',
  when = 'now',
  reversed = false,
  port = 0,
}) {
  const timers = new Set();
  const sent = [];
  const headers = { ...credentials({ auth, key, header }), 'Content-Type': 'application/json' };

  async function send(record) {
    const parts = deliveries(record);
    for (const part of reversed ? parts.toReversed() : parts) {
      try {
        const response = await fetch(webhook, { method, headers, body: JSON.stringify(part) });
        sent.push({ sessionId: record.sessionId, status: response.status });
        await response.arrayBuffer();
      } catch (error) {
        // Whether the vendor tries again is not documented; this one does not.
        sent.push({ sessionId: record.sessionId, error: String(error) });
      }
    }
  }

  function schedule(record, time) {
    if (time === 'never') return Promise.resolve();
    if (time === 'now') return send(record);
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        void send(record);
      },
      Number(time) * 1000,
    );
    timers.add(timer);
    return Promise.resolve();
  }

  async function answer(request) {
    if (request.method === 'OPTIONS') return { status: 204 };
    if (request.method !== 'POST' || request.url !== '/played') return { status: 404, body: { error: 'POST /played' } };
    const { record, when: time = when } = await readJson(request);
    if (time !== 'now' && time !== 'never' && !(Number(time) >= 0)) throw new Error('when: "now", "never" or seconds');
    const whole = complete(record);
    // The game does not wait for the webhook: which of the two arrives first is not documented.
    void schedule(whole, time);
    return { status: 202, body: { id: whole.id } };
  }

  const server = createServer(async (request, response) => {
    let reply;
    try {
      reply = await answer(request);
    } catch (error) {
      reply = { status: 400, body: { error: error.message } };
    }
    response.writeHead(reply.status, {
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Cache-Control': 'no-store',
    });
    response.end(reply.body && JSON.stringify(reply.body));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: bound } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${bound}`,
    /** What was delivered so far, with the receiver's status. */
    sent,
    /** The vendor's "Verify Connection" button: the status of a call without a record. */
    verifyConnection: async () => (await fetch(webhook, { method, headers, body: '{}' })).status,
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
