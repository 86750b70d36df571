// What a page's code may write. It is compiled, never run.

import { BridgeError, createBridge, preload, version } from 'drimify-bridge';
import type {
  Bridge,
  BridgeOptions,
  FrameState,
  Milestone,
  MilestoneEvent,
  Reaction,
  Refusal,
  Stats,
} from 'drimify-bridge';
import 'drimify-bridge/auto';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_proof: Equal<A, B>): void => {};

const bridge: Bridge = createBridge();
const text: string = version;
const ready: Promise<void> = preload();
void [text, ready];

// The payload of each milestone is its own.
bridge.on('complete', ({ payload, milestone, frame, origin, via, round, sequence, time, flags, raw }) => {
  same<typeof milestone, 'complete'>(true);
  same<typeof payload.won, boolean | null>(true);
  same<typeof payload.score, number | null>(true);
  same<typeof payload.sessionId, string | null>(true);
  same<typeof payload.preview, boolean | null>(true);
  const code: string | null | undefined = payload.prize?.code;
  const profile: string | null | undefined = payload.profile?.title;
  same<typeof frame, HTMLIFrameElement>(true);
  same<typeof via, 'message' | 'widget'>(true);
  same<typeof raw, unknown>(true);
  const place: [string, number, number, number] = [origin, round, sequence, time];
  const first: string | undefined = flags[0];
  const strings: string[] = flags;
  void [code, profile, place, first, strings];
});
bridge.on('routeChange', ({ payload }) => same<typeof payload.route, string | null>(true));
bridge.on('error', ({ payload }) => {
  same<typeof payload.name, string | null>(true);
  same<typeof payload.message, string | null>(true);
});
bridge.on('ready', ({ payload }) => same<typeof payload, null>(true));
bridge.on('unavailable', ({ payload }) => same<typeof payload, null>(true));
bridge.on('custom', ({ payload }) => same<typeof payload.type, string>(true));
bridge.on('custom:spin', ({ milestone }) => same<typeof milestone, 'custom'>(true));

// A milestone that is not known yet has its own event all the same.
const next = <M extends Milestone>(
  milestone: M,
  hear: (event: MilestoneEvent<M>) => void,
): Promise<MilestoneEvent<M>> => {
  bridge.on(milestone, hear);
  bridge.off(milestone, hear);
  return bridge.once(milestone);
};
void next('complete', ({ payload }) => void payload.won);

// All of them are one union, told apart by `milestone`.
bridge.on('*', (event) => {
  switch (event.milestone) {
    case 'complete':
      return void event.payload.won;
    case 'routeChange':
      return void event.payload.route;
    case 'custom':
      return void event.payload.type;
    case 'error':
      return void event.payload.message;
    default:
      return undefined;
  }
});
function scoreOf(event: MilestoneEvent): number | null {
  return event.milestone === 'complete' ? event.payload.score : null;
}

// Handlers may be asynchronous, and `on` answers with the unsubscriber.
const stop: () => void = bridge.on(
  'complete',
  async (event) => {
    await Promise.resolve(scoreOf(event));
  },
  { signal: AbortSignal.timeout(1000), replay: true },
);
stop();
const handler = (event: MilestoneEvent<'complete'>): void => void event.payload.won;
bridge.on('complete', handler);
bridge.off('complete', handler);

const once: Promise<MilestoneEvent<'complete'>> = bridge.once('complete', { timeout: 1000 });
void once.then(({ payload }) => payload.prize?.ref);

const state: FrameState = bridge.state();
const stateOfFrame: FrameState = bridge.state(document.querySelector('iframe') ?? undefined);
const stats: Stats = bridge.stats();
const duplicates: number | undefined = stats.refused['duplicate'];
bridge.scan();
bridge.scan(document.body);
bridge.scan(document.body.attachShadow({ mode: 'open' }));
const widget = { onComplete: (_event: { data: { score: number } }): void => {}, load(): void {} };
bridge.connect(widget).disconnect();
bridge.destroy();
void [state, stateOfFrame, duplicates];

const reactions: Reaction[] = [
  { type: 'reveal', target: '#prize', on: 'complete', when: 'won, score >= 80', delay: '2s', frame: '#game' },
  { type: 'hide', target: '#wrap', on: ['complete', 'close'], delay: 500 },
  { type: 'announce', text: 'Good luck!', on: 'first-interaction' },
  { type: 'setText', target: '#code', text: '{prize.code}' },
  { type: 'redirect', url: '/thanks?s={score}', when: 'won' },
];
const options: BridgeOptions = {
  frame: '#game',
  container: document.body,
  allowedOrigins: ['https://apps.drimify.com'],
  dev: true,
  reactions,
  redirectAllowedOrigins: ['https://shop.example'],
  customTypes: ['spin'],
  fields: { won: 'result.isWinner' },
  rate: { perSecond: 5, burst: 10 },
  handshake: 'auto',
  autoHeight: false,
  timeout: 0,
  markup: true,
  signal: new AbortController().signal,
  onRefused: ({ reason, origin, type, frame, count }: Refusal) => void [reason, origin, type, frame, count],
  onFault: ({ code, message }) => void [code, message],
  debug: true,
};
createBridge(options);
createBridge({ rate: false, handshake: false });

try {
  createBridge({ frame: '#nope' });
} catch (error) {
  if (error instanceof BridgeError && error.code === 'frame_not_found') throw error;
}

// The DOM events carry the same event.
document.querySelector('iframe')?.addEventListener('drimify:complete', ({ detail }) => {
  same<typeof detail.payload.won, boolean | null>(true);
});
document.body.addEventListener('drimify:route-change', ({ detail }) =>
  same<typeof detail.payload.route, string | null>(true),
);
document.body.addEventListener('drimify:first-interaction', ({ detail }) =>
  same<typeof detail.milestone, 'firstInteraction'>(true),
);

const every: Milestone[] = [
  'ready',
  'firstInteraction',
  'routeChange',
  'scrollToTop',
  'complete',
  'close',
  'error',
  'custom',
  'unavailable',
];
void every;
