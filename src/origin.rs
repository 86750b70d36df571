//! Origins and lists of allowed origins, checked once at set-up.
//!
//! An entry is canonicalised here and compared byte for byte ever after; nothing that arrives at run time is parsed,
//! trimmed or lower-cased. Knows nothing of windows or messages.

use std::fmt;

use crate::text::{Told, all, concat, has_any, is_one_of, parts, split_span};

/// At most this many entries in one list of allowed origins.
pub const MAX_ORIGINS: usize = 16;

/// An exact origin as a browser reports it in `MessageEvent.origin` (HTML Standard, §9.3.2): scheme, host and port,
/// lower case, no trailing slash, no default port.
///
/// ```
/// # use drimify_bridge::Origin;
/// assert_eq!(Origin::parse("HTTPS://Apps.Drimify.com:443/", false)?.as_str(), "https://apps.drimify.com");
/// # Ok::<(), drimify_bridge::OriginError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

/// Why an entry is not an exact origin. Every variant carries the entry as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginError {
    /// Not a string.
    NotString(String),
    /// The empty string.
    Empty,
    /// A bare `*`.
    Any,
    /// The text `null`, which every sandboxed frame on the web shares.
    Opaque,
    /// A character outside ASCII.
    NonAscii(String),
    /// A control, a space or a character no origin contains.
    BadChar(String),
    /// Neither `https://` nor `http://`.
    BadScheme(String),
    /// `http://` other than a loopback host with `dev`.
    InsecureScheme(String),
    /// A user name or password.
    Userinfo(String),
    /// A path, query or fragment.
    HasPath(String),
    /// A `*` in the host or port.
    Wildcard(String),
    /// A host that ends with a dot.
    TrailingDot(String),
    /// An IP address.
    IpLiteral(String),
    /// A host without a dot.
    SingleLabel(String),
    /// Anything else a browser would not report as an origin.
    Unparseable(String),
}

impl OriginError {
    /// The stable code of the public contract.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.told().0
    }

    /// The sentence for the page's author, as `Display` prints it.
    #[must_use]
    pub fn message(&self) -> String {
        concat(&self.told().1)
    }

    pub(crate) fn told(&self) -> Told<'_> {
        match self {
            Self::NotString(found) => (
                "origin_not_string",
                ["expected an origin as a string such as \"https://apps.drimify.com\", found ", found, ""],
            ),
            Self::Empty => (
                "origin_empty",
                ["expected an origin such as \"https://apps.drimify.com\", found an empty string", "", ""],
            ),
            Self::Any => (
                "origin_any",
                ["expected an exact origin, found \"*\": \"everyone\" is not offered, list each origin", "", ""],
            ),
            Self::Opaque => (
                "origin_opaque",
                ["expected an exact origin, found \"null\": every opaque origin looks like that", "", ""],
            ),
            Self::NonAscii(found) => (
                "origin_non_ascii",
                ["expected ASCII in the origin \"", found, "\": write an international name in its xn-- form"],
            ),
            Self::BadChar(found) => {
                ("origin_bad_char", ["a character in the origin \"", found, "\" never occurs in an origin"])
            }
            Self::BadScheme(found) => {
                ("origin_bad_scheme", ["expected \"https://\" at the start of the origin \"", found, "\""])
            }
            Self::InsecureScheme(found) => (
                "origin_insecure_scheme",
                ["the origin \"", found, "\" is not secure: use https (http is for loopback hosts, with dev)"],
            ),
            Self::Userinfo(found) => {
                ("origin_userinfo", ["the origin \"", found, "\" has user information before the host: leave it out"])
            }
            Self::HasPath(found) => (
                "origin_has_path",
                ["the origin \"", found, "\" has a path, query or fragment: leave out what follows the host"],
            ),
            Self::Wildcard(found) => {
                ("origin_wildcard", ["the origin \"", found, "\" has a wildcard: list each origin exactly"])
            }
            Self::TrailingDot(found) => {
                ("origin_trailing_dot", ["the host of the origin \"", found, "\" ends with a dot: leave it out"])
            }
            Self::IpLiteral(found) => (
                "origin_ip_literal",
                ["the host of the origin \"", found, "\" is an IP address: use a name (loopback addresses need dev)"],
            ),
            Self::SingleLabel(found) => (
                "origin_single_label",
                ["the host of the origin \"", found, "\" has a single label: use a full name (localhost needs dev)"],
            ),
            Self::Unparseable(found) => {
                ("origin_unparseable", ["\"", found, "\" is not an origin a browser would report"])
            }
        }
    }
}

