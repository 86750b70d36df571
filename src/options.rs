//! Options, from whatever spelling, into one checked type.
//!
//! Reads JSON text: an object of options is turned into the same text outside, so there is one reader. Unknown fields
//! are errors; the first bad entry refuses the whole configuration.

use crate::origin::Origin;
use crate::rate::Rate;

/// Origins of the vendor's experiences: what a discovered frame may come from.
pub(crate) const DEFAULT_ORIGINS: [&str; 2] = ["https://apps.drimify.com", "https://go.drimify.com"];

/// Checked options.
#[derive(Debug, Clone)]
pub struct Options {
    /// Exact origins; none given means each frame's own.
    pub allowed_origins: Vec<Origin>,
    /// Permits http on loopback hosts.
    pub dev: bool,
    /// Origins a redirect may go to besides the page's own.
    pub redirect_origins: Vec<Origin>,
    /// Further wire types, delivered as `custom`.
    pub custom_types: Vec<String>,
    /// Bounds per frame; none turns them off.
    pub rate: Option<Rate>,
    /// Whether the bridge speaks first to a mute frame.
    pub handshake: bool,
    /// Whether it sizes the frames that it shook hands with, where the page says so.
    pub auto_height: Option<bool>,
    /// The host's own server.
    pub verify: Option<Verify>,
    /// Milliseconds until a silent frame is unavailable, where the page says so; 0 is never.
    pub timeout: Option<f64>,
    /// Whether attributes of the page are read too.
    pub markup: bool,
    /// Also tells of refused messages from windows that are none of the bridge's.
    pub debug: bool,
    /// Whether the options stand in the page, and not in a script of it.
    pub declared: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            allowed_origins: Vec::new(),
            dev: false,
            redirect_origins: Vec::new(),
            custom_types: Vec::new(),
            rate: Some(Rate::default()),
            handshake: true,
            auto_height: None,
            verify: None,
            timeout: None,
            markup: false,
            debug: false,
            declared: false,
        }
    }
}

/// The host's own server, which has the last word on a completion.
#[derive(Debug, Clone, PartialEq)]
pub struct Verify {
    /// Its address, perhaps relative to the page's.
    pub url: String,
    /// Milliseconds until a claim is given up, where the page says so; 0 is never.
    pub timeout: Option<f64>,
}
