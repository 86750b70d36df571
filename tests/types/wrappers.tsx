// What the wrappers let a page write, and what they must refuse. It is compiled, never run.

import { createRef, useRef } from 'react';
import { type ShallowRef, h, shallowRef } from 'vue';
import { type Bridge, type FrameState, type MilestoneEvent, createBridge, experienceUrl } from 'drimify-bridge';
import { type NativeMilestone, forwardToNative } from 'drimify-bridge/native';
import { DrimifyExperience, type DrimifyExperienceProps, type Handlers, useDrimify } from 'drimify-bridge/react';
import { simulate, simulatorHtml } from 'drimify-bridge/testing';
import { DrimifyExperience as VueExperience, useDrimify as useInVue } from 'drimify-bridge/vue';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_proof: Equal<A, B>): void => {};
const bridge: Bridge = createBridge();

// Prefill
const address: string = experienceUrl('https://apps.drimify.com/XBs15jKF/', { firstName: 'Zoë', email: undefined });
experienceUrl(new URL(address), { sessionUid: '1', lastName: 'x', phone: 'y' });
// @ts-expect-error the parameter's name is not the field's
experienceUrl(address, { fname: 'Zoë' });
// @ts-expect-error a text
experienceUrl(address, { phone: 45 });
// @ts-expect-error null is not left out
experienceUrl(address, { phone: null });
// @ts-expect-error whose data?
experienceUrl(address);

// Native
const stop: () => void = forwardToNative(bridge);
forwardToNative(bridge, { ReactNativeWebView: { postMessage: (_json: string) => {} } });
const inTheApp = (event: NativeMilestone): string => event.milestone + event.round;
// @ts-expect-error an unknown channel
forwardToNative(bridge, { Electron: {} });
// @ts-expect-error which bridge?
forwardToNative();
void [stop, inTheApp];

// React
const outer = createRef<HTMLIFrameElement>();
const experience = (
  <DrimifyExperience
    ref={outer}
    src={address}
    title="Scratch and win"
    className="wide"
    loading="lazy"
    allow="fullscreen"
    bridge={bridge}
    onComplete={({ payload }) => same<typeof payload.won, boolean | null>(true)}
    onRouteChange={({ payload }) => same<typeof payload.route, string | null>(true)}
    onError={({ payload }) => same<typeof payload.message, string | null>(true)}
    onReady={undefined}
    onMilestone={(event) => same<typeof event, MilestoneEvent>(true)}
    onLoad={(event) => void event.currentTarget.src}
  />
);
const waits = <DrimifyExperience title="Game" src={undefined} />;
// @ts-expect-error those who cannot see it need the title
const untitled = <DrimifyExperience src={address} />;
// @ts-expect-error no such milestone
const unknown = <DrimifyExperience title="Game" onFinish={() => {}} />;
// @ts-expect-error a ready event has no score
const scoreless = <DrimifyExperience title="Game" onReady={({ payload }) => payload.score} />;
// @ts-expect-error the error is a milestone's, not the element's
const synthetic = <DrimifyExperience title="Game" onError={(event) => event.currentTarget} />;
// @ts-expect-error the prize may be missing
const prizeless = <DrimifyExperience title="Game" onComplete={({ payload }) => payload.prize.code} />;
// @ts-expect-error an experience has an address, not a text
const inline = <DrimifyExperience title="Game" srcDoc="<p>" />;
// @ts-expect-error a bridge, not its options
const options = <DrimifyExperience title="Game" bridge={{ dev: true }} />;
const props: DrimifyExperienceProps = {
  title: 'Game',
  onClose: ({ milestone }) => same<typeof milestone, 'close'>(true),
};
void [experience, waits, untitled, unknown, scoreless, synthetic, prizeless, inline, options, props];

export function Page() {
  const frame = useRef<HTMLIFrameElement>(null);
  const handlers: Handlers = { onComplete: async ({ payload }) => void payload.score };
  const { state, last } = useDrimify(frame, handlers, { bridge });
  same<typeof state, FrameState>(true);
  same<typeof last, MilestoneEvent | null>(true);
  useDrimify(frame);
  // @ts-expect-error an element of another kind
  useDrimify(useRef<HTMLDivElement>(null));
  // @ts-expect-error no such milestone
  useDrimify(frame, { onFinish: () => {} });
  // @ts-expect-error not before it is told apart
  return last?.payload.score;
}

// Vue
h(VueExperience, {
  title: 'Game',
  src: address,
  onComplete: ({ payload }: MilestoneEvent<'complete'>) => void payload.score,
  onMilestone: (event: MilestoneEvent) => void event.milestone,
});
type VueProps = InstanceType<typeof VueExperience>['$props'];
const inVue: VueProps = { title: 'Game', onComplete: ({ payload }) => same<typeof payload.won, boolean | null>(true) };
// @ts-expect-error those who cannot see it need the title
const untitledInVue: VueProps = { src: address };
// @ts-expect-error a ready event has no score
const scorelessInVue: VueProps = { title: 'Game', onReady: ({ payload }) => payload.score };
// @ts-expect-error a text
const numberInVue: VueProps = { title: 7 };
void [inVue, untitledInVue, scorelessInVue, numberInVue];

export function setup() {
  const frame = shallowRef<HTMLIFrameElement | null>(null);
  const { state, last } = useInVue(frame, () => ({ onReady: ({ payload }) => same<typeof payload, null>(true) }));
  same<typeof state.value, FrameState>(true);
  same<typeof last.value, MilestoneEvent | null>(true);
  // @ts-expect-error the state is the frame's to change
  state.value = 'ready';
  // @ts-expect-error an element of another kind
  useInVue(shallowRef<HTMLDivElement | null>(null));
  const element: ShallowRef<HTMLIFrameElement | null> = frame;
  return element;
}

// Testing
const iframe = document.querySelector('iframe');
if (iframe) {
  const done: Promise<void> = simulate(iframe, 'complete', { won: true, score: 80 }, { timeout: 500 });
  void simulate(iframe, 'custom:spin');
  // @ts-expect-error no experience says so
  void simulate(iframe, 'unavailable');
  // @ts-expect-error the name of the wire is not that of the milestone
  void simulate(iframe, 'routechange');
  void done;
}
// @ts-expect-error it may not be there
void simulate(iframe, 'complete');
const html: string = simulatorHtml;
void html;
