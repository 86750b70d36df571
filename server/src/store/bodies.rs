//! Raw bodies that are kept: read again, or removed because somebody is named in them whom nobody may know of.

use std::collections::{BTreeSet, HashSet};

use sqlx::{AnyConnection, Row};

use super::Delivery;
use super::cells::list;
use crate::hash::hex;

/// A kept body, as it is read again.
#[derive(Debug, Clone)]
pub(crate) struct KeptBody {
    pub(crate) id: i64,
    pub(crate) received_ms: i64,
    pub(crate) delivery: Delivery,
    /// Why it is set aside, if it is.
    pub(crate) reason: Option<String>,
}

/// Which kept bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    Unread,
    All,
}

/// Until when raw bodies were projected that are removed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Purge {
    /// Of those that were understood; `None`: they are kept.
    pub(crate) read_before_ms: Option<i64>,
    pub(crate) unread_before_ms: i64,
}

/// So many raw bodies are removed in one transaction.
const PURGED_AT_ONCE: i64 = 500;

/// Removes some of the raw bodies of a purge. Answers how many: 0 when none are left.
pub(super) async fn purge(connection: &mut AnyConnection, before: Purge) -> Result<u64, sqlx::Error> {
    let ids: Vec<i64> = sqlx::query_scalar(
        "SELECT id FROM (SELECT id FROM body WHERE unread = 0 AND projected_ms < $1 LIMIT $3) AS understood
         UNION ALL SELECT id FROM (SELECT id FROM body WHERE unread = 1 AND projected_ms < $2 LIMIT $3) AS waiting",
    )
    .bind(before.read_before_ms)
    .bind(before.unread_before_ms)
    .bind(PURGED_AT_ONCE)
    .fetch_all(&mut *connection)
    .await?;
    remove(connection, &ids).await
}

/// Removes raw bodies, and which nodes were stated in them. Answers how many.
pub(super) async fn remove(connection: &mut AnyConnection, ids: &[i64]) -> Result<u64, sqlx::Error> {
    if ids.is_empty() {
        return Ok(0);
    }
    // The second follows from the first.
    let done = sqlx::query("DELETE FROM body WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))");
    Ok(done.bind(list(ids)).execute(connection).await?.rows_affected())
}

/// Which of some bodies of the API are kept, and need not be appended: what they are about was seen there since a time, or
/// they are not understood.
pub(super) async fn known(
    connection: &mut AnyConnection,
    hashes: impl Iterator<Item = Vec<u8>>,
    seen_since_ms: i64,
) -> Result<HashSet<Vec<u8>>, sqlx::Error> {
    let sql = "SELECT hash FROM body WHERE hash IN (SELECT unhex(value) FROM json_each($1)) AND (unread = 1 OR EXISTS (
               SELECT 1 FROM body_node JOIN node ON node.key = body_node.node
               WHERE body_node.body = body.id AND node.api_last_ms >= $2))";
    let hashes = list(hashes.map(|hash| hex(&hash)));
    let found: Vec<Vec<u8>> = sqlx::query_scalar(sql).bind(hashes).bind(seen_since_ms).fetch_all(connection).await?;
    Ok(found.into_iter().collect())
}

/// Some kept bodies in the order of their arrival, after one and since a time: as many as are held at once.
pub(super) async fn kept(
    connection: &mut AnyConnection,
    which: Which,
    since_ms: i64,
    after: i64,
) -> Result<Vec<KeptBody>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT id, received_ms, source, content_type, content_encoding, raw, reason FROM body
         WHERE id > $1 AND received_ms >= $2 AND (unread = 1 OR $3 = 1) ORDER BY id LIMIT 100",
    )
    .bind(after)
    .bind(since_ms)
    .bind(i64::from(which == Which::All))
    .fetch_all(connection)
    .await?;
    let read = |row: sqlx::any::AnyRow| {
        Ok(KeptBody {
            id: row.try_get("id")?,
            received_ms: row.try_get("received_ms")?,
            delivery: Delivery {
                source: row.try_get("source")?,
                content_type: row.try_get("content_type")?,
                content_encoding: row.try_get("content_encoding")?,
                raw: row.try_get("raw")?,
            },
            reason: row.try_get("reason")?,
        })
    };
    rows.into_iter().map(read).collect()
}

