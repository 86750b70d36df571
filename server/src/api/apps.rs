//! The apps of the account: listed, and found by id or title.

use serde::Deserialize;

use super::ApiError;
use super::client::Client;
use crate::config::{ApiSettings, ConfigError};
use crate::exit::Failure;
use crate::record::identity;

/// An app as the vendor lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct App {
    id: String,
    title: String,
}

/// Prints ids and titles.
pub(crate) async fn list(settings: &ApiSettings) -> Result<(), Failure> {
    let client = Client::new(settings, None)?;
    let apps = apps(&client).await?;
    let width = apps.iter().map(|app| app.id.chars().count()).max().unwrap_or_default().max(2);
    println!("{:width$}  title", "id");
    for App { id, title } in apps {
        let title: String = title.chars().filter(|character| !character.is_control()).collect();
        println!("{id:width$}  {title}");
    }
    Ok(())
}

/// The id of the app with an id or a title.
///
/// # Errors
/// As [`Client::get`]; no app or several have the title.
pub(crate) async fn id_of(settings: &ApiSettings, app: &str) -> Result<String, Failure> {
    Ok(titled(&apps(&Client::new(settings, None)?).await?, app)?)
}

/// The ids that are asked for: of the app with an id or a title, or of all.
///
/// # Errors
/// As [`Client::get`]; no app or several have the title.
pub(super) async fn chosen(client: &Client, app: Option<&str>) -> Result<Vec<String>, Failure> {
    match app.map(str::trim) {
        // Digits are an id: nothing needs to be asked.
        Some(id) if !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) => Ok(vec![id.to_owned()]),
        Some(title) => Ok(vec![titled(&apps(client).await?, title)?]),
        None => Ok(apps(client).await?.into_iter().map(|app| app.id).collect()),
    }
}

fn titled(apps: &[App], title: &str) -> Result<String, ConfigError> {
    let same = |app: &&App| app.id == title || app.title.trim().to_lowercase() == title.to_lowercase();
    let found: Vec<&App> = apps.iter().filter(same).collect();
    match found.as_slice() {
        [app] => Ok(app.id.clone()),
        [] => {
            let reason = format!("no app is called \"{title}\"; `drimify-server apps` lists ids and titles");
            Err(ConfigError::invalid("--app", reason))
        }
        several => {
            let ids: Vec<&str> = several.iter().map(|app| app.id.as_str()).collect();
            let reason = format!("several apps are called \"{title}\": give one of their ids, {}", ids.join(", "));
            Err(ConfigError::invalid("--app", reason))
        }
    }
}

async fn apps(client: &Client) -> Result<Vec<App>, ApiError> {
    #[derive(Deserialize)]
    struct Row {
        id: serde_json::Value,
        title: Option<String>,
    }
    let rows = client.get("apps", &[]).await?.rows;
    let rows = rows.iter().filter_map(|row| serde_json::from_str::<Row>(row).ok());
    Ok(rows.filter_map(|row| Some(App { id: identity(&row.id)?, title: row.title.unwrap_or_default() })).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_app_is_found_by_its_title_alone_if_there_is_one() {
        let app = |id: &str, title: &str| App { id: id.to_owned(), title: title.to_owned() };
        let apps = [app("1", "Wheel"), app("2", "Quiz"), app("3", " quiz "), app("x4", "Tombola")];
        for (title, expected) in [
            ("WHEEL", Ok("1")),
            ("x4", Ok("x4")),
            ("Quiz", Err("give one of their ids, 2, 3")),
            ("Wheel of fortune", Err("`drimify-server apps` lists")),
        ] {
            let found = titled(&apps, title).map_err(|error| error.to_string());
            match expected {
                Ok(id) => assert_eq!(found.as_deref(), Ok(id), "{title}"),
                Err(words) => assert!(found.is_err_and(|error| error.contains(words)), "{title}"),
            }
        }
    }
}
