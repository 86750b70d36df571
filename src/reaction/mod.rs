//! Reactions: what a page declares to happen, from its spelling to a plan of changes.
//!
//! `model` is the declaration, `condition` and `template` its two small languages over `value`, `plan` decides what
//! a milestone means, `redirect` whether an address may be navigated to. Nothing here touches a page.

mod condition;
mod guard;
mod model;
mod plan;
mod redirect;
mod template;
mod value;

pub use condition::{Condition, ConditionError};
pub use guard::permit;
pub use model::{ACTION_TYPES, Action, ActionType, Modifiers, Reaction, ReactionError, Target, check_selector};
pub use plan::{DomChange, Moment, Plan, ReactionId, Reactions, Step};
pub use redirect::{RedirectPolicy, UrlRefusal};
pub use template::{Purpose, Template, TemplateError};
pub use value::{Name, Path, Scene, Value};
