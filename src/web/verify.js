// Asks the host's own server what it has seen of a participation (`verify`). The browser's word is a hint; the
// server's record is the proof. Nothing of the answer is kept in the browser but a random name to ask again by.

import * as dom from './dom.js';

// Places in the core's table of milestones.
const VERIFIED = 8;
const UNVERIFIED = 9;
const TIMEOUT = 30000;
// Milliseconds that pass before the server is asked again, where it does not say how many.
const RETRY = 1000;

// Who asks: random, and the same for this tab, so that a lost reply can be had again.
const CLAIMANT = 'drimify-bridge:claimant';
const claimantOf = () => {
  const random = crypto.getRandomValues(new Uint8Array(32));
  const known = dom.recall(CLAIMANT) ?? Array.from(random, (byte) => (byte & 15).toString(16)).join('');
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

// `happen` is told of the milestone that comes of it.
export const openVerification = ({ url, timeout = TIMEOUT }, happen) => {
  // Asks again for a frame that was there before the page was reloaded; no answer is no news.
  const resume = (frame) => {
    const sessionId = sessions().get(dom.src(frame.element));
    if (sessionId) run(frame, sessionId, true);
  };

  // Asks for a completion, which takes the place of an earlier one of the same frame.
  const begin = (frame, sessionId) => {
    stop(frame);
    if (!sessionId) {
      happen(frame, UNVERIFIED, 'no_session');
      return;
    }
    const known = sessions().set(dom.src(frame.element), sessionId);
    dom.keep(SESSIONS, JSON.stringify([...known].slice(-16)));
    run(frame, sessionId, false);
  };

  const run = async (frame, sessionId, quiet) => {
    const control = new AbortController();
    const { signal } = control;
    // Another completion, the frame's release or the end of the bridge may have come in between.
    const settle = (milestone, text) => {
      if (signal.aborted) return;
      stop(frame);
      if (milestone === VERIFIED || !quiet) happen(frame, milestone, text);
    };
    const timer = timeout && setTimeout(settle, timeout, UNVERIFIED, 'timeout');
    // How to end it.
    frame.hush = () => {
      clearTimeout(timer);
      control.abort();
    };
    settle(...(await ask(sessionId, signal)));
  };

  // A frame that has left, or completed anew, is not asked for any more.
  const stop = (frame) => frame.hush?.();

  // Answers the milestone and its text: of a verified claim what the server said. Nothing once it was ended.
  const ask = async (sessionId, signal) => {
    const claimant = claimantOf();
    const { origin, pathname, href } = new URL(url, location.href);
    // The server is asked to wait for news.
    const question = `${encodeURIComponent(sessionId)}?wait=20s&claimant=${claimant}`;
    const headers = { 'content-type': 'application/json' };
    let post = { method: 'POST', headers, body: JSON.stringify({ sessionId, claimant }) };
    while (!signal.aborted) {
      let seconds;
      try {
        const address = post ? href : `${origin}${pathname.replace(/\/$/, '')}/${question}`;
        const response = await fetch(address, { ...post, credentials: 'omit', signal });
        const { status } = response;
        seconds = response.headers.get('retry-after');
        if (status === 200) {
          const text = (await response.text()).slice(0, 65536);
          const { state } = JSON.parse(text);
          if (state === 'verified') return [VERIFIED, text];
          if (state === 'taken') return [UNVERIFIED, 'refused'];
        }
        // Of all that the page may not, only haste and slowness pass.
        if (/^4(?!08|29)/.test(status)) return [UNVERIFIED, 'refused'];
        if (status === 202 && post) {
          post = undefined;
          continue;
        }
      } catch {
        // Asked again.
      }
      await new Promise((resolve) => {
        signal.onabort = resolve;
        setTimeout(resolve, /^\d{1,3}$/.test(seconds) ? seconds * 1000 : RETRY);
      });
    }
    return [];
  };

  return { resume, begin, stop };
};
