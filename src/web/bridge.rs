//! The bridge as Rust pages have it: a builder, typed handlers, and a value whose drop releases everything.

use std::rc::Rc;

use web_sys::{HtmlElement, HtmlIFrameElement};

use crate::error::BridgeError;
use crate::json::quote;
use crate::milestone::{Filter, Milestone};
use crate::options::Options;
use crate::origin::Origin;
use crate::reaction::Declaration;
use crate::round::State;
use crate::stats::Stats;
use crate::web::dispatch::Handler;
use crate::web::event::Event;
use crate::web::platform::BROWSER;
use crate::web::shell::{Scope, Shell, Sought, Teller};

/// What a bridge will be: options, handlers and reactions.
///
/// ```no_run
/// use drimify_bridge::{Milestone, reaction::Declaration, web::Bridge};
/// let bridge = Bridge::builder()
///     .allow_origin("https://apps.drimify.com")?
///     .frame("#game")
///     .on_complete(|event| assert!(event.completion().is_some()))
///     .on(Milestone::Ready, |event| assert_eq!(event.round(), 1))
///     .reaction(&Declaration::reveal("#prize").when("won"))
///     .start()?;
/// drop(bridge); // releases everything
/// # Ok::<(), drimify_bridge::BridgeError>(())
/// ```
///
/// In development, with every iframe of a container, attributes read from the page, and a wire type of the page's own:
///
/// ```no_run
/// use drimify_bridge::{BridgeError, web::Bridge};
/// fn listen(container: &web_sys::HtmlElement) -> Result<Bridge, BridgeError> {
///     let builder = Bridge::builder().dev().allow_origin("http://localhost:8081")?;
///     builder.container(container).markup().timeout_ms(0).options_json(r#""customTypes":["spin"]"#).start()
/// }
/// fn listen_to_one(frame: &web_sys::HtmlIFrameElement) -> Result<Bridge, BridgeError> {
///     Bridge::builder().frame_element(frame).start()
/// }
/// ```
#[must_use = "a builder does nothing before `start`"]
#[derive(Default)]
pub struct Builder {
    origins: Vec<Origin>,
    /// Further members of the options, as JSON.
    members: Vec<String>,
    reactions: Vec<String>,
    scope: Scope,
    handlers: Vec<(Milestone, Handler)>,
    dev: bool,
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("origins", &self.origins)
            .field("members", &self.members)
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// Permits http on loopback hosts; say it before such an origin is allowed.
    pub fn dev(mut self) -> Self {
        self.dev = true;
        self
    }

    /// Allows an exact origin; without any, each frame's own.
    ///
    /// # Errors
    /// Not an exact origin.
    pub fn allow_origin(mut self, origin: &str) -> Result<Self, BridgeError> {
        self.origins.push(Origin::parse(origin, self.dev)?);
        Ok(self)
    }

    fn member(mut self, name: &str, value: &str) -> Self {
        self.members.push(format!("{}:{value}", quote(name)));
        self
    }

    /// Listens to the one iframe that a selector matches.
    pub fn frame(self, selector: &str) -> Self {
        self.member("frame", &quote(selector))
    }

    /// Listens to this iframe.
    pub fn frame_element(mut self, frame: &HtmlIFrameElement) -> Self {
        self.scope.frame = Some(Sought::Value(frame.into()));
        self
    }

    /// Listens to every iframe that is, or will be, inside this element.
    pub fn container(mut self, container: &HtmlElement) -> Self {
        self.scope.container = Some(Sought::Value(container.into()));
        self
    }

    /// Milliseconds until a silent frame is `unavailable`; 0 is never.
    pub fn timeout_ms(self, milliseconds: u32) -> Self {
        self.member("timeout", &milliseconds.to_string())
    }

    /// Reads reaction attributes from the page too.
    pub fn markup(self) -> Self {
        self.member("markup", "true")
    }

    /// Adds further members of the options of the contract, section 2, as JSON: `"customTypes":["spin"]`.
    pub fn options_json(mut self, members: &str) -> Self {
        self.members.push(members.to_owned());
        self
    }

    /// Calls a handler at a milestone.
    pub fn on(mut self, milestone: Milestone, handler: impl Fn(&Event) + 'static) -> Self {
        self.handlers.push((milestone, Handler::Rust(Rc::new(handler))));
        self
    }

    /// Calls a handler when the player has finished.
    pub fn on_complete(self, handler: impl Fn(&Event) + 'static) -> Self {
        self.on(Milestone::Complete, handler)
    }

    /// Declares a reaction; it is checked when the bridge starts, as in every other spelling.
    pub fn reaction(mut self, reaction: &Declaration) -> Self {
        self.reactions.push(reaction.to_json());
        self
    }

    /// The options as every spelling is read.
    fn to_json(&self) -> String {
        let mut members = self.members.clone();
        if !self.origins.is_empty() {
            let origins: Vec<_> = self.origins.iter().map(|origin| quote(origin.as_str())).collect();
            members.push(format!("\"allowedOrigins\":[{}]", origins.join(",")));
        }
        if self.dev {
            members.push("\"dev\":true".to_owned());
        }
        if !self.reactions.is_empty() {
            members.push(format!("\"reactions\":[{}]", self.reactions.join(",")));
        }
        format!("{{{}}}", members.join(","))
    }

    /// Starts listening.
    ///
    /// # Errors
    /// The first thing that does not fit; nothing stays installed.
    pub fn start(self) -> Result<Bridge, BridgeError> {
        let options = Options::from_json(&self.to_json(), BROWSER)?;
        let shell = Shell::start(options, self.scope, Teller::default(), None)?;
        for (milestone, handler) in self.handlers {
            shell.on(Filter::Kind(milestone), handler);
        }
        Ok(Bridge { shell })
    }
}

/// A live bridge; dropping it releases everything.
///
/// ```no_run
/// use drimify_bridge::{BridgeError, Milestone, State, web::Bridge};
/// let bridge = Bridge::builder().timeout_ms(5_000).start()?;
/// bridge.on(Milestone::Unavailable, |event| assert_eq!(event.round(), 1));
/// assert_eq!(bridge.state(None), Some(State::Waiting));
/// # Ok::<(), BridgeError>(())
/// ```
#[derive(Debug)]
pub struct Bridge {
    shell: Rc<Shell>,
}

impl Bridge {
    /// Begins a bridge.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Calls a handler at a milestone, as long as the bridge lives.
    pub fn on(&self, milestone: Milestone, handler: impl Fn(&Event) + 'static) {
        self.shell.on(Filter::Kind(milestone), Handler::Rust(Rc::new(handler)));
    }

    /// A frame's state; without a frame the only one's, and none if there are several.
    #[must_use]
    pub fn state(&self, frame: Option<&HtmlIFrameElement>) -> Option<State> {
        self.shell.state(frame.map(AsRef::as_ref))
    }

    /// The counters.
    ///
    /// ```no_run
    /// use drimify_bridge::{BridgeError, Reason, web::Bridge};
    /// let bridge = Bridge::builder().start()?;
    /// let stats = bridge.stats();
    /// assert!(stats.seen() >= stats.accepted() + stats.refused(Reason::Origin));
    /// # Ok::<(), BridgeError>(())
    /// ```
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.shell.stats()
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.shell.destroy();
    }
}
