//! A mail server: connected to by a judged address, asked in steps, so that it is known whom a refusal is about.

use std::collections::VecDeque;
use std::error::Error as _;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::{Address, Message};

use crate::api::trust;
use crate::config::{Reach, Secret};
use crate::outbox::{Class, MAIL, Verdict, class};

/// How a connection is made secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Security {
    /// Plain at first, and nothing is said before it is secret.
    StartTls,
    Tls,
    /// Only to an address that is listed.
    None,
}

#[derive(Debug, Clone)]
pub(crate) struct Login {
    pub(crate) user: String,
    pub(crate) password: Secret,
}

/// Where a mail server is.
#[derive(Debug, Clone)]
pub(crate) struct MailServer {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: Security,
    pub(crate) login: Option<Login>,
    pub(crate) reach: Reach,
    /// For a letter, from the connection to the last answer.
    pub(crate) timeout: Duration,
}

/// Before what a refusal came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// It has not heard of a letter.
    Connecting,
    /// It has heard whose letter it is.
    Sender,
    /// It has heard to whom.
    Letter,
}

/// Whoever hands letters to a mail server. Connections are kept for the next one.
pub(crate) struct Mailer {
    server: MailServer,
    tls: Option<TlsParameters>,
    hello: ClientId,
    idle: Mutex<VecDeque<Connection>>,
}

impl std::fmt::Debug for Mailer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Mailer").field("server", &self.server).finish_non_exhaustive()
    }
}

struct Connection {
    smtp: AsyncSmtpConnection,
    letters: usize,
}

/// Letters over one connection: servers close it after some.
const MOST_LETTERS: usize = 50;
const LONGEST_CONNECT: Duration = Duration::from_secs(10);
/// How long a server is left alone that says it is busy.
const BUSY: Duration = Duration::from_secs(30);

impl Mailer {
    /// Letters from an address, to a server.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub(crate) fn new(server: MailServer, from: &Address) -> Result<Self, String> {
        let tls = match server.security {
            Security::None => None,
            Security::StartTls | Security::Tls => Some(tls(&server.host).map_err(|error| error.to_string())?),
        };
        let hello = ClientId::Domain(from.domain().to_owned());
        Ok(Self { server, tls, hello, idle: Mutex::default() })
    }

    /// Hands over a letter, and says what became of it. Done is what the server has taken upon itself.
    pub(crate) async fn send(&self, message: &Message) -> Verdict {
        match tokio::time::timeout(self.server.timeout, self.try_send(message)).await {
            Ok(Ok(verdict) | Err(verdict)) => verdict,
            Err(_) => Verdict::of(Class::Again, "no answer in time"),
        }
    }

    /// Connects and logs in, and says nothing more.
    ///
    /// # Errors
    /// Why that is not possible.
    pub(crate) async fn check(&self) -> Result<(), String> {
        let connected = tokio::time::timeout(self.server.timeout, self.connection()).await;
        let connection = connected.map_err(|_| "no answer in time".to_owned())?.map_err(|verdict| verdict.words)?;
        self.keep(connection);
        Ok(())
    }

    async fn try_send(&self, message: &Message) -> Result<Verdict, Verdict> {
        let mut connection = self.connection().await?;
        connection.letters += 1;
        let verdict = match hand_over(&mut connection.smtp, message).await {
            Ok(status) => Verdict { status: Some(status), ..Verdict::of(Class::Done, "") },
            Err(verdict) if verdict.status.is_none() || verdict.status == Some(421) => return Err(verdict),
            // It was answered: the next letter begins anew.
            Err(verdict) => match connection.smtp.command(Rset).await {
                Ok(_) => verdict,
                Err(_) => return Err(verdict),
            },
        };
        self.keep(connection);
        Ok(verdict)
    }

    fn keep(&self, connection: Connection) {
        if connection.letters < MOST_LETTERS {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push_back(connection);
        }
    }

    async fn connection(&self) -> Result<Connection, Verdict> {
        loop {
            let kept = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop_back();
            let Some(mut connection) = kept else { break };
            if connection.smtp.test_connected().await {
                return Ok(connection);
            }
        }
        Ok(Connection { smtp: self.connect().await?, letters: 0 })
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Verdict> {
        let MailServer { host, port, security, login, .. } = &self.server;
        let wrapped = self.tls.clone().filter(|_| *security == Security::Tls);
        let mut failed = Verdict::of(Class::Pause, "the mail server's name leads nowhere");
        let mut connected = None;
        for address in self.judged().await? {
            let timeout = Some(LONGEST_CONNECT.min(self.server.timeout));
            match AsyncSmtpConnection::connect_tokio1(address, timeout, &self.hello, wrapped.clone(), None).await {
                Ok(smtp) => {
                    connected = Some(smtp);
                    break;
                }
                Err(error) => failed = verdict(&error, Stage::Connecting),
            }
        }
        let Some(mut smtp) = connected else { return Err(failed) };
        let refused = |error: &Error| verdict(error, Stage::Connecting);
        if let (Security::StartTls, Some(tls)) = (security, self.tls.clone()) {
            if !smtp.can_starttls() {
                return Err(Verdict::of(Class::Pause, format!("{host}:{port} does not offer STARTTLS")));
            }
            smtp.starttls(tls, &self.hello).await.map_err(|error| refused(&error))?;
        }
        if let Some(Login { user, password }) = login {
            let credentials = Credentials::new(user.clone(), password.expose().to_owned());
            let mechanisms = [Mechanism::Plain, Mechanism::Login];
            smtp.auth(&mechanisms, &credentials).await.map_err(|error| refused(&error))?;
        }
        Ok(smtp)
    }

    /// The server's addresses, if it may be at all of them.
    async fn judged(&self) -> Result<Vec<SocketAddr>, Verdict> {
        let MailServer { host, port, reach, .. } = &self.server;
        let found = tokio::net::lookup_host((host.as_str(), *port)).await;
        let found: Vec<SocketAddr> =
            found.map_err(|_| Verdict::of(Class::Pause, "the mail server's name is not found"))?.collect();
        if found.iter().all(|address| reach.permits(address.ip())) {
            return Ok(found);
        }
        let words = "its name leads to a private address. If that is meant, list the address in allow_private";
        Err(Verdict::of(Class::Pause, words))
    }
}