impl fmt::Display for OriginError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl std::error::Error for OriginError {}

impl Origin {
    /// Parses an exact origin. One trailing slash, the default port and upper case are tolerated. `dev` permits
    /// `localhost`, names below it, 127.0.0.0/8 and `[::1]`, also over http.
    ///
    /// # Errors
    /// Refuses anything that could never equal a browser's origin, the first rule of [`OriginError`] that applies.
    pub fn parse(entry: &str, dev: bool) -> Result<Self, OriginError> {
        match entry {
            "" => Err(OriginError::Empty),
            "*" => Err(OriginError::Any),
            "null" => Err(OriginError::Opaque),
            _ => canonical(entry, dev).map(Self).map_err(|wrong| wrong(entry.to_owned())),
        }
    }

    /// The canonical text, as `MessageEvent.origin` has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The variant that says what is wrong with an entry.
type Wrong = fn(String) -> OriginError;

fn canonical(entry: &str, dev: bool) -> Result<String, Wrong> {
    if !entry.is_ascii() {
        return Err(OriginError::NonAscii);
    }
    if !all(entry, |byte| byte > b' ' && byte != 0x7f && !is_one_of(byte, b"\\\"<>^`{|}$")) {
        return Err(OriginError::BadChar);
    }
    let lower = entry.to_ascii_lowercase();
    let (scheme, standard, rest) = match (lower.strip_prefix("https://"), lower.strip_prefix("http://")) {
        (Some(rest), _) => ("https://", 443, rest),
        (_, Some(rest)) => ("http://", 80, rest),
        _ => return Err(OriginError::BadScheme),
    };
    let (authority, tail) = split_span(rest, |byte| !is_one_of(byte, b"/?#"));
    let host_port = parts(authority, b'@').last().unwrap_or_default();
    let (host, port) = split_port(host_port);
    let loopback = dev && is_loopback(host);
    if standard == 80 && !loopback {
        return Err(OriginError::InsecureScheme);
    }
    if host_port.len() < authority.len() {
        return Err(OriginError::Userinfo);
    }
    if !matches!(tail, "" | "/") {
        return Err(OriginError::HasPath);
    }
    if has_any(host_port, b"*") {
        return Err(OriginError::Wildcard);
    }
    if host.ends_with('.') {
        return Err(OriginError::TrailingDot);
    }
    if !loopback {
        if is_ip(host) {
            return Err(OriginError::IpLiteral);
        }
        if !host.is_empty() && !has_any(host, b".") {
            return Err(OriginError::SingleLabel);
        }
    }
    if !(is_host_name(host) || loopback && host.starts_with('[')) {
        return Err(OriginError::Unparseable);
    }
    let mut canonical = String::from(scheme);
    canonical.push_str(host);
    if let Some(digits) = port
        && parse_port(digits).ok_or(OriginError::Unparseable as Wrong)? != standard
    {
        canonical.push(':');
        canonical.push_str(digits);
    }
    Ok(canonical)
}

/// The port is what follows the last colon that no bracket closes after.
fn split_port(host_port: &str) -> (&str, Option<&str>) {
    let mut colon = None;
    for (at, byte) in host_port.bytes().enumerate() {
        match byte {
            b':' => colon = Some(at),
            b']' => colon = None,
            _ => {}
        }
    }
    match colon.and_then(|at| host_port.split_at_checked(at)) {
        Some((host, port)) => (host, port.get(1..)),
        None => (host_port, None),
    }
}

fn parse_port(digits: &str) -> Option<u32> {
    let canonical = !digits.is_empty() && digits.len() <= 5 && (digits == "0" || !digits.starts_with('0'));
    let mut number = 0;
    for byte in digits.bytes() {
        if !canonical || !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u32::from(byte - b'0');
    }
    (canonical && number <= 65_535).then_some(number)
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost") || host == "[::1]" || is_loopback_address(host)
}

/// 127.0.0.0/8 in the one spelling a browser reports: four decimal numbers without leading zeros.
fn is_loopback_address(host: &str) -> bool {
    let byte = |part: &str| parse_port(part).is_some_and(|number| number <= 255);
    host.starts_with("127.") && parts(host, b'.').count() == 4 && parts(host, b'.').all(byte)
}

/// The URL Standard's "ends in a number" rule: such a host is read as an IPv4 address. A bracket opens an IPv6 one.
fn is_ip(host: &str) -> bool {
    let last = parts(host, b'.').last().unwrap_or_default();
    let hexadecimal = last.strip_prefix("0x").is_some_and(|digits| all(digits, |byte| byte.is_ascii_hexdigit()));
    host.starts_with('[') || hexadecimal || (!last.is_empty() && all(last, |byte| byte.is_ascii_digit()))
}

fn is_host_name(host: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && all(label, |byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    host.len() <= 253 && parts(host, b'.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_answers_with_its_own_code() {
        for (entry, dev, code, why) in [
            ("", false, "origin_empty", "an empty entry can only be a mistake"),
            ("*", true, "origin_any", "never everyone, not even in development"),
            ("null", true, "origin_opaque", "shared by every sandboxed frame"),
            ("https://apps.drimify.com\u{ad}", false, "origin_non_ascii", "a soft hyphen is invisible"),
            ("https://apps.drimify.com ", false, "origin_bad_char", "a browser never reports a space"),
            ("https:/apps.drimify.com", false, "origin_bad_scheme", "a parser would repair it"),
            ("//apps.drimify.com", false, "origin_bad_scheme", "a scheme is part of an origin"),
            ("http://localhost", false, "origin_insecure_scheme", "loopback needs dev"),
            ("http://localhost.evil.example", true, "origin_insecure_scheme", "a name below another domain"),
            ("http://localhost@evil.example", true, "origin_insecure_scheme", "the host is what follows the @"),
            ("https://a@b.example/x", false, "origin_userinfo", "user information precedes the path rule"),
            ("https://a.example/x", false, "origin_has_path", "a path never occurs in an origin"),
            ("https://a.example//", false, "origin_has_path", "one trailing slash is tolerated, two are a path"),
            ("https://*.a.example", false, "origin_wildcard", "no patterns"),
            ("https://a.example:*", false, "origin_wildcard", "no patterns in the port either"),
            ("https://a.example.", false, "origin_trailing_dot", "another name for the browser"),
            ("https://127.0.0.1", false, "origin_ip_literal", "loopback needs dev"),
            ("https://2130706433", true, "origin_ip_literal", "not the spelling a browser reports"),
            ("https://0x7f.1", true, "origin_ip_literal", "not the spelling a browser reports"),
            ("https://127.0.0.01", true, "origin_ip_literal", "not the spelling a browser reports"),
            ("https://[::1", false, "origin_ip_literal", "a bracket opens an address"),
            ("https://intranet", true, "origin_single_label", "only localhost is exempt"),
            ("https://", false, "origin_unparseable", "no host at all"),
            ("https://a.example:99999", false, "origin_unparseable", "ports end at 65535"),
            ("https://a.example:0443", false, "origin_unparseable", "not canonical"),
            ("https://a..example", false, "origin_unparseable", "an empty label"),
            ("https://a%2eb.example", false, "origin_unparseable", "percent-encoding is not decoded"),
        ] {
            assert_eq!(Origin::parse(entry, dev).expect_err(why).code(), code, "{entry}: {why}");
        }
    }

    #[test]
    fn what_a_browser_would_report_is_the_canonical_form() {
        for (entry, dev, canonical) in [
            ("https://apps.drimify.com/", false, "https://apps.drimify.com"),
            ("HTTPS://APPS.drimify.com:443", false, "https://apps.drimify.com"),
            ("https://apps.drimify.com:80", false, "https://apps.drimify.com:80"),
            ("http://localhost:8080", true, "http://localhost:8080"),
            ("http://game.localhost:80/", true, "http://game.localhost"),
            ("http://127.9.0.1:3000", true, "http://127.9.0.1:3000"),
            ("http://[::1]:3000", true, "http://[::1]:3000"),
            ("https://xn--dri-mify.example", false, "https://xn--dri-mify.example"),
        ] {
            assert_eq!(Origin::parse(entry, dev).expect(entry).as_str(), canonical);
        }
    }

    #[test]
    fn the_message_names_the_entry_and_what_was_expected() {
        let error = Origin::parse("http://a.example", false).expect_err("insecure");
        assert_eq!(
            error.to_string(),
            "the origin \"http://a.example\" is not secure: use https (http is for loopback hosts, with dev)"
        );
    }
}
