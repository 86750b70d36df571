/** The milestones a page can hear, by their JavaScript names. */
export type Milestone =
  | 'ready'
  | 'firstInteraction'
  | 'routeChange'
  | 'scrollToTop'
  | 'complete'
  | 'close'
  | 'error'
  | 'custom'
  | 'verified'
  | 'unverified'
  | 'unavailable';

/** What is known of a finished game: a browser's word, a hint and not a proof. */
export interface Completion {
  readonly sessionId: string | null;
  readonly projectId: string | null;
  readonly preview: boolean | null;
  /** `null` when the message does not say. */
  readonly won: boolean | null;
  readonly score: number | null;
  readonly prize: Prize | null;
  readonly profile: Profile | null;
}

/** A prize, named by at least one of id, title, ref and code. */
export interface Prize {
  readonly id: string | null;
  readonly title: string | null;
  readonly ref: string | null;
  readonly code: string | null;
  readonly image: string | null;
}

/** The profile that a personality quiz assigns. */
export interface Profile {
  readonly id: string | null;
  readonly title: string | null;
}

/** What the server says of a participation it has seen. */
export interface Claim {
  readonly won: boolean;
  readonly code: string | null;
  readonly title: string | null;
  readonly ref: string | null;
  readonly token: string | null;
}

/** What each milestone carries. */
export interface Payloads {
  ready: null;
  firstInteraction: null;
  routeChange: { readonly route: string | null };
  scrollToTop: null;
  complete: Completion;
  close: null;
  error: { readonly name: string | null; readonly message: string | null };
  custom: { readonly type: string };
  verified: { readonly claim: Claim };
  unverified: { readonly reason: 'refused' | 'timeout' | 'no_session' };
  unavailable: null;
}

/** What was unusual about a message that was accepted all the same. */
export type Flag =
  | 'out_of_order'
  | 'frame_reloaded'
  | 'ungated'
  | 'payload_type'
  | 'payload_nodes'
  | 'payload_depth'
  | 'payload_size'
  | 'payload_key'
  | 'payload_string'
  | 'id_ignored';

export interface EventOf<M extends Milestone> {
  readonly milestone: M;
  readonly payload: Payloads[M];
  readonly frame: HTMLIFrameElement;
  /** The origin the message came from. */
  readonly origin: string;
  readonly via: 'message' | 'widget';
  /** The frame's round, from 1. */
  readonly round: number;
  /** The count of the frame's accepted milestones, from 1. */
  readonly sequence: number;
  /** The message's `timeStamp`, in milliseconds. */
  readonly time: DOMHighResTimeStamp;
  readonly flags: Flag[];
  /** An own, bounded copy of the message's `data`, made when it is first read; `null` when it is over budget. */
  readonly raw: unknown;
}

/** By what lets it through. */
interface Events extends EventsByMilestone {
  '*': EventsByMilestone[Milestone];
  [custom: `custom:${string}`]: EventOf<'custom'>;
}

type EventsByMilestone = { [M in Milestone]: EventOf<M> };

/** One accepted milestone, frozen and shared by all handlers: a union that narrows by `milestone`. */
export type MilestoneEvent<M extends Milestone = Milestone> = Events[M];

/** What a handler can be on: a milestone, every milestone, or one declared custom type. */
export type Filter = Milestone | '*' | `custom:${string}`;

/** The event that a filter lets through. */
export type EventFor<F extends Filter> = Events[F];

export type Handler<F extends Filter> = (event: EventFor<F>) => void;

/** A milestone as a reaction may name it: also as its DOM event is called. */
type Occasion = Filter | 'first-interaction' | 'route-change' | 'scroll-to-top';

interface Modifiers {
  /** Default: `complete`. */
  on?: Occasion | readonly Occasion[];
  /** Terms that must all hold, such as `won, score >= 80`. */
  when?: string;
  /** `2s`, `500ms` or milliseconds; at most 60 s. */
  delay?: string | number;
  /** Only milestones of frames that match this selector. */
  frame?: string;
}

/** Something that happens to the page at a milestone. `target` is a selector: its first match. */
export type Reaction = Modifiers &
  (
    | { type: 'reveal' | 'hide' | 'enable' | 'disable' | 'focus' | 'scrollTo'; target: string }
    | { type: 'setText'; target: string; text: string }
    | { type: 'setValue'; target: string; value: string }
    | { type: 'addClass' | 'removeClass'; target: string; class: string }
    | { type: 'announce'; text: string }
    | { type: 'dispatch'; name: `drimify:${string}`; target?: string }
    | { type: 'call'; name: string }
    | { type: 'track'; name?: string }
    | { type: 'redirect'; url: string }
  );

