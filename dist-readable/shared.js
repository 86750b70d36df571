// js/shared.ts
import { BridgeError, createBridge, preload } from "./index.js";
var handlerName = (milestone) => `on${milestone.charAt(0).toUpperCase()}${milestone.slice(1)}`;
var dispatch = (handlers, event) => {
  for (const handler of [handlers[handlerName(event.milestone)], handlers.onMilestone]) {
    if (typeof handler !== "function") continue;
    try {
      const answer = handler(event);
      Promise.resolve(answer).catch(reportError);
    } catch (thrown) {
      reportError(thrown);
    }
  }
};
var shared;
var users = 0;
var take = () => {
  shared ??= createBridge();
  users++;
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    users--;
    setTimeout(() => {
      if (users) return;
      shared?.destroy();
      shared = void 0;
    });
  };
  return [shared, release];
};
var attend = (frame, { bridge: given, changed, heard }) => {
  const stops = [];
  let stopped = false;
  const start = () => {
    if (stopped) return;
    let bridge = given;
    if (!bridge) {
      const [own, release] = take();
      bridge = own;
      stops.push(release);
    }
    stops.push(bridge.on("*", (event) => event.frame === frame && heard(event)));
    bridge.scan();
    const read = () => changed(frame.getAttribute("data-drimify-state") ?? "waiting");
    const observer = new MutationObserver(read);
    observer.observe(frame, { attributeFilter: ["data-drimify-state"] });
    stops.push(() => observer.disconnect());
    read();
  };
  const fail = (error) => {
    console.error(error);
    if (!stopped) changed("failed");
  };
  try {
    start();
  } catch (error) {
    if (error instanceof BridgeError && error.code === "wasm_sync_limit") preload().then(start).catch(fail);
    else fail(error);
  }
  return () => {
    stopped = true;
    for (const stop of stops.splice(0)) stop();
  };
};
export {
  attend,
  dispatch,
  handlerName
};
