//! What the core answers, on its way to JavaScript: numbers that say what is where, and all texts in one.
//!
//! One call into JavaScript and one text, however much there is of both: an event has some forty values, and each text of
//! its own would cost as much as reading the message does. `unpack.js` makes values of it; the kinds are the same there.

use wasm_bindgen::prelude::*;

use crate::text::count_units;
use crate::value::Value;

const NULL: f64 = 0.0;
const FALSE: f64 = 1.0;
/// Its value follows.
const NUMBER: f64 = 3.0;
/// Its length in UTF-16 units follows.
const TEXT: f64 = 4.0;
/// Its items follow, and an end.
const LIST: f64 = 5.0;
const END: f64 = 6.0;

#[wasm_bindgen(module = "/src/web/unpack.js")]
extern "C" {
    fn unpack(shape: &[f64], texts: &str) -> JsValue;
}

/// One value: what is said after another belongs to a list that was begun.
pub(crate) struct Answer {
    shape: Vec<f64>,
    texts: String,
}

impl Answer {
    /// Nothing yet, with room for what most events say.
    pub(crate) fn new() -> Self {
        Self { shape: Vec::with_capacity(96), texts: String::with_capacity(96) }
    }

    #[inline(never)]
    fn push(&mut self, word: f64) {
        self.shape.push(word);
    }

    #[inline(never)]
    pub(crate) fn number(&mut self, number: f64) {
        self.push(NUMBER);
        self.push(number);
    }

    pub(crate) fn count(&mut self, count: u32) {
        self.number(count.into());
    }

    pub(crate) fn flag(&mut self, flag: bool) {
        self.push(FALSE + f64::from(flag));
    }

    /// A text, or null.
    #[inline(never)]
    pub(crate) fn text(&mut self, text: Option<&str>) {
        let Some(text) = text else { return self.push(NULL) };
        self.push(TEXT);
        #[expect(clippy::cast_precision_loss, reason = "the memory has 4 GB")]
        self.push(count_units(text) as f64);
        self.texts.push_str(text);
    }

    #[inline(never)]
    pub(crate) fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.push(NULL),
            Value::Bool(flag) => self.flag(*flag),
            Value::Number(number) => self.number(*number),
            Value::Text(text) => self.text(Some(text)),
        }
    }

    pub(crate) fn list(&mut self, fill: impl FnOnce(&mut Self)) {
        self.push(LIST);
        fill(self);
        self.push(END);
    }

    pub(crate) fn texts(&mut self, texts: &[&str]) {
        self.list(|list| {
            for text in texts {
                list.text(Some(text));
            }
        });
    }

    /// The value as JavaScript has it; null if nothing was said.
    pub(crate) fn to_js(&self) -> JsValue {
        match self.shape.as_slice() {
            [] => JsValue::NULL,
            // Most often asked for, and no text is decoded for it.
            [kind, number] if (NUMBER..TEXT).contains(kind) => (*number).into(),
            shape => unpack(shape, &self.texts),
        }
    }
}
