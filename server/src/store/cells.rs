//! Many rows by one statement: a few fixed sizes of it, so that the database reads each text once.

use sqlx::query::Query;
use sqlx::sqlite::{Sqlite, SqliteArguments};
use sqlx::{AssertSqlSafe, SqliteConnection};

/// So many rows a statement has, the largest size first.
const SIZES: [usize; 4] = [128, 32, 8, 1];

/// A value of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

impl Cell {
    fn bind(self, query: Query<'_, Sqlite, SqliteArguments>) -> Query<'_, Sqlite, SqliteArguments> {
        match self {
            Self::Null => query.bind(None::<i64>),
            Self::Integer(number) => query.bind(number),
            Self::Real(number) => query.bind(number),
            Self::Text(text) => query.bind(text),
            Self::Blob(bytes) => query.bind(bytes),
        }
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for Cell {
    fn from(yes: bool) -> Self {
        Self::Integer(yes.into())
    }
}

impl From<f64> for Cell {
    fn from(number: f64) -> Self {
        Self::Real(number)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Vec<u8>> for Cell {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Blob(bytes)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Inserts rows of a width. `head` ends before `VALUES`; `tail` says what to do on a conflict.
pub(super) async fn insert<const WIDTH: usize>(
    connection: &mut SqliteConnection,
    head: &'static str,
    rows: Vec<[Cell; WIDTH]>,
    tail: &'static str,
) -> Result<(), sqlx::Error> {
    insert_numbered(connection, head, rows, tail).await.map(drop)
}

/// Inserts rows, and answers with the number of the last one; 0 without any.
pub(super) async fn insert_numbered<const WIDTH: usize>(
    connection: &mut SqliteConnection,
    head: &'static str,
    rows: Vec<[Cell; WIDTH]>,
    tail: &'static str,
) -> Result<i64, sqlx::Error> {
    let mut last = 0;
    let row = format!("({})", ["?"; WIDTH].join(","));
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let size = SIZES.into_iter().find(|size| *size <= rows.len()).unwrap_or(1);
        let text = format!("{head} VALUES {} {tail}", vec![row.as_str(); size].join(","));
        let mut query = sqlx::query(AssertSqlSafe(text));
        for cell in rows.by_ref().take(size).flatten() {
            query = cell.bind(query);
        }
        last = query.execute(&mut *connection).await?.last_insert_rowid();
    }
    Ok(last)
}

/// A list that a statement takes apart by `json_each`.
pub(super) fn list<T: serde::Serialize>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<T> = values.into_iter().collect();
    serde_json::to_string(&values).unwrap_or_else(|_| "[]".to_owned())
}
