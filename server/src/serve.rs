//! `serve`: sockets, signals, the first screen, and an end that loses nothing.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ConnectInfo;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::beacon::{self, Tally};
use crate::config::{ConfigError, DefaultKey, Integration, Settings, Target};
use crate::dashboard::Dashboard;
use crate::exit::Failure;
use crate::http::{App, Parts, app, dashboard_alone};
use crate::notices::notices;
use crate::outbox::{Drain, proxied};
use crate::repair::repair;
use crate::report::{keep_days, mail_reports};
use crate::store::{BEAT, Instance, Purge, Store, Waiting, Writer, now_ms};

/// After this long a stop no longer waits for open connections.
const LONGEST_STOP: Duration = Duration::from_secs(20);
const PURGE_EVERY: Duration = Duration::from_hours(1);

/// Serves until a signal, then answers what is under way, empties the queue and closes the store.
pub(crate) async fn serve(settings: Settings) -> Result<(), Failure> {
    let (integrations, key) = settings.integrations()?;
    let (signing, published) = settings.signing_keys()?;
    let store = Store::open(settings.store()?).await?;
    let waiting = Waiting::new(settings.limits.waiting_claims);
    let (writer, emptying) = Writer::start(store.clone(), settings.limits.queue, waiting);
    let (stop, stopping) = watch::channel(false);
    let instance = if store.is_shared() {
        let secret = key.as_ref().map(|key| key.secret().expose());
        let instance = Instance::new(&store.context, secret)?;
        // Before anything is signed or taken: whoever is told of a token must find its key everywhere.
        writer.beat(instance.clone(), signing.jwk()).await?;
        Some(tokio::spawn(beat(writer.clone(), instance, signing.jwk(), stopping.clone())))
    } else {
        None
    };
    let dashboard = Dashboard::new(&settings)?;
    let (listener, address) = listen(settings.listen).await?;
    let apart = match settings.dashboard.listen {
        Some(wanted) => Some(listen(wanted).await?),
        None => None,
    };
    let idle = settings.limits.idle_timeout;
    let public_url = settings.public_url.clone().unwrap_or_else(|| format!("http://{address}"));
    tokio::spawn(purge(writer.clone(), settings.raw_body_days, settings.unread_days, stopping.clone()));
    let (api, after) = (settings.api.clone(), settings.sync_after_refusal.clone());
    let tally = Arc::new(Tally::default());
    let experiences = experiences(&settings);
    tokio::spawn(beacon::keep(Arc::clone(&tally), writer.clone(), experiences, stopping.clone()));
    notices(&settings, &store, &writer, stopping.clone()).map_err(|reason| ConfigError::invalid("notices", reason))?;
    mail_reports(&settings, &store, &writer, stopping.clone())
        .map_err(|reason| ConfigError::invalid("mail", reason))?;
    let drains = drains(&settings, &store, &writer, &stopping)?;
    tokio::spawn(repair(api, after, store.clone(), writer.clone(), stopping.clone()));
    tokio::spawn(keep_days(store.clone(), writer.clone(), stopping.clone()));
    tracing::info!(%address, records = store.count_records().await?, "listening");
    let reached = match (&settings.dashboard.origin, &apart) {
        (Some(origin), _) => origin.clone(),
        (None, Some((_, address))) => format!("http://{address}"),
        (None, None) => public_url.clone(),
    };
    // Whoever started it may have stopped reading: it serves all the same.
    let _ = writeln!(std::io::stdout(), "{}", screen(&public_url, &reached, address, &integrations, key.as_ref()));
    let state = App::new(Parts {
        store,
        writer,
        integrations,
        trusted_proxies: settings.trusted_proxies,
        limits: settings.limits,
        claims: settings.claims,
        public_url,
        signing,
        published,
        seen: tally,
        dashboard,
        stopping: stopping.clone(),
    });
    let beside =
        apart.map(|(listener, _)| connections(listener, dashboard_alone(Arc::clone(&state)), idle, stopping.clone()));
    let connections = connections(listener, app(state), idle, stopping.clone());
    let connections = futures_util::future::join(connections, futures_util::future::OptionFuture::from(beside));
    tokio::spawn(async move {
        signal().await;
        tracing::info!("stopping: open requests are answered, then the queue is emptied");
        let _ = stop.send(true);
        signal().await;
        tracing::warn!("stopped at once; what was acknowledged is on the disk");
        std::process::exit(1);
    });
    let stopped = async move {
        let mut stopping = stopping;
        let _ = stopping.wait_for(|stopping| *stopping).await;
        tokio::time::sleep(LONGEST_STOP).await;
    };
    tokio::select! {
        _ = connections => {}
        () = stopped => tracing::warn!("some connections did not end in time"),
    }
    // They write what became of the calls under way, by the writer that ends after them.
    let _ =
        tokio::time::timeout(LONGEST_STOP, futures_util::future::join_all(drains.into_iter().chain(instance))).await;
    if tokio::time::timeout(LONGEST_STOP, emptying).await.is_err() {
        tracing::warn!("the queue was not emptied in time; what was in it was not acknowledged");
    }
    tracing::info!("stopped");
    Ok(())
}

