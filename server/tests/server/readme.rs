//! The README's own example, run as it is written.

use std::process::Command;
use std::sync::Arc;

use serde_json::Value;

use crate::instances::{database, won};
use crate::support::{CLAIMANT, Server, field, json_of, text};

const README: &str = include_str!("../../README.md");

const HASH: &str = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AXrCrKYz0zw2qTGyhh6oTjTH0iFb7ZLTu8fXYkTKgiE";

/// The code blocks of a language, in order.
fn blocks(language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    README.split(&fence).skip(1).filter_map(|rest| rest.split("\n```").next()).map(str::to_owned).collect()
}

#[test]
fn the_curl_examples_work_as_written() {
    let server = Server::start("");
    let key = server.folder.path().join("drimify-webhook.key");
    std::fs::write(&key, crate::support::KEY).expect("the key");
    let script = blocks("sh").into_iter().find(|block| block.contains("curl")).expect("an example");
    let script = script.replace("http://127.0.0.1:8787", &server.url);
    let output = Command::new("sh").args(["-ec", &script]).current_dir(server.folder.path()).output().expect("sh runs");
    let said = text(&output.stdout);
    assert!(said.contains("{\"status\":\"stored\"}"), "{said} {}", text(&output.stderr));
    assert!(said.contains("\"state\":\"verified\"") && said.contains("WIN12345"), "{said}");
}

#[test]
fn the_configuration_reference_is_a_configuration_that_starts() {
    let config = blocks("toml").into_iter().find(|block| block.contains("[claims]")).expect("the reference");
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("key"), "a-secret-for-tests\n").expect("a secret");
    let mut config = config.replace("/run/secrets/drimify-webhook", &folder.path().join("key").display().to_string());
    for (name, secret) in [
        ("shop-webhook", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
        ("hubspot-token", "a-token"),
        ("mailchimp-key", "key-us21"),
        ("brevo-key", "a-key"),
        ("salesforce-secret", "a-secret"),
        ("smtp-password", "geheim"),
        ("slack-url", "https://hooks.example/a"),
        ("notices-url", "https://hooks.example/b"),
        ("dashboard-hash", HASH),
    ] {
        let file = folder.path().join(name);
        std::fs::write(&file, secret).expect("a secret");
        config = config.replace(&format!("/run/secrets/{name}"), &file.display().to_string());
    }
    let config = config.replace("127.0.0.1:8788", "127.0.0.1:0");
    let config = config.replace("127.0.0.1:8787", "127.0.0.1:0").replace("data_dir =", "# data_dir =");
    let sizes = if crate::postgres::cluster().is_some() { "# max_mib =" } else { "max_mib =" };
    let server = Server::start(&config.replace("max_mib =", sizes));
    assert!(server.screen.contains("https://claims.shop.example/webhooks/drimify"), "{}", server.screen);
}

#[tokio::test]
async fn the_compose_file_s_instances_serve_one_database() {
    let Some(url) = database() else { return };
    let compose = blocks("yaml").into_iter().find(|block| block.contains("services:")).expect("the compose file");
    let config = blocks("toml").into_iter().find(|block| block.contains("HASH_KEY")).expect("its configuration");
    let server = compose.split("  server:\n").nth(1).expect("the server's part");
    let of =
        |key: &str| server.lines().find_map(|line| line.trim().strip_prefix(key)).expect("a line").trim().to_owned();

    let mounted: Vec<String> = serde_json::from_str(&of("volumes:")).expect("a list");
    let command: Vec<String> = serde_json::from_str(&of("command:")).expect("a list");
    assert_eq!(mounted, ["./drimify-server.toml:/etc/drimify-server.toml:ro"]);
    assert_eq!(command, ["--config", "/etc/drimify-server.toml", "serve", "--listen", "0.0.0.0:8787"]);
    assert!(of("DATABASE_URL:").starts_with("postgres://drimify:"));
    let secret = |name: &'static str| {
        assert!(of(&format!("{name}:")).starts_with(&format!("${{{name}}}")), "{name}");
        (name, "0f".repeat(32))
    };
    let secrets = [secret("HASH_KEY"), secret("SIGNING_KEY"), secret("DRIMIFY_WEBHOOK_KEY")];
    let mut environment = vec![("DATABASE_URL", url.as_str())];
    environment.extend(secrets.iter().map(|(name, value)| (*name, value.as_str())));

    let instance = || Server::start_with(Arc::new(tempfile::tempdir().expect("a folder")), &config, &environment);
    let (one, other) = (instance(), instance());
    let delivery =
        one.http.post(one.path("/webhooks/drimify")).header("x-api-key", "0f".repeat(32)).body(won(1).to_string());
    assert_eq!(delivery.send().await.expect("an answer").status(), 200);
    let (status, claim) = other.claim("s1", CLAIMANT).await;
    assert_eq!((status, field(&claim, "/prize/code")), (200, "WIN1"));
    let keys = one.http.get(one.path("/.well-known/jwks.json")).send().await.expect("keys");
    let (_, keys) = json_of(keys).await;
    assert_eq!(keys.get("keys").and_then(Value::as_array).map(Vec::len), Some(1), "they sign with one key: {keys}");
}