// A method's parameter may be narrower: the page knows what its widget hands over.
type WidgetCallback = { hear(event?: unknown): void }['hear'] | null | undefined;

/** The vendor's widget: its callbacks are properties. */
export interface OfficialWidget {
  onReady?: WidgetCallback;
  onComplete?: WidgetCallback;
  onFirstInteraction?: WidgetCallback;
  onRouteChange?: WidgetCallback;
  onScrollToTop?: WidgetCallback;
  onClose?: WidgetCallback;
  onError?: WidgetCallback;
  /** Of the legacy widget. */
  onCompletion?: WidgetCallback;
}

/** The link to an official widget. */
export interface Connection {
  /** Puts the page's own callbacks back. */
  disconnect(): void;
}

/** A message or reaction that was refused; never its body. */
export interface Refusal {
  readonly reason: string;
  readonly origin: string;
  /** The unknown name, where the reason is `unknown_event`. */
  readonly type?: string;
  readonly frame?: HTMLIFrameElement;
  /** The element that a reaction concerns. */
  readonly element?: Element;
  /** How many of that reason there are. */
  readonly count: number;
}

/** Counters of messages: `seen` is the sum of all others. */
export interface Stats {
  readonly seen: number;
  readonly accepted: number;
  readonly ignored: number;
  readonly refused: { readonly [reason: string]: number };
}

/** A frame's state, also in its attribute `data-drimify-state`. */
export type FrameState = 'waiting' | 'ready' | 'playing' | 'complete' | 'closed' | 'error' | 'unavailable' | 'failed';

export interface BridgeOptions {
  /** The iframe, or a selector that matches exactly one. */
  frame?: string | HTMLIFrameElement;
  /** Any iframe that is, or will be, inside this element. */
  container?: string | HTMLElement;
  /** Exact origins; default: those of the frames' own `src`. */
  allowedOrigins?: string[];
  /** Permits http on loopback hosts. */
  dev?: boolean;
  reactions?: Reaction[];
  /** Where redirects may go besides the page's own origin. */
  redirectAllowedOrigins?: string[];
  /** Further wire types, delivered as `custom`. */
  customTypes?: string[];
  /** Where a payload field is, if not where it is expected, such as `{ won: 'result.isWinner' }`. */
  fields?: { [field: string]: string };
  /** Milestones per frame: default 20 a second, 60 at once; `false` bounds nothing. */
  rate?: false | { perSecond: number; burst: number };
  /** Whether the bridge speaks first to a mute frame. */
  handshake?: 'auto' | false;
  /** Whether it sizes the frames that it shook hands with. */
  autoHeight?: boolean;
  /**
   * The host's own server, asked at each completion: milestones `verified`, `unverified`. `timeout` in milliseconds,
   * default 30000, 0 is never. With `remember: false` the tab keeps nothing for a reload, for screens that several people
   * use; with `app` the server is told the project of the completion as well.
   */
  verify?: { url: string; timeout?: number; remember?: boolean; app?: boolean };
  /**
   * Where the host's own server counts plays: it is told of `ready`, `firstInteraction`, `complete`, `close`, `unavailable`,
   * and of plays that were abandoned; nothing of a person. Off by default: set it once the visitor agrees.
   */
  beacon?: { url: string };
  /** Milliseconds until `unavailable`: default 15000, 0 is never. */
  timeout?: number;
  /** Whether reaction attributes on the page are read too. */
  markup?: boolean;
  signal?: AbortSignal;
  onRefused?: (refusal: Refusal) => void;
  /** The bridge itself failed, or something found late did; default: one line on the console. */
  onFault?: (error: Error & { readonly code: string }) => void;
  /** Also tells of refused messages from windows that are none of the bridge's. */
  debug?: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'drimify:ready': CustomEvent<MilestoneEvent<'ready'>>;
    'drimify:first-interaction': CustomEvent<MilestoneEvent<'firstInteraction'>>;
    'drimify:route-change': CustomEvent<MilestoneEvent<'routeChange'>>;
    'drimify:scroll-to-top': CustomEvent<MilestoneEvent<'scrollToTop'>>;
    'drimify:complete': CustomEvent<MilestoneEvent<'complete'>>;
    'drimify:close': CustomEvent<MilestoneEvent<'close'>>;
    'drimify:error': CustomEvent<MilestoneEvent<'error'>>;
    'drimify:custom': CustomEvent<MilestoneEvent<'custom'>>;
    'drimify:verified': CustomEvent<MilestoneEvent<'verified'>>;
    'drimify:unverified': CustomEvent<MilestoneEvent<'unverified'>>;
    'drimify:unavailable': CustomEvent<MilestoneEvent<'unavailable'>>;
  }
}
