"use client";

// js/react.ts
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState
} from "react";
import { attend, dispatch } from "./shared.js";
var useCommit = typeof document === "undefined" ? useEffect : useLayoutEffect;
var AT_FIRST = { state: "waiting", last: null };
var useDrimify = (ref, handlers = {}, options = {}) => {
  const [answer, setAnswer] = useState(AT_FIRST);
  const latest = useRef(handlers);
  const current = useRef(null);
  const { bridge } = options;
  useCommit(() => {
    latest.current = handlers;
    const frame = ref.current;
    if (current.current?.frame === frame && current.current?.bridge === bridge) return;
    if (current.current) {
      current.current.stop();
      setAnswer(AT_FIRST);
    }
    current.current = null;
    if (!frame) return;
    const stop = attend(frame, {
      bridge,
      changed: (state) => setAnswer((known) => known.state === state ? known : { ...known, state }),
      heard: (last) => {
        const state = frame.getAttribute("data-drimify-state");
        setAnswer({ state, last });
        dispatch(latest.current, last);
      }
    });
    current.current = { frame, bridge, stop };
  });
  useCommit(
    () => () => {
      current.current?.stop();
      current.current = null;
    },
    []
  );
  return answer;
};
var DrimifyExperience = forwardRef(({ bridge, ...props }, outer) => {
  const frame = useRef(null);
  const handlers = {};
  const attributes = {};
  for (const [name, value] of Object.entries(props)) {
    const kind = isHandler(name) ? handlers : attributes;
    kind[name] = value;
  }
  useImperativeHandle(outer, () => frame.current, []);
  useDrimify(frame, handlers, { bridge });
  return createElement("iframe", { "data-drimify": "", ...attributes, ref: frame });
});
DrimifyExperience.displayName = "DrimifyExperience";
var HANDLERS = {
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
  onMilestone: true
};
var isHandler = (name) => Object.hasOwn(HANDLERS, name);
export {
  DrimifyExperience,
  useDrimify
};
