// Vue: an experience as a component, and a composable for an iframe that the page renders itself.

import {
  type MaybeRefOrGetter,
  type Ref,
  type ShallowRef,
  defineComponent,
  getCurrentInstance,
  getCurrentScope,
  h,
  onActivated,
  onDeactivated,
  onScopeDispose,
  ref,
  shallowRef,
  toRaw,
  toValue,
  watch,
} from 'vue';
import type { PropType } from 'vue';
import type { Bridge, FrameState, Milestone, MilestoneEvent } from './index.js';
import { type Handlers, type Memory, attend, dispatch } from './shared.js';

export type { Handlers };

/** What the composable answers with: the frame's state, and its last milestone. */
export interface Drimify {
  readonly state: Readonly<Ref<FrameState>>;
  readonly last: Readonly<ShallowRef<MilestoneEvent | null>>;
}

/**
 * Attends to the iframe that `frame` holds, a template ref for instance. The handlers are read when a milestone comes.
 * All experiences of a document share one bridge, unless `options.bridge` is one of your own.
 */
export const useDrimify = (
  frame: Readonly<Ref<HTMLIFrameElement | null | undefined>>,
  handlers: MaybeRefOrGetter<Handlers> = {},
  options: { bridge?: MaybeRefOrGetter<Bridge | undefined> } = {},
): Drimify => {
  const state = ref<FrameState>('waiting');
  // An event is frozen and holds an element: nothing for a deep proxy.
  const last = shallowRef<MilestoneEvent | null>(null);
  const memory: Memory = {};
  let stop = (): void => {};
  // What <KeepAlive> keeps is not in the document, where an iframe loses what it shows: it begins anew.
  const isKept = ref(false);
  if (getCurrentInstance()) {
    onDeactivated(() => (isKept.value = true));
    onActivated(() => (isKept.value = false));
  }
  watch(
    [() => (isKept.value ? null : frame.value), () => toRaw(toValue(options.bridge))] as const,
    ([element, bridge]) => {
      stop();
      stop = () => {};
      state.value = 'waiting';
      last.value = null;
      if (!element) return;
      stop = attend(element, {
        bridge,
        memory,
        met: (event) => (last.value = event),
        changed: (now) => (state.value = now),
        heard: (event) => {
          state.value = element.getAttribute('data-drimify-state') as FrameState;
          last.value = event;
          dispatch(toValue(handlers), event);
        },
      });
    },
    { flush: 'post', immediate: true },
  );
  if (getCurrentScope()) onScopeDispose(() => stop());
  return { state, last };
};

const heard =
  <M extends Milestone>() =>
  (_event: MilestoneEvent<M>): boolean =>
    true;

/** An experience: its iframe, with an event per milestone. Other attributes are the iframe's. */
export const DrimifyExperience = defineComponent({
  name: 'DrimifyExperience',
  props: {
    /** The experience's address; left out while the visitor has not consented. */
    src: String,
    /** What the iframe is, for those who cannot see it. */
    title: { type: String, required: true },
    /** A bridge of your own, instead of the one that all experiences share. */
    bridge: Object as PropType<Bridge>,
  },
  emits: {
    ready: heard<'ready'>(),
    firstInteraction: heard<'firstInteraction'>(),
    routeChange: heard<'routeChange'>(),
    scrollToTop: heard<'scrollToTop'>(),
    complete: heard<'complete'>(),
    close: heard<'close'>(),
    error: heard<'error'>(),
    custom: heard<'custom'>(),
    verified: heard<'verified'>(),
    unverified: heard<'unverified'>(),
    unavailable: heard<'unavailable'>(),
    milestone: (_event: MilestoneEvent) => true,
  },
  setup(props, { emit, expose }) {
    const frame = shallowRef<HTMLIFrameElement | null>(null);
    const tell = emit as (name: string, event: MilestoneEvent) => void;
    const { state, last } = useDrimify(
      frame,
      {
        onMilestone: (event) => {
          tell(event.milestone, event);
          tell('milestone', event);
        },
      },
      { bridge: () => props.bridge },
    );
    expose({ frame, state, last });
    // The mark allows the origin of the iframe's own src.
    return () => h('iframe', { ref: frame, 'data-drimify': '', src: props.src, title: props.title });
  },
});
