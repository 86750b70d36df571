//! What the npm build's loader calls: an ordinary class, and the wasm instance that keeps its bridges.
//!
//! A bridge that JavaScript created lives until it is destroyed, whether or not the page keeps it: live bridges are held
//! here, and what JavaScript has is a handle, whose end ends nothing.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::MessageEvent;

use crate::frame::FrameError;
use crate::json::Doc;
use crate::markup::{Start, start};
use crate::options::Options;
use crate::web::dispatch::{Handler, HandlerId};
use crate::web::hands::scan;
use crate::web::platform::BROWSER;
use crate::web::shell::{ConnectionId, Scope, Shell, Sought, Teller};
use crate::web::{listener, to_js};

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

thread_local! {
    static LIVE: RefCell<Vec<Rc<Shell>>> = const { RefCell::new(Vec::new()) };
}

/// A bridge, as JavaScript holds it.
#[derive(Debug)]
#[wasm_bindgen(js_name = Bridge)]
pub struct Handle(Rc<Shell>);

impl Handle {
    fn open(options: Options, scope: Scope, teller: Teller, markup: Option<String>) -> Result<Self, JsValue> {
        let shell = Shell::start(options, scope, teller, markup).map_err(|error| to_js::error(&error))?;
        LIVE.with_borrow_mut(|live| {
            live.retain(|other| !other.is_destroyed());
            live.push(shell.clone());
        });
        Ok(Self(shell))
    }
}

/// What the page handed over under a name: nothing, or a value that should be an element. Selectors are in the options.
fn sought(value: JsValue) -> Option<Sought> {
    (!value.is_undefined() && !value.is_string()).then_some(Sought::Value(value))
}

#[wasm_bindgen(js_class = Bridge)]
impl Handle {
    /// Starts a bridge. `options` is JSON text, `odd` JSON text of what stands for null in it; `frame` and `container`
    /// are what the page handed over, `refused` and `faulty` whom it wants to hear of refusals and faults.
    ///
    /// # Errors
    /// A `BridgeError`: the first thing that does not fit; nothing stays installed.
    pub fn start(
        options: &str,
        odd: &str,
        frame: JsValue,
        container: JsValue,
        refused: Option<Function>,
        faulty: Function,
    ) -> Result<Handle, JsValue> {
        let options = Options::from_json(options, BROWSER).map_err(|error| {
            let odd = Doc::parse(odd, BROWSER).ok();
            let shown = |name: &str| odd.as_ref().and_then(|odd| odd.root().get(name).text().map(str::to_owned));
            to_js::error(&error.as_given(shown).into())
        })?;
        let scope = Scope { frame: sought(frame), container: sought(container) };
        Self::open(options, scope, Teller { refused, faulty: Some(faulty) }, None)
    }

    /// Starts from the page's markup; nothing where `<html>` says that the page does it itself, unless that is why it is
    /// called.
    ///
    /// # Errors
    /// A `BridgeError`: the first thing that does not fit; nothing stays installed.
    #[wasm_bindgen(js_name = startFromMarkup)]
    pub fn start_from_markup(is_asked: bool, faulty: Function) -> Result<Option<Handle>, JsValue> {
        let settings = scan::settings();
        match start(&settings, is_asked, BROWSER).map_err(|error| to_js::error(&error.into()))? {
            Start::Deferred => Ok(None),
            Start::Now(options) => {
                let teller = Teller { refused: None, faulty: Some(faulty) };
                Self::open(*options, Scope::default(), teller, Some(settings)).map(Some)
            }
        }
    }

    /// Whether it has ended: by the page, or because what was given by a selector did not fit once the page was parsed.
    #[wasm_bindgen(getter, js_name = isDestroyed)]
    #[must_use]
    pub fn is_destroyed(&self) -> bool {
        self.0.is_destroyed()
    }

    /// Adds a handler, and answers its number.
    ///
    /// # Errors
    /// A `BridgeError`: no milestone is called so.
    pub fn on(&self, name: &str, handler: Function) -> Result<HandlerId, JsValue> {
        self.0.on_name(name, Handler::JavaScript(handler)).map_err(|error| to_js::error(&error))
    }

    /// Removes a handler.
    pub fn off(&self, handler: HandlerId) {
        self.0.off(handler);
    }

    /// Brings a handler what happened in the current round: what can happen once, or everything.
    pub fn replay(&self, handler: HandlerId, everything: bool) {
        self.0.replay(handler, everything);
    }

    /// Hears the callbacks of the official widget too; answers a number to end that by.
    pub fn connect(&self, widget: &JsValue) -> ConnectionId {
        self.0.connect(widget)
    }

    /// Puts the widget's own callbacks back.
    pub fn disconnect(&self, connection: ConnectionId) {
        self.0.disconnect(connection);
    }

    /// Picks up markup that was added.
    pub fn scan(&self, root: &JsValue) {
        self.0.scan(root);
    }

    /// A frame's state; without a frame the only one's.
    ///
    /// # Errors
    /// A `BridgeError`: there are several, and none was given.
    pub fn state(&self, frame: &JsValue) -> Result<String, JsValue> {
        let frame = (!frame.is_null_or_undefined()).then_some(frame);
        let state = self.0.state(frame).ok_or_else(|| to_js::error(&FrameError::Several.into()))?;
        Ok(state.name().to_owned())
    }

    /// The counters, as the contract has them.
    #[must_use]
    pub fn stats(&self) -> JsValue {
        to_js::stats(&self.0.stats())
    }

    /// Stops everything that has not begun.
    pub fn destroy(&self) {
        self.0.destroy();
        let ended: Vec<_> = LIVE.with_borrow_mut(|live| live.extract_if(.., |shell| shell.is_destroyed()).collect());
        drop(ended);
    }
}

/// Hands over the messages that were kept while the instance was compiled; the bridges of this task hear them.
#[wasm_bindgen]
pub fn hold(events: Vec<MessageEvent>) {
    listener::hold(events, 0);
}
