//! Many rows by one statement: a few fixed sizes of it, so that the database reads each text once.

use std::fmt::Write;

use sqlx::any::{Any, AnyArguments};
use sqlx::query::Query;
use sqlx::{AnyConnection, AssertSqlSafe};

use super::engine::Engine;

/// So many rows a statement has, the largest size first.
const SIZES: [usize; 4] = [128, 32, 8, 1];

/// A value of a row, or that there is none: also then a column's type is said, as `PostgreSQL` wants it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Integer(Option<i64>),
    Real(Option<f64>),
    Text(Option<String>),
    Blob(Option<Vec<u8>>),
}

impl Cell {
    fn bind(self, query: Query<'_, Any, AnyArguments>) -> Query<'_, Any, AnyArguments> {
        match self {
            Self::Integer(number) => query.bind(number),
            Self::Real(Some(number)) => query.bind(number),
            // sqlx 0.9 takes a missing `f64` for a missing `f32` and the other way round, and a statement keeps the type
            // that it was first given.
            Self::Real(None) => query.bind(None::<f32>),
            Self::Text(text) => query.bind(text),
            Self::Blob(bytes) => query.bind(bytes),
        }
    }
}

impl From<Option<i64>> for Cell {
    fn from(number: Option<i64>) -> Self {
        Self::Integer(number)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Integer(Some(number))
    }
}

impl From<bool> for Cell {
    fn from(yes: bool) -> Self {
        Self::Integer(Some(yes.into()))
    }
}

impl From<Option<bool>> for Cell {
    fn from(yes: Option<bool>) -> Self {
        Self::Integer(yes.map(i64::from))
    }
}

impl From<Option<f64>> for Cell {
    fn from(number: Option<f64>) -> Self {
        Self::Real(number)
    }
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

impl From<Option<&str>> for Cell {
    fn from(text: Option<&str>) -> Self {
        Self::Text(text.map(str::to_owned))
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

impl From<Option<Vec<u8>>> for Cell {
    fn from(bytes: Option<Vec<u8>>) -> Self {
        Self::Blob(bytes)
    }
}

impl From<Vec<u8>> for Cell {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Blob(Some(bytes))
    }
}

/// Inserts rows of a width. `head` ends before `VALUES`; `tail` says what to do on a conflict.
pub(super) async fn insert<const WIDTH: usize>(
    connection: &mut AnyConnection,
    head: &'static str,
    rows: Vec<[Cell; WIDTH]>,
    tail: &'static str,
) -> Result<(), sqlx::Error> {
    insert_wide(connection, head, WIDTH, rows, tail).await
}

/// Inserts rows of a width that is not known beforehand.
pub(super) async fn insert_wide(
    connection: &mut AnyConnection,
    head: &str,
    width: usize,
    rows: Vec<impl IntoIterator<Item = Cell>>,
    tail: &str,
) -> Result<(), sqlx::Error> {
    let engine = Engine::of(connection);
    let mut rows = rows.into_iter();
    while rows.len() > 0 {
        let size = SIZES.into_iter().find(|size| *size <= rows.len()).unwrap_or(1);
        let places = places(engine, width, size);
        let mut query = sqlx::query(AssertSqlSafe(format!("{head} VALUES {places} {tail}")));
        for cell in rows.by_ref().take(size).flatten() {
            query = cell.bind(query);
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// The places of some rows. In a file they have no numbers: `SQLite` takes `$7` for a name, and whoever fills it in searches
/// a list of all names.
fn places(engine: Engine, width: usize, rows: usize) -> String {
    let mut text = String::new();
    for place in 0..rows * width {
        text.push_str(match place % width {
            0 if place == 0 => "(",
            0 => "),(",
            _ => ",",
        });
        match engine {
            Engine::Sqlite => text.push('?'),
            Engine::Postgres => {
                let _ = write!(text, "${}", place + 1);
            }
        }
    }
    text.push(')');
    text
}

/// A list that a statement takes apart by `json_each`.
pub(super) fn list<T: serde::Serialize>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<T> = values.into_iter().collect();
    serde_json::to_string(&values).unwrap_or_else(|_| "[]".to_owned())
}
