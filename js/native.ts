// Hands the milestones on to the mobile app whose web view shows the page.

import type { Bridge } from './bridge.js';

interface Channel {
  postMessage?: unknown;
}

/** Where the native channels are: those of an app's web view are members of the window. */
export interface NativeTargets {
  /** iOS: `WKUserContentController.add(handler, name: "drimify")`. */
  webkit?: { messageHandlers?: { drimify?: Channel } };
  /** Android: `webView.addJavascriptInterface(object, "DrimifyNative")`. */
  DrimifyNative?: { onMilestone?: unknown };
  /** React Native: there wherever `<WebView>` has `onMessage`. */
  ReactNativeWebView?: Channel;
  /** Flutter: there with `controller.addJavaScriptHandler(handlerName: "drimify", …)`. */
  flutter_inappwebview?: { callHandler?: unknown };
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

type Owner = { [method: string]: (...given: string[]) => unknown } | null | undefined;

// Each is called as a method of its own object: native objects insist on that.
const CHANNELS: [name: string, find: (targets: NativeTargets) => unknown, method: string, first: string[]][] = [
  ['webkit.messageHandlers.drimify', (targets) => targets.webkit?.messageHandlers?.drimify, 'postMessage', []],
  ['DrimifyNative', (targets) => targets.DrimifyNative, 'onMilestone', []],
  ['ReactNativeWebView', (targets) => targets.ReactNativeWebView, 'postMessage', []],
  ['flutter_inappwebview', (targets) => targets.flutter_inappwebview, 'callHandler', ['drimify']],
];

/**
 * Sends every milestone as one JSON string to the native channels that exist; answers how to stop. A channel is looked
 * for at each milestone, because some appear late: one that is absent is passed over, one that fails is reported once.
 * `targets` stands in for the window, for instance to name only some of the channels.
 */
export const forwardToNative = (bridge: Pick<Bridge, 'on'>, targets?: NativeTargets): (() => void) => {
  const failed = new Set<string>();
  return bridge.on('*', ({ milestone, payload, origin, round, sequence, flags }) => {
    const json = JSON.stringify({ v: 1, source: 'drimify-bridge', milestone, payload, origin, round, sequence, flags });
    for (const [name, find, method, first] of CHANNELS) {
      const fail = (cause: unknown): void => {
        if (failed.has(name)) return;
        failed.add(name);
        console.error(`drimify-bridge: the native channel ${name} failed`, cause);
      };
      try {
        const owner = find(targets ?? (globalThis as NativeTargets)) as Owner;
        if (typeof owner?.[method] !== 'function') continue;
        // Some channels answer with a promise.
        Promise.resolve(owner[method](...first, json)).catch(fail);
      } catch (cause) {
        fail(cause);
      }
    }
  });
};
