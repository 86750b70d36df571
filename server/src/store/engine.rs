//! Which database the store is in. Both are asked in the same words wherever both understand them; what they do
//! differently is decided here, and in [`super::database`] and [`super::inbox`].

use sqlx::any::{Any, AnyTypeInfo, AnyValueRef};
use sqlx::error::BoxDynError;
use sqlx::{AnyConnection, Connection, Decode, Transaction, Type};

use super::postgres;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    pub(super) fn of(connection: &AnyConnection) -> Self {
        if connection.backend_name() == "PostgreSQL" { Self::Postgres } else { Self::Sqlite }
    }
}

/// Begins a transaction that writes: one at a time over all processes, so that what it reads is what it changes.
pub(super) async fn begin(connection: &mut AnyConnection) -> Result<Transaction<'_, Any>, sqlx::Error> {
    match Engine::of(connection) {
        Engine::Sqlite => connection.begin_with("BEGIN IMMEDIATE").await,
        Engine::Postgres => {
            let mut transaction = connection.begin().await?;
            // A row and no advisory lock: it ends with the transaction, whatever pools connections in between.
            let schema = sqlx::query_scalar("SELECT schema FROM singleton WHERE name = 'writer' FOR UPDATE");
            postgres::expect(schema.fetch_one(&mut *transaction).await?)?;
            Ok(transaction)
        }
    }
}

/// Begins a transaction that appends to the inbox. Of a file there is one writer; on a server it waits for nobody.
pub(super) async fn begin_appending(connection: &mut AnyConnection) -> Result<Transaction<'_, Any>, sqlx::Error> {
    match Engine::of(connection) {
        Engine::Sqlite => connection.begin_with("BEGIN IMMEDIATE").await,
        Engine::Postgres => {
            let mut transaction = connection.begin().await?;
            let schema = sqlx::query_scalar("SELECT schema FROM singleton WHERE name = 'writer'");
            postgres::expect(schema.fetch_one(&mut *transaction).await?)?;
            Ok(transaction)
        }
    }
}

/// An answer to a question of yes or no: `PostgreSQL` has a type for it, `SQLite` says 0 or 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Flag(pub(crate) bool);

impl Type<Any> for Flag {
    fn type_info() -> AnyTypeInfo {
        <bool as Type<Any>>::type_info()
    }

    fn compatible(kind: &AnyTypeInfo) -> bool {
        <bool as Type<Any>>::compatible(kind) || <i64 as Type<Any>>::compatible(kind)
    }
}

impl<'r> Decode<'r, Any> for Flag {
    fn decode(value: AnyValueRef<'r>) -> Result<Self, BoxDynError> {
        let number = <i64 as Decode<'r, Any>>::decode(value.clone());
        number.map(|number| number != 0).or_else(|_| <bool as Decode<'r, Any>>::decode(value)).map(Self)
    }
}
