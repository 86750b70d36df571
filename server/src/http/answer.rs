//! What a claim is answered with, whichever way it was asked.

use serde_json::{Value, json};

use super::state::App;
use crate::record::{completion, identity};
use crate::store::{Claim, ClaimRequest, now_ms};
use crate::token::{PrizeShown, TokenPayload, subject};

/// The state of a claim, as pages and metrics know it.
pub(super) fn word(claim: &Claim) -> &'static str {
    match claim {
        Claim::Pending => "pending",
        Claim::Taken => "taken",
        Claim::Verified { .. } => "verified",
    }
}

/// The JSON of a claim.
pub(super) fn body(app: &App, request: &ClaimRequest, claim: Claim) -> Value {
    let state = word(&claim);
    let Claim::Verified { fields, jti, .. } = claim else { return json!({ "state": state }) };
    let completion = completion(&fields);
    let prize = completion.prize.map(|prize| PrizeShown::new(prize, app.claims.disclose));
    let now = now_ms() / 1000;
    let token = app.signing.sign(&TokenPayload {
        iss: &app.issuer,
        aud: &app.claims.audience,
        sub: subject(&request.value),
        jti: &jti,
        iat: now,
        exp: now + i64::try_from(app.claims.token_lifetime.as_secs()).unwrap_or(600),
        won: completion.won,
        prize: prize.as_ref(),
        app: fields.get("appId").and_then(identity),
    });
    json!({ "state": state, "won": completion.won, "prize": prize, "token": token })
}
