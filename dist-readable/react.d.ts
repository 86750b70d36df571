import { type ComponentPropsWithoutRef, type ForwardRefExoticComponent, type RefAttributes, type RefObject } from 'react';
import type { Bridge, FrameState, MilestoneEvent } from './index.js';
import { type Handlers } from './shared.js';
export type { Handlers };
/** What the hook answers with: the frame's state, and its last milestone. */
export interface Drimify {
    readonly state: FrameState;
    readonly last: MilestoneEvent | null;
}
/**
 * Attends to the iframe that `ref` holds. The handlers of the latest render are called. All experiences of a document
 * share one bridge, unless `options.bridge` is one of your own.
 */
export declare const useDrimify: (ref: RefObject<HTMLIFrameElement | null>, handlers?: Handlers, options?: {
    bridge?: Bridge | undefined;
}) => Drimify;
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
export declare const DrimifyExperience: ForwardRefExoticComponent<DrimifyExperienceProps & RefAttributes<HTMLIFrameElement>>;
