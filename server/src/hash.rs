//! Hashes: plain ones for equality, keyed ones for what must not be guessed from the store or the logs.
//!
//! Knows nothing of records; it is handed text.

use std::fmt;

use ring::{digest, hmac};

/// SHA-256 of some bytes.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}

/// The store's own key: e-mail addresses, ids and sessions are remembered only under it once they are erased.
#[derive(Clone)]
pub(crate) struct HashKey(hmac::Key);

impl HashKey {
    pub(crate) fn new(bytes: &[u8; 32]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, bytes))
    }

    /// HMAC-SHA-256 over a purpose and a text, cut to 16 bytes; one purpose's tags say nothing about another's.
    pub(crate) fn tag(&self, purpose: &str, text: &str) -> Vec<u8> {
        let mut context = hmac::Context::with_key(&self.0);
        context.update(purpose.as_bytes());
        context.update(&[0]);
        context.update(text.as_bytes());
        context.sign().as_ref().iter().copied().take(16).collect()
    }

    /// A short tag for logs: the same session has the same one, and nobody without the key knows whose it is.
    pub(crate) fn log_tag(&self, session: &str) -> String {
        hex(self.tag("log", session).get(..6).unwrap_or_default())
    }
}

impl fmt::Debug for HashKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("HashKey([hidden])")
    }
}

/// Random bytes from the operating system.
///
/// # Errors
/// The operating system has none to give.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], ring::error::Unspecified> {
    use ring::rand::SecureRandom;
    let mut bytes = [0; N];
    ring::rand::SystemRandom::new().fill(&mut bytes)?;
    Ok(bytes)
}
