import { type MaybeRefOrGetter, type Ref, type ShallowRef } from 'vue';
import type { PropType } from 'vue';
import type { Bridge, FrameState, MilestoneEvent } from './index.js';
import { type Handlers } from './shared.js';
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
export declare const useDrimify: (frame: Readonly<Ref<HTMLIFrameElement | null | undefined>>, handlers?: MaybeRefOrGetter<Handlers>, options?: {
    bridge?: MaybeRefOrGetter<Bridge | undefined>;
}) => Drimify;
/** An experience: its iframe, with an event per milestone. Other attributes are the iframe's. */
export declare const DrimifyExperience: import("vue").DefineComponent<import("vue").ExtractPropTypes<{
    /** The experience's address; left out while the visitor has not consented. */
    src: StringConstructor;
    /** What the iframe is, for those who cannot see it. */
    title: {
        type: StringConstructor;
        required: true;
    };
    /** A bridge of your own, instead of the one that all experiences share. */
    bridge: PropType<Bridge>;
}>, () => import("vue").VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}>, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {
    ready: (_event: import("./types.js").EventOf<"ready">) => boolean;
    firstInteraction: (_event: import("./types.js").EventOf<"firstInteraction">) => boolean;
    routeChange: (_event: import("./types.js").EventOf<"routeChange">) => boolean;
    scrollToTop: (_event: import("./types.js").EventOf<"scrollToTop">) => boolean;
    complete: (_event: import("./types.js").EventOf<"complete">) => boolean;
    close: (_event: import("./types.js").EventOf<"close">) => boolean;
    error: (_event: import("./types.js").EventOf<"error">) => boolean;
    custom: (_event: import("./types.js").EventOf<"custom">) => boolean;
    verified: (_event: import("./types.js").EventOf<"verified">) => boolean;
    unverified: (_event: import("./types.js").EventOf<"unverified">) => boolean;
    unavailable: (_event: import("./types.js").EventOf<"unavailable">) => boolean;
    milestone: (_event: MilestoneEvent) => true;
}, string, import("vue").PublicProps, Readonly<import("vue").ExtractPropTypes<{
    /** The experience's address; left out while the visitor has not consented. */
    src: StringConstructor;
    /** What the iframe is, for those who cannot see it. */
    title: {
        type: StringConstructor;
        required: true;
    };
    /** A bridge of your own, instead of the one that all experiences share. */
    bridge: PropType<Bridge>;
}>> & Readonly<{
    onClose?: (_event: import("./types.js").EventOf<"close">) => any;
    onComplete?: (_event: import("./types.js").EventOf<"complete">) => any;
    onCustom?: (_event: import("./types.js").EventOf<"custom">) => any;
    onError?: (_event: import("./types.js").EventOf<"error">) => any;
    onFirstInteraction?: (_event: import("./types.js").EventOf<"firstInteraction">) => any;
    onMilestone?: (_event: MilestoneEvent) => any;
    onReady?: (_event: import("./types.js").EventOf<"ready">) => any;
    onRouteChange?: (_event: import("./types.js").EventOf<"routeChange">) => any;
    onScrollToTop?: (_event: import("./types.js").EventOf<"scrollToTop">) => any;
    onUnavailable?: (_event: import("./types.js").EventOf<"unavailable">) => any;
    onUnverified?: (_event: import("./types.js").EventOf<"unverified">) => any;
    onVerified?: (_event: import("./types.js").EventOf<"verified">) => any;
}>, {}, {}, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
