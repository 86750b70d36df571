//! Where a redirect goes: an address with `{tokens}`, and whether it may be navigated to (security rule D16).
//!
//! A token may stand only where it cannot change the host, and every byte of its value outside RFC 3986 unreserved is
//! percent-encoded. What was checked is what is navigated to.

use std::fmt;
use std::str::FromStr;

use crate::origin::Origin;
use crate::platform::Platform;
use crate::reaction::path::Scene;
use crate::reaction::template::{Part, Parts, TemplateError, printed};

/// Longest address, in bytes of its serialised form.
const MAX_URL: usize = 2048;

/// Why an address is not navigated to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Blocked {
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
    /// A path segment with a token came to nothing, `.` or `..`.
    Segment,
}

impl Blocked {
    /// The reason as reported.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "url_empty",
            Self::BadChar => "url_bad_char",
            Self::Length => "url_length",
            Self::Unparseable => "url_unparseable",
            Self::Scheme => "url_scheme",
            Self::Credentials => "url_credentials",
            Self::CrossOrigin => "url_cross_origin",
            Self::SamePage => "url_same_page",
            Self::Segment => "template_segment",
        }
    }
}

/// The address of a redirect, parsed.
///
/// ```
/// use drimify_bridge::reaction::{Address, TemplateError};
/// assert_eq!("/thanks?s={score}".parse::<Address>()?.to_string(), "/thanks?s={score}");
/// let error = "//{data.host}/".parse::<Address>().unwrap_err();
/// assert_eq!(error, TemplateError::Authority("//{data.host}/".into()));
/// # Ok::<(), TemplateError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(Vec<Part>);

impl Address {
    /// The serialised address to navigate to, at the page's own origin or one that is `allowed`.
    ///
    /// # Errors
    /// The first rule that the address breaks.
    pub fn resolve(&self, scene: &Scene<'_>, allowed: &[Origin]) -> Result<String, Blocked> {
        check(&self.fill(scene).ok_or(Blocked::Segment)?, allowed, scene.platform)
    }

    /// Why it can never be navigated to, whatever its tokens say.
    #[must_use]
    pub fn hopeless(&self, allowed: &[Origin], platform: &dyn Platform) -> Option<Blocked> {
        let mut address = String::new();
        for part in &self.0 {
            push_as_written(&mut address, part);
        }
        // Which page this is may change until then.
        check(&address, allowed, platform).err().filter(|reason| *reason != Blocked::SamePage)
    }

    /// The address: none if a path segment with a token resolves to nothing, `.` or `..`.
    fn fill(&self, scene: &Scene<'_>) -> Option<String> {
        let mut address = String::new();
        let mut in_path = true;
        // Where the path segment being written begins, and whether a token stands in it.
        let mut segment = 0;
        let mut has_token = false;
        for part in &self.0 {
            match part {
                Part::Token(path) => {
                    has_token = true;
                    push_encoded(&mut address, &printed(path, scene).unwrap_or_default());
                }
                Part::Literal(literal) => {
                    for character in literal.chars() {
                        if in_path && matches!(character, '/' | '?' | '#') {
                            if has_token && is_dot_segment(address.get(segment..)?) {
                                return None;
                            }
                            in_path = character == '/';
                            segment = address.len() + 1;
                            has_token = false;
                        }
                        address.push(character);
                    }
                }
            }
        }
        let is_dotted = in_path && has_token && is_dot_segment(address.get(segment..)?);
        (!is_dotted).then_some(address)
    }
}

impl FromStr for Address {
    type Err = TemplateError;

    fn from_str(text: &str) -> Result<Self, TemplateError> {
        let mut parts = Vec::new();
        let mut before = String::new();
        for part in Parts::of(text) {
            let part = part?;
            if let Part::Token(_) = part {
                check_place(&before, text)?;
            }
            push_as_written(&mut before, &part);
            parts.push(part);
        }
        Ok(Self(parts))
    }
}

/// As it was written.
impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| part.fmt(formatter))
    }
}

/// What the template itself says: a digit for every token, which has no meaning in a URL.
fn push_as_written(address: &mut String, part: &Part) {
    match part {
        Part::Literal(literal) => address.push_str(literal),
        Part::Token(_) => address.push('0'),
    }
}

