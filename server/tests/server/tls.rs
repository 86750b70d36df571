//! Certificates: whom a pull believes, and what it says when it does not.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::support::{command, text};

/// A server whose certificate is by an authority of its own; every page of it is empty.
struct Proxy {
    url: String,
    authority: String,
    connections: Arc<AtomicUsize>,
}

fn proxy() -> Proxy {
    let mut params = CertificateParams::new(Vec::new()).expect("parameters");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("an authority");
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("parameters");
    let certificate = params.signed_by(&key, &authority).expect("a certificate");
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .expect("a server");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("https://localhost:{}/api", listener.local_addr().expect("an address").port());
    let connections = Arc::new(AtomicUsize::new(0));
    let (counted, config) = (Arc::clone(&connections), Arc::new(config));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            counted.fetch_add(1, Ordering::Relaxed);
            let connection = rustls::ServerConnection::new(Arc::clone(&config)).expect("a connection");
            let mut stream = rustls::StreamOwned::new(connection, stream.expect("a client"));
            // A client that does not believe it says so instead of asking.
            if stream.read(&mut [0; 4096]).is_ok_and(|read| read > 0) {
                let answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n[]";
                stream.write_all(answer.as_bytes()).expect("an answer");
                stream.conn.send_close_notify();
                let _ = stream.flush();
            }
        }
    });
    Proxy { url, authority: authority.pem(), connections }
}

#[test]
fn a_certificate_that_is_not_trusted_is_named_and_not_tried_again_and_ssl_cert_file_mends_it() {
    let proxy = proxy();
    let folder = tempfile::tempdir().expect("a folder");
    let pull = ["--api-url", &proxy.url, "pull", "--app", "1"];
    let output = command(folder.path(), "").args(pull).output().expect("pull runs");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(said.contains("the certificate of localhost is not trusted: no authority known here"), "{said}");
    assert!(said.contains("SSL_CERT_FILE"), "the next step is said: {said}");
    assert_eq!(proxy.connections.load(Ordering::Relaxed), 1, "nothing gets better by asking again");

    let file = folder.path().join("authority.pem");
    std::fs::write(&file, &proxy.authority).expect("a file");
    let output = command(folder.path(), "").env("SSL_CERT_FILE", &file).args(pull).output().expect("pull runs");
    assert!(output.status.success(), "{}", text(&output.stderr));
}
