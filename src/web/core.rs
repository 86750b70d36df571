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
use crate::text::{concat, cut};
use crate::web::answer::Answer;
use crate::web::platform::PLATFORM;
use crate::wire::{self, Control};

#[wasm_bindgen(module = "/src/web/asked.js")]
extern "C" {
    /// The registered frame that sent the event in question, or -1.
    #[wasm_bindgen(js_name = frameOf)]
    fn frame_of() -> i32;
    fn matches(frame: usize, selector: &str) -> bool;
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

/// The message event in question, which may be asked who sent it. Of its origin only the number is here: strings are
/// compared in the browser, and not copied for a message that is refused.
struct EventSender {
    is_trusted: bool,
    origin: u32,
}

impl Sender<u32> for EventSender {
    fn is_trusted(&self) -> bool {
        self.is_trusted
    }

    fn has_origin(&self, allowed: &u32) -> bool {
        self.origin == *allowed
    }

    fn frame(&self) -> Option<usize> {
        usize::try_from(frame_of()).ok()
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

/// A code and a sentence, as the edge hands errors on.
pub(crate) fn failure(error: &BridgeError) -> JsValue {
    let mut answer = Answer::new();
    answer.texts(&[error.code(), &error.message()]);
    answer.to_js()
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
    // Asking costs more than all else that is done about a message that is refused.
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
    let mut answer = Answer::new();
    match live.answer(Question { operation, number, more, text }, &mut answer) {
        Ok(()) => answer.to_js(),
        Err(error) => failure(&error),
    }
}

/// An operation, with two numbers and perhaps a text.
struct Question {
    operation: u32,
    number: f64,
    more: f64,
    text: Option<String>,
}

impl Live {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the edge counts frames, reactions, handlers and bits"
    )]
    fn answer(&mut self, question: Question, answer: &mut Answer) -> Result<(), BridgeError> {
        let Question { operation, number, more, text } = question;
        let (place, id, bits) = (number as usize, number as u32, more as u32);
        let core = &mut self.core;
        if operation == operation::ADMIT || operation == operation::RECOGNISE {
            let sender = EventSender { is_trusted: bits & 1 != 0, origin: bits >> 1 };
            let frame = if operation == operation::RECOGNISE {
                core.recognise(&sender).ok_or(Reason::Source)
            } else {
                self.now = number;
                core.admit(&sender, number).map_err(|refused| refused.reason)
            };
            #[expect(clippy::cast_precision_loss, reason = "a page has fewer than 4 billion frames")]
            answer.number(frame.map_or_else(|reason| -1.0 - f64::from(reason as u8), |frame| frame as f64));
            return Ok(());
        }
        let given = text.is_some();
        let text = text.unwrap_or_default();
        let text = text.as_str();
        match operation {
            operation::JUDGE => {
                if !given {
                    let reason = if bits == Reason::Size as u32 { Reason::Size } else { Reason::Shape };
                    core.hear(place);
                    core.stats.refuse(reason, 1);
                    refused(core, place, false, reason, None, answer);
                    return Ok(());
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
                let judged = core.judge(place, &message, &|selector| matches(place, selector));
                if let Some(stats) = uncounted {
                    core.stats = stats;
                }
                match judged {
                    Verdict::Accepted(accepted) => happened(core, place, framed, *accepted, answer),
                    Verdict::Refused(misfit) => {
                        refused(core, place, framed, misfit.reason, misfit.name.as_deref(), answer)
                    }
                    Verdict::Ignored(control) => {
                        let (id, height) = match control {
                            Control::Verb { id, height } => (Some(id), height),
                            _ => (None, None),
                        };
                        let greets = control == Control::ChildReady;
                        answer.list(|list| {
                            verdict(1, core, place, framed, list);
                            list.flag(greets);
                            list.text(id);
                            list.text(height);
                        });
                    }
                }
            }
            operation::OWN => {
                let milestone = Milestone::at(bits as usize).unwrap_or(Milestone::Unavailable);
                let payload = own_fields(milestone, text, PLATFORM.parse_number);
                let matches = |selector: &str| matches(place, selector);
                let accepted = core.enter(place, milestone, payload, None, Flags::default(), &matches);
                happened(core, place, false, accepted, answer);
            }
            operation::LATE => {
                let (frame, milestone) = (bits as usize >> 4, bits as usize & 15);
                let milestone = Milestone::at(milestone).unwrap_or(Milestone::Unavailable);
                let matches = |selector: &str| matches(frame, selector);
                steps(&core.plan_late(id, frame, milestone, text, &matches), answer);
            }
            operation::REGISTER => {
                let frame = Frame { given: bits & 1 != 0, marked: bits & 2 != 0, ignored: bits & 4 != 0 };
                answer.flag(core.consider(place, text, frame, intern)?);
            }
            operation::RELEASE => core.release(place),
            operation::RELOAD => core.reload(place),
            operation::ARM => {
                let Ok(doc) = Doc::parse(text, PLATFORM.parse_number) else { return fail(Code::ConfigParse, text) };
                let id = core.arm(doc.root())?;
                answer.list(|list| {
                    list.count(id);
                    list.text(core.hopeless(Some(id)).pop());
                });
            }
            operation::DISARM => core.disarm(id),
            operation::ON => {
                let mut filter = Filter::default();
                if !filter.add(text, &core.config().custom_types) {
                    return fail(Code::MilestoneUnknown, &concat(&[text, "\": there are ", MILESTONES.as_str()]));
                }
                answer.count(core.handlers.on(filter));
            }
            operation::OFF => core.handlers.off(id),
            operation::STATS => answer.list(|list| core.stats.each(|count| list.count(count))),
            operation::COUNT => {
                if place == 0 {
                    core.stats.ignored = core.stats.ignored.saturating_add(bits);
                } else {
                    core.stats.refuse(Reason::EarlyOverflow, bits);
                }
            }
            operation::INIT => answer.text(Some(&wire::init_message(text))),
            operation::MEMBERS => answer.texts(&wire::named_members(&core.config().fields)),
            operation::TABLES => {
                let tables = [ACTIONS, ARGUMENTS, REASONS, MILESTONES, STATES, FLAGS];
                answer.list(|list| {
                    for table in tables {
                        list.text(Some(table.as_str()));
                    }
                    list.texts(&core.hopeless(None));
                });
            }
            _ => (),
        }
        Ok(())
    }
}

/// What became of a message: 0 accepted, 1 ignored, 2 refused; whether it was framed; the frame's state, as its place in
/// the table. Names cross once, as tables.
fn verdict(kind: u32, core: &Core<u32>, frame: usize, framed: bool, list: &mut Answer) {
    list.count(kind);
    list.flag(framed);
    list.count(core.state(frame) as u32);
}

fn refused(core: &Core<u32>, frame: usize, framed: bool, reason: Reason, name: Option<&str>, answer: &mut Answer) {
    answer.list(|list| {
        verdict(2, core, frame, framed, list);
        list.count(reason as u32);
        list.text(name);
    });
}

fn happened(core: &Core<u32>, frame: usize, framed: bool, accepted: Accepted, answer: &mut Answer) {
    let Accepted { milestone, payload, round, sequence, flags, handlers, plan } = accepted;
    answer.list(|list| {
        verdict(0, core, frame, framed, list);
        list.count(milestone as u32);
        if payload.is_empty() {
            list.text(None);
        } else {
            list.list(|fields| payload.iter().for_each(|field| fields.value(field)));
        }
        list.count(round);
        list.count(sequence);
        list.count(flags.0.into());
        list.flag(flags.withholds_raw());
        list.flag(milestone.is_one_off());
        list.list(|ids| handlers.into_iter().for_each(|id| ids.count(id)));
        steps(&plan, list);
        list.texts(&plan.blocked);
    });
}

/// A list for each step: reaction, action, value, target (true is the reaction's own element), delay.
fn steps(plan: &Plan, answer: &mut Answer) {
    answer.list(|list| {
        for Step { reaction, action, value, target, delay } in &plan.steps {
            list.list(|step| {
                step.count(*reaction);
                step.count(*action as u32);
                step.value(value);
                step.value(target);
                step.number(*delay);
            });
        }
    });
}
