//! Who is erased leaves nothing on its way to anybody.

use sqlx::{AnyConnection, AssertSqlSafe};

use crate::hash::hex;
use crate::store::cells::list;
use crate::store::engine::Flag;
use crate::store::node::NodeKey;

/// The persons that some nodes name.
pub(in super::super) async fn persons_of(
    connection: &mut AnyConnection,
    nodes: impl Iterator<Item = &NodeKey>,
) -> Result<Vec<Vec<u8>>, sqlx::Error> {
    sqlx::query_scalar("SELECT DISTINCT hash FROM address WHERE node IN (SELECT value FROM json_each($1))")
        .bind(list(nodes.map(NodeKey::text)))
        .fetch_all(connection)
        .await
}

/// Removes what concerns some nodes, and persons of whom nothing is left, with the calls that were made for them.
pub(in super::super) async fn forget(
    connection: &mut AnyConnection,
    nodes: impl Iterator<Item = &NodeKey>,
    persons: Vec<Vec<u8>>,
) -> Result<(), sqlx::Error> {
    let nodes = list(nodes.map(NodeKey::text));
    let gone = "(SELECT event FROM fired WHERE event IS NOT NULL AND node IN (SELECT value FROM json_each($1)))";
    let mut sent = !persons.is_empty();
    for sql in [
        format!("DELETE FROM attempt WHERE subject IN {gone}"),
        format!("DELETE FROM event WHERE id IN {gone}"),
        "DELETE FROM fired WHERE node IN (SELECT value FROM json_each($1))".to_owned(),
    ] {
        sent |= sqlx::query(AssertSqlSafe(sql)).bind(&nodes).execute(&mut *connection).await?.rows_affected() > 0;
    }
    if sent {
        // What was said of several at once, and why a target is paused, may have been said of them.
        for sql in [
            "UPDATE attempt SET words = NULL, code = NULL WHERE subject IS NULL AND coalesce(words, code) IS NOT NULL",
            "UPDATE target SET paused = 'its words were removed with somebody who was erased' WHERE paused IS NOT NULL",
        ] {
            sqlx::query(sql).execute(&mut *connection).await?;
        }
    }
    for person in persons {
        let Flag(named) = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM address WHERE hash = $1)")
            .bind(&person)
            .fetch_one(&mut *connection)
            .await?;
        if named {
            continue;
        }
        for sql in ["DELETE FROM person_due WHERE person = $1", "DELETE FROM person_told WHERE person = $1"] {
            sqlx::query(sql).bind(&person).execute(&mut *connection).await?;
        }
        let text = hex(&person);
        sqlx::query("DELETE FROM attempt WHERE subject = $1").bind(&text).execute(&mut *connection).await?;
        let mailboxes = "DELETE FROM fired WHERE node >= $1 AND node < $2";
        let (from, to) = (format!("person:{text}:"), format!("person:{text};"));
        sqlx::query(mailboxes).bind(from).bind(to).execute(&mut *connection).await?;
    }
    Ok(())
}
