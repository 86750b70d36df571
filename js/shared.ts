// What the React and Vue wrappers have in common: the one bridge that the experiences of a document share, and how one
// iframe is attended to.

import { type Bridge, BridgeError, createBridge, preload } from './index.js';
import type { FrameState, Milestone, MilestoneEvent } from './index.js';

/** Handlers by milestone, and `onMilestone` for each of them. */
export type Handlers = {
  [M in Milestone as `on${Capitalize<M>}`]?: ((event: MilestoneEvent<M>) => void) | undefined;
} & {
  onMilestone?: ((event: MilestoneEvent) => void) | undefined;
};

/** The name of a milestone's handler. */
export const handlerName = <M extends Milestone>(milestone: M): `on${Capitalize<M>}` =>
  `on${milestone.charAt(0).toUpperCase()}${milestone.slice(1)}` as `on${Capitalize<M>}`;

/** Calls the handlers that an event is for: its own milestone's first. One that fails keeps no other from running. */
export const dispatch = (handlers: Handlers, event: MilestoneEvent): void => {
  for (const handler of [handlers[handlerName(event.milestone)], handlers.onMilestone]) {
    if (typeof handler !== 'function') continue;
    try {
      const answer: unknown = (handler as (event: MilestoneEvent) => unknown)(event);
      Promise.resolve(answer).catch(reportError);
    } catch (thrown) {
      reportError(thrown);
    }
  }
};

let shared: Bridge | undefined;
let users = 0;

/** Takes the document's bridge, which is there from the first taker to the last release; answers how to release it. */
const take = (): [Bridge, () => void] => {
  shared ??= createBridge();
  users++;
  let released = false;
  const release = (): void => {
    if (released) return;
    released = true;
    users--;
    // Not at once: what is mounted again in the same task, as in React's StrictMode or a change of route, meets the
    // same bridge, and its frames are not greeted twice.
    setTimeout(() => {
      if (users) return;
      shared?.destroy();
      shared = undefined;
    });
  };
  return [shared, release];
};

/** What an attended iframe is told by. */
export interface Attention {
  /** The page's own bridge; else the shared one. */
  bridge?: Bridge | undefined;
  /** The state has changed. */
  changed(state: FrameState): void;
  /** A milestone of this iframe. */
  heard(event: MilestoneEvent): void;
}

/** Attends to one iframe; answers how to stop. Never throws: a page that cannot have a bridge keeps its iframe. */
export const attend = (frame: HTMLIFrameElement, { bridge: given, changed, heard }: Attention): (() => void) => {
  const stops: (() => void)[] = [];
  let stopped = false;
  const start = (): void => {
    if (stopped) return;
    let bridge = given;
    if (!bridge) {
      const [own, release] = take();
      bridge = own;
      stops.push(release);
    }
    stops.push(bridge.on('*', (event) => event.frame === frame && heard(event)));
    // The iframe may have come into the page in this very task, and into a shadow tree that only who renders it knows.
    bridge.scan(frame);
    // The bridge shows the state there, also when it is no milestone that changes it.
    const read = (): void => changed((frame.getAttribute('data-drimify-state') ?? 'waiting') as FrameState);
    const observer = new MutationObserver(read);
    observer.observe(frame, { attributeFilter: ['data-drimify-state'] });
    stops.push(() => observer.disconnect());
    read();
  };
  const fail = (error: unknown): void => {
    console.error(error);
    if (!stopped) changed('failed');
  };
  try {
    start();
  } catch (error) {
    if (error instanceof BridgeError && error.code === 'wasm_sync_limit') preload().then(start).catch(fail);
    else fail(error);
  }
  return () => {
    stopped = true;
    for (const stop of stops.splice(0)) stop();
  };
};
