//! Words as they are read: without the escapes of JSON, of addresses and of HTML.

/// HTML's names for the characters from U+00A0 on.
const NAMES: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml \
    Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
    times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
    egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
    ugrave uacute ucirc uuml yacute thorn yuml";
/// The longest name that stands for a character, with some zeros before its number.
const LONGEST: usize = 12;

/// The same words with every escape read once; what is none stays.
pub(super) fn plain(words: &str) -> String {
    // Bytes: one character may be several escapes.
    let mut out = Vec::with_capacity(words.len());
    let mut rest = words;
    while let Some(first) = rest.chars().next() {
        if let Some((byte, after)) = percent(rest) {
            out.push(byte);
            rest = after;
            continue;
        }
        let (character, after) =
            json(rest).or_else(|| html(rest)).unwrap_or((first, rest.get(first.len_utf8()..).unwrap_or_default()));
        out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        rest = after;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// `%41` at the beginning of words, and what follows it.
fn percent(words: &str) -> Option<(u8, &str)> {
    let digits = words.strip_prefix('%')?;
    Some((u8::try_from(hex(digits.get(..2)?)?).ok()?, digits.get(2..)?))
}

/// `\u0041`, two of them for one character, or `\/`.
fn json(words: &str) -> Option<(char, &str)> {
    let escaped = words.strip_prefix('\\')?;
    let unit = |words: &str| u16::try_from(hex(words.get(..4)?)?).ok();
    let Some(digits) = escaped.strip_prefix('u') else {
        let first = escaped.chars().next()?;
        let character = match first {
            '/' | '\\' | '"' | '\'' => first,
            'n' | 'r' | 't' | 'b' | 'f' => ' ',
            _ => return None,
        };
        return Some((character, escaped.get(1..)?));
    };
    let (first, after) = (unit(digits)?, digits.get(4..)?);
    let second = after.strip_prefix("\\u").and_then(unit);
    let one = |units: &[u16]| char::decode_utf16(units.iter().copied()).next()?.ok();
    match second.and_then(|second| one(&[first, second]).filter(|character| character.len_utf16() == 2)) {
        Some(character) => Some((character, after.get(6..)?)),
        None => Some((one(&[first]).unwrap_or(char::REPLACEMENT_CHARACTER), after)),
    }
}

/// `&#65;`, `&#x41;` or a name.
fn html(words: &str) -> Option<(char, &str)> {
    let entity = words.strip_prefix('&')?;
    let (name, after) = entity.get(..entity.floor_char_boundary(LONGEST))?.find(';').and_then(|end| {
        let (name, after) = entity.split_at_checked(end)?;
        Some((name, after.get(1..)?))
    })?;
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => match name.strip_prefix('#') {
            Some(number) => {
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(digits) => hex(digits)?,
                    None => number.parse().ok()?,
                };
                char::from_u32(code)?
            }
            None => char::from_u32(0xa0 + u32::try_from(NAMES.split(' ').position(|known| known == name)?).ok()?)?,
        },
    };
    Some((character, after))
}

fn hex(digits: &str) -> Option<u32> {
    let sound = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| sound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_and_what_is_none_stays() {
        for (words, read) in [
            (r"\u00e9\u0041 \ud83d\ude00 \ud83d \/ \x \u00", "éA 😀 \u{fffd} / \\x \\u00"),
            ("%C3%A9%40 100% %zz %+1", "é@ 100% %zz %+1"),
            ("&amp;&#039;&#x27;&eacute;&yuml;&nope; & &#xD800; &", "&''éÿ&nope; & &#xD800; &"),
            ("é\\", "é\\"),
        ] {
            assert_eq!(plain(words), read, "{words}");
        }
    }
}
