//! The core as the JavaScript half of the edge sees it: one function that answers numbered operations.
//!
//! Everything comes in as numbers and text and goes out in two pieces, which `unpack.js` makes lists of; what a message
//! carried goes out through serde-wasm-bindgen. No borrow is alive while anything of the page's runs: an operation only
//! ever asks the browser (its parsers, the event, which frame).

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Function;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::EventTarget;

use crate::config::Config;
use crate::delivery::{Accepted, Core, Frame, Message as Admitted, Verdict, own_fields};
use crate::error::{BridgeError, Code, fail};
use crate::intake::{REASONS, Reason, Sender};
use crate::json::{Doc, Node};
use crate::milestone::{FLAGS, Filter, Flags, MILESTONES, Milestone};
use crate::reaction::{ACTIONS, ARGUMENTS, Plan, Step, permit};
use crate::round::STATES;
use crate::text::{concat, count_units, cut};
use crate::value::{List, Value};
use crate::web::platform::PLATFORM;
use crate::wire::{self, Control};

#[wasm_bindgen]
extern "C" {
    /// The object of `edge.js`.
    type Edge;
    #[wasm_bindgen(method, structural, js_name = frameOf)]
    fn frame_of(this: &Edge, event: &JsValue) -> i32;
    #[wasm_bindgen(method, structural)]
    fn matches(this: &Edge, frame: usize, selector: &str) -> bool;
}

/// What the edge asks; the same numbers as in `operations.js`.
mod operation {
    pub(super) const ADMIT: u32 = 0;
    pub(super) const JUDGE: u32 = 1;
    pub(super) const REGISTER: u32 = 2;
    pub(super) const RELEASE: u32 = 3;
    pub(super) const OWN: u32 = 4;
    pub(super) const ARM: u32 = 5;
    pub(super) const DISARM: u32 = 6;
    pub(super) const LATE: u32 = 7;
    pub(super) const RELOAD: u32 = 8;
    pub(super) const PERMIT: u32 = 9;
    pub(super) const ON: u32 = 10;
    pub(super) const OFF: u32 = 11;
    pub(super) const STATS: u32 = 12;
    pub(super) const COUNT: u32 = 13;
    pub(super) const INIT: u32 = 14;
    pub(super) const RAW: u32 = 15;
    pub(super) const TABLES: u32 = 16;
    pub(super) const MEMBERS: u32 = 17;
    pub(super) const RECOGNISE: u32 = 18;
    pub(super) const DESTROY: u32 = 19;
}

#[wasm_bindgen(module = "/src/web/origins.js")]
extern "C" {
    /// The number of an origin from now on.
    #[wasm_bindgen(js_name = intern)]
    fn intern(origin: &str) -> u32;
}

/// A message event that may be asked who sent it. Of its origin only the number is here: strings are compared in the
/// browser, and not copied for a message that is refused.
struct EventSender<'a> {
    is_trusted: bool,
    origin: u32,
    event: &'a JsValue,
    edge: &'a Edge,
}

impl Sender<u32> for EventSender<'_> {
    fn is_trusted(&self) -> bool {
        self.is_trusted
    }

    fn has_origin(&self, allowed: &u32) -> bool {
        self.origin == *allowed
    }

    fn frame(&self) -> Option<usize> {
        usize::try_from(self.edge.frame_of(self.event)).ok()
    }
}

struct Live {
    core: Core<u32>,
    /// When the message arrived that is being judged, in milliseconds.
    now: f64,
    /// Dropped with the bridge: then nobody listens any more.
    _listener: EventListener,
}

type Shared = Rc<RefCell<Option<Live>>>;

#[wasm_bindgen(module = "/src/web/unpack.js")]
extern "C" {
    fn unpack(shape: &[f64], texts: &str) -> JsValue;
}

/// A value as JavaScript has it. One call into JavaScript and one text, however much there is of both: an event has
/// some forty values, and each text of its own would cost as much as reading the message does.
fn to_js(value: &Value) -> JsValue {
    let (mut shape, mut texts) = (Vec::with_capacity(96), String::with_capacity(96));
    lay_out(value, &mut shape, &mut texts);
    unpack(&shape, &texts)
}

