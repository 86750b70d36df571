//! Undoes a body's `Content-Encoding`: gzip, announced or not, within a limit that counts while inflating.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::MultiGzDecoder;

use super::charset::shown;

/// Why a body's encoding cannot be undone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum EncodingError {
    #[error("the content encoding \"{0}\" is not known: send the body as it is, or in gzip")]
    Unknown(String),
    #[error("the gzip data is damaged or breaks off after {inflated} bytes of what is in it")]
    Damaged { inflated: usize },
    #[error("the body is larger than {0} bytes once it is inflated")]
    TooLarge(usize),
}

const GZIP: [u8; 2] = [0x1f, 0x8b];

/// The body itself, at most `most` bytes of it.
///
/// # Errors
/// Another encoding than gzip, damaged gzip, or too large a body.
pub(crate) fn inflate<'a>(encoding: Option<&str>, body: &'a [u8], most: usize) -> Result<Cow<'a, [u8]>, EncodingError> {
    let mut gzip = body.starts_with(&GZIP);
    let names = encoding.into_iter().flat_map(|header| header.split(',')).map(str::trim);
    for (number, name) in names.filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case("identity")).enumerate() {
        // Twice in gzip is a way to hide a bomb in a bomb, and nothing that a sender of records has a reason for.
        if number > 0 || !(name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip")) {
            return Err(EncodingError::Unknown(shown(encoding.unwrap_or_default())));
        }
        gzip = true;
    }
    if !gzip || body.is_empty() {
        return Ok(Cow::Borrowed(body));
    }
    let mut inflated = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let read = MultiGzDecoder::new(body).take(limit).read_to_end(&mut inflated);
    if inflated.len() > most {
        return Err(EncodingError::TooLarge(most));
    }
    match read {
        Ok(_) => Ok(Cow::Owned(inflated)),
        Err(_) => Err(EncodingError::Damaged { inflated: inflated.len() }),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn gzip(body: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(body).expect("written");
        encoder.finish().expect("finished")
    }

    #[test]
    fn gzip_is_undone_announced_or_not_and_in_several_members() {
        let packed = gzip(b"{\"id\":1}");
        let members = [gzip(b"{\"id\""), gzip(b":1}")].concat();
        for (why, encoding, body) in [
            ("announced", Some("gzip"), &packed),
            ("in other case", Some("GZIP"), &packed),
            ("by its old name", Some("x-gzip"), &packed),
            ("beside the encoding that is none", Some("identity, gzip"), &packed),
            ("not announced", None, &packed),
            ("announced as none", Some("identity"), &packed),
            ("in two members", Some("gzip"), &members),
            ("as it is", None, &b"{\"id\":1}".to_vec()),
        ] {
            assert_eq!(inflate(encoding, body, 100).as_deref(), Ok(&b"{\"id\":1}"[..]), "{why}");
        }
        assert_eq!(inflate(Some("gzip"), b"", 100).as_deref(), Ok(&b""[..]), "nothing is nothing in gzip too");
    }

    #[test]
    fn what_is_not_undone_says_why() {
        let packed = gzip(b"{\"id\":1}");
        let cut = packed.get(..packed.len() - 4).expect("a beginning");
        let unknown = |name: &str| Err(EncodingError::Unknown(name.to_owned()));
        assert_eq!(inflate(Some("br"), b"x", 100), unknown("br"));
        assert_eq!(inflate(Some("deflate"), b"x", 100), unknown("deflate"));
        assert_eq!(inflate(Some("gzip, gzip"), &packed, 100), unknown("gzip, gzip"));
        assert_eq!(inflate(Some("<script>\u{7f}"), b"x", 100), unknown("?script??"), "the name is shown without harm");
        assert_eq!(inflate(Some("gzip"), cut, 100), Err(EncodingError::Damaged { inflated: 8 }));
        assert_eq!(inflate(Some("gzip"), b"{\"id\":1}", 100), Err(EncodingError::Damaged { inflated: 0 }));
    }

    #[test]
    fn a_bomb_is_refused_when_the_limit_is_reached_and_not_when_it_is_inflated() {
        let most = 256 * 1024;
        assert_eq!(inflate(None, &gzip(&vec![b' '; most]), most).map(|body| body.len()), Ok(most));
        assert_eq!(inflate(None, &gzip(&vec![b' '; most + 1]), most), Err(EncodingError::TooLarge(most)));
        let gibibyte = gzip(&vec![0; 1 << 20]).repeat(1024);
        let started = std::time::Instant::now();
        assert_eq!(inflate(None, &gibibyte, most), Err(EncodingError::TooLarge(most)));
        assert!(started.elapsed().as_millis() < 500, "{:?}", started.elapsed());
    }
}
