// js/native.ts
var CHANNELS = [
  ["webkit.messageHandlers.drimify", (targets) => targets.webkit?.messageHandlers?.drimify, "postMessage", []],
  ["DrimifyNative", (targets) => targets.DrimifyNative, "onMilestone", []],
  ["ReactNativeWebView", (targets) => targets.ReactNativeWebView, "postMessage", []],
  ["flutter_inappwebview", (targets) => targets.flutter_inappwebview, "callHandler", ["drimify"]]
];
var forwardToNative = (bridge, targets) => {
  const failed = /* @__PURE__ */ new Set();
  return bridge.on("*", ({ milestone, payload, origin, round, sequence, flags }) => {
    const json = JSON.stringify({ v: 1, source: "drimify-bridge", milestone, payload, origin, round, sequence, flags });
    for (const [name, find, method, first] of CHANNELS) {
      const fail = (cause) => {
        if (failed.has(name)) return;
        failed.add(name);
        console.error(`drimify-bridge: the native channel ${name} failed`, cause);
      };
      try {
        const owner = find(targets ?? globalThis);
        if (typeof owner?.[method] !== "function") continue;
        Promise.resolve(owner[method](...first, json)).catch(fail);
      } catch (cause) {
        fail(cause);
      }
    }
  });
};
export {
  forwardToNative
};
