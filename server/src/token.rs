//! Signed claims: compact JWS with `EdDSA` over Ed25519 (RFC 7515, RFC 8037), and the published keys.
//!
//! Only signs. Why by hand and not by a general JWT library: docs/decisions/server-crates.md.

use std::collections::BTreeMap;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde::Serialize;
use serde_json::{Value, json};

use crate::config::{ConfigError, Disclose};
use crate::hash::{hex, sha256};

/// An Ed25519 key pair and the name it is published under.
#[derive(Clone)]
pub(crate) struct SigningKey {
    pair: Arc<Ed25519KeyPair>,
    kid: String,
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "SigningKey({})", self.kid)
    }
}

impl SigningKey {
    /// The key of a seed.
    ///
    /// # Errors
    /// The seed is refused.
    pub(crate) fn new(seed: &[u8; 32], place: &impl std::fmt::Display) -> Result<Self, ConfigError> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed)
            .map_err(|_| ConfigError::invalid(place.to_string(), "is not an Ed25519 seed"))?;
        let x = URL_SAFE_NO_PAD.encode(pair.public_key());
        // RFC 7638: the hash of the required members, in this order and without spaces.
        let kid = URL_SAFE_NO_PAD.encode(sha256(format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#).as_bytes()));
        Ok(Self { pair: Arc::new(pair), kid })
    }

    /// The public half, as a member of a JWK set.
    pub(crate) fn jwk(&self) -> Value {
        let x = URL_SAFE_NO_PAD.encode(self.pair.public_key());
        json!({ "kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": self.kid, "x": x })
    }

    /// Signs a payload.
    pub(crate) fn sign(&self, payload: &TokenPayload<'_>) -> String {
        let header = json!({ "alg": "EdDSA", "typ": "JWT", "kid": self.kid });
        let part = |text: String| URL_SAFE_NO_PAD.encode(text);
        let signed =
            format!("{}.{}", part(header.to_string()), part(serde_json::to_string(payload).unwrap_or_default()));
        let signature = self.pair.sign(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }
}

/// What a token says. Times are seconds since 1970.
#[derive(Debug, Serialize)]
pub(crate) struct TokenPayload<'a> {
    pub(crate) iss: &'a str,
    pub(crate) aud: &'a str,
    /// See [`subject`].
    pub(crate) sub: String,
    pub(crate) jti: &'a str,
    pub(crate) iat: i64,
    pub(crate) exp: i64,
    pub(crate) won: Option<bool>,
    pub(crate) prize: Option<&'a PrizeShown>,
    /// The app that was played, if the record says so: a shop can tell a cheap wheel from a grand prize.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) app: Option<String>,
}

/// The hash of a session that a token is about: SHA-256 in hexadecimal, so that the shop can compare it.
pub(crate) fn subject(session: &str) -> String {
    hex(&sha256(session.as_bytes()))
}

/// A prize, as much of it as is disclosed. A field that is not disclosed is not there; one without a value is null.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct PrizeShown(BTreeMap<&'static str, Option<String>>);

impl PrizeShown {
    pub(crate) fn new(prize: drimify_bridge::Prize, disclose: Disclose) -> Self {
        let parts = [
            ("title", disclose.title, prize.title),
            ("ref", disclose.reference, prize.reference),
            ("code", disclose.code, prize.code),
        ];
        Self(parts.into_iter().filter(|part| part.1).map(|(name, _, value)| (name, value)).collect())
    }
}
