//! A host page in pure Rust: it embeds an experience, shows the score, reveals the prize, and lets go of the bridge
//! when the player says so. Built for wasm32 and run in the browser tests (`tests/e2e/rust-host.test.mjs`).

#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "a page needs a browser"))]

#[cfg(target_arch = "wasm32")]
mod page {
    use std::cell::RefCell;
    use std::rc::Rc;

    use drimify_bridge::reaction::Declaration;
    use drimify_bridge::web::Bridge;
    use drimify_bridge::{BridgeError, Milestone};
    use wasm_bindgen::prelude::*;
    use web_sys::{Document, Element, HtmlIFrameElement};

    /// The part of the message's data that this page knows more of than the bridge does.
    #[derive(serde::Deserialize)]
    struct Level {
        level: u32,
    }

    fn add(document: &Document, tag: &str, id: &str, text: &str) -> Result<Element, JsValue> {
        let element = document.create_element(tag)?;
        element.set_id(id);
        element.set_text_content(Some(text));
        document.body().ok_or("no body")?.append_child(&element)?;
        Ok(element)
    }

    fn show(element: &Element, text: &str) {
        element.set_text_content(Some(text));
    }

    #[wasm_bindgen(start)]
    fn main() -> Result<(), JsValue> {
        let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
        let frame: HtmlIFrameElement = add(&document, "iframe", "game", "")?.unchecked_into();
        frame.set_attribute("title", "Scratch and win")?;
        frame.set_src("https://apps.drimify.com/XBs15jKF/");
        let score = add(&document, "p", "score", "")?;
        let level = add(&document, "p", "level", "")?;
        let prize = add(&document, "a", "prize", "Claim your prize")?;
        prize.set_attribute("href", "/claim")?;
        prize.set_attribute("hidden", "")?;
        let stop = add(&document, "button", "stop", "Stop listening")?;

        let ready = score.clone();
        let start = || -> Result<Bridge, BridgeError> {
            Bridge::builder()
                .allow_origin("https://apps.drimify.com")?
                .frame_element(&frame)
                .on(Milestone::Ready, move |event| show(&ready, &format!("round {}", event.round())))
                .on_complete(move |event| {
                    let points = event.completion().and_then(|completion| completion.score).unwrap_or_default();
                    show(&score, &format!("{points} points"));
                    if let Ok(Level { level: reached }) = event.payload_as() {
                        show(&level, &format!("level {reached}"));
                    }
                })
                .reaction(&Declaration::reveal("#prize").when("won"))
                .start()
        };
        // Whoever holds the bridge decides how long it listens: here, until the button is pressed.
        let bridge = Rc::new(RefCell::new(Some(start().map_err(|error| JsValue::from_str(&error.to_string()))?)));
        let pressed = Closure::<dyn Fn()>::new(move || drop(bridge.borrow_mut().take()));
        stop.add_event_listener_with_callback("click", pressed.into_js_value().unchecked_ref())?;
        Ok(())
    }
}