#[test]
fn every_key_of_a_target_is_in_the_configuration_reference() {
    let reference = blocks("toml").into_iter().find(|block| block.contains("[claims]")).expect("the reference");
    let folder = tempfile::tempdir().expect("a folder");
    let output = crate::support::run(folder.path(), "[targets.x]\nno-such-key = 1\n", &["unread"]);
    let said = text(&output.stderr);
    // The sentence lists all that there are.
    let keys: Vec<&str> =
        said.split_once("expected one of").expect("the keys").1.split('`').skip(1).step_by(2).collect();
    assert!(keys.len() > 20, "{said}");
    for key in keys {
        let there = reference.lines().any(|line| line.trim_start_matches("# ").starts_with(&format!("{key} = ")));
        assert!(
            there
                || reference.contains(&format!("[targets.shop.{key}]"))
                || reference.contains(&format!("[targets.welcome.{key}.")),
            "{key}"
        );
    }
}

#[test]
fn every_key_of_the_notices_is_in_the_configuration_reference() {
    let reference = blocks("toml").into_iter().find(|block| block.contains("[claims]")).expect("the reference");
    let section = reference.split("[notices]").nth(1).and_then(|rest| rest.split("\n[").next()).expect("the section");
    let folder = tempfile::tempdir().expect("a folder");
    let output = crate::support::run(folder.path(), "[notices]\nno-such-key = 1\n", &["unread"]);
    let said = text(&output.stderr);
    let keys: Vec<&str> =
        said.split_once("expected one of").expect("the keys").1.split('`').skip(1).step_by(2).collect();
    assert!(keys.len() > 8, "{said}");
    // The two that are a target's too are explained there.
    for key in keys.into_iter().filter(|key| !matches!(*key, "tls" | "member")) {
        assert!(section.lines().any(|line| line.starts_with(&format!("{key} = "))), "{key}");
    }
}

#[test]
fn every_key_of_the_dashboard_is_in_the_configuration_reference() {
    let reference = blocks("toml").into_iter().find(|block| block.contains("[claims]")).expect("the reference");
    let section = reference.split("[dashboard]").nth(1).and_then(|rest| rest.split("\n[").next()).expect("the section");
    let folder = tempfile::tempdir().expect("a folder");
    let output = crate::support::run(folder.path(), "[dashboard]\nno-such-key = 1\n", &["unread"]);
    let said = text(&output.stderr);
    let keys: Vec<&str> =
        said.split_once("expected one of").expect("the keys").1.split('`').skip(1).step_by(2).collect();
    assert!(keys.len() > 2, "{said}");
    for key in keys {
        assert!(section.lines().any(|line| line.starts_with(&format!("{key} = "))), "{key}");
    }
}

#[test]
fn every_key_of_a_mailed_report_is_in_the_configuration_reference() {
    let reference = blocks("toml").into_iter().find(|block| block.contains("[claims]")).expect("the reference");
    let folder = tempfile::tempdir().expect("a folder");
    for head in ["mail", "reports.weekly"] {
        let section = reference.split(&format!("[{head}]")).nth(1).and_then(|rest| rest.split("\n[").next());
        let section = section.expect("the section");
        let output = crate::support::run(folder.path(), &format!("[{head}]\nno-such-key = 1\n"), &["unread"]);
        let said = text(&output.stderr);
        let keys: Vec<&str> =
            said.split_once("expected one of").expect("the keys").1.split('`').skip(1).step_by(2).collect();
        assert!(keys.len() > 4, "{said}");
        // As in a target.
        for key in keys.into_iter().filter(|key| *key != "tls") {
            assert!(section.lines().any(|line| line.starts_with(&format!("{key} = "))), "{head}.{key}");
        }
    }
}

#[test]
fn every_exit_code_is_in_the_table() {
    for code in 0..=10 {
        assert!(README.contains(&format!("| {code} ")), "{code}");
    }
}
