/**
 * What the host has beside its site, imitated for the demo: a CRM with the call of HubSpot's that the server makes, and a mailbox, a real
 * mail server on loopback. The demo's page asks it what has arrived.
 *
 * `const office = await startOffice()`, then `office.url`, `office.token`, `office.mailPort`, `await office.close()`. `GET /arrived?email=…` has
 * a person's contact and letters, `GET /letters/N` a letter as it looks.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

import { startMailbox } from './mailbox.mjs';

// https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/batch (2026-11-29): 100 inputs at most, each with the same members.
const UPSERT = /^\/crm\/objects\/[\w.-]+\/contacts\/batch\/upsert$/;
const MOST_INPUTS = 100;
const MOST_BYTES = 1 << 20;

async function readJson(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MOST_BYTES) throw new Error('the body is too large');
  }
  return JSON.parse(text);
}

/** @param {{ port?: number }} [given] */
export async function startOffice({ port = 0 } = {}) {
  const token = randomBytes(18).toString('base64url');
  const mailbox = await startMailbox();
  /** @type {Map<string, Record<string, string>>} */
  const contacts = new Map();

  async function upsert(request) {
    if (request.headers.authorization !== `Bearer ${token}`) return [401, { category: 'INVALID_AUTHENTICATION' }];
    const { inputs } = await readJson(request);
    if (!Array.isArray(inputs) || !inputs.length || inputs.length > MOST_INPUTS)
      return [400, { category: 'VALIDATION_ERROR', message: 'inputs: 1 to 100 of them' }];
    const results = inputs.map(({ id, idProperty, properties, objectWriteTraceId }) => {
      if (idProperty !== 'email' || typeof id !== 'string') throw new Error('idProperty is email');
      const key = id.toLowerCase();
      contacts.set(key, { ...contacts.get(key), ...properties });
      return { id: key, properties, objectWriteTraceId };
    });
    return [200, { status: 'COMPLETE', results }];
  }

  function arrived(email) {
    const mine = ({ recipients }) => recipients.some((to) => to.toLowerCase() === email);
    const letters = mailbox.letters.flatMap((letter, index) =>
      mine(letter) ? [{ subject: letter.subject, from: letter.from, path: `/letters/${index}` }] : [],
    );
    return { contact: contacts.get(email) ?? null, letters };
  }

  async function answer(request) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://office');
    if (request.method === 'POST' && UPSERT.test(pathname)) return upsert(request);
    if (request.method !== 'GET') return [405, { message: 'GET' }];
    if (pathname === '/arrived') return [200, arrived(searchParams.get('email')?.toLowerCase() ?? '')];
    const letter = mailbox.letters[Number(/^\/letters\/(\d+)$/.exec(pathname)?.[1] ?? NaN)];
    return letter ? [200, letter.html] : [404, { message: 'there is nothing here' }];
  }

  const server = createServer(async (request, response) => {
    let status, body;
    try {
      [status, body] = await answer(request);
    } catch (error) {
      [status, body] = [400, { category: 'VALIDATION_ERROR', message: error.message }];
    }
    const isLetter = typeof body === 'string';
    response.writeHead(status, {
      'Content-Type': isLetter ? 'text/html; charset=utf-8' : 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      // As a mail program shows a letter: its styles and nothing else.
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
    response.end(isLetter ? body : JSON.stringify(body));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: bound } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${bound}`,
    token,
    mailPort: mailbox.port,
    close: async () => {
      await mailbox.close();
      await new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      });
    },
  };
}

/** The targets of the companion server that lead here; the token is in DEMO_CRM_TOKEN. */
export const officeTargets = ({ url, mailPort }) => `
[targets.crm]
type = "hubspot"
url = "${url}"
token = { env = "DEMO_CRM_TOKEN" }
allow_private = ["127.0.0.1"]
consent = "optinNewsletter"
when = "finished"
[targets.crm.fields]
email = { field = "email", transform = "lower-case" }
firstname = "firstName"
last_prize = "prizeTitle"
wins = "wins"
opted_in_at = "consent_time"

[targets.welcome]
type = "email"
url = "smtp://127.0.0.1:${mailPort}"
tls = "none"
allow_private = ["127.0.0.1"]
from = "The Shop <hello@shop.example>"
when = "finished"
linger = "1s"
subject = "{% if won %}You won: {{ prizeTitle }}{% else %}Thank you for playing{% endif %}, {{ firstName or 'player' }}!"
text = """
Hello {{ firstName or 'player' }},

{% if won %}a {{ prizeTitle }} is yours. Show this code at the till:

{{ code }}{% else %}no luck this time. Your score was {{ score }}.{% endif %}

https://shop.example/

See you soon,
The Shop
"""
`;
