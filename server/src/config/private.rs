//! Which addresses a target may be at: public ones, and private ones that are listed.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use super::Networks;

/// Where a target may be reached.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reach {
    pub(crate) allow_private: Networks,
}

impl Reach {
    /// Whether an address may be connected to.
    pub(crate) fn permits(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        !is_private(address) || self.allow_private.contains(address)
    }

    /// Whether an address is one of those that are listed.
    pub(crate) fn lists(&self, address: IpAddr) -> bool {
        self.allow_private.contains(address.to_canonical())
    }

    /// Reads the address of a target.
    ///
    /// # Errors
    /// Another scheme than https, a user in it, or a private address that is not listed.
    pub(crate) fn url(&self, text: &str) -> Result<Url, String> {
        let url = Url::parse(text).map_err(|_| "is not a URL such as https://crm.example/hook".to_owned())?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err("must hold no user or password: secrets are given by environment or file".to_owned());
        }
        let literal = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            Some(Host::Domain(_)) => None,
            None => return Err("names no host".to_owned()),
        };
        if let Some(address) = literal.filter(|address| !self.permits(*address)) {
            return Err(format!("{address} is a private address. If it is meant, list it in allow_private"));
        }
        let listed = literal.is_some_and(|address| self.lists(address));
        match url.scheme() {
            "https" => Ok(url),
            "http" if listed => Ok(url),
            _ => {
                Err("must begin with https:// (http:// only to an address that is listed in allow_private)".to_owned())
            }
        }
    }
}

/// Whether an address is not one of the public internet.
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_v4(address),
        IpAddr::V6(address) => is_private_v6(address),
    }
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        // This network; shared by carriers; assignments of protocols; benchmarks; groups and what is reserved.
        || a == 0
        || (a == 100 && (64..128).contains(&b))
        || (a, b, c) == (192, 0, 0)
        || (a == 198 && (18..20).contains(&b))
        || a >= 224
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    let [a, b, rest @ ..] = address.segments();
    let inside = |at: usize| {
        let octets = address.octets();
        let four = octets.get(at..at + 4).and_then(|four| <[u8; 4]>::try_from(four).ok());
        four.is_none_or(|four| is_private_v4(four.into()))
    };
    match (a, b) {
        // An address of the old kind inside: translated, and tunnelled.
        (0x64, 0xff9b) if rest.starts_with(&[0; 4]) => inside(12),
        (0x2002, _) => inside(2),
        (0x2001, 0xdb8) => true,
        // The others of the first block of assignments are public, and nothing outside 2000::/3 is.
        _ => a & 0xe000 != 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_addresses_are_refused_in_every_spelling_unless_they_are_listed() {
        let reach = Reach::default();
        for address in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.1.1",
            "172.16.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "198.18.0.1",
            "192.0.2.1",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "64:ff9b::10.0.0.1",
            "64:ff9b:1::8.8.8.8",
            "64:ff9b:1:a00:0:100:808:808",
            "2002:7f00:1::",
            "2001:db8::1",
        ] {
            assert!(!reach.permits(address.parse().expect(address)), "{address}");
        }
        for address in ["8.8.8.8", "2606:4700::1111", "64:ff9b::8.8.8.8"] {
            assert!(reach.permits(address.parse().expect(address)), "{address}");
        }
        let allow_private = Networks::parse("x", &["127.0.0.1/32".to_owned()]).expect("a network");
        let listed = Reach { allow_private };
        assert!(listed.permits("::ffff:127.0.0.1".parse().expect("an address")));
        assert!(!listed.permits("127.0.0.2".parse().expect("an address")));
    }

    #[test]
    fn a_target_is_reached_by_https_or_at_a_listed_address() {
        let none = Reach::default();
        for wrong in [
            "http://crm.example/",
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://user@crm.example/",
            "ftp://crm.example/",
            "crm.example",
            "http://8.8.8.8/",
            "http://localhost/",
        ] {
            assert!(none.url(wrong).is_err(), "{wrong}");
        }
        assert!(none.url("https://crm.example/hook").is_ok());
        let listed = Reach { allow_private: Networks::parse("x", &["127.0.0.1".to_owned()]).expect("an address") };
        assert!(listed.url("http://127.0.0.1:9/hook").is_ok());
        assert!(
            listed.url("http://localhost/").is_err(),
            "a name is judged when it is resolved, and in the clear never"
        );
    }
}
