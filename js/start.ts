// Starts a bridge from the page's markup.

import { Bridge } from './bridge.js';
import { pageOptions } from '#wasm-glue';
import { compile, preload } from './core.js';
import { BridgeError } from './error.js';
import { hold } from './listener.js';

/** Starts from the markup; null where <html> says that the page does it itself. */
export const start = (evenIfDeferred = true): Bridge | null => {
  compile();
  const options = pageOptions(evenIfDeferred) as object | null;
  return options && new Bridge(options, {}, undefined, undefined);
};

/** Starts, asynchronously where the engine insists: what arrives meanwhile waits, from the frames it may come from. */
export const startSoon = (started: (bridge: Bridge | null) => void): void => {
  try {
    return started(start(false));
  } catch (error) {
    if (!(error instanceof BridgeError) || error.code !== 'wasm_sync_limit') {
      console.error(error);
      return;
    }
  }
  // Kept unread, and only from iframes that the gate may let through: a stranger's flood must not take the places.
  const held: MessageEvent[] = [];
  const listed = (document.documentElement.getAttribute('data-drimify-origins') ?? '').split(/[\s,]+/);
  const origins = ['https://apps.drimify.com', 'https://go.drimify.com', ...listed];
  const hear = (event: MessageEvent): void => {
    if (!event.isTrusted || !event.source || held.length === 32) return;
    const isSender = (frame: HTMLIFrameElement): boolean =>
      frame.contentWindow === event.source &&
      (origins.includes(event.origin) ||
        (frame.hasAttribute('data-drimify') && frame.src.startsWith(`${event.origin}/`)));
    if ([...document.querySelectorAll('iframe')].some(isSender)) held.push(event);
  };
  addEventListener('message', hear, true);
  preload().then(
    () => {
      removeEventListener('message', hear, true);
      hold(held, 0);
      started(start(false));
    },
    (error: unknown) => {
      removeEventListener('message', hear, true);
      console.error(error);
    },
  );
};
