// js/vue.ts
import {
  defineComponent,
  getCurrentScope,
  h,
  onScopeDispose,
  ref,
  shallowRef,
  toRaw,
  toValue,
  watch
} from "vue";
import { attend, dispatch } from "./shared.js";
var useDrimify = (frame, handlers = {}, options = {}) => {
  const state = ref("waiting");
  const last = shallowRef(null);
  let stop = () => {
  };
  watch(
    [frame, () => toRaw(toValue(options.bridge))],
    ([element, bridge]) => {
      stop();
      stop = () => {
      };
      state.value = "waiting";
      last.value = null;
      if (!element) return;
      stop = attend(element, {
        bridge,
        changed: (now) => state.value = now,
        heard: (event) => {
          state.value = element.getAttribute("data-drimify-state");
          last.value = event;
          dispatch(toValue(handlers), event);
        }
      });
    },
    { flush: "post", immediate: true }
  );
  if (getCurrentScope()) onScopeDispose(() => stop());
  return { state, last };
};
var heard = () => (_event) => true;
var DrimifyExperience = defineComponent({
  name: "DrimifyExperience",
  props: {
    /** The experience's address; left out while the visitor has not consented. */
    src: String,
    /** What the iframe is, for those who cannot see it. */
    title: { type: String, required: true },
    /** A bridge of your own, instead of the one that all experiences share. */
    bridge: Object
  },
  emits: {
    ready: heard(),
    firstInteraction: heard(),
    routeChange: heard(),
    scrollToTop: heard(),
    complete: heard(),
    close: heard(),
    error: heard(),
    custom: heard(),
    verified: heard(),
    unverified: heard(),
    unavailable: heard(),
    milestone: (_event) => true
  },
  setup(props, { emit, expose }) {
    const frame = shallowRef(null);
    const tell = emit;
    const { state, last } = useDrimify(
      frame,
      {
        onMilestone: (event) => {
          tell(event.milestone, event);
          tell("milestone", event);
        }
      },
      { bridge: () => props.bridge }
    );
    expose({ frame, state, last });
    return () => h("iframe", { ref: frame, "data-drimify": "", src: props.src, title: props.title });
  }
});
export {
  DrimifyExperience,
  useDrimify
};