/// Takes an address to be reached at.
async fn listen(wanted: SocketAddr) -> Result<(TcpListener, SocketAddr), Failure> {
    let failed = |source| Failure::Listen { address: wanted, source };
    let listener = TcpListener::bind(wanted).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

/// Starts a worker for each target.
fn drains(
    settings: &Settings,
    store: &Store,
    writer: &Writer,
    stopping: &watch::Receiver<bool>,
) -> Result<Vec<JoinHandle<()>>, ConfigError> {
    if !settings.targets.is_empty() && proxied() {
        tracing::warn!(
            "a proxy is in the environment: which addresses targets are reached at is for the proxy to judge"
        );
    }
    let start = |target: &Target| {
        let place = format!("targets.{}", target.rules.name);
        let drain = Drain::new(target.clone(), store.clone(), writer.clone());
        let drain = drain.map_err(|reason| ConfigError::invalid(place, reason))?;
        Ok(tokio::spawn(drain.run(stopping.clone())))
    };
    settings.targets.iter().map(start).collect()
}

/// Accepts connections until the server stops, then lets each finish what it is at.
async fn connections(listener: TcpListener, router: axum::Router, idle: Duration, mut stopping: watch::Receiver<bool>) {
    let mut http = hyper::server::conn::http1::Builder::new();
    // From the end of one request to the end of the next one's head: nobody holds a connection for nothing.
    http.timer(TokioTimer::new()).header_read_timeout(idle);
    let graceful = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopping.wait_for(|stopping| *stopping) => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection is not accepted");
                // Out of file descriptors: some will be free again.
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        let router = TowerToHyperService::new(router.clone());
        let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            router.call(request)
        });
        let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended");
            }
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

/// Says that this process is alive until it stops, and then that it has ended.
async fn beat(writer: Writer, instance: Instance, jwk: serde_json::Value, mut stopping: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(BEAT) => {}
            _ = stopping.wait_for(|stopping| *stopping) => break,
        }
        if let Err(error) = writer.beat(instance.clone(), jwk.clone()).await {
            tracing::warn!(%error, "other instances may take this one for gone");
        }
    }
    if let Err(error) = writer.leave(instance).await {
        tracing::debug!(%error, "other instances will find out by themselves that this one is gone");
    }
}

/// Whose each experience is, as configured.
fn experiences(settings: &Settings) -> BTreeMap<String, String> {
    let apps = settings.apps.iter();
    apps.flat_map(|(app, settings)| settings.experiences.iter().map(|one| (one.clone(), app.clone()))).collect()
}

async fn purge(writer: Writer, days: Option<u32>, unread_days: u32, mut stopping: watch::Receiver<bool>) {
    loop {
        let before = |days: u32| now_ms() - i64::from(days) * 86_400_000;
        let before = Purge { read_before_ms: days.map(before), unread_before_ms: before(unread_days) };
        let mut bodies = 0;
        loop {
            match writer.purge(before).await {
                Ok(0) => break,
                Ok(some) => bodies += some,
                Err(error) => {
                    tracing::warn!(%error, "old raw bodies stay for now");
                    break;
                }
            }
        }
        if bodies > 0 {
            tracing::info!(bodies, "old raw bodies removed");
        }
        tokio::select! {
            () = tokio::time::sleep(PURGE_EVERY) => {}
            _ = stopping.wait_for(|stopping| *stopping) => return,
        }
    }
}

pub(crate) async fn signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let (Ok(mut term), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) {
            tokio::select! { _ = term.recv() => {}, _ = interrupt.recv() => {} }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// What to paste into the vendor's form. The key itself is shown once, and to a terminal only.
fn screen(
    url: &str,
    dashboard: &str,
    address: SocketAddr,
    integrations: &[Integration],
    key: Option<&DefaultKey>,
) -> String {
    let mut lines = vec![
        String::new(),
        format!("  drimify-server is listening on http://{address}"),
        String::new(),
        "  Paste into the vendor's \"Custom API\" form:".to_owned(),
    ];
    for integration in integrations {
        lines.push(format!("    Endpoint        {url}{}", integration.path));
        lines.push("    Method          POST".to_owned());
        lines.push(format!("    Authentication  {}", integration.auth.words()));
    }
    match key {
        Some(DefaultKey::File { path, secret, is_new: true }) if std::io::stdout().is_terminal() => {
            lines.push(format!("    Key             {}", secret.expose()));
            lines.push(format!("  The key is shown this once; it is kept in {path}"));
        }
        Some(DefaultKey::File { path, .. }) => lines.push(format!("    Key             in the file {path}")),
        Some(DefaultKey::Environment { .. }) => {
            lines.push("    Key             as set in DRIMIFY_WEBHOOK_KEY".to_owned());
        }
        None => lines.push("    Key             as configured".to_owned()),
    }
    lines.push(String::new());
    lines.push(format!("  Claims          {url}/claims"));
    lines.push(format!("  Public keys     {url}/.well-known/jwks.json"));
    lines.push(format!("  Dashboard       {dashboard}/"));
    lines.push("  Ctrl-C stops it.".to_owned());
    lines.join("\n")
}
