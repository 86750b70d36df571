// What the types must refuse. Each expectation fails the compilation if the line below it is accepted.

import { createBridge } from 'drimify-bridge';
import type { BridgeOptions, Milestone, MilestoneEvent, Reaction } from 'drimify-bridge';

const bridge = createBridge();

// @ts-expect-error unknown option
createBridge({ allowedOrigin: ['https://apps.drimify.com'] });
// @ts-expect-error a list, not a string
createBridge({ allowedOrigins: 'https://apps.drimify.com' });
// @ts-expect-error null never means "everyone"
createBridge({ allowedOrigins: null });
// @ts-expect-error an element of another kind
createBridge({ frame: document.createElement('div') });
// @ts-expect-error a rate is false or both numbers
createBridge({ rate: true });
// @ts-expect-error both numbers
createBridge({ rate: { perSecond: 1 } });
// @ts-expect-error 'auto' or false
createBridge({ handshake: true });
// @ts-expect-error milliseconds
createBridge({ timeout: '5s' });
// @ts-expect-error an option that is left out is left out
const absent: BridgeOptions = { frame: undefined };

// @ts-expect-error unknown milestone
bridge.on('finish', () => {});
// @ts-expect-error the name of the DOM event is not that of the milestone
bridge.on('route-change', () => {});
// @ts-expect-error a handler is a function
bridge.on('complete', 'text');
// @ts-expect-error nothing of the kind in a ready event
bridge.on('ready', ({ payload }) => payload.score);
// @ts-expect-error a route change has no score
bridge.on('routeChange', ({ payload }) => payload.score);
// @ts-expect-error not before it is told apart
bridge.on('*', (event) => event.payload.won);
// @ts-expect-error the prize may be missing
bridge.on('complete', ({ payload }) => payload.prize.code);
// @ts-expect-error the score may be missing
bridge.on('complete', ({ payload }) => payload.score.toFixed(1));
// @ts-expect-error raw is unknown
bridge.on('complete', ({ raw }) => raw.score);
bridge.on('complete', (event) => {
  // @ts-expect-error events are frozen
  event.round = 2;
  // @ts-expect-error and their payloads
  event.payload.score = 100;
  // @ts-expect-error and their flags
  event.flags.push('mine');
});

// @ts-expect-error once has no replay
void bridge.once('complete', { replay: true });
// @ts-expect-error an iframe, not its selector
bridge.state('#game');

// @ts-expect-error a reveal needs a target
const noTarget: Reaction = { type: 'reveal' };
// @ts-expect-error unknown reaction
const unknown: Reaction = { type: 'explode', target: '#x' };
// @ts-expect-error a text needs its template
const noText: Reaction = { type: 'setText', target: '#x' };
// @ts-expect-error a redirect needs its address
const noUrl: Reaction = { type: 'redirect' };
// @ts-expect-error unknown key
const tarjet: Reaction = { type: 'reveal', target: '#x', tarjet: '#y' };
// @ts-expect-error unknown milestone
const finish: Reaction = { type: 'reveal', target: '#x', on: 'finish' };

// @ts-expect-error no such milestone
const milestone: Milestone = 'Complete';
// @ts-expect-error another milestone's event
const wrong: MilestoneEvent<'ready'> = {} as MilestoneEvent<'complete'>;

// @ts-expect-error a route change has no outcome
document.body.addEventListener('drimify:route-change', ({ detail }) => detail.payload.won);

void [absent, noTarget, unknown, noText, noUrl, tarjet, finish, milestone, wrong];
