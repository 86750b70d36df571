//! Whose address a request comes from: the peer's, or what a trusted proxy says.

use std::net::{IpAddr, SocketAddr};

use axum::http::HeaderMap;

use crate::config::Networks;

/// Walks from the peer outwards through `Forwarded` (RFC 7239) or `X-Forwarded-For`, as long as each hop is trusted.
///
/// A proxy writes one of them and may pass the other on as it came: where they disagree, only the peer is certain.
pub(crate) fn client(peer: IpAddr, headers: &HeaderMap, trusted: &Networks) -> IpAddr {
    let peer = peer.to_canonical();
    let walked = |name: &str, read: fn(String) -> Option<String>| {
        let hops = || listed(headers, name).filter_map(read).collect();
        headers.contains_key(name).then(|| walk(peer, hops(), trusted))
    };
    match (walked("forwarded", |entry| forwarded_for(&entry)), walked("x-forwarded-for", Some)) {
        (Some(one), Some(other)) if one != other => peer,
        (one, other) => one.or(other).unwrap_or(peer),
    }
}

fn walk(peer: IpAddr, mut hops: Vec<String>, trusted: &Networks) -> IpAddr {
    let mut address = peer;
    while trusted.contains(address) {
        match hops.pop().map(|hop| parse(&hop)) {
            Some(Some(next)) => address = next.to_canonical(),
            // An obfuscated or unreadable hop ends the walk: beyond it anything could be claimed.
            Some(None) | None => break,
        }
    }
    address
}

fn listed<'a>(headers: &'a HeaderMap, name: &str) -> impl Iterator<Item = String> + 'a {
    let lines = headers.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(|entry| entry.trim().to_owned())
}

fn forwarded_for(entry: &str) -> Option<String> {
    let pairs = entry.split(';').filter_map(|pair| pair.split_once('='));
    pairs
        .filter(|(name, _)| name.trim().eq_ignore_ascii_case("for"))
        .map(|(_, value)| value.trim().to_owned())
        .next_back()
}

fn parse(hop: &str) -> Option<IpAddr> {
    let hop = hop.trim_matches('"');
    let bare = hop.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().or_else(|| hop.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_trusted_proxy_says_is_believed() {
        let trusted = Networks::parse("x", &["10.0.0.0/8".to_owned()]).expect("networks");
        for (why, peer, header, expected) in [
            ("a stranger's header is not read", "198.51.100.1", ("forwarded", "for=1.1.1.1"), "198.51.100.1"),
            ("a proxy's is", "10.0.0.1", ("forwarded", "for=198.51.100.2;proto=https"), "198.51.100.2"),
            ("the last entry counts", "10.0.0.1", ("x-forwarded-for", "1.1.1.1, 198.51.100.3"), "198.51.100.3"),
            (
                "proxies in a row",
                "10.0.0.1",
                ("forwarded", "for=1.1.1.1, for=198.51.100.4, for=10.0.0.2"),
                "198.51.100.4",
            ),
            ("a port", "10.0.0.1", ("forwarded", "For=\"[2001:db8::7]:4711\""), "2001:db8::7"),
            ("what is hidden stays hidden", "10.0.0.1", ("forwarded", "for=1.1.1.1, for=_secret"), "10.0.0.1"),
            ("no header", "10.0.0.1", ("x-other", "for=1.1.1.1"), "10.0.0.1"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header.0, header.1.parse().expect("a header"));
            let peer = peer.parse().expect("an address");
            assert_eq!(client(peer, &headers, &trusted).to_string(), expected, "{why}");
        }
    }

    #[test]
    fn a_header_that_the_proxy_passed_on_unread_does_not_hide_who_asks() {
        let trusted = Networks::parse("x", &["10.0.0.0/8".to_owned()]).expect("networks");
        let peer = "10.0.0.1".parse().expect("an address");
        for (forwarded, for_too, expected) in
            [("for=1.1.1.1", "198.51.100.1", "10.0.0.1"), ("for=198.51.100.1", "1.1.1.1, 198.51.100.1", "198.51.100.1")]
        {
            let mut headers = HeaderMap::new();
            headers.insert("forwarded", forwarded.parse().expect("a header"));
            headers.insert("x-forwarded-for", for_too.parse().expect("a header"));
            assert_eq!(client(peer, &headers, &trusted).to_string(), expected, "{forwarded} and {for_too}");
        }
    }
}
