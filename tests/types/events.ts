// Written by `UPDATE_TYPES=1 cargo test --test event_types`: what the crate serialises, held against the package's
// types. It is compiled, never run.

import type { FrameState, Milestone, MilestoneEvent, Reaction } from 'drimify-bridge';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_proof: Equal<A, B>): void => {};

declare const iframe: HTMLIFrameElement;

const events = [
  { milestone: "ready", payload: null, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"ready">,
  { milestone: "firstInteraction", payload: null, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"firstInteraction">,
  { milestone: "routeChange", payload: {"route":"/end"}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"routeChange">,
  { milestone: "routeChange", payload: {"route":null}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"routeChange">,
  { milestone: "scrollToTop", payload: null, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"scrollToTop">,
  { milestone: "complete", payload: {"sessionId":"s1","projectId":"p1","preview":false,"won":true,"score":85.5,"prize":{"id":"7","title":"Gold","ref":"GOLD2023","code":"WIN1","image":"https://apps.drimify.com/prize.svg"},"profile":{"id":"EXPL","title":"Explorer"}}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"complete">,
  { milestone: "complete", payload: {"sessionId":null,"projectId":null,"preview":null,"won":null,"score":null,"prize":{"id":null,"title":null,"ref":null,"code":null,"image":null},"profile":{"id":null,"title":null}}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"complete">,
  { milestone: "complete", payload: {"sessionId":null,"projectId":null,"preview":null,"won":null,"score":null,"prize":null,"profile":null}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"complete">,
  { milestone: "close", payload: null, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"close">,
  { milestone: "error", payload: {"name":"TypeError","message":"it broke"}, frame: iframe, origin: "https://apps.drimify.com", via: "widget", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"error">,
  { milestone: "error", payload: {"name":null,"message":null}, frame: iframe, origin: "https://apps.drimify.com", via: "widget", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"error">,
  { milestone: "custom", payload: {"type":"spin"}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"custom">,
  { milestone: "verified", payload: {"claim":{"won":true,"code":"WIN1","title":"Gold","ref":"GOLD2023","token":"t"}}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"verified">,
  { milestone: "verified", payload: {"claim":{"won":false,"code":null,"title":null,"ref":null,"token":null}}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"verified">,
  { milestone: "unverified", payload: {"reason":"refused"}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"unverified">,
  { milestone: "unverified", payload: {"reason":"timeout"}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"unverified">,
  { milestone: "unverified", payload: {"reason":"no_session"}, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"unverified">,
  { milestone: "unavailable", payload: null, frame: iframe, origin: "https://apps.drimify.com", via: "message", round: 1, sequence: 3, time: 1234.5, flags: [], raw: null } satisfies MilestoneEvent<"unavailable">,
];
const milestones = ["ready","firstInteraction","routeChange","scrollToTop","complete","close","error","custom","verified","unverified","unavailable"] as const;
const flags = ["out_of_order","frame_reloaded","ungated","id_ignored","payload_type","payload_nodes","payload_depth","payload_size","payload_key","payload_string"] as const;
const ways = ["message","widget"] as const;
const states = ["waiting","ready","playing","complete","closed","error","unavailable","failed"] as const;
const reactions = ["reveal","hide","setText","setValue","addClass","removeClass","enable","disable","focus","scrollTo","announce","dispatch","call","track","redirect"] as const;
same<(typeof events)[number]['milestone'], Milestone>(true);
same<(typeof milestones)[number], Milestone>(true);
same<(typeof flags)[number], MilestoneEvent['flags'][number]>(true);
same<(typeof ways)[number], MilestoneEvent['via']>(true);
same<(typeof states)[number], FrameState>(true);
same<(typeof reactions)[number], Reaction['type']>(true);

const key = { milestone: 'ready', payload: null, frame: iframe, origin: '', via: 'message', round: 1, sequence: 1 } as const;
// @ts-expect-error a key is missing
const less = { ...key, time: 1, flags: [] } satisfies MilestoneEvent<'ready'>;
// @ts-expect-error a key too many
const more = { ...key, time: 1, flags: [], raw: null, id: 1 } satisfies MilestoneEvent<'ready'>;
void [less, more];
