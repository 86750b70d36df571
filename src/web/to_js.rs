//! Outward: events, refusals, counters and errors, as JavaScript has them.
//!
//! What a frame has a say in is built by a serializer of our own, whose objects get **own** members, whatever
//! `Object.prototype` has, and are frozen: a frame chooses the keys of `raw`. Nothing crosses inward here.

use std::cell::RefCell;

use serde::Serialize;
use serde::ser::{self, Impossible};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlIFrameElement};

use js_sys::{Function, JsString};

use crate::error::BridgeError;
use crate::event::MilestoneEvent;
use crate::payload::Payload;
#[cfg(feature = "js")]
use crate::stats::Stats;
use crate::web::hands::{self, event as hand};
use crate::web::platform::BROWSER;
use crate::wire;

thread_local! {
    /// The words of ours that objects are made with, each as JavaScript has it.
    static WORDS: RefCell<Vec<(&'static str, JsValue)>> = const { RefCell::new(Vec::new()) };
    /// Makes what an event shows as `raw` of the text it was read from: one for all, so that it outlives every bridge.
    static READ_RAW: Function = Closure::<dyn Fn(String) -> JsValue>::new(|text: String| raw(&text)).into_js_value().unchecked_into();
}

/// Uses a word of ours as JavaScript has it: made once, since every object needs the same few.
fn with_word<T>(word: &'static str, then: impl FnOnce(&JsValue) -> T) -> T {
    WORDS.with_borrow_mut(|words| {
        // One place in the program is one word: that two of them may say the same does not matter.
        if let Some((_, made)) = words.iter().find(|(known, _)| std::ptr::eq(*known, word)) {
            return then(made);
        }
        let made = JsValue::from_str(word);
        let result = then(&made);
        words.push((word, made));
        result
    })
}

/// The frozen event object. `text` is what it was read from, as the browser has it: `raw` is made of that when it is
/// first asked for, and null without.
pub(crate) fn event(
    event: &MilestoneEvent,
    payload: &Payload,
    frame: &HtmlIFrameElement,
    text: Option<&JsString>,
) -> JsValue {
    let MilestoneEvent { milestone, ref origin, via, round, sequence, time, flags, .. } = *event;
    let head = hand::head(value(&milestone), origin, value(&via), round, sequence, time);
    READ_RAW.with(|read| hand::make(head, value(&flags), value(payload), frame, text, read))
}

/// The own, bounded copy of a message's data; null where that is over a budget.
fn raw(text: &str) -> JsValue {
    wire::with_raw(text, BROWSER, |data| value(&data)).unwrap_or(JsValue::NULL)
}

/// A refusal as the page sees it, frozen; with the iframe and the element it is about.
pub(crate) fn refusal(
    refusal: &impl Serialize,
    frame: Option<&HtmlIFrameElement>,
    element: Option<&Element>,
) -> JsValue {
    let mut refusal = value(refusal);
    if let Some(frame) = frame {
        refusal = hand::with_member(&refusal, "frame", frame);
    }
    if let Some(element) = element {
        refusal = hand::with_member(&refusal, "element", element);
    }
    refusal
}

/// The counters.
#[cfg(feature = "js")]
pub(crate) fn stats(stats: &Stats) -> JsValue {
    value(stats)
}

/// The error that JavaScript pages catch.
pub(crate) fn error(error: &BridgeError) -> JsValue {
    hands::error::BridgeError::new(error.code(), &error.to_string()).into()
}

/// A value as JavaScript has it: objects with own members, frozen.
pub(crate) fn value(value: &impl Serialize) -> JsValue {
    value.serialize(ToJs).unwrap_or(JsValue::NULL)
}

/// Why a value has no JavaScript of its own.
#[derive(Debug, thiserror::Error)]
#[error("expected a value that JSON can say, found {0}")]
struct Unsayable(String);

impl ser::Error for Unsayable {
    fn custom<T: std::fmt::Display>(found: T) -> Self {
        Self(found.to_string())
    }
}

/// Makes JavaScript values of what serde tells.
#[derive(Clone, Copy)]
struct ToJs;

impl ToJs {
    fn number<N: Into<f64>>(number: N) -> JsValue {
        JsValue::from_f64(number.into())
    }
}

impl ser::Serializer for ToJs {
    type Ok = JsValue;
    type Error = Unsayable;
    type SerializeSeq = List;
    type SerializeTuple = Impossible<JsValue, Unsayable>;
    type SerializeTupleStruct = Impossible<JsValue, Unsayable>;
    type SerializeTupleVariant = Impossible<JsValue, Unsayable>;
    type SerializeMap = Object;
    type SerializeStruct = Object;
    type SerializeStructVariant = Impossible<JsValue, Unsayable>;

    fn serialize_bool(self, value: bool) -> Result<JsValue, Unsayable> {
        Ok(JsValue::from_bool(value))
    }

    fn serialize_i8(self, value: i8) -> Result<JsValue, Unsayable> {
        Ok(Self::number(value))
    }

    fn serialize_i16(self, value: i16) -> Result<JsValue, Unsayable> {
        Ok(Self::number(value))
    }

    fn serialize_i32(self, value: i32) -> Result<JsValue, Unsayable> {
        Ok(Self::number(value))
    }

    fn serialize_i64(self, value: i64) -> Result<JsValue, Unsayable> {
        i32::try_from(value).map(Self::number).map_err(ser::Error::custom)
    }

    fn serialize_u8(self, value: u8) -> Result<JsValue, Unsayable> {
        Ok(Self::number(value))
    }

    fn serialize_u16(self, value: u16) -> Result<JsValue, Unsayable> {
        Ok(Self::number(value))
    }

    fn serialize_u32(self, value: u32) -> Result<JsValue, Unsayable> {
        Ok(Self::number(value))
    }

    fn serialize_u64(self, value: u64) -> Result<JsValue, Unsayable> {
        u32::try_from(value).map(Self::number).map_err(ser::Error::custom)
    }

    fn serialize_f32(self, value: f32) -> Result<JsValue, Unsayable> {
        Ok(Self::number(value))
    }

    fn serialize_f64(self, value: f64) -> Result<JsValue, Unsayable> {
        Ok(Self::number(value))
    }

    fn serialize_char(self, value: char) -> Result<JsValue, Unsayable> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<JsValue, Unsayable> {
        Ok(JsValue::from_str(value))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<JsValue, Unsayable> {
        Err(Unsayable("bytes".to_owned()))
    }

    fn serialize_none(self) -> Result<JsValue, Unsayable> {
        Ok(JsValue::NULL)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<JsValue, Unsayable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<JsValue, Unsayable> {
        Ok(JsValue::NULL)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<JsValue, Unsayable> {
        Ok(JsValue::NULL)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<JsValue, Unsayable> {
        Ok(with_word(variant, JsValue::clone))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<JsValue, Unsayable> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: &T,
    ) -> Result<JsValue, Unsayable> {
        Err(Unsayable(format!("the tagged variant {variant}")))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List, Unsayable> {
        Ok(List(hand::list()))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unsayable> {
        Err(Unsayable("a tuple".to_owned()))
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unsayable> {
        Err(Unsayable(format!("the tuple {name}")))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unsayable> {
        Err(Unsayable(format!("the tagged variant {variant}")))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Object, Unsayable> {
        Ok(Object { object: hand::object(), key: JsValue::NULL })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object, Unsayable> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unsayable> {
        Err(Unsayable(format!("the tagged variant {variant}")))
    }
}

/// A list that is being made.
struct List(JsValue);

impl ser::SerializeSeq for List {
    type Ok = JsValue;
    type Error = Unsayable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Unsayable> {
        hand::add(&self.0, &item.serialize(ToJs)?);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Unsayable> {
        Ok(hand::freeze(&self.0))
    }
}

/// An object that is being made.
struct Object {
    object: JsValue,
    /// The key of the value that comes next.
    key: JsValue,
}

impl ser::SerializeMap for Object {
    type Ok = JsValue;
    type Error = Unsayable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unsayable> {
        self.key = key.serialize(ToJs)?;
        if self.key.is_string() { Ok(()) } else { Err(Unsayable(format!("{:?} as a key", self.key))) }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsayable> {
        hand::put(&self.object, &self.key, value.serialize(ToJs)?);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Unsayable> {
        Ok(hand::close(self.object))
    }
}

impl ser::SerializeStruct for Object {
    type Ok = JsValue;
    type Error = Unsayable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unsayable> {
        let value = value.serialize(ToJs)?;
        with_word(key, |key| hand::put(&self.object, key, value));
        Ok(())
    }

    fn end(self) -> Result<JsValue, Unsayable> {
        Ok(hand::close(self.object))
    }
}
