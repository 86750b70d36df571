'use client';

// React: an experience as a component, and a hook for an iframe that the page renders itself.

import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type RefAttributes,
  type RefObject,
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Bridge, FrameState, MilestoneEvent } from './index.js';
import { type Handlers, type Memory, attend, dispatch } from './shared.js';

export type { Handlers };

/** What the hook answers with: the frame's state, and its last milestone. */
export interface Drimify {
  readonly state: FrameState;
  readonly last: MilestoneEvent | null;
}

// Before the browser paints, so that nothing an experience says early is missed; a server has no layout.
const useCommit = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const AT_FIRST: Drimify = { state: 'waiting', last: null };

/**
 * Attends to the iframe that `ref` holds. The handlers of the latest render are called. All experiences of a document
 * share one bridge, unless `options.bridge` is one of your own.
 */
export const useDrimify = (
  ref: RefObject<HTMLIFrameElement | null>,
  handlers: Handlers = {},
  options: { bridge?: Bridge | undefined } = {},
): Drimify => {
  const [answer, setAnswer] = useState(AT_FIRST);
  const latest = useRef(handlers);
  // Survives while React hides what it has rendered.
  const memory = useRef<Memory>({});
  const current = useRef<{ frame: HTMLIFrameElement; bridge: Bridge | undefined; stop: () => void } | null>(null);
  const { bridge } = options;

  useCommit(() => {
    latest.current = handlers;
    const frame = ref.current;
    if (current.current?.frame === frame && current.current?.bridge === bridge) return;
    current.current?.stop();
    if (current.current && !frame) setAnswer(AT_FIRST);
    current.current = null;
    if (!frame) return;
    const stop = attend(frame, {
      bridge,
      memory: memory.current,
      met: (last) => setAnswer((known) => (known.last === last ? known : { ...known, last })),
      changed: (state) => setAnswer((known) => (known.state === state ? known : { ...known, state })),
      heard: (last) => {
        const state = frame.getAttribute('data-drimify-state') as FrameState;
        setAnswer({ state, last });
        dispatch(latest.current, last);
      },
    });
    current.current = { frame, bridge, stop };
  });

  useCommit(
    () => () => {
      current.current?.stop();
      current.current = null;
    },
    [],
  );

  return answer;
};

type IframeProps = Omit<ComponentPropsWithoutRef<'iframe'>, keyof Handlers | 'src' | 'title' | 'srcDoc' | 'children'>;

export interface DrimifyExperienceProps extends IframeProps, Handlers {
  /** The experience's address; left out while the visitor has not consented. */
  src?: string | undefined;
  /** What the iframe is, for those who cannot see it. */
  title: string;
  /** A bridge of your own, instead of the one that all experiences share. */
  bridge?: Bridge | undefined;
}

/** An experience: its iframe, with handlers as props. Other props are the iframe's. */
export const DrimifyExperience: ForwardRefExoticComponent<DrimifyExperienceProps & RefAttributes<HTMLIFrameElement>> =
  forwardRef<HTMLIFrameElement, DrimifyExperienceProps>(({ bridge, ...props }, outer) => {
    const frame = useRef<HTMLIFrameElement>(null);
    const handlers: Handlers = {};
    const attributes: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(props)) {
      const kind = isHandler(name) ? handlers : attributes;
      (kind as Record<string, unknown>)[name] = value;
    }
    useImperativeHandle(outer, () => frame.current as HTMLIFrameElement, []);
    useDrimify(frame, handlers, { bridge });
    // The mark allows the origin of the iframe's own src.
    return createElement('iframe', { 'data-drimify': '', ...attributes, ref: frame });
  });
DrimifyExperience.displayName = 'DrimifyExperience';

const HANDLERS: { [name in keyof Handlers]-?: true } = {
  onReady: true,
  onFirstInteraction: true,
  onRouteChange: true,
  onScrollToTop: true,
  onComplete: true,
  onClose: true,
  onError: true,
  onCustom: true,
  onVerified: true,
  onUnverified: true,
  onUnavailable: true,
  onMilestone: true,
};
const isHandler = (name: string): boolean => Object.hasOwn(HANDLERS, name);
