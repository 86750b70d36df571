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
/** The iframes that were attended to, as far as they are known to be in the document. */
const present = new Set<HTMLIFrameElement>();

/** Ends the shared bridge once nobody attends to anything, and no iframe is left that anybody attended to. */
const settle = (): void => {
  for (const frame of present) if (!frame.isConnected) present.delete(frame);
  if (users) return leaving.disconnect();
  if (present.size) return watchLeaving();
  leaving.disconnect();
  shared?.destroy();
  shared = undefined;
};

/**
 * Not at once: what is mounted again in the same task, as in React's StrictMode or a change of route, meets the same
 * bridge, and its frames are not greeted twice.
 */
const settleSoon = (): void => void setTimeout(settle);

// A server has no such thing, and no use for it.
const leaving =
  typeof MutationObserver === 'undefined' ? { disconnect() {}, observe() {} } : new MutationObserver(settleSoon);

/** What a component hides keeps its iframe in the document: the bridge lives on until that leaves, or a host of it. */
const watchLeaving = (): void => {
  for (const frame of present) {
    let root: Node = frame;
    do {
      root = (root instanceof ShadowRoot ? root.host : root).getRootNode();
      leaving.observe(root, { childList: true, subtree: true });
    } while (root instanceof ShadowRoot);
  }
};

/** Takes the document's bridge for an iframe; answers how to release it. */
const take = (frame: HTMLIFrameElement): [Bridge, () => void] => {
  shared ??= createBridge();
  users++;
  present.add(frame);
  const release = (): void => {
    users--;
    settleSoon();
  };
  return [shared, release];
};

/** What somebody who attends to an iframe knows of it, also while it is hidden. */
export interface Memory {
  frame?: HTMLIFrameElement;
  bridge?: Bridge;
  /** What was told; each event is the same object whoever tells it. */
  told?: WeakSet<MilestoneEvent>;
  last?: MilestoneEvent | null;
}

/** For whoever meets an iframe that another one has let go, as a component that is mounted anew. */
const left = new WeakMap<HTMLIFrameElement, Memory>();

/** What an attended iframe is told by. */
export interface Attention {
  /** The page's own bridge; else the shared one. */
  bridge?: Bridge | undefined;
  /** Kept by who attends, for the next time. */
  memory: Memory;
  /** The iframe is met: this was its last milestone, if it was met before. */
  met(last: MilestoneEvent | null): void;
  /** The state has changed. */
  changed(state: FrameState): void;
  /** A milestone of this iframe; of what was missed since it was let go, the latest of each kind. */
  heard(event: MilestoneEvent): void;
}

/** Attends to one iframe; answers how to stop. Never throws: a page that cannot have a bridge keeps its iframe. */
export const attend = (frame: HTMLIFrameElement, attention: Attention): (() => void) => {
  const { memory, met, changed, heard } = attention;
  const stops: (() => void)[] = [];
  let stopped = false;
  const start = (): void => {
    if (stopped) return;
    let bridge = attention.bridge;
    if (!bridge) {
      const [own, release] = take(frame);
      bridge = own;
      stops.push(release);
    }
    // The iframe may have come into the page in this very task, and into a shadow tree that only who renders it knows.
    bridge.scan(frame);
    meet(bridge);
    // The bridge shows the state there, also when it is no milestone that changes it.
    const read = (): void => changed((frame.getAttribute('data-drimify-state') ?? 'waiting') as FrameState);
    const observer = new MutationObserver(read);
    observer.observe(frame, { attributeFilter: ['data-drimify-state'] });
    stops.push(() => observer.disconnect());
    read();
  };
  const meet = (bridge: Bridge): void => {
    const isSame = (known: Memory | undefined): boolean => known?.frame === frame && known.bridge === bridge;
    const known = [memory, left.get(frame)].find(isSame);
    const told = known?.told ?? new WeakSet();
    const last = known?.last ?? null;
    Object.assign(memory, { frame, bridge, told, last });
    const hear = (event: MilestoneEvent): void => {
      told.add(event);
      memory.last = event;
      heard(event);
    };
    // What the bridge keeps of the present round: nothing of an iframe that has left meanwhile, which begins anew.
    const kept: MilestoneEvent[] = [];
    let isThere = false;
    const listen = (event: MilestoneEvent): void => {
      if (event.frame !== frame) return;
      if (isThere) hear(event);
      else kept.push(event);
    };
    stops.push(bridge.on('*', listen, { replay: 'any' }));
    isThere = true;
    if (!kept.length) memory.last = null;
    met(memory.last ?? null);
    for (const event of kept) {
      if (!known) told.add(event);
      else if (!told.has(event)) hear(event);
    }
    stops.push(() => left.set(frame, { ...memory }));
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
