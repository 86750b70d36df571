//! Addresses and origins that may do something.

use std::net::IpAddr;

use ipnet::IpNet;

use super::ConfigError;

/// Networks and single addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Networks(Vec<IpNet>);

impl Networks {
    /// Reads `203.0.113.0/24` or `203.0.113.7`.
    ///
    /// # Errors
    /// Something else, named with its place.
    pub(crate) fn parse(place: &str, entries: &[String]) -> Result<Self, ConfigError> {
        let read = |entry: &String| {
            let network = entry.parse::<IpNet>().ok();
            network.or_else(|| entry.parse::<IpAddr>().ok().map(IpNet::from)).ok_or_else(|| {
                ConfigError::invalid(
                    place,
                    format!("\"{entry}\" is not an address or a network such as 203.0.113.0/24"),
                )
            })
        };
        entries.iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    pub(crate) fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }
}

/// Origins whose pages may make claims.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Allowed(Vec<String>);

impl Allowed {
    /// Reads exact origins, as a browser writes them.
    ///
    /// # Errors
    /// A wildcard, a path, or another scheme.
    pub(crate) fn parse(place: &str, entries: &[String]) -> Result<Self, ConfigError> {
        let read = |entry: &String| {
            let reason = "is not an exact origin such as https://shop.example";
            let wrong = || ConfigError::invalid(place, format!("\"{entry}\" {reason}"));
            let url = url::Url::parse(entry).map_err(|_| wrong())?;
            let bare = matches!(url.scheme(), "http" | "https")
                && url.path() == "/"
                && url.query().is_none()
                && url.fragment().is_none()
                && url.username().is_empty()
                && !entry.contains('*');
            if bare { Ok(url.origin().ascii_serialization()) } else { Err(wrong()) }
        };
        entries.iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// Byte-equal to a listed origin: a run-time value is never parsed.
    pub(crate) fn contains(&self, origin: &[u8]) -> bool {
        self.0.iter().any(|allowed| allowed.as_bytes() == origin)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_exact_and_anything_else_is_an_error() {
        let read = |entry: &str| Allowed::parse("claims.origins", &[entry.to_owned()]);
        assert!(read("https://shop.example/").expect("an origin").contains(b"https://shop.example"));
        assert!(read("http://localhost:8080").expect("an origin").contains(b"http://localhost:8080"));
        for wrong in
            ["*", "https://*.example", "https://shop.example/path", "shop.example", "ftp://shop.example", "null"]
        {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_address_inside_an_address_of_the_new_kind_is_the_same_address() {
        let networks = Networks::parse("x", &["127.0.0.0/8".to_owned(), "::1".to_owned()]).expect("networks");
        for (address, inside) in [("::ffff:127.0.0.1", true), ("127.9.9.9", true), ("::1", true), ("10.0.0.1", false)] {
            assert_eq!(networks.contains(address.parse().expect("an address")), inside, "{address}");
        }
    }
}
