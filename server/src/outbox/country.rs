//! Countries by their codes, and by their names in the languages that most forms are in.

/// A country a line: its code of two letters, of three, and its names, as the Unicode CLDR has them (Unicode-3.0). Written
/// by `scripts/countries.mjs`.
const COUNTRIES: &str = include_str!("countries.tsv");

/// The code of two letters of a country that is given by a code or a name.
pub(super) fn code_of(text: &str) -> Option<&'static str> {
    let wanted = simple(text);
    COUNTRIES.lines().find_map(|line| {
        let code = line.get(..2)?;
        line.split('\t').any(|name| simple(name) == wanted).then_some(code)
    })
}

/// A name as it is compared: small letters and digits alone.
fn simple(text: &str) -> String {
    text.to_lowercase().chars().filter(|character| character.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_codes_and_by_its_name_in_several_languages() {
        for (text, code) in [
            ("fr", "FR"),
            ("FRA", "FR"),
            ("France", "FR"),
            ("allemagne", "DE"),
            (" Deutschland ", "DE"),
            ("Italia", "IT"),
            ("Espa\u{f1}a", "ES"),
            ("c\u{f4}te d\u{2019}ivoire", "CI"),
            ("United-Kingdom", "GB"),
            ("\u{c9}tats-Unis", "US"),
            ("Pays-Bas", "NL"),
            ("Nederland", "NL"),
        ] {
            assert_eq!(code_of(text), Some(code), "{text}");
        }
        for text in ["", "ZZ", "Atlantis", "EU", "-"] {
            assert_eq!(code_of(text), None, "{text}");
        }
        assert!(COUNTRIES.lines().count() > 240);
        for line in COUNTRIES.lines() {
            let columns: Vec<&str> = line.split('\t').collect();
            assert!(columns.len() > 2 && columns[0].len() == 2 && columns[1].len() == 3, "{line}");
        }
    }
}
