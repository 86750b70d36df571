//! Refusals as JSON: a word for programs, a sentence for people, nothing about what was sent.

use std::time::Duration;

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::record::{BodyError, EncodingError};
use crate::store::StoreError;

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("not authorized")]
    Unauthorized,
    #[error("too many requests: wait as long as Retry-After says")]
    TooMany(Duration),
    #[error("the body is larger than {0} bytes")]
    TooLarge(usize),
    #[error("the body did not arrive in time")]
    Slow,
    #[error("the body broke off")]
    BrokeOff,
    #[error(transparent)]
    Body(#[from] BodyError),
    #[error(transparent)]
    Encoding(#[from] EncodingError),
    #[error("{0}")]
    Bad(&'static str),
    #[error("pages of this origin may not make claims: the server's `claims.origins` lists those that may")]
    Origin,
    #[error("send the claim as application/json")]
    MediaType,
    #[error("busy: send it again after the time Retry-After says")]
    Busy,
    #[error("the store cannot be written: nothing was stored, send it again")]
    Store,
    #[error("the server is stopping: send it again")]
    Stopping,
    #[error("this path knows other methods: see Allow")]
    Method,
    #[error("there is nothing here")]
    NotFound,
}

impl Refusal {
    fn parts(&self) -> (StatusCode, &'static str, Option<u64>) {
        match self {
            Self::Unauthorized => (StatusCode::UNAUTHORIZED, "unauthorized", None),
            Self::TooMany(wait) => (StatusCode::TOO_MANY_REQUESTS, "too_many", Some(wait.as_secs().max(1))),
            Self::TooLarge(_) | Self::Encoding(EncodingError::TooLarge(_)) => {
                (StatusCode::PAYLOAD_TOO_LARGE, "too_large", None)
            }
            Self::Slow => (StatusCode::REQUEST_TIMEOUT, "slow", None),
            Self::BrokeOff => (StatusCode::BAD_REQUEST, "broke_off", None),
            Self::MediaType | Self::Encoding(EncodingError::Unknown(_)) | Self::Body(BodyError::Charset(_)) => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "media_type", None)
            }
            Self::Body(_) | Self::Encoding(EncodingError::Damaged { .. }) => {
                (StatusCode::BAD_REQUEST, "unreadable", None)
            }
            Self::Bad(_) => (StatusCode::BAD_REQUEST, "bad_request", None),
            Self::Origin => (StatusCode::FORBIDDEN, "origin", None),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy", Some(1)),
            Self::Store => (StatusCode::SERVICE_UNAVAILABLE, "store", Some(5)),
            Self::Stopping => (StatusCode::SERVICE_UNAVAILABLE, "stopping", Some(5)),
            Self::Method => (StatusCode::METHOD_NOT_ALLOWED, "method", None),
            Self::NotFound => (StatusCode::NOT_FOUND, "not_found", None),
        }
    }

    /// The word for programs and for the metrics.
    pub(crate) fn word(&self) -> &'static str {
        self.parts().1
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Busy,
            StoreError::Closed => Self::Stopping,
            _ => Self::Store,
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, word, retry) = self.parts();
        let mut response = (status, Json(json!({ "error": word, "message": self.to_string() }))).into_response();
        if let Some(seconds) = retry {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

pub(super) async fn wrong_method() -> Refusal {
    Refusal::Method
}

pub(super) async fn not_found() -> Refusal {
    Refusal::NotFound
}
