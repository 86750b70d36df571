//! `share`: makes a link, lists them, takes one back.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::config::{ConfigError, Settings, parse_duration};
use crate::exit::Failure;
use crate::hash::{hex, random, sha256};
use crate::store::{Share, Store, Writer, now_ms};

#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["app", "list", "revoke"]))]
pub(crate) struct Arguments {
    /// The app's id
    #[arg(long)]
    app: Option<String>,
    /// So many days up to the one on which somebody looks
    #[arg(long, default_value_t = 30, requires = "app", value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=3660))]
    days: u16,
    /// How long the link works
    #[arg(long, default_value = "30d", requires = "app", value_name = "TIME", value_parser = lifetime)]
    expires: Duration,
    /// List the links, without what opens them
    #[arg(long)]
    list: bool,
    /// Take a link back
    #[arg(long, value_name = "ID")]
    revoke: Option<String>,
}

fn lifetime(text: &str) -> Result<Duration, String> {
    let most = Duration::from_hours(24 * 3660);
    let time = parse_duration(text).filter(|time| !time.is_zero() && *time <= most);
    time.ok_or_else(|| "not a time such as 30d, of ten years at most".to_owned())
}

/// Does what is asked. Answers with what is said of it.
///
/// # Errors
/// There is no such link; the store cannot be read or written.
pub(crate) async fn perform(
    settings: &Settings,
    store: &Store,
    writer: &Writer,
    arguments: Arguments,
) -> Result<String, Failure> {
    let Arguments { app, days, expires, list, revoke } = arguments;
    if list {
        let lines: Vec<String> = store.shares().await?.iter().map(line).collect();
        return Ok(if lines.is_empty() { "there is no share link".to_owned() } else { lines.join("\n") });
    }
    if let Some(id) = revoke {
        return if writer.revoke_share(id.clone()).await? {
            Ok(format!("revoked: {id} shows nothing any more"))
        } else {
            Err(ConfigError::invalid("--revoke", format!("there is no link {id}: `share --list` has them")).into())
        };
    }
    let app = app.unwrap_or_default().trim().to_owned();
    let none = |_| ConfigError::invalid("share", "the system has no random bytes to give");
    let token = URL_SAFE_NO_PAD.encode(random::<24>().map_err(none)?);
    let id = hex(&random::<4>().map_err(none)?);
    let made_ms = now_ms();
    let until_ms = made_ms.saturating_add(i64::try_from(expires.as_millis()).unwrap_or(i64::MAX));
    let share = Share { id, app, days: days.into(), made_ms, until_ms };
    let said = line(&share);
    let known = store.apps().await?.contains(&share.app);
    writer.add_share(share, sha256(token.as_bytes())).await?;
    let url = settings.public_url.clone().unwrap_or_else(|| format!("http://{}", settings.listen));
    let hint = if known { "" } else { "\nthe store has no record of this app yet" };
    Ok(format!("{url}/share/{token}\n{said}\nThe address is shown this once: whoever has it sees the numbers.{hint}"))
}

fn line(share: &Share) -> String {
    let Share { id, app, days, made_ms, until_ms } = share;
    let day = |ms: &i64| jiff::Timestamp::from_millisecond(*ms).unwrap_or_default().strftime("%Y-%m-%d").to_string();
    let (made, until) = (day(made_ms), day(until_ms));
    let word = if *until_ms > now_ms() { "until" } else { "expired" };
    format!("{id}  app {app}, {days} days  made {made}  {word} {until}")
}
