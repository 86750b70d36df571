// Opens the address of a redirect: announced while it waits, cancelled by Escape, and guarded, so that no tab is sent
// back and forth. Whether it may happen at all is the core's to say.

import { dom } from './dom.js';
import { speak } from './live.js';
import { PERMIT } from './operations.js';

// The tab's redirects: in its storage, or in memory where a policy or setting forbids that.
const HISTORY = 'drimify-bridge:redirects';
let remembered = '';

const readHistory = () => {
  try {
    return sessionStorage.getItem(HISTORY) ?? remembered;
  } catch {
    return remembered;
  }
};

const keepHistory = (history) => {
  remembered = history;
  try {
    sessionStorage.setItem(HISTORY, history);
  } catch {
    // Kept in memory above.
  }
};

export class Navigation {
  constructor(core, diagnostics) {
    this.core = core;
    this.diagnostics = diagnostics;
    this.gone = false;
    this.waiting = new Set();
  }

  // Back from the browser's cache: the page may be left again, but not by what waited when it was left.
  restore(persisted) {
    if (!persisted) return;
    this.gone = false;
    for (const cancel of this.waiting) cancel();
  }

  // The frame's address without query and fragment and the session are what the guard knows a redirect by. The first
  // of several wins; a blocked one does not count.
  go(href, frame, session, origin) {
    if (this.gone) return;
    const from = `${dom()
      .src(frame)
      .replace(/[?#].*/, '')}\n${session ?? ''}`;
    const history = this.core(PERMIT, Date.now(), 0, readHistory(), from);
    if (history === null) {
      const wayOut =
        'this tab was redirected for the same game already: end the page it leads to elsewhere, or open a new tab';
      this.diagnostics.reaction('redirect_guard', frame, wayOut, origin);
    } else if (history !== undefined) {
      keepHistory(history);
      this.gone = true;
      location.assign(href);
    }
  }

  // Announces a redirect that waits; `cancel` is what Escape does. Answers how to end the wait.
  wait(delay, cancel) {
    speak(`You will be taken to another page in ${Math.ceil(delay / 1000)} s. Press Escape to stay.`);
    const hear = (event) => {
      if (event.key !== 'Escape') return;
      cancel();
      speak('You stay on this page.');
    };
    addEventListener('keydown', hear, true);
    this.waiting.add(cancel);
    return () => {
      this.waiting.delete(cancel);
      removeEventListener('keydown', hear, true);
    };
  }
}
