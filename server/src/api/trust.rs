//! Whom to believe that a server is who it says: Mozilla's authorities, which need no files beside the binary, and
//! those of the platform, among which a company lists the one of its proxy.

use std::error::Error;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::{CertificateError, ClientConfig, RootCertStore};

/// TLS by ring, which builds with a C compiler alone.
pub(crate) fn tls() -> Result<ClientConfig, rustls::Error> {
    let mut roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    let (added, unread) = roots.add_parsable_certificates(found());
    tracing::debug!(added, unread, "certificates of the platform");
    let mut config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// The platform's authorities, those of them that can be read.
pub(crate) fn platform() -> Vec<CertificateDer<'static>> {
    let mut found = found();
    found.retain(|certificate| RootCertStore::empty().add(certificate.clone()).is_ok());
    found
}

fn found() -> Vec<CertificateDer<'static>> {
    // Reads SSL_CERT_FILE and SSL_CERT_DIR instead of the platform's store where they are set.
    let own = rustls_native_certs::load_native_certs();
    for error in own.errors {
        tracing::warn!(%error, "certificates of the platform cannot be read; check SSL_CERT_FILE, if it is set");
    }
    own.certs
}

/// Why a connection's certificate was refused, if that is what went wrong.
pub(crate) fn refusal(error: &(dyn Error + 'static)) -> Option<String> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(rustls::Error::InvalidCertificate(reason)) = error.downcast_ref() {
            return Some(words(reason));
        }
        // An I/O error's source is that of the error inside it, which is the one looked for.
        let inside = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match inside {
            Some(inside) => Some(inside),
            None => error.source(),
        };
    }
    None
}

fn words(reason: &CertificateError) -> String {
    match reason {
        CertificateError::UnknownIssuer => "no authority known here has issued it".to_owned(),
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "it has expired, or the clock here is wrong".to_owned()
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "it is not valid yet, or the clock here is wrong".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "it is another server's".to_owned()
        }
        other => other.to_string(),
    }
}
