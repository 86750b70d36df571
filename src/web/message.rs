//! A message event as the core wants it: a sender to be asked, then text.
//!
//! Data is read after the gate said yes, and only there. An object message becomes JSON text by a bounded walk over
//! own members, so that one decoder, the tested one, reads both forms.

use js_sys::{Array, JsString};
use wasm_bindgen::prelude::*;

use crate::intake::{MAX_MESSAGE, Reason, Sender};
use crate::milestone::{Flag, Flags};
use crate::web::edge::Edge;
use crate::web::platform::PLATFORM;
use crate::wire;

#[wasm_bindgen]
extern "C" {
    /// A `MessageEvent`, or whatever else was dispatched under the name `message`.
    #[derive(Debug, Clone)]
    pub type Message;
    #[wasm_bindgen(method, getter, structural, js_name = isTrusted)]
    fn is_trusted(this: &Message) -> bool;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn origin(this: &Message) -> JsValue;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn source(this: &Message) -> JsValue;
    #[wasm_bindgen(method, getter, structural, catch)]
    fn data(this: &Message) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter, structural, js_name = timeStamp)]
    pub(crate) fn time_stamp(this: &Message) -> f64;

    #[wasm_bindgen(js_namespace = Object, js_name = keys)]
    fn own_keys(object: &JsValue) -> Array;
}

#[wasm_bindgen(module = "/src/web/value.js")]
extern "C" {
    #[wasm_bindgen(js_name = isPlain)]
    fn is_plain(value: &JsValue) -> bool;
    /// Undefined if there is no such own member.
    fn own(object: &JsValue, key: &JsValue) -> JsValue;
}

/// A message event that may be asked who sent it.
pub(crate) struct EventSender<'a> {
    pub(crate) event: &'a Message,
    pub(crate) origin: &'a JsValue,
    pub(crate) edge: &'a Edge,
}

impl Sender<JsString> for EventSender<'_> {
    fn is_trusted(&self) -> bool {
        self.event.is_trusted()
    }

    fn has_origin(&self, allowed: &JsString) -> bool {
        // Compared by value in the browser: the string is not copied for a message that is refused.
        let allowed: &JsValue = allowed;
        self.origin == allowed
    }

    fn frame(&self) -> Option<usize> {
        usize::try_from(self.edge.frame_of(&self.event.source())).ok()
    }
}

/// A message's text, and the JavaScript string that holds it for later.
pub(crate) struct Read {
    pub(crate) text: String,
    pub(crate) kept: JsValue,
    pub(crate) flags: Flags,
    pub(crate) is_object: bool,
}

/// Reads the data of an admitted message.
///
/// # Errors
/// `size` for text beyond 65 536 units, `shape` for what is neither text nor a plain object.
pub(crate) fn read(event: &Message, fields: &[(String, String)]) -> Result<Read, Reason> {
    let data = event.data().map_err(|_| Reason::Shape)?;
    if let Some(string) = data.dyn_ref::<JsString>() {
        if string.length() as usize > MAX_MESSAGE {
            return Err(Reason::Size);
        }
        return Ok(Read { text: String::from(string), kept: data, flags: Flags::default(), is_object: false });
    }
    if !is_plain(&data) {
        return Err(Reason::Shape);
    }
    let (text, flags) = write_message(&data, fields);
    Ok(Read { kept: JsValue::from_str(&text), text, flags, is_object: true })
}

/// JSON text of a value of the page's own, for options. Members that are undefined are left out; what JSON cannot
/// say becomes null, which no option accepts.
pub(crate) fn to_json(value: &JsValue) -> String {
    let mut walk = Walk { trusted: true, ..Walk::default() };
    let _never = walk.value(value, 0);
    walk.text
}

/// The message's own head fields and its data; nothing else of it is ever touched.
fn write_message(message: &JsValue, fields: &[(String, String)]) -> (String, Flags) {
    let mut walk = Walk::default();
    let mut flags = Flags::default();
    walk.text.push('{');
    for name in wire::HEAD_NAMES {
        let Some(value) = member(message, name) else { continue };
        walk.key(name);
        if name != "data" {
            walk.scalar_or_empty(&value, wire::MAX_HEAD);
            continue;
        }
        if !value.is_object() && !value.is_null() {
            flags.insert(Flag::PayloadType);
        }
        let before = walk.text.len();
        if let Err(flag) = walk.value(&value, 1) {
            // Over budget: `raw` is withheld, the named fields are not.
            flags.insert(flag);
            walk.text.truncate(before);
            let names = wire::named_members(fields);
            let mut lookups = 4096;
            walk.select(&value, &names, 8, &mut lookups);
        }
    }
    walk.text.push('}');
    (walk.text, flags)
}

fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Some(own(object, &JsValue::from_str(name))).filter(|value| !value.is_undefined())
}

/// Writes JSON text within the budgets of security rule D8.
#[derive(Default)]
struct Walk {
    text: String,
    nodes: usize,
    units: usize,
    /// The page's own value: only the depth is bounded, and nothing is refused.
    trusted: bool,
}