/// A token may follow `/…` or `scheme://host/…`, in a path segment or after the `=` of a query value.
fn check_place(before: &str, template: &str) -> Result<(), TemplateError> {
    if before.contains('#') {
        return Err(TemplateError::Fragment(template.to_owned()));
    }
    let (path, query) = before.split_once('?').map_or((before, None), |(path, query)| (path, Some(query)));
    let is_rooted = path.starts_with('/') && !path.starts_with("//");
    let is_absolute = path.split_once(':').is_some_and(|(scheme, rest)| {
        let host = rest.strip_prefix("//").and_then(|rest| rest.split_once('/')).map_or("", |(host, _)| host);
        scheme.chars().all(|character| character.is_ascii_alphanumeric()) && !host.is_empty()
    });
    let in_value = query.is_none_or(|query| query.rsplit('&').next().is_some_and(|pair| pair.contains('=')));
    if (is_rooted || is_absolute) && in_value { Ok(()) } else { Err(TemplateError::Authority(template.to_owned())) }
}

fn push_encoded(address: &mut String, value: &str) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
}

/// The URL Standard's dot segments, and the empty one.
fn is_dot_segment(segment: &str) -> bool {
    fn after_dot(text: &str) -> Option<&str> {
        ["%2e", "%2E", "."].into_iter().find_map(|dot| text.strip_prefix(dot))
    }
    match after_dot(segment) {
        None => segment.is_empty(),
        Some("") => true,
        Some(rest) => after_dot(rest) == Some(""),
    }
}

fn check(address: &str, allowed: &[Origin], platform: &dyn Platform) -> Result<String, Blocked> {
    if address.is_empty() {
        return Err(Blocked::Empty);
    }
    if address.contains(|character: char| character.is_whitespace() || character.is_control() || character == '\\') {
        return Err(Blocked::BadChar);
    }
    if address.len() > MAX_URL {
        return Err(Blocked::Length);
    }
    let url = platform.parse_url(address).ok_or(Blocked::Unparseable)?;
    let page = platform.parse_url("").ok_or(Blocked::Unparseable)?;
    let is_own = url.origin == page.origin && url.origin != "null";
    // A blob: URL reports the origin inside it, so the scheme is asked apart.
    if url.protocol != "https:" && !(is_own && url.protocol == page.protocol) {
        return Err(Blocked::Scheme);
    }
    if url.has_credentials {
        return Err(Blocked::Credentials);
    }
    if !is_own && !allowed.iter().any(|origin| origin.as_str() == url.origin) {
        return Err(Blocked::CrossOrigin);
    }
    if without_fragment(&url.href) == without_fragment(&page.href) {
        return Err(Blocked::SamePage);
    }
    if url.href.len() > MAX_URL {
        return Err(Blocked::Length);
    }
    Ok(url.href)
}

