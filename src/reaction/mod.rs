//! Reactions: what a page declares to happen, from its spelling to a plan of changes.
//!
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
pub use guard::permit;
pub use model::{ACTIONS, ARGUMENTS, Action, Reaction, Target, check_selector};
pub use path::{Path, Scene};
pub use plan::{DomChange, Moment, Plan, ReactionId, Reactions, Step};
pub use redirect::{RedirectPolicy, UrlRefusal};

/// The language of `when`.
pub mod when {
    pub use super::condition::{Comparison, Term, check, holds, terms};
}

/// The language of texts and addresses with `{tokens}`.
pub mod tokens {
    pub use super::template::{Piece, address, check, pieces, show};
}
