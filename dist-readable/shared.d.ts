import { type Bridge } from './index.js';
import type { FrameState, Milestone, MilestoneEvent } from './index.js';
/** Handlers by milestone, and `onMilestone` for each of them. */
export type Handlers = {
    [M in Milestone as `on${Capitalize<M>}`]?: ((event: MilestoneEvent<M>) => void) | undefined;
} & {
    onMilestone?: ((event: MilestoneEvent) => void) | undefined;
};
/** The name of a milestone's handler. */
export declare const handlerName: <M extends Milestone>(milestone: M) => `on${Capitalize<M>}`;
/** Calls the handlers that an event is for: its own milestone's first. One that fails keeps no other from running. */
export declare const dispatch: (handlers: Handlers, event: MilestoneEvent) => void;
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
export declare const attend: (frame: HTMLIFrameElement, { bridge: given, changed, heard }: Attention) => (() => void);
