//! Origins and lists of allowed origins, checked once at set-up.
//!
//! An entry is canonicalised here and compared byte for byte ever after; nothing that arrives at run time is parsed,
//! trimmed or lower-cased. Knows nothing of windows or messages.

use std::fmt;
use std::str::FromStr;

/// At most this many entries in one list of allowed origins.
pub const MAX_ORIGINS: usize = 16;

/// Why a text is not an origin that can be allowed. Each variant carries the entry as it was given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OriginError {
    /// An empty text.
    #[error("expected an origin such as \"https://apps.drimify.com\", found an empty text")]
    Empty,
    /// A bare `*`.
    #[error("expected an exact origin, found \"*\": list each origin")]
    Any,
    /// The text `null`.
    #[error("expected an exact origin, found \"null\", which every sandboxed frame has")]
    Opaque,
    /// A character outside ASCII.
    #[error("the origin \"{0}\" is not ASCII: write an international name as xn--")]
    NonAscii(String),
    /// A control, a space or a character that no origin contains.
    #[error("the origin \"{0}\" has a character that no origin has")]
    BadChar(String),
    /// Neither `https://` nor `http://`.
    #[error("expected https:// at the start of the origin \"{0}\"")]
    BadScheme(String),
    /// `http://` other than a loopback host with `dev`.
    #[error("the origin \"{0}\" is not secure: use https (http is for loopback hosts, with dev)")]
    InsecureScheme(String),
    /// A user name or password.
    #[error("the origin \"{0}\" names a user: leave that out")]
    Userinfo(String),
    /// A path, query or fragment.
    #[error("the origin \"{0}\" goes on after the host: leave out path, query and fragment")]
    HasPath(String),
    /// A `*` in the host or port.
    #[error("the origin \"{0}\" has a wildcard: list each origin")]
    Wildcard(String),
    /// A host that ends with a dot.
    #[error("the host of the origin \"{0}\" ends with a dot: leave it out")]
    TrailingDot(String),
    /// An IP address.
    #[error("the host of the origin \"{0}\" is an IP address: use a name (loopback needs dev)")]
    IpLiteral(String),
    /// A host without a dot.
    #[error("the host of the origin \"{0}\" is a single label: use a full name (localhost needs dev)")]
    SingleLabel(String),
    /// Anything else that a browser would not report as an origin.
    #[error("\"{0}\" is not an origin that a browser reports")]
    Unparseable(String),
}

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

impl Origin {
    /// Parses an exact origin. One trailing slash, the default port and upper case are tolerated. `dev` permits
    /// `localhost`, names below it, 127.0.0.0/8 and `[::1]`, also over http.
    ///
    /// # Errors
    /// Refuses what could never equal a browser's origin, by the first rule that applies. Punycode is not decoded.
    pub fn parse(entry: &str, dev: bool) -> Result<Self, OriginError> {
        canonical(entry, dev).map(Self)
    }

    /// The canonical text, as `MessageEvent.origin` has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// As [`Origin::parse`] without `dev`.
impl FromStr for Origin {
    type Err = OriginError;

    fn from_str(entry: &str) -> Result<Self, OriginError> {
        Self::parse(entry, false)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn canonical(entry: &str, dev: bool) -> Result<String, OriginError> {
    let refuse = |reason: fn(String) -> OriginError| Err(reason(entry.to_owned()));
    match entry {
        "" => return Err(OriginError::Empty),
        "*" => return Err(OriginError::Any),
        "null" => return Err(OriginError::Opaque),
        _ => {}
    }
    if !entry.is_ascii() {
        return refuse(OriginError::NonAscii);
    }
    if entry.contains(|character: char| !character.is_ascii_graphic() || "\\\"<>^`{|}$".contains(character)) {
        return refuse(OriginError::BadChar);
    }
    let lower = entry.to_ascii_lowercase();
    let (scheme, default_port, rest) = match (lower.strip_prefix("https://"), lower.strip_prefix("http://")) {
        (Some(rest), _) => ("https://", 443, rest),
        (_, Some(rest)) => ("http://", 80, rest),
        _ => return refuse(OriginError::BadScheme),
    };
    let tail = rest.trim_start_matches(|character| !matches!(character, '/' | '?' | '#'));
    let authority = rest.strip_suffix(tail).unwrap_or(rest);
    let (user, host_port) = authority.rsplit_once('@').map_or((None, authority), |(user, rest)| (Some(user), rest));
    let (host, port) = split_port(host_port);
    let loopback = dev && is_loopback(host);
    if scheme == "http://" && !loopback {
        return refuse(OriginError::InsecureScheme);
    }
    if user.is_some() {
        return refuse(OriginError::Userinfo);
    }
    if !matches!(tail, "" | "/") {
        return refuse(OriginError::HasPath);
    }
    if host_port.contains('*') {
        return refuse(OriginError::Wildcard);
    }
    if host.ends_with('.') {
        return refuse(OriginError::TrailingDot);
    }
    if !loopback {
        if is_ip(host) {
            return refuse(OriginError::IpLiteral);
        }
        if !host.is_empty() && !host.contains('.') {
            return refuse(OriginError::SingleLabel);
        }
    }
    if !(is_host_name(host) || host == "[::1]") {
        return refuse(OriginError::Unparseable);
    }
    let mut canonical = [scheme, host].concat();
    if let Some(digits) = port {
        let Some(number) = parse_port(digits) else { return refuse(OriginError::Unparseable) };
        if number != default_port {
            canonical.push(':');
            canonical.push_str(digits);
        }
    }
    Ok(canonical)
}

/// The port is what follows the last colon that no bracket closes after.
fn split_port(host_port: &str) -> (&str, Option<&str>) {
    match host_port.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (host_port, None),
    }
}

/// A port in the one spelling that a browser reports: decimal, without leading zeros.
fn parse_port(digits: &str) -> Option<u16> {
    let is_canonical = digits == "0" || !digits.starts_with(['0', '+']);
    digits.parse().ok().filter(|_| is_canonical)
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost") || host == "[::1]" || is_loopback_address(host)
}

/// 127.0.0.0/8 in the one spelling that a browser reports: four decimal numbers without leading zeros.
fn is_loopback_address(host: &str) -> bool {
    let is_byte = |part: &str| parse_port(part).is_some_and(|number| number <= 255);
    host.starts_with("127.") && host.split('.').count() == 4 && host.split('.').all(is_byte)
}

/// The URL Standard's "ends in a number" rule: such a host is read as an IPv4 address. A bracket opens an IPv6 one.
fn is_ip(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    let hexadecimal = last.strip_prefix("0x").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    host.starts_with('[') || hexadecimal || (!last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_host_name(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    host.len() <= 253 && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::BridgeError;

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
            ("http://[x.localhost", true, "origin_unparseable", "a bracket that nothing closes"),
            ("https://a%2eb.example", false, "origin_unparseable", "percent-encoding is not decoded"),
        ] {
            let error = Origin::parse(entry, dev).expect_err(why);
            assert_eq!(BridgeError::from(error).code(), code, "{entry}: {why}");
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