/// What kind each value is, and a number's value, a text's length in UTF-16 units, a list's count of items.
fn lay_out(value: &Value, shape: &mut Vec<f64>, texts: &mut String) {
    match value {
        Value::Null => shape.push(0.0),
        Value::Bool(value) => shape.push(1.0 + f64::from(*value)),
        Value::Number(number) => shape.extend([3.0, *number]),
        Value::Text(text) => {
            shape.extend([4.0, count(count_units(text))]);
            texts.push_str(text);
        }
        Value::List(items) => {
            shape.extend([5.0, count(items.len())]);
            for item in items {
                lay_out(item, shape, texts);
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "the memory has 4 GB")]
fn count(number: usize) -> f64 {
    number as f64
}

/// A code and a sentence, as the edge hands errors on.
pub(crate) fn failure(error: &BridgeError) -> JsValue {
    let mut list = List::default();
    list.text(Some(error.code()));
    list.text(Some(&error.message()));
    to_js(&list.into())
}

/// Opens a core with these options, JSON text; answers the function of `operations.js`. `broken` hears of messages
/// that the browser could not deserialise.
///
/// # Errors
/// The first option that does not fit; nothing is installed.
pub(crate) fn open(options: &str, window: &EventTarget, broken: Function) -> Result<JsValue, BridgeError> {
    let core = Core::new(Config::parse(options, &PLATFORM)?, PLATFORM, intern);
    let shared: Shared = Rc::default();
    let counted = shared.clone();
    let listener = EventListener::new(window, "messageerror", move |event| {
        if let Some(live) = counted.borrow_mut().as_mut() {
            live.core.stats.refuse(Reason::MessageError, 1);
        }
        let _thrown = broken.call1(&JsValue::NULL, event);
    });
    shared.replace(Some(Live { core, now: 0.0, _listener: listener }));
    let answer: Closure<dyn Fn(u32, f64, f64, JsValue, JsValue) -> JsValue> =
        Closure::new(move |operation, number, more, one, other| answer(&shared, operation, number, more, one, other));
    Ok(answer.into_js_value())
}

fn answer(shared: &Shared, operation: u32, number: f64, more: f64, one: JsValue, other: JsValue) -> JsValue {
    let Ok(mut live) = shared.try_borrow_mut() else { return JsValue::UNDEFINED };
    if operation == operation::DESTROY {
        // Out of the borrow before it is dropped.
        let gone = live.take();
        drop(live);
        drop(gone);
        return JsValue::UNDEFINED;
    }
    let text = if operation == operation::ADMIT { None } else { one.as_string() };
    // These two outlive the bridge: what was delivered before keeps its data, and finishes its redirect.
    if operation == operation::RAW {
        let plain = Serializer::json_compatible();
        let copy = |data: Node<'_>| data.serialize(&plain).unwrap_or(JsValue::NULL);
        return wire::with_raw(&text.unwrap_or_default(), PLATFORM.parse_number, copy).unwrap_or(JsValue::NULL);
    }
    if operation == operation::PERMIT {
        let from = other.as_string().unwrap_or_default();
        let (frame, session) = cut(&from, b'\n').unwrap_or_default();
        return permit(&text.unwrap_or_default(), frame, session, number, &PLATFORM)
            .map_or(JsValue::NULL, JsValue::from);
    }
    let Some(live) = live.as_mut() else { return JsValue::UNDEFINED };
    match live.answer(operation, number, more, &one, text, &other) {
        Ok(Value::Number(number)) => number.into(),
        Ok(value) => to_js(&value),
        Err(error) => failure(&error),
    }
}

impl Live {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the edge counts frames, reactions, handlers and bits"
    )]
    fn answer(
        &mut self,
        operation: u32,
        number: f64,
        more: f64,
        one: &JsValue,
        text: Option<String>,
        other: &JsValue,
    ) -> Result<Value, BridgeError> {
        let (place, id, bits) = (number as usize, number as u32, more as u32);
        let edge: &Edge = other.unchecked_ref();
        let core = &mut self.core;
        if operation == operation::ADMIT || operation == operation::RECOGNISE {
            let sender = EventSender { is_trusted: bits & 1 != 0, origin: bits >> 1, event: one, edge };
            if operation == operation::RECOGNISE {
                return Ok(core.recognise(&sender).map_or(Value::Null, frame_number));
            }
            self.now = number;
            return Ok(match core.admit(&sender, number) {
                Ok(frame) => frame_number(frame),
                Err(refused) => Value::Number(-1.0 - f64::from(refused.reason as u8)),
            });
        }
        let given = text.is_some();
        let text = text.unwrap_or_default();
        let text = text.as_str();
        Ok(match operation {
            operation::JUDGE => {
                if !given {
                    let reason = if bits == Reason::Size as u32 { Reason::Size } else { Reason::Shape };
                    core.hear(place);
                    core.stats.refuse(reason, 1);
                    return Ok(refused(core, place, false, reason, None));
                }
                #[cfg(feature = "injected-fault")]
                if text.contains(r#""fault":"panic""#) {
                    core::arch::wasm32::unreachable();
                }
                let is_object = bits >> 16 & 1 != 0;
                // A callback of the official widget is no message, and not counted as one.
                let uncounted = (bits >> 17 != 0).then(|| core.stats.clone());
                let flags = Flags(bits as u16);
                let message = Admitted { text, flags, is_object, time: self.now };
                let framed = !is_object && wire::is_framed(text);
                let judged = core.judge(place, &message, &|selector| edge.matches(place, selector));
                if let Some(stats) = uncounted {
                    core.stats = stats;
                }
                match judged {
                    Verdict::Accepted(accepted) => happened(core, place, framed, *accepted),
                    Verdict::Refused(misfit) => refused(core, place, framed, misfit.reason, misfit.name.as_deref()),
                    Verdict::Ignored(control) => {
                        let (id, height) = match control {
                            Control::Verb { id, height } => (Some(id), height),
                            _ => (None, None),
                        };
                        let greets = control == Control::ChildReady;
                        let mut list = verdict(1, core, place, framed);
                        list.flag(greets);
                        list.text(id);
                        list.text(height);
                        list.into()
                    }
                }
            }
            operation::OWN => {
                let milestone = Milestone::at(bits as usize).unwrap_or(Milestone::Unavailable);
                let payload = own_fields(milestone, text, PLATFORM.parse_number);
                let matches = |selector: &str| edge.matches(place, selector);
                let accepted = core.enter(place, milestone, payload, None, Flags::default(), &matches);
                happened(core, place, false, accepted)
            }
            operation::LATE => {
                let (frame, milestone) = (bits as usize >> 4, bits as usize & 15);
                let milestone = Milestone::at(milestone).unwrap_or(Milestone::Unavailable);
                let matches = |selector: &str| edge.matches(frame, selector);
                steps(core.plan_late(id, frame, milestone, text, &matches))
            }
            operation::REGISTER => {
                let frame = Frame { given: bits & 1 != 0, marked: bits & 2 != 0, ignored: bits & 4 != 0 };
                Value::Bool(core.consider(place, text, frame, intern)?)
            }
            operation::RELEASE => {
                core.release(place);
                Value::Null
            }
            operation::RELOAD => {
                core.reload(place);
                Value::Null
            }
            operation::ARM => {
                let Ok(doc) = Doc::parse(text, PLATFORM.parse_number) else { return fail(Code::ConfigParse, text) };
                let id = core.arm(doc.root())?;
                let mut list = List::default();
                list.number(id);
                list.text(core.hopeless(Some(id)).pop());
                list.into()
            }
            operation::DISARM => {
                core.disarm(id);
                Value::Null
            }
            operation::ON => {
                let mut filter = Filter::default();
                if !filter.add(text, &core.config().custom_types) {
                    return fail(Code::MilestoneUnknown, &concat(&[text, "\": there are ", MILESTONES.as_str()]));
                }
                core.handlers.on(filter).into()
            }
            operation::OFF => {
                core.handlers.off(id);
                Value::Null
            }
            operation::STATS => core.stats.to_value(),
            operation::COUNT => {
                if place == 0 {
                    core.stats.ignored = core.stats.ignored.saturating_add(bits);
                } else {
                    core.stats.refuse(Reason::EarlyOverflow, bits);
                }
                Value::Null
            }
            operation::INIT => Value::Text(wire::init_message(text)),
            operation::MEMBERS => wire::named_members(&core.config().fields),
            operation::TABLES => {
                let tables = [ACTIONS, ARGUMENTS, REASONS, MILESTONES, STATES, FLAGS];
                let mut list = texts(&tables.map(|table| table.as_str()));
                list.value(texts(&core.hopeless(None)).into());
                list.into()
            }
            _ => Value::Null,
        })
    }
}