fn without_fragment(href: &str) -> &str {
    href.split_once('#').map_or(href, |(address, _)| address)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::platform::tests::PLATFORM;
    use crate::reaction::template::tests::with_scene;

    fn address(text: &str) -> Address {
        text.parse().expect(text)
    }

    #[test]
    fn addresses_are_encoded_and_segments_checked() {
        for (template, data, expected, why) in [
            ("/t?s={score}&n={data.n}", r#"{"n":"a b&c=é"}"#, Some("/t?s=12.5&n=a%20b%26c%3D%C3%A9"), "encoded"),
            ("/t?s={data.no}", "{}", Some("/t?s="), "absent in a query value is empty"),
            ("/u/{data.n}/end", r#"{"n":".."}"#, None, "a dot segment"),
            ("/u/{data.n}", r#"{"n":"."}"#, None, "a dot segment at the end"),
            ("/u/.{data.n}?x", r#"{"n":"."}"#, None, "a dot segment half written"),
            ("/u/%2E{data.n}", r#"{"n":"."}"#, None, "a dot segment half encoded"),
            ("/{data.n}/x", r#"{"n":""}"#, None, "an empty segment would make //"),
            ("/u/{data.no}", "{}", None, "an absent value leaves an empty segment"),
            ("/u/a{data.no}", "{}", Some("/u/a"), "the segment is not empty"),
            ("/../x?d={data.n}", r#"{"n":".."}"#, Some("/../x?d=.."), "static segments and queries are free"),
            ("/u/{data.n}", r#"{"n":"a/../b"}"#, Some("/u/a%2F..%2Fb"), "a slash does not end the segment"),
            ("/{{u}}/{score}", "{}", Some("/{u}/12.5"), "doubled braces"),
        ] {
            let found = with_scene(data, |scene| address(template).fill(scene));
            assert_eq!(found.as_deref(), expected, "{template}: {why}");
        }
    }

    #[test]
    fn tokens_cannot_choose_host_or_key() {
        let authority: fn(&str) -> TemplateError = |text| TemplateError::Authority(text.to_owned());
        let fragment: fn(&str) -> TemplateError = |text| TemplateError::Fragment(text.to_owned());
        let unknown: fn(&str) -> TemplateError =
            |text| TemplateError::UnknownToken { token: "nope".into(), template: text.to_owned() };
        let syntax: fn(&str) -> TemplateError = |text| TemplateError::Syntax { position: 1, template: text.to_owned() };
        for (text, error) in [
            ("{data.u}", authority),
            ("x{data.u}", authority),
            ("//{data.h}/x", authority),
            ("//h.example/{data.h}", authority),
            ("https://{data.h}/x", authority),
            ("https://h.example{data.h}/x", authority),
            ("https://h.example:{data.p}/", authority),
            ("https://h.example?x={data.p}", authority),
            ("https:/{data.p}", authority),
            ("/x?{data.k}=1", authority),
            ("/x?a=1&{data.k}", authority),
            ("?s={score}", authority),
            ("{score}{nope}", authority),
            ("/x#{data.k}", fragment),
            ("/x?a=1#b={data.k}", fragment),
            ("/{nope}", unknown),
            ("/{nope}#{score}", unknown),
            ("/{score", syntax),
            ("/}", syntax),
        ] {
            assert_eq!(text.parse::<Address>(), Err(error(text)), "the first fault in the order of the text");
        }
        for text in ["/{score}", "https://h.example/{score}", "https://h.example/x?a=b&s={score}", "/x?a={score}{won}"]
        {
            assert_eq!(address(text).to_string(), text);
        }
    }

    #[test]
    fn only_listed_https_addresses_are_navigated_to() {
        let allowed = [Origin::parse("https://shop.example", false).expect("origin")];
        let long = format!("/{}", "x".repeat(2048));
        let grows = format!("/{}", "é".repeat(1000));
        for (text, expected) in [
            ("/thanks?a=b", Ok("https://host.example/thanks?a=b")),
            ("https://shop.example/cart", Ok("https://shop.example/cart")),
            ("https:evil.example", Ok("https://host.example/p/evil.example")),
            ("", Err("url_empty")),
            (" /x", Err("url_bad_char")),
            ("/\u{a0}x", Err("url_bad_char")),
            ("/\u{85}x", Err("url_bad_char")),
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
            let resolved = with_scene("{}", |scene| address(text).resolve(scene, &allowed));
            assert_eq!(resolved.as_deref().map_err(|blocked| blocked.name()), expected, "{text}");
        }
        let blocked = with_scene("{}", |scene| address("/{data.no}").resolve(scene, &allowed));
        assert_eq!(blocked.map_err(Blocked::name), Err("template_segment"));
    }

    #[test]
    fn what_an_address_says_itself_is_judged_before_anything_happens() {
        for (text, reason) in [
            ("/thanks?s={score}", None),
            ("/{score}", None),
            ("q?z=1", None),
            ("https://evil.example/{score}", Some("url_cross_origin")),
            ("javascript:alert(1)", Some("url_scheme")),
            ("/a b", Some("url_bad_char")),
            ("https://u@host.example/?s={score}", Some("url_credentials")),
            ("", Some("url_empty")),
        ] {
            assert_eq!(address(text).hopeless(&[], PLATFORM).map(Blocked::name), reason, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_no_value_leaves_its_place(
            text in "\\PC{0,30}|[/?#&={}.a-z:]{0,30}|/[a-z/]{0,6}\\{data.n\\}[a-z/?=]{0,6}",
            value in "\\PC{0,12}",
        ) {
            let data = serde_json::json!({ "n": value }).to_string();
            if let Ok(address) = text.parse::<Address>() {
                prop_assert_eq!(address.to_string(), text.as_str());
                let filled = with_scene(&data, |scene| address.fill(scene));
                if let Some(filled) = filled.filter(|_| text.contains("{data.n}") && text.starts_with('/')) {
                    let host = PLATFORM.parse_url(&filled).map(|url| url.origin);
                    prop_assert_eq!(host.as_deref(), Some("https://host.example"));
                }
            }
        }
    }
}
