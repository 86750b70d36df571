//! Whom the seed chooses: arithmetic that anybody can repeat. The README describes it in the same words.
//!
//! The `i`-th drawn, from 1, is entry `x mod n` of the `n` that are left, counted from 0 in the list's order. `x` is the
//! first of HMAC-SHA-256(seed, "hash:i:k"), k = 0, 1, …, read as a big-endian number of 256 bits, that is below the
//! largest multiple of `n`: so every entry is as likely as any other.

use ring::hmac;

/// The entries drawn, in their order: at most so many.
pub(super) fn choose<'e>(entries: &[&'e str], hash: &str, seed: &str, number: usize) -> Vec<&'e str> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, seed.as_bytes());
    let mut left = entries.to_vec();
    let mut drawn = Vec::new();
    for turn in 1..=number.min(entries.len()) {
        let count = left.len() as u64;
        let mut numbers = (0_u64..).map(|attempt| {
            let said = hmac::sign(&key, format!("{hash}:{turn}:{attempt}").as_bytes());
            let mut number = [0; 32];
            number.copy_from_slice(said.as_ref());
            number
        });
        let place = numbers.find_map(|number| place(&number, count));
        let place = place.and_then(|place| usize::try_from(place).ok()).filter(|place| *place < left.len());
        drawn.extend(place.map(|place| left.remove(place)));
    }
    drawn
}

/// A number's remainder; `None` if it is not below the largest multiple of `count`.
fn place(number: &[u8; 32], count: u64) -> Option<u64> {
    // 2^256 is so much more than its largest multiple.
    let excess = remainder([1].iter().chain(&[0; 32]), count)?;
    // The number is below that multiple if adding as much stays below 2^256.
    let mut carry = u128::from(excess);
    for byte in number.iter().rev() {
        carry = (carry + u128::from(*byte)) >> 8;
    }
    if carry == 0 { remainder(number.iter(), count) } else { None }
}

fn remainder<'b>(bytes: impl Iterator<Item = &'b u8>, count: u64) -> Option<u64> {
    let count = u128::from(count);
    let fold = |rest: u128, byte: &u8| ((rest << 8) | u128::from(*byte)).checked_rem(count);
    let mut rest = 0;
    for byte in bytes {
        rest = fold(rest, byte)?;
    }
    u64::try_from(rest).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_favour_the_first_entries_is_passed_over() {
        let most = [0xff; 32];
        let mut below = most;
        below[31] = 0xfe;
        for (why, number, count, expected) in [
            ("2^256 is a multiple of 2", most, 2, Some(1)),
            ("2^256 mod 3 is 1: the last number is too many", most, 3, None),
            ("the one before is not", below, 3, Some(2)),
            ("2^256 mod 5 is 1", most, 5, None),
            ("of one entry every number is it", most, 1, Some(0)),
            ("2^256 mod 7 is 2", below, 7, None),
            ("none left", most, 0, None),
        ] {
            assert_eq!(place(&number, count), expected, "{why}");
        }
    }

    #[test]
    fn nobody_is_drawn_twice_and_all_are_drawn_in_the_end() {
        let entries = ["3", "5", "8", "13"];
        let mut drawn = choose(&entries, "hash", "seed", 9);
        assert_eq!(choose(&entries, "hash", "seed", 2), drawn.iter().take(2).copied().collect::<Vec<_>>());
        assert_ne!(choose(&entries, "hash", "another", 4), drawn);
        drawn.sort_by_key(|entry| entry.parse::<u64>().ok());
        assert_eq!(drawn, entries);
    }
}