/// Removes the unread bodies that name an address, an id or a session anywhere in their text. Answers how many.
pub(super) async fn remove_naming(
    connection: &mut AnyConnection,
    needles: &BTreeSet<String>,
) -> Result<u64, sqlx::Error> {
    let needles: Vec<String> = needles.iter().map(|needle| needle.trim().to_lowercase()).collect();
    let (mut after, mut gone) = (0, 0);
    loop {
        let bodies = kept(connection, Which::Unread, i64::MIN, after).await?;
        let Some(last) = bodies.last() else { return Ok(gone) };
        after = last.id;
        let named = bodies.iter().filter(|body| names(&body.delivery.raw, &needles));
        let named: Vec<i64> = named.map(|body| body.id).collect();
        gone += remove(connection, &named).await?;
    }
}

/// Whether a body holds one of some texts as a word of its own: plain, percent-encoded or escaped as in JSON.
fn names(raw: &[u8], needles: &[String]) -> bool {
    // In UTF-16 every other byte of an address is 0; in other charsets its letters are what they are in ASCII.
    let bytes: Vec<u8> = raw.iter().copied().filter(|byte| *byte != 0).collect();
    let plain =
        String::from_utf8(bytes).unwrap_or_else(|error| error.as_bytes().iter().copied().map(char::from).collect());
    let plain = plain.to_lowercase();
    let percent = unescaped(&plain, "%", 2);
    let json = unescaped(&plain, "\\u", 4);
    let both = unescaped(&percent, "\\u", 4);
    needles.iter().any(|needle| [&plain, &percent, &json, &both].into_iter().any(|text| has_word(text, needle)))
}

/// A text whose escapes, a mark and some hexadecimal digits, are undone.
fn unescaped(text: &str, mark: &str, digits: usize) -> String {
    let mut pieces = text.split(mark);
    let mut out = Vec::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let code = piece.get(..digits).and_then(|code| u32::from_str_radix(code, 16).ok());
        match (code, char::from_u32(code.unwrap_or(u32::MAX))) {
            // Percent escapes stand for bytes, which may be parts of one letter.
            (Some(code), _) if digits == 2 => out.extend(u8::try_from(code).ok()),
            (Some(_), Some(letter)) => out.extend(letter.to_string().bytes()),
            _ => {
                out.extend(mark.bytes());
                out.extend(piece.bytes());
                continue;
            }
        }
        out.extend(piece.get(digits..).unwrap_or_default().bytes());
    }
    String::from_utf8_lossy(&out).to_lowercase()
}

fn has_word(text: &str, word: &str) -> bool {
    let joins = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
            !joins(before) && !joins(after)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_names_somebody_plain_or_escaped_and_as_a_whole_word() {
        let utf16: Vec<u8> = "{\"mail\":\"p@x.example\"}".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (why, raw, expected) in [
            ("plain", &b"{\"mail\":\"P@x.example\"}"[..], true),
            ("in a form", b"m[mail]=p%40x.example&x=1", true),
            ("escaped in JSON", b"{\"mail\":\"p\\u0040x.example\"}", true),
            ("JSON in a form", b"x=%7B%22mail%22%3A%22p%5Cu0040x.example%22%7D", true),
            ("in another charset", b"<m name=\"M\xfcller\">p@x.example</m>", true),
            ("in UTF-16", &utf16, true),
            ("the end of a longer address", b"{\"mail\":\"mp@x.example\"}", false),
            ("the beginning of one", b"{\"mail\":\"p@x.examples\"}", false),
            ("somebody else", b"{\"mail\":\"q@x.example\"}", false),
        ] {
            assert_eq!(names(raw, &["p@x.example".to_owned()]), expected, "{why}");
        }
        assert!(!names(b"anything", &[String::new()]));
    }
}
