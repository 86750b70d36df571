// Opens the address of a redirect: announced while it waits, cancelled by Escape, and guarded, so that no tab is sent
// back and forth. Whether it may happen at all is the core's to say.

import * as dom from './dom.js';
import { speak } from './live.js';
import { PERMIT } from './operations.js';

// The tab's redirects: in its storage, or in memory where a policy or setting forbids that.
const HISTORY = 'drimify-bridge:redirects';
let remembered = '';

export const openNavigation = (core, diagnostics) => {
  let gone = false;

  const restore = () => {
    gone = false;
  };

  // The frame's address without query and fragment and the session are what the guard knows a redirect by. The first
  // of several wins; a blocked one does not count.
  const go = (href, { frame, origin }, session) => {
    if (gone) return;
    const from = `${dom.src(frame).replace(/[?#].*/, '')}\n${session ?? ''}`;
    const history = core(PERMIT, Date.now(), 0, dom.recall(HISTORY) ?? remembered, from);
    if (history === null) {
      const wayOut = 'this game redirected this tab already: lead elsewhere, or open a new tab';
      diagnostics.reaction('redirect_guard', wayOut, frame, origin);
    } else if (history !== undefined) {
      remembered = history;
      dom.keep(HISTORY, history);
      gone = true;
      location.assign(href);
    }
  };

  // Announces a redirect that waits; `cancel` is what Escape does. Answers how to end the wait.
  const wait = (delay, cancel) => {
    speak(`You will be taken to another page in ${Math.ceil(delay / 1000)} s. Press Escape to stay.`);
    return dom.listen('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      cancel();
      speak('You stay on this page.');
    });
  };

  return { restore, go, wait };
};
