import type { Bridge } from './bridge.js';
interface Channel {
    postMessage?: unknown;
}
/** Where the native channels are: those of an app's web view are members of the window. */
export interface NativeTargets {
    /** iOS: `WKUserContentController.add(handler, name: "drimify")`. */
    webkit?: {
        messageHandlers?: {
            drimify?: Channel;
        };
    };
    /** Android: `webView.addJavascriptInterface(object, "DrimifyNative")`. */
    DrimifyNative?: {
        onMilestone?: unknown;
    };
    /** React Native: there wherever `<WebView>` has `onMessage`. */
    ReactNativeWebView?: Channel;
    /** Flutter: there with `controller.addJavaScriptHandler(handlerName: "drimify", …)`. */
    flutter_inappwebview?: {
        callHandler?: unknown;
    };
}
/** What a channel gets, as JSON text. */
export interface NativeMilestone {
    v: 1;
    source: 'drimify-bridge';
    milestone: string;
    payload: unknown;
    origin: string;
    round: number;
    sequence: number;
    flags: string[];
}
/**
 * Sends every milestone as one JSON string to the native channels that exist; answers how to stop. A channel is looked
 * for at each milestone, because some appear late: one that is absent is passed over, one that fails is reported once.
 * `targets` stands in for the window, for instance to name only some of the channels.
 */
export declare const forwardToNative: (bridge: Pick<Bridge, 'on'>, targets?: NativeTargets) => (() => void);
export {};
