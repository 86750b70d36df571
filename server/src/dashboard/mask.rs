//! Addresses as lists show them.

use crate::record::Fields;

/// The address that a record says: `a…@x.example`, or in full where that is allowed.
pub(super) fn address(fields: &Fields, personal: bool) -> String {
    let address = fields.get("email").and_then(serde_json::Value::as_str).unwrap_or_default();
    if personal { address.to_owned() } else { masked(address) }
}

fn masked(address: &str) -> String {
    // The last @: what is before it may hold more of them, in quotes.
    match address.rsplit_once('@') {
        Some((name, host)) => format!("{}…@{host}", name.chars().next().map(String::from).unwrap_or_default()),
        None if address.is_empty() => String::new(),
        None => "…".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_name_the_first_letter_is_left_however_long_it_is() {
        for (address, expected) in [
            ("ada.lovelace@x.example", "a…@x.example"),
            ("a@x.example", "a…@x.example"),
            ("élodie@x.example", "é…@x.example"),
            ("\"a@secret\"@x.example", "\"…@x.example"),
            ("@x.example", "…@x.example"),
            ("no address", "…"),
            ("", ""),
        ] {
            assert_eq!(masked(address), expected);
        }
    }
}
