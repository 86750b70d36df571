// A small scratch card that behaves, towards its host page, like a Drimify experience. Its address steers it; see `settings`.
import { createCard } from './card.js';
import { connected, say, uid } from './wire.js';

const query = new URLSearchParams(location.search);
const element = (id) => document.getElementById(id);

/** Reads a prefilled value: plain, or base64 of the URL-encoded value. */
function prefilled(text) {
  if (!text || text.length % 4 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return text;
  try {
    return decodeURIComponent(atob(text));
  } catch {
    return text;
  }
}

const settings = {
  outcome: query.get('outcome') ?? 'win', // win, lose or random
  then: query.get('then'), // every second play
  score: query.get('score') ? Number(query.get('score')) : NaN,
  code: query.get('code') ?? 'WIN12345',
  session: query.get('session') ?? prefilled(query.get('session_uid')), // without it: one of its own for each play
  project: /^\/([A-Za-z0-9]{8})\//.exec(location.pathname)?.[1] ?? 'XBs15jKF',
  auto: query.get('auto') === '1', // plays by itself as soon as it is heard
  webhook: query.get('webhook') ?? undefined, // when the vendor sends it: now, never, or seconds
  person: {
    email: prefilled(query.get('email')) ?? undefined,
    firstName: prefilled(query.get('firstName')) ?? undefined,
    optinNewsletter: query.get('optin') ?? undefined,
  }, // what the form before the game was told
  recorded: query.get('recorded'), // lost: what the vendor records, whatever the browser is told
};

const WINNING = {
  prizeID: '4f1d0c6ab2e97d35801c66f2a9be04d7735c91ee',
  prizeImage: new URL('prize.svg', location.href).href,
};

let play = 0;
let session;
let touched = false;
let won = false;

function decide() {
  const planned = settings.then && play % 2 === 0 ? settings.then : settings.outcome;
  const outcome = element('outcome').value || planned;
  won = outcome === 'random' ? Math.random() < 0.5 : outcome !== 'lose';
  element('picture').src = won ? 'prize.svg' : 'leaf.svg';
  element('caption').textContent = won ? 'Gold Membership' : 'Not this time';
}

/** What a play is worth: never the same twice in a row. */
function score() {
  const base = Number.isFinite(settings.score) ? settings.score : won ? 85 : 20;
  return base + 5 * (play - 1);
}

function result() {
  return {
    credentials: { sessionID: session, projectID: settings.project, isPreviewMode: false },
    gameMetrics: {
      userWon: won,
      score: score(),
      prizeID: won ? WINNING.prizeID : 'lost',
      prizeImage: won ? WINNING.prizeImage : null,
    },
    prizeTitle: won ? 'Gold Membership' : null,
    prizeRef: won ? 'GOLD2023' : null,
    code: won && settings.code ? settings.code : null,
  };
}

/** Tells the vendor's server what was played, where there is one; it sends the webhook. */
function record() {
  const { vendor } = document.documentElement.dataset;
  if (!vendor) return;
  const prize = won && settings.recorded !== 'lost';
  const { prizeTitle, prizeRef, code } = prize ? result() : {};
  const prizeUid = prize ? WINNING.prizeID : 'lost';
  const body = JSON.stringify({
    when: settings.webhook,
    record: { ...settings.person, sessionId: session, prizeUid, prizeTitle, prizeRef, code, score: score() },
  });
  fetch(`${vendor}/played`, { method: 'POST', body, keepalive: true }).catch(() => {
    // The player has finished all the same.
  });
}

/** Swaps the two main buttons without losing the keyboard's place. */
function offer(shown) {
  const hidden = shown === 'again' ? 'scratch' : 'again';
  const focused = document.activeElement === element(hidden);
  element(shown).hidden = false;
  element(hidden).hidden = true;
  if (focused) element(shown).focus();
}

const card = createCard(element('foil'), {
  onStart() {
    touched = true;
    say('firstinteraction');
  },
  onDone() {
    element('under').removeAttribute('aria-hidden');
    element('status').textContent = won
      ? `You won! Gold Membership, ${settings.code ? `code ${settings.code}, ` : ''}${score()} points.`
      : `No luck this time: ${score()} points.`;
    element('field').dataset.outcome = won ? 'won' : 'lost';
    offer('again');
    say('complete', result());
    record();
  },
});

function begin() {
  play += 1;
  session = settings.session ?? uid();
  touched = false;
  decide();
  card.reset();
  element('under').setAttribute('aria-hidden', 'true');
  element('status').textContent = 'One card, one chance: rub off the foil.';
  delete element('field').dataset.outcome;
  element('close').disabled = false;
  element('field').classList.remove('closed');
  offer('scratch');
  say('ready');
}

element('scratch').addEventListener('click', () => card.sweep());
element('again').addEventListener('click', begin);
element('outcome').addEventListener('change', () => touched || decide());
element('close').addEventListener('click', () => {
  card.lock();
  element('field').classList.add('closed');
  element('status').textContent = 'The game is closed.';
  offer('again');
  if (document.activeElement === element('close')) element('again').focus();
  element('close').disabled = true;
  say('close');
});
element('simulate-error').addEventListener('click', () => {
  say('error', { name: 'SimulatedError', message: 'The simulator was asked for an error.' });
});
element('simulate-route').addEventListener('click', () => say('routechange', { route: '/rules' }));
element('simulate-scroll').addEventListener('click', () => say('scrolltotop'));

begin();
if (settings.auto) connected.then(() => card.finish());
