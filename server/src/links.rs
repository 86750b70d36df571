//! Addresses in what somebody else has written: mail readers and chats make links of whatever looks like one.

/// Parts an address where it would be recognised. Nothing else is changed that is seen.
const APART: char = '\u{200b}';

/// A text in which nothing is recognised as an address that leads anywhere.
pub(crate) fn unlinked(text: &str) -> String {
    let mut parted = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        parted.push(character);
        let follows = rest.as_str();
        let begins = character == ':' && follows.starts_with("//");
        let names = character == '.'
            && before.is_some_and(char::is_alphanumeric)
            && follows.chars().next().is_some_and(char::is_alphabetic);
        if begins || names {
            parted.push(APART);
        }
        before = Some(character);
    }
    parted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_parted_and_a_number_is_not() {
        for (text, parted) in [
            ("https://evil.example/a.b", "https:|//evil.|example/a.|b"),
            ("www.evil.example", "www.|evil.|example"),
            ("4you.example", "4you.|example"),
            ("1.5 l. Dr. No: 10:30", "1.5 l. Dr. No: 10:30"),
            (".example", ".example"),
            ("", ""),
        ] {
            assert_eq!(unlinked(text), parted.replace('|', "\u{200b}"));
        }
    }
}
