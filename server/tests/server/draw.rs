//! Draws: frozen, repeatable, and the same by another implementation.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::support::{Server, run, text};

/// The README's description in another language: `n` entries are left, `x` is the first number below their largest
/// multiple.
const ANOTHER: &str = r"
const { createHash, createHmac } = require('node:crypto');
const [list, seed, number] = process.argv.slice(1);
const bytes = require('node:fs').readFileSync(list);
const hash = createHash('sha256').update(bytes).digest('hex');
const entries = bytes.toString('utf8').split('\n').slice(0, -1);
const drawn = [];
for (let i = 1; i <= Number(number) && entries.length > 0; i += 1) {
  const n = BigInt(entries.length);
  const bound = (2n ** 256n / n) * n;
  let x;
  for (let k = 0; x === undefined; k += 1) {
    const said = BigInt('0x' + createHmac('sha256', seed).update(`${hash}:${i}:${k}`).digest('hex'));
    if (said < bound) x = said;
  }
  drawn.push(...entries.splice(Number(x % n), 1));
}
console.log(drawn.join('\n'));
";

fn another(list: &Path, seed: &str, number: usize) -> Vec<String> {
    let output = Command::new("node").args(["-e", ANOTHER, "--"]).arg(list).args([seed, &number.to_string()]).output();
    let output = output.expect("node runs");
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout).lines().map(str::to_owned).collect()
}

/// What is said after a name at the beginning of a line.
fn said<'t>(protocol: &'t str, name: &str) -> Vec<&'t str> {
    protocol
        .lines()
        .filter_map(|line| line.strip_prefix(name))
        .filter_map(|rest| rest.split_once(": "))
        .map(|(_, said)| said)
        .collect()
}

/// The drawn of the last draw, as its protocol lists them.
fn drawn(protocol: &str) -> Vec<String> {
    let last = protocol.rsplit("draw run: ").next().unwrap_or_default();
    [said(last, "winner"), said(last, "reserve")].concat().into_iter().map(str::to_owned).collect()
}

async fn server() -> Server {
    let server = Server::start("");
    let record = |id: u64| {
        json!({ "id": id, "appId": 7, "played": true, "optinNewsletter": if id.is_multiple_of(5) { "off" } else { "on" },
                "email": format!("p{}@x.example", id % 60), "date": "2024-11-10T08:00:00Z" })
    };
    let more = [
        json!({ "id": 900, "appId": 7, "optinNewsletter": true }),
        json!({ "id": 901, "appId": 7, "played": true, "optinNewsletter": true }),
        json!({ "sessionId": "s", "appId": 7, "played": true, "optinNewsletter": true }),
        json!({ "id": 902, "appId": 8, "played": true, "optinNewsletter": true }),
    ];
    let all: Vec<Value> = (1..=150).map(record).chain(more).collect();
    assert_eq!(server.deliver(&json!(all)).await, 200);
    server.settled().await;
    server
}

const WHEN: &str = "finished, optinNewsletter";

