//! The cookie that holds a session.

use axum::http::{HeaderMap, header};

/// With this name a browser takes it from https alone, for this host alone.
const SECURE: &str = "__Host-drimify";
const PLAIN: &str = "drimify-dashboard";

fn name(secure: bool) -> &'static str {
    if secure { SECURE } else { PLAIN }
}

/// What a browser presents.
pub(super) fn presented(headers: &HeaderMap, secure: bool) -> Option<String> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(found, _)| *found == name(secure)).map(|(_, value)| value.to_owned()).next()
}

/// The line that gives a cookie, or with an empty token takes it back.
pub(super) fn line(token: &str, seconds: i64, secure: bool) -> String {
    let only = if secure { "; Secure" } else { "" };
    format!("{}={token}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{only}", name(secure))
}
