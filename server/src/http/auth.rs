//! Whether a webhook's caller is who it must be. Looks at headers only, before any of the body is read.
//!
//! Secrets are compared as hashes, in constant time, and every configured one is compared: neither content nor number
//! of the secrets shows in the time an answer takes.

use std::net::IpAddr;

use axum::http::{HeaderMap, header};
use subtle::{Choice, ConstantTimeEq};

use crate::config::{Auth, Integration, with_small_scheme};
use crate::hash::sha256;

/// Whether the caller may deliver to the integration.
pub(super) fn may_deliver(integration: &Integration, address: IpAddr, headers: &HeaderMap) -> bool {
    let from_there = integration.allowed_addresses.as_ref().is_none_or(|allowed| allowed.contains(address));
    let proven = match &integration.auth {
        Auth::Nobody => true,
        Auth::Header { name, accepted } => {
            // One header, exactly: with two of them, which one counts would be a guess.
            let mut values = headers.get_all(name).iter();
            let first = values.next().map(axum::http::HeaderValue::as_bytes);
            let value = if values.next().is_some() { None } else { first };
            let presented = match value {
                Some(value) if *name == header::AUTHORIZATION => match std::str::from_utf8(value) {
                    Ok(text) => with_small_scheme(text).into_bytes(),
                    Err(_) => value.to_vec(),
                },
                Some(value) => value.to_vec(),
                None => Vec::new(),
            };
            let hash = sha256(&presented);
            let equal = accepted.iter().fold(Choice::from(0), |any, secret| any | hash.ct_eq(secret));
            bool::from(equal) && value.is_some()
        }
    };
    from_there && proven
}
