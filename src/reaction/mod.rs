//! Reactions: what a page declares to happen when something did.
//!
//! From a declaration's spelling to a plan of changes:
//! `model` is the declaration, `condition` and `template` its two small languages over `path`, `plan` decides what
//! a milestone means, `redirect` and `guard` whether an address may be navigated to. Nothing here touches a page.

mod condition;
mod declaration;
mod guard;
mod model;
mod path;
mod plan;
mod redirect;
mod template;

pub use declaration::Declaration;
#[doc(hidden)]
pub use guard::permit;
#[doc(hidden)]
pub use model::{ACTIONS, ARGUMENTS, Action, Reaction};
pub(crate) use model::{check_selector, text};
#[doc(hidden)]
pub use path::{Path, Scene};
#[doc(hidden)]
pub use plan::{Moment, Plan, ReactionId, Reactions, Step};
#[doc(hidden)]
pub use redirect::UrlRefusal;

/// The language of `when`.
#[doc(hidden)]
pub mod when {
    pub use super::condition::check;
}

/// The language of texts and addresses with `{tokens}`.
#[doc(hidden)]
pub mod tokens {
    pub use super::template::check;
}
