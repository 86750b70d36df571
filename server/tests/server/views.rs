//! The views that other tools read: as the docs list them, and without anything about a person where they say so.
#![expect(clippy::indexing_slicing, reason = "what the tests made themselves has the shape they gave it")]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use sqlx::{AnyConnection, AssertSqlSafe};

use crate::support::{CLAIMANT, Server};
use crate::targets::{folder, webhook};

const DOCS: &str = include_str!("../../../docs/server-figures.md");
const PERSONAL: &str = "v_participation_personal";

/// The columns of each view and their types, as the docs list them.
fn documented() -> BTreeMap<String, Vec<(String, String)>> {
    let mut views = BTreeMap::new();
    for section in DOCS.split("\n### `").skip(1) {
        let (name, rest) = section.split_once('`').expect("a name");
        let rest = rest.split("\n## ").next().unwrap_or(rest);
        let rows = rest.lines().filter(|line| line.starts_with('|')).skip(2);
        let cells = rows.map(|row| row.split('|').map(str::trim).collect::<Vec<_>>());
        let columns: Vec<(String, String)> = cells.map(|row| (row[1].to_owned(), row[2].to_owned())).collect();
        views.insert(name.to_owned(), columns);
    }
    let shared = views["v_participation"].clone();
    let personal = views.get_mut(PERSONAL).expect("the personal one");
    *personal = shared.into_iter().chain(personal.drain(..)).collect();
    views
}

async fn texts(database: &mut AnyConnection, sql: String) -> Vec<String> {
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(database).await.expect("rows")
}

/// A server with records that say everything, and some that say little.
async fn server() -> Server {
    let folder = folder();
    let config = "[apps.1]\ntimezone = \"Europe/Paris\"\nexperiences = [\"https://go.drimify.com/1\"]\n\
                  [claims]\norigins = [\"https://shop.example\"]\n";
    // Nobody listens there: that is a call too.
    let target = webhook(folder.path(), "shop", "http://127.0.0.1:9/", "on = \"finished\"");
    let server = Server::start_in(folder, &(config.to_owned() + &target));
    let mut whole: Value = json!({ "id": 1, "appId": 1, "date": "2024-11-10T23:30:00Z", "score": 7, "timeTaken": 3.5,
        "prizeUid": "gold", "prizeTitle": "Gold", "code": "PERSONAL-code", "countryCode": "FR", "locale": "fr_FR",
        "referral": "shop", "optinNewsletter": true, "sessionId": "PERSONAL-session", "email": "PERSONAL@x.example" });
    for field in [
        "username",
        "firstName",
        "lastName",
        "gender",
        "dob",
        "phoneNumber",
        "address",
        "cp",
        "town",
        "companyName",
        "website",
        "ip",
        "customText",
        "idunic",
        "publisherId",
    ] {
        whole[field] = json!(format!("PERSONAL-{field}"));
    }
    for body in [
        whole,
        json!({ "id": 2, "appId": 1, "prizeUid": "lost", "date": "2024-11-10T08:00:00", "email": "personal@x.example" }),
        json!({ "sessionId": "PERSONAL-other", "appId": 2, "score": 0 }),
        json!({ "id": 3 }),
        // The target is told of it: the others are from before there was one.
        json!({ "id": 4, "appId": 2, "score": 5 }),
    ] {
        assert_eq!(server.deliver(&body).await, 200);
    }
    assert_eq!(server.claim("PERSONAL-session", CLAIMANT).await.0, 200);
    let told = json!({ "v": 1, "milestone": "complete", "session": "PERSONAL-session",
        "experience": "https://go.drimify.com/1?PERSONAL", "page": "https://shop.example/?PERSONAL" });
    crate::seen::tell(&server, &told).await;
    let mut database = server.database().await;
    crate::seen::until(&mut database, "SELECT count(*) = 1 FROM v_seen WHERE app IS NOT NULL").await;
    crate::seen::until(&mut database, "SELECT count(*) > 0 FROM v_delivery").await;
    server
}

