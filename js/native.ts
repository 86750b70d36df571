// Hands the milestones on to the mobile app whose web view shows the page.

import { apply, map, page, tried } from '../src/web/hands/builtins.js';
import { textOf } from '../src/web/hands/text.js';
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

type Owner = { [method: string]: unknown } | null | undefined;

/** Where the app listens: a method of an object, and what that one wants to be given before the milestone. */
interface Seat {
  name: string;
  find: (targets: NativeTargets) => unknown;
  method: string;
  before?: string;
}

// Each is called as a method of its own object: native objects insist on that.
const SEATS: Seat[] = [
  {
    name: 'webkit.messageHandlers.drimify',
    find: (targets) => targets.webkit?.messageHandlers?.drimify,
    method: 'postMessage',
  },
  { name: 'DrimifyNative', find: (targets) => targets.DrimifyNative, method: 'onMilestone' },
  { name: 'ReactNativeWebView', find: (targets) => targets.ReactNativeWebView, method: 'postMessage' },
  {
    name: 'flutter_inappwebview',
    find: (targets) => targets.flutter_inappwebview,
    method: 'callHandler',
    before: 'drimify',
  },
];

/**
 * Sends every milestone as one JSON string to the native channels that exist; answers how to stop. A channel is looked
 * for at each milestone, because some appear late: one that is absent is passed over, one that fails is reported once.
 * `targets` stands in for the window, for instance to name only some of the channels.
 */
export const forwardToNative = (bridge: Pick<Bridge, 'on'>, targets?: NativeTargets): (() => void) => {
  const failed: Record<string, true> = {
    // @ts-expect-error What a polluted prototype adds has not failed.
    __proto__: null,
  };
  const send = async ({ name, find, method, before }: Seat, json: string): Promise<void> => {
    try {
      const owner = find(targets ?? page) as Owner;
      const call = owner?.[method];
      // Some channels answer with a promise.
      if (typeof call === 'function') await apply(call, owner, before === undefined ? [json] : [before, json]);
    } catch (cause) {
      if (failed[name]) return;
      failed[name] = true;
      tried(() => page.console.error(`drimify-bridge: the native channel ${name} failed`, cause));
    }
  };
  return bridge.on('*', ({ milestone, payload, origin, round, sequence, flags }) => {
    const json = textOf({ v: 1, source: 'drimify-bridge', milestone, payload, origin, round, sequence, flags });
    map(SEATS, (seat) => void send(seat, json));
  });
};
