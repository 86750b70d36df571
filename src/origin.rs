//! Origins and lists of allowed origins, checked once at set-up.
//!
//! An entry is canonicalised here and compared byte for byte ever after; nothing that arrives at run time is parsed,
//! trimmed or lower-cased. Knows nothing of windows or messages.

use std::fmt;

use crate::error::{BridgeError, Code};
use crate::text::{all, has_any, is_one_of, parts, split_span};

/// At most this many entries in one list of allowed origins.
pub const MAX_ORIGINS: usize = 16;

/// An exact origin as a browser reports it in `MessageEvent.origin` (HTML Standard, §9.3.2): scheme, host and port,
/// lower case, no trailing slash, no default port.
///
/// ```
/// # use drimify_bridge::Origin;
/// assert_eq!(Origin::parse("HTTPS://Apps.Drimify.com:443/", false)?.as_str(), "https://apps.drimify.com");
/// # Ok::<(), drimify_bridge::BridgeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// Parses an exact origin. One trailing slash, the default port and upper case are tolerated. `dev` permits
    /// `localhost`, names below it, 127.0.0.0/8 and `[::1]`, also over http.
    ///
    /// # Errors
    /// Refuses anything that could never equal a browser's origin, by the first of the codes `origin_…` that applies.
    #[inline(never)]
    pub fn parse(entry: &str, dev: bool) -> Result<Self, BridgeError> {
        canonical(entry, dev).map(Self).map_err(|code| BridgeError::new(code, entry))
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

fn canonical(entry: &str, dev: bool) -> Result<String, Code> {
    match entry {
        "" => return Err(Code::OriginEmpty),
        "*" => return Err(Code::OriginAny),
        "null" => return Err(Code::OriginOpaque),
        _ => {}
    }
    if !entry.is_ascii() {
        return Err(Code::OriginNonAscii);
    }
    if !all(entry, |byte| byte > b' ' && byte != 0x7f && !is_one_of(byte, b"\\\"<>^`{|}$")) {
        return Err(Code::OriginBadChar);
    }
    let lower = entry.to_ascii_lowercase();
    let (scheme, standard, rest) = match (lower.strip_prefix("https://"), lower.strip_prefix("http://")) {
        (Some(rest), _) => ("https://", 443, rest),
        (_, Some(rest)) => ("http://", 80, rest),
        _ => return Err(Code::OriginBadScheme),
    };
    let (authority, tail) = split_span(rest, |byte| !is_one_of(byte, b"/?#"));
    let host_port = parts(authority, b'@').last().unwrap_or_default();
    let (host, port) = split_port(host_port);
    let loopback = dev && is_loopback(host);
    if standard == 80 && !loopback {
        return Err(Code::OriginInsecureScheme);
    }
    if host_port.len() < authority.len() {
        return Err(Code::OriginUserinfo);
    }
    if !matches!(tail, "" | "/") {
        return Err(Code::OriginHasPath);
    }
    if has_any(host_port, b"*") {
        return Err(Code::OriginWildcard);
    }
    if host.ends_with('.') {
        return Err(Code::OriginTrailingDot);
    }
    if !loopback {
        if is_ip(host) {
            return Err(Code::OriginIpLiteral);
        }
        if !host.is_empty() && !has_any(host, b".") {
            return Err(Code::OriginSingleLabel);
        }
    }
    if !(is_host_name(host) || loopback && host.starts_with('[')) {
        return Err(Code::OriginUnparseable);
    }
    let mut canonical = String::from(scheme);
    canonical.push_str(host);
    if let Some(digits) = port
        && parse_port(digits).ok_or(Code::OriginUnparseable)? != standard
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