#[tokio::test]
async fn the_views_have_the_columns_and_types_that_the_docs_list() {
    let server = server().await;
    let mut database = server.database().await;
    let files = database.backend_name() == "SQLite";
    let views = if files {
        "SELECT name FROM sqlite_schema WHERE type = 'view'"
    } else {
        "SELECT CAST(viewname AS TEXT) FROM pg_views WHERE schemaname = current_schema()"
    };
    let views = texts(&mut database, views.to_owned()).await;
    let documented = documented();
    assert_eq!(views.iter().cloned().collect::<BTreeSet<_>>(), documented.keys().cloned().collect());
    for (view, columns) in documented {
        let names = if files {
            format!("SELECT name FROM pragma_table_info('{view}') ORDER BY cid")
        } else {
            format!(
                "SELECT CAST(column_name AS TEXT) FROM information_schema.columns
                 WHERE table_schema = current_schema() AND table_name = '{view}' ORDER BY ordinal_position"
            )
        };
        let names = texts(&mut database, names).await;
        assert_eq!(names, columns.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), "{view}");
        for (column, kind) in columns {
            let (kind_of, kind) = match kind.as_str() {
                _ if files => ("typeof", kind),
                "INTEGER" => ("pg_typeof", "BIGINT".to_owned()),
                "REAL" => ("pg_typeof", "DOUBLE PRECISION".to_owned()),
                _ => ("pg_typeof", kind),
            };
            let sql = format!(
                "SELECT DISTINCT upper(CAST({kind_of}({column}) AS TEXT)) FROM {view} WHERE {column} IS NOT NULL"
            );
            assert_eq!(texts(&mut database, sql).await, [kind], "{view}.{column}");
        }
    }
    let first = "SELECT app || day || hour || collected || webhook || api FROM v_participation WHERE id = '1'";
    assert_eq!(texts(&mut database, first.to_owned()).await, ["12024-11-110110"], "a day of the app's zone");
    let persons = "SELECT persons || ' ' || plays FROM v_repeat";
    assert_eq!(texts(&mut database, persons.to_owned()).await, ["1 2"], "one address in two spellings is one person");
}

#[tokio::test]
async fn no_view_but_the_personal_one_says_anything_of_a_person() {
    let server = server().await;
    let mut database = server.database().await;
    let hash = texts(&mut database, format!("SELECT DISTINCT person FROM {PERSONAL} WHERE person IS NOT NULL")).await;
    assert_eq!(hash.len(), 1);
    for (view, columns) in documented() {
        let mut said = String::new();
        for (column, _) in &columns {
            // No view has bytes, which would be compared as they are written.
            let sql = format!("SELECT coalesce(CAST({column} AS TEXT), '') FROM {view}");
            said += &texts(&mut database, sql).await.join("\n");
        }
        let personal = said.to_lowercase().contains("personal") || said.contains(&hash[0]);
        assert_eq!(personal, view == PERSONAL, "{view}: {said}");
    }
}

#[tokio::test]
async fn the_reading_role_reads_every_view_but_the_personal_one_and_no_table() {
    if crate::postgres::cluster().is_none() {
        println!("only on PostgreSQL: a file has no roles");
        return;
    }
    let server = server().await;
    let mut database = server.database().await;
    let tables = "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()";
    let tables = texts(&mut database, tables.to_owned()).await;
    assert!(tables.len() > 20, "{tables:?}");
    sqlx::raw_sql("SET ROLE drimify_reader").execute(&mut database).await.expect("the role is there");
    let mut may = async |name: &str| {
        let sql = AssertSqlSafe(format!("SELECT count(*) FROM {name}"));
        match sqlx::query_scalar::<_, i64>(sql).fetch_one(&mut database).await {
            Ok(count) => Some(count),
            Err(error) => {
                assert!(error.to_string().contains("permission denied"), "{name}: {error}");
                None
            }
        }
    };
    for view in documented().into_keys() {
        let count = may(&view).await;
        assert_eq!(count.is_some_and(|count| count > 0), view != PERSONAL, "{view}");
    }
    for table in tables {
        assert_eq!(may(&table).await, None, "{table}");
    }
}
