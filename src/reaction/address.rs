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
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "" | "." | "..")
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