#[tokio::test]
async fn a_draw_is_frozen_repeatable_and_the_same_by_another_implementation() {
    let server = server().await;
    let folder = server.folder.path();
    let list = folder.join("list.txt");
    let path = list.to_str().expect("a path");
    let exclude = folder.join("exclude.txt");
    std::fs::write(&exclude, "3\n P4@x.example \r\n\n").expect("a file");
    let exclude = exclude.to_str().expect("a path");
    let prepare = ["draw", "prepare", "--app", "7", "--when", WHEN, "--exclude", exclude, "--output", path];
    let output = run(folder, "", &prepare);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let frozen = std::fs::read_to_string(&list).expect("the list");
    let expected: String = (1..=59)
        .filter(|id| id % 5 != 0 && *id != 4)
        .map(|id| if id == 3 { 63 } else { id })
        .chain([901])
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .map(|id| id.to_string() + "\n")
        .collect();
    assert_eq!(frozen, expected, "each person's first record, finished, opted in, in the order of numbers");
    let protocol = std::fs::read_to_string(folder.join("list.txt.protocol.txt")).expect("the protocol");
    assert_eq!(said(&protocol, "entries"), ["48", "1"], "one without an address");
    assert_eq!(said(&protocol, "condition"), [WHEN]);
    assert!(text(&output.stdout).contains(said(&protocol, "list SHA-256")[0]));

    let again = run(folder, "", &prepare);
    assert_eq!(again.status.code(), Some(2), "what is frozen is not written again");
    assert_eq!(std::fs::read_to_string(&list).expect("the list"), frozen);

    for seed in ["12 17 23 31 44 +9", "é", "another"] {
        let output =
            run(folder, "", &["draw", "run", "--list", path, "--seed", seed, "--winners", "3", "--reserves", "5"]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert_eq!(drawn(&text(&output.stdout)), another(&list, seed, 8), "{seed}");
        assert!(text(&output.stderr).contains("within an hour"));
        assert_eq!(said(&text(&output.stdout), "winner").len(), 3);
    }
    let all = run(folder, "", &["draw", "run", "--list", path, "--seed", "x", "--winners", "99"]);
    assert_eq!(drawn(&text(&all.stdout)), another(&list, "x", 99), "to the last entry");
    assert!(text(&all.stdout).contains("48 winners of 99"));
    let protocol = std::fs::read_to_string(folder.join("list.txt.protocol.txt")).expect("the protocol");
    assert_eq!(said(&protocol, "draw run").len(), 4, "every draw stays in it");
    assert_eq!(said(&protocol, "list prepared"), [said(&protocol, "prepared")[0]; 4], "both times");

    let older = protocol.replace(said(&protocol, "prepared")[0], "2024-11-10T08:00:00Z");
    std::fs::write(folder.join("list.txt.protocol.txt"), older).expect("the protocol");
    let later = run(folder, "", &["draw", "run", "--list", path, "--seed", "x"]);
    assert!(!text(&later.stdout).contains("within an hour") && !text(&later.stderr).contains("within an hour"));

    std::fs::write(&list, frozen.replacen('\n', "\n5\n", 1)).expect("a list that was changed");
    let changed = run(folder, "", &["draw", "run", "--list", path, "--seed", "x"]);
    assert_eq!(changed.status.code(), Some(2));
    assert!(text(&changed.stderr).contains("is not the list that was prepared"), "{}", text(&changed.stderr));
}

#[tokio::test]
async fn an_erased_winner_is_skipped_by_the_next_reserve_and_it_says_so() {
    let server = server().await;
    let folder = server.folder.path();
    let list = folder.join("list.txt");
    let path = list.to_str().expect("a path");
    let output = run(folder, "", &["draw", "prepare", "--app", "7", "--per", "record", "--output", path]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let order = another(&list, "seed", 4);
    let second: u64 = order[1].parse().expect("a number");
    let person = if second > 150 { panic!("the record without an address") } else { second % 60 };
    let erased = run(folder, "", &["erase", "--email", &format!("p{person}@x.example")]);
    assert!(erased.status.success(), "{}", text(&erased.stderr));
    let output =
        run(folder, "", &["draw", "run", "--list", path, "--seed", "seed", "--winners", "2", "--reserves", "2"]);
    let told = text(&output.stdout);
    assert_eq!(said(&told, "winner"), [&order[0], &order[2]], "{told}");
    assert_eq!(said(&told, "reserve"), [&order[3]]);
    assert!(told.contains(&format!("drawn 2: {second} was erased and is skipped")), "{told}");
}

#[tokio::test]
async fn what_cannot_be_drawn_from_is_a_sentence() {
    let server = server().await;
    let folder = server.folder.path();
    let strange = folder.join("strange.txt");
    std::fs::write(&strange, "1\nnobody\n").expect("a file");
    let strange = strange.to_str().expect("a path");
    let rows: [(&[&str], &str); 5] = [
        (&["prepare", "--app", "7", "--when", "finishd"], "expected a name such as finished"),
        (&["prepare", "--app", "9"], "no record of app 9 with an id takes part"),
        (&["prepare", "--app", "7", "--exclude", strange], "line 2 of"),
        (&["run", "--list", strange, "--seed", "x"], "cannot read its protocol"),
        (&["run", "--list", strange, "--seed", ""], "needs a seed"),
    ];
    for (arguments, words) in rows {
        let arguments: Vec<&str> = ["draw"].into_iter().chain(arguments.iter().copied()).collect();
        let output = run(folder, "", &arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains(words), "{arguments:?}: {}", text(&output.stderr));
    }
}
