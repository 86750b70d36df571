//! Addresses that mail can be sent to, as far as their form tells.

use lettre::Address;
use url::Host;

/// The address of a text; its host as mail servers know it. `None`: no mail can be sent there.
pub(crate) fn address(text: &str) -> Option<Address> {
    let (local, host) = text.trim().rsplit_once('@')?;
    let plain = |character: char| !character.is_whitespace() && !character.is_control();
    if !local.chars().all(plain) || !host.contains('.') || host.ends_with('.') {
        return None;
    }
    // A number behind the last dot is an address of a machine, and nobody's.
    let Ok(Host::Domain(host)) = Host::parse(host) else { return None };
    Address::new(local, host).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_mail_can_be_sent_to_is_told_by_its_form() {
        for (text, expected) in [
            ("ada@x.example", Some("ada@x.example")),
            (" Ada.L+1@X.example ", Some("Ada.L+1@x.example")),
            ("ada@bücher.example", Some("ada@xn--bcher-kva.example")),
            ("ada@x", None),
            ("ada@x.example.", None),
            ("ada@.example", None),
            ("ada@127.0.0.1", None),
            ("ada@[127.0.0.1]", None),
            ("@x.example", None),
            ("ada", None),
            ("ada, eve@x.example", None),
            ("ada,eve@x.example", None),
            ("<ada@x.example>", None),
            ("ada@x.example\r\nBcc: eve@x.example", None),
            ("ada\r\n@x.example", None),
            ("ada@eve@x.example", None),
            ("", None),
        ] {
            assert_eq!(address(text).as_ref().map(AsRef::<str>::as_ref), expected, "{text:?}");
        }
    }
}
