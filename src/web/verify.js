// Asks the host's own server what it has seen of a participation (`verify`). The browser's word is a hint; the
// server's record is the proof. Nothing of the answer is kept in the browser but a random name to ask again by.

import { dom } from './dom.js';

// Places in the core's table of milestones.
const VERIFIED = 8;
const UNVERIFIED = 9;
const TIMEOUT = 30000;
// How long the server is asked to wait for news, in seconds, and how long before it is asked again after a failure.
const WAIT = 20;
const RETRY = 1000;

const CLAIMANT = 'drimify-bridge:claimant';

// Who asks: random, and the same for this tab, so that a lost reply can be had again.
const claimant = () => {
  const fresh = () =>
    [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    const known = sessionStorage.getItem(CLAIMANT) ?? fresh();
    sessionStorage.setItem(CLAIMANT, known);
    return known;
  } catch {
    return fresh();
  }
};

// The session that each frame last completed in this tab: after a reload the server is asked again.
const SESSIONS = 'drimify-bridge:sessions';
const sessions = () => {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(SESSIONS)));
  } catch {
    return new Map();
  }
};

export class Verification {
  constructor({ url, timeout = TIMEOUT }, edge) {
    Object.assign(this, { url, timeout, edge });
    this.running = new Map();
  }

  // Asks again for a frame that was there before the page was reloaded; no answer is no news.
  resume(number, frame) {
    const sessionId = sessions().get(dom().src(frame.element));
    if (sessionId) this.run(number, frame, sessionId, true);
  }

  // Asks for a completion.
  begin(number, frame, sessionId) {
    if (!sessionId) {
      this.stop(frame);
      this.edge.happen(number, UNVERIFIED, 'no_session');
      return;
    }
    try {
      const known = sessions().set(dom().src(frame.element), sessionId);
      sessionStorage.setItem(SESSIONS, JSON.stringify([...known].slice(-16)));
    } catch {
      // Without storage nothing is asked again.
    }
    this.run(number, frame, sessionId, false);
  }

  // A later completion of the same frame takes the place of an earlier one.
  async run(number, frame, sessionId, quiet) {
    this.stop(frame);
    const control = new AbortController();
    this.running.set(frame, control);
    const timer = this.timeout && setTimeout(() => control.abort('timeout'), this.timeout);
    let milestone = VERIFIED;
    let text;
    try {
      text = await this.ask(sessionId, control.signal);
    } catch (reason) {
      milestone = UNVERIFIED;
      text = reason === 'refused' ? reason : 'timeout';
    }
    clearTimeout(timer);
    // Another completion, another frame or the end of the bridge may have come in between.
    if (this.running.get(frame) !== control || this.edge.frames.all[number] !== frame) return;
    this.running.delete(frame);
    if (milestone === VERIFIED || !quiet) this.edge.happen(number, milestone, text);
  }

  // A frame that has left, or completed anew, is not asked for any more.
  stop(frame) {
    this.running.get(frame)?.abort();
    this.running.delete(frame);
  }

  // Answers the text of a verified claim; throws `refused`, or what ended the wait.
  async ask(sessionId, signal) {
    const who = claimant();
    const base = new URL(this.url, location.href);
    const claim = new URL(`${base.pathname.replace(/\/$/, '')}/${encodeURIComponent(sessionId)}`, base);
    claim.search = new URLSearchParams({ wait: `${WAIT}s`, claimant: who });
    const body = JSON.stringify({ sessionId, claimant: who });
    let posted = false;
    for (;;) {
      let response;
      try {
        const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
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
  }

  destroy() {
    for (const control of this.running.values()) control.abort();
    this.running.clear();
  }
}

const pause = (seconds, signal) =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    setTimeout(resolve, /^\d{1,3}$/.test(seconds) ? seconds * 1000 : RETRY);
  });
