//! Where the server is asked.

use crate::platform::Platform;

/// The server's address, whole and as the beginning of others.
#[derive(Debug)]
pub(super) struct Address {
    pub(super) href: String,
    /// Origin and path, without credentials, query, fragment and a slash at the end.
    pub(super) base: String,
}

impl Address {
    /// What does not parse is asked as it stands: that fails, and the claim is given up in time.
    pub(super) fn resolve(text: &str, platform: &dyn Platform) -> Self {
        let Some(url) = platform.parse_url(text) else { return Self { href: text.to_owned(), base: text.to_owned() } };
        let path = url.path();
        let base = [url.origin.as_str(), path.strip_suffix('/').unwrap_or(path)].concat();
        Self { base, href: url.href }
    }
}

/// As `encodeURIComponent` (ECMA-262) has it.
pub(super) fn encode_component(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => encoded.push(char::from(byte)),
            b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
