//! Milestones and refusals as JavaScript objects.
//!
//! Fields go outward through serde; `raw` is produced on demand from the message's own text.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlIFrameElement};

use crate::intake::{REASONS, Stats};
use crate::milestone::MilestoneEvent;
use crate::web::dom;
use crate::web::platform::PLATFORM;
use crate::wire;

#[wasm_bindgen(module = "/src/web/page.js")]
extern "C" {
    #[wasm_bindgen(js_name = milestoneEvent)]
    fn milestone_event(fields: &JsValue, frame: &HtmlIFrameElement, text: &JsValue, read: &Closure<dyn Fn(String) -> JsValue>) -> JsValue;
    pub(crate) fn refusal(reason: &str, origin: &str, name: Option<&str>, frame: Option<&HtmlIFrameElement>, count: u32) -> JsValue;
}

thread_local! {
    static READ_RAW: Closure<dyn Fn(String) -> JsValue> = Closure::new(|text: String| {
        wire::with_raw(&text, PLATFORM.parse_number, |data| to_js(&data)).unwrap_or(JsValue::NULL)
    });
}

/// Plain objects, `null` for what is missing.
fn to_js(value: &impl Serialize) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// The one frozen event all handlers share. `text` holds the message for `raw`, or is null.
pub(crate) fn milestone(event: &MilestoneEvent, frame: &HtmlIFrameElement, text: &JsValue) -> JsValue {
    let text = if event.flags.withholds_raw() { &JsValue::NULL } else { text };
    READ_RAW.with(|read| milestone_event(&to_js(event), frame, text, read))
}

/// Announces a milestone on its iframe.
pub(crate) fn announce(event: &MilestoneEvent, detail: &JsValue, frame: &HtmlIFrameElement) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_cancelable(false);
    init.set_detail(detail);
    let name = ["drimify:", event.milestone.dom_name()].concat();
    if let Ok(announced) = CustomEvent::new_with_event_init_dict(&name, &init) {
        dom::dispatch(frame, &announced);
    }
}

impl Serialize for Stats {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Refused<'s>(&'s Stats);
        impl Serialize for Refused<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let counted = REASONS.iter().map(|row| (row.1, self.0.refused(row.0)));
                serializer.collect_map(counted.filter(|row| row.1 > 0))
            }
        }
        use serde::ser::SerializeStruct;
        let mut stats = serializer.serialize_struct("Stats", 4)?;
        stats.serialize_field("seen", &self.seen())?;
        stats.serialize_field("accepted", &self.accepted)?;
        stats.serialize_field("ignored", &self.ignored)?;
        stats.serialize_field("refused", &Refused(self))?;
        stats.end()
    }
}

/// Counters as a JavaScript object.
pub(crate) fn stats(stats: &Stats) -> JsValue {
    to_js(stats)
}
