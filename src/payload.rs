//! What milestones carry: plain structs, the same for the page, a Rust page and a server.
//!
//! Names, types and limits are those of the public contract, section 2. How a message spells them is `wire`'s business.

use serde::{Deserialize, Serialize};

/// What is known of a finished game. A browser's word: a hint, not a proof.
///
/// ```
/// use drimify_bridge::Completion;
/// let completion: Completion = serde_json::from_str(r#"{ "sessionId": "s1", "won": true, "score": 85 }"#)?;
/// assert_eq!((completion.won, completion.score, completion.prize), (Some(true), Some(85.0), None));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Completion {
    /// The session, at most 256 UTF-16 units.
    pub session_id: Option<String>,
    /// The experience's project, at most 256 units.
    pub project_id: Option<String>,
    /// Whether it was a preview.
    pub preview: Option<bool>,
    /// Whether the player won; `None` when the message does not say.
    pub won: Option<bool>,
    /// The score: finite, safe if an integer.
    pub score: Option<f64>,
    /// The prize, if one is named.
    pub prize: Option<Prize>,
    /// The profile a quiz arrived at.
    pub profile: Option<Profile>,
}

/// A prize: named by at least one of id, title, ref and code.
///
/// ```
/// use drimify_bridge::Prize;
/// let prize = Prize { reference: Some("GOLD2023".into()), ..Prize::default() };
/// assert_eq!(serde_json::to_value(&prize)?["ref"], "GOLD2023");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prize {
    /// The vendor's id, at most 256 units.
    pub id: Option<String>,
    /// The title, at most 4096 units.
    pub title: Option<String>,
    /// The campaign's own reference, at most 256 units.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// The code, at most 256 units. Secret codes belong on the server.
    pub code: Option<String>,
    /// An image's address, at most 4096 units.
    pub image: Option<String>,
}

/// The profile a personality quiz assigns.
///
/// ```
/// use drimify_bridge::Profile;
/// let profile = Profile { id: Some("EXPL123".into()), title: Some("Explorer".into()) };
/// assert_eq!(serde_json::to_string(&profile)?, r#"{"id":"EXPL123","title":"Explorer"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The vendor's id, at most 256 units.
    pub id: Option<String>,
    /// The title, at most 4096 units.
    pub title: Option<String>,
}

/// What the server says of a participation it has seen.
///
/// ```
/// use drimify_bridge::Claim;
/// let claim: Claim = serde_json::from_str(r#"{ "won": true, "code": "WIN12345" }"#)?;
/// assert!(claim.won && claim.token.is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Claim {
    /// Whether the player won.
    pub won: bool,
    /// The prize's code, where the server discloses it.
    pub code: Option<String>,
    /// The prize's title.
    pub title: Option<String>,
    /// The campaign's reference of the prize.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// The signed token that a shop's backend checks.
    pub token: Option<String>,
}

/// What a milestone carries.
///
/// ```
/// use drimify_bridge::Payload;
/// let payload = Payload::Route { route: Some("/end".into()) };
/// assert_eq!(serde_json::to_string(&payload)?, r#"{"route":"/end"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Payload {
    /// `complete`
    Completion(Completion),
    /// `error`
    Failure {
        /// The error's name, at most 4096 units.
        name: Option<String>,
        /// The error's message, at most 4096 units.
        message: Option<String>,
    },
    /// `routeChange`
    Route {
        /// The experience's new screen, at most 4096 units.
        route: Option<String>,
    },
    /// `custom`
    Custom {
        /// The declared wire type.
        #[serde(rename = "type")]
        kind: String,
    },
    /// `verified`
    Verified {
        /// The server's word.
        claim: Claim,
    },
    /// `unverified`
    Unverified {
        /// Why there is no proof.
        reason: Unproven,
    },
    /// Everything else.
    None,
}

/// Why the server's word is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unproven {
    /// The server answered no, or gave the prize to another claimant.
    Refused,
    /// The server did not answer in time.
    Timeout,
    /// The completion names no session to ask for.
    NoSession,
}

impl Payload {
    /// The completion, at `complete`.
    #[must_use]
    pub fn completion(&self) -> Option<&Completion> {
        match self {
            Self::Completion(completion) => Some(completion),
            _ => None,
        }
    }

    /// The payload as the page at large may see it: a claim's code and token reach handlers only (contract, section 2,
    /// DOM events).
    #[must_use]
    pub fn without_secrets(&self) -> Self {
        match self {
            Self::Verified { claim } => Self::Verified { claim: Claim { code: None, token: None, ..claim.clone() } },
            other => other.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_at_large_sees_of_a_claim_has_neither_code_nor_token() {
        let claim = Claim {
            won: true,
            code: Some("C".into()),
            title: Some("T".into()),
            reference: None,
            token: Some("t".into()),
        };
        let shown = Payload::Verified { claim: claim.clone() }.without_secrets();
        assert_eq!(shown, Payload::Verified { claim: Claim { code: None, token: None, ..claim } });
        let route = Payload::Route { route: Some("/end".into()) };
        assert_eq!(route.without_secrets(), route);
    }
}
