// Starts a bridge from the page's markup, asynchronously where the engine insists. What the markup says is the core's to
// read.

import { hold } from '#crate';
import { emptyList, method } from '../src/web/hands/builtins.js';
import { error as showError } from '../src/web/hands/console.js';
import * as dom from '../src/web/hands/dom.js';
import { listen, unlisten } from '../src/web/hands/observe.js';
import { Bridge } from './bridge.js';
import { preload } from './core.js';
import { BridgeError } from './error.js';

/** How many messages wait for the core, at most. */
const MOST = 32;

/** Starts from the markup; null where <html> says that the page does it itself. */
export const start = (evenIfDeferred: boolean): Bridge | null => Bridge.fromMarkup(evenIfDeferred) ?? null;

/** The origins that any iframe may have, as one text: the vendor's, and those that <html> lists. */
const listedOrigins = (): string =>
  `https://apps.drimify.com https://go.drimify.com ${dom.attribute(dom.root(), 'data-drimify-origins') ?? ''}`;
const includes = method('String', 'includes');

/**
 * Keeps messages unread, and only from iframes that the gate may let through: a stranger's flood must not take the
 * places. Answers how to stop, which answers with the messages.
 */
const keepMessages = (): (() => MessageEvent[]) => {
  const kept: MessageEvent[] = emptyList();
  const origins = listedOrigins();
  const hear = (event: MessageEvent): void => {
    if (!dom.isTrusted(event) || kept.length === MOST) return;
    const iframes = dom.iframesIn();
    const sender = iframes[dom.ownerOf(iframes, event, -1)];
    if (!sender) return;
    const { isMarked, srcOrigin } = dom.factsOf(sender);
    const origin = dom.origin(event);
    // The gate looks closely, later.
    if (includes(origins, origin) || (isMarked && srcOrigin === origin)) kept[kept.length] = event;
  };
  listen(hear);
  return () => {
    unlisten(hear);
    return kept;
  };
};

/** Starts at once, or after an asynchronous compile: what arrives meanwhile waits for the core. */
export const startSoon = (started: (bridge: Bridge | null) => void): void => {
  try {
    return started(start(false));
  } catch (error) {
    if (!(error instanceof BridgeError && error.code === 'wasm_sync_limit')) return showError(error);
  }
  startLater(started);
};

const startLater = async (started: (bridge: Bridge | null) => void): Promise<void> => {
  const stop = keepMessages();
  try {
    await preload();
    hold(stop());
    started(start(false));
  } catch (error) {
    stop();
    showError(error);
  }
};
