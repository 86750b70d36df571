//! A reaction as Rust code writes it: the same object that options and attributes spell.

use crate::json::quote;
use crate::milestone::Milestone;

/// A reaction that is not checked yet: that happens when the bridge starts, as for every other spelling.
///
/// ```
/// # use drimify_bridge::{Milestone, reaction::Declaration};
/// let prize = Declaration::reveal("#prize").when("won, score >= 80").delay_ms(500);
/// assert_eq!(prize.to_json(), r##"{"type":"reveal","target":"#prize","when":"won, score >= 80","delay":"500ms"}"##);
/// ```
///
/// One of each type:
///
/// ```
/// # use drimify_bridge::{Milestone, reaction::Declaration};
/// let all = [
///     Declaration::hide("#game").on(Milestone::Close),
///     Declaration::set_text("#code", "Your code: {prize.code}"),
///     Declaration::set_value("#score", "{score}"),
///     Declaration::add_class("#ticket", "gold"),
///     Declaration::remove_class("#ticket", "grey"),
///     Declaration::enable("#claim").frame("#game"),
///     Declaration::disable("#skip"),
///     Declaration::focus("#claim"),
///     Declaration::scroll_to("#claim"),
///     Declaration::announce("You scored {score}."),
///     Declaration::dispatch("drimify:won-it").target("#game"),
///     Declaration::call("celebrate"),
///     Declaration::track("game_over"),
///     Declaration::redirect("/thanks?s={score}").on_custom("spin"),
/// ];
/// assert!(all.iter().all(|declaration| declaration.to_json().starts_with(r#"{"type":"#)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    members: Vec<(&'static str, String)>,
    on: Vec<String>,
}

impl Declaration {
    fn new(kind: &'static str) -> Self {
        Self { members: vec![("type", kind.to_owned())], on: Vec::new() }
    }

    fn with(mut self, key: &'static str, value: &str) -> Self {
        self.members.push((key, value.to_owned()));
        self
    }

    /// Shows the first match of a selector.
    #[must_use]
    pub fn reveal(target: &str) -> Self {
        Self::new("reveal").with("target", target)
    }

    /// Hides the first match of a selector.
    #[must_use]
    pub fn hide(target: &str) -> Self {
        Self::new("hide").with("target", target)
    }

    /// Fills the text of the first match of a selector, such as `Code {prize.code}`.
    #[must_use]
    pub fn set_text(target: &str, text: &str) -> Self {
        Self::new("setText").with("target", target).with("text", text)
    }

    /// Fills the value of a form's control.
    #[must_use]
    pub fn set_value(target: &str, value: &str) -> Self {
        Self::new("setValue").with("target", target).with("value", value)
    }

    /// Adds one static class.
    #[must_use]
    pub fn add_class(target: &str, class: &str) -> Self {
        Self::new("addClass").with("target", target).with("class", class)
    }

    /// Removes one static class.
    #[must_use]
    pub fn remove_class(target: &str, class: &str) -> Self {
        Self::new("removeClass").with("target", target).with("class", class)
    }

    /// Enables a form's control.
    #[must_use]
    pub fn enable(target: &str) -> Self {
        Self::new("enable").with("target", target)
    }

    /// Disables a form's control.
    #[must_use]
    pub fn disable(target: &str) -> Self {
        Self::new("disable").with("target", target)
    }

    /// Moves the focus.
    #[must_use]
    pub fn focus(target: &str) -> Self {
        Self::new("focus").with("target", target)
    }

    /// Scrolls into view.
    #[must_use]
    pub fn scroll_to(target: &str) -> Self {
        Self::new("scrollTo").with("target", target)
    }

    /// Speaks politely through the live region.
    #[must_use]
    pub fn announce(text: &str) -> Self {
        Self::new("announce").with("text", text)
    }

    /// Fires an event from the iframe, or from its target, such as `drimify:won-it`.
    #[must_use]
    pub fn dispatch(name: &str) -> Self {
        Self::new("dispatch").with("name", name)
    }

    /// Calls an own function of `window.drimifyHandlers` with the event.
    #[must_use]
    pub fn call(name: &str) -> Self {
        Self::new("call").with("name", name)
    }

    /// Pushes an entry of this name to `window.dataLayer`.
    #[must_use]
    pub fn track(name: &str) -> Self {
        Self::new("track").with("name", name)
    }

    /// Opens an address, such as `/thanks?s={score}`.
    #[must_use]
    pub fn redirect(url: &str) -> Self {
        Self::new("redirect").with("url", url)
    }

    /// Reacts to this milestone instead of `complete`; may be said several times.
    #[must_use]
    pub fn on(mut self, milestone: Milestone) -> Self {
        self.on.push(milestone.name().to_owned());
        self
    }

    /// Reacts to a declared wire type of the page's own; may be said several times.
    #[must_use]
    pub fn on_custom(mut self, kind: &str) -> Self {
        self.on.push(format!("custom:{kind}"));
        self
    }

    /// Changes the first match of a selector: for a type that needs no target, such as `dispatch`.
    #[must_use]
    pub fn target(self, selector: &str) -> Self {
        self.with("target", selector)
    }

    /// Reacts only if a condition holds, such as `won, score >= 80`.
    #[must_use]
    pub fn when(self, condition: &str) -> Self {
        self.with("when", condition)
    }

    /// Reacts so many milliseconds later, at most 60 000.
    #[must_use]
    pub fn delay_ms(self, milliseconds: u32) -> Self {
        let delay = format!("{milliseconds}ms");
        self.with("delay", &delay)
    }

    /// Reacts only to frames that match a selector.
    #[must_use]
    pub fn frame(self, selector: &str) -> Self {
        self.with("frame", selector)
    }

    /// The object as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut members: Vec<String> =
            self.members.iter().map(|(key, value)| format!("\"{key}\":{}", quote(value))).collect();
        if !self.on.is_empty() {
            members.push(format!("\"on\":[{}]", self.on.iter().map(|name| quote(name)).collect::<Vec<_>>().join(",")));
        }
        format!("{{{}}}", members.join(","))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::reaction::model::tests::read;
    use crate::reaction::{ReactionError, SelectorError};

    #[test]
    fn every_declaration_is_a_reaction() {
        for declaration in [
            Declaration::reveal("#a").on(Milestone::Close).on(Milestone::Complete),
            Declaration::hide("#a").when("won").delay_ms(60_000),
            Declaration::set_text("#a", "\"{score}\"\n"),
            Declaration::set_value("#a", "{prize.code}"),
            Declaration::add_class("#a", "won"),
            Declaration::remove_class("#a", "won"),
            Declaration::enable("#a"),
            Declaration::disable("#a"),
            Declaration::focus("#a"),
            Declaration::scroll_to("#a"),
            Declaration::announce("{score}"),
            Declaration::dispatch("drimify:won-it").frame("#game").target("#a"),
            Declaration::call("celebrate").on_custom("spin now"),
            Declaration::track("game_over"),
            Declaration::redirect("/thanks?s={score}"),
        ] {
            let text = declaration.to_json();
            assert!(read(&text).is_ok(), "{text}");
        }
        let unnamed = Declaration::reveal("").to_json();
        let error = ReactionError::Selector(SelectorError::Invalid(String::new()));
        assert_eq!(read(&unnamed), Err(error), "checked when the bridge starts");
    }
}
