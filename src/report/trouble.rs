//! What of the page is not as it should be: reactions that could not run, and elements that do not look as they were told to.

/// Something that the page can be told of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trouble {
    /// No element matches the target of a reaction, a selector.
    TargetMissing(String),
    /// The target's text is code, a resource or a form's value. The element, as a person calls it.
    TargetForbidden(String),
    /// A hidden element is still shown.
    HiddenOverridden(String),
    /// A revealed element is still hidden.
    RevealOverridden(String),
    /// What is to be revealed could be seen before.
    VisibleBefore(String),
    /// A redirect goes nowhere.
    Blocked {
        /// Why: one of the contract's `url_…`, or `template_segment`.
        reason: &'static str,
        /// The element that declares it, where it was found out at set-up.
        element: Option<String>,
    },
    /// This tab was redirected already.
    RedirectGuard,
    /// A sandbox takes the frame's origin away.
    SandboxOpaque,
}

impl Trouble {
    /// The reason's name in refusals.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self {
            Self::TargetMissing(_) => "target_missing",
            Self::TargetForbidden(_) => "target_forbidden",
            Self::HiddenOverridden(_) | Self::RevealOverridden(_) => "hidden_overridden",
            Self::VisibleBefore(_) => "visible_before",
            Self::Blocked { reason, .. } => reason,
            Self::RedirectGuard => "redirect_guard",
            Self::SandboxOpaque => "sandbox_opaque",
        }
    }

    /// What it is about, and the way out.
    pub(super) fn way_out(&self) -> String {
        const BLOCKED: &str = "the redirect goes nowhere safe: see redirectAllowedOrigins";
        match self {
            Self::TargetMissing(selector) => format!("no element matches \"{selector}\": correct the target"),
            Self::TargetForbidden(element) => format!("{element} is never filled in"),
            Self::HiddenOverridden(element) => {
                format!("{element} is still shown: add [hidden]{{display:none!important}} to the CSS")
            }
            Self::RevealOverridden(element) => {
                format!(
                    "{element} is still hidden by a class or style of its own: hide it with the attribute hidden instead"
                )
            }
            Self::VisibleBefore(element) => format!("{element} is shown before its reveal: add hidden"),
            Self::Blocked { element: Some(element), .. } => format!("{element}: {BLOCKED}"),
            Self::Blocked { element: None, .. } => BLOCKED.to_owned(),
            Self::RedirectGuard => {
                "this game redirected this tab already: lead elsewhere, or open a new tab".to_owned()
            }
            Self::SandboxOpaque => "what it says is refused: add allow-same-origin to the sandbox".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_trouble_is_told_with_the_way_out() {
        let blocked =
            |element: Option<&str>| Trouble::Blocked { reason: "url_scheme", element: element.map(str::to_owned) };
        for (trouble, sentence) in [
            (Trouble::TargetMissing("#a".into()), "target_missing: no element matches \"#a\": correct the target"),
            (Trouble::TargetForbidden("<title>".into()), "target_forbidden: <title> is never filled in"),
            (
                Trouble::HiddenOverridden("<p#a>".into()),
                "hidden_overridden: <p#a> is still shown: add [hidden]{display:none!important} to the CSS",
            ),
            (
                Trouble::RevealOverridden("<p#a>".into()),
                "hidden_overridden: <p#a> is still hidden by a class or style of its own: hide it with the attribute hidden instead",
            ),
            (Trouble::VisibleBefore("<p#a>".into()), "visible_before: <p#a> is shown before its reveal: add hidden"),
            (blocked(None), "url_scheme: the redirect goes nowhere safe: see redirectAllowedOrigins"),
            (blocked(Some("<a#b>")), "url_scheme: <a#b>: the redirect goes nowhere safe: see redirectAllowedOrigins"),
            (
                Trouble::RedirectGuard,
                "redirect_guard: this game redirected this tab already: lead elsewhere, or open a new tab",
            ),
            (Trouble::SandboxOpaque, "sandbox_opaque: what it says is refused: add allow-same-origin to the sandbox"),
        ] {
            assert_eq!(format!("{}: {}", trouble.reason(), trouble.way_out()), sentence);
        }
    }
}
