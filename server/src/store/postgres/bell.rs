//! Hears that another process has projected something, so that whoever waits for it here need not wait for the next look.
//!
//! Where a server or a pooler in between does not pass notices on, looking every 200 ms is what is left.

use std::sync::Arc;
use std::time::Duration;

use sqlx::AnyConnection;
use sqlx::postgres::PgListener;
use tokio::sync::Notify;
use tokio::task::AbortHandle;

use crate::store::database::Database;
use crate::store::engine::Engine;

const CHANNEL: &str = "drimify_projected";
/// After a connection that ends, this long.
const PAUSE: Duration = Duration::from_secs(5);

/// Rings for what others have projected; of a file nobody tells.
#[derive(Debug, Default)]
pub(in super::super) struct Bell {
    rung: Arc<Notify>,
    listening: Option<AbortHandle>,
}

impl Bell {
    pub(in super::super) fn of(database: &Database) -> Self {
        let Database::Server(server) = database else { return Self::default() };
        let rung = Arc::new(Notify::new());
        let task = listen(server.url(), Arc::clone(&rung));
        Self { rung, listening: Some(tokio::spawn(task).abort_handle()) }
    }

    pub(in super::super) async fn rung(&self) {
        self.rung.notified().await;
    }
}

impl Drop for Bell {
    fn drop(&mut self) {
        if let Some(listening) = &self.listening {
            listening.abort();
        }
    }
}

async fn listen(url: String, rung: Arc<Notify>) {
    loop {
        if let Err(error) = hear(&url, &rung).await {
            tracing::debug!(%error, "nobody tells what other processes have projected: they are looked at");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn hear(url: &str, rung: &Notify) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect(url).await?;
    listener.listen(CHANNEL).await?;
    loop {
        listener.recv().await?;
        rung.notify_one();
    }
}

/// Tells other processes, once the transaction is committed, that something was projected that somebody may wait for.
pub(in super::super) async fn ring(connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    if Engine::of(connection) == Engine::Postgres {
        sqlx::query("SELECT pg_notify($1, '')").bind(CHANNEL).execute(connection).await?;
    }
    Ok(())
}