impl Walk {
    /// Whether a budget is exceeded.
    fn exceeds(&self, size: usize, limit: usize) -> bool {
        size > limit && !self.trusted
    }

    fn value(&mut self, value: &JsValue, depth: usize) -> Result<(), Flag> {
        self.nodes += 1;
        if self.exceeds(self.nodes, wire::MAX_NODES) {
            return Err(Flag::PayloadNodes);
        }
        if self.scalar(value, usize::MAX)? {
            return Ok(());
        }
        let flag = if depth > wire::MAX_DEPTH { Flag::PayloadDepth } else { Flag::PayloadType };
        if flag == Flag::PayloadDepth || !(Array::is_array(value) || is_plain(value)) {
            self.text.push_str("null");
            return if self.trusted { Ok(()) } else { Err(flag) };
        }
        if Array::is_array(value) {
            let array: &Array = value.unchecked_ref();
            if self.exceeds(array.length() as usize, wire::MAX_ITEMS) {
                return Err(Flag::PayloadNodes);
            }
            self.text.push('[');
            for index in 0..array.length() {
                self.comma();
                let key = JsValue::from(index);
                self.value(&own(value, &key), depth + 1)?;
            }
            self.text.push(']');
            return Ok(());
        }
        let keys = own_keys(value);
        if self.exceeds(keys.length() as usize, wire::MAX_KEYS) {
            return Err(Flag::PayloadNodes);
        }
        self.text.push('{');
        for key in keys.iter() {
            let member = own(value, &key);
            if member.is_undefined() {
                continue;
            }
            let key: &JsString = key.unchecked_ref();
            if self.exceeds(key.length() as usize, wire::MAX_KEY) {
                return Err(Flag::PayloadKey);
            }
            self.count(key)?;
            self.key(&String::from(key));
            self.value(&member, depth + 1)?;
        }
        self.text.push('}');
        Ok(())
    }

    /// Writes a value that is no container; false if it is one. `cut` bounds strings that are only looked at.
    fn scalar(&mut self, value: &JsValue, cut: usize) -> Result<bool, Flag> {
        if let Some(string) = value.dyn_ref::<JsString>() {
            if cut == usize::MAX {
                if self.exceeds(string.length() as usize, wire::MAX_TEXT) {
                    return Err(Flag::PayloadString);
                }
                self.count(string)?;
                self.quote(&String::from(string));
            } else {
                #[expect(clippy::cast_possible_truncation, reason = "a few thousand at most")]
                self.quote(&String::from(string.slice(0, cut as u32 + 1)));
            }
        } else if let Some(number) = value.as_f64() {
            let text = if number.is_finite() { (PLATFORM.format_number)(number) } else { String::from("null") };
            self.text.push_str(&text);
        } else if let Some(boolean) = value.as_bool() {
            self.text.push_str(if boolean { "true" } else { "false" });
        } else if value.is_null() || value.is_undefined() || value.is_bigint() {
            self.text.push_str("null");
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn scalar_or_empty(&mut self, value: &JsValue, cut: usize) {
        if !matches!(self.scalar(value, cut), Ok(true)) {
            self.text.push_str("[]");
        }
    }

    /// Named members alone, containers after scalars, as far as the look-ups reach.
    fn select(&mut self, value: &JsValue, names: &[&str], depth: usize, lookups: &mut usize) {
        if !is_plain(value) || depth == 0 {
            return self.scalar_or_empty(value, wire::MAX_TEXT);
        }
        let mut containers = Vec::new();
        self.text.push('{');
        for &name in names {
            // Structured clones share what they repeat: a small message can say the same long text a thousand times.
            if *lookups == 0 || self.text.len() > MAX_MESSAGE {
                break;
            }
            *lookups -= 1;
            match member(value, name) {
                Some(member) if is_plain(&member) => containers.push((name, member)),
                Some(member) => {
                    self.key(name);
                    self.scalar_or_empty(&member, wire::MAX_TEXT);
                }
                None => {}
            }
        }
        for (name, member) in containers {
            if self.text.len() > MAX_MESSAGE {
                break;
            }
            self.key(name);
            self.select(&member, names, depth - 1, lookups);
        }
        self.text.push('}');
    }

    fn count(&mut self, string: &JsString) -> Result<(), Flag> {
        self.units += string.length() as usize;
        if self.exceeds(self.units, MAX_MESSAGE) { Err(Flag::PayloadSize) } else { Ok(()) }
    }

    fn comma(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }

    fn key(&mut self, name: &str) {
        self.comma();
        self.quote(name);
        self.text.push(':');
    }

    fn quote(&mut self, text: &str) {
        self.text.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' => {
                    self.text.push('\\');
                    self.text.push(character);
                }
                '\0'..='\u{1f}' => {
                    self.text.push_str("\\u00");
                    for shift in [4, 0] {
                        let digit = (character as u32 >> shift) & 15;
                        self.text.push(char::from_digit(digit, 16).unwrap_or('0'));
                    }
                }
                _ => self.text.push(character),
            }
        }
        self.text.push('"');
    }
}
