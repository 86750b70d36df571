//! A real mail server on loopback: `scripts/mailbox.mjs`, which the demo uses too.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use serde_json::{Value, json};
use tokio::sync::mpsc;

pub(crate) struct Mailbox {
    child: Child,
    pub(crate) port: u64,
    said: mpsc::UnboundedReceiver<Value>,
    kept: VecDeque<Value>,
}

/// Files with a key and a certificate for `localhost`, and the one of the authority that issued it.
pub(crate) fn certificate(folder: &Path) -> String {
    let mut params = CertificateParams::new(Vec::new()).expect("parameters");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("an authority");
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("parameters");
    let certificate = params.signed_by(&key, &authority).expect("a certificate");
    for (name, pem) in [("key.pem", key.serialize_pem()), ("cert.pem", certificate.pem()), ("ca.pem", authority.pem())]
    {
        std::fs::write(folder.join(name), pem).expect("a file");
    }
    folder.join("ca.pem").display().to_string()
}

impl Mailbox {
    pub(crate) async fn start(given: Value) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scripts/mailbox.mjs");
        let mut command = Command::new("node");
        command.arg(script).arg(given.to_string()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("node is there; `npm run setup` installs the mail server");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let (tell, said) = mpsc::unbounded_channel();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let _ = tell.send(serde_json::from_str(&line).expect("JSON"));
            }
        });
        let mut mailbox = Self { child, port: 0, said, kept: VecDeque::new() };
        mailbox.port = mailbox.next("port").await.as_u64().expect("a port");
        mailbox
    }

    /// The next that it says of a kind; what else it says is kept.
    pub(crate) async fn next(&mut self, kind: &str) -> Value {
        if let Some(at) = self.kept.iter().position(|said| said.get(kind).is_some()) {
            return self.kept.remove(at).and_then(|said| said.get(kind).cloned()).expect("it is there");
        }
        loop {
            let came = tokio::time::timeout(Duration::from_mins(2), self.said.recv()).await;
            let said = came.expect("something within two minutes").expect("the mail server runs");
            if let Some(value) = said.get(kind) {
                return value.clone();
            }
            self.kept.push_back(said);
        }
    }

    /// What it has said of a kind and nobody has looked at.
    pub(crate) fn others(&mut self, kind: &str) -> Vec<Value> {
        self.kept.extend(std::iter::from_fn(|| self.said.try_recv().ok()));
        let (found, kept) = self.kept.drain(..).partition(|said| said.get(kind).is_some());
        self.kept = kept;
        let found: VecDeque<Value> = found;
        found.iter().filter_map(|said| said.get(kind).cloned()).collect()
    }

    /// Has it refuse more.
    pub(crate) async fn refuse(&mut self, refusals: Value) {
        let input = self.child.stdin.as_mut().expect("its input");
        writeln!(input, "{refusals}").expect("it listens");
        self.next("planned").await;
    }

    /// The target that hands letters to it, over a connection that is not secret.
    pub(crate) fn target(&self, name: &str, more: &str) -> String {
        format!(
            "[targets.{name}]\ntype = \"email\"\nurl = \"smtp://127.0.0.1:{}\"\ntls = \"none\"\n\
             allow_private = [\"127.0.0.1\"]\nfrom = \"Shop <win@shop.example>\"\n{more}\n",
            self.port
        )
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A refusal at a stage.
pub(crate) fn refusal(at: &str, to: Option<&str>, times: u32, code: u16, text: &str) -> Value {
    json!({ "at": at, "to": to, "times": times, "code": code, "text": text })
}
