//! Reactions: what a page declares to happen when something did.
//!
//! Parsed once, at set-up: `model` is the declaration, `action` its types, `condition`, `template` and `address` its
//! small languages over `path`, `selector` its names of elements. `plan` decides what a milestone means, `force` what
//! becomes of it when something else changes, `author` how copies of elements are put back, `guard` whether a redirect may
//! happen again. Nothing here touches a page.

mod action;
mod address;
mod author;
mod condition;
mod declaration;
mod error;
mod force;
mod guard;
mod model;
mod path;
mod plan;
mod selector;
mod template;

pub use action::{ACTION_TYPES, Action, ActionType, Argument, Class, EventName};
pub use address::{Address, Blocked};
pub use author::put_back;
pub use condition::{Condition, ConditionError, Expected, Known, Name, Operator};
pub use declaration::Declaration;
pub use error::ReactionError;
pub use guard::permit;
pub use model::{Modifiers, Reaction, Target};
pub use path::{Field, Path, Scene, Value};
pub use plan::{Change, Moment, Plan, ReactionId, Reactions, Step};
pub use selector::{Selector, SelectorError};
pub use template::{Template, TemplateError};