fn frame_number(frame: usize) -> Value {
    Value::Number(count(frame))
}

/// What became of a message, with room for the rest: 0 accepted, 1 ignored, 2 refused; whether it was framed; the
/// frame's state, as its place in the table. Names cross once, as tables.
fn verdict(kind: u32, core: &Core<u32>, frame: usize, framed: bool) -> List {
    let mut list = List::default();
    list.number(kind);
    list.flag(framed);
    list.number(core.state(frame) as u32);
    list
}

fn refused(core: &Core<u32>, frame: usize, framed: bool, reason: Reason, name: Option<&str>) -> Value {
    let mut list = verdict(2, core, frame, framed);
    list.number(reason as u32);
    list.text(name);
    list.into()
}

fn happened(core: &Core<u32>, frame: usize, framed: bool, accepted: Accepted) -> Value {
    let Accepted { milestone, payload, round, sequence, flags, handlers, plan } = accepted;
    let mut ids = List::default();
    for id in handlers {
        ids.number(id);
    }
    let mut list = verdict(0, core, frame, framed);
    list.number(milestone as u32);
    list.value(if payload.is_empty() { Value::Null } else { Value::List(payload) });
    list.number(round);
    list.number(sequence);
    list.number(flags.0.into());
    list.flag(flags.withholds_raw());
    list.flag(milestone.is_one_off());
    list.value(ids.into());
    let blocked = texts(&plan.blocked);
    list.value(steps(plan));
    list.value(blocked.into());
    list.into()
}

fn texts(list: &[&str]) -> List {
    let mut texts = List::default();
    for text in list {
        texts.text(Some(text));
    }
    texts
}

/// A list for each step: reaction, action, value, target (true is the reaction's own element), delay.
fn steps(plan: Plan) -> Value {
    let mut list = List::default();
    for Step { reaction, action, value, target, delay } in plan.steps {
        let mut step = List::default();
        step.number(reaction);
        step.number(action as u32);
        step.value(value);
        step.value(target);
        step.value(Value::Number(delay));
        list.value(step.into());
    }
    list.into()
}
