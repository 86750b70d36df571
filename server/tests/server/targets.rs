//! What tests of targets share: configurations, secrets, and waiting for what the metrics say.

use std::path::Path;
use std::sync::Arc;

use tempfile::TempDir;

use crate::hubspot::TOKEN;
use crate::receiver::Posted;
use crate::support::Server;

pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub(crate) const OLD_SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

pub(crate) fn folder() -> Arc<TempDir> {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, secret) in [("new", SECRET), ("old", OLD_SECRET), ("token", TOKEN)] {
        std::fs::write(folder.path().join(name), secret).expect("a secret");
    }
    Arc::new(folder)
}

pub(crate) fn webhook(folder: &Path, name: &str, url: &str, more: &str) -> String {
    let folder = folder.display();
    format!(
        "[targets.{name}]\ntype = \"webhook\"\nurl = \"{url}\"\nallow_private = [\"127.0.0.1/32\"]\n\
         secrets = [{{ file = \"{folder}/new\" }}, {{ file = \"{folder}/old\" }}]\n{more}\n"
    )
}

pub(crate) fn hubspot(folder: &Path, url: &str, more: &str) -> String {
    let folder = folder.display();
    format!(
        "[targets.crm]\ntype = \"hubspot\"\nurl = \"{url}\"\nallow_private = [\"127.0.0.1\"]\n\
         token = {{ file = \"{folder}/token\" }}\nconsent = \"optinNewsletter\"\n{more}\n"
    )
}

pub(crate) fn now() -> String {
    jiff::Timestamp::now().to_string()
}

/// Checks the signature by another implementation of the same rules.
pub(crate) fn verify(posted: &Posted, secret: &str) {
    let receiver = standardwebhooks::Webhook::new(secret).expect("a secret");
    receiver.verify(&posted.raw, &posted.headers).expect("signed");
}

/// Waits until a line of the metrics says so.
pub(crate) async fn metric(server: &Server, line: &str) {
    let waiting = async {
        // Not at every moment: whoever is asked has something else to do too.
        let mut moments = tokio::time::interval(std::time::Duration::from_millis(25));
        loop {
            moments.tick().await;
            let metrics = server.get("/metrics").await.1;
            if metrics.lines().any(|found| found == line) {
                return;
            }
        }
    };
    let came = tokio::time::timeout(std::time::Duration::from_mins(3), waiting).await.is_ok();
    assert!(came, "{line} in {}\n{}", server.get("/metrics").await.1, server.log());
}
