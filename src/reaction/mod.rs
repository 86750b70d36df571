//! Reactions: what a page declares to happen when something did.
//!
//! Parsed once, at set-up: `model` is the declaration, `condition`, `template` and `address` its small languages over
//! `path`, `selector` its names of elements. `plan` decides what a milestone means, `guard` whether a redirect happens
//! again. Nothing here touches a page.

mod address;
mod condition;
mod declaration;
mod guard;
mod model;
mod path;
mod plan;
mod selector;
mod template;

pub use address::{Address, Blocked};
pub use condition::{Condition, ConditionError, Expected, Operator};
pub use declaration::Declaration;
pub use guard::permit;
pub use model::{
    ACTION_TYPES, Action, ActionType, Argument, Class, EventName, Modifiers, Reaction, ReactionError, Target,
};
pub use path::{Field, Path, Scene, Value};
pub use plan::{Change, Moment, Plan, ReactionId, Reactions, Step};
pub use selector::{Selector, SelectorError};
pub use template::{Template, TemplateError};
