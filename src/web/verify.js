// Asks the host's own server what it has seen of a participation (`verify`). The browser's word is a hint; the
// server's record is the proof. Nothing of the answer is kept in the browser but a random name to ask again by.

import * as dom from './dom.js';

// Places in the core's table of milestones.
const VERIFIED = 8;
const UNVERIFIED = 9;
const TIMEOUT = 30000;
// How long the server is asked to wait for news, and how many milliseconds pass before it is asked again.
const WAIT = '20s';
const RETRY = 1000;

// Who asks: random, and the same for this tab, so that a lost reply can be had again.
const CLAIMANT = 'drimify-bridge:claimant';
const claimant = () => {
  const random = crypto.getRandomValues(new Uint8Array(16));
  const known = dom.recall(CLAIMANT) ?? Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  dom.keep(CLAIMANT, known);
  return known;
};

// The session that each frame last completed in this tab: after a reload the server is asked again.
const SESSIONS = 'drimify-bridge:sessions';
const sessions = () => {
  try {
    return new Map(JSON.parse(dom.recall(SESSIONS)));
  } catch {
    return new Map();
  }
};

const pause = (seconds, signal) =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    setTimeout(resolve, /^\d{1,3}$/.test(seconds) ? seconds * 1000 : RETRY);
  });

// `happen` is told of the milestone that comes of it.
export const openVerification = ({ url, timeout = TIMEOUT }, happen) => {
  const running = new Map();

  // Asks again for a frame that was there before the page was reloaded; no answer is no news.
  const resume = (frame) => {
    const sessionId = sessions().get(dom.src(frame.element));
    if (sessionId) run(frame, sessionId, true);
  };

  // Asks for a completion.
  const begin = (frame, sessionId) => {
    if (!sessionId) {
      stop(frame);
      happen(frame, UNVERIFIED, 'no_session');
      return;
    }
    const known = sessions().set(dom.src(frame.element), sessionId);
    dom.keep(SESSIONS, JSON.stringify([...known].slice(-16)));
    run(frame, sessionId, false);
  };

  // A later completion of the same frame takes the place of an earlier one.
  const run = async (frame, sessionId, quiet) => {
    stop(frame);
    const control = new AbortController();
    running.set(frame, control);
    const timer = timeout && setTimeout(() => control.abort('timeout'), timeout);
    let milestone = VERIFIED;
    let text;
    try {
      text = await ask(sessionId, control.signal);
    } catch (reason) {
      milestone = UNVERIFIED;
      text = reason === 'refused' ? reason : 'timeout';
    }
    clearTimeout(timer);
    // Another completion, the frame's release or the end of the bridge may have come in between.
    if (running.get(frame) !== control) return;
    running.delete(frame);
    if (milestone === VERIFIED || !quiet) happen(frame, milestone, text);
  };

  // A frame that has left, or completed anew, is not asked for any more.
  const stop = (frame) => {
    running.get(frame)?.abort();
    running.delete(frame);
  };

  // Answers the text of a verified claim; throws `refused`, or what ended the wait.
  const ask = async (sessionId, signal) => {
    const who = claimant();
    const base = new URL(url, location.href);
    const claim = new URL(`${base.pathname.replace(/\/$/, '')}/${encodeURIComponent(sessionId)}`, base);
    claim.search = new URLSearchParams({ wait: WAIT, claimant: who });
    const body = JSON.stringify({ sessionId, claimant: who });
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    let posted = false;
    for (;;) {
      let response;
      try {
        response = await fetch(posted ? claim : base, { ...(posted ? {} : post), credentials: 'omit', signal });
        const { status } = response;
        const isFirst = !posted && status === 202;
        posted ||= status === 200 || status === 202;
        if (status === 200) {
          const text = (await response.text()).slice(0, 65536);
          const { state } = JSON.parse(text);
          if (state === 'verified') return text;
          if (state === 'taken') throw 'refused';
        } else if (status >= 400 && status < 500 && status !== 429 && status !== 408) throw 'refused';
        // The server now waits for news itself.
        if (isFirst) continue;
      } catch (error) {
        if (error === 'refused' || signal.aborted) throw error;
      }
      await pause(response?.headers.get('retry-after'), signal);
    }
  };

  return { resume, begin, stop };
};
