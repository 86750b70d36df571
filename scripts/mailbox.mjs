/**
 * A mail server for the demo and the server's tests: real SMTP on loopback, with STARTTLS and a login where asked for. It keeps what it is
 * handed, parsed, and refuses what it is told to.
 *
 * `const mailbox = await startMailbox()`, then `mailbox.port`, `mailbox.letters`, `await mailbox.close()`. As a program,
 * `node scripts/mailbox.mjs '{"login":{"user":"a","pass":"b"}}'`, it prints a line of JSON for its port and for each letter and refusal,
 * takes lines with more to refuse, and ends with its input.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/**
 * What is refused: at `connect`, `auth`, `mail`, `rcpt`, `data` (once all of it has come), or `hold`, which never answers the letter. Each
 * so many times, and of one recipient only if `to` names one.
 *
 * @typedef {{ at: string, to?: string, times?: number, code?: number, text?: string }} Refusal
 *
 * @typedef {object} Letter
 * @property {string[]} recipients
 * @property {string} from
 * @property {string} subject
 * @property {string} id
 * @property {string} text
 * @property {string} html
 * @property {Record<string, string>} headers
 * @property {{ name: string, type: string, text: string }[]} attachments
 * @property {boolean} secret The connection was encrypted.
 * @property {string | undefined} user
 */

async function parse(stream, session) {
  const { headerLines, subject, text, html, messageId, from, attachments } = await simpleParser(stream, {
    skipTextLinks: true,
  });
  const headers = Object.fromEntries(headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]));
  return {
    recipients: session.envelope.rcptTo.map(({ address }) => address),
    from: from?.text ?? '',
    subject: subject ?? '',
    id: messageId ?? '',
    text: text ?? '',
    html: html || '',
    headers,
    attachments: attachments.map(({ filename, contentType, content }) => ({
      name: filename ?? '',
      type: contentType,
      text: content.toString(),
    })),
    secret: session.secure,
    user: session.user,
  };
}

/**
 * Starts the server.
 *
 * @param {object} [given]
 * @param {'none' | 'starttls' | 'tls'} [given.security] With one of the latter, `key` and `cert` name files.
 * @param {string} [given.key]
 * @param {string} [given.cert]
 * @param {{ user: string, pass: string }} [given.login]
 * @param {Refusal[]} [given.refuse]
 * @param {number} [given.port]
 * @param {(what: object) => void} [given.tell] Hears of each letter and refusal.
 */
export async function startMailbox({
  security = 'none',
  key,
  cert,
  login,
  refuse = [],
  port = 0,
  tell = () => {},
} = {}) {
  /** @type {Letter[]} */
  const letters = [];
  const plan = [...refuse];

  /** What is to be refused here, once less. */
  const planned = (at, to) => {
    const found = plan.find(
      (refusal) => refusal.at === at && (!refusal.to || refusal.to === to) && refusal.times !== 0,
    );
    if (found?.times) found.times -= 1;
    return found;
  };
  const judge = (at, to, next) => {
    const found = planned(at, to);
    if (!found) return next();
    tell({ refused: at, code: found.code, to });
    return next(Object.assign(new Error(found.text ?? 'refused'), { responseCode: found.code ?? 550 }));
  };

  const server = new SMTPServer({
    secure: security === 'tls',
    ...(key && cert && { key: readFileSync(key), cert: readFileSync(cert) }),
    disabledCommands: [...(security === 'starttls' ? [] : ['STARTTLS']), ...(login ? [] : ['AUTH'])],
    authOptional: !login,
    allowInsecureAuth: security === 'none',
    disableReverseLookup: true,
    logger: false,
    onConnect: (_, next) => judge('connect', undefined, next),
    onAuth: ({ username, password }, _, next) =>
      judge('auth', undefined, (error) => {
        if (error) return next(error);
        if (username === login?.user && password === login?.pass) return next(null, { user: username });
        tell({ refused: 'auth', code: 535 });
        return next(Object.assign(new Error('5.7.8 Authentication credentials invalid'), { responseCode: 535 }));
      }),
    onMailFrom: (_, __, next) => judge('mail', undefined, next),
    onRcptTo: ({ address }, _, next) => judge('rcpt', address, next),
    onData: async (stream, session, next) => {
      let letter;
      try {
        letter = await parse(stream, session);
      } catch (error) {
        return next(error);
      }
      const [to] = letter.recipients;
      if (planned('hold', to)) return tell({ held: letter });
      return judge('data', to, (error) => {
        if (error) return next(error);
        letters.push(letter);
        tell({ letter });
        return next(null, 'taken');
      });
    },
  });
  // Who hangs up in the middle is nobody's error here.
  server.on('error', () => {});
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: bound } = /** @type {import('node:net').AddressInfo} */ (server.server.address());
  return {
    port: bound,
    letters,
    refuse: (/** @type {Refusal[]} */ more) => plan.push(...more),
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tell = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);
  const mailbox = await startMailbox({ ...JSON.parse(process.argv[2] ?? '{}'), tell });
  tell({ port: mailbox.port });
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    mailbox.refuse(JSON.parse(line));
    tell({ planned: true });
  });
  lines.on('close', () => process.exit());
}