/// Mozilla's authorities and the platform's, as everywhere in this server.
fn tls(host: &str) -> Result<TlsParameters, Error> {
    let own = trust::platform().into_iter().filter_map(|der| Certificate::from_der(der.to_vec()).ok());
    let builder = TlsParameters::builder(host.to_owned()).certificate_store(CertificateStore::WebpkiRoots);
    own.fold(builder, lettre::transport::smtp::client::TlsParametersBuilder::add_root_certificate).build()
}

/// Says whose letter it is, for whom, and the letter. Answers with the status of the last answer.
async fn hand_over(smtp: &mut AsyncSmtpConnection, message: &Message) -> Result<u16, Verdict> {
    let envelope = message.envelope();
    let bytes = message.formatted();
    let mut options = Vec::new();
    if envelope.to().iter().any(|to| !AsRef::<str>::as_ref(to).is_ascii()) {
        if !smtp.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(Verdict::of(Class::Dead, "the mail server takes no address with such letters"));
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    if !bytes.is_ascii() {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    smtp.command(Mail::new(envelope.from().cloned(), options)).await.map_err(|e| verdict(&e, Stage::Sender))?;
    let refused = |error: Error| verdict(&error, Stage::Letter);
    for to in envelope.to() {
        smtp.command(Rcpt::new(to.clone(), Vec::new())).await.map_err(refused)?;
    }
    smtp.command(Data).await.map_err(refused)?;
    Ok(smtp.message(&bytes).await.map_err(refused)?.code().into())
}

/// What it means that a server did not do what it was asked.
fn verdict(error: &Error, stage: Stage) -> Verdict {
    if let Some(code) = error.status() {
        let status = u16::from(code);
        let class = match (class(MAIL, status), stage) {
            // What it refuses before it has heard of anybody is nobody's fault.
            (Class::Dead, Stage::Connecting | Stage::Sender) => Class::Pause,
            (class, _) => class,
        };
        let busy = class == Class::Again && (stage != Stage::Letter || status == 421);
        let words = error.source().map(ToString::to_string).unwrap_or_default();
        return Verdict { class, status: Some(status), code: None, words, wait: busy.then_some(BUSY) };
    }
    if let Some(words) = trust::refusal(error) {
        return Verdict { code: Some("tls".to_owned()), ..Verdict::of(Class::Pause, words) };
    }
    match stage {
        Stage::Connecting if error.is_timeout() => Verdict::of(Class::Pause, "no connection in time"),
        Stage::Connecting if error.is_client() => {
            Verdict::of(Class::Pause, "the mail server offers no way to log in that is known here")
        }
        Stage::Connecting => Verdict::of(Class::Pause, "no connection to the mail server"),
        Stage::Sender | Stage::Letter => Verdict::of(Class::Again, "the connection broke"),
    }
}
