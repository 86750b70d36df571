//! Whether an address may be navigated to: security rule D16.

use crate::origin::Origin;
use crate::platform::Platform;
use crate::text::{Names, parts};

/// Longest address, in bytes of its serialised form.
const MAX_URL: usize = 2048;

/// Why an address is not navigated to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UrlRefusal {
    /// Nothing to navigate to.
    Empty,
    /// White space, a control or a backslash.
    BadChar,
    /// Too long.
    Length,
    /// Not a URL.
    Unparseable,
    /// Neither https nor the page's own origin.
    Scheme,
    /// A user name or password.
    Credentials,
    /// An origin that is not listed.
    CrossOrigin,
    /// The page itself, whatever the fragment.
    SamePage,
}

impl UrlRefusal {
    /// The reason as reported.
    #[must_use]
    pub fn name(self) -> &'static str {
        REFUSALS.get(self as usize)
    }
}

/// In the order of the enum.
const REFUSALS: Names = Names(
    "url_empty url_bad_char url_length url_unparseable url_scheme url_credentials url_cross_origin url_same_page",
);

/// The serialised address to navigate to, at the page's own origin or one that is `allowed`; what was checked is what is used.
///
/// # Errors
/// The first rule that the address breaks.
pub(crate) fn check(address: &str, allowed: &[Origin], platform: &Platform) -> Result<String, UrlRefusal> {
    if address.is_empty() {
        return Err(UrlRefusal::Empty);
    }
    if address.chars().any(is_blank) {
        return Err(UrlRefusal::BadChar);
    }
    if address.len() > MAX_URL {
        return Err(UrlRefusal::Length);
    }
    let url = (platform.parse_url)(address).ok_or(UrlRefusal::Unparseable)?;
    let page = (platform.parse_url)("").ok_or(UrlRefusal::Unparseable)?;
    let is_own = url.origin() == page.origin() && url.origin() != "null";
    // A blob: URL reports the origin inside it, so the scheme is asked apart.
    if url.protocol() != "https:" && !(is_own && url.protocol() == page.protocol()) {
        return Err(UrlRefusal::Scheme);
    }
    if url.has_credentials() {
        return Err(UrlRefusal::Credentials);
    }
    if !is_own && !allowed.iter().any(|origin| origin.as_str() == url.origin()) {
        return Err(UrlRefusal::CrossOrigin);
    }
    let without_fragment = |href| parts(href, b'#').next();
    if without_fragment(url.href()) == without_fragment(page.href()) {
        return Err(UrlRefusal::SamePage);
    }
    if url.href().len() > MAX_URL {
        return Err(UrlRefusal::Length);
    }
    Ok(url.href().to_owned())
}

/// White space (Unicode, `White_Space`), a control (category Cc) or a backslash; the standard library's tables for the
/// same would be shipped.
fn is_blank(character: char) -> bool {
    matches!(character,
        '\0'..=' ' | '\\' | '\u{7f}'..='\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}'
        | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::platform::tests::PLATFORM;

    #[test]
    fn blanks_are_what_the_standard_library_has_tables_for() {
        for character in '\0'..=char::MAX {
            let expected = character.is_whitespace() || character.is_control() || character == '\\';
            assert_eq!(is_blank(character), expected, "{character:?}");
        }
    }

    #[test]
    fn only_listed_https_addresses_are_navigated_to() {
        let allowed = [Origin::parse("https://shop.example", false).expect("origin")];
        let long = format!("/{}", "x".repeat(2048));
        let grows = format!("/{}", "é".repeat(1000));
        for (address, expected) in [
            ("/thanks?a=b", Ok("https://host.example/thanks?a=b")),
            ("https://shop.example/cart", Ok("https://shop.example/cart")),
            ("https:evil.example", Ok("https://host.example/p/evil.example")),
            ("", Err("url_empty")),
            (" /x", Err("url_bad_char")),
            ("/\u{a0}x", Err("url_bad_char")),
            ("/\\evil.example", Err("url_bad_char")),
            ("javascript:alert(1)", Err("url_scheme")),
            ("blob:https://host.example/1", Err("url_scheme")),
            ("http://host.example/", Err("url_scheme")),
            ("https://u@host.example/", Err("url_credentials")),
            ("//evil.example/", Err("url_cross_origin")),
            ("https://host.example:8443/", Err("url_cross_origin")),
            ("#x", Err("url_same_page")),
            ("q?z=1", Err("url_same_page")),
            ("https://h:99999/", Err("url_unparseable")),
            (long.as_str(), Err("url_length")),
            (grows.as_str(), Err("url_length")),
        ] {
            let checked = check(address, &allowed, &PLATFORM);
            assert_eq!(checked.as_deref().map_err(|refusal| refusal.name()), expected, "{address}");
        }
    }
}
