//! Text that is not markup.

use crate::unseen::turns_text;

/// A text as it may stand between tags and inside quotes. What moves or turns the text around it is left out.
pub(crate) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other if turns_text(other) || other.is_control() => {}
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_said_becomes_markup() {
        assert_eq!(escape("<b class=\"x\">'&\u{202e}\u{7}é"), "&lt;b class=&quot;x&quot;&gt;&#39;&amp;é");
    }
}
