//! Milestones outward: lists of values, to which `event.js` gives the names of the contract.
//!
//! Lists, because each name would cross over anew with every milestone. `raw` is produced on demand from the
//! message's own text.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_wasm_bindgen::Serializer as ToJs;
use wasm_bindgen::prelude::*;
use web_sys::HtmlIFrameElement;

use crate::intake::{REASONS, Stats};
use crate::milestone::{Completion, MilestoneEvent, Payload, Prize};
use crate::web::edge;
use crate::web::platform::PLATFORM;
use crate::wire;

thread_local! {
    static READ_RAW: Closure<dyn Fn(String) -> JsValue> =
        Closure::new(|text: String| wire::with_raw(&text, PLATFORM.parse_number, |data| to_js(&data)).unwrap_or(JsValue::NULL));
}

/// Plain objects, `null` for what is missing.
fn to_js(value: &impl Serialize) -> JsValue {
    value.serialize(&ToJs::json_compatible()).unwrap_or(JsValue::NULL)
}

/// The one frozen event all handlers share. `text` holds the message for `raw`.
pub(crate) fn milestone(event: &MilestoneEvent, frame: &HtmlIFrameElement, text: &JsValue) -> JsValue {
    let raw = if event.flags.withholds_raw() { &JsValue::NULL } else { text };
    let mut flags = Vec::new();
    for name in event.flags.names() {
        flags.push(Item::Text(name));
    }
    let fields = vec![
        Item::Text(event.milestone.name()),
        payload(&event.payload),
        Item::Text(&event.origin),
        Item::Text(event.via.name()),
        Item::Number(event.round.into()),
        Item::Number(event.sequence.into()),
        Item::Number(event.time),
        Item::List(flags),
    ];
    READ_RAW.with(|read| edge::milestone_event(&to_js(&Item::List(fields)), frame, raw, read))
}

/// The counters by name, those of refusals below `refused`.
pub(crate) fn stats(stats: &Stats) -> JsValue {
    let mut refused = Vec::new();
    for (reason, name) in REASONS {
        let count = stats.refused(reason);
        if count > 0 {
            refused.push((name, Item::Number(count.into())));
        }
    }
    to_js(&Item::Map(vec![
        ("seen", Item::Number(stats.seen().into())),
        ("accepted", Item::Number(stats.accepted.into())),
        ("ignored", Item::Number(stats.ignored.into())),
        ("refused", Item::Map(refused)),
    ]))
}

/// A value on its way out.
enum Item<'e> {
    Null,
    Boolean(bool),
    Number(f64),
    Text(&'e str),
    List(Vec<Item<'e>>),
    Map(Vec<(&'static str, Item<'e>)>),
}

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(None)?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Map(members) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, item) in members {
                    map.serialize_entry(name, item)?;
                }
                map.end()
            }
        }
    }
}

fn text(value: &Option<String>) -> Item<'_> {
    value.as_ref().map_or(Item::Null, |text| Item::Text(text))
}

fn boolean(value: Option<bool>) -> Item<'static> {
    value.map_or(Item::Null, Item::Boolean)
}

fn payload(payload: &Payload) -> Item<'_> {
    Item::List(match payload {
        Payload::Completion(completion) => completed(completion),
        Payload::Failure { name, message } => vec![text(name), text(message)],
        Payload::Route { route } => vec![text(route)],
        Payload::Custom { kind } => vec![Item::Text(kind)],
        Payload::None => return Item::Null,
    })
}

fn completed(completion: &Completion) -> Vec<Item<'_>> {
    let prize = completion.prize.as_ref().map_or(Item::Null, |prize| {
        let Prize { id, title, reference, code, image } = prize;
        Item::List(vec![text(id), text(title), text(reference), text(code), text(image)])
    });
    let profile = completion
        .profile
        .as_ref()
        .map_or(Item::Null, |profile| Item::List(vec![text(&profile.id), text(&profile.title)]));
    vec![
        text(&completion.session_id),
        text(&completion.project_id),
        boolean(completion.preview),
        boolean(completion.won),
        completion.score.map_or(Item::Null, Item::Number),
        prize,
        profile,
    ]
}
